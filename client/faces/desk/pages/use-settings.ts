/** The settings given at creation, as the staff may still change them. */
import type { Settings } from '@mufakat/shared/workshop/state.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useOrder } from '../../../layouts/use-order.ts';

export interface EditedSettings {
  readonly settings: Settings;
  readonly writes: boolean;
  readonly change: (part: Partial<Omit<Settings, 'rehearsalOf' | 'language'>>) => void;
  readonly refused: string | null;
}

/** `null` until the room is known. */
export function useSettings(): EditedSettings | null {
  const settings = useSection('room')?.settings;
  const { may } = useDesk();
  const { order, refused } = useOrder();
  if (settings === undefined) return null;
  return {
    settings,
    writes: may('workshop.settings'),
    change: (part) => void order({ name: 'workshop.settings', change: part }),
    refused,
  };
}
