/** What people do in a drawer, one thing at a time, drawn from a seed. */

import type { CardId, CardKind, PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import {
  createCard,
  DRAWER_CARDS,
  dropDraft,
  setReady,
  textOf,
  writeField,
} from '@mufakat/shared/cards/drawer.ts';
import type * as Y from 'yjs';

import { below, type Chance, pick } from './hostile.ts';

export interface Habits {
  readonly step: StepId;
  /** Its first field is a title. */
  readonly kind: CardKind;
  /** A field of long text. */
  readonly long: string;
  /** Somebody without a phone for whom half of it is written. */
  readonly elder: PersonId | null;
  /** By several people at once. */
  readonly together: boolean;
}

const MOST_CARDS = 12;
const WORDS = ['kanal', 'sumur', 'jalan rusak', 'gambut', 'perempuan & anak', 'é', '🌾', 'air'];

/** One edit. */
export function writeHonestly(doc: Y.Doc, chance: Chance, habits: Habits): void {
  const ids = [...doc.getMap(DRAWER_CARDS).keys()] as CardId[];
  if (ids.length === 0 || (ids.length < MOST_CARDS && chance() < 0.2)) {
    begin(doc, chance, habits);
    return;
  }
  const id = pick(ids, chance);
  const text = textOf(doc, id, habits.long);
  switch (below(6, chance)) {
    case 0:
    case 1:
      if (text !== null && text.length < 300) text.insert(below(text.length + 1, chance), words(chance));
      return;
    case 2:
      if (text !== null && text.length > 0) {
        const from = below(text.length, chance);
        text.delete(from, 1 + below(Math.min(5, text.length - from), chance));
      }
      return;
    case 3:
      writeField(doc, id, habits.kind.fields[0]!.id, words(chance));
      return;
    case 4:
      dropDraft(doc, id);
      return;
    default:
      setReady(doc, id, chance() < 0.7);
  }
}

function begin(doc: Y.Doc, chance: Chance, { step, kind, long, elder, together }: Habits): void {
  createCard(doc, {
    id: `k${below(1e9, chance).toString(36)}` as CardId,
    step,
    kind,
    for: elder !== null && chance() < 0.5 ? elder : null,
    fields: { [kind.fields[0]!.id]: words(chance), [long]: chance() < 0.5 ? words(chance) : '' },
    ready: chance() < 0.5,
    written: together ? 'together' : 'alone',
  });
}

function words(chance: Chance): string {
  return `${pick(WORDS, chance)} ${below(1000, chance)}`;
}
