/**
 * Splits of a closed poll by constituency or gender [B4]. A group with fewer than 5 ballots is never shown by itself, and
 * never as the only hidden one, because the total minus what is shown would give it away.
 */
import type { CastBallot } from './way.ts';

export type SplitBy = 'constituency' | 'gender';

/** The id of what is counted together ("unsur lain"). */
export const OTHERS = 'others';
/** The id of ballots of people who did not state L or P. */
export const UNSTATED = 'unstated';
const FEWEST_SHOWN = 5;

export interface SplitPart {
  readonly id: string;
  readonly ballots: readonly CastBallot[];
}

/** Shown groups in order of id, then `others` if anything is hidden. Groups without a ballot do not appear. */
export function splitBallots(ballots: readonly CastBallot[], by: SplitBy): SplitPart[] {
  const groups = new Map<string, CastBallot[]>();
  for (const ballot of ballots) {
    const id = by === 'constituency' ? ballot.constituency : (ballot.gender ?? UNSTATED);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [ballot]);
    else group.push(ballot);
  }
  const bySize = [...groups]
    .map(([id, cast]): SplitPart => ({ id, ballots: cast }))
    .sort((a, b) => a.ballots.length - b.ballots.length || compareIds(a.id, b.id));
  const small = bySize.filter((part) => part.ballots.length < FEWEST_SHOWN).length;
  const hidden = small === 1 ? 2 : small;
  const shown = bySize.slice(hidden).sort((a, b) => compareIds(a.id, b.id));
  const rest = bySize.slice(0, hidden).flatMap((part) => part.ballots);
  return rest.length === 0 ? shown : [...shown, { id: OTHERS, ballots: rest }];
}

/** By code unit, the same on every machine. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
