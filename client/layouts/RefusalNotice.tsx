/** Why an order was not taken, in one sentence. The sentences are fetched with the first refusal. */
import { Suspense } from 'react';

import type { Refusal } from '@mufakat/shared/workshop/refusal.ts';

import { useWords } from '../hooks/useWords.ts';
import { Notice } from '../parts/Notice.tsx';
import { errorWords } from './phone-context.tsx';

export function RefusalNotice({ refusal }: { readonly refusal: Refusal | null }) {
  if (refusal === null) return null;
  return (
    <Suspense>
      <Sentence refusal={refusal} />
    </Suspense>
  );
}

function Sentence({ refusal }: { readonly refusal: Refusal }) {
  const words = useWords(errorWords);
  return (
    <Notice tone="bad" alert>
      {words.refusal[refusal.refused]}
    </Notice>
  );
}
