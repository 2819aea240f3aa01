/** The group the facilitator put into the light, on every phone. */
import { Card } from '../parts/Card.tsx';
import { titleOf } from '../parts/wall/title-of.ts';
import { kindOf } from './kind-of.ts';
import { usePhone } from './phone-context.tsx';
import styles from './Look.module.css';

export function Spotlight() {
  const { room, method, words } = usePhone();
  if (room.spotlight === null) return null;
  const kind = kindOf(method, room.spotlight.kind);
  return (
    <section className={styles.spotlight}>
      <Card
        look={kind}
        kind={words.board.spotlight}
        title={titleOf(kind, room.spotlight.wording)}
        headingLevel={2}
      />
    </section>
  );
}
