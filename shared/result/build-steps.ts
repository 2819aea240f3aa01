/** The steps of a result: which were run, what the screening went by, what was reopened. */
import { CLASS_LINES } from '../polls/scoring.ts';
import { localInstant } from '../workshop/days.ts';
import type { WorkshopState } from '../workshop/state.ts';
import { skippedBecause } from '../workshop/steps.ts';
import type { StepId } from '../cards/card.ts';
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

/** The criteria of the last scoring held, else those of the method; `null` without a scoring step. */
export function screeningOf(state: WorkshopState): ResultScreening | null {
  const held = [...state.polls.values()]
    .filter((poll) => poll.state === 'closed' && poll.params.way === 'scoring')
    .at(-1);
  const offered = state.method.steps
    .flatMap((step) => step.decides)
    .find((decides) => decides.way === 'scoring');
  const criteria =
    held?.params.way === 'scoring'
      ? held.params.criteria
      : offered?.way === 'scoring'
        ? offered.criteria
        : null;
  if (criteria === null) return null;
  return {
    criteria: criteria.map(({ side, name, weight }) => ({
      group: side === 'feasible' ? 'layak' : 'mendesak',
      name: name[state.settings.language],
      weight,
    })),
    ...CLASS_LINES,
  };
}

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
