/**
 * Between two days: when the event goes on, and the way on. On a later date than that of the day still held it says that nobody ended
 * it, since everybody who comes is counted on yesterday.
 */
import { CalendarClock } from 'lucide-react';

import { localDate } from '@mufakat/shared/workshop/days.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useRoomNow } from '../../../hooks/useRoomNow.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Banner } from '../../../parts/Banner.tsx';
import { Button } from '../../../parts/Button.tsx';

const MINUTE_MS = 60_000;

export function DayBanner({ room }: { readonly room: RoomSection }) {
  const words = useDeskWords().days;
  const { numbers } = useCommonWords();
  const { may, notify } = useDesk();
  const { orderAloud, pending } = useOrder();
  const { settings, until } = room;
  const today = localDate(settings.timeZone, useRoomNow(MINUTE_MS));
  const day = room.day ?? 0;
  const date = settings.days[day] ?? today;
  const isNew = today > date;
  // While it is running only a forgotten end of the day is worth a word.
  if (room.phase !== 'running' || (until === null && !isNew)) return null;
  const resume = async () => {
    const reply = await orderAloud({ name: 'workshop.resume' });
    if (reply.ok && isNew) notify({ text: words.begun(day + 2) });
  };
  return (
    <Banner
      icon={CalendarClock}
      action={
        may('workshop.resume') && (
          <Button
            size="small"
            look={isNew ? 'primary' : 'line'}
            disabled={pending}
            onPress={() => void resume()}
          >
            {until === null ? words.begin(day + 2) : isNew ? words.resume(day + 2) : words.resumeSame}
          </Button>
        )
      }
    >
      {until === null
        ? words.forgotten(day + 1, numbers.dateWithDay(date))
        : words.paused(numbers.dateWithDay(until.date), `${until.time} ${numbers.zone(settings.timeZone)}`)}
    </Banner>
  );
}
