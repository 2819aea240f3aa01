/** Data acara (`domain.md` 7.1): everything the minutes print besides what the workshop itself decided. */
import { useId } from 'react';

import { useSection } from '../../../hooks/useSection.ts';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { DraftField } from '../../../parts/form/DraftField.tsx';
import { FieldError, Notice } from '../../../parts/Notice.tsx';
import { AgendaSheet } from './AgendaSheet.tsx';
import { EventSheet } from './EventSheet.tsx';
import { HorizonSheet } from './HorizonSheet.tsx';
import { InvitedSheet } from './InvitedSheet.tsx';
import { OfficersSheet } from './OfficersSheet.tsx';
import styles from './page.module.css';
import { PeopleSheet } from './PeopleSheet.tsx';
import { RatificationSheet } from './RatificationSheet.tsx';
import { useProceedings } from './use-proceedings.ts';

export function ProceedingsPage() {
  const words = useDeskWords().proceedings;
  const edited = useProceedings();
  const frozen = useSection('room')?.phase === 'frozen';
  const id = useId();
  if (edited === null) return null;
  const { value, writes, set, refused } = edited;
  const disabled = !writes;
  return (
    <div className={styles.page}>
      {frozen ? <Notice tone="quiet">{words.frozen}</Notice> : <p className="field-hint">{words.hint}</p>}
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
      <Sheet title={words.title}>
        <div className={styles.grid}>
          <DraftField
            label={words.number}
            hint={words.numberHint}
            value={value.number}
            disabled={disabled}
            onSave={(number) => set({ number })}
          />
          <DraftField
            label={words.endedAt}
            hint={words.endedHint}
            value={value.endedAt}
            disabled={disabled}
            narrow
            onSave={(endedAt) => set({ endedAt })}
          />
        </div>
        <DraftField
          label={words.basis}
          rows={2}
          value={value.basis}
          disabled={disabled}
          onSave={(basis) => set({ basis })}
        />
      </Sheet>
      <Sheet title={words.letterhead}>
        <div className={styles.column}>
          {(['government', 'agency', 'address'] as const).map((part) => (
            <DraftField
              key={part}
              label={words[part]}
              value={value.letterhead[part]}
              disabled={disabled}
              onSave={(text) => set({ letterhead: { ...value.letterhead, [part]: text } })}
            />
          ))}
        </div>
      </Sheet>
      <OfficersSheet edited={edited} />
      <AgendaSheet edited={edited} />
      <RatificationSheet edited={edited} />
      <PeopleSheet edited={edited} />
      <EventSheet />
      <InvitedSheet />
      <HorizonSheet />
    </div>
  );
}
