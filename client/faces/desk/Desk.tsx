/**
 * The facilitator's desk, and the notulis' page, which is the same face with fewer powers. Expects the store of its seat above
 * it. Right after creation the address carries the recovery code in its history state, so that a copied link never shows it.
 */
import { Suspense, useState } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';

import { useFaceStyle } from '../../styles/face.ts';
import { DeskDoor } from './DeskDoor.tsx';

export function Desk() {
  useFaceStyle('desk');
  const state = useHistoryState<{ readonly recovery?: string } | null>();
  const [recovery] = useState(state?.recovery ?? null);
  return (
    <Suspense fallback={null}>
      <DeskDoor recovery={recovery} />
    </Suspense>
  );
}
