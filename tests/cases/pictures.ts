/**
 * Pictures of cases: photos and maps drawn here, of no real place and nobody. A card names one by what the server stores of it,
 * so whoever plays a case gives the bytes first.
 */
import { createHash } from 'node:crypto';

import type { Fields, PictureRef } from '@mufakat/shared/cards/card.ts';
import { cleanJpeg } from '@mufakat/shared/cards/jpeg.ts';
import type { PictureUse } from '@mufakat/shared/cards/picture.ts';
import { readPicture } from '@mufakat/shared/cards/raw.ts';

import { aPhoto, mosaicJpeg, type Colour } from '../support/mosaic.ts';
import type { Case } from './case.ts';

export interface CasePicture {
  readonly ref: PictureRef;
  readonly jpeg: Uint8Array<ArrayBuffer>;
}

/** The same seed is the same photo. */
export function photo(seed: number): PictureRef {
  return drawn(`photo ${seed}`, 'photo', () => aPhoto(seed)).ref;
}

/** A river, roads and quarters; the same seed is the same area. */
export function sketchMap(seed: number): PictureRef {
  return drawn(`map ${seed}`, 'map', () => mosaicJpeg({ across: 150, down: 100 }, areaOf(seed))).ref;
}

/** The bytes behind a reference that was made here. */
export function jpegOf({ picture }: PictureRef): Uint8Array<ArrayBuffer> {
  const found = [...made.values()].find(({ ref }) => ref.picture === picture);
  if (found === undefined) throw new Error(`no picture ${picture}`);
  return found.jpeg;
}

/** What a value of a card names; nothing for other values. */
export function picturesIn(fields: Fields): PictureRef[] {
  return Object.values(fields).flatMap((value) => readPicture(value) ?? []);
}

/** As the server stores them, for renderers. */
export function storedPictures(value: Case): Map<string, Uint8Array> {
  const refs = [
    ...(value.map === undefined ? [] : [value.map.sheet]),
    ...value.cards.flatMap(({ fields }) => picturesIn(fields)),
  ];
  return new Map(refs.map((ref) => [ref.picture, stored.get(ref.picture) ?? new Uint8Array()]));
}

/** Photos and points beside the words of cards, and of the wordings of groups that have some. */
export function illustrated<
  T extends
    | { readonly key: string; readonly fields: Fields }
    | { readonly key: string; readonly wording: Fields | null },
>(rows: readonly T[], more: Readonly<Record<string, Fields>>): T[] {
  return rows.map((row) => {
    const own = more[row.key];
    if (own === undefined) return row;
    if ('fields' in row) return { ...row, fields: { ...row.fields, ...own } };
    return row.wording === null ? row : { ...row, wording: { ...row.wording, ...own } };
  });
}

const made = new Map<string, CasePicture>();
const stored = new Map<string, Uint8Array>();

function drawn(name: string, use: PictureUse, draw: () => Uint8Array<ArrayBuffer>): CasePicture {
  const known = made.get(name);
  if (known !== undefined) return known;
  const jpeg = draw();
  const clean = cleanJpeg(jpeg, use);
  if ('problem' in clean) throw new Error(clean.problem);
  const picture = createHash('sha256').update(clean.bytes).digest('hex');
  stored.set(picture, clean.bytes);
  const given = { ref: { picture, width: clean.width, height: clean.height }, jpeg };
  made.set(name, given);
  return given;
}

const LAND: Colour = [226, 232, 208];
const QUARTER: readonly Colour[] = [
  [232, 222, 200],
  [219, 228, 204],
  [226, 214, 214],
  [212, 224, 228],
];

function areaOf(seed: number): (x: number, y: number) => Colour {
  return (x, y) => {
    const river = 62 + 14 * Math.sin((x + seed * 9) / 21) + 5 * Math.sin(x / 7);
    if (Math.abs(y - river) < 5) return [142, 182, 210];
    const isRoad =
      Math.abs(y - (20 + x / 12)) < 0.9 || Math.abs(x - 48 - y / 9) < 0.9 || Math.abs(x - 104) < 0.9;
    if (isRoad) return [250, 250, 246];
    const isHouse = (x * 7 + y * 13 + seed) % 23 === 0 && Math.abs(y - river) < 30;
    if (isHouse) return [176, 120, 96];
    return y > river + 26 ? LAND : (QUARTER[(x > 48 ? 1 : 0) + (y > 32 ? 2 : 0)] ?? LAND);
  };
}
