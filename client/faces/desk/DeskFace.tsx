/** The desk of a seat: opens its store and shows the desk over it. Loaded on demand; phones never fetch it. */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import { WorkshopProvider } from '../../hooks/workshop-context.tsx';
import { Desk } from './Desk.tsx';

export function DeskFace({ workshop, seat }: { readonly workshop: WorkshopId; readonly seat: SeatId }) {
  return (
    <WorkshopProvider workshop={workshop} seat={seat}>
      <Desk />
    </WorkshopProvider>
  );
}

export { BoardStill, useBoardWords } from './BoardStill.tsx';
