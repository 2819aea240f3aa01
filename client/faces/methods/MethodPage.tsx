/** Opens the editor on a method of the register, as a copy of one's own, or on an own one; a draft of this browser goes before. */
import { Suspense, useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';

import { copyOf } from '@mufakat/shared/methods/edit-method.ts';
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
import { keptDraft } from './editing.ts';
import { editorWords, type EditorWords } from './method-words.ts';

interface Opened {
  readonly of: string;
  readonly base: Method;
  readonly value: Method;
  readonly fresh: boolean;
}

export function MethodPage() {
  useFaceStyle('desk');
  const { of } = useParams<{ of: string }>();
  return (
    <Suspense>
      <Opening key={of} of={of} />
    </Suspense>
  );
}

function Opening({ of }: { readonly of: string }) {
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
    void openSaved(of).then((answer) => {
      if (isLate) return;
      if ('problem' in answer) setProblem(answer.problem);
      else setOpened(answer);
    });
    return () => {
      isLate = true;
    };
  }, [of, isHere, round]);
  if (opened !== null) {
    return (
      <Editor
        {...opened}
        onSaved={(method) => {
          // From now on it is this method that is opened again, not the one it was copied from.
          setOpened({ of: method.id, base: method, value: method, fresh: false });
          if (method.id !== of) history.replaceState(null, '', `/metode/${method.id}`);
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

/** A draft of this browser, or a copy of a method of the register; `null` for a saved one, which the server has. */
function openHere(of: string, words: EditorWords): Opened | null {
  const kept = keptDraft(of);
  const registered = methodById(of);
  if (kept !== null) return { ...kept, fresh: registered !== null };
  if (registered === null) return null;
  const id = randomId((count) => crypto.getRandomValues(new Uint8Array(count)));
  const { name } = registered;
  const copy = copyOf(registered, id, {
    id: words.copyName(name.id),
    en: words.copyName(name.en),
  });
  return { of, base: copy, value: copy, fresh: true };
}

async function openSaved(of: string): Promise<Opened | { readonly problem: Problem }> {
  const list = await methodsApi.list();
  if (!list.ok) return { problem: list.problem };
  const versions = list.value.methods.filter(({ id }) => id === of).map(({ version }) => version);
  const read = await methodsApi.read(of, Math.max(0, ...versions));
  if (!read.ok) return { problem: read.problem };
  return { of, base: read.value, value: read.value, fresh: false };
}
