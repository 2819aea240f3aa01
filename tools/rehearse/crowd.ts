/**
 * The simulated participants of a rehearsal: most come at the beginning, some come late, all follow the facilitator. Bounded in
 * number and time, and only ever let into a copy: a real workshop turns them away here, before anyone has joined.
 */

import { makeApi } from '@mufakat/client/store/api.ts';
import type { JoinPage, RehearsalCounts } from '@mufakat/shared/protocol/wire.ts';

import { Participant } from './participant.ts';
import { type CrowdWords, pick } from './samples.ts';

export interface CrowdOptions {
  readonly base: string;
  readonly code: string;
  readonly word: string;
  readonly people: number;
  readonly words: (language: 'id' | 'en') => CrowdWords;
  readonly seed: number;
  readonly pace: number;
  readonly minutes: number;
}

export interface Crowd {
  counts(): RehearsalCounts;
  /** Resolves when the last of them has gone. */
  readonly over: Promise<void>;
  end(): Promise<void>;
}

/** The door takes a hall one after the other, as the queue at a table does. */
const ARRIVE_MS = 12_000;
/** One in eight comes later, within this time. */
const LATE_MS = 180_000;
const LATE_SHARE = 8;

/** Throws when there is no such code, or when it belongs to a real workshop. */
export async function gatherCrowd(given: CrowdOptions): Promise<Crowd> {
  const asked = await makeApi(given.base, fetch).joinPage(given.code, given.word);
  if (!asked.ok) throw new Error(JSON.stringify(asked.problem));
  if (!asked.value.rehearsal) throw new Error('not-a-rehearsal');
  return new RunningCrowd(given, asked.value);
}

class RunningCrowd implements Crowd {
  readonly over: Promise<void>;
  readonly #ending = new AbortController();
  readonly #tally = { people: 0, joined: 0, cards: 0, ballots: 0, confirmations: 0, cuts: 0 };
  readonly #of: number;

  constructor(given: CrowdOptions, page: JoinPage) {
    this.#of = given.people;
    const limit = setTimeout(() => this.#ending.abort(), given.minutes * 60_000);
    const all = Array.from({ length: given.people }, (_, at) => this.#attend(given, page, at));
    this.over = Promise.all(all).then(() => clearTimeout(limit));
  }

  counts(): RehearsalCounts {
    return { ...this.#tally, of: this.#of };
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.over;
  }

  async #attend(given: CrowdOptions, page: JoinPage, at: number): Promise<void> {
    const random = seededRandom(given.seed * 1009 + at);
    const { signal } = this.#ending;
    const isLate = at % LATE_SHARE === LATE_SHARE - 1;
    const comesAfter = (isLate ? ARRIVE_MS + random() * LATE_MS : random() * ARRIVE_MS) * given.pace;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, comesAfter);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    if (signal.aborted) return;
    const words = given.words(page.language);
    const constituency = page.constituencies[at % page.constituencies.length];
    const participant = new Participant({
      base: given.base,
      code: given.code,
      word: given.word,
      words,
      random,
      pace: given.pace,
      signal,
      fields: {
        name: `${pick(words.first, random)} ${pick(words.last, random)} ${at + 1}`,
        constituency: constituency?.id ?? '',
        // Two or three people of each institution, so that some speak for the same actor.
        institution: words.institution(constituency?.name ?? '', 1 + (Math.floor(at / 10) % 4)),
        position: words.position,
        gender: random() < 0.5 ? 'L' : 'P',
      },
      happened: (what) => this.#count(what),
    });
    // One who cannot get in, or whose phone breaks, is missing in the counts; the others go on.
    await participant.run().catch((error: unknown) => console.error(String(error)));
  }

  #count(what: 'joined' | 'wrote' | 'voted' | 'confirmed' | 'cut' | 'back' | 'gone'): void {
    const tally = this.#tally;
    if (what === 'joined') {
      tally.people += 1;
      tally.joined += 1;
    } else if (what === 'wrote') tally.cards += 1;
    else if (what === 'voted') tally.ballots += 1;
    else if (what === 'confirmed') tally.confirmations += 1;
    else if (what === 'cut') tally.cuts += 1;
    else if (what === 'gone') tally.people -= 1;
  }
}

/** Mulberry32: small, and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
