/** What was given at creation and may still change: title, place, area, the plan the result is meant for. */
import { useId } from 'react';

import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { useOrder } from '../../../layouts/use-order.ts';
import { DraftField } from '../../../parts/form/DraftField.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import styles from './page.module.css';

const PARTS = ['title', 'region', 'area', 'place', 'city', 'targetPlan'] as const;

export function EventSheet() {
  const words = useDeskWords().proceedings;
  const { may } = useDesk();
  const settings = useSection('room')?.settings;
  const { order, refused } = useOrder();
  const id = useId();
  if (settings === undefined) return null;
  return (
    <Sheet title={words.settings}>
      <div className={styles.wide}>
        {PARTS.map((part) => (
          <DraftField
            key={part}
            label={words.event[part]}
            value={settings[part]}
            disabled={!may('workshop.settings')}
            onSave={(text) => void order({ name: 'workshop.settings', change: { [part]: text.trim() } })}
          />
        ))}
      </div>
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Sheet>
  );
}
