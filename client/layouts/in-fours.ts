/** A code in groups of four, as it is printed and read out. */
export function inFours(code: string): string[] {
  return code.match(/.{1,4}/g) ?? [];
}
