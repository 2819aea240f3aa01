/** What is kept on a device beside the words of a pad, and what becomes of words that have no place in it any more. */
import type { PadId, SeatId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { CopyInfo } from './local-copy.ts';
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

export function isUnsaved({ state, unsaved }: CopyInfo): boolean {
  return state !== 'carried' && (unsaved === null || unsaved.length > 0);
}

/** Makes a card of one's own of words, unless one was made of the same words before. False if none can be made. */
export function keepWords(own: Cards, { step, kind, field }: PadOrigin, words: string): boolean {
  const said = words.trim();
  const card: NewCard = { step, kind, fields: { [field]: said } };
  return (
    said === '' ||
    own.of(step).some((each) => each.kind === kind && each.fields[field] === said) ||
    own.create(card) !== null
  );
}
