/** The result is frozen: its version, time and code, and the way to it on one's own phone. */
import { BadgeCheck, CircleDashed } from 'lucide-react';

import { inFours } from '../../layouts/in-fours.ts';
import { codeGroups } from '../../layouts/ScreenFrame.tsx';
import { useScreen } from '../../layouts/screen-context.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Qr } from '../../parts/Qr.tsx';
import styles from './Frozen.module.css';

export function Frozen() {
  const { words, common, room, join } = useScreen();
  const version = room.versions.at(-1);
  if (version === undefined) return null;
  const clock = common.numbers.time(new Date(version.at).toISOString(), room.settings.timeZone);
  return (
    <main className={styles.frozen}>
      <section className={styles.words}>
        <p className={styles.top}>
          <Mark name={common.name} />
          <span>{room.settings.title}</span>
        </p>
        <h1 className={styles.title}>{words.frozen.title}</h1>
        <p className={styles.when}>
          {words.frozen.version(version.version)}, {words.frozen.at(clock)}
        </p>
        {version.correctionReason !== null && (
          <p className={styles.when}>{words.frozen.correction(version.correctionReason)}</p>
        )}
        <p className={styles.label}>{words.frozen.code}</p>
        <p className={styles.code}>
          {inFours(version.code).map((group, index) => (
            <span key={index}>{group}</span>
          ))}
        </p>
        <Ratified />
        <p className={styles.thanks}>{words.frozen.thanks}</p>
      </section>
      <section className={styles.check}>
        <Qr text={join.url} label={words.frozen.check} className={styles.qr} />
        <p className={styles.how}>{words.frozen.check}</p>
        <p className={styles.address}>
          {join.address} · {common.join.code} {codeGroups(join.code).join(' ')}
        </p>
      </section>
    </main>
  );
}

/** Who has confirmed so far; a mark says it, and the name beside it. */
function Ratified() {
  const { words, room } = useScreen();
  const names = new Map(room.settings.constituencies.map(({ id, name }) => [id, name]));
  const done = room.ratified.filter(({ people }) => people > 0).length;
  if (room.ratified.length === 0) return null;
  return (
    <section className={styles.ratified}>
      <p className={styles.label}>{words.frozen.ratified(done, room.ratified.length)}</p>
      <ul>
        {room.ratified.map(({ constituency, people }) => (
          <li key={constituency} data-done={people > 0 || undefined}>
            <Icon
              of={people > 0 ? BadgeCheck : CircleDashed}
              label={people > 0 ? words.frozen.done : words.frozen.notYet}
            />
            {names.get(constituency) ?? constituency}
          </li>
        ))}
      </ul>
    </section>
  );
}
