/**
 * The store of one seat for everything below it. A face wraps itself in `WorkshopProvider`; parts and layouts never see the
 * store, they take props. Opening and closing follow the mounting of the provider.
 */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import { openBrowserWorkshop } from '../platform/open-workshop.ts';
import type { Workshop } from '../store/workshop.ts';

const WorkshopContext = createContext<Workshop | null>(null);

export interface WorkshopProviderProps {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly children: ReactNode;
}

/** Opens the store of a seat; nothing below it is drawn until it is open, which takes no network. */
export function WorkshopProvider({ workshop, seat, children }: WorkshopProviderProps) {
  const [store, setStore] = useState<Workshop | null>(null);
  useEffect(() => {
    const opened = openBrowserWorkshop(workshop, seat);
    setStore(opened);
    return () => {
      setStore(null);
      opened.close();
    };
  }, [workshop, seat]);
  if (store === null) return null;
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
