/**
 * Typing the code: the first thing a phone sees. While somebody tries codes on this server, a typed one needs the first of the
 * three words on the screen too [T3]; which of the two was wrong is not said, so both can be corrected here.
 */
import { ArrowRight, QrCode } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { isJoinCode, normaliseJoinCode, normaliseWord } from '@mufakat/shared/workshop/join-code.ts';

import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { CodeField } from './CodeField.tsx';
import styles from './home.module.css';
import type { HomeWords } from './home-words.ts';

export interface CodeFormProps {
  readonly words: HomeWords;
  /** A code that was tried. */
  readonly tried?: string;
  /** Of a tried code: it is not known, the word is needed too, or the two do not belong together. */
  readonly wrong?: 'code' | 'no-word' | 'word';
  readonly onWord?: (code: string, word: string) => void;
  /** Puts the fields and the button where the page wants them. */
  readonly place: (fields: ReactNode, button: ReactNode) => ReactNode;
}

export function CodeForm({ words, tried = '', wrong, onWord, place }: CodeFormProps) {
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(tried);
  const [error, setError] = useState(wrong === 'code' ? words.code.unknown : null);
  const [word, setWord] = useState('');
  const [wordError, setWordError] = useState(wrong === 'word' ? words.code.wrongWord : null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const go = () => {
    const code = normaliseJoinCode(typed);
    const first = normaliseWord(word);
    if (code.length !== 6) setError(words.code.short);
    else if (!isJoinCode(code)) setError(words.code.unknown);
    else if (onWord === undefined) navigate(`/g/${code}`);
    else if (first === '') setWordError(words.code.needWord);
    else onWord(code, first);
  };
  const change = (value: string) => {
    setTyped(value);
    setError(null);
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
      {place(
        <>
          <div>
            <h1 className={styles.title}>{words.code.title}</h1>
            <p className={styles.lead}>{words.code.lead}</p>
          </div>
          <CodeField words={words} value={typed} onChange={change} error={error} />
          {onWord !== undefined && (
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
                spellCheck={false}
                enterKeyHint="go"
                aria-invalid={wordError !== null || undefined}
                aria-describedby={`${id}-hint ${id}-error`}
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
          )}
          <p className={styles.tip}>
            <Icon of={QrCode} />
            <span>
              {words.code.faster} <b>{words.code.camera}</b> {words.code.toQr}
            </span>
          </p>
        </>,
        <Button look="primary" wide type="submit" after={ArrowRight}>
          {words.code.next}
        </Button>,
      )}
    </form>
  );
}
