/** Contract of every field kind: parse, limits, emptiness, print; and of whole cards [W4, E2]. */
import type { CardKind, Field, FieldKind, FieldValue } from '@mufakat/shared/cards/card.ts';
import { checkCard, sameFields, titleOf } from '@mufakat/shared/cards/card-check.ts';
import {
  FIELD_KINDS,
  fieldLimits,
  isFieldEmpty,
  parseField,
  printField,
} from '@mufakat/shared/cards/fields/index.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { institutionField } from '@mufakat/shared/methods/parts.ts';
import { printNumber, readTypedNumber } from '@mufakat/shared/cards/fields/number.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const label = (id: string) => ({ id, en: id });
const base = { name: label('Isian'), required: false };
const OPTIONS = [
  { id: 'PJ', name: label('Penanggung jawab') },
  { id: 'P', name: label('Pelaksana') },
  { id: 'D', name: label('Pendukung') },
];

interface Example {
  readonly field: Field;
  /** Raw value, what is kept of it, how it prints in both languages. */
  readonly good: readonly (readonly [unknown, FieldValue, string, string])[];
  readonly bad: readonly unknown[];
}

const EXAMPLES: { readonly [K in FieldKind]: Example } = {
  text: {
    field: { ...base, id: 'f', kind: 'text', max: 12 },
    good: [
      ['  Sekat \n kanal ', 'Sekat kanal', 'Sekat kanal', 'Sekat kanal'],
      ['🌱'.repeat(12), '🌱'.repeat(12), '🌱'.repeat(12), '🌱'.repeat(12)],
      ['a\uD800b', 'a\uFFFDb', 'a\uFFFDb', 'a\uFFFDb'],
    ],
    bad: ['🌱'.repeat(13), 7, ['a']],
  },
  longText: {
    field: { ...base, id: 'f', kind: 'longText', max: 900 },
    good: [['Satu.\r\n\r\nDua. ', 'Satu.\n\nDua.', 'Satu.\n\nDua.', 'Satu.\n\nDua.']],
    bad: ['x'.repeat(501), 7, {}],
  },
  number: {
    field: { ...base, id: 'f', kind: 'number', unit: { id: 'ha', en: 'ha' }, min: 0, max: 1e6 },
    good: [
      [4200, 4200, '4.200 ha', '4,200 ha'],
      [1234.5, 1234.5, '1.234,5 ha', '1,234.5 ha'],
      [0, 0, '0 ha', '0 ha'],
    ],
    bad: [-1, 1e7, Number.NaN, Number.POSITIVE_INFINITY, '12', [1]],
  },
  money: {
    field: { ...base, id: 'f', kind: 'money' },
    good: [
      [7_200_000_000, 7_200_000_000, 'Rp\u00a07.200.000.000', 'Rp\u00a07,200,000,000'],
      [0, 0, 'Rp\u00a00', 'Rp\u00a00'],
    ],
    bad: [-1, 0.5, 6e15, '7,2 milyar'],
  },
  year: {
    field: { ...base, id: 'f', kind: 'year' },
    good: [[2028, 2028, '2028', '2028']],
    bad: [28, 2028.5, '2028'],
  },
  period: {
    field: { ...base, id: 'f', kind: 'period' },
    good: [
      [
        { from: { year: 2026, quarter: 3 }, to: { year: 2027, quarter: 2 } },
        { from: { year: 2026, quarter: 3 }, to: { year: 2027, quarter: 2 } },
        'TW III 2026–II 2027',
        'Q3 2026–Q2 2027',
      ],
      [
        { from: { year: 2026 }, to: { year: 2026, quarter: null } },
        { from: { year: 2026, quarter: null }, to: { year: 2026, quarter: null } },
        '2026',
        '2026',
      ],
      [
        { from: { year: 2026, quarter: null }, to: { year: 2026, quarter: 2 } },
        { from: { year: 2026, quarter: null }, to: { year: 2026, quarter: 2 } },
        '2026–TW II 2026',
        '2026–Q2 2026',
      ],
    ],
    bad: [
      { from: { year: 2027, quarter: 1 }, to: { year: 2026, quarter: 4 } },
      { from: { year: 2026, quarter: 5 }, to: { year: 2026, quarter: 5 } },
      { from: { year: 2026, quarter: 1 } },
      2026,
    ],
  },
  yearly: {
    field: { ...base, id: 'f', kind: 'yearly' },
    good: [
      [
        [
          { year: 2028, value: 4200 },
          { year: 2026, value: 800.5 },
        ],
        [
          { year: 2026, value: 800.5 },
          { year: 2028, value: 4200 },
        ],
        '2026: 800,5; 2028: 4.200',
        '2026: 800.5; 2028: 4,200',
      ],
    ],
    bad: [
      [
        { year: 2026, value: 1 },
        { year: 2026, value: 2 },
      ],
      Array.from({ length: 21 }, (_, at) => ({ year: 2026 + at, value: 1 })),
      [{ year: 2026 }],
      { 2026: 1 },
    ],
  },
  choice: {
    field: { ...base, id: 'f', kind: 'choice', options: OPTIONS },
    good: [['P', 'P', 'Pelaksana', 'Pelaksana']],
    bad: ['X', ['P'], 1],
  },
  choices: {
    field: { ...base, id: 'f', kind: 'choices', options: OPTIONS, max: 2 },
    good: [[['D', 'PJ'], ['PJ', 'D'], 'Penanggung jawab, Pendukung', 'Penanggung jawab, Pendukung']],
    bad: [['PJ', 'P', 'D'], ['P', 'P'], ['X'], 'P'],
  },
  link: {
    field: { ...base, id: 'f', kind: 'link', step: 'isu', max: 2 },
    good: [[['g1', 'g2'], ['g1', 'g2'], 'Judul g1; –', 'Judul g1; –']],
    bad: [['g1', 'g1'], ['g1', 'g2', 'g3'], ['bukan id'], 'g1', [7]],
  },
  place: {
    field: { ...base, id: 'f', kind: 'place', max: 40 },
    good: [[' Muara Merang ', 'Muara Merang', 'Muara Merang', 'Muara Merang']],
    bad: ['x'.repeat(41), 3],
  },
  institution: {
    field: { ...base, id: 'f', kind: 'institution', max: 40 },
    good: [['Balai TN', 'Balai TN', 'Balai TN', 'Balai TN']],
    bad: ['x'.repeat(41), {}],
  },
  photo: {
    field: { ...base, id: 'f', kind: 'photo' },
    good: [
      [
        { picture: 'a1'.repeat(32), width: 1280, height: 960, where: 'x' },
        { picture: 'a1'.repeat(32), width: 1280, height: 960 },
        'foto a1a1a1a1',
        'photo a1a1a1a1',
      ],
    ],
    bad: [
      'a1'.repeat(32),
      { picture: 'A1'.repeat(32), width: 10, height: 10 },
      { picture: '../../etc/passwd', width: 10, height: 10 },
      { picture: 'a1'.repeat(32), width: 0, height: 10 },
      { picture: 'a1'.repeat(32), width: 10, height: 1601 },
      { picture: 'a1'.repeat(32), width: 10.5, height: 10 },
      { picture: 'a1'.repeat(32) },
    ],
  },
  spot: {
    field: { ...base, id: 'f', kind: 'spot' },
    good: [[{ x: 0, y: 1000 }, { x: 0, y: 1000 }, '0 / 1000', '0 / 1000']],
    bad: [{ x: -1, y: 0 }, { x: 0, y: 1001 }, { x: 1.5, y: 0 }, { x: 1 }, '1 / 2', 5],
  },
};

