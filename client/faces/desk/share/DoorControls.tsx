/** The door: locked for newcomers, or with a waiting room behind it, and a new code. */
import { useId, useState } from 'react';

import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { AskDialog } from '../../../layouts/ReasonDialog.tsx';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import styles from './share.module.css';

export function DoorControls({ room }: { readonly room: RoomSection }) {
  const words = useDeskWords();
  const { may } = useDesk();
  const { order, refused } = useOrder();
  const [asking, setAsking] = useState(false);
  const id = useId();
  if (!may('door.lock')) return null;
  return (
    <section className={styles.door} aria-label={words.share.door}>
      <div className={styles.switches}>
        <CheckField
          label={words.share.door}
          hint={words.share.doorHint}
          checked={room.hall.doorLocked}
          onChange={(locked) => void order({ name: 'door.lock', locked })}
        />
        <CheckField
          label={words.share.waitingRoom}
          hint={words.share.waitingRoomHint}
          checked={room.hall.waitingRoom}
          onChange={(on) => void order({ name: 'door.wait', on })}
        />
      </div>
      <Button onPress={() => setAsking(true)}>{words.share.newCode}</Button>
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
      {asking && (
        <AskDialog
          title={words.share.newCodeTitle}
          body={words.share.newCodeBody}
          yes={words.share.newCode}
          command={() => ({ name: 'code.renew' })}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
