/** Entries about words taken away, and who wants theirs to be [L9, E4]. Missing bodies are read by every entry for itself. */
import type { PersonId } from '../../cards/card.ts';
import { ERASED } from '../entry.ts';
import type { Draft, EntryOf } from './draft.ts';

export function evolveRedaction(
  draft: Draft,
  entry: EntryOf<'record.redacted' | 'person.erasure-asked' | 'person.data-given'>,
): void {
  const { state } = draft;
  if (entry.kind === 'person.data-given') return;
  if (entry.kind === 'person.erasure-asked') {
    const { person, wanted } = entry.facts;
    draft.change('people', person, { erasure: wanted ? { state: 'asked', at: entry.t } : null });
    return;
  }
  const { facts } = entry;
  state.redactions = [
    ...state.redactions,
    {
      n: entry.n,
      at: entry.t,
      by: entry.actor,
      of: facts.of,
      reason: entry.body?.reason ?? ERASED,
      bodies: facts.bodies.length,
      versions: facts.versions,
    },
  ];
  for (const card of facts.cards) draft.map('erased').set(card, true);
  for (const owner of facts.owners) draft.map('redrawn').set(owner, (state.redrawn.get(owner) ?? 0) + 1);
  for (const [key, { id }] of state.pictures)
    if (facts.pictures.includes(id)) draft.map('pictures').delete(key);
  state.versions = state.versions.map((each) =>
    facts.versions.includes(each.version) ? { ...each, erased: true } : each,
  );
  const people = facts.person === undefined ? [] : [facts.person, ...(facts.also ?? [])];
  for (const person of people) leave(draft, person, entry.t);
}

/** The row stays for the count of the attendance; it is nobody's any more. */
function leave(draft: Draft, id: PersonId, t: number): void {
  const { state } = draft;
  draft.map('guests').delete(id);
  const person = state.people.get(id);
  if (person === undefined) return;
  draft.change('people', id, {
    erasure: { state: 'done', at: t },
    hand: null,
    ...(person.status === 'here' ? { status: 'left', leftAt: t } : {}),
  });
  for (const actor of state.actors.values())
    if (actor.delegate === id) draft.change('actors', actor.id, { delegate: null });
}
