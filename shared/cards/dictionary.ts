/** The dictionary of proposals (kamus usulan, `domain.md` 9): what a region lists with unit and price, found by words, put on a card. */
import type { CardKind, Field, FieldValue, Fields } from './card.ts';
import { parseField } from './fields/index.ts';
import { LIMITS } from './limits.ts';

export interface DictionaryEntry {
  readonly text: string;
  readonly unit: string;
  /** Of one unit, in whole rupiah. */
  readonly price: number | null;
  readonly type: string;
  readonly agency: string;
}

/** What picking an entry writes into the fields of a card; what the card says of how much counts for the cost. */
export function pickedFields(
  kind: CardKind,
  fields: Fields,
  entry: DictionaryEntry,
): Map<string, FieldValue> {
  const picked = new Map<string, FieldValue>();
  const volume = kind.fields.find(({ means }) => means === 'volume');
  const amount = volume === undefined ? undefined : fields[volume.id];
  for (const field of kind.fields) {
    const parsed = parseField(rawOf(field, entry, typeof amount === 'number' ? amount : 1), field);
    if ('value' in parsed && parsed.value !== null) picked.set(field.id, parsed.value);
  }
  return picked;
}

function rawOf(field: Field, entry: DictionaryEntry, amount: number): unknown {
  switch (field.means) {
    case 'proposal':
      return shortened(entry.text, LIMITS.title);
    case 'unit':
      return entry.unit;
    case 'cost':
      return entry.price === null ? null : Math.round(entry.price * amount);
    case 'agency':
      return entry.agency;
    case 'type':
      return 'options' in field ? (optionOf(field.options, entry.type) ?? null) : entry.type;
    default:
      return null;
  }
}

function optionOf(
  options: readonly { readonly id: string; readonly name: Record<string, string> }[],
  text: string,
) {
  const wanted = text.trim().toLowerCase();
  return options.find(({ id, name }) =>
    [id, ...Object.values(name)].some((each) => each.toLowerCase() === wanted),
  )?.id;
}

/** At a word, where there is one. */
function shortened(text: string, max: number): string {
  const letters = Array.from(text);
  if (letters.length <= max) return text;
  const cut = letters.slice(0, max - 1).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2))}…`;
}
