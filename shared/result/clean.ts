/**
 * What people typed, made safe to print [E1]: without control characters (line breaks stay), without marks that turn the
 * direction of the text, and only with characters XML 1.0 can hold. The original stays in the record.
 */

import type { Result } from './result.ts';

/** One text, printable. Line ends become `\n`, tabs a space. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

/** A result with every text in it printable; numbers, order and keys stay. */
export function cleanResult(result: Result): Result {
  return cleanValue(result) as Result;
}

// C0 without line feed, DEL and C1, the bidirectional controls, byte order mark and non-characters.
const UNPRINTABLE = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleanValue(member)]));
}
