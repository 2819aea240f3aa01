/** Raised hands, oldest first, with unsur. */
import { Hand } from 'lucide-react';

import { useRoomNow } from '../../../hooks/useRoomNow.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { RailSection } from '../../../parts/RailSection.tsx';
import styles from './people-rows.module.css';

const MINUTE_MS = 60_000;

export function HandsPanel() {
  const words = useDeskWords().attention.hands;
  const { may } = useDesk();
  const hands = useSection('presence')?.hands ?? [];
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const now = useRoomNow(MINUTE_MS);
  const { orderAloud } = useOrder();
  if (hands.length === 0) return null;
  return (
    <RailSection title={words.title} badge={hands.length}>
      <ul className={styles.rows}>
        {hands.map((hand) => (
          <li key={hand.person} className={styles.row}>
            <Icon of={Hand} />
            <span className={styles.who}>
              <b>{hand.name}</b>
              <span>
                {constituencies.find((each) => each.id === hand.constituency)?.name ?? ''} ·{' '}
                {words.since(Math.max(0, Math.floor((now - hand.raisedAt) / MINUTE_MS)))}
              </span>
            </span>
            {may('hand.lower') && (
              <Button
                size="small"
                label={words.lowerOf(hand.name)}
                onPress={() => void orderAloud({ name: 'hand.lower', person: hand.person })}
              >
                {words.lower}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </RailSection>
  );
}
