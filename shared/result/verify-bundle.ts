/**
 * Is this bundle what was sealed? [S5] One pure function for the command and the page: signatures, keys, every byte of every
 * file, the chain of the log and its head, and all that can be counted again. Against somebody who has the bundle and a key of
 * his own, only the fingerprint that the reader brings helps, or the code on the signed paper, which follows from the result.
 */
import * as v from 'valibot';

import { unpackFiles } from './archive.ts';
import { BUNDLE_FORMAT, FILES } from './bundle.ts';
import { canonicalJson, formatCode, printedHash, sha256Hex, sha256OfBytes } from './canonical.ts';
import { bodyHash, digestOf, entryHash } from './chain.ts';
import { isOpenEntry, isShownWhole, type LogLine, readLog } from './open-log.ts';
import { recount } from './recount.ts';
import { RESULT_FORMAT, type Result } from './result.ts';
import { codeOf } from './seal.ts';
import { fingerprintOf, hashOf, isSigned, keysOf, type SignedAs } from './signing.ts';
import { textOf } from './utf8.ts';
import { type Finding, type FindingWhat, type SealedAbout, UNREADABLE, type Verdict } from './verdict.ts';

const Text = v.string();
const SealSchema = v.strictObject({
  format: v.literal('mufakat-seal/1'),
  sha256: Text,
  code: Text,
  key: Text,
  signature: Text,
});
const KeysSchema = v.strictObject({
  format: v.literal('mufakat-keys/1'),
  first: Text,
  introductions: v.pipe(v.array(v.strictObject({ key: Text, at: Text, signature: Text })), v.maxLength(100)),
});
const ListSchema = v.strictObject({
  format: v.literal(BUNDLE_FORMAT),
  files: v.record(Text, Text),
  supersededBy: v.nullable(v.strictObject({ version: v.number(), code: Text })),
  key: Text,
  signature: Text,
});
const RatificationSchema = v.strictObject({
  format: v.literal('mufakat-ratification/1'),
  sha256: Text,
  code: Text,
  version: v.number(),
  constituencies: v.array(
    v.strictObject({
      id: Text,
      name: Text,
      by: v.array(v.strictObject({ name: Text, at: Text })),
    }),
  ),
  key: Text,
  signature: Text,
});

/** `key` is the fingerprint the reader trusts, `null` if there is none to compare with. */
export function verifyBundle(bytes: Uint8Array, { key }: { readonly key: string | null }): Verdict {
  const unpacked = unpackFiles(bytes);
  const files = new Map((unpacked?.files ?? []).map(({ name, bytes: content }) => [name, content]));
  const result = readResult(files.get(FILES.result));
  const sealed = result?.value.sealed;
  if (unpacked === null || result === null || sealed === undefined) {
    return UNREADABLE;
  }
  const findings: Finding[] = [];
  const find = (what: FindingWhat, at = '') => findings.push({ what, at });
  if (!unpacked.exact) find('archive');

  const keyFile = readJson(KeysSchema, files.get(FILES.keys));
  const keys = keyFile === null ? null : keysOf(keyFile);
  if (keys === null) find('keys');
  /** Signed, by a key of this installation. */
  const isOurs = (as: SignedAs, { key: by, signature, ...value }: { key: string; signature: string }) =>
    keys?.includes(by) === true && isSigned(as, hashOf(value), by, signature);

  const list = readJson(ListSchema, files.get(FILES.list));
  if (list === null || !isOurs('bundle/1', list)) find('list');
  const listed = Object.keys(list?.files ?? {});
  for (const [name, content] of files) {
    if (name === FILES.list || list === null) continue;
    if (!listed.includes(name)) find('file-extra', name);
    else if (list.files[name] !== sha256OfBytes(content)) find('file', name);
  }
  const wanted = [...new Set([...Object.values(FILES), ...listed])];
  for (const name of wanted) if (!files.has(name)) find('file-missing', name);
  if (unpacked.files.length !== files.size) find('archive');

  const seal = readJson(SealSchema, files.get(FILES.seal));
  const isSealed =
    seal !== null &&
    seal.sha256 === result.sha256 &&
    keys?.includes(seal.key) === true &&
    sealed.key === fingerprintOf(seal.key) &&
    isSigned('result/1', seal.sha256, seal.key, seal.signature);
  if (!isSealed) find('signature');
  if (!result.isCanonical) find('layout', FILES.result);
  if (seal !== null && (codeFrom(result.value) !== result.value.code || seal.code !== result.value.code))
    find('code');

  // A key speaks for those it introduced, and for nobody before it; the one that signed the list vouches for every file.
  const speaking = keys?.slice(0, keys.indexOf(list?.key ?? '') + 1) ?? [];
  const isKeyCompared = key !== null && speaking.some((each) => fingerprintOf(each) === key);
  if (key !== null && !isKeyCompared) find('key');

  const log = readLog(files.get(FILES.log));
  if (log === null) find('log');
  const chain = log === null ? null : followChain(log, result.value);
  if (chain?.fault != null) findings.push(chain.fault);
  // Figures of a result that nobody of ours signed are not worth counting.
  const counted =
    log === null || chain?.fault != null || !isSealed ? null : countAgain(result.value, sealed, log);
  findings.push(...(counted?.findings ?? []));

  const ratification = readJson(RatificationSchema, files.get(FILES.ratification));
  const isOfThis = ratification?.sha256 === result.sha256 && ratification.code === result.value.code;
  if (ratification === null || !isOfThis || !isOurs('ratification/1', ratification)) find('ratification');

  // Most of what is taken away stands in closed entries; of those the result itself tells.
  const missing = Math.max(chain?.missing.length ?? 0, redactedIn(sealed.redactions));
  const about: SealedAbout = {
    fingerprint: sealed.key,
    isKeyCompared,
    entries: log?.length ?? 0,
    closed: log?.filter((line) => !isOpenEntry(line)).length ?? 0,
    missing,
    votes: counted?.votes ?? 0,
    recounted: counted?.recounted ?? 0,
    supersededBy: list?.supersededBy ?? null,
    ratifiedBy: (ratification?.constituencies ?? []).map(({ name, by }) => ({ name, people: by.length })),
  };
  return {
    exit: findings.length > 0 ? 1 : missing > 0 ? 2 : 0,
    findings,
    about: {
      title: stringOr(result.value.workshop?.title),
      code: typeof result.value.code === 'string' ? formatCode(result.value.code) : null,
      version: typeof result.value.version === 'number' ? result.value.version : null,
      frozenAt: stringOr(result.value.frozenAt),
      sha256: printedHash(result.sha256),
      sealed: about,
    },
  };
}

