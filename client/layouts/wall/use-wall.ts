/** The wall of one step as the desk sees it, with a card shown where it was dropped until the room says so itself. */
import { useCallback, useEffect, useMemo, useState } from 'react';

import type { CardId, GroupId, StepId } from '@mufakat/shared/cards/card.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { Board } from '../../store/workshop.ts';
import { moved, wallModel, type WallModel } from '../../parts/wall/wall-model.ts';

export interface PendingMove {
  readonly card: CardId;
  readonly to: GroupId | null;
  readonly index: number;
}

export interface WallSeen {
  readonly model: WallModel;
  readonly loaded: boolean;
  /** Shows the move at once; call with `null` when the room has answered. */
  readonly setPending: (move: PendingMove | null) => void;
}

/** A move whose board frame got lost must not stay on the wall for ever. */
const GIVE_UP_MS = 4_000;

export function useWallOf(step: StepId, showHidden: boolean): WallSeen {
  const board = useBoard(step);
  const wall = useSection('wall') ?? null;
  const method = useSection('method');
  const [kept, setKept] = useState<{ readonly move: PendingMove; readonly board: Board } | null>(null);
  // Another board has come: what it shows counts.
  const pending = kept?.board === board ? kept.move : null;
  const setPending = useCallback(
    (move: PendingMove | null) => setKept(move === null ? null : { move, board }),
    [board],
  );
  const model = useMemo(
    () => wallModel({ groups: board.groups, wall, step, kinds: method?.cardKinds ?? [], showHidden }),
    [board, wall, step, method, showHidden],
  );
  useEffect(() => {
    if (kept === null) return;
    const timer = setTimeout(() => setKept(null), GIVE_UP_MS);
    return () => clearTimeout(timer);
  }, [kept]);
  const shown = useMemo(() => (pending === null ? model : moved(model, pending)), [model, pending]);
  return { model: shown, loaded: board.loaded, setPending };
}
