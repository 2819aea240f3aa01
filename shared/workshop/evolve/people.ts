/** Entries about people: who is here, which rights they have, two rows of one person put together (`trust.md` 2). */
import type { CardId, PersonId, PollId } from '../../cards/card.ts';
import { ERASED } from '../entry.ts';
import type { Person, Poll } from '../state.ts';
import { count } from './cards.ts';
import { leaveCircles, passOnPlace } from './circles.ts';
import type { Draft, EntryOf } from './draft.ts';

type PersonEntry = EntryOf<
  | 'people.invited'
  | 'people.uninvited'
  | 'person.joined'
  | 'person.edited'
  | 'person.attended'
  | 'person.left'
  | 'person.returned'
  | 'person.removed'
  | 'person.merged'
  | 'person.given-role'
  | 'person.assigned'
  | 'claim.asked'
  | 'claim.answered'
  | 'hand.raised'
  | 'hand.lowered'
  | 'done.set'
>;

export function evolvePerson(draft: Draft, entry: PersonEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'people.invited':
      for (const [at, person] of entry.facts.people.entries()) {
        const words = entry.body?.people[at] ?? { name: ERASED, institution: ERASED, position: ERASED };
        draft.map('invited').set(person.id, { ...person, ...words, person: null });
      }
      return;
    case 'people.uninvited':
      for (const id of entry.facts.invited) draft.map('invited').delete(id);
      return;
    case 'person.joined': {
      const { facts, body } = entry;
      const person: Person = {
        id: facts.person,
        name: body?.name ?? ERASED,
        constituency: facts.constituency,
        institution: body?.institution ?? ERASED,
        position: body?.position ?? ERASED,
        gender: facts.gender,
        role: 'participant',
        // Whoever joins between two days comes on the next.
        status: state.adjourned === null ? 'here' : 'left',
        mergedInto: null,
        withoutPhone: facts.withoutPhone,
        helper: facts.helper,
        days: facts.day < 0 ? [] : [facts.day],
        onPaper: facts.onPaper,
        joinedAt: entry.t,
        leftAt: state.adjourned === null ? null : entry.t,
        actor: facts.actor,
        hand: null,
        done: false,
        erasure: null,
      };
      draft.map('people').set(facts.person, person);
      if (facts.invited !== undefined) draft.change('invited', facts.invited, { person: facts.person });
      return;
    }
    case 'person.edited': {
      const { person, ...change } = entry.facts;
      draft.change('people', person, { ...change, ...entry.body });
      return;
    }
    case 'person.attended': {
      const person = state.people.get(entry.facts.person);
      if (person === undefined) return;
      const days = new Set(person.days);
      if (entry.facts.present) days.add(entry.facts.day);
      else days.delete(entry.facts.day);
      draft.change('people', person.id, {
        days: [...days].sort((a, b) => a - b),
        onPaper: entry.facts.onPaper || (person.onPaper && entry.facts.present),
      });
      return;
    }
    case 'person.left':
      draft.change('people', entry.facts.person, { status: 'left', leftAt: entry.t, hand: null });
      return;
    case 'person.returned': {
      const person = state.people.get(entry.facts.person);
      if (person === undefined) return;
      const days =
        entry.facts.day < 0 || person.days.includes(entry.facts.day)
          ? person.days
          : [...person.days, entry.facts.day].sort((a, b) => a - b);
      draft.change('people', person.id, { status: 'here', leftAt: null, days });
      return;
    }
    case 'person.removed':
      // Who was entered by mistake has not come with that invitation.
      for (const invitee of state.invited.values()) {
        if (invitee.person === entry.facts.person) draft.change('invited', invitee.id, { person: null });
      }
      draft.change('people', entry.facts.person, { status: 'removed', hand: null });
      leaveCircles(draft, entry.facts.person);
      for (const actor of state.actors.values()) {
        if (actor.delegate === entry.facts.person) draft.change('actors', actor.id, { delegate: null });
      }
      for (const poll of state.polls.values()) {
        if (poll.state === 'open' || poll.state === 'closing') withoutVoter(draft, poll, entry.facts.person);
      }
      return;
    case 'person.merged':
      merge(draft, entry.facts.keep, entry.facts.drop);
      return;
    case 'person.given-role':
      draft.change('people', entry.facts.person, { role: entry.facts.role });
      return;
    case 'person.assigned':
      draft.change('people', entry.facts.person, { helper: entry.facts.helper });
      return;
    case 'claim.asked':
      draft.map('claims').set(entry.facts.claim, {
        id: entry.facts.claim,
        person: entry.facts.person,
        askedAt: entry.t,
        answer: 'waiting',
      });
      return;
    case 'claim.answered':
      draft.change('claims', entry.facts.claim, { answer: entry.facts.yes ? 'yes' : 'no' });
      return;
    case 'hand.raised':
      draft.change('people', entry.facts.person, { hand: { raisedAt: entry.t } });
      return;
    case 'hand.lowered':
      draft.change('people', entry.facts.person, { hand: null });
      return;
    case 'done.set':
      draft.change('people', entry.facts.person, { done: entry.facts.done });
      return;
  }
}

