/** What may be done with one of several: up, down, away. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';

import { useWords } from '../../../hooks/useWords.ts';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords } from '../method-words.ts';

export interface RowActsProps {
  readonly name: string;
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

export function RowActs({ name, onUp, onDown, onRemove }: RowActsProps) {
  const words = useWords(editorWords).outline;
  const entries = [
    ...(onUp === undefined ? [] : [{ id: 'up', text: words.up, icon: ArrowUp, onChoose: onUp }]),
    ...(onDown === undefined ? [] : [{ id: 'down', text: words.down, icon: ArrowDown, onChoose: onDown }]),
    ...(onRemove === undefined
      ? []
      : [{ id: 'remove', text: words.remove, icon: Trash2, danger: true, apart: true, onChoose: onRemove }]),
  ];
  if (entries.length === 0) return null;
  return <MenuButton size="small" label={words.actions(name)} entries={entries} />;
}
