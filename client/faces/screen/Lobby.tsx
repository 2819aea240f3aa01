/** Before the first step, and whenever "Gabung" is called: a very large way in, and who is here, by unsur. */
import { Lock } from 'lucide-react';

import { workshopDay } from '@mufakat/shared/workshop/days.ts';

import { codeGroups } from '../../layouts/ScreenFrame.tsx';
import { useScreen } from '../../layouts/screen-context.tsx';
import { keepTogether } from '../../layouts/screen-step.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Qr } from '../../parts/Qr.tsx';
import { Seats } from '../../parts/Seats.tsx';
import { UnsurIcon } from '../../parts/UnsurIcon.tsx';
import { useRoomNow } from '../../hooks/useRoomNow.ts';
import styles from './Lobby.module.css';

const MINUTE = 60_000;
/** Letters of a title that still fit large on two lines, and smaller on three. */
const LONG = 44;
const VERY_LONG = 93;
/** More unsur than this come closer together; still more stand in two columns, with figures instead of seats. */
const ROOMY = 6;
const TWO_COLUMNS = 8;

export function Lobby() {
  const { words, common, room, presence, join } = useScreen();
  const { settings, hall } = room;
  const today = workshopDay(settings, useRoomNow(MINUTE));
  const day = room.day ?? today;
  const invited = settings.constituencies.reduce((sum, each) => sum + each.invited, 0);
  return (
    <div className={styles.lobby}>
      <section className={styles.join} aria-label={common.join.qr}>
        {hall.doorLocked ? (
          <p className={styles.locked}>
            <Icon of={Lock} />
            <span>{words.lobby.locked}</span>
          </p>
        ) : (
          <>
            <p className={styles.how}>{words.lobby.point}</p>
            <Qr text={join.url} label={common.join.qr} className={styles.qr} />
            <p className={styles.or}>
              {words.lobby.orOpenBefore} <b>{join.address}</b> {words.lobby.orOpenAfter}
            </p>
            <p className={styles.code}>
              <span className="visually-hidden">{common.join.spelled(join.code)}</span>
              {codeGroups(join.code).map((group) => (
                <span key={group} aria-hidden="true">
                  {group}
                </span>
              ))}
            </p>
            <p className={styles.phrase}>
              {words.lobby.phrase} <b>{join.phrase}</b>
            </p>
            {!join.tls && <p className={styles.tls}>{common.lanWithoutTls}</p>}
          </>
        )}
      </section>
      <main className={styles.who}>
        <p className={styles.top}>
          <Mark name={common.name} />
          <span>
            {settings.days.length > 1 && `${words.lobby.day(day + 1, settings.days.length)} · `}
            {common.numbers.dateWithDay(settings.days[day] ?? '')}
          </span>
        </p>
        <h1 className={styles.title} data-long={longTitle(settings.title)}>
          {keepTogether(settings.title)}
        </h1>
        <Beginning />
        <div className={styles.here}>
          <p className={styles.total}>
            <b className="num">{presence.present}</b>
            <span>{invited > 0 ? words.lobby.arrived(invited) : words.lobby.here}</span>
          </p>
          <ul className={styles.rows} data-many={manyRows(settings.constituencies.length)}>
            {settings.constituencies.map(({ id, name, icon, invited: asked }) => {
              const present = presence.constituencies.find((each) => each.id === id)?.present ?? 0;
              return (
                <li key={id}>
                  <UnsurIcon icon={icon} name={name} />
                  {settings.constituencies.length > TWO_COLUMNS ? (
                    <span className="visually-hidden">{words.lobby.seats(name, present, asked)}</span>
                  ) : (
                    <Seats filled={present} of={asked} label={words.lobby.seats(name, present, asked)} />
                  )}
                  <b className="num" aria-hidden="true">
                    {asked > 0 ? `${present}/${asked}` : present}
                  </b>
                </li>
              );
            })}
          </ul>
        </div>
      </main>
    </div>
  );
}

function longTitle(title: string): 'long' | 'very' | undefined {
  if (title.length > VERY_LONG) return 'very';
  return title.length > LONG ? 'long' : undefined;
}

function manyRows(count: number): 'one' | 'two' | undefined {
  if (count > TWO_COLUMNS) return 'two';
  return count > ROOMY ? 'one' : undefined;
}

/** "Mulai pukul 09.00 WIB, 12 menit lagi" while the lobby is open; the place once it runs, or where no time was named. */
function Beginning() {
  const { words, common, room } = useScreen();
  const { settings } = room;
  const now = useRoomNow(MINUTE);
  if (room.phase !== 'lobby' || settings.startsAt === '')
    return <p className={styles.begins}>{settings.place}</p>;
  const offset = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' }[
    settings.timeZone
  ];
  const startsAt = Date.parse(
    `${settings.days[workshopDay(settings, now)]}T${settings.startsAt.replace('.', ':')}:00${offset}`,
  );
  const minutes = Math.ceil((startsAt - now) / MINUTE);
  return (
    <p className={styles.begins}>
      {words.lobby.begins}{' '}
      <b>
        {settings.startsAt} {common.numbers.zone(settings.timeZone)}
      </b>
      {minutes > 0 && minutes <= 180 && `, ${words.lobby.inMinutes(minutes)}`}
      {minutes <= 0 && minutes > -180 && `, ${words.lobby.soon}`}
    </p>
  );
}
