/**
 * Props of an `<input>` or `<textarea>` for a text that others may write in at the same time. The caret stays between the same
 * letters when they do. While an input method composes, only what the element itself holds is shown (writing `value` then
 * breaks the composition on Android), and what is typed comes to its place among what the others have written meanwhile.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

import { caretAfter, typedInto } from '@mufakat/shared/cards/text.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;
interface TextEvent {
  readonly currentTarget: TextElement;
}

export interface ComposedText<T extends TextElement> {
  readonly ref: RefObject<T | null>;
  readonly value: string;
  readonly onChange: (event: TextEvent) => void;
  readonly onBlur: () => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: TextEvent) => void;
}

export function useComposedText<T extends TextElement>(
  value: string,
  change: (text: string, cursor: number) => void,
  leave: () => void,
  place?: RefObject<T | null>,
): ComposedText<T> {
  const own = useRef<T>(null);
  const ref = place ?? own;
  /** What the element shows, which may be a moment behind or, while it composes, more. */
  const [held, setHeld] = useState(value);
  const [isComposing, setComposing] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || isComposing) return;
    showIn(element, value);
    setHeld(value);
  }, [ref, value, isComposing]);
  const take = (element: TextElement) => {
    const typed = element.value;
    const { text, caret } = typedInto(value, held, typed, element.selectionStart ?? typed.length);
    setHeld(typed);
    change(text, caret);
  };
  return {
    ref,
    value: held,
    onChange: ({ currentTarget }) => take(currentTarget),
    onBlur: leave,
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: ({ currentTarget }) => {
      setComposing(false);
      take(currentTarget);
    },
  };
}

/** Puts a text into an element without moving the caret of whoever is in it away from its letters. */
function showIn(element: TextElement, text: string): void {
  const { value, selectionStart, selectionEnd } = element;
  if (value === text) return;
  const isIn = element === document.activeElement && selectionStart !== null && selectionEnd !== null;
  element.value = text;
  if (isIn)
    element.setSelectionRange(caretAfter(value, text, selectionStart), caretAfter(value, text, selectionEnd));
}
