/**
 * The fold: entries in, state out [L5]. Never refuses and never asks whether something was allowed; `decide` did. Each map is
 * copied at most once per call, so folding a whole log is linear, and what no entry touches stays the same object. A missing
 * body reads as "dihapus" [L1]. What each entry does lies in `evolve/<noun>.ts`.
 */
import { lobbyState } from './create.ts';
import type { Entry } from './entry.ts';
import { evolveActor } from './evolve/actors.ts';
import { evolveArrangement } from './evolve/arrangement.ts';
import { evolveCard } from './evolve/cards.ts';
import { evolveCircle } from './evolve/circles.ts';
import { evolveDay } from './evolve/days.ts';
import { Draft } from './evolve/draft.ts';
import { evolveGuest } from './evolve/guests.ts';
import { evolveHall } from './evolve/hall.ts';
import { evolvePad } from './evolve/pads.ts';
import { evolvePerson } from './evolve/people.ts';
import { evolvePicture } from './evolve/pictures.ts';
import { evolvePoll } from './evolve/polls.ts';
import { evolveProceedings } from './evolve/proceedings.ts';
import { evolveRedaction } from './evolve/redaction.ts';
import { evolveStep } from './evolve/steps.ts';
import { evolveUndo } from './evolve/undo.ts';
import { evolveVerdict } from './evolve/verdicts.ts';
import { withRemains } from './remains.ts';
import type { WorkshopState } from './state.ts';

/** Folds entries, in order, into a state; the first entry of a log makes the state it begins with. */
export function evolve(state: WorkshopState | null, given: readonly Entry[]): WorkshopState {
  const entries = state === null ? withRemains(given) : given;
  let draft = state === null ? null : new Draft(state);
  for (const entry of entries) {
    if (entry.kind === 'workshop.created') {
      draft = new Draft(lobbyState(entry.facts));
    } else if (draft === null) {
      throw new Error('a log begins with workshop.created');
    } else {
      apply(draft, entry);
    }
    draft.state.n = entry.n;
    draft.state.t = Math.max(draft.state.t, entry.t);
  }
  if (draft === null) throw new Error('an empty log has no state');
  return draft.state;
}

function apply(draft: Draft, entry: Exclude<Entry, { kind: 'workshop.created' }>): void {
  switch (entry.kind) {
    case 'dictionary.set':
    case 'workshop.changed':
    case 'workshop.hall':
    case 'workshop.recovered':
    case 'authors.shown':
      return evolveHall(draft, entry);
    case 'workshop.adjourned':
    case 'workshop.resumed':
      return evolveDay(draft, entry);
    case 'people.invited':
    case 'people.uninvited':
    case 'person.joined':
    case 'person.edited':
    case 'person.attended':
    case 'person.left':
    case 'person.returned':
    case 'person.removed':
    case 'person.merged':
    case 'person.given-role':
    case 'person.assigned':
    case 'claim.asked':
    case 'claim.answered':
    case 'hand.raised':
    case 'hand.lowered':
    case 'done.set':
      return evolvePerson(draft, entry);
    case 'guest.asked':
    case 'guest.left':
    case 'guest.admitted':
    case 'guest.declined':
      return evolveGuest(draft, entry);
    case 'actor.added':
    case 'actor.edited':
    case 'actor.merged':
    case 'actor.spoken-for':
    case 'actor.delegated':
      return evolveActor(draft, entry);
    case 'step.moved':
    case 'step.closing':
    case 'step.closing-cancelled':
    case 'step.reopened':
    case 'step.options-set':
    case 'timer.set':
    case 'cards.revealed':
      return evolveStep(draft, entry);
    case 'cards.imported':
    case 'card.published':
    case 'card.revised':
    case 'card.withdrawn':
    case 'late.arrived':
    case 'late.withdrawn':
    case 'late.accepted':
    case 'late.answered':
      return evolveCard(draft, entry);
    case 'circles.set':
    case 'circle.entered':
    case 'circle.led':
    case 'circle.timed':
    case 'circle.finished':
    case 'circle.reseated':
    case 'circle.paused':
    case 'circles.told':
    case 'circles.merged':
      return evolveCircle(draft, entry);
    case 'group.arranged':
    case 'group.told-apart':
    case 'group.created':
    case 'group.worded':
    case 'text.worded':
      return evolveArrangement(draft, entry);
    case 'text.begun':
    case 'text.mirrored':
    case 'text.settled':
    case 'text.reseated':
    case 'text.paused':
      return evolvePad(draft, entry);
    case 'picture.added':
    case 'map.set':
      return evolvePicture(draft, entry);
    case 'poll.opened':
    case 'poll.closing':
    case 'poll.closing-cancelled':
    case 'poll.closed':
    case 'poll.voided':
    case 'poll.roll-added':
    case 'ballot.recorded':
      return evolvePoll(draft, entry);
    case 'decision.accepted':
    case 'decision.objection-answered':
    case 'matrix.answered':
      return evolveVerdict(draft, entry);
    case 'notula.proceedings-set':
    case 'notula.added':
    case 'notula.edited':
    case 'notula.removed':
    case 'result.clause-worded':
    case 'result.frozen':
    case 'result.correcting':
    case 'result.ratified':
      return evolveProceedings(draft, entry);
    case 'record.redacted':
    case 'person.erasure-asked':
    case 'person.data-given':
      return evolveRedaction(draft, entry);
    case 'workshop.undone':
    case 'workshop.redone':
      return evolveUndo(draft, entry);
    default: {
      const unknown: never = entry;
      throw new Error(`unknown entry ${(unknown as Entry).kind}`);
    }
  }
}