/** Devices, cards and an open ballot pass to keep; closed polls are not recounted (`trust.md` 2). */
function merge(draft: Draft, keep: PersonId, drop: PersonId): void {
  const { state } = draft;
  const kept = state.people.get(keep);
  const dropped = state.people.get(drop);
  if (kept === undefined || dropped === undefined) return;
  draft.change('people', keep, {
    days: [...new Set([...kept.days, ...dropped.days])].sort((a, b) => a - b),
    joinedAt: Math.min(kept.joinedAt, dropped.joinedAt),
    onPaper: kept.onPaper || dropped.onPaper,
    actor: kept.actor ?? dropped.actor,
    withoutPhone: kept.withoutPhone && dropped.withoutPhone,
    role: dropped.role === 'helper' ? 'helper' : kept.role,
    ...(dropped.status === 'here' ? { status: 'here', leftAt: null } : {}),
  });
  draft.change('people', drop, { status: 'merged', mergedInto: keep, hand: null });
  passOnPlace(draft, keep, drop);
  for (const person of state.people.values()) {
    if (person.helper === drop) draft.change('people', person.id, { helper: keep });
  }
  for (const actor of state.actors.values()) {
    if (actor.delegate === drop) draft.change('actors', actor.id, { delegate: keep });
  }
  for (const card of state.cards.values()) {
    if (card.author === drop) {
      if (card.status === 'published') {
        count(draft, card, -1);
        count(draft, { ...card, author: keep }, 1);
      }
      draft.change('cards', card.id as CardId, { author: keep });
    }
    if (card.by === drop) draft.change('cards', card.id, { by: keep });
  }
  for (const late of state.tray.values()) {
    if (late.author === drop) draft.change('tray', late.id, { author: keep });
    if (late.by === drop) draft.change('tray', late.id, { by: keep });
  }
  for (const poll of state.polls.values()) {
    if (poll.state !== 'open' && poll.state !== 'closing') continue;
    const place = poll.roll.get(keep) ?? poll.roll.get(drop);
    const ballot = poll.ballots.get(keep) ?? poll.ballots.get(drop);
    const raters = poll.raters?.map((rater) => (rater === drop ? keep : rater)) ?? null;
    withoutVoter(draft, poll, drop);
    const now = state.polls.get(poll.id as PollId) ?? poll;
    draft.change('polls', poll.id, {
      raters: raters === null ? null : [...new Set(raters)],
      roll: place === undefined ? now.roll : new Map(now.roll).set(keep, place),
      ballots: ballot === undefined ? now.ballots : new Map(now.ballots).set(keep, ballot),
    });
  }
}

function withoutVoter(draft: Draft, poll: Poll, person: PersonId): void {
  const roll = new Map(poll.roll);
  const ballots = new Map(poll.ballots);
  roll.delete(person);
  ballots.delete(person);
  draft.change('polls', poll.id, {
    roll,
    ballots,
    raters: poll.raters?.filter((rater) => rater !== person) ?? null,
  });
}
