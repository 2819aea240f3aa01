/**
 * What stands around the content of every printed document: its parts, the watermark, the foot of each page, and the check of
 * authenticity. The hash comes from outside, because it is not inside the result.
 */

import { localTime } from '../languages/numerals.ts';
import { formatCode, printedHash, shortHash } from './canonical.ts';
import type { Block, Paper, Part, ResultDocument } from './document.ts';
import type { Result } from './result.ts';
import { formatFingerprint } from './signing.ts';
import type { SinceFreeze } from './since-freeze.ts';
import type { Source } from './source.ts';

/** What a document is printed with, beside its result. */
export interface DocumentOptions {
  readonly paper: Paper;
  /** Of the canonical JSON; `null` for a draft. */
  readonly sha256: string | null;
  /** Link to the page that verifies this code, without it the symbol holds the bare code. */
  readonly verifyUrl: string | null;
  /** What became of it since it was frozen; absent for a draft. */
  readonly since?: SinceFreeze;
}

/** RANCANGAN on drafts, GLADI in a rehearsal, DIGANTIKAN once there is a newer version, nothing on the one in force. */
export function watermark({ result, words }: Source, { since }: DocumentOptions): string | null {
  if (result.rehearsal) return words.rehearsal;
  if (since !== undefined && since.supersededBy !== null) return words.superseded;
  return result.frozenAt === null ? words.draft : null;
}

/** What stands at the foot of every page; the short name leaves out what follows a comma in the name of the region. */
export function footer(
  source: Source,
  options: DocumentOptions,
  name: (region: string) => string,
): ResultDocument['footer'] {
  const { result, words } = source;
  return {
    left: [name(result.workshop.region), codeLine(source, options)],
    short: name(result.workshop.region.split(/,\s/)[0] ?? ''),
    pages: words.footer.page,
    initials: words.footer.initials,
    qr: symbolText(result, options),
  };
}

function codeLine({ result, words }: Source, { since }: DocumentOptions): string {
  if (result.code === null) return words.footer.noCode;
  const code = formatCode(result.code);
  const newer = since?.supersededBy ?? null;
  return newer === null ? words.footer.code(code) : words.footer.superseded(code, newer.version);
}

/** Text of the symbol: the link if there is one, else the code alone; empty for a draft. */
function symbolText({ code }: Result, { verifyUrl }: DocumentOptions): string {
  return code === null ? '' : (verifyUrl ?? `MUFAKAT1:${code}`);
}

export function portrait(newPage: boolean, blocks: Block[]): Part {
  return { orientation: 'portrait', newPage, blocks };
}

export function landscape(newPage: boolean, blocks: Block[]): Part {
  return { orientation: 'landscape', newPage, blocks: withoutIdleBreaks(blocks) };
}

/** Without the breaks after a section that is only its heading and a sentence. */
function withoutIdleBreaks(blocks: readonly Block[]): Block[] {
  let heavy = false;
  return blocks.filter((it) => {
    if (it.kind !== 'pageBreak') {
      heavy ||= it.kind === 'table' || it.kind === 'picture';
      return true;
    }
    const keep = heavy;
    heavy = false;
    return keep;
  });
}

export const PAGE_BREAK: Block = { kind: 'pageBreak' };

/** History and check of authenticity. */
export function checkBlock(source: Source, options: DocumentOptions): Block {
  const { result, words, numbers } = source;
  const c = words.check;
  const zone = result.workshop.timeZone;
  // The hash of a draft would change with its next word, so only a frozen result shows one.
  const groups = options.sha256 === null || result.frozenAt === null ? [] : printedHash(options.sha256);
  const when = (at: string): string => c.when(localTime(at, zone).date, numbers.time(at, zone));
  const newer = options.since?.supersededBy ?? null;
  const ratified = (options.since?.ratified ?? []).flatMap(({ name, by }) =>
    by.length === 0 ? [] : [c.ratifiedBy(name, by.length)],
  );
  const lines = [
    ...(result.rehearsal ? [c.rehearsal] : []),
    ...(newer === null ? [] : [c.supersededBy(newer.version, formatCode(newer.code))]),
    result.frozenAt === null || result.code === null
      ? c.draft(result.version)
      : c.frozen(
          result.version,
          localTime(result.frozenAt, zone).date,
          numbers.time(result.frozenAt, zone),
          formatCode(result.code),
        ),
    ...(groups.length === 0 ? [] : [c.hash(groups.slice(0, 4).join(' ')), groups.slice(4).join(' ')]),
    ...(result.supersedes === null
      ? []
      : [c.supersedes(result.supersedes, result.correctionReason?.replace(/\.$/, '') ?? null)]),
    ...(result.history.some((it) => it.kind === 'reopened') ? [] : [c.nothingReopened]),
    ...result.history.map((it) => c.history(it.kind, it.subject, when(it.at), it.reason.replace(/\.$/, ''))),
    c.log(result.log.length, result.log.head === null ? null : formatCode(shortHash(result.log.head))),
    ...(result.sealed === undefined ? [] : [c.sealed(formatFingerprint(result.sealed.key))]),
    ...(ratified.length === 0 ? [] : [c.ratified(ratified.join(', '))]),
    ...(result.frozenAt === null ? [] : [c.onlyNewVersion]),
  ];
  return { kind: 'check', title: c.title, qr: symbolText(result, options), lines };
}
