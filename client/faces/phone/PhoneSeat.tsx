/** The phone of one seat: opens its store, the rest is `PhoneFace`. */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import { WorkshopProvider } from '../../hooks/workshop-context.tsx';
import { PhoneFace } from './PhoneFace.tsx';

export function PhoneSeat({ workshop, seat }: { readonly workshop: WorkshopId; readonly seat: SeatId }) {
  return (
    <WorkshopProvider workshop={workshop} seat={seat}>
      <PhoneFace />
    </WorkshopProvider>
  );
}

// For the preview of a method, which draws a phone of this very file.
export { PhoneContextProvider, phoneWords } from '../../layouts/phone-context.tsx';
export { Scene } from './Scene.tsx';
