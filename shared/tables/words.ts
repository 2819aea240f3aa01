/** Whether two names mean the same column, option or title: case, accents, signs and spaces do not matter. */

export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function sameWords(one: string, other: string): boolean {
  const folded = foldWords(one);
  // Names of signs alone are compared as they are.
  return folded === '' ? one.trim() === other.trim() : folded === foldWords(other);
}
