/**
 * Addresses of papers: `/yjs/<workshop>/<seat>/drawer/<owner>/<epoch>` and `/yjs/<workshop>/<seat>/board/<step>/<epoch>`. The
 * epoch is part of the address, so that an old replica can never be merged into a new paper [W2].
 */
import { ID_PATTERN, type PersonId, type SeatId, type StepId, type WorkshopId } from '../cards/card.ts';

export type PaperAddress = {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly epoch: number;
} & (
  | { readonly paper: 'drawer'; readonly owner: PersonId }
  | { readonly paper: 'board'; readonly step: StepId }
);

export function paperPath(address: PaperAddress): string {
  const place = address.paper === 'drawer' ? address.owner : address.step;
  return `/yjs/${address.workshop}/${address.seat}/${address.paper}/${place}/${address.epoch}`;
}

/** `null` for anything that is not exactly such a path. */
export function parsePaperPath(path: string): PaperAddress | null {
  const parts = path.split('/');
  if (parts.length !== 7 || parts[0] !== '' || parts[1] !== 'yjs') return null;
  const [, , workshop, seat, paper, place, epochText] = parts as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (![workshop, seat, place].every((id) => ID_PATTERN.test(id)) || !/^\d{1,10}$/.test(epochText))
    return null;
  const common = { workshop: workshop as WorkshopId, seat: seat as SeatId, epoch: Number(epochText) };
  if (paper === 'drawer') return { ...common, paper, owner: place as PersonId };
  if (paper === 'board') return { ...common, paper, step: place as StepId };
  return null;
}