const titles = (group: string) => (group === 'g1' ? 'Judul g1' : null);

describe.each(Object.entries(EXAMPLES))('%s', (kind, { field, good, bad }) => {
  it('is registered under its own kind', () => {
    expect(Object.entries(FIELD_KINDS).map(([name, definition]) => [name, definition.kind])).toContainEqual([
      kind,
      kind,
    ]);
    expect(field.kind).toBe(kind);
  });

  it.each(good)('keeps %j', (raw, value, indonesian, english) => {
    expect(parseField(raw, field)).toEqual({ value });
    expect(parseField(JSON.parse(JSON.stringify(value)), field)).toEqual({ value });
    expect(printField(value, field, 'id', titles)).toBe(indonesian);
    expect(printField(value, field, 'en', titles)).toBe(english);
    expect(isFieldEmpty(raw, field)).toBe(false);
  });

  it.each(bad.map((raw) => [raw]))('refuses %j', (raw) => {
    expect(parseField(raw, field)).toHaveProperty('refusal');
  });

  it('takes nothing as empty', () => {
    for (const raw of [undefined, null, '', '  ']) {
      expect(parseField(raw, field)).toEqual({ value: null });
      expect(isFieldEmpty(raw, field)).toBe(true);
    }
  });

  it('never throws, and what it keeps it keeps again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const parsed = parseField(raw, field);
        const again = 'value' in parsed ? parseField(parsed.value, field) : parsed;
        expect(again).toEqual(parsed);
        expect(typeof printField(raw as FieldValue, field, 'id')).toBe('string');
      }),
    );
  });

  it('tells a form its limits', () => {
    expect(Object.keys(fieldLimits(field)).length).toBeGreaterThan(0);
  });
});

