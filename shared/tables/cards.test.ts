/** Rows to cards: what planning offices write is understood, and what is not is told with its row and column. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CardKind, Field, Fields, GroupId } from '../cards/card.ts';
import { checkCard } from '../cards/card-check.ts';
import { printField } from '../cards/fields/index.ts';
import { METHODS } from '../methods/index.ts';
import { musrenbangDesa } from '../methods/musrenbang-desa.ts';
import { type Mapping, readRows } from './cards.ts';
import { type Columns, guessColumns, guessHead, headOf } from './columns.ts';
import type { Reading } from './read-cell.ts';
import { type Cell, columnName, type Sheet } from './table.ts';

const USULAN = musrenbangDesa.cardKinds.find(({ id }) => id === 'usulan') as CardKind;
const READING: Reading = { language: 'id', targets: [] };

function sheet(...rows: Cell[][]): Sheet {
  return { name: 'Usulan', rows };
}

/** A kind with one needed title and the given fields. */
function kindOf(...fields: Field[]): CardKind {
  const title: Field = {
    id: 'judul',
    kind: 'text',
    max: 80,
    required: true,
    name: { id: 'Judul', en: 'Title' },
  };
  return { ...USULAN, fields: [title, ...fields] };
}

function field(id: string, rest: object): Field {
  return { id, name: { id, en: id }, required: false, ...rest } as Field;
}

/** Reads one row of a title and one cell for the field. */
function readOne(of: Field, cell: Cell, reading: Reading = READING) {
  const columns: Columns = new Map([
    ['judul', [0]],
    [of.id, [1]],
  ]);
  const rows = sheet(['Judul', of.name.id], ['Jalan', cell]);
  const read = readRows(rows, { head: 0, columns, same: new Map() }, kindOf(of), reading);
  return read.problems[0] ?? read.cards[0]?.fields[of.id];
}

describe('finding the columns', () => {
  it('finds the row with the names below a title, and the fields by their names', () => {
    const file = sheet(
      ['DAFTAR USULAN KELURAHAN KAUMAN'],
      [],
      ['No', 'Usulan', 'BIDANG', 'Alamat', 'Volume', 'Satuan', 'Anggaran (Rp)', 'Pengusul', 'Catatan lain'],
      ['1', 'Rabat beton', 'Pelaksanaan pembangunan desa', 'RT 05', 300, 'm', 64_020_000, 'RW 01'],
    );
    const head = guessHead(file, USULAN.fields);
    const columns = guessColumns(headOf(file, head), USULAN.fields);
    expect(head).toBe(2);
    const named = Object.fromEntries([...columns].map(([id, [at]]) => [id, columnName(at ?? -1)]));
    expect(named).toMatchObject({
      bidang: 'C',
      lokasi: 'D',
      volume: 'E',
      satuan: 'F',
      biaya: 'G',
      pengusul: 'H',
    });
    expect(named[USULAN.fields[0]?.id ?? '']).toBe('B');
  });

  it('finds every field of every method by its own name in both languages', () => {
    for (const method of METHODS) {
      for (const { fields } of method.cardKinds) {
        for (const language of ['id', 'en'] as const) {
          const head = fields.map(({ name }) => name[language]);
          if (new Set(head).size < head.length) continue;
          const columns = guessColumns(head, fields);
          expect([...columns]).toEqual(fields.map(({ id }, at) => [id, [at]]));
        }
      }
    }
  });
});

