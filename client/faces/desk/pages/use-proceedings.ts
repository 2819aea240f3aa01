/** The data of the event, part by part: each part is saved by itself, so that desk and notulis can fill them side by side. */
import { useCallback } from 'react';

import type { Officer, Proceedings } from '@mufakat/shared/workshop/state.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useOrder } from '../../../layouts/use-order.ts';

export const NOBODY: Officer = { name: '', position: '', institution: '' };

export interface EditedProceedings {
  readonly value: Proceedings;
  readonly writes: boolean;
  readonly set: (change: Partial<Proceedings>) => void;
  readonly refused: string | null;
}

export function useProceedings(): EditedProceedings | null {
  const section = useSection('proceedings');
  const { may } = useDesk();
  const { order, refused } = useOrder();
  const set = useCallback(
    (change: Partial<Proceedings>) => void order({ name: 'proceedings.set', change }),
    [order],
  );
  if (section === undefined || section === null) return null;
  return { value: section.proceedings, writes: may('proceedings.set'), set, refused };
}
