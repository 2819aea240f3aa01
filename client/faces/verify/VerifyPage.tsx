/** Choose a bundle, see the verdict and everything that was found. The check itself is `shared/result/verify.ts`. */
import { CircleAlert, CircleCheck, CircleX, FileSearch, Languages, TriangleAlert } from 'lucide-react';
import { type DragEvent, useEffect, useState } from 'react';

import { verify as english } from '@mufakat/shared/languages/en/verify.ts';
import { verify as indonesian } from '@mufakat/shared/languages/id/verify.ts';
import { readFingerprint } from '@mufakat/shared/result/signing.ts';
import type { Verdict } from '@mufakat/shared/result/verdict.ts';
import { verdictLines, type VerifyWords } from '@mufakat/shared/result/verdict-lines.ts';
import { verify } from '@mufakat/shared/result/verify.ts';

import { TextField } from '../../parts/form/TextField.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Mark } from '../../parts/Mark.tsx';
import styles from './VerifyPage.module.css';

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function VerifyPage() {
  const [language, setLanguage] = useState<'id' | 'en'>('id');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isOver, setIsOver] = useState(false);
  const words: VerifyWords = language === 'id' ? indonesian : english;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Mufakat · ${words.page.title}`;
  }, [language, words]);
  const key = readFingerprint(typed);
  const isNoKey = typed.trim() !== '' && key === null;
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setChosen({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <header className={styles.head}>
        <Mark name="Mufakat" />
        <button
          type="button"
          className={styles.language}
          lang={language === 'id' ? 'en' : 'id'}
          onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}
        >
          <Icon of={Languages} />
          {words.page.language}
        </button>
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{words.page.title}</h1>
        <p className={styles.lead}>{words.page.lead}</p>
        <label className={styles.choose} data-over={isOver || undefined}>
          <Icon of={FileSearch} />
          <span>
            <b>{words.page.choose}</b> <span>{words.page.drop}</span>
          </span>
          <input
            type="file"
            accept=".zip,.json,application/zip,application/json"
            className="visually-hidden"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              // The same file again, after it was changed, is a new choice.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <TextField
          label={words.page.key}
          hint={words.page.keyHint}
          error={isNoKey ? words.badKey : null}
          value={typed}
          max={80}
          onChange={setTyped}
        />
        <div aria-live="polite">
          {chosen !== null && !isNoKey && <Found chosen={chosen} fingerprint={key} words={words} />}
        </div>
        <p className={styles.trust}>{words.page.trust}</p>
      </main>
    </div>
  );
}

const ALTERED = 1;
const LOOKS = [
  { tone: 'good', icon: CircleCheck },
  { tone: 'bad', icon: CircleX },
  { tone: 'warn', icon: TriangleAlert },
  { tone: 'bad', icon: CircleAlert },
] as const;

function Found({
  chosen,
  fingerprint,
  words,
}: {
  readonly chosen: Chosen;
  readonly fingerprint: string | null;
  readonly words: VerifyWords;
}) {
  const verdict = useVerdict(chosen, fingerprint);
  if (verdict === null) return <p className={styles.lead}>{words.page.checking}</p>;
  const { title, found, about, notes } = verdictLines(verdict, words);
  const [word = '', ...rest] = title.split(': ');
  const { tone, icon } = LOOKS[verdict.exit];
  return (
    <section className={styles.found} data-exit={verdict.exit}>
      <div className={styles.verdict} data-tone={tone}>
        <Icon of={icon} />
        <p>
          <b>{word}</b>
          <span>{rest.join(': ')}</span>
        </p>
      </div>
      <p className={styles.file}>{chosen.name}</p>
      {found.length > 0 && (
        <>
          <h2 className={styles.label}>{words.found}</h2>
          <ul className={styles.list}>
            {found.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {verdict.exit === ALTERED && <h2 className={styles.label}>{words.claims}</h2>}
      {about.length > 0 && (
        <dl className={styles.about}>
          {about.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </section>
  );
}

/** `null` until the page has shown that it is at work: a large bundle takes a second. */
function useVerdict(chosen: Chosen, key: string | null): Verdict | null {
  const [known, setKnown] = useState<{ of: Chosen; key: string | null; verdict: Verdict } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setKnown({ of: chosen, key, verdict: verify(chosen.bytes, { key }) }), 20);
    return () => clearTimeout(timer);
  }, [chosen, key]);
  return known !== null && known.of === chosen && known.key === key ? known.verdict : null;
}
