/** The constituencies a method offers. */
import { Plus } from 'lucide-react';

import { freeId, replaced } from '@mufakat/shared/methods/edit/values.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { editorWords } from '../method-words.ts';
import { useAdded } from '../sought.ts';
import { EntryActs } from './EntryActs.tsx';
import type { FormProps } from './form-props.ts';
import { IconField } from './IconField.tsx';
import { LabelField } from './LabelField.tsx';
import styles from './form.module.css';

const CONSTITUENCIES_MAX = 20;

export function PeopleForm({ method, onChange }: FormProps) {
  const words = useWords(editorWords).people;
  const { language } = useLanguage();
  const onAdded = useAdded();
  const all = method.constituencies;
  const set = (constituencies: Method['constituencies'], where?: string) =>
    onChange({ ...method, constituencies }, where);
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <section className={styles.group}>
        {all.map((each, at) => (
          <div key={each.id} className={styles.line} data-at={`constituencies.${at}`}>
            <LabelField
              label={words.name(at + 1)}
              value={each.name}
              max={80}
              onChange={(name) => set(replaced(all, at, { ...each, name }), `people ${each.id}`)}
            />
            <IconField
              label={words.icon(each.name[language])}
              labelHidden
              value={each.icon}
              onChange={(icon) => set(replaced(all, at, { ...each, icon }))}
            />
            <EntryActs name={each.name[language]} list={all} at={at} onChange={set} />
          </div>
        ))}
        {all.length < CONSTITUENCIES_MAX && (
          <div>
            <Button
              size="small"
              icon={Plus}
              onPress={() => {
                const name = { id: words.fresh, en: words.fresh };
                set([...all, { id: freeId('unsur', all), name, icon: 'users' }]);
                onAdded(['constituencies', all.length]);
              }}
            >
              {words.add}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
