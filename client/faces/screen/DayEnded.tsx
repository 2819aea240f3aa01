/** Between two days: when the event goes on, and that the way in stays the same. */
import { codeGroups } from '../../layouts/ScreenFrame.tsx';
import { useScreen } from '../../layouts/screen-context.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Qr } from '../../parts/Qr.tsx';
import styles from './Frozen.module.css';

export function DayEnded() {
  const { words, common, room, join } = useScreen();
  const { until, settings } = room;
  const { numbers } = common;
  if (until === null) return null;
  return (
    <main className={styles.frozen}>
      <section className={styles.words}>
        <p className={styles.top}>
          <Mark name={common.name} />
          <span>{settings.title}</span>
        </p>
        <p className={styles.when}>{words.day.number((room.day ?? 0) + 1)}</p>
        <h1 className={styles.title}>{words.day.ended}</h1>
        <p className={styles.when}>
          {words.day.until(
            numbers.dateWithDay(until.date),
            `${until.time} ${numbers.zone(settings.timeZone)}`,
          )}
        </p>
        <p className={styles.thanks}>{settings.place}</p>
      </section>
      <section className={styles.check}>
        <Qr text={join.url} label={words.day.code} className={styles.qr} />
        <p className={styles.how}>{words.day.code}</p>
        <p className={styles.address}>
          {join.address} · {common.join.code} {codeGroups(join.code).join(' ')}
        </p>
      </section>
    </main>
  );
}
