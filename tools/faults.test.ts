/**
 * The switches of `tools/faults.ts` still fit: a line that was written anew would take its switch out of use without a word, since
 * nobody tries all of them each day. That a switch turns its test red is for `npm run faults`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { FAULTS } from './faults.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** A title may go on with what is only known when it runs: `[T3] ${PEOPLE} join`, `[G4] %s closes`. */
const RUN_TIME = /\$\{|%[sdj]/;
const TITLE = /(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1/g;

describe.each(FAULTS)('$name', ({ file, from, to, test }) => {
  it('stands in its file exactly once, and changes it', () => {
    expect(read(file).split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });

  it('names a test that is there', () => {
    const titles = [...read(test.file).matchAll(TITLE)].map(([, , title = '']) => title.replaceAll('\\', ''));
    const isIt = (title: string) => {
      const [begins = ''] = title.split(RUN_TIME);
      return title.includes(test.name) || (begins !== title && begins !== '' && test.name.startsWith(begins));
    };
    expect(titles.some(isIt)).toBe(true);
  });
});

it('every switch is explained, and nothing else is', () => {
  const rows = [...read('tests/faults.md').matchAll(/^\| `([\w-]+)` /gm)].map(([, name = '']) => name);
  expect(rows.sort()).toEqual(FAULTS.map(({ name }) => name).sort());
});
