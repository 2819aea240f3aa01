/** What the room's screen and phones show beyond the step: spotlight, freeze, blank, join QR. */
import { Focus, Maximize, MonitorOff, MonitorUp, QrCode, Snowflake } from 'lucide-react';

import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { RailSection } from '../../../parts/RailSection.tsx';
import { titleOf } from '../../../parts/wall/title-of.ts';
import styles from './HallPanel.module.css';

export function HallPanel() {
  const words = useDeskWords().attention.hall;
  const { may } = useDesk();
  const room = useSection('room');
  const method = useSection('method');
  const { orderAloud, pending } = useOrder();
  if (room === undefined || method === undefined || !may('screen.show')) return null;
  const { hall, spotlight } = room;
  const kind = method.cardKinds.find((each) => each.id === spotlight?.kind);
  const blank = hall.screen === 'blank';
  const large = hall.screen === 'join';
  const spotlit = spotlight === null || kind === undefined ? null : titleOf(kind, spotlight.wording);
  return (
    <RailSection title={words.title} aside={words.live}>
      <div className={styles.hall}>
        <p className={styles.mini} data-blank={blank || undefined}>
          {spotlit === null ? words.shows[hall.screen] : words.spotlit(spotlit)}
        </p>
        <div className={styles.acts}>
          {spotlight !== null && (
            <Button
              size="small"
              icon={Focus}
              pressed
              disabled={pending}
              onPress={() => void orderAloud({ name: 'spotlight.set', group: null })}
            >
              {words.spotlightOff}
            </Button>
          )}
          {may('freeze.set') && (
            <Button
              size="small"
              icon={Snowflake}
              pressed={hall.frozen}
              disabled={pending}
              onPress={() => void orderAloud({ name: 'freeze.set', frozen: !hall.frozen })}
            >
              {hall.frozen ? words.unfreeze : words.freeze}
            </Button>
          )}
          <Button
            size="small"
            icon={blank ? MonitorUp : MonitorOff}
            pressed={blank}
            disabled={pending}
            onPress={() => void orderAloud({ name: 'screen.show', screen: blank ? 'auto' : 'blank' })}
          >
            {blank ? words.unblank : words.blank}
          </Button>
          <Button
            size="small"
            icon={QrCode}
            pressed={hall.joinShown}
            label={hall.joinShown ? words.joinOff : words.joinOn}
            disabled={pending}
            onPress={() => void orderAloud({ name: 'join.recall', shown: !hall.joinShown })}
          >
            {words.join}
          </Button>
          {room.phase !== 'lobby' && (
            <Button
              size="small"
              icon={Maximize}
              pressed={large}
              label={large ? words.joinLargeOff : words.joinLargeOn}
              disabled={pending}
              onPress={() => void orderAloud({ name: 'screen.show', screen: large ? 'auto' : 'join' })}
            >
              {words.joinLarge}
            </Button>
          )}
        </div>
      </div>
      {spotlight === null && <p className={styles.hint}>{words.spotlightHint}</p>}
    </RailSection>
  );
}
