/** Files of methods from outside: what is wrong is named with its place, and nothing that is not a method gets through. */
import { describe, expect, it } from 'vitest';

import { methodProblems as english } from '../languages/en/method-problems.ts';
import { methodProblems as indonesian } from '../languages/id/method-problems.ts';
import { fgd } from './fgd.ts';
import { METHODS } from './index.ts';
import { METHOD_FORMAT, methodFile, readMethodFile } from './method-file.ts';
import { parseMethod } from './parse-method.ts';
import { METHOD_BYTES_MAX } from './schema.ts';
import { plpbk } from './plpbk.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Method } from './schema.ts';
import { spwt } from './spwt.ts';

type Raw = Record<string, unknown>;

/** A copy of a method that may be written into. */
function open(method: Method): Raw & { steps: Raw[]; cardKinds: (Raw & { fields: Raw[] })[]; result: Raw } {
  return JSON.parse(JSON.stringify(method)) as ReturnType<typeof open>;
}

/** Points the second field of a kind, a link, at another step. */
function linkTo(value: ReturnType<typeof open>, kind: number, step: string): void {
  const link = value.cardKinds[kind]?.fields[1];
  if (link?.kind !== 'link') throw new Error('no link');
  link.step = step;
}

function sentences(value: unknown, language: 'id' | 'en' = 'id'): string[] {
  const parsed = parseMethod(value);
  const words = language === 'id' ? indonesian : english;
  return parsed.ok ? [] : parsed.problems.map((it) => problemSentence(it, value, words, language));
}

function read(text: string): unknown {
  const parsed = readMethodFile(text, text.length);
  return parsed.ok ? 'taken' : parsed.problems.map(({ code, path }) => [code, path.join('.')]);
}

