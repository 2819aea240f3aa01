/** The days of the workshop, one after the other. */
import { Plus, X } from 'lucide-react';

import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { commonWords } from '../../parts/common-words.ts';
import { TextField } from '../../parts/form/TextField.tsx';
import { isoDay } from './create-draft.ts';
import { Place, type PartProps } from './create-part.tsx';
import styles from './create.module.css';

const DAYS_MAX = 14;

export function CreateDays({ draft, words, error, onChange }: PartProps & { readonly error: string | null }) {
  const { numbers } = useWords(commonWords);
  const { days } = draft;
  const nextDay = () => {
    const last = new Date(`${days.at(-1) ?? ''}T12:00:00`);
    if (Number.isNaN(last.getTime())) return isoDay(new Date());
    last.setDate(last.getDate() + 1);
    return isoDay(last);
  };
  return (
    <Place field="days">
      <div className={styles.rows}>
        {days.map((day, at) => (
          <div key={at} className={styles.line}>
            <TextField
              label={days.length === 1 ? words.days : words.day(at + 1)}
              type="date"
              value={day}
              // A browser may write 03/11 for either of two days; in words it is one.
              hint={/^\d{4}-\d\d-\d\d$/.test(day) ? numbers.dateWithDay(day) : undefined}
              error={at === 0 ? error : null}
              onChange={(value) =>
                onChange({ days: days.map((each, index) => (index === at ? value : each)) })
              }
            />
            {days.length > 1 && (
              <Button
                look="ghost"
                icon={X}
                label={words.removeDay(at + 1)}
                onPress={() => onChange({ days: days.filter((_, index) => index !== at) })}
              />
            )}
          </div>
        ))}
        {days.length < DAYS_MAX && (
          <Button
            look="ghost"
            size="small"
            icon={Plus}
            onPress={() => onChange({ days: [...days, nextDay()] })}
          >
            {words.addDay}
          </Button>
        )}
      </div>
    </Place>
  );
}
