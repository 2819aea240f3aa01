/** Reads what a store keeps without asking the room. */

import type { OwnerId, PersonId } from '@mufakat/shared/cards/card.ts';
import { drawerCards } from '@mufakat/shared/cards/drawer.ts';
import * as Y from 'yjs';

/** Titles of the cards of a drawer by card id. */
export function decodeStored(
  rows: readonly { readonly owner: OwnerId; readonly bytes: Uint8Array }[],
  owner: PersonId,
): Map<string, unknown> {
  const doc = new Y.Doc();
  for (const row of rows) if (row.owner === owner) Y.applyUpdate(doc, row.bytes);
  return new Map(
    [...drawerCards(doc)].map(([id, card]) => [id, 'refusal' in card ? null : card.fields['judul']]),
  );
}
