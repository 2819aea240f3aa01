/**
 * Asking whether the cards would be taken, and bringing them in. One command with one `op`, sent again under the same `op`
 * after a cut, so that nothing comes in twice; the bar moves with what is sent, stored, and seen on the board.
 */
import { useEffect, useRef, useState } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { Accepted, Command } from '@mufakat/shared/workshop/command.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { upload } from '../../platform/upload.ts';
import type { Answer, Problem } from '../../store/api.ts';
import { randomId } from '../../store/random-id.ts';

export type ImportOrder = Omit<Extract<Command, { name: 'cards.import' }>, 'name' | 'dry'>;

export type ImportState =
  | { readonly is: 'mapping' }
  | { readonly is: 'checking'; readonly share: number }
  | { readonly is: 'checked' }
  | { readonly is: 'refused'; readonly problem: Problem }
  | { readonly is: 'sending'; readonly share: number }
  /** Stored; cards come to the board of this desk. */
  | { readonly is: 'stored'; readonly shown: number };

/** Boards of a large hall follow within a second; whoever waits longer has lost the board, not the cards. */
const BOARD_WITHIN_MS = 8_000;

export interface Importing {
  readonly state: ImportState;
  readonly check: (order: ImportOrder) => Promise<void>;
  readonly send: (order: ImportOrder) => Promise<void>;
  readonly back: () => void;
}

export function useImport(step: StepId, sealed: boolean, onDone: () => void): Importing {
  const { workshop, seat } = useWorkshop();
  const board = useBoard(step);
  const [state, setState] = useState<ImportState>({ is: 'mapping' });
  const [awaited, setAwaited] = useState<{ readonly from: number; readonly count: number } | null>(null);
  const op = useRef<string | null>(null);
  const on = useRef(board.cards.length);
  useEffect(() => {
    on.current = board.cards.length;
  }, [board]);

  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  }, [onDone]);
  const shown =
    awaited === null ? 0 : Math.min(awaited.count, Math.max(0, board.cards.length - awaited.from));
  const arrived = awaited !== null && (sealed || shown >= awaited.count);
  useEffect(() => {
    if (arrived) done.current();
  }, [arrived]);
  useEffect(() => {
    if (awaited === null) return undefined;
    const timer = setTimeout(() => done.current(), BOARD_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [awaited]);

  const post = (order: ImportOrder, dry: boolean, id: string, onSent: (share: number) => void) =>
    upload<Accepted>({
      path: `/workshops/${workshop}/commands?${new URLSearchParams({ seat }).toString()}`,
      type: 'application/json',
      body: JSON.stringify({ op: id, command: { name: 'cards.import', dry, ...order } }),
      onSent,
    });

  return {
    state: awaited === null ? state : { is: 'stored', shown },
    check: async (order) => {
      setState({ is: 'checking', share: 0 });
      const answer = await post(order, true, anOp(), (share) => setState({ is: 'checking', share }));
      setState(answer.ok ? { is: 'checked' } : { is: 'refused', problem: answer.problem });
    },
    send: async (order) => {
      const from = on.current;
      op.current ??= anOp();
      setState({ is: 'sending', share: 0 });
      const answer: Answer<Accepted> = await post(order, false, op.current, (share) =>
        setState({ is: 'sending', share }),
      );
      if (answer.ok) {
        setAwaited({ from, count: order.cards.length });
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
