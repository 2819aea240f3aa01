/** For tests: a board written as Yjs itself does it, to read from and to compare the room's own bytes with (`server/room/board-bytes.ts`). */
import type * as Y from 'yjs';

import { BOARD_CARDS, BOARD_GROUPS, type BoardCard, type BoardChange, type BoardGroup } from './board.ts';
import { sameJson } from './card-check.ts';

/** Brings a board to what the record says, in one transaction. What already stands there is not written again. */
export function writeBoard(doc: Y.Doc, { cards, groups }: BoardChange): void {
  doc.transact(() => {
    for (const [id, card] of cards) put(doc.getMap(BOARD_CARDS), id, card);
    for (const [id, group] of groups) put(doc.getMap(BOARD_GROUPS), id, group);
  });
}

function put(map: Y.Map<unknown>, id: string, value: BoardCard | BoardGroup | null): void {
  if (value === null) map.delete(id);
  else if (!sameJson(map.get(id), value)) map.set(id, value);
}
