/** What was proposed and not accepted, and what was left in the tray, with the reason [W5]. */
import type { StepId } from '../cards/card.ts';
import type { TableSpec } from '../methods/result-spec.ts';
import {
  groupsOf,
  isLive,
  isSealed,
  isWithheld,
  liveGroups,
  titleOfFields,
  titleOfGroup,
} from '../workshop/groups.ts';
import { isLeftOut } from '../workshop/late.ts';
import { authorOf } from '../workshop/people.ts';
import { optionTally } from '../workshop/polls.ts';
import type { Group, WorkshopState } from '../workshop/state.ts';
import { circleOfLate, circlesOf, isNamed, proposerIn, proposerOf } from './proposer.ts';
import type { ResultWords } from './result-words.ts';
import type { Result } from './result.ts';

/** In order of the steps. What a table lists all of is left out: by its class if agreed on, else with its reason. */
export function notAcceptedOf(state: WorkshopState, words: ResultWords): Result['notAccepted'] {
  const rows: Result['notAccepted'] = [];
  const { agreed, tables } = state.method.result;
  const isListed = (group: Group) =>
    tables.some(
      (table) =>
        table.shape === 'list' &&
        group.step === table.step &&
        group.kind === table.kind &&
        (table.id === agreed?.table ||
          (table.rows === 'all' && table.columns.some((column) => column.of === 'reason'))),
    );
  for (const step of state.method.steps) {
    if (isSealed(state, step.id as StepId)) continue;
    for (const group of groupsOf(state, step.id as StepId)) {
      if (isListed(group) || group.into !== null || isWithheld(state, group)) continue;
      const reason = reasonOf(state, group, isDrawn(state, tables, group), words);
      if (reason === null) continue;
      rows.push({
        id: group.id,
        title: titleOfGroup(state, group),
        step: step.id,
        proposer: proposerOf(state, group),
        ...circlesOf(state, group),
        reason,
      });
    }
  }
  for (const late of state.tray.values()) {
    if (late.status === 'accepted' || late.status === 'withdrawn' || late.revises) continue;
    const constituency = authorOf(state, late.author)?.constituency ?? null;
    rows.push({
      id: late.id,
      title: titleOfFields(state.method, late.kind, late.fields),
      step: late.step,
      proposer:
        proposerIn(state, late.kind, late.fields) ??
        (constituency !== null && isNamed(state, constituency) ? constituency : null),
      ...circleOfLate(state, late),
      reason: lateReason(late.answer, words),
    });
  }
  return rows;
}

/** An answer that says no more than that it came late is not said twice. */
function lateReason(answer: string | null, { reasons }: ResultWords): string {
  return answer === null || answer.trim() === reasons.late ? reasons.late : reasons.lateAnswered(answer);
}

/** Whether a matrix leaves out what was not accepted, because a line was drawn among its groups. */
function isDrawn(state: WorkshopState, tables: readonly TableSpec[], group: Group): boolean {
  return (
    tables.some(
      (spec) =>
        spec.shape === 'list' &&
        spec.rows === 'accepted' &&
        spec.step === group.step &&
        spec.kind === group.kind,
    ) &&
    liveGroups(state, group.step).some(
      (other) => other.kind === group.kind && other.standing.state !== 'none',
    )
  );
}

/** Why a group stands in no list of what was agreed; `null` if it does. */
function reasonOf(state: WorkshopState, group: Group, drawn: boolean, words: ResultWords): string | null {
  switch (group.standing.state) {
    case 'accepted':
      return null;
    case 'not-accepted':
      return group.standing.reason ?? usualReason(state, group, words);
    case 'none':
      if (isLeftOut(state, group)) return words.reasons.lateUndecided;
      return drawn && isLive(state, group) ? words.reasons.notDecided : null;
  }
}

function usualReason(state: WorkshopState, group: Group, words: ResultWords): string {
  const poll = [...state.polls.values()].findLast(
    (it) => it.step === group.step && it.state === 'closed' && it.params.way === 'dots',
  );
  const dots = poll === undefined ? null : (optionTally(poll, group.id)?.votes ?? null);
  if (dots === null) return words.reasons.notAccepted;
  return dots === 0 ? words.reasons.noDots : words.reasons.belowLine(dots);
}
