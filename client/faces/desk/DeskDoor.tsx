/** Before the desk: what shows while the view has not come, and when this seat is over. */
import { DoorClosed } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useConnection } from '../../hooks/useConnection.ts';
import { useSection } from '../../hooks/useSection.ts';
import { useDeskWords, useErrorWords } from '../../layouts/desk-words.ts';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import styles from './DeskDoor.module.css';
import { DeskShell } from './DeskShell.tsx';

const SLOW_AFTER_MS = 4_000;

export function DeskDoor() {
  const connection = useConnection();
  const room = useSection('room');
  const method = useSection('method');
  const me = useSection('me');
  const words = useDeskWords();
  const errors = useErrorWords();
  if (connection.state === 'ended') {
    return (
      <main className={styles.door}>
        <Empty icon={DoorClosed} tone="bad" title={errors.ended[connection.why]} headingLevel={1} />
        {connection.why === 'too-old' ? (
          <Button look="primary" onPress={() => location.reload()}>
            {words.ended.reload}
          </Button>
        ) : (
          <div className={styles.ways}>
            <Button look="primary" href="/">
              {words.ended.home}
            </Button>
            <Button href="/pulihkan">{words.ended.recover}</Button>
          </div>
        )}
      </main>
    );
  }
  if (room === undefined || method === undefined || me === undefined) {
    return <Waiting label={words.loading} slow={words.slow} />;
  }
  return <DeskShell room={room} method={method} me={me} />;
}

function Waiting({ label, slow }: { readonly label: string; readonly slow: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.door}>
      <CardOutlines label={label} note={late ? slow : undefined} />
    </main>
  );
}
