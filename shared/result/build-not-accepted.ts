/** What was proposed and not accepted, and what was left in the tray, with the reason [W5]. */
import type { StepId } from '../cards/card.ts';
import { groupsOf, isSealed, isWithheld, titleOfFields, titleOfGroup } from '../workshop/groups.ts';
import { isLeftOut } from '../workshop/late.ts';
import { optionTally } from '../workshop/polls.ts';
import type { Group, WorkshopState } from '../workshop/state.ts';
import { isNamed, proposerOf } from './proposer.ts';
import type { ResultWords } from './result-words.ts';
import type { Result } from './result.ts';

/** In order of the steps. Rows of the table agreed on are left out: they are listed by their class. */
export function notAcceptedOf(state: WorkshopState, words: ResultWords): Result['notAccepted'] {
  const rows: Result['notAccepted'] = [];
  const { agreed, tables } = state.method.result;
  const table = tables.find((table) => table.id === agreed?.table);
  const isListed = (group: Group) =>
    table?.shape === 'list' && group.step === table.step && group.kind === table.kind;
  for (const step of state.method.steps) {
    if (isSealed(state, step.id as StepId)) continue;
    for (const group of groupsOf(state, step.id as StepId)) {
      if (isListed(group)) continue;
      const leftOut = isLeftOut(state, group);
      if (group.into !== null || isWithheld(state, group)) continue;
      if (group.standing.state !== 'not-accepted' && !leftOut) continue;
      rows.push({
        id: group.id,
        title: titleOfGroup(state, group),
        step: step.id,
        proposer: proposerOf(state, group),
        reason: leftOut
          ? words.reasons.lateUndecided
          : (group.standing.reason ?? usualReason(state, group, words)),
      });
    }
  }
  for (const late of state.tray.values()) {
    if (late.status === 'accepted' || late.status === 'withdrawn' || late.revises) continue;
    const constituency = state.people.get(late.author)?.constituency ?? null;
    rows.push({
      id: late.id,
      title: titleOfFields(state.method, late.kind, late.fields),
      step: late.step,
      proposer: constituency !== null && isNamed(state, constituency) ? constituency : null,
      reason: late.answer === null ? words.reasons.late : words.reasons.lateAnswered(late.answer),
    });
  }
  return rows;
}

function usualReason(state: WorkshopState, group: Group, words: ResultWords): string {
  const poll = [...state.polls.values()].findLast(
    (it) => it.step === group.step && it.state === 'closed' && it.params.way === 'dots',
  );
  const dots = poll === undefined ? null : (optionTally(poll, group.id)?.votes ?? null);
  if (dots === null) return words.reasons.notAccepted;
  return dots === 0 ? words.reasons.noDots : words.reasons.belowLine(dots);
}
