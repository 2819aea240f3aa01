/** What is promised, what is not, how to check, and whose data: the same text as a page and as a dialog of desk and phone. */
import { Check, Lock, LockOpen, X } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import type { TrustWords } from './trust-words.ts';
import styles from './trust.module.css';

export function TrustText({ words }: { readonly words: TrustWords }) {
  const { promises } = words;
  return (
    <div className={styles.text}>
      <Part title={words.promised}>
        <ul className={styles.promises}>
          {[promises.saved, promises.kept, promises.own, promises.result].map(({ title, text }) => (
            <li key={title}>
              <span className={styles.good}>
                <Icon of={Check} />
              </span>
              <p>
                <b>{title}</b>
                <span>{text}</span>
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.notPromised}>
        <ul className={styles.limits}>
          {words.limits.map((limit) => (
            <li key={limit}>
              <Icon of={X} />
              <LeadFirst>{limit}</LeadFirst>
            </li>
          ))}
        </ul>
        <Connection words={words} />
      </Part>
      <Part title={words.check}>
        <ol className={styles.checks}>
          {words.checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ol>
      </Part>
      <Part title={words.data}>
        {words.dataTexts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part title={words.tried}>
        <p>{words.triedText}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** What it is about comes first and is read first. */
function LeadFirst({ children }: { readonly children: string }) {
  const end = children.indexOf('. ') + 1;
  if (end === 0) return <p>{children}</p>;
  return (
    <p>
      <b>{children.slice(0, end)}</b>
      {children.slice(end)}
    </p>
  );
}

function Connection({ words }: { readonly words: TrustWords }) {
  return location.protocol === 'https:' ? (
    <Notice tone="quiet" icon={Lock}>
      {words.tls}
    </Notice>
  ) : (
    <Notice tone="warn" icon={LockOpen} title={`${words.lan}.`}>
      {words.lanText}
    </Notice>
  );
}
