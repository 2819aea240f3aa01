/**
 * What of a log is open to everyone who holds a bundle [S3]. The chain needs the hash of every entry, but not every entry is
 * for everyone: who wrote a card, raised a hand or chose what stays closed, as on every screen [B4, E4]. A closed entry gives its
 * hash alone; the result holds the hashes of all in their order, so that whoever is shown it later can tell that it is the one.
 *
 * One line of canonical JSON for each entry, so that one log has one text.
 */
import * as v from 'valibot';

import type { EventKind } from '../workshop/entry.ts';
import { canonicalJson } from './canonical.ts';
import type { ChainedEntry } from './chain.ts';
import { textOf } from './utf8.ts';

/** `whole` with its words; `facts` without. What is not named here is closed. */
const OPEN: { readonly [K in EventKind]?: 'whole' | 'facts' } = {
  'step.moved': 'whole',
  'step.reopened': 'whole',
  'authors.shown': 'facts',
  'poll.opened': 'whole',
  'poll.roll-added': 'facts',
  'poll.closed': 'facts',
  'poll.voided': 'whole',
  'decision.accepted': 'whole',
  'result.clause-worded': 'whole',
  // Its words are the whole earlier result, which has a bundle of its own.
  'result.frozen': 'facts',
  'result.correcting': 'whole',
};

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Place = v.pipe(v.number(), v.integer(), v.minValue(1));

const ClosedLine = v.strictObject({ n: Place, hash: Hash });
const OpenLine = v.strictObject({
  n: Place,
  hash: Hash,
  t: v.number(),
  kind: v.string(),
  actor: v.string(),
  facts: v.string(),
  bodyHash: v.nullable(Hash),
  /** Both `null` without words: there were none, they are not for everyone, or they were taken away. */
  salt: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{2,64}$/))),
  body: v.nullable(v.string()),
});
const Line = v.union([OpenLine, ClosedLine]);

export type OpenEntry = v.InferOutput<typeof OpenLine>;
export type LogLine = OpenEntry | v.InferOutput<typeof ClosedLine>;

export function isOpenEntry(line: LogLine): line is OpenEntry {
  return 'facts' in line;
}

/** Whether words of this entry would stand in the log if they were still there. */
export function isShownWhole(kind: string): boolean {
  return OPEN[kind as EventKind] === 'whole';
}

/** What everyone may see of an entry. */
export function lineOf({ n, hash, t, kind, actor, facts, bodyHash, salt, body }: ChainedEntry): LogLine {
  const how = OPEN[kind as EventKind];
  if (how === undefined) return { n, hash };
  const words = how === 'whole' ? { salt, body } : { salt: null, body: null };
  return { n, hash, t, kind, actor, facts, bodyHash, ...words };
}

export function logText(lines: readonly LogLine[]): string {
  return lines.map((line) => `${canonicalJson(line)}\n`).join('');
}

/** The entries of a log file; `null` if it is none, or not the one text it should be. */
export function readLog(bytes: Uint8Array | undefined): LogLine[] | null {
  const text = bytes === undefined ? null : textOf(bytes);
  if (text === null || !text.endsWith('\n')) return null;
  try {
    const lines = text
      .slice(0, -1)
      .split('\n')
      .map((line) => v.parse(Line, JSON.parse(line)));
    return logText(lines) === text ? lines : null;
  } catch {
    return null;
  }
}
