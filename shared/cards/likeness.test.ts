import { describe, expect, it } from 'vitest';

import type { CardKind, Fields } from './card.ts';
import { ALIKE, likelyPairs, likeness, sketch } from './likeness.ts';

const name = { id: 'Nama', en: 'Name' };
const KIND: CardKind = {
  id: 'usulan',
  name,
  shape: 'cut',
  colour: 'program',
  icon: 'megaphone',
  fields: [
    { id: 'judul', name, kind: 'text', max: 80, required: true },
    { id: 'lokasi', name, kind: 'place', max: 80, required: false, means: 'location' },
    { id: 'pengusul', name, kind: 'place', max: 80, required: false },
    { id: 'waktu', name, kind: 'period', required: false },
    { id: 'program', name, kind: 'link', step: 'program', max: 1, required: false },
    { id: 'volume', name, kind: 'number', required: false, means: 'volume' },
  ],
};
const ROLE: CardKind = {
  ...KIND,
  id: 'peran',
  fields: [{ id: 'aktor', name, kind: 'institution', max: 80, required: true }],
};

function alike(a: Fields, b: Fields, kind = KIND): number {
  const [one, other] = [sketch(kind, a), sketch(kind, b)];
  // It is the same question both ways round.
  expect(likeness(one, other)).toBe(likeness(other, one));
  return likeness(one, other);
}

const years = (from: number, to = from) => ({
  from: { year: from, quarter: null },
  to: { year: to, quarter: null },
});

describe('what makes two cards alike', () => {
  it('the same words in other forms and another order', () => {
    expect(
      alike({ judul: 'Perbaikan gedung posyandu' }, { judul: 'Gedung posyandu perlu diperbaiki' }),
    ).toBeGreaterThan(ALIKE);
  });

  it('a title that names the place the other gives as its place', () => {
    const bare = alike({ judul: 'Rabat beton jalan Karang' }, { judul: 'Rabat beton jalan' });
    const placed = alike(
      { judul: 'Rabat beton jalan Karang' },
      { judul: 'Rabat beton jalan', lokasi: 'Karang' },
    );
    expect(placed).toBeGreaterThan(bare);
    expect(placed).toBe(1);
  });

  it('one letter wrong', () => {
    expect(alike({ judul: 'Jembatan Kisik' }, { judul: 'Jembtan Kisik' })).toBe(1);
  });
});

describe('what keeps two cards apart', () => {
  it.each([
    ['the address', { judul: 'Jalan RT 01' }, { judul: 'Jalan RT 02' }],
    ['an address in the place', { judul: 'Jalan', lokasi: 'RT 01' }, { judul: 'Jalan', lokasi: 'RT 02' }],
    ['the place', { judul: 'Lampu jalan', lokasi: 'Gotakan' }, { judul: 'Lampu jalan', lokasi: 'Cerme' }],
    ['a number', { judul: 'Gorong-gorong 30 cm' }, { judul: 'Gorong-gorong 40 cm' }],
    ['the stage, in words', { judul: 'Talud tahap satu' }, { judul: 'Talud tahap dua' }],
    [
      'the years',
      { judul: 'Talud sungai', waktu: years(2026) },
      { judul: 'Talud sungai', waktu: years(2028) },
    ],
    [
      'what they link to',
      { judul: 'Jumlah peserta', program: ['g1'] },
      { judul: 'Jumlah peserta', program: ['g2'] },
    ],
  ] satisfies [string, Fields, Fields][])('%s', (_what, a, b) => {
    expect(alike(a, b)).toBeLessThan(ALIKE);
    expect(alike(a, a)).toBe(1);
  });

  it('nothing where one of them leaves it open, says more, or means everywhere', () => {
    const talud = { judul: 'Talud sungai', lokasi: 'RT 03', waktu: years(2026, 2028) };
    expect(alike(talud, { judul: 'Talud sungai' })).toBe(1);
    expect(alike(talud, { judul: 'Talud sungai', lokasi: 'RT 01, 03 dan 05', waktu: years(2027) })).toBe(1);
    expect(alike(talud, { judul: 'Talud sungai', lokasi: 'Seluruh desa' })).toBe(1);
  });

  it('not who proposes and how much of it', () => {
    const a = { judul: 'Talud sungai', pengusul: 'RW 01', volume: 60 };
    expect(alike(a, { judul: 'Talud sungai', pengusul: 'RW 02', volume: 80 })).toBe(1);
  });

  it('another name of an institution', () => {
    expect(alike({ aktor: 'Pemkab Banyuasin' }, { aktor: 'Pemkab Musi Banyuasin' }, ROLE)).toBe(0);
    expect(alike({ aktor: 'Pemkab Banyuasin' }, { aktor: 'pemkab banyuasin' }, ROLE)).toBe(1);
  });

  it('another kind, and no title at all', () => {
    const [a, b] = [sketch(KIND, { judul: 'Talud' }), sketch({ ...KIND, id: 'x' }, { judul: 'Talud' })];
    expect(likeness(a, b)).toBe(0);
    expect(alike({}, {})).toBe(0);
    expect(alike({ judul: 'di dan untuk' }, { judul: 'di dan untuk' })).toBe(0);
  });
});

describe('pairs of a wall', () => {
  const wall = (titles: readonly string[]) =>
    titles.map((judul, id) => ({ id, sketch: sketch(KIND, { judul }) }));

  it('are the same as when every card is compared with every other', () => {
    const titles = [
      'Talud sungai',
      'Pembangunan talud sungai',
      'Jembtan gantung',
      'Jembatan gantung',
      'Talud',
      'Pembangunan',
      'Pembangunan baru',
    ];
    const items = wall(titles);
    const all = items.flatMap((a, at) =>
      items.slice(at + 1).flatMap((b) => (likeness(a.sketch, b.sketch) >= ALIKE ? [`${a.id}-${b.id}`] : [])),
    );
    expect(
      likelyPairs(items)
        .map(({ a, b }) => `${a}-${b}`)
        .toSorted(),
    ).toEqual(all);
    expect(all).toContain('0-1');
    expect(all).toContain('2-3');
  });

  it('come the most alike first', () => {
    const found = likelyPairs(
      wall(['Talud sungai desa', 'Talud sungai', 'Perbaikan talud sungai desa rusak', 'Talud sungai']),
    );
    expect(found[0]).toMatchObject({ a: 1, b: 3, likeness: 1 });
  });

  it('are found among many that share their words, by their number', () => {
    const titles = Array.from({ length: 200 }, (_, at) => `Rabat beton jalan RT ${at + 1}`);
    const items = wall([...titles, 'Pembangunan rabat beton jalan RT 150']);
    expect(likelyPairs(items).map(({ a, b }) => [a, b])).toEqual([[149, 200]]);
  });

  it('are few where a whole hall writes the same', () => {
    const pairs = likelyPairs(wall(Array.from({ length: 300 }, () => 'Perbaikan jalan usaha tani')));
    expect(pairs.length).toBeGreaterThan(290);
    expect(pairs.length).toBeLessThanOrEqual(900);
  });
});
