/**
 * The draft as it is read out: the numbered clauses of the page the room prints (KESATU, KEDUA, …), found by their words, so
 * that hall and paper cannot differ. A page without clauses is read by its headings.
 */

export interface DraftPart {
  /** "KESATU", or the heading. */
  readonly label: string;
  /** Paragraphs. */
  readonly text: readonly string[];
}

/** At most this many words of a part are shown in the hall; the paper has the rest. */
const LETTERS_MAX = 620;

/** `clauseWord` gives the word of clause 1, 2, …; `page` is the parsed page. */
export function draftParts(page: Document, clauseWord: (number: number) => string): DraftPart[] {
  const clauses = clausesOf(page, clauseWord);
  return clauses.length > 0 ? clauses : headingsOf(page);
}

function clausesOf(page: Document, clauseWord: (number: number) => string): DraftPart[] {
  const cells = [...page.querySelectorAll('dt, th, td, b, strong, p')];
  const parts: DraftPart[] = [];
  for (let number = 1; ; number += 1) {
    const label = clauseWord(number);
    const cell = cells.find((each) => wordsOf(each).replace(/\s*:$/, '') === label);
    const text = cell === undefined ? '' : wordsAfter(cell);
    if (text === '') return parts;
    parts.push({ label, text: [shorten(text)] });
  }
}

/** The words of the elements behind a label, in the same row or list. */
function wordsAfter(cell: Element): string {
  for (
    let place: Element | null = cell;
    place !== null && place.localName !== 'body';
    place = place.parentElement
  ) {
    let words = '';
    for (let next = place.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (next.localName === 'dt') break;
      words = `${words} ${wordsOf(next)}`.trim();
      if (place.localName === 'dt') break;
    }
    const text = words.replace(/^[:\s]+/, '');
    if (text !== '') return text;
  }
  return '';
}

function headingsOf(page: Document): DraftPart[] {
  const parts: { label: string; text: string[] }[] = [];
  for (const element of page.body.querySelectorAll('h1, h2, h3, p, li, td, dd')) {
    const words = wordsOf(element);
    if (words === '') continue;
    if (/^h[123]$/.test(element.localName)) parts.push({ label: words, text: [] });
    else parts.at(-1)?.text.push(words);
  }
  return parts
    .filter(({ text }) => text.length > 0)
    .map(({ label, text }) => ({ label, text: [shorten(text.join('\n'))] }));
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function shorten(text: string): string {
  if (text.length <= LETTERS_MAX) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LETTERS_MAX))} …`;
}
