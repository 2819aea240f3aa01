/** Entries about where the room stands: steps, their options, the timer. */
import { ERASED } from '../entry.ts';
import type { StepMove, StepRun } from '../state.ts';
import { type Draft, type EntryOf, type Mutable, remember } from './draft.ts';

type StepEntry = EntryOf<
  | 'step.moved'
  | 'step.closing'
  | 'step.closing-cancelled'
  | 'step.reopened'
  | 'step.options-set'
  | 'timer.set'
  | 'cards.revealed'
>;

export function evolveStep(draft: Draft, entry: StepEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'step.moved':
      moveSteps(draft, entry.facts.change.after, entry.t);
      if (entry.facts.timer !== null) state.timer = entry.facts.timer;
      for (const skipped of entry.facts.skipped)
        draft.change('steps', skipped, { skipped: entry.body?.reason ?? ERASED });
      remember(draft, entry, [{ of: 'step', ...entry.facts.change }]);
      return;
    case 'step.closing':
      draft.change('steps', entry.facts.step, {
        closing: { at: entry.facts.at, to: entry.facts.to, next: entry.facts.next },
      });
      return;
    case 'step.closing-cancelled':
      draft.change('steps', entry.facts.step, { closing: null });
      return;
    case 'step.reopened': {
      moveSteps(draft, entry.facts.move, entry.t);
      const run = state.steps.get(entry.facts.step);
      if (run === undefined) return;
      draft.change('steps', run.id, {
        skipped: null,
        reopened: [...run.reopened, { at: entry.t, reason: entry.body?.reason ?? ERASED }],
      });
      return;
    }
    case 'step.options-set': {
      const run = state.steps.get(entry.facts.step);
      if (run !== undefined)
        draft.change('steps', run.id, { options: { ...run.options, ...entry.facts.options } });
      return;
    }
    case 'timer.set':
      state.timer = entry.facts.after;
      remember(draft, entry, [{ of: 'timer', ...entry.facts }]);
      return;
    case 'cards.revealed':
      draft.change('steps', entry.facts.step, { revealed: true });
      return;
  }
}

/** Puts the room where a move leaves it; hands, "Saya selesai" and the spotlight end with the step that was current. */
export function moveSteps(draft: Draft, move: StepMove, t: number): void {
  const { state } = draft;
  for (const { step, state: to } of move.states) {
    const run = state.steps.get(step);
    if (run === undefined) continue;
    const change: Partial<Mutable<StepRun>> = { state: to, closing: null };
    if (to !== 'prepared' && run.openedAt === null) change.openedAt = t;
    if (to === 'prepared') change.openedAt = null;
    // The reason of a skip is kept while the skip may be redone, and forgotten once the step is held after all.
    else if (to !== 'closed') change.skipped = null;
    change.closedAt = to === 'closed' ? t : null;
    draft.change('steps', step, change);
  }
  if (state.current !== move.current) {
    for (const person of state.people.values()) {
      if (person.done || person.hand !== null) draft.change('people', person.id, { done: false, hand: null });
    }
  }
  state.current = move.current;
  state.hall = {
    ...state.hall,
    spotlight: null,
    circle: null,
    screen: state.hall.screen === 'blank' ? 'blank' : 'auto',
  };
  if (state.phase !== 'frozen')
    state.phase = [...state.steps.values()].every((run) => run.state === 'prepared') ? 'lobby' : 'running';
}
