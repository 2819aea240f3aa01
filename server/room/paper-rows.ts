/** Rows beside those of drawers, under owners of their own; no person and no circle has such an id. */

import type { OwnerId, PadId, PersonId } from '@mufakat/shared/cards/card.ts';

import type { DrawerRow } from '../storage/store.ts';

/** Who wrote first under a client id of a paper that several people write [G8]. */
export type Claim = readonly [client: number, person: PersonId];

interface Owned {
  readonly owner: OwnerId;
}

const PAD = 'pad/';
const WROTE = 'wrote/';

/** Where the bytes of a pad lie. */
export function padRows(pad: PadId, generation: number): OwnerId {
  return `${PAD}${pad}/${generation}` as OwnerId;
}

export function isPadRow({ owner }: Owned): boolean {
  return owner.startsWith(PAD);
}

export function isDrawerRow({ owner }: Owned): boolean {
  return !owner.includes('/');
}

export function claimRow(paper: OwnerId, claim: Claim): DrawerRow {
  return { owner: `${WROTE}${paper}` as OwnerId, bytes: Buffer.from(JSON.stringify(claim)) };
}

/** By paper. */
export function claimsIn(rows: readonly (Owned & { readonly bytes: Uint8Array })[]): Map<OwnerId, Claim[]> {
  const claims = new Map<OwnerId, Claim[]>();
  for (const { owner, bytes } of rows) {
    if (!owner.startsWith(WROTE)) continue;
    const paper = owner.slice(WROTE.length) as OwnerId;
    // Written by `claimRow`.
    const claim = JSON.parse(Buffer.from(bytes).toString()) as Claim;
    claims.set(paper, [...(claims.get(paper) ?? []), claim]);
  }
  return claims;
}
