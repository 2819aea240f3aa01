/** Why an order was not taken, in one sentence. */
import type { Refusal, RefusalCode } from '@mufakat/shared/workshop/refusal.ts';

import { Notice } from '../parts/Notice.tsx';
import { usePhone, type PhoneWords } from './phone-context.tsx';

/** Passes by itself. */
const PASSING: readonly RefusalCode[] = ['not-saved', 'read-only', 'rate', 'busy', 'behind'];

export function RefusalNotice({ refusal }: { readonly refusal: Refusal | null }) {
  const { words } = usePhone();
  if (refusal === null) return null;
  return (
    <Notice tone="bad" alert>
      {refusalText(refusal.refused, words)}
    </Notice>
  );
}

export function refusalText(code: RefusalCode, { refused }: PhoneWords): string {
  if (PASSING.includes(code)) return refused.wait;
  return code in refused ? refused[code as keyof typeof refused] : refused.other;
}
