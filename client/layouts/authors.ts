/**
 * Authors of one step's cards, after "Tampilkan penulis" was answered [E4]. They live in this page only, one step at a time,
 * and are gone with a reload: the record keeps who asked, not what the desk has seen.
 */
import { useSyncExternalStore } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { Accepted } from '@mufakat/shared/workshop/command.ts';

export type Authors = NonNullable<Accepted['authors']>;

let shown: { readonly step: StepId; readonly authors: Authors } | null = null;
const listeners = new Set<() => void>();

export function useAuthors(step: StepId): {
  readonly authors: Authors | null;
  readonly show: (authors: Authors | null) => void;
} {
  const now = useSyncExternalStore(subscribe, () => shown);
  return {
    authors: now?.step === step ? now.authors : null,
    show: (authors) => {
      shown = authors === null ? null : { step, authors };
      for (const listener of listeners) listener();
    },
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
