/** A field with its name, its input and what is wrong with it, tied together for everybody who cannot see them. */
import type { ReactNode } from 'react';

import type { Field } from '@mufakat/shared/cards/card.ts';

import { FieldError } from '../Notice.tsx';
import styles from './field.module.css';
import type { FieldFace, FieldInputProps } from './field-input.ts';
import { inputOf } from './index.ts';

export interface FieldRowProps extends Omit<
  FieldInputProps,
  'field' | 'isInvalid' | 'describedBy' | 'placeholder'
> {
  readonly field: Field;
  readonly face: FieldFace;
  /** The field's name, and whether it may stay empty. */
  readonly label: ReactNode;
  readonly wrong: string | null;
}

export function FieldRow({ field, face, label, wrong, ...given }: FieldRowProps) {
  const { id, place } = given;
  const { Input, isGroup } = inputOf(field, face);
  const hint = field.hint?.[place.language];
  const hintBelow = face.hintBelow ? hint : undefined;
  const described = [
    hintBelow === undefined ? [] : [`${id}-hint`],
    wrong === null ? [] : [`${id}-error`],
  ].flat();
  const content = (
    <>
      <Input
        {...given}
        field={field}
        isInvalid={wrong !== null}
        describedBy={described.length === 0 ? undefined : described.join(' ')}
        placeholder={hintBelow === undefined ? hint : undefined}
      />
      {hintBelow !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hintBelow}
        </p>
      )}
      {wrong !== null && <FieldError id={`${id}-error`}>{wrong}</FieldError>}
    </>
  );
  if (isGroup) {
    return (
      <fieldset className="field">
        <legend className={`field-label ${styles.legend}`}>{label}</legend>
        {content}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {content}
    </div>
  );
}
