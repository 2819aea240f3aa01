/**
 * Objections and notes: from closed consensus rounds [B4: the name only with a tick by its author, else the constituency],
 * and the cards of the ratifying step. They stay, with the meeting's answer.
 */
import type { CardId, PollId, StepId } from '../cards/card.ts';
import { kindById } from '../methods/walk.ts';
import { titleOfFields } from './groups.ts';
import { authorOf } from './people.ts';
import type { Poll, WorkshopState } from './state.ts';

export interface Remark {
  /** `<poll>.<place>` or the card's id; never a person's, since everyone sees it. */
  readonly id: string;
  readonly poll: PollId | null;
  readonly kind: 'note' | 'objection';
  /** What it is about, in the words the poll was held on; empty for the whole result. */
  readonly subject: string;
  readonly by: string;
  readonly named: boolean;
  readonly constituency: string;
  readonly text: string;
  readonly answer: string | null;
}

/** A card of the ratifying step that proposes another wording and objects to nothing. */
export function isProposedWording(
  state: Pick<WorkshopState, 'cards' | 'method'>,
  remark: Pick<Remark, 'id'>,
): boolean {
  const card = state.cards.get(remark.id as CardId);
  return (kindById(state.method, card?.kind ?? '')?.fields ?? []).some(
    (field) =>
      field.kind === 'choice' &&
      field.options.some((option) => option.means === 'wording' && option.id === card?.fields[field.id]),
  );
}

/** The step in which the result is agreed on. */
export function ratifyingStep(method: WorkshopState['method']): StepId {
  return (method.steps.find((step) => step.settles === 'result')?.id ?? '') as StepId;
}

/** The last closed round or vote on the result; one on an earlier version says nothing of a correction, which is agreed anew. */
export function ratifyingRound({ polls, correction }: WorkshopState): Poll | null {
  const since = correction?.at ?? -Infinity;
  return (
    [...polls.values()]
      .filter((poll) => poll.on === 'result' && poll.state === 'closed' && (poll.closedAt ?? 0) > since)
      .at(-1) ?? null
  );
}

/** Notes and objections of one poll; none before it is closed [B3]. */
export function remarksOf(state: WorkshopState, poll: Poll): Remark[] {
  if (poll.state !== 'closed') return [];
  const remarks: Omit<Remark, 'id' | 'answer'>[] = [];
  for (const [voter, { choice }] of [...poll.ballots].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (choice.way !== 'consensus' || choice.answer === 'agree' || choice.text === null) continue;
    remarks.push({
      poll: poll.id,
      kind: choice.answer === 'object' ? 'objection' : 'note',
      subject: poll.options
        .map((option) => option.text)
        .filter((text) => text !== '')
        .join('; '),
      by: choice.named
        ? (state.people.get(voter)?.name ?? '')
        : constituencyName(state, poll.roll.get(voter)?.constituency ?? ''),
      named: choice.named,
      constituency: poll.roll.get(voter)?.constituency ?? '',
      text: choice.text,
    });
  }
  // In the order of the texts, which tells nothing about who voted when; a closed poll never changes, so places are ids.
  remarks.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return remarks.map((remark, place) => {
    const id = `${poll.id}.${place}`;
    return { ...remark, id, answer: state.objectionAnswers.get(id) ?? null };
  });
}

/** All objections: of every closed round, since they stay when a later one agrees, and the cards of the ratifying step. */
export function objectionsOf(state: WorkshopState): Remark[] {
  const polls = [...state.polls.values()].filter((poll) => poll.state === 'closed');
  const objections = polls
    .flatMap((poll) => remarksOf(state, poll))
    .filter((remark) => remark.kind === 'objection');
  const step = ratifyingStep(state.method);
  for (const card of state.cards.values()) {
    if (card.step !== step || card.status !== 'published' || card.hidden) continue;
    const person = authorOf(state, card.author);
    const nameless = state.steps.get(step)?.options.nameless ?? true;
    objections.push({
      id: card.id,
      poll: null,
      kind: 'objection',
      subject: '',
      by: nameless ? constituencyName(state, person?.constituency ?? '') : (person?.name ?? ''),
      named: !nameless,
      constituency: person?.constituency ?? '',
      text: titleOfFields(state.method, card.kind, card.fields),
      answer: state.objectionAnswers.get(card.id) ?? null,
    });
  }
  return objections;
}

function constituencyName(state: Pick<WorkshopState, 'settings'>, id: string): string {
  return state.settings.constituencies.find((constituency) => constituency.id === id)?.name ?? '';
}
