/** The opening on the phone: who is here, and that the own name is on the list. */
import { usePhone } from '../phone-context.tsx';
import styles from '../Look.module.css';
import { PhoneSeats } from '../PhoneSeats.tsx';

export function PhoneAttendance() {
  const { words, presence } = usePhone();
  return (
    <section className={styles.section}>
      <h2 className={styles.label}>
        {words.lobby.byConstituency} · {words.lobby.here(presence.present)}
      </h2>
      <PhoneSeats />
    </section>
  );
}
