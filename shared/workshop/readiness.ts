/** What is missing before the freeze (`domain.md` 7.5): what blocks it, and what the minutes would print with a gap. */
import type { StepId } from '../cards/card.ts';
import type { WorkshopState } from './state.ts';
import { unfitSteps } from './alike.ts';
import { openPolls, runOf } from './steps.ts';
import { lateRounds } from './late.ts';
import { roleMatrix } from './role-matrix.ts';
import { isProposedWording, objectionsOf, ratifyingRound, ratifyingStep } from './objections.ts';

/** Keys of `languages/<code>/desk.ts` `missing`. */
export type MissingWhat =
  | 'step'
  | 'poll'
  | 'round'
  | 'attendance'
  | 'number'
  | 'place'
  | 'chair'
  | 'notary'
  | 'letterhead'
  | 'ratification'
  | 'agenda'
  | 'tray'
  | 'late'
  | 'confirmations'
  | 'gaps'
  | 'answers'
  | 'gender'
  | 'alike'
  | 'parts';

export interface Missing {
  readonly what: MissingWhat;
  readonly blocks: boolean;
  /** A figure where one helps, else empty. */
  readonly detail: string;
  /** Where it is put right. */
  readonly step: StepId | null;
}

export function missingForFreeze(state: WorkshopState): Missing[] {
  const missing: Missing[] = [];
  const add = (what: MissingWhat, blocks: boolean, count?: number, step: StepId | null = null) =>
    missing.push({ what, blocks, detail: count === undefined ? '' : String(count), step });
  const ratify = ratifyingStep(state.method);
  if (state.current !== ratify || runOf(state, ratify).closing !== null) add('step', true);
  if (openPolls(state).length > 0) add('poll', true);
  if (ratifyingRound(state) === null) add('round', true);
  const people = [...state.people.values()].filter(
    (person) => person.status === 'here' || person.status === 'left',
  );
  if (people.length === 0) add('attendance', true);
  // Decided is what was accepted or answered; what was answered prints with what was not accommodated [S1, W5].
  const waiting = [...state.tray.values()].filter((late) => late.status === 'waiting').length;
  if (waiting > 0) add('tray', true, waiting);

  const { proceedings } = state;
  if (proceedings.number.trim() === '') add('number', false);
  if (state.settings.place.trim() === '' && state.settings.city.trim() === '') add('place', false);
  if (proceedings.chair.name.trim() === '') add('chair', false);
  if (proceedings.notary.name.trim() === '') add('notary', false);
  if (proceedings.letterhead.government.trim() === '') add('letterhead', false);
  if (proceedings.agenda.length === 0) add('agenda', false);
  if (proceedings.ratification.length === 0) add('ratification', false);
  const undecided = lateRounds(state).filter(
    ({ group }) => state.groups.get(group)?.standing.state === 'none',
  ).length;
  if (undecided > 0) add('late', false, undecided);
  const matrix = roleMatrix(state);
  const open = matrix.cells.filter((cell) => cell.answer === 'waiting').length;
  if (open > 0) add('confirmations', false, open);
  if (matrix.gaps.length > 0) add('gaps', false, matrix.gaps.length);
  const unanswered = objectionsOf(state).filter(
    (objection) => objection.answer === null && !isProposedWording(state, objection),
  ).length;
  if (unanswered > 0) add('answers', false, unanswered);
  const unstated = people.filter((person) => person.gender === null).length;
  if (unstated > 0) add('gender', false, unstated);
  for (const { step, alike, lacking } of unfitSteps(state)) {
    if (alike > 0) add('alike', false, alike, step);
    if (lacking > 0) add('parts', false, lacking, step);
  }
  return missing;
}
