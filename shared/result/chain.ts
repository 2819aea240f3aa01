/**
 * How the entries of a record hang together [L1]: each carries the hash of the one before it, so that a changed, dropped or
 * moved entry shows. Words stand beside the chain as salted bodies; one that was taken away [L9] leaves the chain whole.
 * Pure: SHA-256 comes as an argument, because the server has a fast one and a page brings its own.
 */

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export type Sha256 = (text: string) => string;

/** An entry as it is stored; `facts` and `body` are JSON texts, hashes and salt lower-case hex. */
export interface ChainedEntry {
  readonly n: number;
  /** Room time, ms since 1970. */
  readonly t: number;
  readonly kind: string;
  readonly actor: string;
  readonly facts: string;
  /** `null` for an entry that never had words. */
  readonly bodyHash: string | null;
  /** Both `null` where there were no words, or where they were taken away. */
  readonly salt: string | null;
  readonly body: string | null;
  /** `null` for the first. */
  readonly prev: string | null;
  readonly hash: string;
}

export type Unchained = Pick<ChainedEntry, 'n' | 't' | 'kind' | 'actor' | 'facts' | 'bodyHash'>;

/** Where a record does not hold, and why: a number is missing, it does not follow the one before, or something was changed. */
export interface ChainFault {
  readonly n: number;
  readonly what: 'gap' | 'prev' | 'entry' | 'body';
}

export interface ChainVerdict {
  readonly entries: number;
  /** Hash of the newest entry; `null` for an empty record. */
  readonly head: string | null;
  /** Over the hashes of all of them in order: holds an entry in its place also where only its hash is shown. */
  readonly digest: string;
  /** Entries whose words were taken away. */
  readonly missing: number;
  /** The first one. */
  readonly fault: ChainFault | null;
}

/** The salt keeps short texts from being guessed by their hash. */
export function bodyHash(sha: Sha256, salt: string, body: string): string {
  return sha(JSON.stringify(['body/1', salt, body]));
}

/** `prev` is the hash of the entry before, `null` for the first. */
export function entryHash(sha: Sha256, prev: string | null, it: Unchained): string {
  return sha(JSON.stringify(['log/1', prev, it.n, it.t, it.kind, it.actor, it.facts, it.bodyHash]));
}

/** Entries of one record in the order of `n`, from the first. */
export function checkChain(sha: Sha256, entries: Iterable<ChainedEntry>): ChainVerdict {
  let count = 0;
  let missing = 0;
  let head: string | null = null;
  const hashes: string[] = [];
  const so = () => ({ entries: count, head, missing, digest: digestOf(sha, hashes) });
  for (const entry of entries) {
    count += 1;
    const what = faultOf(sha, head, count, entry);
    if (what !== null) return { ...so(), fault: { n: entry.n, what } };
    if (entry.bodyHash !== null && entry.body === null) missing += 1;
    head = entry.hash;
    hashes.push(entry.hash);
  }
  return { ...so(), fault: null };
}

export function digestOf(sha: Sha256, hashes: readonly string[]): string {
  return sha(JSON.stringify(['log/1', ...hashes]));
}

function faultOf(
  sha: Sha256,
  prev: string | null,
  n: number,
  entry: ChainedEntry,
): ChainFault['what'] | null {
  if (entry.n !== n) return 'gap';
  if (entry.prev !== prev) return 'prev';
  if (entry.hash !== entryHash(sha, prev, entry)) return 'entry';
  const { body, salt } = entry;
  if (body === null) return null;
  return entry.bodyHash === bodyHash(sha, salt ?? '', body) ? null : 'body';
}
