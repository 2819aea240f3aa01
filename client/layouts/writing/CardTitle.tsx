/** The first field, written on the card itself. It grows with its words; institutions that are known already are offered. */
import { useEffect, useRef } from 'react';

import { lengthOf } from '@mufakat/shared/cards/limits.ts';
import type { CardKind } from '@mufakat/shared/cards/card.ts';

import { Button } from '../../parts/Button.tsx';
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
  const area = useRef<HTMLTextAreaElement>(null);
  const text = useComposedText(value, props.onChange, props.onLeave, area);
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text.value]);
  if (field === undefined) return null;
  const known = field.kind === 'institution' ? likeNames(place.institutions, value) : [];
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
            <textarea
              id={id}
              className={styles.title}
              rows={field.kind === 'institution' ? 1 : 2}
              placeholder={field.hint?.[place.language] ?? field.name[place.language]}
              autoComplete="off"
              enterKeyHint="done"
              aria-invalid={isInvalid || undefined}
              aria-describedby={describedBy}
              {...text}
              onKeyDown={(event) => {
                // One thought has one line: the key says "done", and puts the keyboard away.
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                event.currentTarget.blur();
              }}
            />
          </>
        }
      />
      {known.length > 0 && (
        <fieldset className={styles.known}>
          <legend>{words.field.known}</legend>
          {known.map((name) => (
            <Button
              key={name}
              size="small"
              onPress={() => {
                props.onChange(name, name.length);
                props.onLeave();
              }}
            >
              {name}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

const LIKE_MAX = 3;

/** Names on the list that hold what is typed; a name that already stands there needs no help. */
function likeNames(names: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length < 2 || names.some((name) => name.toLowerCase() === wanted)) return [];
  return names.filter((name) => name.toLowerCase().includes(wanted)).slice(0, LIKE_MAX);
}
