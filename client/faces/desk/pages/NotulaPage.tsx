/** Notula: what was said, by whom, and what follows from it. The newest stands first, under the form. */
import { useState } from 'react';

import { localDate } from '@mufakat/shared/workshop/days.ts';
import type { NotulaEntry } from '@mufakat/shared/workshop/state.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { EraseMenu } from '../../../layouts/erasing/EraseMenu.tsx';
import { EraseWordsDialog } from '../../../layouts/erasing/EraseWordsDialog.tsx';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { NotulaForm } from './NotulaForm.tsx';
import styles from './page.module.css';

export function NotulaPage() {
  const words = useDeskWords();
  const { may } = useDesk();
  const entries = useSection('proceedings')?.notula ?? [];
  const [editing, setEditing] = useState<string | null>(null);
  const [erased, setErased] = useState<string | null>(null);
  const newest = [...entries].reverse();
  return (
    <>
      <div className={styles.page}>
        {may('notula.add') && (
          <Sheet title={words.notula.add}>
            <NotulaForm entry={null} />
          </Sheet>
        )}
        <Sheet title={words.notula.title}>
          {newest.length === 0 ? (
            <p className="field-hint">{words.notula.empty}</p>
          ) : (
            <ol>
              {newest.map((entry) => (
                <li key={entry.id} className={styles.entry}>
                  {editing === entry.id ? (
                    <NotulaForm entry={entry} onDone={() => setEditing(null)} />
                  ) : (
                    <Entry entry={entry} onEdit={() => setEditing(entry.id)} onErase={setErased} />
                  )}
                </li>
              ))}
            </ol>
          )}
        </Sheet>
      </div>
      {erased !== null && <EraseWordsDialog text={erased} onClose={() => setErased(null)} />}
    </>
  );
}

interface EntryProps {
  readonly entry: NotulaEntry;
  readonly onEdit: () => void;
  readonly onErase: (text: string) => void;
}

function Entry({ entry, onEdit, onErase }: EntryProps) {
  const words = useDeskWords();
  const common = useCommonWords();
  const { language } = useLanguage();
  const { may } = useDesk();
  const { orderAloud } = useOrder();
  const { timeZone: zone = 'Asia/Jakarta', days = [] } = useSection('room')?.settings ?? {};
  const step = useSection('method')?.steps.find((each) => each.id === entry.step);
  const date = localDate(zone, entry.at);
  const isOnlyDay = days.length === 1 && days[0] === date;
  const about = [
    isOnlyDay ? '' : common.numbers.dateWithDay(date),
    step?.name[language] ?? words.notula.noStep,
    entry.speaker,
  ].filter((part) => part !== '');
  return (
    <>
      <time>{common.numbers.clock(new Date(entry.at).toISOString(), zone)}</time>
      <div>
        <b>{entry.topic}</b>
        <p>{entry.summary}</p>
        <small>{about.join(' · ')}</small>
        {entry.followUp !== '' && (
          <p>
            <b>{words.notula.followUp}:</b> {entry.followUp}
          </p>
        )}
      </div>
      <span className={styles.acts}>
        {may('notula.edit') && (
          <Button size="small" label={`${words.notula.edit}: ${entry.topic}`} onPress={onEdit}>
            {words.common.edit}
          </Button>
        )}
        {may('notula.remove') && (
          <Button
            size="small"
            look="ghost"
            label={`${words.notula.remove}: ${entry.topic}`}
            onPress={() => void orderAloud({ name: 'notula.remove', id: entry.id })}
          >
            {words.common.remove}
          </Button>
        )}
        <EraseMenu of={entry.topic} onErase={() => onErase(entry.summary || entry.topic)} />
      </span>
    </>
  );
}
