/** Who asked for their data to be deleted; it is to be done within three days [E4]. */
import { useState } from 'react';

import { useSection } from '../../../hooks/useSection.ts';
import { PersonDataDialog } from '../../../layouts/attendance/PersonDataDialog.tsx';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { RailSection } from '../../../parts/RailSection.tsx';
import styles from './people-rows.module.css';

export function ErasurePanel() {
  const words = useDeskWords().attention.erasure;
  const { may } = useDesk();
  const people = useSection('people') ?? [];
  const { orderAloud, pending } = useOrder();
  const [opened, setOpened] = useState<string | null>(null);
  const asking = people.filter(({ erasure }) => erasure?.state === 'asked');
  const person = people.find(({ id }) => id === opened);
  return (
    <>
      {asking.length > 0 && (
        <RailSection title={words.title} badge={asking.length}>
          <ul className={styles.rows}>
            {asking.map(({ id, name, institution }) => (
              <li key={id} className={styles.row}>
                <span className={styles.who}>
                  <b>{name}</b>
                  <span>{institution}</span>
                </span>
                <span className={styles.acts}>
                  {may('record.redact') && (
                    <Button size="small" label={words.openOf(name)} onPress={() => setOpened(id)}>
                      {words.open}
                    </Button>
                  )}
                  <Button
                    size="small"
                    disabled={pending}
                    label={words.keepOf(name)}
                    onPress={() => void orderAloud({ name: 'erasure.ask', person: id, wanted: false })}
                  >
                    {words.keep}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </RailSection>
      )}
      {person !== undefined && <PersonDataDialog person={person} onClose={() => setOpened(null)} />}
    </>
  );
}
