/** Typing the code: the first thing a phone sees. */
import { ArrowRight, QrCode } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { isJoinCode, normaliseJoinCode } from '@mufakat/shared/workshop/join-code.ts';

import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { CodeField } from './CodeField.tsx';
import styles from './home.module.css';
import type { HomeWords } from './home-words.ts';

export interface CodeFormProps {
  readonly words: HomeWords;
  /** A code that was tried and is not known. */
  readonly tried?: string;
  /** Puts the fields and the button where the page wants them. */
  readonly place: (fields: ReactNode, button: ReactNode) => ReactNode;
}

export function CodeForm({ words, tried = '', place }: CodeFormProps) {
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(tried);
  const [error, setError] = useState<string | null>(tried === '' ? null : words.code.unknown);
  const go = () => {
    const code = normaliseJoinCode(typed);
    if (code.length !== 6) setError(words.code.short);
    else if (!isJoinCode(code)) setError(words.code.unknown);
    else navigate(`/g/${code}`);
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
