/** Who is invited: the unsur with their numbers. One that people belong to stays. */
import { useId } from 'react';

import type { Settings } from '@mufakat/shared/workshop/state.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { DraftField } from '../../../parts/form/DraftField.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import styles from './page.module.css';
import { RowsEditor } from './RowsEditor.tsx';
import { useSettings } from './use-settings.ts';

type Constituency = Settings['constituencies'][number];

const MOST = 20;

export function InvitedSheet() {
  const words = useDeskWords().proceedings.invited;
  const people = useSection('people') ?? [];
  const edited = useSettings();
  const id = useId();
  if (edited === null) return null;
  const { settings, writes, change, refused } = edited;
  const { constituencies } = settings;
  const used = new Set(people.map((person) => person.constituency));
  return (
    <Sheet title={words.title}>
      <p className="field-hint">{words.hint}</p>
      <RowsEditor<Constituency>
        rows={constituencies}
        blank={{ id: freeId(constituencies), name: words.fresh, icon: 'users', invited: 0 }}
        addText={words.add}
        nameOf={(row) => row.name}
        writes={writes}
        most={MOST}
        stays={(row) => used.has(row.id) || constituencies.length === 1}
        onChange={(rows) => change({ constituencies: rows })}
      >
        {(row, set) => (
          <div className={styles.figures}>
            <DraftField
              label={words.name}
              value={row.name}
              max={80}
              disabled={!writes}
              onSave={(name) => {
                if (name.trim() !== '') set({ name: name.trim() });
              }}
            />
            <DraftField
              label={words.count}
              value={String(row.invited)}
              inputMode="numeric"
              narrow
              max={4}
              disabled={!writes}
              onSave={(text) => {
                if (/^\d+$/.test(text.trim())) set({ invited: Number(text) });
              }}
            />
          </div>
        )}
      </RowsEditor>
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Sheet>
  );
}

function freeId(all: readonly Constituency[]): string {
  for (let number = all.length + 1; ; number += 1) {
    if (!all.some(({ id }) => id === `unsur-${number}`)) return `unsur-${number}`;
  }
}
