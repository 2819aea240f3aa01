/**
 * The address others in the hall come in by. A machine may have several, and only people know which network the phones are in:
 * the one this page was opened at counts, if it is one of them, so that a screen opened by the chosen link shows that one.
 */
export function joinBase(addresses: readonly string[], opened: string): string {
  return addresses.includes(opened) ? opened : (addresses[0] ?? opened);
}
