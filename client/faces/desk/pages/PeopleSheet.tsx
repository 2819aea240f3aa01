/** Who signs for each unsur, and who watches over the result. */
import type { PersonId } from '@mufakat/shared/cards/card.ts';
import type { Proceedings } from '@mufakat/shared/workshop/state.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { DraftField } from '../../../parts/form/DraftField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import styles from './page.module.css';
import { RowsEditor } from './RowsEditor.tsx';
import type { EditedProceedings } from './use-proceedings.ts';

type Delegate = Proceedings['delegates'][number];

export function PeopleSheet({ edited }: { readonly edited: EditedProceedings }) {
  const desk = useDeskWords();
  const words = desk.proceedings;
  const { value, writes, set } = edited;
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const people = (useSection('people') ?? []).filter(
    (person) => person.status === 'here' || person.status === 'left',
  );
  const offices = useSection('method')?.signers ?? [];
  const { language } = useLanguage();
  const sign = (id: string, name: string) => {
    const others = value.signers.filter((signer) => signer.id !== id);
    set({ signers: [...others, { id, name }] });
  };
  const nameOf = (id: string) => value.signers.find((signer) => signer.id === id)?.name ?? '';
  const first = people[0];
  return (
    <>
      <Sheet title={words.signers}>
        <div className={styles.grid}>
          {offices.map((each) => (
            <DraftField
              key={each.id}
              label={each.office[language].replace('\n', ' ')}
              value={nameOf(each.id)}
              options={people.map((person) => person.name)}
              disabled={!writes}
              onSave={(name) => sign(each.id, name)}
            />
          ))}
          {constituencies.map((each) => (
            <DraftField
              key={each.id}
              label={each.name}
              value={nameOf(each.id)}
              options={people
                .filter((person) => person.constituency === each.id)
                .map((person) => person.name)}
              disabled={!writes}
              onSave={(name) => sign(each.id, name)}
            />
          ))}
        </div>
      </Sheet>
      {first !== undefined && (
        <Sheet title={words.delegates}>
          <RowsEditor<Delegate>
            rows={value.delegates}
            blank={{ person: first.id, task: '' }}
            addText={words.delegateAdd}
            nameOf={(delegate) => people.find((person) => person.id === delegate.person)?.name ?? ''}
            writes={writes}
            onChange={(delegates) => set({ delegates })}
          >
            {(delegate, change) => (
              <div className={styles.grid}>
                <SelectField
                  label={words.delegate}
                  value={delegate.person}
                  disabled={!writes}
                  options={people.map((person) => ({
                    value: person.id,
                    text: `${person.name}, ${person.institution}`,
                  }))}
                  onChange={(person) => change({ person: person as PersonId })}
                />
                <DraftField
                  label={words.task}
                  value={delegate.task}
                  disabled={!writes}
                  onSave={(task) => change({ task })}
                />
              </div>
            )}
          </RowsEditor>
        </Sheet>
      )}
    </>
  );
}
