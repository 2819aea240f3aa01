/** Whom a helper writes for, on a later day before they are marked as present: one press for each who has come [day-3]. */
import { ChevronDown } from 'lucide-react';

import type { MeSection } from '@mufakat/shared/workshop/view.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { usePhone } from '../phone-context.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';
import styles from './AwaitedPeople.module.css';

export function AwaitedPeople({ awaited }: { readonly awaited: MeSection['writesFor'] }) {
  const { words } = usePhone();
  const { send, pending, refusal } = useCommand();
  return (
    <details className={styles.awaited}>
      <summary>
        <Icon of={ChevronDown} />
        {words.helper.awaited(awaited.length)}
      </summary>
      <ul>
        {awaited.map(({ person, name }) => (
          <li key={person}>
            <span>{name}</span>
            <Button
              size="small"
              disabled={pending}
              label={words.helper.hereOf(name)}
              onPress={() => void send({ name: 'person.return', person })}
            >
              {words.helper.here}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNotice refusal={refusal} />
    </details>
  );
}
