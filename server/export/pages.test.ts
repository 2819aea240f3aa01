import { paragraph } from '@mufakat/shared/result/cells.ts';
import type { Block, Row } from '@mufakat/shared/result/document.ts';
import { describe, expect, it } from 'vitest';

import { handMadeDocument, longTable, objectionTable } from './hand-made.ts';
import { type Page, type Piece, planPages } from './pages.ts';

const rowsOf = (page: Page, id: string): Row[] =>
  page.pieces.flatMap((piece) => (piece.kind === 'rows' && piece.table.id === id ? piece.rows : []));
const textOf = (row: Row | undefined): string =>
  (row?.cells ?? []).flatMap((cell) => cell.runs.map((run) => run.text)).join('|');
const says = (piece: Piece | undefined, text: string): boolean =>
  piece?.kind === 'block' && piece.block.kind === 'paragraph' && piece.block.runs[0]?.text === text;

describe.each(['F4', 'A4'] as const)('pages on %s', (paper) => {
  const long = planPages(handMadeDocument({ paper }), 2);
  const list = long.filter((page) => rowsOf(page, 'annex-2').length > 0);

  it('prints each of 120 rows once and in order', () => {
    const rows = list.flatMap((page) => rowsOf(page, 'annex-2'));
    expect(rows.map(textOf)).toEqual(longTable(120).rows.map(textOf));
    expect(list.length).toBeGreaterThan(3);
  });

  it('keeps the heading with two rows, and three rows with the total', () => {
    expect(
      rowsOf(list[0] ?? { orientation: 'portrait', pieces: [] }, 'annex-2').length,
    ).toBeGreaterThanOrEqual(2);
    const last = rowsOf(list.at(-1) ?? { orientation: 'portrait', pieces: [] }, 'annex-2');
    expect(last.length).toBeGreaterThanOrEqual(4);
    expect(last.at(-1)?.kind).toBe('total');
  });

  it('never ends a page with a heading', () => {
    for (const page of long) {
      const last = page.pieces.at(-1);
      expect(last?.kind === 'block' && ['heading', 'annexHead'].includes(last.block.kind)).toBe(false);
    }
  });

  it('keeps a signature unit with the text above it', () => {
    const page = long.find(({ pieces }) =>
      pieces.some((piece) => piece.kind === 'block' && piece.block.kind === 'signatures'),
    );
    const kinds = page?.pieces.map((piece) => (piece.kind === 'block' ? piece.block.kind : piece.kind)) ?? [];
    expect(kinds[kinds.indexOf('signatures') - 1]).toBe('paragraph');
  });

  it('fills a page before it parts a signature unit that is higher than one', () => {
    const block = {
      office: 'Wakil Unsur,',
      institution: 'Lembaga',
      name: '',
      withNip: false,
      confirmed: null,
    };
    const crowd = (heading: string): Block => ({
      kind: 'signatures',
      heading,
      rows: Array.from({ length: 7 }, () => [block, block, block]),
    });
    const pages = planPages(
      handMadeDocument({ paper }, [
        { kind: 'pageBreak' },
        { kind: 'together', blocks: [paragraph('Demikian'), paragraph('Palembang'), crowd('A'), crowd('B')] },
      ]),
      2,
    );
    const first = pages.findIndex(({ pieces }) => says(pieces[0], 'Demikian'));
    expect(pages[first]?.pieces.map((piece) => piece.kind === 'block' && piece.block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'signatures',
    ]);
    expect(pages[first + 1]?.pieces).toHaveLength(1);
  });

  it('lets long notes of a table run on behind its last rows', () => {
    const notes = Array.from({ length: 90 }, (_, index) => `Catatan ${index + 1} tentang peran.`);
    const table = { ...longTable(5), id: 'noted', notes };
    const pages = planPages(handMadeDocument({ paper }, [{ kind: 'pageBreak' }, table]), 2);
    const drawn = pages.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.kind === 'rows' && piece.table.id === 'noted'
          ? piece.notes
          : piece.kind === 'note'
            ? [piece.text]
            : [],
      ),
    );
    expect(drawn).toEqual(notes);
    const at = pages.findIndex((page) => rowsOf(page, 'noted').length > 0);
    expect(rowsOf(pages[at] as Page, 'noted')).toHaveLength(table.rows.length);
    expect(pages[at]?.pieces.filter((piece) => piece.kind === 'note').length).toBeGreaterThan(10);
  });

  it('breaks an objection of many lines between pages and cuts nothing', () => {
    const table = objectionTable(150);
    const pages = planPages(handMadeDocument({ paper }, [table]), 2);
    const parts = pages.flatMap((page) => rowsOf(page, 'annex-5b'));
    expect(parts.length).toBeGreaterThan(2);
    const lines = parts.flatMap((row) =>
      (row.cells[1]?.runs ?? [])
        .map((run) => run.text)
        .join('')
        .split('\n'),
    );
    expect(lines).toEqual(Array.from({ length: 150 }, (_, index) => `Baris keberatan nomor ${index + 1}.`));
  });

  it('turns the page between rows rather than within one, where those held together are higher than a page', () => {
    const table = longTable(6);
    const rows = table.rows.map((row, index) =>
      row.kind === 'body'
        ? {
            ...row,
            cells: row.cells.map((cell) =>
              cell === row.cells[1] ? { runs: [{ text: 'kata '.repeat(420 + index) }] } : cell,
            ),
          }
        : row,
    );
    const pages = planPages(handMadeDocument({ paper }, [{ ...table, id: 'high', rows }]), 2);
    const drawn = pages.flatMap((page) => rowsOf(page, 'high'));
    expect(drawn.map(textOf)).toEqual(rows.map(textOf));
    const last = rowsOf(pages.findLast((page) => rowsOf(page, 'high').length > 0) as Page, 'high');
    expect(last.at(-1)?.kind).toBe('total');
    expect(last.length).toBeGreaterThanOrEqual(2);
  });

  it('finds a place for a row that is higher than a page', () => {
    const table = longTable(3);
    const giant: Row = {
      kind: 'body',
      cells: [{ runs: [{ text: '9.' }] }, { runs: [{ text: 'kata '.repeat(2000) }] }],
    };
    const pages = planPages(
      handMadeDocument({ paper }, [{ ...table, id: 'giant', rows: [giant, ...table.rows] }]),
      2,
    );
    const words = pages
      .flatMap((page) => rowsOf(page, 'giant'))
      .flatMap((row) => row.cells[1]?.runs ?? [])
      .map((run) => run.text)
      .join('');
    expect(words.match(/kata/g)).toHaveLength(2000);
  });

  it('turns the page for landscape', () => {
    expect(long.at(-1)?.orientation).toBe('landscape');
  });
});
