/**
 * A case with other names, counts and votes, from a seed: the story stays (who proposes what, which rounds reach mufakat,
 * what is accepted), everything that is counted or printed changes. The same seed gives the same case.
 */
import type { FieldValue, Fields } from '@mufakat/shared/cards/card.ts';
import type { BallotChoice, DotsParams } from '@mufakat/shared/polls/way.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { pollParams } from './check.ts';
import type { Case, CaseCard, CasePerson, CasePoll } from './case.ts';

const WOMEN = [
  'Ayu',
  'Bunga',
  'Dewi',
  'Eka',
  'Farida',
  'Gita',
  'Hasnah',
  'Intan',
  'Juwita',
  'Komala',
  'Laras',
  'Mutia',
  'Nadia',
  'Puspa',
  'Rina',
  'Sekar',
  'Tari',
  'Umi',
  'Vina',
  'Wulan',
];
const MEN = [
  'Adi',
  'Budi',
  'Cahyo',
  'Darman',
  'Edi',
  'Faisal',
  'Galih',
  'Hasan',
  'Iwan',
  'Johan',
  'Kurnia',
  'Lukman',
  'Mulyadi',
  'Nasrul',
  'Oka',
  'Rahmat',
  'Surya',
  'Taufik',
  'Usman',
  'Wahyu',
];
const SECOND = [
  'Anwar',
  'Basri',
  'Cendana',
  'Darmawan',
  'Effendi',
  'Gunawan',
  'Hakim',
  'Ismail',
  'Kelana',
  'Marlina',
  'Nasution',
  'Permadi',
  'Rosadi',
  'Setiawan',
  'Tanjung',
  'Utama',
  'Wibowo',
  'Yusra',
];

/** At most this many cards leave, each from a group that keeps another. */
const CARDS_DROPPED = 12;

/** The case under a seed; seed 0 is the case itself. */
export function permuteCase(value: Case, seed: number, method: Method): Case {
  if (seed === 0) return value;
  const random = randomFrom(seed);
  const people = renamed(value.people, random);
  const names = new Map(value.people.map((person, at) => [person.name, people[at]?.name ?? person.name]));
  const nameOf = (name: string) => names.get(name) ?? name;
  const dropped = droppedCards(value, random);
  const scale = scaleFrom(random);
  const { proceedings, settings } = value;
  return {
    ...value,
    people,
    settings: {
      ...settings,
      constituencies: settings.constituencies.map((unsur) => ({
        ...unsur,
        invited: people.filter((person) => person.constituency === unsur.id).length + random(6),
      })),
    },
    cards: shuffledWithinSteps(
      value.cards.filter((card) => !dropped.has(card.key)),
      random,
    ).map((card) => ({ ...card, fields: scaled(card.fields, card.key, scale) })),
    groups: value.groups.map((group) => ({
      ...group,
      cards: group.cards.filter((card) => !dropped.has(card)),
      wording: group.wording === null ? null : scaled(group.wording, group.key, scale),
    })),
    polls: value.polls.map((poll) => ({ ...poll, ballots: votedAnew(poll, value, method, random) })),
    proceedings: {
      ...proceedings,
      chair: { ...proceedings.chair, name: nameOf(proceedings.chair.name) },
      notary: { ...proceedings.notary, name: nameOf(proceedings.notary.name) },
      speakers: proceedings.speakers.map((speaker) => ({ ...speaker, name: nameOf(speaker.name) })),
      signers: proceedings.signers.map((signer) => ({ ...signer, name: nameOf(signer.name) })),
    },
    // Typed in any order, as after a meal.
    notula: shuffled(value.notula, random).map((entry) => ({ ...entry, speaker: nameOf(entry.speaker) })),
  };
}

/** A whole number from 0 below the limit. */
type Random = (limit: number) => number;

/** Mulberry32: small, and the same numbers everywhere. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  const left = [...values];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(random(left.length), 1));
  return drawn;
}

function renamed(people: readonly CasePerson[], random: Random): CasePerson[] {
  const pools = { L: namesFrom(MEN, random), P: namesFrom(WOMEN, random) };
  return people.map((person) => ({ ...person, name: pools[person.gender].pop() ?? person.name }));
}

function namesFrom(first: readonly string[], random: Random): string[] {
  return shuffled(
    first.flatMap((given) => SECOND.map((family) => `${given} ${family}`)),
    random,
  );
}

/** Never the first card of a group, so that its wording keeps its source, and never one that stands alone. */
function droppedCards(value: Case, random: Random): Set<string> {
  const spare = value.groups.flatMap((group) => group.cards.slice(1));
  return new Set(shuffled(spare, random).slice(0, random(CARDS_DROPPED + 1)));
}

