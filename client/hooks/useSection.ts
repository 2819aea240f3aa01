/** Sections of the confirmed view; a component is drawn again only when its section changed. */
import { useCallback, useSyncExternalStore } from 'react';

import type { MeSection, SectionName, View } from '@mufakat/shared/workshop/view.ts';

import { useWorkshop } from './workshop-context.tsx';

/** `undefined` until the section has come for the first time. */
export function useSection<S extends SectionName>(name: S): View[S] | undefined {
  const store = useWorkshop();
  const subscribe = useCallback((listener: () => void) => store.onSection(name, listener), [store, name]);
  return useSyncExternalStore(subscribe, () => store.section(name));
}

/** Who sits here: person, role, own cards and ballots as the room knows them. */
export function useMe(): MeSection | undefined {
  return useSection('me');
}
