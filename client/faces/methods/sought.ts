/**
 * From what has to be put right to its very field: fields and the boxes around them say in `data-at` where in the method they stand,
 * and what is folded away unfolds for what is sought.
 */
import { createContext, useContext, useState } from 'react';

import type { Path } from '@mufakat/shared/methods/problem.ts';

interface Seeking {
  /** What is sought in the form; another path each time something is gone to. */
  readonly sought: Path | null;
  readonly onAdded: (path: Path) => void;
}

const Sought = createContext<Seeking>({
  sought: null,
  onAdded() {
    // Outside of an editor nothing is added.
  },
});

export const SoughtProvider = Sought.Provider;

/** What was added gets the focus, to be named. */
export function useAdded(): (path: Path) => void {
  return useContext(Sought).onAdded;
}

/** Which entry of a list is unfolded: the one that was opened, or the one in which something is sought. */
export function useUnfolded(list: string): [number | null, (at: number | null) => void] {
  const { sought } = useContext(Sought);
  const [seen, setSeen] = useState<Path | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  if (sought !== seen) {
    setSeen(sought);
    const inner = sought === null ? null : entryIn(list, sought);
    if (inner !== null) setOpen(inner);
  }
  return [open, setOpen];
}

function entryIn(list: string, path: Path): number | null {
  const depth = list.split('.').length;
  const entry = path[depth];
  return path.slice(0, depth).join('.') === list && typeof entry === 'number' ? entry : null;
}

/** The innermost field or box of this path gets the focus, a field with something wrong before others; what is new is to be renamed. */
export function focusAt(form: HTMLElement, path: Path, isNew: boolean): void {
  const wanted = `${path.join('.')}.`;
  const places = [...form.querySelectorAll<HTMLElement>('[data-at]')]
    .filter(({ dataset }) => wanted.startsWith(`${dataset['at'] ?? ''}.`))
    .toSorted((one, other) => (other.dataset['at'] ?? '').length - (one.dataset['at'] ?? '').length);
  for (const place of places) {
    const field =
      place.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      place.querySelector<HTMLElement>('input, select, textarea, button');
    if (field === null) continue;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: isNew ? 'nearest' : 'center' });
    if (isNew && field instanceof HTMLInputElement) field.select();
    return;
  }
}
