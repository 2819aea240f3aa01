/**
 * Joining with the code: code, then name, unsur, institution, position, L/P, one consent line, and in. Usable before socket.io
 * and Yjs are there; they are fetched while the person types. What cannot be answered now (no signal, a locked door, too many
 * at once) is tried again by itself and never loses a word.
 */
import { CircleHelp, DoorClosed, Hourglass } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import type { JoinPage as JoinPageData, JoinReply } from '@mufakat/shared/protocol/wire.ts';
import { firstWord, normaliseJoinCode, showJoinCode } from '@mufakat/shared/workshop/join-code.ts';

import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { FootNote, Page } from '../../parts/page/Page.tsx';
import { bringWords } from '../../platform/adopt-words.ts';
import { api } from '../../platform/browser-api.ts';
import type { Problem } from '../../store/api.ts';
import { useFaceStyle } from '../../styles/face.ts';
import { CodeForm } from './CodeForm.tsx';
import { homeWords, type HomeWords } from './home-words.ts';
import styles from './home.module.css';
import { HomeHead } from './HomeHead.tsx';
import { CorrectForm, JoinForm } from './JoinForm.tsx';
import { keepJoin, keptJoin, newOp, type KeptJoin } from './kept-join.ts';

/** For the waiting room: in a chunk of its own it would cost every phone more. */
export { CorrectForm };

const AGAIN_MS = 3000;
const ASK_DESK_MS = 2500;

type Found =
  | { readonly state: 'looking'; readonly problem: Problem | null }
  | { readonly state: 'wrong'; readonly why: 'code' | 'no-word' | 'word' }
  | { readonly state: 'found'; readonly page: JoinPageData };

export function JoinPage() {
  useFaceStyle('home');
  const words = useWords(homeWords);
  const [path, navigate] = useLocation();
  const code = normaliseJoinCode(path.split('/')[2] ?? '');
  const [asked, ask] = useState(() => ({ word: location.hash.slice(1) }));
  const found = useJoinPage(code, asked);
  const seat = found.state === 'found' ? found.page.seat : null;
  const workshop = found.state === 'found' ? found.page.workshop : null;
  useEffect(() => {
    if (seat !== null && workshop !== null) navigate(`/w/${workshop}/${seat}/phone`, { replace: true });
  }, [seat, workshop, navigate]);

  if (found.state === 'wrong') {
    const { why } = found;
    const onWord = (typed: string, word: string) => {
      ask({ word });
      navigate(`/g/${typed}#${word}`, { replace: true });
    };
    return (
      <CodeForm
        key={code}
        words={words}
        tried={code}
        wrong={why}
        {...(why !== 'code' && { onWord })}
        place={(fields, button) => (
          <Page head={<HomeHead words={words} />} foot={button}>
            {fields}
          </Page>
        )}
      />
    );
  }
  if (found.state === 'looking' || seat !== null) {
    const problem = found.state === 'looking' ? found.problem : null;
    return (
      <Page head={<HomeHead words={words} />}>
        {problem !== null && <Notice tone="warn">{waitingText(problem, words)}</Notice>}
        <CardOutlines label={words.join.loading} />
      </Page>
    );
  }
  return <Introduction key={code} code={code} page={found.page} words={words} />;
}

type Stage =
  | { readonly at: 'form' }
  | { readonly at: 'known'; readonly known: Extract<JoinReply, { known: unknown }>['known'] }
  | { readonly at: 'waiting'; readonly sameAs: PersonId };

