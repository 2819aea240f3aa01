/** Who led, wrote, facilitated and spoke; opening speeches and papers that were presented. */
import type { Officer } from '@mufakat/shared/workshop/state.ts';

import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { DraftField } from '../../../parts/form/DraftField.tsx';
import styles from './page.module.css';
import { RowsEditor } from './RowsEditor.tsx';
import { NOBODY, type EditedProceedings } from './use-proceedings.ts';

export function OfficersSheet({ edited }: { readonly edited: EditedProceedings }) {
  const words = useDeskWords();
  const { value, writes, set } = edited;
  const single = ['chair', 'notary', 'acknowledged'] as const;
  const many = ['facilitators', 'speakers'] as const;
  return (
    <Sheet title={words.proceedings.officers}>
      {single.map((part) => (
        <fieldset key={part}>
          <legend className={styles.legend}>{words.proceedings[part]}</legend>
          <OfficerFields
            officer={value[part]}
            writes={writes}
            onChange={(change) => set({ [part]: { ...value[part], ...change } })}
          />
        </fieldset>
      ))}
      {many.map((part) => (
        <fieldset key={part}>
          <legend className={styles.legend}>{words.proceedings[part]}</legend>
          <RowsEditor
            rows={value[part]}
            blank={NOBODY}
            addText={words.common.add}
            nameOf={(officer) => officer.name}
            writes={writes}
            onChange={(rows) => set({ [part]: rows })}
          >
            {(officer, change) => <OfficerFields officer={officer} writes={writes} onChange={change} />}
          </RowsEditor>
        </fieldset>
      ))}
      <div className={styles.grid}>
        <Lines
          label={words.proceedings.speeches}
          hint={words.proceedings.speechesHint}
          lines={value.speeches}
          writes={writes}
          onSave={(speeches) => set({ speeches })}
        />
        <Lines
          label={words.proceedings.papers}
          hint={words.proceedings.papersHint}
          lines={value.papers}
          writes={writes}
          onSave={(papers) => set({ papers })}
        />
      </div>
    </Sheet>
  );
}

function OfficerFields({
  officer,
  writes,
  onChange,
}: {
  readonly officer: Officer;
  readonly writes: boolean;
  readonly onChange: (change: Partial<Officer>) => void;
}) {
  const words = useDeskWords().proceedings;
  return (
    <div className={styles.wide}>
      <DraftField
        label={words.officerName}
        value={officer.name}
        disabled={!writes}
        onSave={(name) => onChange({ name })}
      />
      <DraftField
        label={words.officerPosition}
        value={officer.position}
        disabled={!writes}
        onSave={(position) => onChange({ position })}
      />
      <DraftField
        label={words.officerInstitution}
        value={officer.institution}
        disabled={!writes}
        onSave={(institution) => onChange({ institution })}
      />
    </div>
  );
}

function Lines({
  label,
  hint,
  lines,
  writes,
  onSave,
}: {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly writes: boolean;
  readonly onSave: (lines: readonly string[]) => void;
}) {
  return (
    <DraftField
      label={label}
      hint={hint}
      rows={3}
      value={lines.join('\n')}
      disabled={!writes}
      onSave={(text) =>
        onSave(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }
    />
  );
}
