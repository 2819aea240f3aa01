/**
 * Who is in a pad, over y-protocols' awareness [G9]: a client says whether it types and where, the room adds who that is. An
 * update is: count, then for each client its number, a clock, and its state as JSON; `null` is gone.
 */
import { LIMITS } from '../cards/limits.ts';
import type { Role } from '../permissions/command-names.ts';

/** What a client may say. */
export interface PadPresence {
  readonly typing: boolean;
  /** Where its caret stands, in UTF-16 units. */
  readonly cursor: number | null;
}

/** What the room says of everybody who has the pad open. */
export interface PadPeer extends PadPresence {
  readonly name: string;
  readonly role: Role;
  /** Among the twelve who may write; the others read. */
  readonly writes: boolean;
  /** The client that is told. */
  readonly you: boolean;
}

/** Of one client's awareness message. */
export const PRESENCE_BYTES = 512;
export const PRESENCE_RATE = { perSecond: 2, burst: 4 } as const;

export interface AwarenessEntry {
  readonly client: number;
  readonly state: unknown;
}

/** `null` if it is none. */
export function readAwareness(update: Uint8Array): readonly AwarenessEntry[] | null {
  let at = 0;
  const number = (): number => {
    let [value, unit, byte] = [0, 1, 0x80];
    for (; byte >= 0x80; unit *= 0x80) {
      byte = update[at] ?? Number.NaN;
      if (Number.isNaN(byte) || unit > 2 ** 46) throw new RangeError('no number');
      at += 1;
      value += (byte & 0x7f) * unit;
    }
    return value;
  };
  try {
    const entries: AwarenessEntry[] = [];
    for (let left = number(); left > 0; left--) {
      const client = number();
      number();
      const length = number();
      if (length > update.length - at) return null;
      entries.push({ client, state: JSON.parse(textOf(update.subarray(at, at + length))) });
      at += length;
    }
    return at === update.length ? entries : null;
  } catch {
    // Cut off, no letters, or no JSON.
    return null;
  }
}

/** UTF-8, as the language itself reads it. */
function textOf(bytes: Uint8Array): string {
  return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}

/** What a client said of itself; `null` if it said anything else. An empty message, and that it leaves, say nothing. */
export function readPresence(update: Uint8Array): PadPresence | 'nothing' | null {
  if (update.byteLength > PRESENCE_BYTES) return null;
  const entries = readAwareness(update);
  if (entries === null || entries.length > 1) return null;
  const state = entries[0]?.state ?? null;
  if (state === null) return 'nothing';
  if (typeof state !== 'object') return null;
  const said = new Map<string, unknown>(Object.entries(state));
  const [typing = false, cursor = null] = [said.get('typing'), said.get('cursor')];
  if ([...said.keys()].some((key) => key !== 'typing' && key !== 'cursor')) return null;
  if (typeof typing !== 'boolean') return null;
  if (cursor === null) return { typing, cursor };
  const isPlace = typeof cursor === 'number' && Number.isSafeInteger(cursor) && cursor >= 0;
  return isPlace && cursor <= LIMITS.padText ? { typing, cursor } : null;
}
