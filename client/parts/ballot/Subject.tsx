/** What a round is about: the statement on its own sheet, or the groups as a list, or the draft that is being read. */
import { Card } from '../Card.tsx';
import styles from './ballot.module.css';
import type { PadProps } from './pad.ts';

/** More than this are folded. */
const SHOWN = 3;

export function Subject({ on, options, words, you }: Pick<PadProps, 'on' | 'options' | 'words' | 'you'>) {
  const cards = (list: typeof options) => (
    <ul className={styles.list}>
      {list.map((option) => (
        <li key={option.id}>
          <Card
            look={option.look}
            kind={option.kind}
            kindShown={false}
            title={option.text}
            meta={option.meta}
          />
        </li>
      ))}
    </ul>
  );
  switch (on) {
    case 'statement':
      return (
        <>
          <h2 className={styles.question}>{words.consensus.question(you)}</h2>
          <blockquote className={styles.sheet}>{options[0]?.text}</blockquote>
        </>
      );
    case 'result':
      return <h2 className={styles.question}>{words.consensus.resultQuestion(you)}</h2>;
    case 'groups':
      return (
        <>
          <h2 className={styles.question}>{words.consensus.groupsQuestion(you, options.length)}</h2>
          {options.length <= SHOWN ? (
            cards(options)
          ) : (
            <details className={styles.fold}>
              <summary>{words.consensus.all(options.length)}</summary>
              {cards(options)}
            </details>
          )}
        </>
      );
  }
}
