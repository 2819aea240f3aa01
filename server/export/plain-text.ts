/**
 * What a person typed, made fit for a file that others open [E1]. Every renderer works on text that went through here, so a
 * control character, a half surrogate or a bidi override can neither spoil a file nor show another order of letters than
 * the record holds. The record itself keeps the original.
 */

/** C0 except tab and line feed, DEL and C1, bidi marks, embeddings, overrides and isolates, BOM, non-characters. */
// oxlint-disable-next-line no-control-regex -- these characters are exactly what must go
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const HALF_SURROGATE = /\p{Cs}/gu;

/** The text without characters that XML 1.0 forbids or that change the reading order; line ends become `\n`, tabs a space. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(HALF_SURROGATE, '\uFFFD');
}

/** The same value with `plainText` of every string in it; functions and figures stay as they are. */
export function withPlainText<T>(value: T): T {
  return plain(value) as T;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
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
