/**
 * The form of a card, made from the fields of its kind: the first field on the card, the others below, those that may wait
 * folded away. It shows what is wrong beside the field and never takes words away.
 */
import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useId, useState, type Ref, useImperativeHandle } from 'react';

import type { CardKind, Field } from '@mufakat/shared/cards/card.ts';
import { checkCard } from '@mufakat/shared/cards/card-check.ts';
import { fieldLimits, isFieldEmpty, parseField } from '@mufakat/shared/cards/fields/index.ts';
import { lengthOf, LIMITS, titleLimit } from '@mufakat/shared/cards/limits.ts';

import { FieldRow } from '../../parts/field/FieldRow.tsx';
import { PHONE_FIELDS } from '../../parts/field/phone.ts';
import { Icon } from '../../parts/Icon.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { usePhone } from '../phone-context.tsx';
import { useCardPhotos } from '../photos.ts';
import { CardTitle } from './CardTitle.tsx';
import type { Draft } from './use-draft.ts';
import { usePhoneFieldPlace } from './use-phone-field-place.ts';
import styles from './writing.module.css';

/** Fetched where the workshop has a dictionary of proposals. */
const PickButton = lazy(async () => ({
  default: (await import('../dictionary/PickButton.tsx')).PickButton,
}));

export interface CardFormHandle {
  /** Whether the card may be sent; else the first wrong field is shown and gets the focus. */
  readonly check: () => boolean;
  readonly focus: () => void;
}

export interface CardFormProps {
  readonly kind: CardKind;
  readonly draft: Draft;
  /** The card is on this device only. */
  readonly isOnlyHere: boolean;
  readonly ref: Ref<CardFormHandle>;
}

export function CardForm({ kind, draft, isOnlyHere, ref }: CardFormProps) {
  const { words, room, language } = usePhone();
  const asked = usePhoneFieldPlace();
  const place = { ...asked, photos: useCardPhotos(asked.photos, draft.id, draft.attach) };
  const id = useId();
  const [isTried, setTried] = useState(false);
  const [troubles, setTroubles] = useState<ReadonlyMap<string, string>>(new Map());
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [title, ...others] = kind.fields;
  const now = others.filter((field) => field.later !== true);
  const later = others.filter((field) => field.later === true);
  const titleMax =
    title === undefined ? 0 : Math.min(fieldLimits(title).length ?? LIMITS.title, titleLimit(title));

  const wrongIn = (field: Field): string | null => {
    const trouble = troubles.get(field.id);
    if (trouble !== undefined) return trouble;
    const value = draft.fields[field.id];
    const limit = field === title ? titleMax : fieldLimits(field).length;
    const parsed = parseField(value, field);
    const isTooLong =
      'refusal' in parsed && parsed.refusal === 'text-too-long'
        ? true
        : limit !== undefined && tooLong(value, limit);
    if (isTooLong) return words.field.tooLong(limit ?? 0);
    if (!isTried) return null;
    if ('refusal' in parsed) return words.field.invalid;
    return field.required && isFieldEmpty(value, field) ? words.field.required(field.name[language]) : null;
  };

  useImperativeHandle(ref, () => ({
    check() {
      setTried(true);
      const checked = checkCard(kind, draft.fields);
      const [troubled] = troubles.keys();
      const wrong = 'refusal' in checked ? checked.field : troubled;
      if (wrong === undefined) {
        setTried(false);
        return true;
      }
      if (later.some((field) => field.id === wrong)) setMoreOpen(true);
      setTimeout(() => document.getElementById(`${id}-${wrong}`)?.focus());
      return false;
    },
    focus() {
      // What was sent stands above and comes into view by itself.
      document.getElementById(`${id}-${title?.id ?? ''}`)?.focus({ preventScroll: true });
    },
  }));

  const onTrouble = (field: Field) => (trouble: string | null) => {
    setTroubles((before) => {
      if ((before.get(field.id) ?? null) === trouble) return before;
      const next = new Map(before);
      if (trouble === null) next.delete(field.id);
      else next.set(field.id, trouble);
      return next;
    });
  };

  const row = (field: Field) => (
    <FieldRow
      key={field.id}
      field={field}
      face={PHONE_FIELDS}
      id={`${id}-${field.id}`}
      label={
        <>
          {field.name[language]} {!field.required && <small>{words.optional}</small>}
        </>
      }
      value={draft.fields[field.id]}
      place={place}
      wrong={wrongIn(field)}
      onChange={(value, cursor) => draft.write(field.id, value, cursor)}
      onLeave={draft.leave}
      onTrouble={onTrouble(field)}
    />
  );

  const titleWrong = title === undefined ? null : wrongIn(title);
  const titleId = `${id}-${title?.id ?? ''}`;
  const titleValue = draft.fields[title?.id ?? ''];
  return (
    <div className={styles.form}>
      {title !== undefined && (
        <div className="field">
          <CardTitle
            kind={kind}
            id={titleId}
            value={typeof titleValue === 'string' ? titleValue : ''}
            max={titleMax}
            place={place}
            words={words}
            isOnlyHere={isOnlyHere}
            isInvalid={titleWrong !== null}
            describedBy={titleWrong === null ? undefined : `${titleId}-error`}
            onChange={(text, cursor) => draft.write(title.id, text === '' ? null : text, cursor)}
            onLeave={draft.leave}
          />
          {titleWrong !== null && <FieldError id={`${titleId}-error`}>{titleWrong}</FieldError>}
        </div>
      )}
      {room.dictionary && (
        <Suspense>
          <PickButton
            kind={kind}
            fields={draft.fields}
            name={room.dictionary.name}
            onPick={(picked) => picked.forEach((value, field) => draft.write(field, value))}
          />
        </Suspense>
      )}
      {now.map(row)}
      {later.length > 0 && (
        <details
          className={styles.more}
          open={isMoreOpen}
          onToggle={({ currentTarget }) => setMoreOpen(currentTarget.open)}
        >
          <summary>
            <Icon of={ChevronDown} />
            <span>
              <b>{sentenceOf(later.map((field) => field.name[language]))}</b>
              <small>{words.write.later}</small>
            </span>
          </summary>
          <div className={styles.form}>{later.map(row)}</div>
        </details>
      )}
    </div>
  );
}

function tooLong(value: unknown, limit: number): boolean {
  return typeof value === 'string' && lengthOf(value.trim()) > limit;
}

/** "Keluaran, bidang, perkiraan biaya" */
function sentenceOf(names: readonly string[]): string {
  return names.map((name, at) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(', ');
}
