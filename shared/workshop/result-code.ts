/** The result code: 20 characters of base 32 without letters that are mistaken for one another, printed in groups of four. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'.padEnd(32, 'UL').slice(0, 32);

/** A code from fresh random ids of together at least 30 characters. */
export function resultCode(random: string): string {
  let value = 0n;
  for (const char of random) value = (value * 131n + BigInt(char.charCodeAt(0))) % (1n << 160n);
  let code = '';
  for (let i = 0; i < 20; i++) {
    code += ALPHABET[Number(value % 32n)] ?? '2';
    value /= 32n;
  }
  return code;
}
