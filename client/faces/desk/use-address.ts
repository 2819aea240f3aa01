/** What is looked at, kept in the query of the address: `?langkah=` a step, `?halaman=` a page beside the board. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

import type { StepId } from '@mufakat/shared/cards/card.ts';

export const PAGES = ['board', 'people', 'proceedings', 'notula', 'behalf'] as const;
export type Page = (typeof PAGES)[number];

export interface Address {
  readonly step: StepId | null;
  readonly page: Page;
  readonly goTo: (place: { readonly step: StepId | null; readonly page: Page }) => void;
}

export function useAddress(): Address {
  const [params, setParams] = useSearchParams();
  const step = params.get('langkah');
  const page = params.get('halaman');
  const goTo = useCallback(
    (place: { readonly step: StepId | null; readonly page: Page }) => {
      setParams((before) => {
        const after = new URLSearchParams(before);
        put(after, 'langkah', place.step);
        put(after, 'halaman', place.page === 'board' ? null : place.page);
        return after;
      });
    },
    [setParams],
  );
  return useMemo(
    () => ({ step: step as StepId | null, page: PAGES.find((each) => each === page) ?? 'board', goTo }),
    [step, page, goTo],
  );
}

function put(params: URLSearchParams, name: string, value: string | null): void {
  if (value === null) params.delete(name);
  else params.set(name, value);
}
