/** Opens the desk on another device with the recovery code [T3]. */
import { useId, useState } from 'react';
import { useLocation } from 'wouter';

import type { recover as words } from '@mufakat/shared/languages/id/recover.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords, useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { CheckField } from '../../parts/form/CheckField.tsx';
import { api } from '../../platform/browser-api.ts';
import type { Problem } from '../../store/api.ts';
import { useFaceStyle } from '../../styles/face.ts';
import { homeWords, type HomeWords } from './home-words.ts';
import styles from './home.module.css';
import { HomeHead } from './HomeHead.tsx';

type RecoverWords = Words<typeof words>;

const recoverWords = defineWords<RecoverWords>({
  id: async () => (await import('@mufakat/shared/languages/id/recover.ts')).recover,
  en: async () => (await import('@mufakat/shared/languages/en/recover.ts')).recover,
});

export function RecoverPage() {
  useFaceStyle('home');
  const words = useWords(homeWords);
  const recover = useWords(recoverWords);
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [removeOthers, setRemoveOthers] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const id = useId();

  const open = async () => {
    if (code.trim() === '') {
      setError(recover.empty);
      return;
    }
    setSending(true);
    const answer = await api.recover(code, removeOthers);
    setSending(false);
    if (answer.ok) navigate(`/w/${answer.value.workshop}/${answer.value.seat}/desk`, { replace: true });
    else setError(recoverText(answer.problem, words, recover));
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void open();
      }}
    >
      <Page
        head={<HomeHead words={words} />}
        foot={
          <Button look="primary" wide type="submit" disabled={isSending}>
            {recover.open}
          </Button>
        }
      >
        <div>
          <h1 className={styles.title}>{recover.title}</h1>
          <p className={styles.lead}>{recover.lead}</p>
        </div>
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {recover.label}
          </label>
          <input
            id={id}
            className="input num"
            value={code}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={error !== null || undefined}
            aria-describedby={error === null ? undefined : `${id}-error`}
            onChange={(event) => {
              setCode(event.currentTarget.value);
              setError(null);
            }}
          />
          {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
        </div>
        <CheckField
          label={recover.removeOthers}
          hint={recover.removeHint}
          checked={removeOthers}
          onChange={setRemoveOthers}
        />
      </Page>
    </form>
  );
}

function recoverText(problem: Problem, words: HomeWords, recover: RecoverWords): string {
  if (problem.kind === 'unreachable') return words.trouble;
  if (problem.error === 'rate')
    return recover.rate(Math.ceil(Number(problem.detail?.['ms'] ?? 60_000) / 1000));
  return problem.error === 'bad-recovery-code' ? recover.wrong : words.trouble;
}
