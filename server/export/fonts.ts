/**
 * The fonts that lie in the files we make, and their measures. Arimo has the widths of the Arial named in DOCX, so lines
 * break alike; Noto Sans stands in only for letters that Arimo lacks. The tables are read here (cmap, hmtx) because the
 * pages are planned before a renderer runs (`pages.ts`).
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const FILES = {
  regular: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  bold: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  italic: '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf',
  boldItalic: '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf',
  spare: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  spareBold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

export type FaceName = keyof typeof FILES;

export interface Face {
  /** Ascender plus descender, as a share of the size. */
  height: number;
  /** Whether the font can draw the character. */
  has(codePoint: number): boolean;
  /** Advance of the character as a share of the size. */
  advance(codePoint: number): number;
}

const faces = new Map<FaceName, Face>();

/** Where the font file lies on this machine. */
export function fontPath(name: FaceName): string {
  return require.resolve(FILES[name]);
}

/** A face with its measures, read once. */
export function face(name: FaceName): Face {
  let known = faces.get(name);
  if (!known) {
    known = readFace(readFileSync(fontPath(name)));
    faces.set(name, known);
  }
  return known;
}

/** The Arimo face of a weight and slope. */
export function faceOf(style: { bold?: boolean; italic?: boolean }): FaceName {
  if (style.bold) return style.italic ? 'boldItalic' : 'bold';
  return style.italic ? 'italic' : 'regular';
}

/** Parts of a text that Arimo can draw and parts that need the spare font; a letter neither has stays with Arimo. */
export function splitByFont(
  text: string,
  style: { bold?: boolean; italic?: boolean },
): { text: string; spare: boolean }[] {
  const main = face(faceOf(style));
  const parts: { text: string; spare: boolean }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const spare =
      codePoint > 0x7e && !main.has(codePoint) && face(style.bold ? 'spareBold' : 'spare').has(codePoint);
    const last = parts.at(-1);
    if (last && last.spare === spare) last.text += character;
    else parts.push({ text: character, spare });
  }
  return parts;
}

function readFace(bytes: Buffer): Face {
  const tables = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const at = 12 + 16 * index;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`font has no ${name} table`);
    return at;
  };
  const unitsPerEm = bytes.readUInt16BE(table('head') + 18);
  const hhea = table('hhea');
  const height = (bytes.readInt16BE(hhea + 4) - bytes.readInt16BE(hhea + 6)) / unitsPerEm;
  const wide = bytes.readUInt16BE(hhea + 34);
  const hmtx = table('hmtx');
  const glyphs = readCmap(bytes, table('cmap'));
  const advance = (codePoint: number): number => {
    const glyph = Math.min(glyphs.get(codePoint) ?? 0, wide - 1);
    return bytes.readUInt16BE(hmtx + 4 * glyph) / unitsPerEm;
  };
  return { height, has: (codePoint) => glyphs.has(codePoint), advance };
}

/** Character to glyph, from the cmap's format 12 or format 4 table. */
function readCmap(bytes: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index++) {
    const at = cmap + bytes.readUInt32BE(cmap + 4 + 8 * index + 4);
    const format = bytes.readUInt16BE(at);
    if (format === 12) readGroups(bytes, at, glyphs);
    if (format === 4) readSegments(bytes, at, glyphs);
  }
  return glyphs;
}

function readGroups(bytes: Buffer, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < bytes.readUInt32BE(at + 12); group++) {
    const entry = at + 16 + 12 * group;
    const [start, end, first] = [
      bytes.readUInt32BE(entry),
      bytes.readUInt32BE(entry + 4),
      bytes.readUInt32BE(entry + 8),
    ];
    for (let codePoint = start; codePoint <= end; codePoint++)
      glyphs.set(codePoint, first + codePoint - start);
  }
}

function readSegments(bytes: Buffer, at: number, glyphs: Map<number, number>): void {
  const doubled = bytes.readUInt16BE(at + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    const end = bytes.readUInt16BE(at + 14 + offset);
    const start = bytes.readUInt16BE(at + 16 + doubled + offset);
    const delta = bytes.readUInt16BE(at + 16 + 2 * doubled + offset);
    const rangeAt = at + 16 + 3 * doubled + offset;
    const range = bytes.readUInt16BE(rangeAt);
    for (let codePoint = start; codePoint <= end && codePoint !== 0xffff; codePoint++) {
      const raw = range === 0 ? codePoint : bytes.readUInt16BE(rangeAt + range + 2 * (codePoint - start));
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(codePoint, glyph);
    }
  }
}
