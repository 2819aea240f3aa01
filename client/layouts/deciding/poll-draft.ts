/** A poll that is being prepared on the desk: which ways may be taken, and the command it becomes. */
import type { GroupId, PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import { paramsOf } from '@mufakat/shared/methods/params.ts';
import type { Decides, Step } from '@mufakat/shared/methods/schema.ts';
import type { Params } from '@mufakat/shared/polls/way.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

/** Majority only after a round on the same subject that did not reach mufakat [M3b]; the room checks the subject itself. */
export function waysOffered(step: Step, polls: readonly PollView[]): readonly Decides[] {
  const notYet = polls.some(
    (poll) =>
      poll.step === step.id &&
      poll.params.way === 'consensus' &&
      poll.state === 'closed' &&
      poll.result?.tally.passed === false,
  );
  return step.decides.filter((offer) => offer.way !== 'majority' || notYet);
}

export interface PollDraft {
  readonly offer: Decides;
  readonly short: boolean;
  /** Ids chosen; `null` stands for all. */
  readonly groups: readonly GroupId[] | null;
  /** What was written over the method's own parameters. */
  readonly changed: Partial<Params>;
  readonly raters: readonly PersonId[] | null;
  readonly question: string;
  readonly names: 'kept' | 'printed';
}

/** The parameters in force for this draft. */
export function draftParams(draft: PollDraft, options: number): Params {
  return { ...paramsOf(draft.offer, options, draft.short), ...draft.changed } as Params;
}

export function openCommand(
  step: StepId,
  draft: PollDraft,
  options: number,
): Extract<Command, { name: 'poll.open' }> {
  const params = draftParams(draft, options);
  return {
    name: 'poll.open',
    step,
    way: draft.offer.way,
    on: draft.offer.on,
    groups: draft.offer.on === 'groups' ? (draft.groups ?? []) : [],
    params,
    raters: draft.offer.way === 'scoring' ? draft.raters : null,
    question: draft.question.trim() === '' ? null : draft.question.trim(),
    names: draft.names,
  };
}
