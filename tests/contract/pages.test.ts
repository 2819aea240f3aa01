/**
 * How the documents of every method stand on their pages, on either paper, as tight as the PDF and as loose as Word: nothing that
 * belongs to what follows ends a page, and nothing stands alone that is only read with something else.
 */
import { arranged } from '@mufakat/server/export/arrange.ts';
import { planPages, type Page, type Piece } from '@mufakat/server/export/pages.ts';
import { METHODS } from '@mufakat/shared/methods/index.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import type { ResultDocument } from '@mufakat/shared/result/document.ts';
import { reportDocument } from '@mufakat/shared/result/report.ts';
import { describe, expect, it } from 'vitest';

import { caseOf } from '../cases/index.ts';
import { textOf } from '../support/document-text.ts';
import { longOffice, withLongOffices } from '../support/long-offices.ts';
import { frozenResult } from '../support/played-result.ts';

const SLACKS = [2, 24];

/** What a piece is called below: its kind, or that of its block. */
function kindOf(piece: Piece | undefined): string {
  if (piece === undefined) return 'nothing';
  return piece.kind === 'block' ? piece.block.kind : piece.kind;
}

function faultsOf({ pieces }: Page): string[] {
  const kinds = pieces.map(kindOf);
  const last = pieces.at(-1);
  const leads =
    last?.kind === 'block' &&
    (last.block.kind === 'heading' ||
      last.block.kind === 'annexHead' ||
      (last.block.kind === 'paragraph' && last.block.keepWithNext));
  return [
    ...(leads ? [`ends with a ${kindOf(last)}`] : []),
    ...(kinds.length === 1 && ['check', 'item', 'label', 'note'].includes(kinds[0]!)
      ? [`holds one ${kinds[0]} alone`]
      : []),
    ...(kinds.includes('signatures') && !kinds.some((kind) => kind === 'paragraph' || kind === 'rows')
      ? ['holds signatures without a text']
      : []),
  ];
}

/** A sentence right above a table is read with it, wherever Word itself ends a page; one below a picture is the picture's. */
function looseLeads({ title, parts }: ResultDocument): string[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block, at) =>
      block.kind === 'paragraph' &&
      !block.keepWithNext &&
      blocks[at + 1]?.kind === 'table' &&
      blocks[at - 1]?.kind !== 'picture'
        ? [`${title}: “${block.runs.map(({ text }) => text).join('')}” is not kept with the table below it`]
        : [],
    ),
  );
}

function faultsIn(document: ResultDocument): string[] {
  const placed = arranged(document);
  const parted = SLACKS.flatMap((slack) =>
    planPages(placed, slack).flatMap((page, at) =>
      faultsOf(page).map((fault) => `${document.title}, ${document.paper}, page ${at + 1} ${fault}`),
    ),
  );
  return [...parted, ...looseLeads(document)];
}

describe.each(METHODS.map((method) => [method.id, method] as const))('the pages of %s', (id, method) => {
  it.each(['F4', 'A4'] as const)('part nothing that belongs together on %s', async (paper) => {
    const result = await frozenResult(caseOf(id)!, method);
    const options = { paper, sha256: 'a'.repeat(64), verifyUrl: null };
    const documents = [
      beritaAcara(result, options),
      ...result.method.prints.reports.map((report) => reportDocument(result, report, options)),
    ];
    expect(documents.flatMap(faultsIn)).toEqual([]);
  });
});

describe('an office of 160 letters', () => {
  it.each(['F4', 'A4'] as const)('is printed whole and parts nothing on %s', async (paper) => {
    const result = withLongOffices(await frozenResult(caseOf('s-pwt')!, spwt));
    const document = beritaAcara(result, { paper, sha256: 'a'.repeat(64), verifyUrl: null });
    expect(faultsIn(document)).toEqual([]);
    const text = textOf(document);
    const offices = new Set(result.attendance.people.map(({ institution }) => institution));
    expect([...offices].every((office) => office.length > 150 && text.includes(office))).toBe(true);
    // In the legend of the roles, too.
    expect(text).toContain(`BPBD = ${longOffice('BPBD Provinsi')}`);
    expect(offices.size).toBeGreaterThan(20);
  });
});
