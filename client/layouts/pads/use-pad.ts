/** The pad of one field of a group: begun or joined when it is looked at, open as long as it is. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import type { GroupId } from '@mufakat/shared/cards/card.ts';
import type { Refusal } from '@mufakat/shared/workshop/refusal.ts';
import type { PadRow } from '@mufakat/shared/workshop/view.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import type { PadOrigin } from '../../store/pad-words.ts';
import { openPad, type Pad, type PadView } from '../../store/pad.ts';

export interface SeenPad {
  /** `null` until the room has begun it. */
  readonly pad: Pad | null;
  readonly view: PadView | null;
  readonly refusal: Refusal | null;
}

export function usePad(
  rows: readonly PadRow[],
  group: GroupId,
  field: string,
  origin: PadOrigin,
  onLost: (words: string) => boolean,
): SeenPad {
  const store = useWorkshop();
  const { send, refusal } = useCommand();
  const [pad, setPad] = useState<Pad | null>(null);
  const row = rows.find((each) => each.group === group && each.field === field);
  const given = useRef({ origin, onLost });
  useEffect(() => {
    given.current = { origin, onLost };
  }, [origin, onLost]);
  const isKnown = row !== undefined;
  useEffect(() => {
    if (!isKnown) void send({ name: 'pad.open', group, field });
  }, [isKnown, send, group, field]);
  const [id, generation] = [row?.pad, row?.generation ?? 0];
  const newest = useRef(generation);
  useEffect(() => {
    newest.current = generation;
    pad?.setGeneration(generation);
  }, [pad, generation]);
  useEffect(() => {
    if (id === undefined) return;
    const { paper, close } = store.openPaper((of) =>
      openPad({
        ...of,
        pad: id,
        generation: newest.current,
        origin: given.current.origin,
        onLost: (words) => given.current.onLost(words),
      }),
    );
    setPad(paper);
    return () => {
      setPad(null);
      paper.leave(close);
    };
  }, [store, id]);
  const view = useSyncExternalStore(pad?.onChange ?? never, () => pad?.view() ?? null);
  return { pad, view, refusal };
}

function never(): () => void {
  return () => undefined;
}
