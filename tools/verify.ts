/**
 * `npm run verify <bundle.zip or result.json> [-- --key FINGERPRINT]`: is this what was sealed? [S5] Prints the code, the hash and
 * the fingerprint as they stand on paper, and everything that was found. Exit 0 sound, 1 altered, 2 sound but words were taken
 * away, 3 unreadable.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verify as english } from '@mufakat/shared/languages/en/verify.ts';
import { verify as indonesian } from '@mufakat/shared/languages/id/verify.ts';
import { readFingerprint } from '@mufakat/shared/result/signing.ts';
import { verdictLines } from '@mufakat/shared/result/verdict-lines.ts';
import { verify } from '@mufakat/shared/result/verify.ts';

const UNREADABLE = 3;
const words = process.env['MUFAKAT_LANGUAGE'] === 'en' ? english : indonesian;

process.exitCode = main();

function main(): number {
  const given = parseArgs({ allowPositionals: true, strict: false, options: { key: { type: 'string' } } });
  // `--key` without `--` before it never arrives: npm takes it for a setting of its own. So the key may stand alone, too.
  const [path, bare] = given.positionals;
  const typed = given.values['key'] ?? bare;
  if (path === undefined) return refuse(words.usage);
  const key = typeof typed === 'string' ? readFingerprint(typed) : null;
  if (typed !== undefined && key === null) return refuse(words.badKey);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return refuse(`${path}: ${words.verdicts.unreadable}`);
  }
  const verdict = verify(bytes, { key });
  if (verdict.exit === UNREADABLE) return refuse(`${path}: ${words.verdicts.unreadable}`);
  const { title, found, about, notes } = verdictLines(verdict, words);
  console.log([title, ...found, ...about.map(([name, text]) => `${name}: ${text}`), ...notes].join('\n'));
  return verdict.exit;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return UNREADABLE;
}
