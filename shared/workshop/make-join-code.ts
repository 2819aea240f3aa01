/** A new join code [T3]; apart from `join-code.ts`, because a phone reads codes and makes none. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code from a fresh random id of at least 16 characters. */
export function makeJoinCode(random: string): string {
  let code = '';
  let value = 0n;
  for (const char of random) value = value * 67n + BigInt(char.charCodeAt(0));
  for (let i = 0; i < 6; i++) {
    code += ALPHABET[Number(value % 31n)] ?? '2';
    value /= 31n;
  }
  return code;
}
