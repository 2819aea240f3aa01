/** What a musrenbang prints beside other methods: heads with sums, the pagu line, sums by proposer, delegates (`documents.md` 5). */
import { methodById } from '@mufakat/shared/methods/index.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { defaultClauses } from '@mufakat/shared/result/clauses.ts';
import type { Row, Table } from '@mufakat/shared/result/document.ts';
import type { Result, ResultRow } from '@mufakat/shared/result/result.ts';
import { sheets } from '@mufakat/shared/result/sheets.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { caseOf } from '../cases/index.ts';
import { CoreHands } from '../support/core-hands.ts';
import { tableOf as tableIn } from '../support/document-text.ts';
import { playCase } from '../support/play-case.ts';

async function resultOf(id: string): Promise<Result> {
  const [method, value] = [methodById(id), caseOf(id)];
  if (method === null || value === null) throw new Error(`no ${id}`);
  const play = new Play(value.settings, method);
  await playCase(value, method, new CoreHands(play));
  return buildResult(play.state, { program: 'test', frozen: null });
}

function tableOf(result: Result, id: string): Table {
  return tableIn(beritaAcara(result, { paper: 'F4', sha256: null, verifyUrl: null }), id);
}

function texts(row: Row): string[] {
  return row.cells.map((cell) => cell.runs.map((run) => run.text).join(''));
}

const figure = (text: string | undefined) => Number((text ?? '').replaceAll('.', ''));

describe('Musrenbang Desa', () => {
  let result: Result;
  beforeAll(async () => {
    result = await resultOf('musrenbang-desa');
  });

  it('heads annex IV by bidang in the order of the form, each with its own sum', () => {
    const { rows, columns } = tableOf(result, 'l4-agreed');
    const heads = rows.filter((row) => row.kind === 'band').map(texts);
    expect(heads.map(([title]) => title)).toEqual([
      'Penyelenggaraan pemerintahan desa',
      'Pelaksanaan pembangunan desa',
      'Pembinaan kemasyarakatan desa',
      'Pemberdayaan masyarakat desa',
      'Penanggulangan bencana dan keadaan mendesak',
    ]);
    const total = rows.find((row) => row.kind === 'total');
    expect(heads.reduce((sum, head) => sum + figure(head[1]), 0)).toBe(figure(texts(total!)[1]));
    for (const row of rows)
      expect(row.cells.reduce((all, cell) => all + (cell.span ?? 1), 0)).toBe(columns.length);
  });

  it('draws the pagu line before the first proposal it does not reach, and none without a pagu', () => {
    const { rows } = tableOf(result, 'm3-usulan');
    const at = rows.findIndex((row) => row.kind === 'band');
    const costs = rows.filter((row) => row.kind === 'body').map((row) => figure(texts(row).at(-1)));
    const sum = (until: number) => costs.slice(0, until).reduce((all, cost) => all + cost, 0);
    expect(texts(rows[at]!)).toEqual(['Batas pagu indikatif Rp\u00a0600.000.000,00']);
    expect(sum(at)).toBeLessThanOrEqual(600_000_000);
    expect(sum(at + 1)).toBeGreaterThan(600_000_000);
    const none: Result = { ...result, workshop: { ...result.workshop, ceiling: null } };
    expect(tableOf(none, 'm3-usulan').rows.some((row) => row.kind === 'band')).toBe(false);
  });

  it('says that the cost stays within the pagu only while it does', () => {
    const clause = (ceiling: number): string =>
      defaultClauses({ ...result, workshop: { ...result.workshop, ceiling } })[0]?.text ?? '';
    expect(clause(600_000_000)).toContain(' dari pagu indikatif Rp\u00a0600.000.000,00');
    expect(clause(100_000_000)).toContain(' yang melampaui pagu indikatif Rp\u00a0100.000.000,00');
  });

  it('names who brought what was not accepted, late or not', () => {
    const { rows } = tableOf(result, 'm6-low');
    const by = new Map(rows.map((row) => texts(row)).map(([, title, proposer]) => [title, proposer]));
    expect(by.get('Aula baru balai desa')).toBe('Pemerintah desa');
    expect(by.get('Tempat parkir pasar sore')).toBe('Kelompok perajin');
  });

  it('keeps what is good but below the line in reserve, with its reason', () => {
    const { rows } = tableOf(result, 'l5-reserve');
    const reserve = rows.filter((row) => row.kind === 'body').map(texts);
    expect(reserve.map((cells) => cells[2])).toContain('Tambahan modal BUM Desa');
    expect(reserve.map((cells) => cells.at(-1)).every((reason) => (reason ?? '').length > 10)).toBe(true);
  });

  it('says under the delegates that no woman is among them, only while that is so', () => {
    expect(tableOf(result, 'l6-delegates').notes).toEqual([]);
    const men: Result = {
      ...result,
      delegates: result.delegates.filter((delegate) => delegate.gender === 'L'),
    };
    expect(tableOf(men, 'l6-delegates').notes.join()).toContain('tidak ada perempuan');
  });

  it('does not call a candidate who was not chosen a proposal that was refused', () => {
    expect(result.notAccepted.map(({ title }) => title)).not.toContain('Dwi Astuti');
  });
});

describe.each(['musrenbang-kelurahan', 'musrenbang-kecamatan', 'musrenbang-kabupaten'])('%s', (id) => {
  it('adds up what each proposer and agency asked for and got to what all did', async () => {
    const result = await resultOf(id);
    for (const sheet of sheets(result).filter((it) => it.id.includes('-rekap-'))) {
      const list = result.tables.find((table) => table.id === 'usulan');
      const asked = list?.shape === 'list' ? list.rows.length : 0;
      const agreed = list?.shape === 'list' ? list.rows.filter((row) => row.accepted === true).length : 0;
      const sum = (at: number) => sheet.rows.reduce((all, row) => all + Number(row[at] ?? 0), 0);
      expect([sheet.id, sum(2), sum(4)]).toEqual([sheet.id, asked, agreed]);
      expect(sum(5)).toBeLessThanOrEqual(result.workshop.ceiling ?? 0);
    }
  });

  it('has no sum of what nobody costed', async () => {
    const result = await resultOf(id);
    const tables = result.tables.map((table) => {
      if (table.shape !== 'list') return table;
      const costs = new Set(table.fields.filter(({ kind }) => kind === 'money').map((field) => field.id));
      const without = (values: ResultRow['values']) =>
        Object.fromEntries(Object.entries(values).filter(([field]) => !costs.has(field)));
      return { ...table, rows: table.rows.map((row) => ({ ...row, values: without(row.values) })) };
    });
    for (const { number, id: name } of tables.filter(({ shape }) => shape === 'sums')) {
      const total = tableOf({ ...result, tables }, `m${number}-${name}`).rows.at(-1);
      const [, asked, cost, agreed, agreedCost] = texts(total!);
      expect([cost, agreedCost]).toEqual(['–', '–']);
      expect(figure(asked)).toBeGreaterThanOrEqual(figure(agreed));
    }
  });
});
