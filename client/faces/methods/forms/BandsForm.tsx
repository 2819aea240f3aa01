/** Annex IV under a full-width head for each option of a choice, each with its own sum. */
import { Plus } from 'lucide-react';

import { bandFields, bandsOf, bandsToAdd } from '@mufakat/shared/methods/edit/agreed.ts';
import type { AgreedSpec, ListSpec } from '@mufakat/shared/methods/result-spec.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords } from '../method-words.ts';
import { EntryActs } from './EntryActs.tsx';
import type { FormProps } from './form-props.ts';
import styles from './form.module.css';

export interface BandsFormProps extends Pick<FormProps, 'method' | 'onChange'> {
  readonly agreed: AgreedSpec;
  readonly table: ListSpec;
}

export function BandsForm({ method, agreed, table, onChange }: BandsFormProps) {
  const words = useWords(editorWords).agreed;
  const { language } = useLanguage();
  const { bands, ...others } = agreed;
  const fields = bandFields(method, table);
  const put = (next: AgreedSpec['bands']) =>
    onChange({
      ...method,
      result: { ...method.result, agreed: next === undefined ? others : { ...others, bands: next } },
    });
  if (fields.length === 0 && bands === undefined) return null;
  const field = fields.find(({ id }) => id === bands?.field);
  const addable = bands === undefined || field === undefined ? [] : bandsToAdd(field, bands);
  return (
    <section className={styles.group} data-at="result.agreed.bands">
      <SelectField
        label={words.bands}
        hint={words.bandsHint}
        value={bands?.field ?? ''}
        none={words.noBands}
        options={fields.map(({ id, name }) => ({ value: id, text: name[language] }))}
        onChange={(id) => {
          const next = fields.find((it) => it.id === id);
          put(next === undefined ? undefined : bandsOf(next));
        }}
      />
      {bands !== undefined && (
        <ol className={styles.rows} aria-label={words.bandOrder}>
          {bands.titles.map((title, at) => (
            <li key={`${at} ${title.id}`}>
              <span>{title[language]}</span>
              <EntryActs
                name={title[language]}
                list={bands.titles}
                at={at}
                onChange={(titles) => put({ ...bands, titles })}
              />
            </li>
          ))}
        </ol>
      )}
      {bands !== undefined && addable.length > 0 && (
        <div>
          <MenuButton
            look="line"
            size="small"
            icon={Plus}
            label={words.addBand}
            entries={addable.map((title) => ({
              id: title.id,
              text: title[language],
              onChoose: () => put({ ...bands, titles: [...bands.titles, title] }),
            }))}
          >
            {words.addBand}
          </MenuButton>
        </div>
      )}
    </section>
  );
}
