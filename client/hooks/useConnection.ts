/** Whether the room hears us. */
import { useSyncExternalStore } from 'react';

import type { Connection } from '../store/workshop.ts';
import { useWorkshop } from './workshop-context.tsx';

export function useConnection(): Connection {
  const store = useWorkshop();
  return useSyncExternalStore(store.onConnection, () => store.connection());
}