describe('reading cells', () => {
  it.each([
    ['1.250.000,50', 1_250_000.5],
    ['300', 300],
    ['-2,5', -2.5],
    [1250.5, 1250.5],
  ])('reads the figure %j', (cell, value) => {
    expect(readOne(field('n', { kind: 'number' }), cell)).toBe(value);
  });

  it.each([
    ['Rp 1.250.000,00', 1_250_000],
    ['Rp75.000.000,-', 75_000_000],
    ['75000000', 75_000_000],
    [75_000_000, 75_000_000],
  ])('reads the sum %j', (cell, value) => {
    expect(readOne(field('b', { kind: 'money' }), cell)).toBe(value);
  });

  it.each([
    ['number', '1,250.5', 'number'],
    ['number', 'kira-kira 300', 'number'],
    ['number', { date: '2026-03-12' }, 'number'],
    ['money', '1.250.000,50', 'money'],
    ['money', '75 juta', 'money'],
    ['money', -5, 'field-invalid'],
    ['year', '12/03/2026', 'year'],
    ['year', 'Maret 2026', 'year'],
    ['year', 1066, 'field-invalid'],
    ['period', 'tahun depan', 'period'],
    ['yearly', '2026 sepuluh', 'yearly'],
    ['text', { fault: 'formula', text: '2' }, 'formula'],
    ['text', { fault: 'merged', text: 'x' }, 'merged'],
    ['text', { fault: 'error', text: '#REF!' }, 'error'],
    ['text', 'x'.repeat(61), 'text-too-long'],
  ])('tells a %s %j with its row and column', (kind, cell, problem) => {
    expect(readOne(field('f', { kind, max: 60 }), cell as Cell)).toMatchObject({
      row: 2,
      column: 1,
      field: 'f',
      problem,
    });
  });

  it('reads years, periods and values a year', () => {
    const year = field('t', { kind: 'year' });
    expect([readOne(year, '2026'), readOne(year, 2026), readOne(year, { date: '2026-03-12' })]).toEqual([
      2026, 2026, 2026,
    ]);
    const period = field('p', { kind: 'period' });
    const at = (y: number, quarter: number | null) => ({ year: y, quarter });
    expect(readOne(period, '2026')).toEqual({ from: at(2026, null), to: at(2026, null) });
    expect(readOne(period, '2026 s.d. 2028')).toEqual({ from: at(2026, null), to: at(2028, null) });
    expect(readOne(period, 'TW III–IV 2026')).toEqual({ from: at(2026, 3), to: at(2026, 4) });
    expect(readOne(period, 'Triwulan 2 2026 sampai 2027')).toEqual({ from: at(2026, 2), to: at(2027, null) });
    const yearly = field('y', { kind: 'yearly' });
    expect(readOne(yearly, '2026: 10; 2027: 12,5')).toEqual([
      { year: 2026, value: 10 },
      { year: 2027, value: 12.5 },
    ]);
  });

  it('reads options by their name in both languages, and several of them', () => {
    const options = [
      { id: 'a', name: { id: 'Jalan, jembatan', en: 'Roads' } },
      { id: 'b', name: { id: 'Air', en: 'Water' } },
    ];
    const choice = field('c', { kind: 'choice', options });
    expect([readOne(choice, ' jalan  jembatan'), readOne(choice, 'WATER'), readOne(choice, 'b')]).toEqual([
      'a',
      'b',
      'b',
    ]);
    expect(readOne(choice, 'Udara')).toMatchObject({ problem: 'option', text: 'Udara' });
    const choices = field('c', { kind: 'choices', options, max: 2 });
    expect(readOne(choices, 'Jalan, jembatan')).toEqual(['a']);
    expect(readOne(choices, 'Air; Jalan, jembatan')).toEqual(['a', 'b']);
    expect(readOne(choices, 'Air, Udara')).toMatchObject({ problem: 'option' });
  });

  it('reads links by the title or number of what was accepted in that step', () => {
    const link = field('l', { kind: 'link', step: 'isu', max: 3 });
    const target = (id: string, step: string, title: string, number: number) => ({
      id: id as GroupId,
      step,
      title,
      number,
    });
    const targets = [
      target('g1', 'isu', 'Banjir, rob', 1),
      target('g2', 'isu', 'Sampah', 2),
      target('g3', 'lain', 'Jalan', 1),
    ];
    const reading: Reading = { language: 'id', targets };
    expect(readOne(link, 'banjir rob', reading)).toEqual(['g1']);
    expect(readOne(link, '2, 1', reading)).toEqual(['g2', 'g1']);
    expect(readOne(link, 'Jalan', reading)).toMatchObject({ problem: 'link', text: 'Jalan' });
  });
});

