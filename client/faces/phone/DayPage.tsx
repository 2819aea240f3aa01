/**
 * Between two days: when the event goes on. On a new day: one press says that the person is here; nobody is counted because
 * their phone lies at home and is connected. What was being written is kept [C6].
 */
import { CalendarClock } from 'lucide-react';

import { useCommand } from '../../hooks/useCommand.ts';
import { usePhone } from '../../layouts/phone-context.tsx';
import { PhonePage } from '../../layouts/PhonePage.tsx';
import { RefusalNotice } from '../../layouts/RefusalNotice.tsx';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import styles from './phone.module.css';

export function DayPage() {
  const { words, common, room, me } = usePhone();
  const { send, refusal, pending } = useCommand();
  const { until, settings } = room;
  const { numbers } = common;
  const { person } = me;
  return (
    <PhonePage
      line={settings.title}
      title={words.day.number((room.day ?? 0) + 1)}
      foot={
        until !== null || person === null ? null : (
          <>
            <RefusalNotice refusal={refusal} />
            <Button
              look="primary"
              wide
              disabled={pending}
              onPress={() => void send({ name: 'person.return', person })}
            >
              {words.day.here}
            </Button>
          </>
        )
      }
    >
      <div className={styles.center} aria-live="polite">
        <Empty icon={CalendarClock} title={until === null ? words.day.welcome : words.day.ended}>
          {until === null ? (
            words.day.tap
          ) : (
            <>
              {words.day.until(
                numbers.dateWithDay(until.date),
                `${until.time} ${numbers.zone(settings.timeZone)}`,
              )}
              <br />
              <br />
              {words.day.kept}
            </>
          )}
        </Empty>
      </div>
    </PhonePage>
  );
}
