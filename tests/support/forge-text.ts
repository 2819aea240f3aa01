/** Updates no honest editor makes: letters that claim neighbours of their choice [W9]. */
import * as encoding from 'lib0/encoding';

interface Claimed {
  readonly letters: string;
  /** Client and clock of the letter it claims to stand behind, and of the one before which. */
  readonly left: readonly [number, number] | null;
  readonly right: readonly [number, number] | null;
}

const STRING = 4;
const HAS_LEFT = 0x80;
const HAS_RIGHT = 0x40;

/** One update of one client in format V1, into the root text `root`. */
function forgeLetters(client: number, clock: number, items: readonly Claimed[], root = 't'): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const head of [1, items.length, client, clock]) encoding.writeVarUint(encoder, head);
  for (const { letters, left, right } of items) {
    encoding.writeUint8(encoder, STRING | (left === null ? 0 : HAS_LEFT) | (right === null ? 0 : HAS_RIGHT));
    for (const id of [left, right]) for (const part of id ?? []) encoding.writeVarUint(encoder, part);
    if (left === null && right === null) {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, root);
    }
    encoding.writeVarString(encoder, letters);
  }
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

/** Two letters about a word of so many letters that one client laid down, the room if no other; loaded again they stand elsewhere. */
export function orderTrick(
  client: number,
  letters: number,
  first: readonly [client: number, clock: number] = [1, 0],
): Uint8Array[] {
  const last = [first[0], first[1] + letters - 1] as const;
  return [
    forgeLetters(client, 0, [{ letters: 'X', left: last, right: last }]),
    forgeLetters(client, 1, [{ letters: 'Y', left: first, right: first }]),
  ];
}
