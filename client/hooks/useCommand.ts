/** Orders to the room from a component: send, whether one waits, and why the last was refused. */
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Reply } from '@mufakat/shared/protocol/wire.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { Refusal } from '@mufakat/shared/workshop/refusal.ts';

import { useWorkshop } from './workshop-context.tsx';

export interface Commands {
  /** Never rejects. Offline it waits in the outbox and is answered after the reconnect. */
  readonly send: (command: Command) => Promise<Reply>;
  /** A command of this component waits for its answer. */
  readonly pending: boolean;
  /** Of the last answered command of this component; `null` when it was taken. */
  readonly refusal: Refusal | null;
  readonly clearRefusal: () => void;
}

export function useCommand(): Commands {
  const store = useWorkshop();
  const [inFlight, setInFlight] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const send = useCallback(
    async (command: Command) => {
      setInFlight((count) => count + 1);
      const reply = await store.send(command);
      if (mounted.current) {
        setInFlight((count) => count - 1);
        setRefusal(reply.ok ? null : reply.refusal);
      }
      return reply;
    },
    [store],
  );
  const clearRefusal = useCallback(() => setRefusal(null), []);
  return { send, pending: inFlight > 0, refusal, clearRefusal };
}