interface ReadResult {
  /** As the format says it should be; what was altered may be anything, so what reads it must not trust its shape. */
  readonly value: Result;
  readonly sha256: string;
  readonly isCanonical: boolean;
}

function readResult(bytes: Uint8Array | undefined): ReadResult | null {
  const text = bytes === undefined ? null : textOf(bytes);
  if (bytes === undefined || text === null) return null;
  try {
    const value = JSON.parse(text) as Result;
    if (value.format !== RESULT_FORMAT || typeof value.sealed !== 'object') return null;
    return { value, sha256: sha256OfBytes(bytes), isCanonical: canonicalJson(value) === text };
  } catch {
    return null;
  }
}

/** `null` if it does not parse, or is not the one text its value has. */
function readJson<S extends v.GenericSchema>(
  schema: S,
  bytes: Uint8Array | undefined,
): v.InferOutput<S> | null {
  const text = bytes === undefined ? null : textOf(bytes);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? v.parse(schema, value) : null;
  } catch {
    return null;
  }
}

/** Every open entry has the hash it says; the result holds the hashes of all in their order, and the last is the head [L1]. */
function followChain(log: readonly LogLine[], result: Result): { fault: Finding | null; missing: number[] } {
  const missing: number[] = [];
  const fault = (what: FindingWhat, n: number) => ({ fault: { what, at: String(n) }, missing });
  let prev: string | null = null;
  for (const [at, line] of log.entries()) {
    if (line.n !== at + 1) return fault('log-gap', at + 1);
    if (isOpenEntry(line)) {
      if (entryHash(sha256Hex, prev, line) !== line.hash) return fault('log-entry', line.n);
      if (line.body !== null && bodyHash(sha256Hex, line.salt ?? '', line.body) !== line.bodyHash)
        return fault('log-words', line.n);
      if (line.body === null && line.salt !== null) return fault('log-words', line.n);
      if (line.body === null && line.bodyHash !== null && isShownWhole(line.kind)) missing.push(line.n);
    }
    prev = line.hash;
  }
  const digest = digestOf(
    sha256Hex,
    log.map(({ hash }) => hash),
  );
  const isWhole =
    log.length === result.log?.length && prev === result.log.head && digest === result.sealed?.log;
  return { fault: isWhole ? null : { what: 'log-head', at: '' }, missing };
}

function countAgain(...given: Parameters<typeof recount>): ReturnType<typeof recount> {
  try {
    return recount(...given);
  } catch {
    // Not of the shape of a result: whoever made it, it was not the program.
    return { findings: [{ what: 'malformed', at: '' }], votes: 0, recounted: 0 };
  }
}

function codeFrom(result: Result): string | null {
  try {
    return codeOf(result);
  } catch {
    return null;
  }
}

function redactedIn(redactions: unknown): number {
  if (!Array.isArray(redactions)) return 0;
  return redactions.reduce((sum: number, each: { readonly bodies?: unknown } | null) => {
    const bodies = each?.bodies;
    return sum + (typeof bodies === 'number' ? bodies : 0);
  }, 0);
}

function stringOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
