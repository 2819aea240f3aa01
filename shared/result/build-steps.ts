/** The steps of a result: which were run, what the screening went by, what was reopened. */
import { paramsOf } from '../methods/params.ts';
import type { Params } from '../polls/way.ts';
import { localInstant } from '../workshop/days.ts';
import type { WorkshopState } from '../workshop/state.ts';
import { skippedBecause } from '../workshop/steps.ts';
import type { StepId } from '../cards/card.ts';
import { screeningBy } from './poll-ways.ts';
import type { ResultWords } from './result-words.ts';
import type { Result, ResultScreening, ResultStep } from './result.ts';

export function stepsOf(state: WorkshopState): ResultStep[] {
  return state.method.steps.map((step) => {
    const run = state.steps.get(step.id as StepId);
    const skipped = run === undefined ? null : skippedBecause(run);
    const notRun = run === undefined || run.openedAt === null || skipped !== null;
    return {
      id: step.id,
      name: step.name[state.settings.language],
      settles: step.settles,
      state: notRun ? 'skipped' : 'run',
      reason: skipped,
    };
  });
}

/** Step by step what its last scores went by, else what the method has for them. */
export function screeningsOf(state: WorkshopState): ResultScreening[] {
  const polls = [...state.polls.values()];
  return state.method.steps.flatMap((step) => {
    const held = polls.filter((poll) => poll.step === step.id && poll.state === 'closed');
    const last = (all: readonly Params[]) => all.flatMap((params) => screeningBy(params) ?? []).at(-1);
    const screening =
      last(held.map(({ params }) => params)) ?? last(step.decides.map((offer) => paramsOf(offer, 0)));
    if (screening === undefined) return [];
    const criteria = screening.criteria.map(({ side, name, weight }) => ({
      group: side === undefined ? null : GROUPS[side],
      name: name[state.settings.language],
      weight,
    }));
    return [{ step: step.id, criteria, classes: screening.classes }];
  });
}

const GROUPS = { feasible: 'layak', urgent: 'mendesak' } as const;

export function historyOf(state: WorkshopState, words: ResultWords): Result['history'] {
  const history: Result['history'] = [];
  for (const step of state.method.steps) {
    for (const reopened of state.steps.get(step.id as StepId)?.reopened ?? []) {
      history.push({
        at: localInstant(state.settings.timeZone, reopened.at),
        kind: 'reopened',
        subject: step.name[state.settings.language],
        reason: reopened.reason,
      });
    }
  }
  for (const person of state.people.values()) {
    if (person.status !== 'merged') continue;
    history.push({
      at: localInstant(state.settings.timeZone, person.joinedAt),
      kind: 'merged',
      subject: words.subjects.merged,
      reason: words.history.merged,
    });
  }
  return history.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
