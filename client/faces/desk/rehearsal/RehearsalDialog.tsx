/**
 * "Gladi bersih": asks the server for a copy of this workshop on which simulated participants play, opens the copy's desk and
 * removes the copy. The workshop itself is not touched by any of it. The copy is remembered by this browser, so that the
 * dialog may be closed meanwhile.
 */
import { useState } from 'react';

import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { api } from '../../../platform/browser-api.ts';

interface Copy {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
}

export function RehearsalDialog({
  room,
  onClose,
}: {
  readonly room: RoomSection;
  readonly onClose: () => void;
}) {
  const words = useDeskWords();
  const { seat } = useWorkshop();
  const [copy, setCopy] = useState(() => keptCopy(room.workshop));
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | 'removed'>('idle');
  const start = async () => {
    setState('busy');
    const made = await api.rehearse(room.workshop, seat);
    setState(made.ok ? 'idle' : 'failed');
    if (!made.ok) return;
    const next = { workshop: made.value.workshop, seat: made.value.seat };
    keepCopy(room.workshop, next);
    setCopy(next);
  };
  const remove = async () => {
    if (copy === null) return;
    setState('busy');
    const ended = await api.endRehearsal(copy.workshop, copy.seat);
    // A copy that is not there any more is as good as removed.
    const gone = ended.ok || (ended.problem.kind === 'refused' && ended.problem.status === 404);
    setState(gone ? 'removed' : 'failed');
    if (!gone) return;
    keepCopy(room.workshop, null);
    setCopy(null);
  };
  return (
    <Dialog
      title={words.rehearsal.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.common.close}</Button>
          {copy === null ? (
            <Button look="primary" disabled={state === 'busy'} onPress={() => void start()}>
              {words.rehearsal.start}
            </Button>
          ) : (
            <>
              <Button look="danger" disabled={state === 'busy'} onPress={() => void remove()}>
                {words.rehearsal.remove}
              </Button>
              <Button look="primary" href={`/w/${copy.workshop}/${copy.seat}/desk`}>
                {words.rehearsal.open}
              </Button>
            </>
          )}
        </>
      }
    >
      <p>{words.rehearsal.about}</p>
      {state === 'busy' && copy === null && <Notice>{words.rehearsal.starting}</Notice>}
      {copy !== null && <Notice tone="good">{words.rehearsal.running}</Notice>}
      {state === 'removed' && <Notice>{words.rehearsal.removed}</Notice>}
      {state === 'failed' && <Notice tone="bad">{words.rehearsal.failed}</Notice>}
    </Dialog>
  );
}

const KEY = 'mufakat.rehearsal.';

function keptCopy(workshop: WorkshopId): Copy | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY + workshop) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('workshop' in kept) || !('seat' in kept)) return null;
    return kept as Copy;
  } catch {
    // Storage is blocked: the copy is forgotten with the dialog, and can be removed on its own desk.
    return null;
  }
}

function keepCopy(workshop: WorkshopId, copy: Copy | null): void {
  try {
    if (copy === null) sessionStorage.removeItem(KEY + workshop);
    else sessionStorage.setItem(KEY + workshop, JSON.stringify(copy));
  } catch {
    // Storage is blocked: see above.
  }
}
