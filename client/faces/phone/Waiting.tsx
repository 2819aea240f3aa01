/**
 * The waiting room on a guest's phone [T3]: what happens next, the own data, and the two things a guest may do. It holds no
 * section but `me`; once the desk has nodded the seat is told so and the face goes on by itself.
 */
import { ArrowLeft, CloudOff, DoorClosed, Hourglass } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import type { waiting } from '@mufakat/shared/languages/id/waiting.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';
import type { PersonFields } from '@mufakat/shared/workshop/command.ts';
import type { GuestPart, MeSection } from '@mufakat/shared/workshop/view.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import { useConnection } from '../../hooks/useConnection.ts';
import { useLeave } from '../../hooks/useLeave.ts';
import { useRoomNow } from '../../hooks/useRoomNow.ts';
import { defineWords, useWords } from '../../hooks/useWords.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { Banner } from '../../parts/Banner.tsx';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { FootNote, Page } from '../../parts/page/Page.tsx';
import styles from './Waiting.module.css';

const waitingWords = defineWords<Words<typeof waiting>>({
  id: async () => (await import('@mufakat/shared/languages/id/waiting.ts')).waiting,
  en: async () => (await import('@mufakat/shared/languages/en/waiting.ts')).waiting,
});

/** The form of the door once more; whoever came through it has it already. */
const CorrectForm = lazy(async () => ({
  default: (await import('../home/JoinPage.tsx')).CorrectForm,
}));

const TICK_MS = 1000;

export interface WaitingProps {
  readonly me: MeSection;
  readonly guest: GuestPart;
}

export function Waiting({ me, guest }: WaitingProps) {
  const words = useWords(waitingWords);
  const { send, pending, refusal, clearRefusal } = useCommand();
  const connection = useConnection();
  const store = useWorkshop();
  const goTo = useLeave();
  const now = useRoomNow(TICK_MS);
  const [page, setPage] = useState<'waiting' | 'form' | 'leaving'>('waiting');
  const isDeclined = me.status === 'declined';
  const seconds = Math.ceil(((guest.askAgainAt ?? 0) - now) / TICK_MS);
  const constituency = guest.constituencies.find(({ id }) => id === me.constituency);
  const own: PersonFields = {
    name: me.name,
    constituency: me.constituency,
    institution: me.institution,
    position: me.position,
    gender: me.gender,
  };

  const toWaiting = () => {
    clearRefusal();
    setPage('waiting');
  };
  const ask = async (fields: PersonFields) => {
    const reply = await send({ name: 'guest.ask', fields });
    if (reply.ok) setPage('waiting');
  };
  const leave = async () => {
    const reply = await send({ name: 'guest.leave' });
    const isGone = reply.ok || reply.refusal.refused === 'unknown' || store.connection().state === 'ended';
    if (isGone) goTo('/');
    else setPage('waiting');
  };

  const head = (
    <div className={styles.where}>
      <p>{guest.place}</p>
      <h1>{guest.title}</h1>
    </div>
  );
  const notice = refusal !== null && (
    <Notice tone="bad" alert>
      {refusal.refused === 'door-locked' ? words.locked : words.failed}
    </Notice>
  );
  const strip = connection.state === 'offline' && <Banner icon={CloudOff} title={words.offline} />;

  if (page === 'form') {
    return (
      <Suspense
        fallback={
          <Page head={head}>
            <CardOutlines label={guest.title} />
          </Page>
        }
      >
        <CorrectForm
          page={guest}
          own={own}
          send={pending ? words.saving : words.save}
          notice={notice}
          isSending={pending}
          head={
            <>
              <Button look="ghost" icon={ArrowLeft} label={words.back} onPress={toWaiting} />
              {head}
            </>
          }
          onSend={(fields) => void ask(fields)}
          onBack={toWaiting}
        />
      </Suspense>
    );
  }
  return (
    <Page
      head={head}
      strip={strip}
      foot={
        <>
          {isDeclined && (
            <Button look="primary" wide disabled={pending || seconds > 0} onPress={() => void ask(own)}>
              {words.again}
            </Button>
          )}
          <div className={styles.two}>
            <Button disabled={pending} onPress={() => setPage('form')}>
              {words.change}
            </Button>
            <Button look="ghost" disabled={pending} onPress={() => setPage('leaving')}>
              {words.leave}
            </Button>
          </div>
          <FootNote>{isDeclined && seconds > 0 ? words.soon(seconds) : words.note}</FootNote>
        </>
      }
    >
      <div className={styles.center}>
        {notice}
        <div aria-live="polite">
          <Empty
            icon={isDeclined ? DoorClosed : Hourglass}
            tone={isDeclined ? 'warn' : 'quiet'}
            title={isDeclined ? words.declined : words.title}
          >
            {isDeclined ? words.declinedText : words.text}
          </Empty>
        </div>
        <Card
          look={{ shape: 'badge', colour: 'peran', icon: constituency?.icon ?? 'user-round' }}
          kind={constituency?.name ?? words.asked}
          title={me.name}
          meta={[me.position, me.institution].filter((each) => each !== '').join(', ')}
          headingLevel={3}
        />
      </div>
      {page === 'leaving' && (
        <Dialog
          title={words.leaveTitle}
          onClose={() => setPage('waiting')}
          actions={
            <>
              <Button onPress={() => setPage('waiting')}>{words.stay}</Button>
              <Button look="primary" disabled={pending} onPress={() => void leave()}>
                {words.leave}
              </Button>
            </>
          }
        >
          <p>{words.leaveText}</p>
        </Dialog>
      )}
    </Page>
  );
}
