/**
 * `npm run rehearse`: simulated participants play a copy of a workshop over the real sockets, with the store that phones run.
 * From a desk link it copies that workshop; without one it makes a practice workshop, on a server that runs already or on one
 * of its own. `--play` brings a scripted facilitator as well, `--brisk` hurries everyone. `--method` practises another method,
 * plays it to the end and saves its files under `--out`. The server starts this same program
 * with a copy's code when "Gladi bersih" is pressed on a desk; then it reports to the server and ends with it.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { rehearsal as english } from '@mufakat/shared/languages/en/rehearsal.ts';
import { rehearsal as indonesian } from '@mufakat/shared/languages/id/rehearsal.ts';
import type { Created } from '@mufakat/shared/protocol/wire.ts';
import { firstWord } from '@mufakat/shared/workshop/join-code.ts';
import { METHODS } from '@mufakat/shared/methods/index.ts';
import { caseOf } from '@mufakat/tests/cases/index.ts';
import { openPhone, until, type Phone } from '@mufakat/tests/support/test-phone.ts';

import { isHealthy, type Program, startProgram, TOOL_WORDS } from './program.ts';
import { ProgressLine } from './progress-line.ts';
import { type Crowd, gatherCrowd } from './rehearse/crowd.ts';
import { leadWorkshop } from './rehearse/facilitator.ts';
import { sectionOf } from './rehearse/section.ts';
import { saveFiles } from './save-files.ts';

interface Wish {
  readonly people: number;
  readonly workshop: string | null;
  readonly url: string | null;
  readonly code: string | null;
  /** The first of the copy's three words, as the server gives it. */
  readonly word: string;
  readonly play: boolean;
  readonly brisk: boolean;
  readonly minutes: number;
  readonly seed: number;
  /** A method to practise by its id, with its case's settings; then it is played to its files. */
  readonly method: string | null;
  readonly folder: string;
}

const PEOPLE_MAX = 200;
const MINUTES_MAX = 600;
const REPORT_EVERY_MS = 1000;
/** How much quicker `--brisk` is than people. */
const BRISK_PACE = 0.12;
/** The method that is practised where none is named. */
const PRACTICE = 's-pwt';
const words = TOOL_WORDS.rehearse;
const crowdWords = (language: 'id' | 'en') => (language === 'en' ? english : indonesian).crowd;

process.exitCode = await main();

async function main(): Promise<number> {
  const wish = readWish();
  if (wish === null) {
    console.error(words.usage);
    return 2;
  }
  if (process.send !== undefined && wish.code !== null && wish.url !== null)
    return attendFor(wish, wish.url, wish.code);
  const line = new ProgressLine();
  const program = await findServer(wish, line);
  if (program === null) {
    console.error(TOOL_WORDS.demo.serverFailed);
    return 1;
  }
  try {
    return await rehearse(program.base, wish, line);
  } finally {
    line.end();
    await program.stop();
  }
}

/** Started by the server: says how it goes, and ends when the server is gone. */
async function attendFor(wish: Wish, base: string, code: string): Promise<number> {
  const crowd = await gather(wish, base, code, wish.word);
  const reporting = setInterval(() => report(crowd), REPORT_EVERY_MS);
  process.once('disconnect', () => void crowd.end());
  await crowd.over;
  clearInterval(reporting);
  report(crowd);
  if (process.connected) process.disconnect?.();
  return 0;
}

function report(crowd: Crowd): void {
  if (process.connected) process.send?.(crowd.counts());
}

async function rehearse(base: string, wish: Wish, line: ProgressLine): Promise<number> {
  const browser = openPhone({ base });
  try {
    const copy = await copyOf(browser, wish);
    if (copy === null) return 2;
    const [outside = base] = copy.links.addresses;
    line.say(`${words.copy}: ${base}${copy.links.desk}`);
    line.say(`${words.join}: ${outside}${copy.links.join}`);
    line.say(`${words.screen}: ${base}${copy.links.screen}`);
    const crowd = await gather(wish, base, copy.links.code, firstWord(copy.links.phrase));
    let head = '';
    const telling = setInterval(() => {
      const { people, of, cards, ballots, cuts } = crowd.counts();
      line.show(`${head}${words.state(people, of, cards, ballots, cuts)}`, head);
    }, REPORT_EVERY_MS);
    try {
      if (!wish.play) {
        line.say(words.waiting);
        await Promise.race([crowd.over.then(() => line.say(words.over)), interrupted()]);
        return 0;
      }
      return await lead(base, browser, copy, wish, line, (text) => {
        head = text;
      });
    } finally {
      clearInterval(telling);
      await crowd.end();
      const { joined, of, cards, ballots, cuts } = crowd.counts();
      line.say(words.state(joined, of, cards, ballots, cuts));
    }
  } finally {
    browser.close();
  }
}

