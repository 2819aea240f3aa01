/**
 * Words that were typed into a pad and never stored, on a device where no editor is open over them: the page was loaded again, and
 * meanwhile the circle was merged, or we are in it no more. They become a card of one's own, and go on as every card that missed
 * its step [P2, W5].
 */
import * as Y from 'yjs';

import type { PadId, SeatId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { padTextOf } from '@mufakat/shared/cards/pad.ts';

import { type CopyInfo, listCopies, readCopy, removeCopy } from './local-copy.ts';
import type { Parts } from './parts.ts';
import type { Cards, NewCard } from './workshop.ts';

/** What the words of a pad are of: a card of this kind with them in this field. */
export interface PadOrigin {
  readonly step: StepId;
  readonly kind: string;
  readonly field: string;
}

/** Where the copies of a pad lie on this device. */
export function padCopies(workshop: WorkshopId, seat: SeatId, pad: PadId): string {
  return `pad/${workshop}/${seat}/${pad}/`;
}

/** Where it is kept what the words of a pad are of; without a pad, of all of them. */
export function padOriginKey(workshop: WorkshopId, seat: SeatId, pad: PadId | '' = ''): string {
  return `pad-of/${workshop}/${seat}/${pad}`;
}

export function isUnsaved({ state, unsaved }: CopyInfo): boolean {
  return state !== 'carried' && (unsaved === null || unsaved.length > 0);
}

export function cardOf({ step, kind, field }: PadOrigin, words: string): NewCard {
  return { step, kind, fields: { [field]: words.trim() } };
}

/** Says the same already, as a card that was made of the same words. */
export function isKept(own: Cards, { step, kind, fields = {} }: NewCard): boolean {
  return own
    .of(step)
    .some((card) => card.kind === kind && Object.keys(fields).every((id) => card.fields[id] === fields[id]));
}

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

export async function handOnLeftPads(given: LeftPads): Promise<void> {
  const { parts, workshop, seat, own, ownKept, isOpen } = given;
  const prefix = padOriginKey(workshop, seat);
  for (const { key, value } of await parts.storage.read(prefix)) {
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
      const card = cardOf(value as PadOrigin, words);
      if (words.trim() !== '' && !isKept(own, card) && own.create(card) === null) return;
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
