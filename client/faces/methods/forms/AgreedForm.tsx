/** What is agreed on and what is held in reserve, as annexes IV and V of the berita acara list it. */
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { agreeableLists, withAgreed, withoutAgreed } from '@mufakat/shared/methods/edit/agreed.ts';
import type { AgreedSpec } from '@mufakat/shared/methods/result-spec.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { editorWords } from '../method-words.ts';
import { BandsForm } from './BandsForm.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import type { FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import styles from './form.module.css';

export function AgreedForm(props: FormProps) {
  const words = useWords(editorWords).agreed;
  const { agreed } = props.method.result;
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      {agreed === null ? <NewAgreed {...props} /> : <OneAgreed {...props} agreed={agreed} />}
    </div>
  );
}

function NewAgreed({ method, onChange }: FormProps) {
  const words = useWords(editorWords).agreed;
  const { language } = useLanguage();
  const lists = agreeableLists(method);
  const [chosen, choose] = useState('');
  const list = lists.find(({ id }) => id === chosen) ?? lists[0];
  if (list === undefined) return <p>{words.none}</p>;
  return (
    <>
      <SelectField
        label={words.table}
        value={list.id}
        options={lists.map(({ id, name }) => ({ value: id, text: name[language] }))}
        onChange={choose}
      />
      <div>
        <Button icon={Plus} onPress={() => onChange(withAgreed(method, list))}>
          {words.add}
        </Button>
      </div>
    </>
  );
}

function OneAgreed({ method, agreed, onChange, onRemove }: FormProps & { readonly agreed: AgreedSpec }) {
  const all = useWords(editorWords);
  const words = all.agreed;
  const { language } = useLanguage();
  const { tables } = method.result;
  const table = tables.find(({ id }) => id === agreed.table);
  const set = (part: Partial<AgreedSpec>, where?: string) =>
    onChange(
      { ...method, result: { ...method.result, agreed: { ...agreed, ...part } } },
      where && `agreed ${where}`,
    );
  return (
    <>
      <div className={styles.two}>
        <SelectField
          label={words.table}
          value={agreed.table}
          disabled
          options={[{ value: agreed.table, text: table?.name[language] ?? '–' }]}
          onChange={() => {
            // Another table is another list: this one is taken away first.
          }}
        />
        <SelectField
          label={words.by}
          value={agreed.by ?? 'class'}
          options={(['class', 'line'] as const).map((value) => ({ value, text: words.bys[value] }))}
          onChange={(by) => {
            const { by: _before, ...others } = agreed;
            const next = by === 'line' ? { ...others, by: 'line' as const } : others;
            onChange({ ...method, result: { ...method.result, agreed: next } });
          }}
        />
      </div>
      <LabelField
        label={words.heading}
        value={agreed.title}
        at="result.agreed.title"
        max={200}
        onChange={(title) => set({ title }, 'title')}
      />
      <LabelField
        label={all.table.empty}
        value={agreed.empty}
        at="result.agreed.empty"
        max={200}
        onChange={(empty) => set({ empty }, 'empty')}
      />
      <LabelField
        label={words.counted}
        value={agreed.counted}
        at="result.agreed.counted"
        max={80}
        onChange={(counted) => set({ counted }, 'counted')}
      />
      {table?.shape === 'list' && (
        <BandsForm method={method} agreed={agreed} table={table} onChange={onChange} />
      )}
      {table?.shape === 'list' &&
        (['columns', 'reserve'] as const).map((part) => (
          <ColumnsForm
            key={part}
            at={`result.agreed.${part}`}
            method={method}
            table={table}
            columns={agreed[part]}
            title={words.columns[part]}
            onChange={(columns, where) => set({ [part]: columns }, where && `${part} ${where}`)}
          />
        ))}
      <div>
        <Button icon={Trash2} onPress={() => onRemove(all.outline.agreed, withoutAgreed(method))}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}
