/** Kamus usulan: set as a whole, in place of the one before. */
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import type { Command } from '../command.ts';
import { type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopState } from '../state.ts';

type DictionaryCommand = Extract<Command, { name: 'dictionary.set' }>;

export function decideDictionary(state: WorkshopState, command: DictionaryCommand): Outcome {
  const name = command.source.trim();
  if (command.entries.length === 0) {
    if (command.dry || state.dictionary === null) return taken([]);
    return taken([{ kind: 'dictionary.set', facts: { entries: 0 }, body: null }]);
  }
  if (name === '') return refuse('invalid', { field: 'source' });
  if (lengthOf(name) > LIMITS.sourceName)
    return refuse('text-too-long', { field: 'source', max: LIMITS.sourceName });
  for (const { number, text, unit, type, agency } of command.entries) {
    if (text.trim() === '') return refuse('field-invalid', { row: number, field: 'text' });
    if (lengthOf(text) > LIMITS.dictionaryText)
      return refuse('text-too-long', { row: number, field: 'text', max: LIMITS.dictionaryText });
    const long = (
      [
        ['unit', unit, LIMITS.personText],
        ['type', type, LIMITS.personText],
        ['agency', agency, LIMITS.institution],
      ] as const
    ).find(([, each, max]) => lengthOf(each) > max);
    if (long !== undefined) return refuse('text-too-long', { row: number, field: long[0], max: long[2] });
  }
  if (command.dry) return taken([]);
  const entries = command.entries.map(({ text, unit, price, type, agency }) => ({
    text: text.trim(),
    unit: unit.trim(),
    price,
    type: type.trim(),
    agency: agency.trim(),
  }));
  return taken([{ kind: 'dictionary.set', facts: { entries: entries.length }, body: { name, entries } }]);
}
