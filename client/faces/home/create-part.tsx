/** What the parts of the form for a new workshop are given, and where each field stands in it. */
import type { ReactNode } from 'react';

import type { CreateDraft, CreateWords } from './create-draft.ts';

export interface PartProps {
  readonly draft: CreateDraft;
  readonly words: CreateWords;
  readonly onChange: (part: Partial<CreateDraft>) => void;
}

/** Where a field stands, so that the first wrong one can be found. */
export function Place({ field, children }: { readonly field: string; readonly children: ReactNode }) {
  return <div data-field={field}>{children}</div>;
}
