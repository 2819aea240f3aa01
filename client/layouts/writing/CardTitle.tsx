/** The first field, written on the card itself. It grows with its words. */
import { useEffect, useRef } from 'react';

import { lengthOf } from '@mufakat/shared/cards/limits.ts';
import type { CardKind } from '@mufakat/shared/cards/card.ts';

import { Card } from '../../parts/Card.tsx';
import { useComposedText } from '../../parts/field/composed-text.ts';
import type { FieldPlace } from '../../parts/field/field-input.ts';
import type { PhoneWords } from '../phone-context.tsx';
import styles from './writing.module.css';

export interface CardTitleProps {
  readonly kind: CardKind;
  readonly id: string;
  readonly value: string;
  readonly max: number;
  readonly place: FieldPlace;
  readonly words: PhoneWords;
  readonly isOnlyHere: boolean;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (text: string, cursor: number) => void;
  readonly onLeave: () => void;
}

export function CardTitle(props: CardTitleProps) {
  const { kind, id, value, max, place, words, isInvalid, describedBy } = props;
  const [field] = kind.fields;
  const text = useComposedText(value, props.onChange, props.onLeave);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text.value]);
  if (field === undefined) return null;
  const known = field.kind === 'institution' ? place.institutions : [];
  return (
    <div className={styles.paper}>
      <Card
        look={kind}
        kind={kind.name[place.language]}
        kindText={words.write.count(kind.name[place.language], lengthOf(value), max)}
        edge={props.isOnlyHere ? 'here' : 'solid'}
        className={styles.card}
        headingLevel={null}
        title={
          <>
            <label className="visually-hidden" htmlFor={id}>
              {field.name[place.language]}
            </label>
            {field.kind === 'institution' ? (
              <input
                id={id}
                className={styles.title}
                list={`${id}-known`}
                placeholder={field.hint?.[place.language] ?? field.name[place.language]}
                autoComplete="off"
                aria-invalid={isInvalid || undefined}
                aria-describedby={describedBy}
                {...text}
              />
            ) : (
              <textarea
                ref={area}
                id={id}
                className={styles.title}
                rows={2}
                placeholder={field.hint?.[place.language]}
                enterKeyHint="done"
                aria-invalid={isInvalid || undefined}
                aria-describedby={describedBy}
                {...text}
              />
            )}
            {known.length > 0 && (
              <datalist id={`${id}-known`}>
                {known.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </datalist>
            )}
          </>
        }
      />
    </div>
  );
}
