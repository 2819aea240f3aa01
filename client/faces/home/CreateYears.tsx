/** The horizon and its periods. Moving the horizon lays the periods anew, which then may be changed. */
import { Plus, X } from 'lucide-react';

import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { splitPeriods, yearOf, type CreateDraft, type CreateErrors } from './create-draft.ts';
import type { PartProps } from './create-part.tsx';
import styles from './create.module.css';

const PERIODS_MAX = 6;

export function CreateYears(props: PartProps & { readonly errors: CreateErrors; readonly parts: number }) {
  const { draft, words, errors, onChange, parts } = props;
  const move = (from: string, to: string) => {
    const [first, last] = [yearOf(from), yearOf(to)];
    const isSound = first !== null && last !== null && first <= last;
    onChange({
      from,
      to,
      ...(isSound && { periods: splitPeriods(first, last, draft.periods.length || parts, words) }),
    });
  };
  const edit = (at: number, part: Partial<CreateDraft['periods'][number]>) =>
    onChange({
      periods: draft.periods.map((period, index) => (index === at ? { ...period, ...part } : period)),
    });
  return (
    <>
      <fieldset className={styles.rows} data-field="horizon">
        <legend className="field-label">{words.horizon}</legend>
        <div className={styles.two}>
          <TextField
            label={words.horizonFrom}
            inputMode="numeric"
            value={draft.from}
            error={errors.get('horizon') ?? null}
            onChange={(from) => move(from, draft.to)}
          />
          <TextField
            label={words.horizonTo}
            inputMode="numeric"
            value={draft.to}
            onChange={(to) => move(draft.from, to)}
          />
        </div>
      </fieldset>
      <fieldset className={styles.rows} data-field="periods">
        <legend className="field-label">{words.periods}</legend>
        {draft.periods.map((period, at) => (
          <div key={at} className={styles.line}>
            <TextField
              label={words.periodName(at + 1)}
              labelHidden
              value={period.name}
              onChange={(name) => edit(at, { name })}
            />
            <TextField
              label={`${period.name}: ${words.horizonFrom}`}
              labelHidden
              narrow
              inputMode="numeric"
              value={period.from}
              onChange={(from) => edit(at, { from })}
            />
            <TextField
              label={`${period.name}: ${words.horizonTo}`}
              labelHidden
              narrow
              inputMode="numeric"
              value={period.to}
              onChange={(to) => edit(at, { to })}
            />
            <Button
              look="ghost"
              icon={X}
              label={words.removePeriod(period.name)}
              onPress={() => onChange({ periods: draft.periods.filter((_, index) => index !== at) })}
            />
          </div>
        ))}
        {errors.has('periods') && <FieldError id="periods-error">{errors.get('periods')}</FieldError>}
        {draft.periods.length < PERIODS_MAX && (
          <Button
            look="ghost"
            size="small"
            icon={Plus}
            onPress={() =>
              onChange({
                periods: [
                  ...draft.periods,
                  { name: words.period(draft.periods.length + 1), from: draft.to, to: draft.to },
                ],
              })
            }
          >
            {words.addPeriod}
          </Button>
        )}
      </fieldset>
    </>
  );
}
