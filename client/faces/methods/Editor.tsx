/**
 * The editor of a method: what it consists of at the left, the form of one thing in the middle with what has to be put right below
 * it, and at the right what phones, board and documents will look like. It never shows an id and asks for no expression.
 */
import { Download, Save, X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import { checkMethod } from '@mufakat/shared/methods/check-method.ts';
import { methodFile } from '@mufakat/shared/methods/method-file.ts';
import { parseMethod } from '@mufakat/shared/methods/parse-method.ts';
import type { MethodProblem, Path } from '@mufakat/shared/methods/problem.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { methodsApi } from '../../platform/methods-api.ts';
import { keepOperatorCode } from '../../platform/operator-code.ts';
import { saveFile } from '../../platform/save-file.ts';
import type { Problem } from '../../store/api.ts';
import { begin, edited, forgetDraft, keepDraft, watchDraft } from './editing.ts';
import { fileName } from './file-name.ts';
import { AgreedForm } from './forms/AgreedForm.tsx';
import { DelegatesForm } from './forms/DelegatesForm.tsx';
import { ExchangeForm } from './forms/ExchangeForm.tsx';
import type { FormProps } from './forms/form-props.ts';
import { KindForm } from './forms/KindForm.tsx';
import { MethodForm } from './forms/MethodForm.tsx';
import { MinutesForm } from './forms/MinutesForm.tsx';
import { PeopleForm } from './forms/PeopleForm.tsx';
import { ReportForm } from './forms/ReportForm.tsx';
import { SignaturesForm } from './forms/SignaturesForm.tsx';
import { StepForm } from './forms/StepForm.tsx';
import { TableForm } from './forms/TableForm.tsx';
import { editorWords } from './method-words.ts';
import { Outline } from './Outline.tsx';
import { placeOf, type Place } from './place.ts';
import { Preview } from './preview/Preview.tsx';
import { Problems } from './Problems.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { focusAt, SoughtProvider } from './sought.ts';
import styles from './Editor.module.css';

export interface EditorProps {
  /** As its address names it, for the draft in this browser. */
  readonly of: string;
  /** As it was opened or last saved, and as it stands. */
  readonly base: Method;
  readonly value: Method;
  /** It was never saved: the first save is its first version. */
  readonly fresh: boolean;
  readonly onSaved: (method: Method) => void;
}

interface Asked {
  readonly name: string;
  readonly after: Method;
}

export function Editor({ of, base, value, fresh, onSaved }: EditorProps) {
  const words = useWords(editorWords);
  const { language } = useLanguage();
  const [, go] = useLocation();
  const [editing, edit] = useReducer(edited, null, () => begin(base, value));
  const [opened, open] = useState<Place>({ part: 'method' });
  const [asked, ask] = useState<Asked | null>(null);
  const [leaving, setLeaving] = useState<'leave' | 'discard' | null>(null);
  const [said, say] = useState('');
  const saving = useSaving((saved) => {
    edit({ kind: 'saved', value: saved });
    forgetDraft(of);
    onSaved(saved);
  });
  const method = editing.value;
  // Steps back may take away what is open.
  const place = stillThere(opened, method);
  const placeKey = 'at' in place ? `${place.part} ${place.at}` : place.part;
  const scroller = useRef<HTMLDivElement>(null);
  const shownPlace = useRef(placeKey);
  // After the outline has shown its row, which stands far above where all is below each other.
  useEffect(() => {
    if (shownPlace.current === placeKey) return;
    shownPlace.current = placeKey;
    const form = scroller.current;
    if (form === null) return;
    form.scrollTo(0, 0);
    const { top } = form.getBoundingClientRect();
    if (top < 0 || top > innerHeight) form.scrollIntoView({ block: 'start' });
  }, [placeKey]);
  const [sought, seek] = useState<Path | null>(null);
  const isNew = useRef(false);
  // After the form has been scrolled to its beginning.
  useEffect(() => {
    if (sought !== null && scroller.current !== null) focusAt(scroller.current, sought, isNew.current);
  }, [sought]);
  const goTo = (path: Path, added = false) => {
    open(placeOf(path));
    isNew.current = added;
    // The same thing may be sought twice.
    seek([...path]);
  };
  const outline = useRef<HTMLDivElement>(null);
  // What had the focus may have been taken away with what it stood in: the keyboard goes on from what is open.
  const seen = useRef(method);
  useEffect(() => {
    if (seen.current === method) return;
    seen.current = method;
    if (document.activeElement !== document.body) return;
    outline.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [method]);
  const seeking = useMemo(() => ({ sought, onAdded: (path: Path) => goTo(path, true) }), [sought]);
  const problems = useProblems(method);
  const isTouched = method !== editing.base;
  const isChanged = isTouched || fresh;
  const next = fresh ? 1 : editing.base.version + 1;

  useEffect(() => {
    if (isTouched) keepDraft({ of, base: editing.base, value: method, fresh });
    else forgetDraft(of);
  }, [of, editing.base, method, isTouched, fresh]);
  const elsewhere = useElsewhere(of, method, () => {
    // What the other tab saved or threw away was its own: this one is kept still.
    if (isTouched) keepDraft({ of, base: editing.base, value: method, fresh });
  });
  useLeaveGuard(isTouched);
  useUndoKeys(
    () => edit({ kind: 'undo' }),
    () => edit({ kind: 'redo' }),
  );

  const change: FormProps['onChange'] = (next, where) =>
    edit({ kind: 'change', value: next, where: where ?? null });
  const askRemove: FormProps['onRemove'] = (name, after) => ask({ name, after });
  const [look, onLook] = useState({ place: '', heading: '' });
  const form = {
    method,
    onChange: change,
    onRemove: askRemove,
    onLook: (heading: string) => onLook({ place: placeKey, heading }),
  };
  const troubled = useMemo(() => problems.map(({ path }) => placeOf(path)), [problems]);
  const save = (version: number) => void saving.save({ ...method, version });

  return (
    <div className={styles.page}>
      <div className={styles.editor}>
        <header className={styles.bar}>
          <Button
            look="ghost"
            icon={X}
            label={words.back}
            onPress={() => (isTouched ? setLeaving('leave') : go('/buat'))}
          />
          <h1>{method.name[language]}</h1>
          <output className={styles.state}>{isChanged ? words.unsaved : words.saved(method.version)}</output>
          <div className={styles.acts}>
            <Button look="ghost" disabled={editing.past.length === 0} onPress={() => edit({ kind: 'undo' })}>
              {words.undo}
            </Button>
            <Button
              look="ghost"
              disabled={editing.future.length === 0}
              onPress={() => edit({ kind: 'redo' })}
            >
              {words.redo}
            </Button>
            <Button
              icon={Download}
              disabled={problems.length > 0}
              onPress={() => saveFile(fileName(method), methodFile(method))}
            >
              {words.download}
            </Button>
            {isTouched && <Button onPress={() => setLeaving('discard')}>{words.startOver}</Button>}
            {isChanged ? (
              <Button
                look="primary"
                icon={Save}
                disabled={problems.length > 0 || saving.busy}
                onPress={() => save(next)}
              >
                {saving.busy ? words.saving : words.saveNew(next)}
              </Button>
            ) : (
              <Button look="primary" onPress={() => go(`/buat?metode=${method.id}`)}>
                {words.use}
              </Button>
            )}
          </div>
        </header>
        <div ref={outline} className={styles.left}>
          <Outline
            method={method}
            place={place}
            troubled={troubled}
            onOpen={open}
            onAdded={seeking.onAdded}
            onChange={change}
            onRemove={askRemove}
            say={say}
          />
        </div>
        <main className={styles.middle}>
          <div className={styles.notes}>
            <SavingNotes saving={saving} onSaveAs={save} />
            {elsewhere !== null && (
              <Notice
                tone="warn"
                action={
                  <Button size="small" onPress={() => change(elsewhere)}>
                    {words.elsewhere.take}
                  </Button>
                }
              >
                {words.elsewhere.text}
              </Notice>
            )}
          </div>
          <div ref={scroller} className={styles.form}>
            <SoughtProvider value={seeking}>
              <Form key={placeKey} place={place} {...form} />
            </SoughtProvider>
          </div>
          <Problems method={method} problems={problems} onGo={(path) => goTo(path)} />
        </main>
        <aside className={styles.right} aria-label={words.preview.label}>
          <Preview
            method={method}
            sound={problems.length === 0}
            place={place}
            heading={look.place === placeKey ? look.heading : null}
          />
        </aside>
      </div>
      {asked !== null && (
        <RemoveDialog
          name={asked.name}
          before={method}
          after={asked.after}
          onClose={() => ask(null)}
          onRemove={() => {
            change(asked.after);
            say(words.outline.removed(asked.name));
            ask(null);
          }}
        />
      )}
      {leaving !== null && (
        <Dialog
          title={words[leaving].title}
          onClose={() => setLeaving(null)}
          actions={
            <>
              <Button onPress={() => setLeaving(null)}>
                {leaving === 'leave' ? words.leave.stay : words.discard.keep}
              </Button>
              <Button
                look="danger"
                onPress={() => {
                  setLeaving(null);
                  if (leaving === 'leave') go('/buat');
                  else {
                    forgetDraft(of);
                    edit({ kind: 'discard' });
                  }
                }}
              >
                {words[leaving].go}
              </Button>
            </>
          }
        >
          <p>{words[leaving].text}</p>
        </Dialog>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

function Form({ place, ...form }: FormProps & { readonly place: Place }) {
  switch (place.part) {
    case 'method':
      return <MethodForm {...form} />;
    case 'people':
      return <PeopleForm {...form} />;
    case 'step':
      return <StepForm {...form} at={place.at} />;
    case 'kind':
      return <KindForm {...form} at={place.at} />;
    case 'table':
      return <TableForm {...form} at={place.at} />;
    case 'minutes':
      return <MinutesForm {...form} />;
    case 'report':
      return <ReportForm {...form} at={place.at} />;
    case 'agreed':
      return <AgreedForm {...form} />;
    case 'delegates':
      return <DelegatesForm {...form} />;
    case 'signatures':
      return <SignaturesForm {...form} />;
    case 'exchange':
      return <ExchangeForm {...form} at={place.at} />;
  }
}

/** The place, or the method itself where it has gone. */
function stillThere(place: Place, { steps, cardKinds, result }: Method): Place {
  const count = {
    step: steps,
    kind: cardKinds,
    table: result.tables,
    report: result.reports,
    exchange: result.exchange ?? [],
  };
  if (!('at' in place)) return place;
  return place.at < count[place.part].length ? place : { part: 'method' };
}

/** A moment after the last key: what a save would be refused for, all of it at once. */
function useProblems(method: Method): readonly MethodProblem[] {
  const settled = useDeferredValue(method);
  return useMemo(() => {
    const parsed = parseMethod(JSON.parse(JSON.stringify(settled)));
    const unfit = checkMethod(settled);
    if (parsed.ok) return unfit;
    // The parser asks what fits together only where nothing is wrong by itself.
    const known = new Set(unfit.map(keyOf));
    return [...parsed.problems.filter((problem) => !known.has(keyOf(problem))), ...unfit];
  }, [settled]);
}

function keyOf({ code, path }: MethodProblem): string {
  return `${code} ${path.join('.')}`;
}

type Failed = Problem | null;

interface Saving {
  readonly busy: boolean;
  readonly problem: Failed;
  readonly save: (method: Method) => Promise<void>;
  readonly again: () => void;
}

function useSaving(onSaved: (method: Method) => void): Saving {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Failed>(null);
  const [last, setLast] = useState<Method | null>(null);
  const save = async (method: Method) => {
    setBusy(true);
    setLast(method);
    const answer = await methodsApi.save(method);
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) onSaved(method);
  };
  return {
    busy,
    problem,
    save,
    again() {
      if (last !== null) void save(last);
    },
  };
}

function SavingNotes({
  saving,
  onSaveAs,
}: {
  readonly saving: Saving;
  readonly onSaveAs: (version: number) => void;
}) {
  const words = useWords(editorWords);
  const [typed, setTyped] = useState('');
  const { problem, again } = saving;
  if (problem === null) return null;
  if (problem.kind === 'refused' && problem.error === 'bad-operator-code') {
    return (
      <Notice
        tone="warn"
        action={
          <Button
            size="small"
            onPress={() => {
              keepOperatorCode(typed);
              again();
            }}
          >
            {words.save}
          </Button>
        }
      >
        <TextField label={words.operator} hint={words.operatorHint} value={typed} onChange={setTyped} />
      </Notice>
    );
  }
  if (problem.kind === 'refused' && problem.error === 'method-kept') {
    const newest = Number(problem.detail?.['version'] ?? 0);
    return (
      <Notice
        tone="warn"
        action={
          <Button size="small" onPress={() => onSaveAs(newest + 1)}>
            {words.saveNew(newest + 1)}
          </Button>
        }
      >
        {words.kept}
      </Notice>
    );
  }
  return (
    <Notice
      tone="bad"
      alert
      action={
        <Button size="small" onPress={again}>
          {words.retry}
        </Button>
      }
    >
      {problem.kind === 'refused' && problem.error === 'method-wrong' ? words.cannotSave : words.offline}
    </Notice>
  );
}

/** How the same method stands in another tab, while it stands otherwise there. */
function useElsewhere(of: string, method: Method, onGone: () => void): Method | null {
  const [other, setOther] = useState<Method | null>(null);
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });
  useEffect(
    () =>
      watchDraft(of, (draft) => {
        setOther(draft?.value ?? null);
        if (draft === null) gone.current();
      }),
    [of],
  );
  const isSame = useMemo(() => JSON.stringify(other) === JSON.stringify(method), [other, method]);
  return isSame ? null : other;
}

/** The browser itself asks before the page is closed over changes. */
function useLeaveGuard(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [isChanged]);
}

/** Ctrl+Z and its sisters, except inside a field, where the browser takes back what was typed. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (isTyping || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
