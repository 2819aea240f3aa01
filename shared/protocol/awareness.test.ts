import { describe, expect, it } from 'vitest';

import { PRESENCE_BYTES, readPresence } from './awareness.ts';

/** Lengths of two bytes, as JSON of some size has. */
function said(...states: unknown[]): Uint8Array {
  const bytes = [states.length];
  for (const state of states) {
    const json = Array.from(JSON.stringify(state), (letter) => letter.charCodeAt(0));
    bytes.push(7, 1, 0x80 | (json.length & 0x7f), json.length >> 7, ...json);
  }
  return Uint8Array.from(bytes);
}

describe('[G9] what a client says of itself', () => {
  it('is whether it types and where', () => {
    expect(readPresence(said({ typing: true, cursor: 12 }))).toEqual({ typing: true, cursor: 12 });
    expect(readPresence(said({}))).toEqual({ typing: false, cursor: null });
  });

  it('is nothing when it says nobody, or that it leaves', () => {
    expect(readPresence(said())).toBe('nothing');
    expect(readPresence(said(null))).toBe('nothing');
  });

  it.each<[string, Uint8Array]>([
    ['a name of its own', said({ typing: true, name: 'Fasilitator' })],
    ['somebody beside itself', said({ typing: true }, { typing: true })],
    ['no state', said('mengetik')],
    ['a place that is none', said({ cursor: -1 })],
    ['a place beyond the text', said({ cursor: 5001 })],
    ['a place in words', said({ cursor: 'akhir' })],
    ['typing in words', said({ typing: 'ya' })],
    ['more than 512 B', said({ typing: true, cursor: 1, ['x'.repeat(PRESENCE_BYTES)]: 1 })],
    ['cut off', said({ typing: true }).subarray(0, 6)],
    ['more behind it', Uint8Array.of(...said({ typing: true }), 0)],
    ['a count without entries', Uint8Array.of(200, 200, 200, 1)],
  ])('is refused: %s', (_what, bytes) => {
    expect(readPresence(bytes)).toBeNull();
  });
});