function shuffledWithinSteps(cards: readonly CaseCard[], random: Random): CaseCard[] {
  const steps = [...new Set(cards.map((card) => card.step))];
  return steps.flatMap((step) =>
    shuffled(
      cards.filter((card) => card.step === step),
      random,
    ),
  );
}

/** Multiplies the figures of one card, the same for the card and a group of that key. */
type Scale = (key: string, figure: number, step: number) => number;

function scaleFrom(random: Random): Scale {
  const factors = new Map<string, number>();
  return (key, figure, step) => {
    const known = factors.get(key);
    const factor = known ?? (60 + random(90)) / 100;
    if (known === undefined) factors.set(key, factor);
    return Math.round((figure * factor) / step) * step;
  };
}

const RUPIAH_STEP = 5_000_000;

/** Costs, quantities, baselines and targets; percentages and counts of villages may leave their natural bounds, on purpose. */
function scaled(fields: Fields, key: string, scale: Scale): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]): [string, FieldValue] => {
      if (field === 'biaya' && typeof value === 'number') return [field, scale(key, value, RUPIAH_STEP)];
      if ((field === 'volume' || field === 'data-awal') && typeof value === 'number')
        return [field, scale(key, value, 1)];
      if (field === 'target' && isYearly(value)) {
        return [field, value.map(({ year, value: figure }) => ({ year, value: scale(key, figure, 1) }))];
      }
      return [field, value];
    }),
  );
}

function isYearly(value: FieldValue): value is readonly { readonly year: number; readonly value: number }[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'object');
}

/** Dots are placed anew, scores move by one now and then, answers change hands; some do not vote where that is harmless. */
function votedAnew(poll: CasePoll, value: Case, method: Method, random: Random): CasePoll['ballots'] {
  const { ballots } = poll;
  switch (poll.way) {
    case 'dots': {
      const params = pollParams(method, poll);
      if (params.way !== 'dots') return ballots;
      const voters = shuffled(ballots, random).slice(random(4));
      return voters.map(({ voter }) => ({ voter, choice: placedAnew(params, poll.options, random) }));
    }
    case 'scoring':
    case 'criteria':
      return ballots.map(({ voter, choice }) => ({ voter, choice: scoredAnew(choice, random) }));
    case 'consensus':
    case 'majority': {
      // An objection that the chair answers stays with its author; all other answers change hands.
      const fixed = (voter: string) =>
        value.objectionAnswers.some((answer) => answer.poll === poll.key && answer.voter === voter);
      const moving = ballots.filter(({ voter }) => !fixed(voter));
      const voters = shuffled(
        moving.map(({ voter }) => voter),
        random,
      );
      const agreeing = moving.filter(({ choice }) => !isPlain(choice));
      const plain = moving.filter(({ choice }) => isPlain(choice)).slice(random(3));
      const handed = [...agreeing, ...plain].map(({ choice }, at) => ({ voter: voters[at] ?? '', choice }));
      return [...ballots.filter(({ voter }) => fixed(voter)), ...handed];
    }
  }
}

/** An answer of which there are many: leaving out a few changes the figures, not the outcome. */
function isPlain(choice: BallotChoice): boolean {
  return (
    (choice.way === 'consensus' && choice.answer === 'agree') ||
    (choice.way === 'majority' && choice.answer === 'yes')
  );
}

function placedAnew(params: DotsParams, options: readonly string[], random: Random): BallotChoice {
  const dots = new Map<string, number>();
  for (let left = params.dots; left > 0; left -= 1) {
    // Lower places in the list are drawn less often, so that ranks differ.
    const option = options[Math.min(random(options.length), random(options.length))] ?? '';
    const placed = dots.get(option) ?? 0;
    if (placed < params.maxPerOption) dots.set(option, placed + 1);
  }
  return {
    way: 'dots',
    dots: options.flatMap((option) => {
      const placed = dots.get(option) ?? 0;
      return placed > 0 ? [{ option, dots: placed }] : [];
    }),
  };
}

function scoredAnew(choice: BallotChoice, random: Random): BallotChoice {
  if (!('sheets' in choice)) return choice;
  const move = (score: number) =>
    Math.min(5, Math.max(1, score + [-1, 0, 0, 0, 0, 0, 1][random(7)]!)) as 1 | 2 | 3 | 4 | 5;
  return {
    ...choice,
    sheets: choice.sheets.map(({ option, scores }) => ({
      option,
      scores: scores.map(({ criterion, score }) => ({ criterion, score: move(score) })),
    })),
  };
}
