/** Who signs a document: the closing sentence, place and date, and a block for each, with who confirmed since. */

import { localTime } from '../languages/numerals.ts';
import { centred, paragraph } from './cells.ts';
import type { Block, Signatures } from './document.ts';
import { PAGE_BREAK, type DocumentOptions } from './frame.ts';
import type { SignatureBlock } from './result.ts';
import { matrixName, rolesTable, type Source } from './source.ts';
import { actorSignatureTable } from './tables-annexes.ts';

/** More names would not stand below a signature line. */
const NAMES_AT_BLOCK = 2;

/** The closing sentence, place and date, and everyone who signs. */
export function signatureBlocks(source: Source, closing: string, options: DocumentOptions): Block[] {
  const { result, words } = source;
  const m = words.minutes;
  const { signatures } = result;
  const constituencies = rowsOf(signatures.constituencies).map((row, at) =>
    row.map((block, place) => ({ ...block, confirmed: ratifiedText(source, options, at * 3 + place) })),
  );
  const first: Block[] = [
    paragraph(closing),
    paragraph(m.placeDate(signatures.place, signatures.date), { align: 'right', keepWithNext: true }),
    ...(signatures.first.length === 0 ? [] : [signs(null, signatures.first)]),
    ...(constituencies.length === 0 ? [] : [signs(m.constituencies, constituencies)]),
  ];
  const actors: Block[] =
    signatures.actors.length === 0
      ? []
      : [
          ...(signatures.actors.length > 24 ? [centred(m.actorsSheet)] : []),
          paragraph(m.actorsSign(rolesMatrix(source)), { keepWithNext: true }),
          actorSignatureTable(source),
        ];
  const last: Block[] = signatures.last.length === 0 ? [] : [signs(null, signatures.last)];
  if (signatures.actors.length > 24) {
    return [{ kind: 'together', blocks: [...first, ...last] }, PAGE_BREAK, ...actors];
  }
  const second = [...actors, ...last];
  return [
    { kind: 'together', blocks: first },
    ...(second.length === 0 ? [] : [{ kind: 'together' as const, blocks: second }]),
  ];
}

/** "Matriks 4", in which the roles stand. */
function rolesMatrix(source: Source): string {
  const table = rolesTable(source);
  return table === undefined ? '' : matrixName(source, table);
}

/** The comma stands after the last line above the signature. */
function signs(
  title: string | null,
  rows: readonly (readonly (SignatureBlock & { readonly confirmed?: string | null })[])[],
): Signatures {
  return {
    kind: 'signatures',
    heading: title,
    rows: rows.map((row) =>
      row.map((it) => ({
        ...it,
        ...(it.withNip && it.institution !== ''
          ? { institution: `${it.institution},` }
          : { office: `${it.office},` }),
        confirmed: it.confirmed ?? null,
      })),
    ),
  };
}

/** Who confirmed for the constituency of this block; blocks stand in the order of those that came. */
function ratifiedText(
  { result, words, numbers }: Source,
  { since }: DocumentOptions,
  at: number,
): string | null {
  const came = result.attendance.byGroup.filter(({ present }) => present > 0);
  const { by = [] } = since?.ratified.find(({ id }) => id === came[at]?.constituency) ?? {};
  const last = by.at(-1);
  if (last === undefined) return null;
  const zone = result.workshop.timeZone;
  const named = by.slice(0, NAMES_AT_BLOCK).map(({ name }) => name);
  const more = by.length - named.length;
  const names = more === 0 ? named.join(', ') : words.minutes.ratifiedMore(named.join(', '), more);
  return words.minutes.ratified(names, localTime(last.at, zone).date, numbers.time(last.at, zone));
}

/** Three a row; a remainder of one or two is a row of its own. */
function rowsOf(blocks: readonly SignatureBlock[]): SignatureBlock[][] {
  return Array.from({ length: Math.ceil(blocks.length / 3) }, (_, i) => blocks.slice(i * 3, i * 3 + 3));
}
