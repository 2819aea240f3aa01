/** The draft of the minutes on the phone while it is read out, and notes on it. */
import { FileText } from 'lucide-react';

import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { Button } from '../../parts/Button.tsx';
import styles from '../Look.module.css';
import { usePhone } from '../phone-context.tsx';
import type { PhoneLayoutProps } from '../phone.ts';
import { Collecting } from '../writing/Collecting.tsx';
import { WriteTask, type WriteTaskProps } from '../writing/WriteTask.tsx';

export function PhoneRatify() {
  return <Draft />;
}

export function PhoneRatifyCollect({ seen }: PhoneLayoutProps) {
  return <Collecting seen={seen} Task={NoteTask} />;
}

/** Notes come after reading: the draft stays one touch away. */
function NoteTask(props: WriteTaskProps) {
  const { room, words } = usePhone();
  const store = useWorkshop();
  const above =
    room.hall.screen === 'reading' ? (
      <Button icon={FileText} href={draftPath(store)}>
        {words.reading.open}
      </Button>
    ) : undefined;
  return <WriteTask {...props} above={above} />;
}

/** The page of the draft, or of the frozen result. Readable once it is read out in the hall. */
export function Draft() {
  const { room, words } = usePhone();
  const store = useWorkshop();
  const isOpen = room.hall.screen === 'reading' || room.phase === 'frozen';
  if (!isOpen) return null;
  const path = draftPath(store, room.phase === 'frozen' ? room.versions.at(-1)?.version : undefined);
  return (
    <section className={styles.section}>
      <iframe className={styles.draft} title={words.reading.draft} src={path} loading="lazy" />
      <Button wide icon={FileText} href={path}>
        {words.reading.open}
      </Button>
    </section>
  );
}

function draftPath({ workshop, seat }: ReturnType<typeof useWorkshop>, version?: number): string {
  const query = version === undefined ? '' : `&version=${version}`;
  return `/api/workshops/${workshop}/preview?seat=${seat}${query}`;
}
