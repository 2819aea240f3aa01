/**
 * `npm run demo`: plays the real case against a fresh server, from the lobby to the frozen result, with people who are phones
 * in Node; then lays the documents into `$DATA_DIR/demo/` and leaves the server running on the finished workshop. `--seed N`
 * permutes names, counts and votes; `--once` ends when the files are there.
 */

import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { methodById } from '@mufakat/shared/methods/index.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { formatCode } from '@mufakat/shared/result/canonical.ts';
import type { Case } from '@mufakat/tests/cases/case.ts';
import { permuteCase } from '@mufakat/tests/cases/permute.ts';
import { sembilangDangku } from '@mufakat/tests/cases/sembilang-dangku/case.ts';
import { playCase, type Progress } from '@mufakat/tests/support/play-case.ts';
import { SocketHands } from '@mufakat/tests/support/socket-hands.ts';

import { type Program, startProgram, TOOL_WORDS } from './program.ts';
import { ProgressLine } from './progress-line.ts';
import { saveFiles } from './save-files.ts';

const words = TOOL_WORDS.demo;
const language = process.env['MUFAKAT_LANGUAGE'] === 'en' ? 'en' : 'id';

/** The case lies in the past; who clicks through it years later is not asked to delete it. */
const KEPT_DAYS = 3650;

process.exitCode = await main();

async function main(): Promise<number> {
  const wish = readWish();
  if (wish === null) {
    console.error(words.usage);
    return 2;
  }
  const line = new ProgressLine();
  const program = await startProgram((seconds) =>
    line.show(`${words.starting} … ${seconds} s`, words.starting),
  );
  line.end();
  if (program === null) {
    console.error(words.serverFailed);
    return 1;
  }
  try {
    await play(program, wish.seed, line);
    if (wish.once) return 0;
    console.log(`\n${words.open}`);
    await Promise.race([program.ended, interrupted()]);
    return 0;
  } finally {
    line.end();
    await program.stop();
  }
}

async function play(program: Program, seed: number, line: ProgressLine): Promise<void> {
  const method = methodById(sembilangDangku.method) as Method;
  const value = permuteCase(sembilangDangku, seed, method);
  const startedAt = Date.now();
  const { rehearsalOf: _copy, ...settings } = value.settings;
  const hands = await SocketHands.open({
    base: program.base,
    request: {
      settings: { ...settings, retentionDays: KEPT_DAYS },
      method: method.id,
      operator: null,
    },
  });
  try {
    let step = 0;
    await playCase(value, method, hands, {
      onState(id) {
        step = method.steps.findIndex((each) => each.id === id);
        return Promise.resolve();
      },
      onProgress: (progress) => line.show(...told(method, step, progress)),
    });
    const folder = join(resolve(process.env['DATA_DIR'] || './data'), 'demo');
    await saveFiles({
      base: program.base,
      ...hands.created,
      cookie: hands.browser.cookie(),
      reports: method.result.reports.map(({ id }) => id),
      folder,
      onFile: (file) => line.show(words.writing(file), file),
    });
    line.end();
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    report({ base: program.base, hands, folder, seconds, value });
  } finally {
    hands.close();
  }
}

function told(method: Method, step: number, { what, done, of }: Progress): [text: string, key: string] {
  const name = method.steps[step]?.name[language] ?? '';
  const head = words.step(step, method.steps.length - 1, name);
  if (what === 'step') return [head, head];
  const tail = what === 'minutes' || what === 'frozen' ? words[what] : words[what](done, of);
  return [`${head} · ${tail}`, `${head} ${what}`];
}

function report(given: {
  base: string;
  hands: SocketHands;
  folder: string;
  seconds: number;
  value: Case;
}): void {
  const { base, hands, folder, seconds, value } = given;
  const { links } = hands.created;
  const code = hands.deskPage.section('room')?.versions.at(-1)?.code ?? '';
  const ballots = value.polls.reduce((sum, poll) => sum + poll.ballots.length, 0);
  // Others in the hall use the first address of the network; the desk is opened here.
  const [outside = base] = links.addresses;
  console.log(
    [
      '',
      words.done(seconds, value.people.length, value.cards.length, ballots),
      words.files(folder),
      '',
      `  ${words.desk}: ${base}${links.desk}`,
      `  ${words.join}: ${outside}${links.join}`,
      `  ${words.screen}: ${base}${links.screen}`,
      `  ${words.code}: ${formatCode(code)}`,
    ].join('\n'),
  );
}

function readWish(): { seed: number; once: boolean } | null {
  try {
    const { values } = parseArgs({
      options: { seed: { type: 'string', default: '0' }, once: { type: 'boolean', default: false } },
    });
    return /^\d{1,9}$/.test(values.seed) ? { seed: Number(values.seed), once: values.once } : null;
  } catch {
    // An option nobody knows.
    return null;
  }
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
}
