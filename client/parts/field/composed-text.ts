/**
 * Props of an `<input>` or `<textarea>` for a text. While an input method composes, only what the element itself holds is
 * shown: writing `value` then breaks the composition on Android.
 */
import { useState } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;
interface TextEvent {
  readonly currentTarget: TextElement;
}

export interface ComposedText {
  readonly value: string;
  readonly onChange: (event: TextEvent) => void;
  readonly onBlur: () => void;
  readonly onCompositionStart: (event: TextEvent) => void;
  readonly onCompositionEnd: (event: TextEvent) => void;
}

export function useComposedText(
  value: string,
  change: (text: string, cursor: number) => void,
  leave: () => void,
): ComposedText {
  const [composed, setComposed] = useState<string | null>(null);
  const take = (element: TextElement) =>
    change(element.value, element.selectionStart ?? element.value.length);
  return {
    value: composed ?? value,
    onChange: ({ currentTarget }) => {
      if (composed !== null) setComposed(currentTarget.value);
      take(currentTarget);
    },
    onBlur: leave,
    onCompositionStart: ({ currentTarget }) => setComposed(currentTarget.value),
    onCompositionEnd: ({ currentTarget }) => {
      setComposed(null);
      take(currentTarget);
    },
  };
}
