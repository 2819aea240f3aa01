/** The attendance list as a table; what may be done with a person is in the menu of the row. */
import {
  FileText,
  Hand,
  HandHelping,
  LogIn,
  LogOut,
  Merge,
  Pencil,
  ShieldUser,
  Trash2,
  Users,
} from 'lucide-react';
import { useState } from 'react';

import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

import { useRoomNow } from '../../hooks/useRoomNow.ts';
import { useSection } from '../../hooks/useSection.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { MenuEntry } from '../../parts/menu/Menu.tsx';
import { MenuButton } from '../../parts/menu/MenuButton.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { AskDialog } from '../ReasonDialog.tsx';
import { useOrder } from '../use-order.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { ChooseSameDialog } from './MergePeopleDialog.tsx';
import styles from './PeopleTable.module.css';
import { JOINING_MS, personStatus } from './person-status.ts';
import { PersonDataDialog } from './PersonDataDialog.tsx';
import { PersonDialog } from './PersonDialog.tsx';

export interface PeopleTableProps {
  readonly people: readonly PersonRow[];
  /** Everyone on the list, for helpers and merging. */
  readonly everyone: readonly PersonRow[];
}

export function PeopleTable({ people, everyone }: PeopleTableProps) {
  const words = useDeskWords().people;
  const days = useSection('room')?.settings.days ?? [];
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.columnPerson}</th>
            <th scope="col">{words.constituency}</th>
            <th scope="col">{words.gender}</th>
            <th scope="col">{words.status}</th>
            {days.length > 1 &&
              days.map((day, at) => (
                <th key={day} scope="col">
                  <abbr title={words.day(at + 1)}>{words.dayShort(at + 1)}</abbr>
                </th>
              ))}
            <th scope="col">
              <span className="visually-hidden">{words.title}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonLine key={person.id} person={person} everyone={everyone} days={days.length} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PersonLine({
  person,
  everyone,
  days,
}: {
  readonly person: PersonRow;
  readonly everyone: readonly PersonRow[];
  readonly days: number;
}) {
  const words = useDeskWords().people;
  const { may } = useDesk();
  const { orderAloud } = useOrder();
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  return (
    <tr data-left={person.status === 'left' || undefined}>
      <th scope="row">
        <b>{person.name}</b>
        <span>{[person.position, person.institution].filter((part) => part !== '').join(', ')}</span>
      </th>
      <td>{constituencies.find((each) => each.id === person.constituency)?.name ?? ''}</td>
      <td>{person.gender !== null && words.letters[person.gender]}</td>
      <td>
        <StatusWords person={person} everyone={everyone} />
      </td>
      {days > 1 &&
        Array.from({ length: days }, (_, day) => (
          <td key={day}>
            <input
              type="checkbox"
              aria-label={`${person.name}, ${words.day(day + 1)}`}
              checked={person.days.includes(day)}
              disabled={!may('person.attend')}
              onChange={(event) =>
                void orderAloud({
                  name: 'person.attend',
                  person: person.id,
                  day,
                  present: event.currentTarget.checked,
                  onPaper: person.onPaper,
                })
              }
            />
          </td>
        ))}
      <td className={styles.menu}>
        <PersonMenu person={person} everyone={everyone} />
      </td>
    </tr>
  );
}

function StatusWords({
  person,
  everyone,
}: {
  readonly person: PersonRow;
  readonly everyone: readonly PersonRow[];
}) {
  const words = useDeskWords().people;
  const helper = everyone.find((each) => each.id === person.helper);
  const now = useRoomNow(JOINING_MS / 2);
  return (
    <span className={styles.status} data-warn={(person.withoutPhone && helper === undefined) || undefined}>
      {person.withoutPhone && <Icon of={Hand} />}
      {personStatus(person, helper, now, words).join(' · ')}
    </span>
  );
}

type Asked = 'data' | 'edit' | 'merge' | 'remove' | 'assign';

function PersonMenu({
  person,
  everyone,
}: {
  readonly person: PersonRow;
  readonly everyone: readonly PersonRow[];
}) {
  const { people: words, common } = useDeskWords();
  const { may } = useDesk();
  const { orderAloud } = useOrder();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const here = person.status === 'here';
  const entries: MenuEntry[] = [];
  if (may('person.edit')) {
    entries.push({ id: 'edit', text: common.edit, icon: Pencil, onChoose: () => setAsked('edit') });
  }
  if (may(here ? 'person.leave' : 'person.return')) {
    entries.push({
      id: 'leave',
      text: here ? words.leave : words.return,
      icon: here ? LogOut : LogIn,
      onChoose: () => void orderAloud({ name: here ? 'person.leave' : 'person.return', person: person.id }),
    });
  }
  if (may('person.attend')) {
    entries.push({
      id: 'paper',
      text: person.onPaper ? words.notOnPaper : words.onPaper,
      icon: FileText,
      onChoose: () =>
        void orderAloud({
          name: 'person.attend',
          person: person.id,
          day: person.days[0] ?? 0,
          present: true,
          onPaper: !person.onPaper,
        }),
    });
  }
  if (may('person.assign') && person.withoutPhone) {
    entries.push({
      id: 'assign',
      text: words.assignTo,
      icon: HandHelping,
      apart: true,
      onChoose: () => setAsked('assign'),
    });
  }
  if (may('person.role') && !person.withoutPhone) {
    const helper = person.role === 'helper';
    entries.push({
      id: 'helper',
      text: helper ? words.unmakeHelper : words.makeHelper,
      icon: Users,
      apart: true,
      onChoose: () =>
        void orderAloud({
          name: 'person.role',
          person: person.id,
          role: helper ? 'participant' : 'helper',
        }),
    });
  }
  if (may('person.merge') && everyone.length > 1) {
    entries.push({ id: 'merge', text: words.merge, icon: Merge, onChoose: () => setAsked('merge') });
  }
  if (may('data.give') && person.erasure?.state !== 'done') {
    entries.push({
      id: 'data',
      text: words.data,
      icon: ShieldUser,
      apart: true,
      onChoose: () => setAsked('data'),
    });
  }
  if (may('person.remove')) {
    entries.push({
      id: 'remove',
      text: words.remove,
      icon: Trash2,
      danger: true,
      apart: true,
      onChoose: () => setAsked('remove'),
    });
  }
  if (entries.length === 0) return null;
  return (
    <>
      <MenuButton size="small" label={words.menuOf(person.name)} entries={entries} />
      {asked === 'data' && <PersonDataDialog person={person} onClose={close} />}
      {asked === 'edit' && <PersonDialog person={person} onClose={close} />}
      {asked === 'assign' && <AssignDialog person={person} everyone={everyone} onClose={close} />}
      {asked === 'merge' && <ChooseSameDialog person={person} everyone={everyone} onClose={close} />}
      {asked === 'remove' && (
        <AskDialog
          title={words.removeTitle(person.name)}
          body={words.removeBody}
          yes={words.removeYes}
          command={() => ({ name: 'person.remove', person: person.id })}
          onClose={close}
        />
      )}
    </>
  );
}
