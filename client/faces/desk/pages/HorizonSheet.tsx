/** The years the plan covers, and the periods they are divided into: columns of the matrices and of the roadmap. */
import { useId, useState } from 'react';

import type { Settings } from '@mufakat/shared/workshop/state.ts';

import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { DraftField } from '../../../parts/form/DraftField.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import styles from './page.module.css';
import { RowsEditor } from './RowsEditor.tsx';
import { useSettings } from './use-settings.ts';

type Period = Settings['periods'][number];
interface Span {
  readonly from: number;
  readonly to: number;
}

const MOST = 12;

export function HorizonSheet() {
  const words = useDeskWords().proceedings.horizon;
  const edited = useSettings();
  const [wrong, setWrong] = useState(false);
  const id = useId();
  if (edited === null) return null;
  const { settings, writes, change, refused } = edited;
  const { horizon, periods } = settings;
  /** A span that cannot be is not sent: what stands there stays, and the sentence says why. */
  const sound = (span: Span) => {
    const right = [span.from, span.to].every((year) => year >= 1945 && year <= 2200) && span.from <= span.to;
    setWrong(!right);
    return right;
  };
  const years = (span: Span, save: (changed: Span) => void) =>
    (['from', 'to'] as const).map((end) => (
      <DraftField
        key={end}
        label={words[end]}
        value={String(span[end])}
        inputMode="numeric"
        narrow
        max={4}
        disabled={!writes}
        onSave={(text) => {
          const changed = { ...span, [end]: Number(text) };
          if (sound(changed)) save(changed);
        }}
      />
    ));
  return (
    <Sheet title={words.title}>
      <div className={styles.figures}>
        {years(horizon, ({ from, to }) => change({ horizon: { from, to } }))}
      </div>
      <RowsEditor<Period>
        rows={periods}
        blank={{
          name: `${words.period} ${periods.length + 1}`,
          from: periods.at(-1)?.to ?? horizon.from,
          to: horizon.to,
        }}
        addText={words.addPeriod}
        nameOf={(period) => period.name}
        writes={writes}
        most={MOST}
        onChange={(rows) => change({ periods: rows })}
      >
        {(period, set) => (
          <div className={styles.figures}>
            <DraftField
              label={words.period}
              value={period.name}
              max={80}
              disabled={!writes}
              onSave={(name) => {
                if (name.trim() !== '') set({ name: name.trim() });
              }}
            />
            {years(period, ({ from, to }) => set({ from, to }))}
          </div>
        )}
      </RowsEditor>
      {wrong && <FieldError id={id}>{words.wrong}</FieldError>}
      {refused !== null && <FieldError id={`${id}-refused`}>{refused}</FieldError>}
    </Sheet>
  );
}
