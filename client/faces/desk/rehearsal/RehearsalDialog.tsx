/**
 * "Gladi bersih": asks the server for a copy of this workshop on which simulated participants play, tells how they do, opens
 * the copy's desk and screen beside this one, and removes the copy. The workshop itself is not touched by any of it. The
 * figures change too often to be read out: only the sentence above them is spoken.
 */
import { useCallback, useId, useState } from 'react';

import type { RehearsalState } from '@mufakat/shared/protocol/wire.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useDeskWords, type DeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import { FieldError, Notice, type Tone } from '../../../parts/Notice.tsx';
import { api } from '../../../platform/browser-api.ts';
import type { Problem } from '../../../store/api.ts';
import { keepCopy, keptCopy, type Copy } from './kept-copy.ts';
import styles from './rehearsal.module.css';
import { isGone, useCopyState, type CopyState } from './use-copy-state.ts';

const PEOPLE = '40';
/** As the server allows. */
const PEOPLE_MAX = 200;

type Doing = 'nothing' | 'starting' | 'removing' | 'removed' | 'gone';
type RehearsalWords = DeskWords['rehearsal'];

export function RehearsalDialog({
  room,
  onClose,
}: {
  readonly room: RoomSection;
  readonly onClose: () => void;
}) {
  const words = useDeskWords();
  const { copy, state, doing, error, start, remove } = useRehearsal(room);
  const [typed, setTyped] = useState(PEOPLE);
  const people = readPeople(typed);
  const errorId = useId();
  const busy = doing === 'starting' || doing === 'removing';
  const describedBy = error === null ? undefined : errorId;
  const sentence = sentenceOf(words.rehearsal, doing, copy === null ? null : state);
  return (
    <Dialog
      title={words.rehearsal.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.common.close}</Button>
          {copy === null ? (
            <Button
              look="primary"
              disabled={busy || people === null}
              describedBy={describedBy}
              onPress={() => people !== null && void start(people)}
            >
              {words.rehearsal.start}
            </Button>
          ) : (
            <Button look="danger" disabled={busy} describedBy={describedBy} onPress={() => void remove(copy)}>
              {words.rehearsal.remove}
            </Button>
          )}
        </>
      }
    >
      <p>{words.rehearsal.about}</p>
      {copy === null ? (
        <TextField
          label={words.rehearsal.people}
          hint={words.rehearsal.peopleHint(PEOPLE_MAX)}
          error={people === null ? words.rehearsal.peopleWrong(PEOPLE_MAX) : null}
          inputMode="numeric"
          value={typed}
          onChange={setTyped}
          disabled={busy}
        />
      ) : (
        <>
          {state.crowd !== null && state.crowd.of > 0 && <Counts crowd={state.crowd} />}
          <CopyLinks copy={copy} screen={state.screen} />
        </>
      )}
      <div className={styles.said} aria-live="polite">
        {sentence !== null && <Notice tone={sentence.tone}>{sentence.text}</Notice>}
        {error !== null && <FieldError id={errorId}>{error}</FieldError>}
      </div>
    </Dialog>
  );
}

function Counts({ crowd }: { readonly crowd: RehearsalState }) {
  const words = useDeskWords().rehearsal;
  return (
    <dl className={styles.counts} aria-label={words.counts}>
      <div>
        <dt>{words.inRoom}</dt>
        <dd>{words.inRoomOf(crowd.people, crowd.of)}</dd>
      </div>
      <div>
        <dt>{words.cards}</dt>
        <dd>{crowd.cards}</dd>
      </div>
      <div>
        <dt>{words.votes}</dt>
        <dd>{crowd.ballots}</dd>
      </div>
    </dl>
  );
}

function CopyLinks({ copy, screen }: { readonly copy: Copy; readonly screen: string | null }) {
  const words = useDeskWords().rehearsal;
  return (
    <p className={styles.links}>
      <a href={`/w/${copy.workshop}/${copy.seat}/desk`} target="_blank" rel="noreferrer">
        {words.open} <span className="visually-hidden">{words.newWindow}</span>
      </a>
      {screen !== null && (
        <a href={screen} target="_blank" rel="noreferrer">
          {words.openScreen} <span className="visually-hidden">{words.newWindow}</span>
        </a>
      )}
    </p>
  );
}

function useRehearsal(room: RoomSection) {
  const words = useDeskWords().rehearsal;
  const { seat } = useWorkshop();
  const [copy, setCopy] = useState(() => keptCopy(room.workshop));
  const [doing, setDoing] = useState<Doing>('nothing');
  const [error, setError] = useState<string | null>(null);
  const forget = useCallback(
    (why: 'removed' | 'gone') => {
      keepCopy(room.workshop, null);
      setCopy(null);
      // Its own removal is heard of twice.
      setDoing((before) => (before === 'removing' ? 'removed' : why));
    },
    [room.workshop],
  );
  const onGone = useCallback(() => forget('gone'), [forget]);
  const state = useCopyState(copy, onGone);

  const start = async (people: number) => {
    setDoing('starting');
    setError(null);
    const made = await api.rehearse(room.workshop, seat, people);
    setDoing('nothing');
    if (!made.ok) {
      setError(isFull(made.problem) ? words.full : words.failed);
      return;
    }
    const next = { workshop: made.value.workshop, seat: made.value.seat };
    keepCopy(room.workshop, next);
    setCopy(next);
  };

  const remove = async (which: Copy) => {
    setDoing('removing');
    setError(null);
    const ended = await api.endRehearsal(which.workshop, which.seat);
    if (ended.ok || isGone(ended.problem)) {
      forget('removed');
      return;
    }
    setDoing('nothing');
    setError(words.removeFailed);
  };

  return { copy, state, doing, error, start, remove };
}

/** A third crowd at once [http-13]. */
function isFull(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.error === 'busy';
}

function readPeople(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,3}$/.test(text) && Number(text) <= PEOPLE_MAX ? Number(text) : null;
}

function sentenceOf(
  words: RehearsalWords,
  doing: Doing,
  state: CopyState | null,
): { readonly tone: Tone; readonly text: string } | null {
  if (doing === 'starting') return { tone: 'quiet', text: words.starting };
  if (doing === 'removing') return { tone: 'quiet', text: words.removing };
  if (state === null) {
    if (doing === 'nothing') return null;
    return { tone: 'quiet', text: doing === 'gone' ? words.gone : words.removed };
  }
  const { crowd, unheard } = state;
  if (unheard === 'crowd') return { tone: 'warn', text: words.askFailed };
  if (crowd === null) return { tone: 'quiet', text: words.asking };
  if (unheard === 'screen') return { tone: 'warn', text: words.screenFailed };
  // A copy of nobody, or one whose server was restarted and has nothing to tell.
  if (crowd.of === 0) return { tone: 'quiet', text: words.alone };
  if (!crowd.running) return { tone: 'quiet', text: words.ended };
  // Some come late on purpose; half of them are enough to begin.
  if (crowd.joined * 2 < crowd.of) return { tone: 'quiet', text: words.entering };
  return { tone: 'good', text: words.running };
}
