/** What an erasure did [L9]: how many entries lost words, which frozen versions went with them, and what still says them. */
import type { Accepted } from '@mufakat/shared/workshop/command.ts';

import { Notice } from '../../parts/Notice.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from './erasing.module.css';

export function Erased({ bodies, versions, left }: NonNullable<Accepted['redacted']>) {
  const words = useDeskWords().erasing;
  return (
    <div className={styles.parts}>
      <p aria-live="polite">{words.done(bodies)}</p>
      {versions.length > 0 && <Notice tone="warn">{words.versions(versions.join(', '))}</Notice>}
      {left > 0 && <Notice tone="warn">{words.left(left)}</Notice>}
    </div>
  );
}
