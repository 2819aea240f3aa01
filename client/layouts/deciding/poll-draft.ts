/** A poll that is being prepared on the desk: which ways may be taken, and the command it becomes. */
import type { GroupId, PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import { paramsOf } from '@mufakat/shared/methods/params.ts';
import type { Decides, Step } from '@mufakat/shared/methods/schema.ts';
import { wayOf } from '@mufakat/shared/polls/index.ts';
import type { Params } from '@mufakat/shared/polls/way.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

/** Some ways only after a round on the same subject that did not pass [M3b]; the room checks the subject itself. */
export function waysOffered(step: Step, polls: readonly PollView[]): readonly Decides[] {
  const failed = polls
    .filter(
      (poll) =>
        poll.step === step.id &&
        poll.late === null &&
        poll.state === 'closed' &&
        poll.result?.tally.passed === false,
    )
    .map((poll) => poll.params.way);
  return step.decides.filter((offer) => {
    const { after } = wayOf(offer.way);
    return after === null || failed.includes(after);
  });
}

export interface PollDraft {
  readonly offer: Decides;
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
  return { ...paramsOf(draft.offer, options), ...draft.changed } as Params;
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
    raters: wayOf(draft.offer.way).byTeam ? draft.raters : null,
    question: draft.question.trim() === '' ? null : draft.question.trim(),
    names: draft.names,
  };
}
