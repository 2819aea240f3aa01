/**
 * Addresses of papers: `/yjs/<workshop>/<seat>/drawer/<owner>/<epoch>`, `/yjs/<workshop>/<seat>/pad/<pad>/<generation>`,
 * `/yjs/<workshop>/<seat>/board/<step>/<epoch>` and for the board of a circle `/yjs/<workshop>/<seat>/board/<step>/<circle>/<epoch>`.
 * The epoch is part of the address, so that an old replica can never be merged into a new paper [W2].
 */
import {
  type CircleId,
  ID_PATTERN,
  type OwnerId,
  type PadId,
  type SeatId,
  type StepId,
  type WorkshopId,
} from '../cards/card.ts';

export type PaperAddress = {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly epoch: number;
} & (
  | { readonly paper: 'drawer'; readonly owner: OwnerId }
  | { readonly paper: 'pad'; readonly pad: PadId }
  | { readonly paper: 'board'; readonly step: StepId; readonly circle?: CircleId }
);

export function paperPath(address: PaperAddress): string {
  return `/yjs/${address.workshop}/${address.seat}/${address.paper}/${placeOf(address)}/${address.epoch}`;
}

function placeOf(address: PaperAddress): string {
  switch (address.paper) {
    case 'drawer':
      return address.owner;
    case 'pad':
      return address.pad;
    case 'board':
      return address.circle === undefined ? address.step : `${address.step}/${address.circle}`;
  }
}

/** `null` for anything that is not exactly such a path. */
export function parsePaperPath(path: string): PaperAddress | null {
  const parts = path.split('/');
  if (parts.length < 7 || parts.length > 8 || parts[0] !== '' || parts[1] !== 'yjs') return null;
  const [, , workshop = '', seat = '', paper = '', place = ''] = parts;
  const circle = parts.length === 8 ? parts[6] : undefined;
  const epochText = parts.at(-1) ?? '';
  if (
    ![workshop, seat, place, circle ?? place].every((id) => ID_PATTERN.test(id)) ||
    !/^\d{1,10}$/.test(epochText)
  )
    return null;
  const common = { workshop: workshop as WorkshopId, seat: seat as SeatId, epoch: Number(epochText) };
  if (paper === 'drawer' && circle === undefined) return { ...common, paper, owner: place as OwnerId };
  if (paper === 'pad' && circle === undefined) return { ...common, paper, pad: place as PadId };
  if (paper !== 'board') return null;
  const board = { ...common, paper, step: place as StepId } as const;
  if (circle === undefined) return board;
  return { ...board, circle: circle as CircleId };
}
