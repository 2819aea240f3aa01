/** What text, place and institution share: one line of words with a limit in code points. */
import { LIMITS, lengthOf, wellFormed } from '../limits.ts';
import { INVALID, isBlank, type Parsed } from './field-kind.ts';

/** Trims and keeps one space between words; line breaks have no place on a card's line. */
export function parseLine(raw: unknown, max: number): Parsed<string> {
  if (isBlank(raw)) return { value: null };
  if (typeof raw !== 'string') return INVALID;
  const line = wellFormed(raw).trim();
  // Most lines need no change, and a look is cheaper than a replacement.
  return within(/\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, ' ') : line, max);
}

/** Trims and keeps paragraphs, with one kind of line break. */
export function parseParagraphs(raw: unknown, max: number): Parsed<string> {
  if (isBlank(raw)) return { value: null };
  if (typeof raw !== 'string') return INVALID;
  return within(wellFormed(raw).replace(/\r\n?/g, '\n').trim(), max);
}

/** The limit of a field, whatever its method says, never above that of long text. */
export function lengthLimit(field: { readonly max: number }): number {
  return Math.min(field.max, LIMITS.longText);
}

function within(text: string, max: number): Parsed<string> {
  return lengthOf(text) > max ? { refusal: 'text-too-long' } : { value: text };
}
