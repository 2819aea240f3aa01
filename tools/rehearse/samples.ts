/**
 * What a simulated participant writes and answers: any card kind filled in from its fields, any ballot from the poll's own
 * parameters. Everything comes from the method as data, so another method is rehearsed without a change here.
 */

import type { CardKind, Field, Fields, FieldValue } from '@mufakat/shared/cards/card.ts';
import type { rehearsal } from '@mufakat/shared/languages/id/rehearsal.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import type { Settings } from '@mufakat/shared/workshop/state.ts';
import type { AcceptedGroup, PollView } from '@mufakat/shared/workshop/view.ts';

export type CrowdWords = Words<typeof rehearsal>['crowd'];

export interface Sampling {
  /** 0 <= x < 1. */
  readonly random: () => number;
  readonly words: CrowdWords;
  readonly settings: Pick<Settings, 'horizon' | 'language'>;
  readonly accepted: readonly AcceptedGroup[];
  /** Whom the person speaks for. */
  readonly institution: string;
}

/** A finished card of this kind; `null` where a required link has nothing to point to yet. */
export function sampleFields(kind: CardKind, given: Sampling): Fields | null {
  const filled: [string, FieldValue][] = [];
  for (const field of kind.fields) {
    if (!field.required && given.random() < 0.4) continue;
    const value = (field === kind.fields[0] ? null : exampleOf(field, given)) ?? sampleValue(field, given);
    if (value !== null) filled.push([field.id, value]);
    else if (field.required) return null;
  }
  return Object.fromEntries(filled);
}

/** One of the choices an honest voter may make. */
export function sampleChoice(
  poll: PollView,
  { random, words }: Pick<Sampling, 'random' | 'words'>,
): BallotChoice {
  const { params } = poll;
  switch (params.way) {
    case 'dots': {
      const dots = new Map<string, number>();
      for (let left = params.dots * 3, spent = 0; left > 0 && spent < params.dots; left -= 1) {
        const option = pick(poll.options, random).id;
        const there = dots.get(option) ?? 0;
        if (there >= params.maxPerOption) continue;
        dots.set(option, there + 1);
        spent += 1;
      }
      return { way: 'dots', dots: [...dots].map(([option, count]) => ({ option, dots: count })) };
    }
    case 'consensus': {
      const x = random();
      const named = random() < 0.3;
      if (x < 0.02) return { way: 'consensus', answer: 'object', text: words.objection, named };
      if (x < 0.12) return { way: 'consensus', answer: 'agree-with-note', text: words.note, named };
      return { way: 'consensus', answer: 'agree', text: null, named: false };
    }
    case 'majority': {
      const x = random();
      return { way: 'majority', answer: x < 0.75 ? 'yes' : x < 0.9 ? 'no' : 'abstain' };
    }
    case 'scoring':
    case 'criteria':
      return {
        way: params.way,
        sheets: poll.options.map(({ id }) => ({
          option: id,
          scores: params.criteria
            .filter(() => random() < 0.9)
            .map(({ id: criterion }) => ({
              criterion,
              score: (2 + Math.floor(random() * 4)) as 2 | 3 | 4 | 5,
            })),
        })),
      };
  }
}

export function pick<T>(among: readonly T[], random: () => number): T {
  const found = among[Math.floor(random() * among.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** One of the examples that the form itself gives for a line: "misalnya: APBD, dana desa, CSR". */
function exampleOf(field: Field, { random, settings }: Sampling): string | null {
  if (field.kind !== 'text') return null;
  const [, examples] = field.hint?.[settings.language].split(': ') ?? [];
  return examples === undefined ? null : pick(examples.split(', '), random);
}

function sampleValue(field: Field, given: Sampling): FieldValue | null {
  const { random, words, settings, accepted } = given;
  const year = () => between(settings.horizon.from, settings.horizon.to, random);
  switch (field.kind) {
    case 'text':
    case 'longText': {
      // A unit and the like are short.
      if (field.max < 60) return words.unit;
      return words.sentence(pick(words.subjects, random), pick(words.predicates, random)).slice(0, field.max);
    }
    case 'place':
      return pick(words.places, random).slice(0, field.max);
    case 'institution':
      return given.institution.slice(0, field.max);
    case 'number':
      return between(Math.max(field.min ?? 1, 1), Math.min(field.max ?? 500, 500), random);
    case 'money':
      return between(5, 95, random) * 10_000_000;
    case 'year':
      return year();
    case 'period': {
      const [from, to] = [year(), year()].sort((a, b) => a - b);
      return { from: { year: from ?? 0, quarter: 1 }, to: { year: to ?? 0, quarter: 4 } };
    }
    case 'yearly': {
      const step = between(1, 20, random);
      const count = settings.horizon.to - settings.horizon.from + 1;
      return Array.from({ length: count }, (_, at) => ({
        year: settings.horizon.from + at,
        value: step * (at + 1),
      }));
    }
    case 'choice':
      return pick(field.options, random).id;
    case 'choices':
      return [pick(field.options, random).id];
    case 'photo':
      // Given beside the card, once it is written.
      return null;
    case 'spot':
      return { x: between(50, 950, random), y: between(50, 950, random) };
    case 'link': {
      const groups = accepted.filter((group) => group.accepted && group.step === field.step);
      return groups.length === 0 ? null : [pick(groups, random).id];
    }
  }
}

function between(from: number, to: number, random: () => number): number {
  return from + Math.floor(random() * (Math.max(from, to) - from + 1));
}
