/**
 * Opens the editor on a method of the register or of a workshop, as a copy of one's own, or on an own one; a draft of this browser
 * goes before.
 */
import { Suspense, useCallback, useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';

import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { copyOf } from '@mufakat/shared/methods/edit/copy.ts';
import { emptyMethod } from '@mufakat/shared/methods/edit/empty.ts';
import { methodById } from '@mufakat/shared/methods/index.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { commonWords } from '../../parts/common-words.ts';
import { Mark } from '../../parts/Mark.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { methodsApi } from '../../platform/methods-api.ts';
import { keepOperatorCode, operatorCode } from '../../platform/operator-code.ts';
import type { Problem } from '../../store/api.ts';
import { randomId } from '../../store/random-id.ts';
import { useFaceStyle } from '../../styles/face.ts';
import { Editor } from './Editor.tsx';
import { keptDraft, type KeptDraft } from './editing.ts';
import { editorWords, type EditorWords } from './method-words.ts';

type Opened = KeptDraft;

export function MethodPage() {
  const { of } = useParams<{ of: string }>();
  return <Opening key={of} of={of} address={`/metode/${of}`} read={readSaved} />;
}

/** Another method that begins as one of one's own. */
export function CopiedMethodPage() {
  const { of } = useParams<{ of: string }>();
  const read = useCallback(
    async (draft: string, words: EditorWords) => {
      const saved = await readSaved(of);
      return 'problem' in saved ? saved : copied(draft, saved.value, words);
    },
    [of],
  );
  const draft = `salin-${of}`;
  return <Opening key={draft} of={draft} address={`/metode/salin/${of}`} read={read} />;
}

/** A method that begins with nothing. */
export function EmptyMethodPage() {
  return <Opening of={EMPTY} address="/metode/mulai/kosong" read={readEmpty} />;
}

/** Names the draft of a method that is made anew. */
const EMPTY = 'mulai-kosong';

async function readEmpty(of: string, words: EditorWords): Promise<Opened> {
  const name = { id: words.emptyName, en: words.emptyName };
  const method = emptyMethod(newId(), name);
  return { of, base: method, value: method, fresh: true };
}

/** The method as a workshop runs it, whatever was saved since; what is made of it is another method. */
export function WorkshopMethodPage() {
  const { workshop, seat } = useParams<{ workshop: string; seat: string }>();
  const read = useCallback(
    async (of: string, words: EditorWords) => {
      const answer = await methodsApi.ofWorkshop(workshop as WorkshopId, seat as SeatId);
      return answer.ok ? copied(of, answer.value, words) : { problem: answer.problem };
    },
    [workshop, seat],
  );
  const of = `dari-${workshop}`;
  return <Opening key={of} of={of} address={`/metode/dari/${workshop}/${seat}`} read={read} />;
}

type Read = (of: string, words: EditorWords) => Promise<Opened | { readonly problem: Problem }>;

interface OpeningProps {
  /** Names its draft in this browser. */
  readonly of: string;
  readonly address: string;
  readonly read: Read;
}

function Opening(props: OpeningProps) {
  useFaceStyle('desk');
  return (
    <Suspense>
      <Open {...props} />
    </Suspense>
  );
}

function Open({ of, address, read }: OpeningProps) {
  const words = useWords(editorWords);
  const common = useWords(commonWords);
  const [, go] = useLocation();
  const [opened, setOpened] = useState<Opened | null>(() => openHere(of, words));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [typed, setTyped] = useState('');
  const [round, setRound] = useState(0);
  const isHere = opened !== null;
  useEffect(() => {
    if (isHere) return;
    let isLate = false;
    void read(of, words).then((answer) => {
      if (isLate) return;
      if ('problem' in answer) setProblem(answer.problem);
      else setOpened(answer);
    });
    return () => {
      isLate = true;
    };
  }, [of, read, words, isHere, round]);
  if (opened !== null) {
    return (
      <Editor
        {...opened}
        onSaved={(method) => {
          // From now on it is this method that is opened again, not the one it was copied from.
          setOpened({ of: method.id, base: method, value: method, fresh: false });
          const saved = `/metode/${method.id}`;
          if (saved !== address) history.replaceState(null, '', saved);
        }}
      />
    );
  }
  const retry = () => {
    keepOperatorCode(typed === '' ? operatorCode() : typed);
    setProblem(null);
    setRound(round + 1);
  };
  return (
    <Page head={<Mark name={common.name} />}>
      <h1>{words.title}</h1>
      {problem === null && <p>{words.loading}</p>}
      {problem !== null && (
        <>
          {problem.kind === 'refused' && problem.error === 'bad-operator-code' ? (
            <TextField label={words.operator} hint={words.operatorHint} value={typed} onChange={setTyped} />
          ) : (
            <Notice tone="bad" alert>
              {problem.kind === 'refused' && problem.error === 'not-found' ? words.gone : words.offline}
            </Notice>
          )}
          <Button look="primary" onPress={retry}>
            {words.open}
          </Button>
          <Button onPress={() => go('/buat')}>{words.back}</Button>
        </>
      )}
    </Page>
  );
}

/** A draft of this browser, or a copy of a method of the register; `null` for what the server has. */
function openHere(of: string, words: EditorWords): Opened | null {
  const kept = keptDraft(of);
  if (kept !== null) return kept;
  const registered = methodById(of);
  return registered === null ? null : copied(of, registered, words);
}

function copied(of: string, method: Method, words: EditorWords): Opened {
  const { name } = method;
  const copy = copyOf(method, newId(), { id: words.copyName(name.id), en: words.copyName(name.en) });
  return { of, base: copy, value: copy, fresh: true };
}

function newId(): string {
  return randomId((count) => crypto.getRandomValues(new Uint8Array(count)));
}

async function readSaved(of: string): Promise<Opened | { readonly problem: Problem }> {
  const list = await methodsApi.list();
  if (!list.ok) return { problem: list.problem };
  const versions = list.value.methods.filter(({ id }) => id === of).map(({ version }) => version);
  const read = await methodsApi.read(of, Math.max(0, ...versions));
  if (!read.ok) return { problem: read.problem };
  return { of, base: read.value, value: read.value, fresh: false };
}
