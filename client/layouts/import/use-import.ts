/**
 * Asking whether the rows would be taken, and bringing them in. One command with one `op`, sent again under the same `op`
 * after a cut, so that nothing comes in twice; the bar moves with what is sent, stored, and seen by this desk.
 */
import { useEffect, useRef, useState } from 'react';

import type { Accepted, Command } from '@mufakat/shared/workshop/command.ts';

import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { upload } from '../../platform/upload.ts';
import type { Problem } from '../../store/api.ts';
import { randomId } from '../../store/random-id.ts';

export type ImportState =
  | { readonly is: 'mapping' }
  | { readonly is: 'checking'; readonly share: number }
  | { readonly is: 'checked' }
  | { readonly is: 'refused'; readonly problem: Problem }
  | { readonly is: 'sending'; readonly share: number }
  /** Stored; it comes to this desk. */
  | { readonly is: 'stored'; readonly shown: number };

/** Boards of a large hall follow within a second; whoever waits longer has lost the board, not the cards. */
const SEEN_WITHIN_MS = 8_000;

export interface Importing {
  readonly state: ImportState;
  readonly check: (command: Command) => Promise<void>;
  readonly send: (command: Command, count: number) => Promise<void>;
  readonly back: () => void;
}

/** `seen`: how many the desk sees now; `null` where there is nothing to wait for. */
export function useImport(seen: number | null, onDone: () => void): Importing {
  const { workshop, seat } = useWorkshop();
  const [state, setState] = useState<ImportState>({ is: 'mapping' });
  const [awaited, setAwaited] = useState<{ readonly from: number; readonly count: number } | null>(null);
  const op = useRef<string | null>(null);
  const before = useRef(seen ?? 0);
  const done = useRef(onDone);
  useEffect(() => {
    before.current = seen ?? 0;
    done.current = onDone;
  });
  const shown = awaited === null ? 0 : Math.min(awaited.count, Math.max(0, (seen ?? 0) - awaited.from));
  const arrived = awaited !== null && (seen === null || shown >= awaited.count);
  useEffect(() => {
    if (arrived) done.current();
  }, [arrived]);
  useEffect(() => {
    if (awaited === null) return undefined;
    const timer = setTimeout(() => done.current(), SEEN_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [awaited]);

  const post = (command: Command, id: string, onSent: (share: number) => void) =>
    upload<Accepted>({
      path: `/workshops/${workshop}/commands?${new URLSearchParams({ seat }).toString()}`,
      type: 'application/json',
      body: JSON.stringify({ op: id, command }),
      onSent,
    });

  return {
    state: awaited === null ? state : { is: 'stored', shown },
    check: async (command) => {
      setState({ is: 'checking', share: 0 });
      const answer = await post(command, anOp(), (share) => setState({ is: 'checking', share }));
      setState(answer.ok ? { is: 'checked' } : { is: 'refused', problem: answer.problem });
    },
    send: async (command, count) => {
      const from = before.current;
      op.current ??= anOp();
      setState({ is: 'sending', share: 0 });
      const answer = await post(command, op.current, (share) => setState({ is: 'sending', share }));
      if (answer.ok) {
        setAwaited({ from, count });
        return;
      }
      // Cut off, it may have been taken: the same order again is answered the same.
      if (answer.problem.kind === 'refused') op.current = null;
      setState({ is: 'refused', problem: answer.problem });
    },
    back: () => {
      op.current = null;
      setState({ is: 'mapping' });
    },
  };
}

function anOp(): string {
  return randomId((count) => crypto.getRandomValues(new Uint8Array(count)));
}
