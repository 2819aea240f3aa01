/** A picture on its way into a document, which adds its number. */

import type { Picture } from '../document.ts';
import type { ResultTable } from '../result.ts';
import { inSentence, specOf, type Source } from '../source.ts';
import type { Drawing } from './look.ts';
import { PAPER } from './paper.ts';

/** Without its number. */
export type PictureDraft = Omit<Picture, 'caption'> & { readonly title: string };

/** Centimetres that the width of a whole picture takes on paper. */
const WIDE_CM = 29.02;

export function pictureDraft(
  { svg, width, height }: Drawing,
  title: string,
  alternative: string,
): PictureDraft {
  const cm = (units: number): number => Math.round(((units * WIDE_CM) / PAPER.width) * 100) / 100;
  return { kind: 'picture', title, svg, width: cm(width), height: cm(height), alternative };
}

/** The drawings of one picture, which stands for itself where it is the only one. */
export function pictureDrafts(
  source: Source,
  drawings: readonly Drawing[],
  { title, alternative }: { readonly title: string; readonly alternative: string },
): PictureDraft[] {
  return drawings.map((it, i) => pictureDraft(it, partTitle(source, title, i, drawings.length), alternative));
}

export function partTitle({ words }: Source, title: string, index: number, of: number): string {
  return of === 1 ? title : words.common.pictureOn(title, index + 1, of);
}

/** The name of the table a picture belongs to, inside a sentence; one that is a proper name stays as in its matrix. */
export function tableName(source: Source, table: ResultTable): string {
  const name = specOf(source, table)?.name[source.result.workshop.language] ?? '';
  return /\s\p{Lu}\p{Ll}/u.test(name) ? name : inSentence(name);
}
