/** Kamus usulan: set as a whole, looked up by the beginnings of words, put on a card. */
import { describe, expect, it } from 'vitest';

import type { CardKind } from '../cards/card.ts';
import { checkCard } from '../cards/card-check.ts';
import { type DictionaryEntry, pickedFields } from '../cards/dictionary.ts';
import { LIMITS } from '../cards/limits.ts';
import { musrenbangDesa } from '../methods/musrenbang-desa.ts';
import { musrenbangKelurahan } from '../methods/musrenbang-kelurahan.ts';
import { lookUp } from './dictionary.ts';
import { evolve } from './evolve.ts';
import { DESK, Play } from './play.testing.ts';

const entry = (text: string, more: Partial<DictionaryEntry> = {}): DictionaryEntry => ({
  text,
  unit: 'm',
  price: 250_000,
  type: 'SARPRAS',
  agency: 'Dinas PUPKP',
  ...more,
});
const order = (entries: readonly DictionaryEntry[], dry = false) => ({
  name: 'dictionary.set' as const,
  source: 'Kamus Usulan 2026',
  entries: entries.map((each, at) => ({ number: at + 2, ...each })),
  dry,
});
const kindOf = (method: typeof musrenbangDesa): CardKind =>
  method.cardKinds.find(({ id }) => id === 'usulan') as CardKind;

describe('the dictionary of proposals', () => {
  it('takes the place of the one before, as a whole or not at all, and can go again', () => {
    const play = new Play();
    play.do(DESK, order([entry('Rabat beton'), entry('Drainase')]));
    const before = play.state;
    const wrong = [entry('Talud'), entry(' ')];
    for (const dry of [true, false]) {
      expect(play.try(DESK, order(wrong, dry))).toEqual({
        refused: 'field-invalid',
        detail: { row: 3, field: 'text' },
      });
    }
    expect(play.try(DESK, order([entry('x'.repeat(LIMITS.dictionaryText + 1))]))).toMatchObject({
      refused: 'text-too-long',
      detail: { row: 2 },
    });
    play.do(DESK, order([entry('Talud')], true));
    expect(play.state).toBe(before);
    play.do(DESK, order([entry('Talud')]));
    expect(lookUp(play.state, '').entries.map(({ text }) => text)).toEqual(['Talud']);
    play.do(DESK, order([]));
    expect(play.state.dictionary).toBeNull();
    expect(evolve(null, play.log)).toEqual(play.state);
  });

  it('finds entries in which every word typed begins a word, and says how many there are', () => {
    const play = new Play();
    const many = Array.from({ length: 50 }, (_, at) => entry(`Rabat beton jalan ${at}`));
    play.do(DESK, order([...many, entry('Gerobak sampah', { agency: 'DLH' })]));
    expect(lookUp(play.state, 'BET rab')).toMatchObject({ of: 50 });
    expect(lookUp(play.state, 'bet rab').entries).toHaveLength(20);
    expect(lookUp(play.state, 'dlh').entries.map(({ text }) => text)).toEqual(['Gerobak sampah']);
    for (const none of ['eton', 'sampah beton', '.*'])
      expect(lookUp(play.state, none).of).toBe(none === '.*' ? 51 : 0);
  });

  it('fills a card in, the cost by how much there is of it', () => {
    const village = kindOf(musrenbangDesa);
    const picked = (kind: CardKind, fields = {}, of = entry('Rabat beton')) =>
      Object.fromEntries(pickedFields(kind, fields, of));
    expect(picked(village, { volume: 300 })).toEqual({
      usulan: 'Rabat beton',
      satuan: 'm',
      biaya: 75_000_000,
      pelaksana: 'Dinas PUPKP',
    });
    expect(picked(village)).toMatchObject({ biaya: 250_000 });
    const city = kindOf(musrenbangKelurahan);
    expect(picked(city)).toMatchObject({ jenis: 'sarpras', opd: 'Dinas PUPKP' });
    expect(picked(city, {}, entry('x', { type: 'lain', price: null, unit: '' }))).toEqual({
      usulan: 'x',
      opd: 'Dinas PUPKP',
    });
    const long = picked(city, {}, entry('Pembangunan saluran drainase dan gorong-gorong '.repeat(6)));
    expect(long['usulan']).toMatch(/^Pembangunan.{20,67} \S*…$/);
    const needed = { bidang: 'infrastruktur', lokasi: 'RW 01', pengusul: 'RW 01' };
    expect('fields' in checkCard(city, { ...needed, ...long })).toBe(true);
  });
});
