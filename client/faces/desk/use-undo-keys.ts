/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) anywhere on the desk but in a field, where they belong to the text. */
import { useEffect } from 'react';

import { useMe } from '../../hooks/useSection.ts';
import { useDesk } from '../../layouts/desk-context.tsx';
import { useDeskWords } from '../../layouts/desk-words.ts';
import { useOrder } from '../../layouts/use-order.ts';

export function useUndoKeys(): void {
  const desk = useDesk();
  const words = useDeskWords();
  const stack = useMe()?.undo ?? null;
  const { orderAloud } = useOrder();
  const { may, notify } = desk;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (act === null || isField(event.target) || !may(act)) return;
      event.preventDefault();
      if ((stack?.[act] ?? null) === null) {
        notify({ text: words.undo.nothing });
        return;
      }
      void orderAloud({ name: act }).then((reply) => {
        if (reply.ok) notify({ text: act === 'undo' ? words.undo.done : words.undo.redone });
      });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [may, notify, orderAloud, stack, words]);
}

function actOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
