/** Annex VI: who takes the result on. Without delegates it lists those who watch over it. */
import { Plus, Trash2 } from 'lucide-react';

import { withDelegates, withoutDelegates } from '@mufakat/shared/methods/edit/delegates.ts';
import type { DelegatesSpec } from '@mufakat/shared/methods/result-spec.ts';

import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { editorWords } from '../method-words.ts';
import type { FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import styles from './form.module.css';

export function DelegatesForm({ method, onChange, onRemove }: FormProps) {
  const all = useWords(editorWords);
  const words = all.delegates;
  const { delegates } = method.result;
  const set = (next: DelegatesSpec, where: string) =>
    onChange({ ...method, result: { ...method.result, delegates: next } }, `delegates ${where}`);
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      {delegates === undefined ? (
        <>
          <p>{words.none}</p>
          <div>
            <Button icon={Plus} onPress={() => onChange(withDelegates(method))}>
              {words.add}
            </Button>
          </div>
        </>
      ) : (
        <>
          {(['title', 'empty', 'noWoman'] as const).map((key) => (
            <LabelField
              key={key}
              label={words[`${key}Of`]}
              value={delegates[key]}
              at={`result.delegates.${key}`}
              max={200}
              onChange={(text) => set({ ...delegates, [key]: text }, key)}
            />
          ))}
          <p className={styles.quiet}>{words.clause}</p>
          <div>
            <Button icon={Trash2} onPress={() => onRemove(all.outline.delegates, withoutDelegates(method))}>
              {words.remove}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
