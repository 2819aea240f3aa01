/** Susunan acara with planned and real times, in the order of the day. */
import type { Proceedings } from '@mufakat/shared/workshop/state.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { DraftField } from '../../../parts/form/DraftField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import styles from './page.module.css';
import { RowsEditor } from './RowsEditor.tsx';
import type { EditedProceedings } from './use-proceedings.ts';

type Item = Proceedings['agenda'][number];

const BLANK: Item = {
  day: 0,
  plannedFrom: '',
  plannedTo: '',
  actualFrom: '',
  actualTo: '',
  title: '',
  by: '',
};
const TIMES = ['plannedFrom', 'plannedTo', 'actualFrom', 'actualTo'] as const;

export function AgendaSheet({ edited }: { readonly edited: EditedProceedings }) {
  const desk = useDeskWords();
  const words = desk.proceedings;
  const { value, writes, set } = edited;
  const days = useSection('room')?.settings.days ?? [];
  const last = value.agenda[value.agenda.length - 1];
  return (
    <Sheet title={words.agenda}>
      <RowsEditor<Item>
        rows={value.agenda}
        blank={{ ...BLANK, day: last?.day ?? 0, plannedFrom: last?.plannedTo ?? '' }}
        addText={words.agendaAdd}
        nameOf={(item) => item.title}
        ordered
        writes={writes}
        onChange={(agenda) => set({ agenda })}
      >
        {(item, change) => (
          <div className={styles.rows}>
            <div className={styles.grid}>
              <DraftField
                label={words.agendaTitle}
                value={item.title}
                disabled={!writes}
                onSave={(title) => change({ title })}
              />
              <DraftField
                label={words.agendaBy}
                value={item.by}
                disabled={!writes}
                onSave={(by) => change({ by })}
              />
            </div>
            <div className={styles.times}>
              {days.length > 1 && (
                <SelectField
                  label={words.agendaDay}
                  value={String(item.day)}
                  disabled={!writes}
                  options={days.map((day, at) => ({ value: String(at), text: desk.people.day(at + 1) }))}
                  onChange={(day) => change({ day: Number(day) })}
                />
              )}
              {TIMES.map((time) => (
                <DraftField
                  key={time}
                  label={words.times[time]}
                  value={item[time]}
                  inputMode="decimal"
                  max={5}
                  disabled={!writes}
                  onSave={(text) => change({ [time]: text.replace(':', '.') })}
                />
              ))}
            </div>
          </div>
        )}
      </RowsEditor>
    </Sheet>
  );
}
