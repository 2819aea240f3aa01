/** Which unsur are invited, and how many people of each. */
import { Minus, Plus, X } from 'lucide-react';

import { freeId } from '@mufakat/shared/methods/edit/values.ts';

import { Button } from '../../parts/Button.tsx';
import { Icon, NamedIcon } from '../../parts/Icon.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import type { PartProps } from './create-part.tsx';
import styles from './create.module.css';

const CONSTITUENCIES_MAX = 20;

export function CreateConstituencies({
  draft,
  words,
  error,
  onChange,
}: PartProps & { readonly error: string | null }) {
  const all = draft.constituencies;
  const edit = (at: number, part: Partial<(typeof all)[number]>) =>
    onChange({ constituencies: all.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const sum = all.reduce((total, each) => total + each.invited, 0);
  return (
    <section className={styles.rows} data-field="constituencies">
      <h2 className={styles.invitedHead}>
        {words.constituencies} <span className="num">{words.invitedSum(sum)}</span>
      </h2>
      <ul className={styles.invited}>
        {all.map((each, at) => (
          <li key={each.id}>
            <NamedIcon name={each.icon} />
            <TextField
              label={words.constituency(at + 1)}
              labelHidden
              value={each.name}
              onChange={(name) => edit(at, { name })}
            />
            <span className={styles.stepper}>
              <button
                type="button"
                aria-label={words.fewer(each.name)}
                onClick={() => edit(at, { invited: Math.max(0, each.invited - 1) })}
              >
                <Icon of={Minus} />
              </button>
              <input
                className="num"
                inputMode="numeric"
                aria-label={words.invited(each.name)}
                value={each.invited}
                onChange={({ currentTarget }) =>
                  edit(at, { invited: Math.min(500, Number(currentTarget.value.replace(/\D/g, ''))) })
                }
              />
              <button
                type="button"
                aria-label={words.more(each.name)}
                onClick={() => edit(at, { invited: each.invited + 1 })}
              >
                <Icon of={Plus} />
              </button>
            </span>
            <Button
              look="ghost"
              icon={X}
              label={words.removeConstituency(each.name)}
              onPress={() => onChange({ constituencies: all.filter((_, index) => index !== at) })}
            />
          </li>
        ))}
      </ul>
      {error !== null && <FieldError id="constituencies-error">{error}</FieldError>}
      {all.length < CONSTITUENCIES_MAX && (
        <Button
          look="ghost"
          size="small"
          icon={Plus}
          onPress={() =>
            onChange({
              constituencies: [
                ...all,
                { id: freeId('unsur', all), name: words.newConstituency, icon: 'users', invited: 5 },
              ],
            })
          }
        >
          {words.addConstituency}
        </Button>
      )}
    </section>
  );
}
