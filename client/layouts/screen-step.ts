/** What a step's view on the hall's screen is given, and the small questions all of them ask. */
import type { CardKind, Fields } from '@mufakat/shared/cards/card.ts';
import { printField } from '@mufakat/shared/cards/fields/index.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';
import type { PlayedMethod, Step } from '@mufakat/shared/methods/schema.ts';
import type { AcceptedGroup, PollView, RolesSection, StepRow } from '@mufakat/shared/workshop/view.ts';

import type { CardLook } from '../parts/Card.tsx';
import type { CommonWords } from '../parts/common-words.ts';
import type { Board } from '../store/workshop.ts';
import { stepNumber } from './step-number.ts';

export interface ScreenStepProps {
  readonly step: Step;
  readonly row: StepRow;
  readonly board: Board;
  readonly accepted: readonly AcceptedGroup[];
  readonly roles: RolesSection;
  /** Open, closing, or the latest closed ones of the step. */
  readonly polls: readonly PollView[];
  readonly language: Language;
}

export const PLAIN: CardLook = { shape: 'box', colour: 'peran', icon: 'tag' };

/** "Langkah 3 dari 9 · Program kewilayahan · Diskusi"; the opening is not counted. */
export function stepLine(
  method: PlayedMethod,
  step: Step,
  language: Language,
  common: CommonWords,
  row?: StepRow,
): string {
  const counted = method.steps[0]?.settles === 'attendance' ? method.steps.length - 1 : method.steps.length;
  const line = `${common.step.of(stepNumber(method, step.id) ?? 0, counted)} · ${step.name[language]}`;
  return row?.state === 'discussion' ? `${line} · ${common.stepStates.discussion}` : line;
}

/** One short line under a card's title: what it answers, where, when, how much; at most two facts. */
export function metaOf(
  kind: CardKind | null,
  fields: Fields,
  language: Language,
  titleOf: (group: string) => string | null,
): string {
  if (kind === null) return '';
  const facts = kind.fields.slice(1).flatMap((field) => {
    const value = fields[field.id];
    if (value === undefined || !['link', 'place', 'period', 'money'].includes(field.kind)) return [];
    const text = printField(value, field, language, titleOf);
    return text === '' ? [] : [text];
  });
  return facts.slice(0, 2).join(' · ');
}

/** "Sembilang–Dangku" stays on one line: browsers break after a dash, people do not. */
export function keepTogether(text: string): string {
  return text.replace(/(\p{L})([–-])(?=\p{L})/gu, '$1\u2060$2\u2060');
}

/** The programmes of a workshop in the order they were accepted, numbered from 1. */
export function numbered(accepted: readonly AcceptedGroup[], step: string): ReadonlyMap<string, number> {
  const own = accepted.filter((group) => group.step === step && group.accepted);
  return new Map(own.map((group, index) => [group.id, index + 1]));
}
