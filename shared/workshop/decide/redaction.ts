/**
 * Taking words away for good [L9], and asking for it [E4]. Whether it may be done is decided here; which entries it concerns is
 * in the whole record, so the room plans it (`redaction.ts`) and writes the entry.
 */
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import { isStaff } from '../../permissions/commands.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopState } from '../state.ts';

export function decideRedaction(
  state: WorkshopState,
  command: Extract<Command, { name: 'record.redact' | 'erasure.ask' | 'data.give' }>,
  { viewer }: Context,
): Outcome {
  if (command.name !== 'record.redact') {
    const person = state.people.get(command.person);
    if (person === undefined) return refuse('unknown');
    if (!isStaff(viewer.role) && person.id !== viewer.person) return refuse('not-allowed');
    if (person.erasure?.state === 'done') return refuse('unknown');
    if (command.name === 'data.give')
      return taken([{ kind: 'person.data-given', facts: { person: person.id }, body: null }]);
    if ((person.erasure !== null) === command.wanted) return taken([]);
    const facts = { person: person.id, wanted: command.wanted };
    return taken([{ kind: 'person.erasure-asked', facts, body: null }]);
  }
  const { of } = command;
  if (command.reason.trim() === '') return refuse('reason-required');
  if (lengthOf(command.reason) > LIMITS.paragraph)
    return refuse('text-too-long', { field: 'reason', max: LIMITS.paragraph });
  const known =
    'card' in of
      ? (state.cards.has(of.card) || state.tray.has(of.card)) && !state.erased.has(of.card)
      : 'person' in of
        ? state.people.has(of.person) || state.guests.has(of.person)
        : of.text.trim().length > 3;
  return known ? taken([]) : refuse('unknown');
}
