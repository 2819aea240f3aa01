/**
 * The tags and texts of an XML part, one after the other. Knows what office programs write: no document type, so no entities
 * but the five and character references, and nothing outside the file is ever asked for.
 */

import { Unreadable } from './unreadable.ts';

export type Piece =
  | { readonly is: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text'; readonly text: string };

const PIECE =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy;

/** Element names come without their namespace prefix. */
export function* xmlPieces(xml: string): Generator<Piece, void> {
  const pieces = new RegExp(PIECE);
  const start = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  pieces.lastIndex = start;
  for (let at = start; at < xml.length; at = pieces.lastIndex) {
    const match = pieces.exec(xml);
    if (match === null) throw new Unreadable({ fault: 'damaged' });
    const [, cdata, closed, opened, attributes = '', slash, text] = match;
    if (cdata !== undefined) yield { is: 'text', text: cdata };
    else if (closed !== undefined) yield { is: 'close', name: local(closed) };
    else if (opened !== undefined)
      yield { is: 'open', name: local(opened), attributes, empty: slash === '/' };
    else if (text !== undefined) yield { is: 'text', text: unescape(text) };
  }
}

/** One attribute of a tag, with or without prefix; `null` if it has none of this name. */
export function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match === null ? null : unescape(match[1] ?? match[2] ?? '');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
