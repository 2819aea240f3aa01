/**
 * Contract of every method once more, played: its case runs from the lobby to the frozen result on the pure record, every table,
 * column, clause and report of its data has something to print, and no id is taken for a word.
 */
import { METHODS } from '@mufakat/shared/methods/index.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import type { Block, ResultDocument } from '@mufakat/shared/result/document.ts';
import { reportDocument } from '@mufakat/shared/result/report.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { sheets } from '@mufakat/shared/result/sheets.ts';
import { describe, expect, it } from 'vitest';

import { checkCase } from '../cases/check.ts';
import { caseOf } from '../cases/index.ts';
import { playedResult } from '../support/played-result.ts';
import { renamed } from '../support/rename-method.ts';
import { seededRandom } from '../support/fake-clock.ts';

const OPTIONS = { paper: 'F4', sha256: null, verifyUrl: null } as const;

function documentsOf(result: Result): ResultDocument[] {
  return [
    beritaAcara(result, OPTIONS),
    ...result.method.prints.reports.map((report) => reportDocument(result, report, OPTIONS)),
  ];
}

/** Everything that is read, in reading order; neither ids of tables nor widths. */
function wordsOf(document: ResultDocument): string[] {
  return document.parts.flatMap((part) => part.blocks.flatMap(wordsOfBlock));
}

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.runs.map((run) => run.text).join('')];
    case 'labelled':
      return block.rows.map((row) => `${row.label}: ${row.text}`);
    case 'lettered':
      return block.items;
    case 'table':
      return [
        block.columns.map((column) => column.title).join(' | '),
        ...block.rows.map((row) =>
          row.cells.map((cell) => cell.runs.map((run) => run.text).join('')).join(' | '),
        ),
        ...block.notes,
      ];
    case 'picture':
      return [block.caption, block.alternative];
    case 'together':
      return block.blocks.flatMap(wordsOfBlock);
    case 'signatures':
      return [block.heading ?? '', ...block.rows.flat().map((it) => `${it.office} ${it.name}`)];
    default:
      return [];
  }
}

describe.each(METHODS.map((method) => [method.id, method] as const))('%s played', (id, method) => {
  const value = caseOf(id);

  it('has a case that can be played', () => {
    expect(value).not.toBeNull();
    expect(value === null ? [] : checkCase(value, method)).toEqual([]);
  });

  it('runs from the lobby to documents without an empty table, column or report', async () => {
    const result = await playedResult(value!, method);
    const language = result.workshop.language;
    const [minutes, ...reports] = documentsOf(result);
    const printed = wordsOf(minutes!).join('\n');
    for (const spec of method.result.tables) {
      expect(printed).toContain(spec.name[language]);
      expect([spec.id, printed.includes(spec.empty[language])]).toEqual([spec.id, false]);
    }
    expect(result.clauses.length).toBeGreaterThan(2);
    expect(printed).not.toMatch(/\{[a-z]+\}/);
    expect(reports).toHaveLength(method.result.reports.length);
    for (const [i, report] of reports.entries()) {
      const words = wordsOf(report).join('\n');
      expect(words).not.toMatch(/\{[a-z]+\}/);
      for (const section of method.result.reports[i]!.sections)
        expect(words).toContain(section.title[language]);
    }
    for (const sheet of sheets(result)) {
      const named = method.result.tables.some((spec) => sheet.id.endsWith(`-${spec.id}`));
      expect([sheet.id, named && sheet.rows.length === 0]).toEqual([sheet.id, false]);
      const widths = sheet.rows.map((row) => row.length);
      expect(new Set([sheet.columns.length, ...widths]).size).toBe(1);
    }
  });

  it('numbers the matrices of each document as they stand in it', async () => {
    for (const document of documentsOf(await playedResult(value!, method))) {
      const words = wordsOf(document);
      const heads = words.flatMap((text) => /^Matriks (\d+)\. /.exec(text)?.[1] ?? []).map(Number);
      expect([document.title, heads]).toEqual([document.title, heads.map((_, at) => at + 1)]);
      const named = words.flatMap((text) =>
        [...text.matchAll(/Matriks (\d+)(?!\d| Berita Acara)/g)].map((found) => Number(found[1])),
      );
      expect([document.title, named.filter((number) => number > heads.length)]).toEqual([document.title, []]);
    }
  });

  it('prints the same whatever its ids are called', async () => {
    const chance = seededRandom(7);
    const other = renamed(method, value!, () => Math.floor(chance() * 1e12).toString(36));
    const [before, after] = [
      await playedResult(value!, method),
      await playedResult(other.value, other.method),
    ];
    expect(documentsOf(after).map(wordsOf)).toEqual(documentsOf(before).map(wordsOf));
  });
});