async function lead(
  base: string,
  browser: Phone,
  copy: Created,
  wish: Wish,
  line: ProgressLine,
  onHead: (text: string) => void,
): Promise<number> {
  const desk = browser.open(copy.workshop, copy.seat);
  await until(desk, () => desk.section('room') !== undefined, 'the desk', 30_000);
  const { language } = sectionOf(desk, 'room').settings;
  const startedAt = Date.now();
  let at = '';
  try {
    await leadWorkshop({
      desk,
      words: crowdWords(language),
      people: wish.people,
      pace: wish.brisk ? BRISK_PACE : 1,
      brisk: wish.brisk,
      onStep(number, of, step) {
        at = step.name[language];
        onHead(`${TOOL_WORDS.demo.step(number, of, at)} · `);
      },
    });
    line.say(words.played(Math.round((Date.now() - startedAt) / 1000)));
    if (wish.method !== null) {
      const saved = await saveFiles({
        base,
        workshop: copy.workshop,
        seat: copy.seat,
        cookie: browser.cookie(),
        reports: sectionOf(desk, 'method').documents.map(({ id }) => id),
        folder: join(wish.folder, wish.method),
        onFile: (file) => line.show(TOOL_WORDS.demo.writing(file), file),
      });
      line.say(words.saved(saved.length, join(wish.folder, wish.method)));
    }
    return 0;
  } catch (error) {
    line.say(words.stuck(at, error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

function gather(wish: Wish, base: string, code: string, word: string): Promise<Crowd> {
  const { people, seed, minutes, brisk } = wish;
  const pace = brisk ? BRISK_PACE : 1;
  return gatherCrowd({ base, code, word, people, words: crowdWords, seed, pace, minutes });
}

/** A copy of the workshop of the desk link, or of a practice workshop. `null` if that cannot be; it has been said why. */
async function copyOf(browser: Phone, wish: Wish): Promise<Created | null> {
  const practised = caseOf(wish.method ?? PRACTICE);
  if (practised === null) {
    console.error(words.noMethod(wish.method ?? '', METHODS.map(({ id }) => id).join(', ')));
    return null;
  }
  const { rehearsalOf: _copy, days, ...settings } = practised.settings;
  const desk =
    wish.workshop === null
      ? await browser.api.create({
          // A rehearsal is one sitting, however many days the case took.
          settings: { ...settings, days: days.slice(0, 1) },
          method: practised.method,
          operator: null,
        })
      : await browser.api.takeSeat(wish.workshop.split('#')[1] ?? '');
  // The participants run here, so that a terminal shows what they do.
  const copy = desk.ok ? await browser.api.rehearse(desk.value.workshop, desk.value.seat, 0) : desk;
  if (copy.ok) return copy.value;
  console.error(words.refused(copy.problem.kind === 'refused' ? copy.problem.error : copy.problem.kind));
  return null;
}

/** The server of the link or address; else one that runs here; else one of our own, with data that is thrown away. */
async function findServer(wish: Wish, line: ProgressLine): Promise<Pick<Program, 'base' | 'stop'> | null> {
  const named = wish.url ?? (wish.workshop === null ? null : new URL(wish.workshop).origin);
  const base = named ?? `http://localhost:${process.env['PORT'] || '3000'}`;
  if (await isHealthy(base)) return { base, stop: () => Promise.resolve() };
  if (named !== null) return null;
  const dataDir = mkdtempSync(join(tmpdir(), 'mufakat-gladi-'));
  const program = await startProgram(
    (seconds) => line.show(`${TOOL_WORDS.demo.starting} … ${seconds} s`, TOOL_WORDS.demo.starting),
    dataDir,
  );
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  if (program === null) {
    remove();
    return null;
  }
  return { base: program.base, stop: () => program.stop().finally(remove) };
}

function readWish(): Wish | null {
  try {
    const { values } = parseArgs({
      options: {
        people: { type: 'string', default: '40' },
        workshop: { type: 'string' },
        url: { type: 'string' },
        code: { type: 'string' },
        word: { type: 'string' },
        play: { type: 'boolean', default: false },
        brisk: { type: 'boolean', default: false },
        minutes: { type: 'string', default: '120' },
        seed: { type: 'string', default: '1' },
        method: { type: 'string' },
        out: { type: 'string', default: './gladi' },
      },
    });
    const link = values.workshop ?? null;
    if (link !== null && !/^https?:\/\/[^/]+\/[dc]#[\w-]+$/.test(link)) {
      console.error(words.notALink(link));
      return null;
    }
    return {
      people: count(values.people, PEOPLE_MAX),
      workshop: link,
      url: values.url?.replace(/\/+$/, '') ?? null,
      code: values.code ?? null,
      word: values.word ?? '',
      play: values.play || values.method !== undefined,
      brisk: values.brisk,
      minutes: count(values.minutes, MINUTES_MAX),
      seed: count(values.seed, 1_000_000),
      method: values.method ?? null,
      folder: values.out,
    };
  } catch {
    // An option nobody knows, or a figure out of bounds.
    return null;
  }
}

function count(text: string, most: number): number {
  const value = Number(text);
  if (!/^\d{1,7}$/.test(text) || value < 1 || value > most) throw new RangeError(text);
  return value;
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
