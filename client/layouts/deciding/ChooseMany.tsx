/** Several of a long list, folded under a line that says how many. */
import { useState } from 'react';

import { Button } from '../../parts/Button.tsx';
import { CheckField } from '../../parts/form/CheckField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from './ChooseMany.module.css';

export interface ChooseManyProps {
  readonly title: string;
  readonly summary: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Above this a list needs a search box. */
const SEARCH_FROM = 12;

export function ChooseMany({ title, summary, options, chosen, onChange }: ChooseManyProps) {
  const words = useDeskWords();
  const [search, setSearch] = useState('');
  const shown = options.filter((option) => option.title.toLowerCase().includes(search.trim().toLowerCase()));
  const all = chosen.length === options.length;
  return (
    <details className={styles.choose}>
      <summary>
        <b>{title}</b> <span>{summary}</span>
      </summary>
      {options.length >= SEARCH_FROM && (
        <TextField
          label={words.common.search}
          labelHidden
          placeholder={words.common.search}
          value={search}
          onChange={setSearch}
        />
      )}
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{title}</legend>
        {shown.map((option) => (
          <CheckField
            key={option.id}
            label={option.title}
            checked={chosen.includes(option.id)}
            onChange={(checked) =>
              onChange(checked ? [...chosen, option.id] : chosen.filter((id) => id !== option.id))
            }
          />
        ))}
      </fieldset>
      <div>
        <Button size="small" onPress={() => onChange(all ? [] : options.map((option) => option.id))}>
          {all ? words.common.chooseNone : words.common.chooseAll}
        </Button>
      </div>
    </details>
  );
}
