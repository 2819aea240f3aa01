/**
 * Pages that turn by themselves: a hall has no scroll bar. The page follows from room time alone, so that two screens in one
 * hall turn together.
 */
import { useRoomNow } from '../hooks/useRoomNow.ts';

/** Long enough to read four columns aloud. */
const PAGE_MS = 12_000;

/** The page to show now, from 0; `count` pages. */
export function usePage(count: number): number {
  const now = useRoomNow(PAGE_MS);
  return count <= 1 ? 0 : Math.floor(now / PAGE_MS) % count;
}
