/** How many things wait for a person: late cards in the tray or undecided on the wall, raised hands, guests, claims, likely duplicates, who wants their data deleted. */
import { useSection } from '../../../hooks/useSection.ts';
import { likelyPairs } from './likely-pairs.ts';
import { useLateRounds } from './use-late-rounds.ts';

export function useAttentionCount(): number {
  const tray = useSection('tray') ?? [];
  const hands = useSection('presence')?.hands ?? [];
  const people = useSection('people') ?? [];
  const late = tray.filter((row) => row.status === 'waiting').length;
  const undecided = useLateRounds().filter(({ standing }) => standing === 'none').length;
  const guests = useSection('guests') ?? [];
  const claims = people.filter((person) => person.claim !== null).length;
  const erasures = people.filter(({ erasure }) => erasure?.state === 'asked').length;
  return erasures + late + undecided + hands.length + guests.length + claims + likelyPairs(people).length;
}
