/** How many things wait for a person: late cards, raised hands, claims, likely duplicates. */
import { useSection } from '../../../hooks/useSection.ts';
import { likelyPairs } from './likely-pairs.ts';

export function useAttentionCount(): number {
  const tray = useSection('tray') ?? [];
  const hands = useSection('presence')?.hands ?? [];
  const people = useSection('people') ?? [];
  const late = tray.filter((row) => row.status === 'waiting').length;
  const claims = people.filter((person) => person.claim !== null).length;
  return late + hands.length + claims + likelyPairs(people).length;
}
