/** "Tutup hari ini": what happens then, and when the event goes on. The next planned day is filled in already. */
import { useId, useState } from 'react';

import { localDate } from '@mufakat/shared/workshop/days.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { isOpen } from '../../../layouts/is-open.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import styles from './EndDayDialog.module.css';

const DAY_MS = 86_400_000;

export function EndDayDialog({
  room,
  onClose,
}: {
  readonly room: RoomSection;
  readonly onClose: () => void;
}) {
  const { days: words, reason } = useDeskWords();
  const { numbers } = useCommonWords();
  const store = useWorkshop();
  const hasOpenPoll = useSection('poll')?.polls.some(isOpen) ?? false;
  const { send, pending, refused } = useEndDay(onClose);
  const { settings } = room;
  const day = room.day ?? 0;
  const today = localDate(settings.timeZone, store.now());
  const [date, setDate] = useState(
    settings.days[day + 1] ?? localDate(settings.timeZone, store.now() + DAY_MS),
  );
  const [time, setTime] = useState(settings.startsAt.replace('.', ':') || '08:00');
  const id = useId();
  const wrong = date === '' || time === '' ? words.needed : date < today ? words.past : null;
  const error = hasOpenPoll ? words.openPoll : (wrong ?? refused);
  return (
    <Dialog
      title={words.endTitle(day + 1)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{reason.no}</Button>
          <Button
            look="primary"
            disabled={pending || hasOpenPoll || wrong !== null}
            onPress={() => void send({ date, time: time.replace(':', '.') })}
          >
            {words.endYes}
          </Button>
        </>
      }
    >
      <p>{words.endBody}</p>
      <p>{words.endEvening}</p>
      <div className={styles.until}>
        <TextField label={words.date} type="date" value={date} onChange={setDate} />
        <TextField
          label={`${words.time} (${numbers.zone(settings.timeZone)})`}
          type="time"
          value={time}
          onChange={setTime}
        />
      </div>
      {error !== null && <FieldError id={id}>{error}</FieldError>}
    </Dialog>
  );
}

/** The one refusal that needs words of its own: the attendance already knows another later day. */
function useEndDay(onDone: () => void) {
  const words = useDeskWords().days;
  const { order, pending, refused } = useOrder();
  const [isMarked, setMarked] = useState(false);
  const send = async (until: { readonly date: string; readonly time: string }) => {
    const reply = await order({ name: 'workshop.adjourn', until });
    if (reply.ok) onDone();
    else setMarked(reply.refusal.refused === 'invalid' && reply.refusal.detail?.field === 'days');
  };
  return { send, pending, refused: isMarked ? words.marked : refused };
}
