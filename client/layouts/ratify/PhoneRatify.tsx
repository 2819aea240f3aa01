/**
 * The draft of the minutes on the phone: clause by clause as it is read out, in large words that need no zooming; the paper
 * itself is one touch away. Notes on it are cards like others.
 */
import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines } from '../../parts/Empty.tsx';
import styles from '../Look.module.css';
import { usePhone } from '../phone-context.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { Collecting } from '../writing/Collecting.tsx';
import { draftParts, type DraftPart } from './draft-parts.ts';

export function PhoneRatify() {
  return <Draft />;
}

/** While the draft is read out it stands where the board would be. */
export function PhoneRatifyCollect({ seen }: LayoutProps) {
  const { room } = usePhone();
  return <Collecting seen={seen} board={room.hall.screen === 'reading' ? <Draft /> : undefined} />;
}

/** The draft while it is read out in the hall, or the frozen result; nothing before. */
export function Draft() {
  const { room, words, common } = usePhone();
  const { workshop, seat } = useWorkshop();
  const isFrozen = room.phase === 'frozen';
  const version = isFrozen ? room.versions.at(-1)?.version : undefined;
  const path = `/api/workshops/${workshop}/preview?seat=${seat}${version === undefined ? '' : `&version=${version}`}`;
  const isOpen = room.hall.screen === 'reading' || isFrozen;
  const { reading } = room.hall;
  const parts = useDraft(isOpen ? path : null, reading, common.numbers.clauseWord);
  if (!isOpen) return null;
  return (
    <section className={styles.section} aria-label={words.reading.draft}>
      {parts === null && <CardOutlines label={common.loading} />}
      <ol className={styles.clauses}>
        {(parts ?? []).map((part, at) => (
          <Clause key={part.label} part={part} isNow={!isFrozen && at === reading} />
        ))}
      </ol>
      <Button wide icon={FileText} href={path}>
        {isFrozen ? words.frozen.open : words.reading.open}
      </Button>
    </section>
  );
}

function Clause({ part, isNow }: { readonly part: DraftPart; readonly isNow: boolean }) {
  return (
    <li className={styles.clause} aria-current={isNow ? 'step' : undefined}>
      <b>{part.label}</b>
      {part.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </li>
  );
}

/** The clauses of the page at `path`, asked for again each time the reading moves on; `null` until they have come. */
function useDraft(
  path: string | null,
  reading: number,
  clauseWord: (number: number) => string,
): readonly DraftPart[] | null {
  const [parts, setParts] = useState<readonly DraftPart[] | null>(null);
  useEffect(() => {
    if (path === null) return;
    const stopped = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(path, { signal: stopped.signal });
        if (!response.ok) return;
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        setParts(draftParts(page, clauseWord));
      } catch {
        // No network, or the reading went on: what is shown stays.
      }
    };
    void ask();
    return () => stopped.abort();
  }, [path, reading, clauseWord]);
  return parts;
}