describe('numbers as people write them', () => {
  it('reads what it prints, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('id', 'en'), (tenths, language) => {
        const value = tenths / 10;
        expect(readTypedNumber(printNumber(value, language), language)).toBe(value + 0);
      }),
    );
  });

  it('reads rupiah and refuses words', () => {
    expect(readTypedNumber('Rp 7.200.000.000', 'id')).toBe(7_200_000_000);
    expect(readTypedNumber('7200000000', 'id')).toBe(7_200_000_000);
    expect(readTypedNumber('7,2 milyar', 'id')).toBeNull();
    expect(readTypedNumber('1.23', 'id')).toBeNull();
    expect(readTypedNumber('', 'id')).toBeNull();
  });
});

describe('a card', () => {
  const kind: CardKind = {
    id: 'program',
    name: label('Program'),
    shape: 'cut',
    colour: 'program',
    icon: 'map',
    fields: [
      { ...base, id: 'nama', kind: 'text', max: 200, required: true },
      { ...base, id: 'isu', kind: 'link', step: 'isu', max: 5 },
      { ...base, id: 'uraian', kind: 'longText', max: 500 },
      { ...base, id: 'biaya', kind: 'money' },
    ],
  };

  it('[W4] limits the title to 80 code points and long text to 500', () => {
    expect(checkCard(kind, { nama: '🌱'.repeat(80) })).toEqual({ fields: { nama: '🌱'.repeat(80) } });
    expect(checkCard(kind, { nama: 'x'.repeat(81) })).toEqual({ refusal: 'text-too-long', field: 'nama' });
    expect(checkCard(kind, { nama: 'x', uraian: 'x'.repeat(501) })).toEqual({
      refusal: 'text-too-long',
      field: 'uraian',
    });
  });

  it('lets the name of an institution be 160 code points, also as a title', () => {
    const role: CardKind = {
      ...kind,
      fields: [institutionField('aktor', label('Aktor'), { required: true })],
    };
    const office = 'Dinas'.padEnd(LIMITS.institution, 'x');
    expect(office).toHaveLength(160);
    expect(checkCard(role, { aktor: office })).toEqual({ fields: { aktor: office } });
    expect(checkCard(role, { aktor: `${office}x` })).toEqual({ refusal: 'text-too-long', field: 'aktor' });
  });

  it('names a required field left empty, and one with a wrong value', () => {
    expect(checkCard(kind, { nama: '  ' })).toEqual({ refusal: 'required', field: 'nama' });
    expect(checkCard(kind, null)).toEqual({ refusal: 'required', field: 'nama' });
    expect(checkCard(kind, { nama: 'x', biaya: 0.5 })).toEqual({ refusal: 'field-invalid', field: 'biaya' });
  });

  it('[E2] leaves out unknown fields, also hostile ones', () => {
    const raw: unknown = JSON.parse(
      '{"nama":"Sekat kanal","__proto__":{"biaya":5},"warna":"merah","isu":[]}',
    );
    expect(checkCard(kind, raw)).toEqual({ fields: { nama: 'Sekat kanal' } });
    expect(checkCard(kind, Object.create({ nama: 'warisan' }))).toEqual({
      refusal: 'required',
      field: 'nama',
    });
  });

  it('is equal to itself in any order of fields', () => {
    expect(sameFields({ nama: 'a', isu: ['g1'] }, { isu: ['g1'], nama: 'a' })).toBe(true);
    expect(sameFields({ nama: 'a' }, { nama: 'a', biaya: 1 })).toBe(false);
    expect(sameFields({ isu: ['g1', 'g2'] }, { isu: ['g2', 'g1'] })).toBe(false);
  });

  it('has its first field as title', () => {
    expect(titleOf(kind, { nama: 'Sekat kanal', biaya: 5 })).toBe('Sekat kanal');
    expect(titleOf(kind, {})).toBe('');
  });
});