function Introduction({
  code,
  page,
  words,
}: {
  readonly code: string;
  readonly page: JoinPageData;
  readonly words: HomeWords;
}) {
  const [, navigate] = useLocation();
  const [join, setJoin] = useState(() => keptJoin(code));
  const [stage, setStage] = useState<Stage>({ at: 'form' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const [isRefused, setRefused] = useState(false);
  /** What is asked again by itself after a pause. */
  const [again, setAgain] = useState<{ readonly sameAs: PersonId | null; readonly another: boolean } | null>(
    null,
  );
  /** Counts what was sent; an answer to something given up means nothing any more. */
  const sent = useRef(0);

  const change = (next: KeptJoin) => {
    setJoin(next);
    keepJoin(code, next);
    setProblem(null);
  };

  /** The question to the desk is over: whatever is asked next is another one. */
  const toForm = useCallback(
    (refused: boolean) => {
      sent.current += 1;
      setStage({ at: 'form' });
      setRefused(refused);
      setSending(false);
      setAgain(null);
      setProblem(null);
      const next = { ...join, op: newOp() };
      setJoin(next);
      keepJoin(code, next);
    },
    [code, join],
  );

  const send = useCallback(
    async (sameAs: PersonId | null, another: boolean) => {
      setSending(true);
      setAgain(null);
      setRefused(false);
      const own = ++sent.current;
      const { op, ...person } = join;
      const answer = await api.join({ op, code, word: firstWord(page.phrase), person, sameAs, another });
      if (own !== sent.current) return;
      setSending(false);
      if (!answer.ok) {
        if (answer.problem.kind === 'refused' && answer.problem.error === 'claim-refused') {
          toForm(true);
          return;
        }
        setProblem(answer.problem);
        if (passes(answer.problem)) setAgain({ sameAs, another });
        return;
      }
      setProblem(null);
      const reply = answer.value;
      if (reply.joined) {
        keepJoin(code, null);
        await bringWords(reply);
        navigate(`/w/${reply.workshop}/${reply.seat}/phone`, { replace: true });
      } else if ('known' in reply) setStage({ at: 'known', known: reply.known });
      else if (sameAs !== null) {
        setStage({ at: 'waiting', sameAs });
        setAgain({ sameAs, another });
      }
    },
    [code, page.phrase, join, navigate, toForm],
  );

  useEffect(() => {
    if (again === null) return;
    const wait = stage.at === 'waiting' && problem === null ? ASK_DESK_MS : pauseOf(problem);
    const handle = setTimeout(() => void send(again.sameAs, again.another), wait);
    return () => clearTimeout(handle);
  }, [again, stage.at, problem, send]);

  const head = (
    <div className={styles.where}>
      <p>
        {words.code.shown(showJoinCode(code))} · {words.join.at(location.host)}
      </p>
      <h1>{page.title}</h1>
      <p>{words.code.phrase(page.phrase)}</p>
    </div>
  );
  const rehearsal = page.rehearsal ? words.rehearsal : null;
  const trouble =
    problem === null ? null : (
      <Notice tone={passes(problem) ? 'warn' : 'bad'} alert>
        {problemText(problem, words)}
      </Notice>
    );

  switch (stage.at) {
    case 'known':
      return (
        <Page
          head={head}
          rehearsal={rehearsal}
          foot={
            <>
              <Button
                look="primary"
                wide
                disabled={isSending}
                onPress={() => void send(stage.known.person, false)}
              >
                {words.known.yes}
              </Button>
              <Button wide disabled={isSending} onPress={() => void send(null, true)}>
                {words.known.no}
              </Button>
              <FootNote>{words.known.note}</FootNote>
            </>
          }
        >
          {trouble}
          <div className={styles.center}>
            <Empty icon={CircleHelp} title={words.known.title} headingLevel={2}>
              <b>{stage.known.name}</b>
              {stage.known.institution !== '' && `, ${stage.known.institution}`}
              <br />
              {words.known.text}
            </Empty>
          </div>
        </Page>
      );
    case 'waiting':
      return (
        <Page
          head={head}
          rehearsal={rehearsal}
          foot={
            <Button wide onPress={() => toForm(false)}>
              {words.waiting.cancel}
            </Button>
          }
        >
          {trouble}
          <div className={styles.center} aria-live="polite">
            <Empty icon={Hourglass} tone="warn" title={words.waiting.title} headingLevel={2}>
              {words.waiting.text}
            </Empty>
          </div>
        </Page>
      );
    case 'form':
      if (page.doorLocked || (problem?.kind === 'refused' && problem.error === 'door-locked')) {
        return (
          <Page head={head} rehearsal={rehearsal}>
            <div className={styles.center} aria-live="polite">
              <Empty icon={DoorClosed} tone="warn" title={words.join.locked} headingLevel={2}>
                {words.join.lockedText}
              </Empty>
            </div>
          </Page>
        );
      }
      return (
        <JoinForm
          head={head}
          rehearsal={rehearsal}
          page={page}
          words={words}
          send={isSending || again !== null ? words.join.entering : words.join.enter}
          join={join}
          onChange={change}
          isSending={isSending || again !== null}
          notice={
            isRefused ? (
              <Notice tone="warn" alert>
                {words.join.refused}
              </Notice>
            ) : (
              trouble
            )
          }
          // Also after a refusal the page asks first whether this is the person of that name.
          onSend={() => void send(null, false)}
        />
      );
  }
}

/** Asks for the page of a code until there is an answer; a locked door is asked again until it opens. */
function useJoinPage(code: string, asked: { readonly word: string }): Found {
  const [found, setFound] = useState<{
    readonly code: string;
    readonly asked: object;
    readonly found: Found;
  } | null>(null);
  const isLocked = found?.found.state === 'found' && found.found.page.doorLocked;
  useEffect(() => {
    let isHere = true;
    let handle: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await api.joinPage(code, asked.word);
      if (!isHere) return;
      if (answer.ok) {
        setFound({ code, asked, found: { state: 'found', page: answer.value } });
        if (answer.value.doorLocked) handle = setTimeout(() => void ask(), AGAIN_MS);
      } else if (passes(answer.problem)) {
        setFound({ code, asked, found: { state: 'looking', problem: answer.problem } });
        handle = setTimeout(() => void ask(), pauseOf(answer.problem));
      } else setFound({ code, asked, found: { state: 'wrong', why: wrongOf(answer.problem) } });
    };
    void ask();
    return () => {
      isHere = false;
      clearTimeout(handle);
    };
  }, [code, asked]);
  // The rest of the phone arrives while the person types [design 6].
  const isFound = found?.found.state === 'found';
  useEffect(() => {
    if (!isFound || isLocked) return;
    const handle = setTimeout(() => {
      // Without it the next page fetches the same.
      void Promise.allSettled([
        import('../phone/PhoneSeat.tsx'),
        import('../../store/socket-io.ts'),
        import('../../store/papers.ts'),
      ]);
    }, 300);
    return () => clearTimeout(handle);
  }, [isFound, isLocked]);
  return found?.code === code && found.asked === asked ? found.found : { state: 'looking', problem: null };
}

/** Passes by itself, so the page may try again without asking. */
function passes(problem: Problem): boolean {
  if (problem.kind === 'unreachable') return true;
  return (
    ['rate', 'busy', 'not-saved', 'read-only', 'door-locked'].includes(problem.error) || problem.status >= 502
  );
}

function wrongOf(problem: Problem): 'code' | 'no-word' | 'word' {
  const error = problem.kind === 'refused' ? problem.error : null;
  if (error === 'word-needed') return 'no-word';
  return error === 'wrong-word' ? 'word' : 'code';
}

function pauseOf(problem: Problem | null): number {
  const ms = problem?.kind === 'refused' ? problem.detail?.['ms'] : undefined;
  return typeof ms === 'number' ? Math.max(ms, 500) : AGAIN_MS;
}

function waitingText(problem: Problem, words: HomeWords): string {
  return problem.kind === 'unreachable' ? words.join.offline : words.join.busy;
}

function problemText(problem: Problem, words: HomeWords): string {
  if (passes(problem)) return waitingText(problem, words);
  if (problem.kind === 'refused' && problem.error === 'text-too-long')
    return words.join.tooLong(Number(problem.detail?.['max'] ?? 80));
  return words.trouble;
}
