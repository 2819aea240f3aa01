/** The attendance: seats by unsur, and the list with search, where the desk and the notulis correct it (`trust.md` 2). */
import { FileSpreadsheet, UserRoundPlus, Users } from 'lucide-react';
import { useState } from 'react';

import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { LazyInvite } from '../import/LazyImport.tsx';
import { ExpectedList } from './ExpectedList.tsx';
import styles from './PeopleView.module.css';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { UnsurSeats } from './UnsurSeats.tsx';

/** More rows than this make the page heavy; the search finds the others. */
const ROWS_FIRST = 80;

export function PeopleView() {
  const words = useDeskWords();
  const { may } = useDesk();
  const people = useSection('people') ?? [];
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const [search, setSearch] = useState('');
  const [unsur, setUnsur] = useState('');
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<'add' | 'invite' | null>(null);
  const invited = (useSection('invited') ?? [])
    .filter((person) => matches(person, search, unsur))
    .sort(byName);
  const listed = people.filter((person) => person.status === 'here' || person.status === 'left');
  const found = listed.filter((person) => matches(person, search, unsur)).sort(byName);
  const shown = all ? found : found.slice(0, ROWS_FIRST);
  const add = (
    <>
      {may('person.add') && (
        <Button icon={UserRoundPlus} onPress={() => setAsked('add')}>
          {words.people.add}
        </Button>
      )}
      {may('people.invite') && (
        <Button icon={FileSpreadsheet} onPress={() => setAsked('invite')}>
          {words.people.invite}
        </Button>
      )}
    </>
  );
  return (
    <div className={styles.view}>
      <UnsurSeats people={listed} />
      {listed.length === 0 ? (
        <Empty icon={Users} framed title={words.people.empty} action={add}>
          {words.people.emptyHint}
        </Empty>
      ) : (
        <section className={styles.list} aria-label={words.people.title}>
          <div className={styles.tools}>
            <TextField
              label={words.people.search}
              labelHidden
              type="search"
              placeholder={words.people.search}
              value={search}
              onChange={setSearch}
            />
            <SelectField
              label={words.people.constituency}
              labelHidden
              none={words.people.filterAll}
              value={unsur}
              options={constituencies.map((each) => ({ value: each.id, text: each.name }))}
              onChange={setUnsur}
            />
            {add}
          </div>
          {found.length === 0 ? <p>{words.people.none}</p> : <PeopleTable people={shown} everyone={listed} />}
          {found.length > shown.length && (
            <Button onPress={() => setAll(true)}>{words.common.all(found.length - shown.length)}</Button>
          )}
        </section>
      )}
      {invited.length > 0 && <ExpectedList people={invited} />}
      {asked === 'add' && <PersonDialog person={null} onClose={() => setAsked(null)} />}
      {asked === 'invite' && <LazyInvite onClose={() => setAsked(null)} />}
    </div>
  );
}

type Listed = Pick<PersonRow, 'name' | 'institution' | 'position' | 'constituency'>;

function matches(person: Listed, search: string, unsur: string): boolean {
  if (unsur !== '' && person.constituency !== unsur) return false;
  const text = `${person.name} ${person.institution} ${person.position}`.toLowerCase();
  return text.includes(search.trim().toLowerCase());
}

function byName(a: Listed, b: Listed): number {
  return a.name.localeCompare(b.name, 'id', { numeric: true });
}
