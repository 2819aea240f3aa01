/** Columns of years from a period, and roles of one result printed against constituencies and against actors. */
import { documents } from '@mufakat/shared/languages/id/documents.ts';
import { gandengGendong } from '@mufakat/shared/methods/gandeng-gendong.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import type { Table } from '@mufakat/shared/result/document.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { sheets } from '@mufakat/shared/result/sheets.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { pringgokusuman } from '../cases/pringgokusuman/case.ts';
import { CoreHands } from '../support/core-hands.ts';
import { tableOf as tableIn } from '../support/document-text.ts';
import { playCase } from '../support/play-case.ts';

let result: Result;
beforeAll(async () => {
  const play = new Play(pringgokusuman.settings, gandengGendong);
  await playCase(pringgokusuman, gandengGendong, new CoreHands(play));
  result = buildResult(play.state, { program: 'test', frozen: null });
});

function tableOf(of: Result, id: string): Table {
  return tableIn(beritaAcara(of, { paper: 'F4', sha256: null, verifyUrl: null }), id);
}

function rowsOf(table: Table): string[][] {
  return table.rows.map((row) => row.cells.map((cell) => cell.runs.map((run) => run.text).join('')));
}

describe('years of a period', () => {
  it('mark whole years and name the quarters of others', () => {
    const table = tableOf(result, 'm6-roadmap');
    expect(table.columns.slice(3, 8).map((it) => it.title)).toEqual(
      [2027, 2028, 2029, 2030, 2031].map((year, i) => `Th ${i + 1} (${year})`),
    );
    const years = (step: string) =>
      rowsOf(table)
        .find((row) => row[2] === step)
        ?.slice(3, 8);
    expect(years('Dapur gizi di posyandu')).toEqual(Array.from({ length: 5 }, () => documents.mark));
    expect(years('Pelatihan kerja sesuai peluang')).toEqual(['TW III–IV', documents.mark, 'TW I–II', '', '']);
    expect(years('Rancangan sentra bersama pedagang')).toEqual(['', 'TW I–II', '', '', '']);
    expect(table.notes.join(' ')).toContain('TW berarti hanya pada triwulan itu');
  });

  it('stand in the sheet behind the period itself', () => {
    const sheet = sheets(result).find((it) => it.id === 'm6-roadmap');
    const titles = sheet?.columns.map((it) => it.title) ?? [];
    expect(titles.slice(titles.indexOf('Tahun'), titles.indexOf('Tahun') + 2)).toEqual([
      'Tahun',
      'Th 1 (2027)',
    ]);
  });
});

describe('roles of one result', () => {
  it('stand by constituency with what they bring, declined ones left out, and by actor with the full account', () => {
    const byK = tableOf(result, 'm7-matriks-5k');
    expect(byK.columns.slice(2).map((it) => it.title)).toEqual(
      pringgokusuman.settings.constituencies.map((it) => it.name),
    );
    const words = rowsOf(byK).flat().join('\n');
    expect(words).toContain('Dinas Pariwisata Kota (PJ, F, menunggu konfirmasi): Tata lapak dan promosi');
    expect(words).not.toContain('Separuh biaya panggung');
    expect(byK.notes.join(' ')).not.toContain('menolak');
    expect(tableOf(result, 'm8-peran').notes.join(' ')).toContain('HOTEL menolak peran F');
    const sheet = sheets(result).find((it) => it.id === 'm7-matriks-5k');
    expect(sheet?.columns.map((it) => it.title).slice(2)).toEqual(byK.columns.slice(2).map((it) => it.title));
  });

  it('of actors of whom nobody came have a column of their own', () => {
    const absent = {
      ...result,
      actors: result.actors.map((it) =>
        it.name === 'Perusahaan perhotelan' ? { ...it, constituency: null } : it,
      ),
    };
    const table = tableOf(absent, 'm7-matriks-5k');
    expect(table.columns.at(-1)?.title).toBe('Aktor tanpa wakil');
    expect(
      rowsOf(table)
        .map((row) => row.at(-1))
        .join('\n'),
    ).toContain('Magang 20 orang setahun');
  });

  it('say nothing of plans that only a refused programme takes up', () => {
    const lonely = rowsOf(tableOf(result, 'm2-potensi')).find((row) => row[1] === 'Lansia tinggal sendirian');
    expect(lonely?.at(-1)).toBe('–');
  });
});
