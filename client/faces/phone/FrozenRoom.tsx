/** The facilitator asks everyone to look up: one sentence, and what is in the light. What was being written is kept [C6]. */
import { Presentation } from 'lucide-react';

import { usePhone } from '../../layouts/phone-context.tsx';
import { PhonePage } from '../../layouts/PhonePage.tsx';
import { Spotlight } from '../../layouts/Spotlight.tsx';
import { Empty } from '../../parts/Empty.tsx';
import styles from './phone.module.css';

export function FrozenRoom() {
  const { words } = usePhone();
  return (
    <PhonePage>
      <div className={styles.center} aria-live="polite">
        <Spotlight />
        <Empty icon={Presentation} title={words.frozenRoom}>
          {words.frozenRoomText}
        </Empty>
      </div>
    </PhonePage>
  );
}
