/** The group the facilitator put into the light, on every phone. */
import { Card } from '../parts/Card.tsx';
import { Photo } from '../parts/photo/Photo.tsx';
import { titleOf } from '../parts/wall/title-of.ts';
import { kindOf } from './kind-of.ts';
import { usePhone } from './phone-context.tsx';
import { usePhotoOf } from './photos.ts';
import styles from './Look.module.css';

export function Spotlight() {
  const { room, method, words, common } = usePhone();
  const seenPhoto = usePhotoOf();
  if (room.spotlight === null) return null;
  const kind = kindOf(method, room.spotlight.kind);
  const title = titleOf(kind, room.spotlight.wording);
  const photo = seenPhoto(kind, room.spotlight.wording);
  return (
    <section className={styles.spotlight}>
      <Card
        look={kind}
        kind={words.board.spotlight}
        title={title}
        photo={photo !== null && <Photo photo={photo} title={title} words={common.photo} />}
        headingLevel={2}
      />
    </section>
  );
}
