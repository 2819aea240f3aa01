/**
 * What a person typed, made fit for a file that others open [E1]: every renderer works on text that went through here. Which
 * characters go is decided in `shared/result/clean.ts`; the record itself keeps the original.
 */

import { cleanText } from '@mufakat/shared/result/clean.ts';

/** The same value with every string in it printable; functions and figures stay as they are. */
export function withPlainText<T>(value: T): T {
  return plain(value) as T;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}

/** Text for an XML or HTML text node or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
