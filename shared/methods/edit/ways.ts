/** Ways of deciding that a step offers: added as its sort allows, taken away with what hangs on them. */
import { CRITERIA_MOST } from '../../polls/sheets.ts';
import type { WayId } from '../../polls/way.ts';
import { FEASIBLE_URGENT } from '../parts.ts';
import { STEP_STATES, type Decides, type Step } from '../schema.ts';
import type { Label } from '../../languages/language.ts';
import { without } from './values.ts';

export interface CriterionText {
  readonly criterion: Label;
}

/** Ways that a step of its sort may offer still. */
export function waysToAdd(step: Step): readonly WayId[] {
  const taken = step.decides.map(({ way }) => way);
  if (step.settles === 'attendance') return [];
  const agreeing: readonly WayId[] = ['consensus', 'majority'];
  const onGroups = step.settles === 'accepted' || step.settles === 'roles';
  const all: readonly WayId[] = onGroups ? ['dots', 'scoring', 'criteria', ...agreeing] : agreeing;
  return all.filter((way) => !taken.includes(way) && (way !== 'majority' || taken.includes('consensus')));
}

/** The step passes the deciding state exactly if it has a way. */
export function addWay(step: Step, way: WayId, texts: CriterionText): Step {
  return withWays(step, [...step.decides, offerOf(step, way, texts)]);
}

/** Majority goes with the consensus round it would follow. */
export function removeWay(step: Step, at: number): Step {
  const left = without(step.decides, at);
  const hasConsensus = left.some(({ way }) => way === 'consensus');
  return withWays(
    step,
    left.filter(({ way }) => way !== 'majority' || hasConsensus),
  );
}

function withWays(step: Step, decides: readonly Decides[]): Step {
  const states = STEP_STATES.filter((state) =>
    state === 'deciding' ? decides.length > 0 : step.states.includes(state),
  );
  return { ...step, decides, states };
}

function offerOf(step: Step, way: WayId, texts: CriterionText): Decides {
  const on = step.settles === 'statement' || step.settles === 'result' ? step.settles : 'groups';
  switch (way) {
    case 'dots':
      return { way, maxPerOption: 2, on: 'groups' };
    case 'consensus':
      return { way, limit: 0, on };
    case 'majority':
      return { way, p: 1, q: 2, on };
    case 'scoring':
      return FEASIBLE_URGENT;
    case 'criteria':
      return criteriaWay(texts);
  }
}

/** Whether a side, or a list without sides, takes one more criterion. */
export function takesCriterion(criteria: readonly unknown[]): boolean {
  return criteria.length < CRITERIA_MOST;
}

/** A matrix of one criterion, to be renamed. */
export function criteriaWay({ criterion }: CriterionText): Decides {
  return { way: 'criteria', criteria: [{ id: 'kriteria', weight: 1, name: criterion }], on: 'groups' };
}
