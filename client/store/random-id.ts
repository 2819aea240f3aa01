/** Random 128-bit ids of 22 characters [E2]. Not `crypto.randomUUID`, which plain HTTP pages do not have. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function randomId(randomBytes: (count: number) => Uint8Array): string {
  return encodeId(randomBytes(16));
}

/** Bytes as letters, six bits each. */
export function encodeId(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += ALPHABET.charAt((held >> bits) & 63);
      held &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + ALPHABET.charAt((held << (6 - bits)) & 63) : text;
}
