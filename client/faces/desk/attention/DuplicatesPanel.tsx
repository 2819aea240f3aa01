/** People who are likely the same. "Bukan" is remembered by this device only: it is a glance, not a fact of the record. */
import { useState } from 'react';

import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { MergePeopleDialog } from '../../../layouts/attendance/MergePeopleDialog.tsx';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { RailSection } from '../../../parts/RailSection.tsx';
import { likelyPairs } from './likely-pairs.ts';
import styles from './people-rows.module.css';

export function DuplicatesPanel() {
  const words = useDeskWords().attention.duplicates;
  const { may } = useDesk();
  const people = useSection('people') ?? [];
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const [merging, setMerging] = useState<readonly [PersonRow, PersonRow] | null>(null);
  if (!may('person.merge')) return null;
  const keyOf = ([a, b]: readonly [PersonRow, PersonRow]) => `${a.id}|${b.id}`;
  const pairs = likelyPairs(people).filter((pair) => !apart.has(keyOf(pair)));
  if (pairs.length === 0) return null;
  return (
    <RailSection title={words.title} badge={pairs.length}>
      <ul className={styles.rows}>
        {pairs.map((pair) => (
          <li key={keyOf(pair)} className={styles.row}>
            <span className={styles.who}>
              <b>{words.pair(pair[0].name, pair[1].name)}</b>
              <span>{pair[0].institution}</span>
            </span>
            <span className={styles.acts}>
              <Button size="small" onPress={() => setMerging(pair)}>
                {words.merge}
              </Button>
              <Button
                size="small"
                look="ghost"
                onPress={() => setApart((before) => new Set([...before, keyOf(pair)]))}
              >
                {words.not}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {merging !== null && <MergePeopleDialog pair={merging} onClose={() => setMerging(null)} />}
    </RailSection>
  );
}
