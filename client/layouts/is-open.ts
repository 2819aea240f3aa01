/** Whether votes of a poll still count: also in the seconds before it closes. */
import type { PollView } from '@mufakat/shared/workshop/view.ts';

export function isOpen({ state }: PollView): boolean {
  return state === 'open' || state === 'closing';
}
