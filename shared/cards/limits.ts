/** Limits on what people write, checked when a card is published [W4, T5]. Lengths count code points, not bytes. */

export const LIMITS = {
  /** The title stands on the card and must be read from the back row. */
  title: 80,
  longText: 500,
  /** A name or position at join. */
  personText: 80,
  /** An office bears the names of all it is in charge of, and its district's. */
  institution: 160,
  /** A paragraph of the desk or a voter: statement, note, reason, answer, clause, notula. */
  paragraph: 4000,
  /** Per person and step, unless the method says less. */
  cardsPerPerson: 20,
  /** Late cards per person and step in the tray "Kartu susulan" [W5]. */
  lateCardsPerPerson: 20,
  /** A drawer's quota [G5]. */
  cardsPerDrawer: 400,
  cardsPerBoard: 1000,
  /** Of one circle, which many write together. */
  cardsPerCircle: 100,
  circles: 20,
  /** The name of a circle stands on its cards. */
  circleName: 40,
  /** A wording typed by several at once: its letters, its bytes with all that was typed in it, and who may type [G5, W6]. */
  padText: 5000,
  padBytes: 64 * 1024,
  padEditors: 12,
  /** On all boards together. */
  cardsPerWorkshop: 5000,
  /** With those that were taken back or undone: the record keeps them too. */
  cardsKept: 20_000,
  people: 500,
  /** Entries of a dictionary of proposals, and what each says at most. */
  dictionary: 5000,
  dictionaryText: 300,
  /** The name of the file or workshop that imported cards came from. */
  sourceName: 120,
} as const;

/** The longest title of a card: a thought in short, or the whole name of an institution. */
export function titleLimit({ kind }: { readonly kind: string }): number {
  return kind === 'institution' ? LIMITS.institution : LIMITS.title;
}

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
