import { describe, expect, it } from 'vitest';

import type { WorkshopId } from '../cards/card.ts';
import { evolve } from './evolve.ts';
import { firstWord, normaliseWord } from './join-code.ts';
import { DESK, Play } from './play.testing.ts';
import { makePhrase } from './phrase.ts';
import { PHRASE_WORDS } from './phrase-words.ts';

describe('the list of words', () => {
  it('[T3] has 2,048 of three to eight plain small letters', () => {
    expect(PHRASE_WORDS).toHaveLength(2048);
    expect(PHRASE_WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  it('[T3] none is the beginning of another, and four letters tell them apart', () => {
    const sorted = [...PHRASE_WORDS].sort();
    const begun = sorted.filter((word, at) => sorted[at + 1]?.startsWith(word));
    expect(begun).toEqual([]);
    expect(new Set(PHRASE_WORDS.map((word) => word.slice(0, 4))).size).toBe(PHRASE_WORDS.length);
  });

  it('has nothing rude, nothing of parties, faith or violence', () => {
    const unfit =
      /^(anjing|babi|bangsat|bego|bodoh|bunuh|darah|gila|goblok|haram|iblis|jahat|kafir|kutuk|maling|mati|mayat|monyet|mampus|neraka|partai|perang|pistol|racun|senjata|setan|tewas|tolol|tuhan|zina)/;
    expect(PHRASE_WORDS.filter((word) => unfit.test(word))).toEqual([]);
  });
});

describe('the phrase of a workshop', () => {
  it('[T3] is three words of the list, another for another chance', () => {
    const made = Array.from({ length: 500 }, (_, at) => makePhrase(`kebetulan-nomor-${at}-xyz`));
    for (const phrase of made) {
      const words = phrase.split(' ');
      expect(words).toHaveLength(3);
      expect(words.every((word) => PHRASE_WORDS.includes(word))).toBe(true);
    }
    expect(new Set(made).size).toBe(500);
    expect(new Set(made.map(firstWord)).size).toBeGreaterThan(400);
  });

  it('[T3] stands in the record and changes with the code', () => {
    const play = new Play();
    const { phrase, code } = play.state.hall;
    expect(phrase).toBe('sawah kopi layar');
    play.do(DESK, { name: 'code.renew' });
    const renewed = play.state.hall;
    expect(renewed.code).not.toBe(code);
    expect(firstWord(renewed.phrase)).not.toBe(firstWord(phrase));
    expect(evolve(null, play.log).hall.phrase).toBe(renewed.phrase);
  });

  it('[T3] a workshop from before there were words has them too, always the same', () => {
    const { log } = new Play();
    const [created] = log;
    if (created?.kind !== 'workshop.created') throw new Error('no first entry');
    const { phrase: _phrase, ...facts } = created.facts;
    const older = (id: string) =>
      evolve(null, [{ ...created, facts: { ...facts, id: id as WorkshopId } }]).hall.phrase;
    expect(older('Yx3kQ9vT2mB7cLw0aZ5rNg').split(' ')).toHaveLength(3);
    expect(older('Yx3kQ9vT2mB7cLw0aZ5rNg')).toBe(older('Yx3kQ9vT2mB7cLw0aZ5rNg'));
    expect(older('Yx3kQ9vT2mB7cLw0aZ5rNg')).not.toBe(older('Yx3kQ9vT2mB7cLw0aZ5rNh'));
  });

  it.each([
    ['sawah', 'sawah'],
    [' SAWAH ', 'sawah'],
    ['Sawah kopi layar', 'sawah'],
    ['sawah-kopi', 'sawah'],
    ['“Sawah”', 'sawah'],
    ['', ''],
    ['123', ''],
  ])('[T3] takes "%s" for %s', (typed, word) => {
    expect(normaliseWord(typed)).toBe(word);
  });
});
