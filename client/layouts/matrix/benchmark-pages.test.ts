import { expect, it } from 'vitest';

import { benchmarkPages, type Benchmark } from './benchmark-pages.ts';

const row = (id: string, programme: string | null, title = 'Luas gambut basah'): Benchmark => ({
  id,
  programme,
  title,
});
const told = (pages: ReturnType<typeof benchmarkPages>) =>
  pages.map((page) =>
    page.map(({ programme, rows }) => `${programme ?? '-'}: ${rows.map(({ id }) => id).join(' ')}`),
  );

it('puts indicators under their programmes, in the order of these, and those without one last', () => {
  const pages = benchmarkPages([row('x', null), row('b1', 'b'), row('a1', 'a'), row('b2', 'b')], ['a', 'b']);
  expect(told(pages)).toEqual([['a: a1', 'b: b1 b2', '-: x']]);
});

it('names the programme again where it goes on over the page, and fills pages about equally', () => {
  const many = Array.from({ length: 9 }, (_, at) => row(`${at + 1}`, 'a'));
  const pages = benchmarkPages(many, ['a']);
  expect(told(pages)).toEqual([['a: 1 2 3 4 5'], ['a: 6 7 8 9']]);
});

it('gives long titles the lines they take, and leaves no indicator out', () => {
  const long =
    'Persentase desa penyangga dengan aturan muka air gambut yang disepakati dan dijalankan bersama';
  const many = Array.from({ length: 12 }, (_, at) => row(`${at}`, `p${at % 4}`, long));
  const pages = benchmarkPages(many, ['p0', 'p1', 'p2', 'p3']);
  const shown = pages.flatMap((page) => page.flatMap(({ rows }) => rows.map(({ id }) => id)));
  expect(shown.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
  for (const page of pages)
    expect(page.reduce((sum, { rows }) => sum + 0.62 + 1.74 * rows.length, 0)).toBeLessThan(8);
});

it('has no page where there is nothing', () => {
  expect(benchmarkPages([], ['a'])).toEqual([]);
});
