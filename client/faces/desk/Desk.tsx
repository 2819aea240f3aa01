/**
 * The facilitator's desk, and the notulis' page, which is the same face with fewer powers. Expects the store of its seat above
 * it.
 */
import { Suspense } from 'react';

import { useFaceStyle } from '../../styles/face.ts';
import { DeskDoor } from './DeskDoor.tsx';

export function Desk() {
  useFaceStyle('desk');
  return (
    <Suspense fallback={null}>
      <DeskDoor />
    </Suspense>
  );
}
