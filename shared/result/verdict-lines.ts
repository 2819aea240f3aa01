/** A verdict in words, the same in the terminal and on the page. */
import type { verify as indonesian } from '../languages/id/verify.ts';
import type { Words } from '../languages/language.ts';
import { formatCode } from './canonical.ts';
import { formatFingerprint } from './signing.ts';
import type { Verdict } from './verdict.ts';

export type VerifyWords = Words<typeof indonesian>;

export interface VerdictLines {
  readonly title: string;
  readonly found: readonly string[];
  /** What the file says it is, name and text. */
  readonly about: readonly (readonly [name: string, text: string])[];
  /** What the reader should know or do besides. */
  readonly notes: readonly string[];
}

export function verdictLines({ exit, findings, about }: Verdict, words: VerifyWords): VerdictLines {
  const { verdicts } = words;
  const sound = about?.sealed === null ? verdicts.equal : verdicts.sound;
  return {
    title: [sound, verdicts.altered, verdicts.redacted, verdicts.unreadable][exit] ?? verdicts.unreadable,
    found: findings.map(({ what, at }) => words.findings[what](at)),
    about: about === null ? [] : aboutLines(about, words),
    // What stands in an altered file is nothing to compare with.
    notes: about?.sealed == null || exit === 1 ? [] : notesOf(about.sealed, words),
  };
}

function aboutLines(
  { title, code, version, frozenAt, sha256, sealed }: NonNullable<Verdict['about']>,
  words: VerifyWords,
): [string, string][] {
  const names = words.about;
  return [
    ...line(names.title, title),
    [names.code, code ?? names.draft],
    ...line(names.version, version === null ? null : String(version)),
    ...line(names.frozenAt, frozenAt?.replace('T', ' ') ?? null),
    [names.hash, sha256.join(' ')],
    ...(sealed === null
      ? []
      : ([
          [names.fingerprint, formatFingerprint(sealed.fingerprint)],
          [names.log, words.entries(sealed.entries, sealed.closed)],
          [names.votes, words.votes(sealed.votes, sealed.recounted)],
          [
            names.ratified,
            sealed.ratifiedBy.map(({ name, people }) => words.ratified(name, people)).join('; ') ||
              words.notRatified,
          ],
        ] satisfies [string, string][])),
  ];
}

function line(name: string, text: string | null): [string, string][] {
  return text === null ? [] : [[name, text]];
}

function notesOf(
  { missing, supersededBy, isKeyCompared }: NonNullable<NonNullable<Verdict['about']>['sealed']>,
  words: VerifyWords,
): string[] {
  return [
    ...(supersededBy === null
      ? []
      : [words.supersededBy(supersededBy.version, formatCode(supersededBy.code))]),
    ...(missing === 0 ? [] : [words.missing(missing)]),
    isKeyCompared ? words.keyCompared : words.keyNotCompared,
  ];
}
