/**
 * Words that were typed into a pad and never stored, on a device where no editor is open over them: the page was loaded again, and
 * meanwhile the circle was merged, or we are in it no more. They become a card of one's own, and go on as every card that missed
 * its step [P2, W5]. Loaded where this device has typed in a pad.
 */
import * as Y from 'yjs';

import type { PadId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { padTextOf } from '@mufakat/shared/cards/pad.ts';

import { listCopies, readCopy, removeCopy } from './local-copy.ts';
import { padOriginKey } from './opened-circles.ts';
import { isUnsaved, keepWords, padCopies, type PadOrigin } from './pad-words.ts';
import type { Parts, StoredRow } from './parts.ts';
import type { Cards } from './workshop.ts';

export interface LeftPads {
  readonly parts: Pick<Parts, 'storage' | 'timers'>;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  /** The person's own cards, and when what was written into them is on the device. */
  readonly own: Cards;
  readonly ownKept: () => Promise<void>;
  /** It can still be worked in, and takes the words when it is opened. */
  readonly isOpen: (pad: PadId) => boolean;
}

/** `opened`: rows under `padOriginKey`. */
export async function handOnLeftPads(given: LeftPads, opened: readonly StoredRow[]): Promise<void> {
  const { parts, workshop, seat, own, ownKept, isOpen } = given;
  const prefix = padOriginKey(workshop, seat);
  for (const { key, value } of opened) {
    const pad = key.slice(prefix.length) as PadId;
    if (isOpen(pad)) continue;
    const copies = {
      ...parts,
      prefix: padCopies(workshop, seat, pad),
      page: '',
      onChange: () => undefined,
    };
    const infos = await listCopies(copies);
    for (const info of infos) {
      if (!isUnsaved(info)) continue;
      const words = textIn((await readCopy(copies, info.id)).updates);
      // Written by `openPad`.
      if (!keepWords(own, value as PadOrigin, words)) return;
    }
    // Until then they are read again at the next start.
    await ownKept();
    for (const { id } of infos) await removeCopy(copies, id);
    await parts.storage.write({ remove: [key] });
  }
}

function textIn(updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  const text = padTextOf(doc);
  for (const update of updates) {
    try {
      Y.applyUpdate(doc, update);
    } catch {
      // A row the device damaged.
    }
  }
  return text.toJSON();
}
