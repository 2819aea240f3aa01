/** Limits on what people write, checked when a card is published [W4, T5]. Lengths count code points, not bytes. */

/** The title stands on the card and must be read from the back row. */
export const TITLE_MAX = 80;
export const LONG_TEXT_MAX = 500;
/** Cards per person and step, unless the method says less. */
export const CARDS_PER_PERSON = 20;
/** Late cards per person and step in the tray "Kartu susulan" [W5]. */
export const LATE_CARDS_PER_PERSON = 20;
export const CARDS_PER_BOARD = 1000;
export const CARDS_PER_WORKSHOP = 5000;
export const PEOPLE_PER_WORKSHOP = 500;
/** A drawer's quota [G5]. */
export const CARDS_PER_DRAWER = 400;
/** Wait after the last change of a sent card before it is published again [W4]. */
export const REVISE_PAUSE_MS = 500;
/** Wait after the last key before a short field goes into the drawer [W3]. */
export const WRITE_PAUSE_MS = 300;

/** Length as people count it: an emoji of one code point is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Lone surrogates would make equal texts hash differently once encoded; they become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
