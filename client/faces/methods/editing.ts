/**
 * A method while it is changed: the value, what came before and after it, and the copy in this browser that a reload begins
 * with. Typing in one place is one step back.
 */
import type { Method } from '@mufakat/shared/methods/schema.ts';

export interface Editing {
  readonly value: Method;
  /** As it was opened or last saved. */
  readonly base: Method;
  readonly past: readonly Method[];
  readonly future: readonly Method[];
  /** Where the last change was made, to tell typing on from another change. */
  readonly where: string | null;
}

export type Edit =
  | { readonly kind: 'change'; readonly value: Method; readonly where: string | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'saved'; readonly value: Method }
  | { readonly kind: 'discard' };

/** Steps back that are kept. */
const PAST_MAX = 200;

export function begin(base: Method, value: Method = base): Editing {
  return { value, base, past: [], future: [], where: null };
}

export function edited(editing: Editing, edit: Edit): Editing {
  const { value, past, future, base } = editing;
  switch (edit.kind) {
    case 'change': {
      if (edit.value === value) return editing;
      const goesOn = edit.where !== null && edit.where === editing.where;
      const before = goesOn ? past : [...past, value].slice(-PAST_MAX);
      return { base, value: edit.value, past: before, future: [], where: edit.where };
    }
    case 'undo': {
      const last = past.at(-1);
      if (last === undefined) return editing;
      return { base, value: last, past: past.slice(0, -1), future: [value, ...future], where: null };
    }
    case 'redo': {
      const [next, ...others] = future;
      if (next === undefined) return editing;
      return { base, value: next, past: [...past, value], future: others, where: null };
    }
    case 'saved':
      return { ...editing, value: edit.value, base: edit.value, where: null };
    case 'discard':
      return begin(base);
  }
}

const KEY = 'mufakat.method-draft';
/** Each method has a draft of its own. */
const keyOf = (of: string) => `${KEY}.${of}`;

export interface KeptDraft {
  /** The method it was opened from, as its address names it. */
  readonly of: string;
  readonly base: Method;
  readonly value: Method;
  /** It was never saved. */
  readonly fresh: boolean;
}

/** What this browser kept of a method that was not saved. */
export function keptDraft(of: string): KeptDraft | null {
  try {
    return draftIn(of, localStorage.getItem(keyOf(of)));
  } catch {
    // Storage is blocked.
    return null;
  }
}

function draftIn(of: string, stored: string | null): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(stored ?? 'null');
    return typeof kept === 'object' && kept !== null && 'of' in kept && kept.of === of
      ? (kept as KeptDraft)
      : null;
  } catch {
    // It holds something else.
    return null;
  }
}

/** Tells what another tab keeps of the same method, `null` once it keeps nothing. */
export function watchDraft(of: string, onKept: (draft: KeptDraft | null) => void): () => void {
  const watch = ({ key, newValue }: StorageEvent) => {
    if (key === keyOf(of)) onKept(draftIn(of, newValue));
  };
  window.addEventListener('storage', watch);
  return () => window.removeEventListener('storage', watch);
}

export function keepDraft(draft: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(draft.of), JSON.stringify(draft));
  } catch {
    // Storage is blocked: what is changed lasts as long as the page.
  }
}

export function forgetDraft(of: string): void {
  try {
    localStorage.removeItem(keyOf(of));
  } catch {
    // Storage is blocked, so nothing was kept.
  }
}
