/** Who is here by unsur, as seats: the one picture for people. */
import { Seats } from '../parts/Seats.tsx';
import { UnsurIcon } from '../parts/UnsurIcon.tsx';
import styles from './Look.module.css';
import { usePhone } from './phone-context.tsx';

export function PhoneSeats() {
  const { words, common, room, presence } = usePhone();
  return (
    <ul className={styles.seats}>
      {room.settings.constituencies.map(({ id, name, icon, invited }) => {
        const present = presence.constituencies.find((each) => each.id === id)?.present ?? 0;
        return (
          <li key={id}>
            <UnsurIcon icon={icon} name={name} />
            <span className="num">
              {invited > 0 ? common.ofAll(present, invited) : common.numbers.integer(present)}
            </span>
            <Seats
              filled={present}
              of={Math.max(invited, present)}
              label={words.lobby.seats(name, present, invited)}
            />
          </li>
        );
      })}
    </ul>
  );
}
