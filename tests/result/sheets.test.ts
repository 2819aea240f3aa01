import { describe, expect, it } from 'vitest';

import type { SheetColumn } from '@mufakat/shared/result/sheet.ts';
import { sheets } from '@mufakat/shared/result/sheets.ts';

import { emptyResult, sampleResult } from '../cases/sample-result.ts';
import { changeRows, withValues } from '../support/result-rows.ts';

describe('the sheets', () => {
  const all = sheets(sampleResult());
  const sheet = (id: string): (typeof all)[number] => all.find((it) => it.id === id)!;
  /** The value under a title, in a row or in the totals; throws where there is no such column. */
  const cell = (id: string, row: number | 'totals', title: string): unknown => {
    const { columns, rows, totals } = sheet(id);
    const at = columns.findIndex((it) => it.title === title);
    if (at < 0) throw new Error(`no column ${title} in ${id}`);
    return (row === 'totals' ? totals : rows[row])?.[at];
  };

  it('are those of documents.md 8, in order, with names Excel takes', () => {
    expect(all.map((it) => it.name)).toEqual([
      'Ringkasan',
      'Hadir',
      'M1 Isu',
      'M2 Program',
      'M3 Tolok ukur',
      'M4 Peran',
      'M5 Kebijakan',
      'M6 Strategi',
      'M7 Rencana aksi',
      'M8 Belum prioritas',
      'Keputusan',
      'Suara',
      'Keberatan',
    ]);
    for (const result of [sampleResult(), emptyResult(), sampleResult('en')]) {
      for (const it of sheets(result)) {
        expect(it.name.length).toBeLessThanOrEqual(31);
        expect(it.name).not.toMatch(/[\\/?*[\]:]/);
        expect(it.columns.length).toBeGreaterThan(0);
        expect(new Set(it.columns.map((column) => column.title)).size).toBe(it.columns.length);
      }
    }
  });

  it('have as many values as columns, numbers as numbers and dates as dates', () => {
    for (const { id, columns, rows, totals } of all) {
      for (const row of totals === null ? rows : [...rows, totals]) {
        expect([id, row.length]).toEqual([id, columns.length]);
        const wrong = row.filter((value, i) => value !== null && !fits(columns[i]!.type, value));
        expect([id, ...wrong]).toEqual([id]);
      }
    }
  });

  it('hold the raw figures', () => {
    expect(sheet('hadir').rows).toHaveLength(24);
    expect(cell('m2-program', 0, 'Skor layak')).toBe(4.12);
    expect(cell('m2-program', 0, 'Skor mendesak')).toBe(4.7);
    expect(cell('m7-aksi', 'totals', 'Biaya (Rp)')).toBe(243_940_000_000);
    expect(cell('m1-isu', 'totals', 'Dukungan (titik)')).toBe(72);
    expect(cell('m4-peran', 1, 'Pemegang izin dan perusahaan')).toBe('P, F (dengan catatan)');
    expect(cell('m4-peran', 6, 'Pemegang izin dan perusahaan')).toBe('(F)');
    expect(cell('m7-aksi', 0, 'Pendukung')).toBe(
      'Dinas Kehutanan dan KPH; Pemegang izin dan perusahaan; Pemerintah desa, BUM Desa',
    );
    expect(
      sheet('suara')
        .rows.filter((row) => row[0] === 'K-5' && row[1] === 'unsur')
        .reduce((a, row) => a + Number(row[6]), 0),
    ).toBe(24);
  });

  it('hold the notes of the roles, which paper prints below the matrix', () => {
    const roles = sheet('m4-peran');
    const note = roles.columns.findIndex((it) => it.title === 'Catatan');
    const notes = roles.rows.map((row) => row[note]).join('\n');
    for (const it of sampleResult().roles.filter((role) => role.note !== null)) {
      expect(notes).toContain(it.note?.replace(/\.$/, ''));
    }
  });

  it('sum only what has figures', () => {
    const result = sampleResult();
    for (const id of ['program', 'aksi']) changeRows(result, id, (it) => withValues(it, { biaya: null }));
    const found = sheets(result).filter((it) => ['m2-program', 'm7-aksi'].includes(it.id));
    expect(found.map((it) => it.totals)).toEqual([null, null]);
  });

  it('keep their header when there is nothing below it', () => {
    for (const it of sheets(emptyResult())) {
      expect([it.id, ...(it.id === 'ringkasan' ? [] : it.rows)]).toEqual([it.id]);
      expect(it.totals).toBeNull();
    }
  });
});

function fits(type: SheetColumn['type'], value: string | number): boolean {
  if (type === 'text') return true;
  return type === 'date' ? /^\d{4}-\d{2}-\d{2}$/.test(String(value)) : typeof value === 'number';
}
