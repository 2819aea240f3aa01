/**
 * `npm run verify <file.json>`: is this result file what was frozen? Prints the code and the hash as they stand on paper.
 * Exit 0 equal, 1 altered, 3 unreadable.
 */
import { readFileSync } from 'node:fs';
import { terminal as english } from '@mufakat/shared/languages/en/terminal.ts';
import { terminal as indonesian } from '@mufakat/shared/languages/id/terminal.ts';
import { verifyFile } from '@mufakat/shared/result/verify.ts';

const words = (process.env['LANG'] ?? '').startsWith('en') ? english : indonesian;

export const EXIT = { equal: 0, altered: 1, unreadable: 3 } as const;

const [path] = process.argv.slice(2);
process.exitCode = path === undefined ? usage() : check(path);

function usage(): number {
  console.error(words.verify.usage);
  return EXIT.unreadable;
}

function check(file: string): number {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    console.error(words.verify.unreadable(file));
    return EXIT.unreadable;
  }
  const found = verifyFile(text);
  if (found.verdict === 'unreadable') {
    console.error(words.verify.unreadable(file));
    return EXIT.unreadable;
  }
  console.log(
    words.verify[found.verdict === 'equal' ? 'equal' : found.why === 'layout' ? 'layout' : 'altered'],
  );
  if (found.title !== null) console.log(`${words.verify.title}: ${found.title}`);
  console.log(`${words.verify.code}: ${found.code ?? words.verify.draft}`);
  if (found.version !== null) console.log(`${words.verify.version}: ${found.version}`);
  console.log(`SHA-256: ${found.sha256Printed.join(' ')}`);
  return EXIT[found.verdict];
}
