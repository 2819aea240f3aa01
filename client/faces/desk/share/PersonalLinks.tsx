/** A personal link with its QR: moves one person to another phone, once. */
import { useState } from 'react';

import type { PersonId } from '@mufakat/shared/cards/card.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { Qr } from '../../../parts/Qr.tsx';
import { api } from '../../../platform/browser-api.ts';
import { CopyLine } from './CopyLine.tsx';
import styles from './share.module.css';

export function PersonalLinks({ base }: { readonly base: string }) {
  const words = useDeskWords();
  const { workshop, seat } = useWorkshop();
  const everyone = useSection('people') ?? [];
  const people = everyone.filter((person) => person.status === 'here' || person.status === 'left');
  const [person, setPerson] = useState('');
  const [made, setMade] = useState<{ readonly name: string; readonly path: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const make = async () => {
    const link = await api.personalLink(workshop, seat, person as PersonId);
    setFailed(!link.ok);
    if (!link.ok) return;
    setMade({ name: people.find((each) => each.id === person)?.name ?? '', path: link.value.path });
  };
  if (people.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.share.personal}>
      <h3>{words.share.personal}</h3>
      <p className="field-hint">{words.share.personalHint}</p>
      <div className={styles.line}>
        <SelectField
          label={words.share.person}
          labelHidden
          none={words.common.choose}
          value={person}
          options={people.map((each) => ({ value: each.id, text: `${each.name}, ${each.institution}` }))}
          onChange={setPerson}
        />
        <Button disabled={person === ''} onPress={() => void make()}>
          {words.share.make}
        </Button>
      </div>
      {failed && <Notice tone="bad">{words.share.failed}</Notice>}
      {made !== null && (
        <div className={styles.join}>
          <Qr
            className={styles.small}
            text={`${base}${made.path}`}
            label={words.share.personalOf(made.name)}
          />
          <CopyLine label={words.share.personalOf(made.name)} text={`${base}${made.path}`} />
        </div>
      )}
    </section>
  );
}
