/** What a sealed result cannot know of itself: the version that took its place, and who confirmed it [S3, S4]. */
import { localInstant } from '../workshop/days.ts';
import { attending } from '../workshop/people.ts';
import type { WorkshopState } from '../workshop/state.ts';

export interface SinceFreeze {
  readonly supersededBy: { readonly version: number; readonly code: string } | null;
  /** Every constituency that came, in the order of the workshop. */
  readonly ratified: readonly RatifiedConstituency[];
}

export interface RatifiedConstituency {
  readonly id: string;
  readonly name: string;
  /** In the order in which they did. */
  readonly by: readonly { readonly name: string; readonly at: string }[];
}

/** `null` if there is no such version. */
export function sinceFreeze(state: WorkshopState, version: number): SinceFreeze | null {
  const frozen = state.versions.find((each) => each.version === version);
  if (frozen === undefined) return null;
  const newer = state.versions.find((each) => each.version === version + 1);
  const { timeZone, constituencies } = state.settings;
  return {
    supersededBy: newer === undefined ? null : { version: newer.version, code: newer.code },
    ratified: frozen.came.map((id) => ({
      id,
      name: constituencies.find((constituency) => constituency.id === id)?.name ?? id,
      by: state.ratified.flatMap((each) => {
        const person = attending(state, each.person);
        return each.version === version && each.constituency === id && person !== null
          ? [{ name: person.name, at: localInstant(timeZone, each.at) }]
          : [];
      }),
    })),
  };
}
