/** The dictionary of proposals: words are typed, an entry is chosen, the card is filled in. It is looked up on the server. */
import { useEffect, useId, useState } from 'react';

import type { CardKind, Fields, FieldValue } from '@mufakat/shared/cards/card.ts';
import { type DictionaryEntry, pickedFields } from '@mufakat/shared/cards/dictionary.ts';
import { printNumber } from '@mufakat/shared/cards/fields/number.ts';
import type { Found } from '@mufakat/shared/workshop/dictionary.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useWords } from '../../hooks/useWords.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Notice } from '../../parts/Notice.tsx';
import styles from '../../parts/field/field.module.css';
import { dictionaryWords } from './dictionary-words.ts';
import { lookUp } from './look-up.ts';

/** A pause in typing. */
const PAUSE_MS = 250;

export interface DictionaryDialogProps {
  readonly kind: CardKind;
  readonly fields: Fields;
  /** What the dictionary is called. */
  readonly name: string;
  readonly onPick: (picked: ReadonlyMap<string, FieldValue>) => void;
  readonly onClose: () => void;
}

export function DictionaryDialog({ kind, fields, name, onPick, onClose }: DictionaryDialogProps) {
  const words = useWords(dictionaryWords);
  const { language } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { found, failed } = useFound(typed);
  const pick = (entry: DictionaryEntry) => {
    onPick(pickedFields(kind, fields, entry));
    onClose();
  };
  const about = ({ unit, price, type, agency }: DictionaryEntry) =>
    [price === null ? unit : words.price(printNumber(price, language), unit), type, agency]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <Dialog title={words.title} onClose={onClose} actions={<Button onPress={onClose}>{words.close}</Button>}>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.search(name)}
        </label>
        <input
          id={id}
          className="input"
          type="search"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div aria-live="polite">
        {failed ? (
          <Notice tone="warn">{words.unreachable}</Notice>
        ) : (
          found !== null && <p className="field-hint">{words.found(found.entries.length, found.of)}</p>
        )}
      </div>
      <ul className={styles.options}>
        {found?.entries.map((entry, at) => (
          // Two entries of a dictionary may say the same.
          // oxlint-disable-next-line react/no-array-index-key -- the list is replaced as a whole
          <li key={at}>
            <button type="button" className={styles.option} onClick={() => pick(entry)}>
              <span>
                {entry.text}
                <br />
                <small>{about(entry)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** What the server finds for the words typed; the last answer stays while the next is asked for. */
function useFound(typed: string): { readonly found: Found | null; readonly failed: boolean } {
  const { workshop, seat } = useWorkshop();
  const [state, setState] = useState<{ found: Found | null; failed: boolean }>({
    found: null,
    failed: false,
  });
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(
      () =>
        void lookUp(workshop, seat, typed).then((found) => {
          if (isCurrent) setState({ found, failed: found === null });
        }),
      typed === '' ? 0 : PAUSE_MS,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [workshop, seat, typed]);
  return state;
}
