/**
 * The store of one seat for everything below it. A face wraps itself in `WorkshopProvider`; parts and layouts never see the
 * store, they take props. Opening and closing follow the mounting of the provider.
 */
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';

import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import { hold, workshopOf } from '../platform/shared-workshop.ts';
import type { Workshop } from '../store/workshop.ts';

const WorkshopContext = createContext<Workshop | null>(null);

export interface WorkshopProviderProps {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly children: ReactNode;
}

/** Opens the store of a seat, which takes no network; what is below draws at once and fills as sections come. */
export function WorkshopProvider({ workshop, seat, children }: WorkshopProviderProps) {
  const store = useMemo(() => workshopOf(workshop, seat), [workshop, seat]);
  useEffect(() => hold(store), [store]);
  return <WorkshopContext value={store}>{children}</WorkshopContext>;
}

/** A store made elsewhere: for tests of a face, and for pictures. */
export function GivenWorkshop({
  store,
  children,
}: {
  readonly store: Workshop;
  readonly children: ReactNode;
}) {
  return <WorkshopContext value={store}>{children}</WorkshopContext>;
}

/** The store. Faces use the narrower hooks; this one is for `flush`, `wake` and the like. */
export function useWorkshop(): Workshop {
  const workshop = useContext(WorkshopContext);
  if (workshop === null) throw new Error('useWorkshop is called outside a WorkshopProvider.');
  return workshop;
}
