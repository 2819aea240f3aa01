/** The real case is valid against its method and large enough, and stays so under every seed. */
import { methodById } from '@mufakat/shared/methods/index.ts';
import { proposeFrom, splitVotes } from '@mufakat/shared/polls/index.ts';
import { describe, expect, it } from 'vitest';

import { groupsOf } from './case.ts';
import { castOf, checkCase, pollParams, tallyOf } from './check.ts';
import { permuteCase } from './permute.ts';
import { sembilangDangku } from './sembilang-dangku/case.ts';

const method = methodById('s-pwt')!;
const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);

describe('Sembilang–Dangku', () => {
  it('can be played', () => {
    expect(checkCase(sembilangDangku, method)).toEqual([]);
  });

  it('is as large as the real one', () => {
    const count = (kind: string) => sembilangDangku.cards.filter((card) => card.kind === kind).length;
    expect(sembilangDangku.people.length).toBeGreaterThanOrEqual(24);
    expect(sembilangDangku.cards.length).toBeGreaterThanOrEqual(120);
    expect(groupsOf(sembilangDangku, 'program').length).toBeGreaterThanOrEqual(20);
    expect(method.cardKinds.filter((kind) => count(kind.id) === 0)).toEqual([]);
    expect(new Set(sembilangDangku.people.map((person) => person.constituency)).size).toBe(5);
  });

  it('gives every programme place, beneficiaries, output, cost and an issue', () => {
    const programmes = sembilangDangku.cards.filter((card) => card.kind === 'program' && !card.late);
    const bare = programmes.filter((card) =>
      ['lokasi', 'penerima', 'keluaran', 'biaya', 'isu'].some((field) => card.fields[field] === undefined),
    );
    expect(bare).toEqual([]);
  });

  it('plans actions in both periods', () => {
    const years = sembilangDangku.cards
      .filter((card) => card.kind === 'aksi')
      .flatMap((card) => JSON.stringify(card.fields['waktu']).match(/\d{4}/g) ?? []);
    for (const { from, to } of sembilangDangku.settings.periods) {
      expect(years.filter((year) => Number(year) >= from && Number(year) <= to).length).toBeGreaterThan(3);
    }
  });

  it('reaches all five classes and proposes what the plenary accepts', () => {
    const scoring = sembilangDangku.polls.find((poll) => poll.way === 'scoring')!;
    const tally = tallyOf(sembilangDangku, method, scoring);
    expect(new Set(tally.options.map((option) => option.class))).toEqual(
      new Set(['layak-mendesak', 'layak', 'layak-kurang-mendesak', 'tidak-layak', 'data-kurang']),
    );
    const accepted = sembilangDangku.lines
      .find((line) => line.step === 'saringan')!
      .verdicts.filter((verdict) => verdict.accepted)
      .map((verdict) => verdict.group);
    expect(proposeFrom(pollParams(method, scoring), tally, scoring.options)).toEqual(
      expect.arrayContaining(accepted),
    );
  });

  it('has a round without mufakat, objections with and without a name, and roles declined, noted and waiting', () => {
    const objections = sembilangDangku.polls.flatMap((poll) =>
      poll.ballots.flatMap(({ choice }) =>
        choice.way === 'consensus' && choice.answer === 'object' ? [choice.named] : [],
      ),
    );
    expect(objections).toHaveLength(2);
    expect(new Set(objections).size).toBe(2);
    expect(sembilangDangku.polls.filter((poll) => poll.passes === false)).toHaveLength(1);
    expect(sembilangDangku.polls.filter((poll) => poll.way === 'majority')).toHaveLength(1);
    const answers = sembilangDangku.roleAnswers.map(({ answer }) => answer);
    expect(answers.filter((answer) => answer !== 'confirmed').sort()).toEqual(['declined', 'noted']);
    const roles = sembilangDangku.cards.filter((card) => card.kind === 'peran').length;
    expect(roles - answers.length).toBe(1);
  });

  it('[B4] has a small constituency that the split must hide', () => {
    const poll = sembilangDangku.polls[0]!;
    const parts = splitVotes(
      pollParams(method, poll),
      poll.options,
      castOf(sembilangDangku, poll),
      'constituency',
    );
    expect(parts.map((part) => part.id)).toEqual(['lsm', 'masyarakat', 'pemerintah', 'others']);
  });
});

describe('a permuted case', () => {
  it.each(SEEDS)('seed %i can be played', (seed) => {
    const permuted = permuteCase(sembilangDangku, seed, method);
    expect(checkCase(permuted, method)).toEqual([]);
    expect(permuted.people.length).toBeGreaterThanOrEqual(24);
    expect(permuted.cards.length).toBeGreaterThanOrEqual(120);
  });

  it('is the same for the same seed, another for another, and the case itself for 0', () => {
    const one = permuteCase(sembilangDangku, 1, method);
    expect(permuteCase(sembilangDangku, 1, method)).toEqual(one);
    expect(permuteCase(sembilangDangku, 0, method)).toBe(sembilangDangku);
    const two = permuteCase(sembilangDangku, 2, method);
    expect(two.people).not.toEqual(one.people);
    expect(two.polls).not.toEqual(one.polls);
    expect(two.settings).not.toEqual(one.settings);
    expect(two.cards.map((card) => card.fields)).not.toEqual(one.cards.map((card) => card.fields));
  });

  it('changes names, counts and votes, and keeps no name of the case', () => {
    const permuted = permuteCase(sembilangDangku, 7, method);
    const text = JSON.stringify(permuted);
    expect(sembilangDangku.people.filter((person) => text.includes(`"${person.name}"`))).toEqual([]);
    const dots = (value: typeof permuted) =>
      tallyOf(value, method, value.polls[0]!).options.map((option) => option.votes);
    expect(dots(permuted)).not.toEqual(dots(sembilangDangku));
  });
});
