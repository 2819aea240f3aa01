/** What the options of a poll cost, where the workshop named a pagu indikatif. */
import { kindById } from '@mufakat/shared/methods/walk.ts';
import { costIn } from '@mufakat/shared/workshop/ceiling.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import type { Budget } from './accept-rows.ts';

/** `null` without a ceiling, without a poll, and where nothing voted on has a cost. */
export function useBudget(poll: PollView | null): Budget | null {
  const method = useSection('method');
  const ceiling = useSection('room')?.settings.ceiling ?? null;
  if (poll === null || ceiling === null || method?.ceiling !== true) return null;
  const costs = new Map(
    poll.options.map(({ id, kind, fields }) => [id, costIn(kindById(method, kind ?? ''), fields)]),
  );
  if ([...costs.values()].every((cost) => cost === null)) return null;
  return { ceiling, costOf: (group) => costs.get(group) ?? null };
}
