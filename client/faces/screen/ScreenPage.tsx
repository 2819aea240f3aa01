/** The screen of a seat: opens its store and shows the face over it. */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import { WorkshopProvider } from '../../hooks/workshop-context.tsx';
import { ScreenFace } from './ScreenFace.tsx';

export function ScreenPage({ workshop, seat }: { readonly workshop: WorkshopId; readonly seat: SeatId }) {
  return (
    <WorkshopProvider workshop={workshop} seat={seat}>
      <ScreenFace />
    </WorkshopProvider>
  );
}
