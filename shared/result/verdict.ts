/** What is found out about a result file or a bundle, with a name for everything that is wrong with it [S5]. */

/** Sound, altered, sound but words were taken away, unreadable: also how the command ends. */
export type Exit = 0 | 1 | 2 | 3;

/** Keys of `languages/<code>/verify.ts`; what stands in `at` is said there. */
export type FindingWhat =
  // unreadable
  | 'not-a-result'
  // the file as it was handed over
  | 'archive'
  | 'list'
  | 'file'
  | 'file-missing'
  | 'file-extra'
  | 'layout'
  | 'content'
  // keys and signatures
  | 'keys'
  | 'key'
  | 'signature'
  | 'code'
  // the log
  | 'log'
  | 'log-gap'
  | 'log-entry'
  | 'log-words'
  | 'log-head'
  // what was counted
  | 'poll-missing'
  | 'poll-rules'
  | 'list-length'
  | 'tally'
  | 'decision'
  | 'threshold'
  | 'override'
  | 'attendance'
  | 'quorum'
  | 'previous'
  | 'ratification'
  | 'malformed';

export interface Finding {
  readonly what: FindingWhat;
  /** A file, the position of an entry, a question, a constituency; empty where nothing more can be said. */
  readonly at: string;
}

/** What the file says it is. Only to be believed if nothing was found. */
export interface About {
  readonly title: string | null;
  /** As it stands on paper, `null` for a draft. */
  readonly code: string | null;
  readonly version: number | null;
  readonly frozenAt: string | null;
  /** In eight groups of eight. */
  readonly sha256: readonly string[];
  /** `null` for a file without a signature. */
  readonly sealed: SealedAbout | null;
}

export interface SealedAbout {
  readonly fingerprint: string;
  /** The reader named a key, and it is this one or one that led to it. */
  readonly isKeyCompared: boolean;
  readonly entries: number;
  /** Entries of which only the hash is in the bundle. */
  readonly closed: number;
  /** Entries whose words were taken away. */
  readonly missing: number;
  readonly votes: number;
  /** Votes that were counted again from their list. */
  readonly recounted: number;
  readonly supersededBy: { readonly version: number; readonly code: string } | null;
  readonly ratifiedBy: readonly { readonly name: string; readonly people: number }[];
}

export interface Verdict {
  readonly exit: Exit;
  /** Everything that was found, in the order it was looked for. */
  readonly findings: readonly Finding[];
  readonly about: About | null;
}

export const UNREADABLE: Verdict = { exit: 3, findings: [{ what: 'not-a-result', at: '' }], about: null };
