/** Makers for cases, so that a case reads as what happened: people, cards, groups, polls with their ballots, lines. */
import type { Fields } from '@mufakat/shared/cards/card.ts';
import type { BallotChoice, ConsensusChoice, Criterion } from '@mufakat/shared/polls/way.ts';

import type { Case, CaseCard, CaseGroup, CaseLine, CasePerson, CasePoll } from './case.ts';

/** key, name, L or P, unsur, institution, position, and the actor they speak for (or an empty text). */
export type PersonRow = readonly [
  key: string,
  name: string,
  gender: 'L' | 'P',
  constituency: string,
  institution: string,
  position: string,
  actor: string,
];

/** Everybody comes with a phone at the first step unless `differently` says otherwise. */
export function people(
  lobby: string,
  rows: readonly PersonRow[],
  differently: Readonly<Record<string, Partial<Pick<CasePerson, 'device' | 'helper' | 'arrives'>>>> = {},
): CasePerson[] {
  return rows.map(([key, name, gender, constituency, institution, position, actor]) => ({
    key,
    name,
    gender,
    constituency,
    institution,
    position,
    actor: actor === '' ? null : actor,
    device: 'phone',
    helper: null,
    arrives: lobby,
    ...differently[key],
  }));
}

/** Who has a ballot: everybody but those who only signed the paper list. */
export function votersOf(among: readonly CasePerson[]): string[] {
  return among.filter((person) => person.device !== 'paper').map((person) => person.key);
}

/** Cards of one kind in one step: key, author, fields; `late` ones are sent after the step stopped collecting. */
export function cards(
  step: string,
  kind: string,
  rows: readonly (readonly [key: string, author: string, fields: Fields, late?: 'late'])[],
): CaseCard[] {
  return rows.map(([key, author, fields, late]) => ({
    key,
    author,
    step,
    kind,
    fields,
    late: late === 'late',
  }));
}

/** Cards joined into one group, with the facilitator's wording. */
export function group(
  step: string,
  kind: string,
  key: string,
  joined: readonly string[],
  wording: Fields | null,
): CaseGroup {
  return { key, step, kind, cards: joined, wording };
}

/** Keys of the cards of a step that stand alone, and of its groups: what a poll on all of it offers. */
export function optionsOf(
  all: readonly CaseCard[],
  groups: readonly CaseGroup[],
  step: string,
  kind?: string,
): string[] {
  const grouped = new Set(groups.flatMap((it) => it.cards));
  const fits = (it: { readonly step: string; readonly kind: string }) =>
    it.step === step && (kind === undefined || it.kind === kind);
  return [
    ...groups.filter(fits).map(({ key }) => key),
    ...all.filter((card) => fits(card) && !card.late && !grouped.has(card.key)).map(({ key }) => key),
  ];
}

export function poll(
  key: string,
  step: string,
  way: CasePoll['way'],
  on: CasePoll['on'],
  options: readonly string[],
  ballots: CasePoll['ballots'],
  rest: Partial<Pick<CasePoll, 'params' | 'raters' | 'passes' | 'replaces'>> = {},
): CasePoll {
  return {
    key,
    step,
    way,
    on,
    options,
    params: null,
    raters: null,
    passes: null,
    replaces: null,
    ...rest,
    ballots,
  };
}

/** Everyone agrees but those named here. */
export function answers(
  voters: readonly string[],
  others: Readonly<Record<string, ConsensusChoice>> = {},
): CasePoll['ballots'] {
  return voters.map((voter) => ({
    voter,
    choice: others[voter] ?? { way: 'consensus', answer: 'agree', text: null, named: false },
  }));
}

export function withNote(text: string): ConsensusChoice {
  return { way: 'consensus', answer: 'agree-with-note', text, named: false };
}

export function objecting(text: string, named: boolean): ConsensusChoice {
  return { way: 'consensus', answer: 'object', text, named };
}

/** Everyone votes yes but those named here. */
export function votes(
  voters: readonly string[],
  no: readonly string[],
  abstain: readonly string[] = [],
): CasePoll['ballots'] {
  return voters.map((voter) => ({
    voter,
    choice: {
      way: 'majority',
      answer: no.includes(voter) ? 'no' : abstain.includes(voter) ? 'abstain' : 'yes',
    },
  }));
}

/**
 * Dots from a weight for each option: every voter gives `dots` dots, at most `most` on one, a little differently from the next,
 * so that the order of the weights is the order of the outcome. Options of weight 0 get none.
 */
export function dots(
  voters: readonly string[],
  weights: Readonly<Record<string, number>>,
  { dots: given, most }: { readonly dots: number; readonly most: number },
): CasePoll['ballots'] {
  const wheel = Object.entries(weights).flatMap(([option, weight]) =>
    Array.from({ length: weight }, () => option),
  );
  return voters.map((voter, at) => {
    const placed = new Map<string, number>();
    let left = given;
    for (let i = 0; i < wheel.length && left > 0; i++) {
      const option = wheel[(at * 7 + i * 3) % wheel.length] as string;
      const here = placed.get(option) ?? 0;
      if (here >= most) continue;
      placed.set(option, here + 1);
      left -= 1;
    }
    return {
      voter,
      choice: {
        way: 'dots',
        // A ballot names its options in their order, and so do the weights.
        dots: Object.keys(weights).flatMap((option) => {
          const count = placed.get(option);
          return count === undefined ? [] : [{ option, dots: count }];
        }),
      },
    };
  });
}

/**
 * Score sheets from a profile for each option, one figure for each criterion ("54443"): each rater departs from it a little, always
 * the same way.
 */
export function sheets(
  raters: readonly string[],
  criteria: readonly Pick<Criterion, 'id'>[],
  profiles: Readonly<Record<string, string>>,
  way: 'scoring' | 'criteria' = 'scoring',
): CasePoll['ballots'] {
  return raters.map((voter, at) => {
    const choice: BallotChoice = {
      way,
      sheets: Object.entries(profiles).map(([option, profile], row) => ({
        option,
        scores: criteria.map(({ id }, column) => ({
          criterion: id,
          score: near(Number(profile[column] ?? '3'), (at * 7 + row * 5 + column * 3) % 9),
        })),
      })),
    };
    return { voter, choice };
  });
}

function near(score: number, turn: number): 1 | 2 | 3 | 4 | 5 {
  const moved = score + (turn === 0 ? -1 : turn === 4 ? 1 : 0);
  if (moved <= 1) return 1;
  if (moved === 2 || moved === 3 || moved === 4) return moved;
  return 5;
}

/** The line of a step: all of these accepted but those with a reason why not. */
export function line(
  step: string,
  on: string | null,
  groups: readonly string[],
  refused: Readonly<Record<string, string>> = {},
): CaseLine {
  return {
    step,
    poll: on,
    verdicts: groups.map((key) => ({
      group: key,
      accepted: refused[key] === undefined,
      class: null,
      reason: refused[key] ?? '',
    })),
  };
}

/** An agenda of one day; the real times are a few minutes later than planned. */
export function agenda(
  rows: readonly (readonly [from: string, to: string, title: string, by: string])[],
  day = 0,
): Case['proceedings']['agenda'] {
  return rows.map(([from, to, title, by]) => ({
    day,
    plannedFrom: from,
    plannedTo: to,
    actualFrom: from,
    actualTo: to,
    title,
    by,
  }));
}
