/**
 * While somebody tries codes on this server, a typed code needs the first of the three words on the screen too [T3]. Which of
 * the two was wrong is not said, so both can be corrected here. Links and QR codes carry the word and never come here.
 */
import { ArrowRight } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

import { isJoinCode, normaliseJoinCode, normaliseWord } from '@mufakat/shared/workshop/join-code.ts';

import { Button } from '../../parts/Button.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { CodeField } from './CodeField.tsx';
import type { HomeWords } from './home-words.ts';
import styles from './home.module.css';

export interface WordFormProps {
  readonly head: ReactNode;
  readonly words: HomeWords;
  readonly code: string;
  /** A word was tried with this code, and they do not belong together. */
  readonly isWrong: boolean;
  readonly onGo: (code: string, word: string) => void;
}

export function WordForm({ head, words, code, isWrong, onGo }: WordFormProps) {
  const [typed, setTyped] = useState(code);
  const [word, setWord] = useState('');
  const [codeError, setCodeError] = useState<string | null>(null);
  const [wordError, setWordError] = useState(isWrong ? words.code.wrongWord : null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const go = () => {
    const meant = normaliseJoinCode(typed);
    const first = normaliseWord(word);
    if (!isJoinCode(meant)) setCodeError(words.code.short);
    else if (first === '') {
      setWordError(words.code.needWord);
      field.current?.focus();
    } else onGo(meant, first);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <Page
        head={head}
        foot={
          <Button look="primary" wide type="submit" after={ArrowRight}>
            {words.code.next}
          </Button>
        }
      >
        <h1 className={styles.title}>{words.code.title}</h1>
        <CodeField
          words={words}
          value={typed}
          error={codeError}
          onChange={(value) => {
            setTyped(value);
            setCodeError(null);
          }}
        />
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {words.code.word}
          </label>
          <input
            ref={field}
            id={id}
            className="input"
            value={word}
            maxLength={40}
            autoCapitalize="none"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            aria-invalid={wordError !== null || undefined}
            aria-describedby={wordError === null ? `${id}-hint` : `${id}-hint ${id}-error`}
            onChange={(event) => {
              setWord(event.currentTarget.value);
              setWordError(null);
            }}
          />
          <p id={`${id}-hint`} className="field-hint">
            {words.code.wordHint}
          </p>
          {wordError !== null && <FieldError id={`${id}-error`}>{wordError}</FieldError>}
        </div>
      </Page>
    </form>
  );
}