describe('a method file', () => {
  it.each(METHODS.map((method) => [method.id, method] as const))('gives %s back as it was', (_id, method) => {
    const text = methodFile(method);
    expect(readMethodFile(text, text.length)).toEqual({ ok: true, method });
  });

  it('is refused when it is something else, of another version, or too big', () => {
    expect(read('PK\u0003\u0004')).toEqual([['no-json', '']]);
    expect(read('null')).toEqual([['no-json', '']]);
    expect(read('[]')).toEqual([['no-json', '']]);
    expect(read(JSON.stringify({ method: fgd }))).toEqual([['no-json', '']]);
    expect(read(JSON.stringify({ format: 'mufakat-method/2', method: fgd }))).toEqual([['wrong-format', '']]);
    expect(read(JSON.stringify({ format: METHOD_FORMAT, method: fgd, script: 1 }))).toEqual([
      ['unknown-key', ''],
    ]);
    expect(read(`"${'x'.repeat(10 * 1024 * 1024)}"`)).toEqual([['too-big', '']]);
  });

  it('is refused when it is nested deeply or full of entries, without walking it twice', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(read(`{"format":"${METHOD_FORMAT}","method":${deep}}`)).toEqual([['too-deep', '0.0.0.0.0.0']]);
    const wide = `[${'1,'.repeat(100_000)}1]`;
    expect(wide.length).toBeLessThan(METHOD_BYTES_MAX);
    expect(read(`{"format":"${METHOD_FORMAT}","method":${wide}}`)).toEqual([['too-big', '']]);
  });

  it('takes no key that is a name of every object', () => {
    const text = methodFile(fgd);
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(read(text.replace('"steps":', `"${key}": {"polluted": true}, "steps":`))).toEqual([
        ['unknown-key', ''],
      ]);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a problem', () => {
  it('says where by the names people know, in both languages', () => {
    const value = open(fgd);
    value.steps[1] = { ...value.steps[1], script: 'alert(1)' };
    expect(sentences(value)).toEqual(['Langkah 2 “Pertanyaan kunci”: Ada isi yang tidak dikenal: “script”.']);
    expect(sentences(value, 'en')).toEqual([
      'Step 2 “Key questions”: Something unknown stands here: “script”.',
    ]);
  });

  it('names a text that is too long and a figure that is out of bounds', () => {
    const value = open(fgd);
    value.steps[1] = { ...value.steps[1], hint: { id: 'x'.repeat(85), en: 'short' }, minutes: 0 };
    expect(sentences(value)).toEqual([
      'Langkah 2 “Pertanyaan kunci”, petunjuk: Terlalu panjang. Paling banyak 84 huruf.',
      'Langkah 2 “Pertanyaan kunci”, waktu: Isi dengan angka 1 sampai 600.',
    ]);
  });

  it('names a link to a later step, and links that go in a circle', () => {
    const later = open(fgd);
    // "Jawaban" is written before "Kesimpulan" and may not link to it.
    linkTo(later, 1, 'tindak-lanjut');
    expect(sentences(later)).toContain(
      'Kartu “Jawaban”, isian “Pertanyaan”: Menautkan ke langkah yang datang kemudian: “Tindak lanjut”.',
    );
    const circle = open(fgd);
    linkTo(circle, 2, 'tindak-lanjut');
    expect(sentences(circle)).toContain(
      'Kartu “Kesimpulan”, isian “Pertanyaan”: Tautannya berputar: “Tindak lanjut” bergantung pada langkah ini juga.',
    );
  });

  it('names a matrix without rows, and one without columns', () => {
    const value = open(spwt);
    const role = value.cardKinds.find(({ id }) => id === 'peran');
    if (role !== undefined) role.fields = role.fields.filter(({ kind }) => kind !== 'link');
    expect(sentences(value)).toContain(
      `Langkah 7 “${spwt.steps[6]?.name.id ?? ''}”, tampilan: Matriks ini tidak punya baris: perlu isian tautan ke langkah sebelumnya.`,
    );
    const target = open(spwt);
    const measure = target.cardKinds.find(({ fields }) => fields.some(({ kind }) => kind === 'yearly'));
    if (measure !== undefined) measure.fields = measure.fields.filter(({ kind }) => kind !== 'yearly');
    expect(sentences(target).some((it) => it.endsWith('Matriks atau tabel ini tidak punya kolom.'))).toBe(
      true,
    );
  });

  it('names a deciding step without cards, and what is decided on elsewhere', () => {
    const value = open(fgd);
    value.steps[1] = { ...value.steps[1], collects: null };
    expect(sentences(value)).toContain(
      'Langkah 2 “Pertanyaan kunci”, kartu yang dikumpulkan: Langkah ini tidak punya kartu untuk dibahas.',
    );
  });

  it('names a second photo and a second point on the map of one card', () => {
    const value = open(plpbk);
    const at = value.cardKinds.findIndex(({ fields }) => fields.some(({ kind }) => kind === 'photo'));
    const kind = value.cardKinds[at]!;
    expect(sentences(value)).toEqual([]);
    for (const of of ['photo', 'spot']) {
      const field = kind.fields.find((each) => each.kind === of)!;
      kind.fields = [
        ...kind.fields,
        { ...field, id: `${of}-2`, name: { id: `Lagi ${of}`, en: `More ${of}` } },
      ];
    }
    const { id: name } = plpbk.cardKinds[at]!.name;
    expect(sentences(value)).toEqual([
      `Kartu “${name}”, isian “Lagi photo”: Satu kartu hanya dapat memuat satu foto. Hapus isian foto yang kedua.`,
      `Kartu “${name}”, isian “Lagi spot”: Satu kartu hanya dapat memuat satu titik peta. Hapus isian titik yang kedua.`,
    ]);
  });

  it('names a column whose field is gone', () => {
    const value = open(fgd);
    const kind = value.cardKinds.find(({ id }) => id === 'tugas');
    if (kind !== undefined) kind.fields = kind.fields.filter(({ id }) => id !== 'tenggat');
    expect(sentences(value)).toEqual([
      'Tabel 4 “Tindak lanjut”, kolom 4: Isian kartu “Tindak lanjut” yang dicetak di sini sudah tidak ada atau berganti macam.',
    ]);
  });
});

it('takes a text without English as the same in both languages', () => {
  const value = open(fgd);
  value.steps[1] = { ...value.steps[1], name: { id: 'Pertanyaan warga' } };
  const parsed = parseMethod(value);
  expect(parsed.ok && parsed.method.steps[1]?.name).toEqual({
    id: 'Pertanyaan warga',
    en: 'Pertanyaan warga',
  });
});
