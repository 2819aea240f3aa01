/**
 * For named people without a phone [W3, B1]: their cards, written in the notulis' own drawer and stamped with their name, and
 * their ballots, marked as helped.
 */
import { UserRound } from 'lucide-react';
import { useState } from 'react';

import type { PersonId } from '@mufakat/shared/cards/card.ts';

import { useMe, useSection } from '../../../hooks/useSection.ts';
import type { StepSeen } from '../../../hooks/useStep.ts';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { isOpen } from '../../../layouts/is-open.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { Empty } from '../../../parts/Empty.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { BehalfBallot } from './BehalfBallot.tsx';
import { BehalfCards } from './BehalfCards.tsx';
import styles from './page.module.css';

export function BehalfPage({ seen }: { readonly seen: StepSeen }) {
  const words = useDeskWords();
  const people = useMe()?.writesFor ?? [];
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const polls = useSection('poll')?.polls ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const person = people.find((each) => each.person === chosen) ?? people[0];
  const poll = polls.find(isOpen);
  if (person === undefined) {
    return (
      <div className={styles.page}>
        <Empty icon={UserRound} framed title={words.behalf.title}>
          {words.behalf.none}
        </Empty>
      </div>
    );
  }
  const unsur = (id: string) => constituencies.find((each) => each.id === id)?.name ?? '';
  return (
    <div className={styles.page}>
      <Sheet title={words.behalf.title}>
        <SelectField
          label={words.behalf.for}
          hint={words.behalf.hint}
          value={person.person}
          options={people.map((each) => ({
            value: each.person,
            text: `${each.name}, ${unsur(each.constituency)}`,
          }))}
          onChange={setChosen}
        />
      </Sheet>
      {seen.step.collects !== null && (
        <BehalfCards key={`${person.person} ${seen.step.id}`} seen={seen} person={person.person} />
      )}
      {poll === undefined ? (
        <Sheet title={words.behalf.ballot}>
          <p className="field-hint">{words.behalf.noPoll}</p>
        </Sheet>
      ) : (
        <BehalfBallot
          key={`${person.person} ${poll.id}`}
          poll={poll}
          person={person.person as PersonId}
          name={person.name}
        />
      )}
    </div>
  );
}