describe('rows', () => {
  const columns: Columns = new Map([
    ['judul', [1]],
    ['biaya', [2]],
  ]);
  const kind = kindOf(
    field('biaya', { kind: 'money', required: true }),
    field('tempat', { kind: 'place', max: 60 }),
  );
  const mapping: Mapping = { head: 0, columns, same: new Map([['tempat', 'Kauman']]) };

  it('counts rows as the spreadsheet does and leaves out empty ones', () => {
    const file = sheet(['No', 'Judul', 'Biaya'], [1, 'Jalan', 5], [], [2], [3, 'Air', 7]);
    expect(readRows(file, mapping, kind, READING)).toEqual({
      cards: [
        { number: 2, fields: { judul: 'Jalan', biaya: 5, tempat: 'Kauman' } },
        { number: 5, fields: { judul: 'Air', biaya: 7, tempat: 'Kauman' } },
      ],
      problems: [],
    });
  });

  it('tells every cell that is wrong, and a needed one that is empty', () => {
    const file = sheet(
      ['No', 'Judul', 'Biaya'],
      [1, 'Jalan', 'x'],
      [2, '', 5],
      [3, { fault: 'merged', text: 'J' }, 'y'],
    );
    const { cards, problems } = readRows(file, mapping, kind, READING);
    expect(cards).toEqual([]);
    expect(problems.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [2, 2, 'money'],
      [3, 1, 'required'],
      [4, 1, 'merged'],
      [4, 2, 'money'],
    ]);
  });

  it('tells needed fields without a column and names that two columns have', () => {
    const file = sheet(['No', 'Judul', 'Biaya', 'Biaya (Rp)', 'biaya'], [1, 'Jalan', 5]);
    const only = { head: 0, columns: new Map([['judul', [1]]]), same: new Map() };
    expect(readRows(file, only, kind, READING).problems).toMatchObject([
      { row: 1, column: null, field: 'biaya', problem: 'no-column' },
      { row: 2, field: 'biaya', problem: 'required' },
    ]);
    expect(readRows(file, mapping, kind, READING).problems).toMatchObject([
      { row: 1, column: 4, other: 2, problem: 'same-name', text: 'biaya' },
    ]);
  });

  it('reads a value a year from columns with a year in their name', () => {
    const target = kindOf(field('target', { kind: 'yearly' }));
    const file = sheet(
      ['Judul', 'Target 2026', 'Target 2027', 'Target akhir'],
      ['Jalan', '1,5', 3],
      ['Air', '', 4],
    );
    const found = guessColumns(headOf(file, 0), target.fields);
    const { cards } = readRows(file, { head: 0, columns: found, same: new Map() }, target, READING);
    expect(cards.map(({ fields }) => fields['target'])).toEqual([
      [
        { year: 2026, value: 1.5 },
        { year: 2027, value: 3 },
      ],
      [{ year: 2027, value: 4 }],
    ]);
  });

  it('gives back every card from what is printed of it, in every kind of every method', () => {
    const kinds = METHODS.flatMap(({ cardKinds }) => cardKinds);
    const targets = ['g1', 'g2'].map((id, at) => ({
      id: id as GroupId,
      title: `Judul ${id}`,
      number: at + 1,
    }));
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom('id', 'en'),
        fc.infiniteStream(fc.nat()),
        (kind, language, chance) => {
          const value = (own: Field) => anyValue(own, () => chance.next().value ?? 0);
          const checked = checkCard(kind, Object.fromEntries(kind.fields.map((own) => [own.id, value(own)])));
          fc.pre('fields' in checked);
          const { fields } = checked as { fields: Fields };
          const titleOf = (id: string) => targets.find((target) => target.id === id)?.title ?? null;
          const printed = kind.fields.map((own) => {
            const has = fields[own.id];
            const plain = own.kind === 'number' ? { ...own, unit: undefined } : own;
            return has === undefined ? '' : printField(has, plain as Field, language, titleOf);
          });
          const file = sheet(
            kind.fields.map(({ id }) => id),
            printed,
          );
          const columns = new Map(kind.fields.map(({ id }, at) => [id, [at]]));
          const steps = kind.fields.flatMap((own) => (own.kind === 'link' ? [own.step] : []));
          const reading = {
            language,
            targets: steps.flatMap((step) => targets.map((target) => ({ ...target, step }))),
          };
          const read = readRows(file, { head: 0, columns, same: new Map() }, kind, reading);
          expect(read).toEqual({ cards: [{ number: 2, fields }], problems: [] });
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Some value of the field, empty now and then unless it is needed. */
function anyValue(own: Field, chance: () => number): unknown {
  const texts = ['=1+1', 'Jalan; "rusak", RT 01', '\u202Eterbalik', "'kutip'", '-5', 'a b', '2026', '🙂 ع'];
  const pick = <T>(list: readonly T[]): T => list[chance() % list.length] as T;
  if (!own.required && chance() % 4 === 0) return null;
  const quarter = () => ({ year: 2026, quarter: pick([1, 2, null] as const) });
  switch (own.kind) {
    case 'number':
      return Math.min(own.max ?? 99, Math.max(own.min ?? 0, pick([1, 2.5, 0.125, 12_345])));
    case 'money':
      return pick([0, 750_000, 5_000_000_000]);
    case 'year':
      return pick([1900, 2026, 2200]);
    case 'period':
      return { from: quarter(), to: { year: 2028, quarter: pick([1, 4, null] as const) } };
    case 'yearly':
      return [
        { year: 2026, value: pick([-1.5, 1_000]) },
        { year: 2030, value: 3 },
      ];
    case 'choice':
      return pick(own.options).id;
    case 'choices':
      return [pick(own.options).id];
    case 'link':
      return own.max > 1 ? ['g2', 'g1'] : ['g1'];
    case 'photo':
      // A table holds no pictures.
      return null;
    case 'spot':
      return { x: pick([0, 500]), y: pick([250, 1000]) };
    default:
      return pick(texts).slice(0, own.max);
  }
}
