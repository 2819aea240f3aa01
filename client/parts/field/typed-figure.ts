/**
 * A figure as it is typed: the text stays what the person wrote, the value is what it means in the language ("7.200.000.000").
 * What cannot be read changes nothing and stays as it was typed, so that it can be put right. When the field is left, a
 * readable figure is written out with its separators.
 */
import { useState } from 'react';

import { printNumber, readTypedNumber } from '@mufakat/shared/cards/fields/number.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';

import { useComposedText, type ComposedText } from './composed-text.ts';

export interface TypedFigure {
  readonly language: Language;
  readonly value: number | undefined;
  readonly onChange: (value: number | null) => void;
  readonly onLeave: () => void;
  readonly onTrouble: (trouble: string | null) => void;
  /** The sentence for what is not a figure. */
  readonly trouble: string;
  /** Years have no separators. */
  readonly plain?: boolean;
  readonly isAllowed?: (value: number) => boolean;
}

export function useTypedFigure(given: TypedFigure): ComposedText<HTMLInputElement> {
  const { language, value, plain = false } = given;
  const [typed, setTyped] = useState<string | null>(null);
  const written = value === undefined ? '' : plain ? String(value) : printNumber(value, language);
  /** `null` for an empty field, `undefined` for what is no figure. */
  const read = (text: string): number | null | undefined => {
    if (text.trim() === '') return null;
    const figure = readTypedNumber(text, language);
    return figure !== null && (given.isAllowed?.(figure) ?? true) ? figure : undefined;
  };
  return useComposedText(
    typed ?? written,
    (text) => {
      setTyped(text);
      const figure = read(text);
      given.onTrouble(figure === undefined ? given.trouble : null);
      if (figure !== undefined) given.onChange(figure);
    },
    () => {
      if (typed !== null && read(typed) !== undefined) setTyped(null);
      given.onLeave();
    },
  );
}
