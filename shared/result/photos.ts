/**
 * The last annex: the map with the points of rows on it, and their photos two beside each other. Points and photos are numbered
 * in the order of the tables; a column of a table names the same numbers. The bytes are the renderer's business.
 */

import type { PictureRef, Spot } from '../cards/card.ts';
import { body, cell, column, heading, note, table as tableBlock } from './cells.ts';
import type { Block, Picture, PlacedPhoto } from './document.ts';
import { photoIn, spotIn } from './pictured.ts';
import type { ResultList, ResultRow, ResultValue } from './result.ts';
import { matrixName, type Source } from './source.ts';
import { circle, lines, rect, svg, text, wrap } from './svg.ts';

interface Printed<Value> {
  /** From 1, through all tables. */
  readonly number: number;
  readonly value: Value;
  readonly list: ResultList;
  readonly row: ResultRow;
}

/** Text width of F4, upright, in the points the pictures are drawn in. */
const WIDTH = 470;
const CM_PER_POINT = 16.59 / WIDTH;
const GAP = 14;
const PHOTO = { width: (WIDTH - GAP) / 2, height: 168 };
const CAPTION = { size: 8.5, leading: 11 };
const MAP_HEIGHT = 560;
const PIN = { radius: 8.5, size: 9.5, ink: '#1F4E5F' };
/** More would make the annex longer than the minutes; the others are in the result by their file names. */
const PHOTOS_PRINTED = 120;
const CLEAR = { font: 'Arimo, Arial', ground: 'none' };

export function photosOf(source: Source): Printed<PictureRef>[] {
  return printed(source, 'photo', photoIn);
}

/** None without a map to stand on. */
export function spotsOf(source: Source): Printed<Spot>[] {
  return source.result.map === undefined ? [] : printed(source, 'spot', spotIn);
}

export function hasPictures(source: Source): boolean {
  return photosOf(source).length > 0 || spotsOf(source).length > 0;
}

/** Map, list of its points, photos; nothing where there is nothing. */
export function pictureBlocks(source: Source): Block[] {
  return [...mapBlocks(source), ...photoBlocks(source)];
}

function printed<Value>(
  source: Source,
  kind: 'photo' | 'spot',
  read: (value: ResultValue | undefined) => Value | null,
): Printed<Value>[] {
  const all: Printed<Value>[] = [];
  const seen = new Set<string>();
  for (const list of source.result.tables) {
    if (list.shape !== 'list') continue;
    const fields = list.fields.filter((field) => field.kind === kind);
    for (const row of list.rows) {
      for (const field of fields) {
        const value = read(row.values[field.id]);
        // The same group may stand in two tables.
        if (value === null || seen.has(`${row.id} ${field.id}`)) continue;
        seen.add(`${row.id} ${field.id}`);
        all.push({ number: all.length + 1, value, list, row });
      }
    }
  }
  return all;
}

function mapBlocks(source: Source): Block[] {
  const { words, result } = source;
  const spots = spotsOf(source);
  const { map } = result;
  if (map === undefined || spots.length === 0) return [];
  const t = words.photos;
  const scale = Math.min(WIDTH / map.width, MAP_HEIGHT / map.height);
  const size = { width: map.width * scale, height: map.height * scale };
  const left = (WIDTH - size.width) / 2;
  const pins = spots.map(({ number, value }) =>
    pin(left + (value.x / 1000) * size.width, (value.y / 1000) * size.height, number),
  );
  const picture: Picture = {
    kind: 'picture',
    caption: t.map(map.title),
    svg: svg(
      WIDTH,
      size.height,
      [rect(left, 0, size.width, size.height, { fill: 'none', stroke: '#5B6B70' }), ...pins],
      CLEAR,
    ),
    width: WIDTH * CM_PER_POINT,
    height: size.height * CM_PER_POINT,
    alternative: t.mapAlternative(spots.map(({ number, row }) => `${number}. ${row.title}`)),
    photos: [{ picture: map.picture, x: left / WIDTH, y: 0, width: size.width / WIDTH, height: 1 }],
  };
  const columns = [column(t.point, 1.6, 'center'), column(t.what, 10.6), column(t.from, 4.4)];
  const rows = spots.map(({ number, row, list }) =>
    body([cell(String(number)), cell(row.title), cell(rowName(source, list, row))]),
  );
  return [
    heading(2, t.mapTitle),
    picture,
    ...(map.source === '' ? [] : [note(t.mapSource(map.source))]),
    tableBlock('l9-map', columns, rows),
  ];
}

/** Its tip is the place. */
function pin(x: number, y: number, number: number): string {
  const { radius, size, ink } = PIN;
  return (
    circle(x, y, 1.6, { fill: ink, stroke: '#FFFFFF', width: 0.6 }) +
    circle(x, y - radius - 1, radius, { fill: ink, stroke: '#FFFFFF', width: 1.4 }) +
    text(x, y - radius + size * 0.35 - 1, String(number), {
      size,
      bold: true,
      fill: '#FFFFFF',
      anchor: 'middle',
    })
  );
}

function photoBlocks(source: Source): Block[] {
  const { words } = source;
  const t = words.photos;
  const all = photosOf(source);
  if (all.length === 0) return [];
  const shown = all.slice(0, PHOTOS_PRINTED);
  const pairs = Array.from({ length: Math.ceil(shown.length / 2) }, (_, at) =>
    shown.slice(2 * at, 2 * at + 2),
  );
  return [
    heading(2, t.photosTitle),
    ...pairs.map((pair) => pairPicture(source, pair)),
    ...(all.length > shown.length ? [note(t.more(all.length - shown.length))] : []),
  ];
}

function pairPicture(source: Source, pair: readonly Printed<PictureRef>[]): Picture {
  const t = source.words.photos;
  const sized = pair.map((photo, at) => {
    const { value } = photo;
    const scale = Math.min(PHOTO.width / value.width, PHOTO.height / value.height);
    const x = at * (PHOTO.width + GAP);
    return { photo, x, width: value.width * scale, height: value.height * scale };
  });
  const high = Math.max(...sized.map(({ height }) => height));
  const captions = pair.map(({ number, row, list }) =>
    wrap(`${t.photo(number)}. ${row.title} (${rowName(source, list, row)})`, PHOTO.width, CAPTION.size),
  );
  const height = high + 6 + CAPTION.leading * Math.max(...captions.map((caption) => caption.length)) + 6;
  const parts = sized.flatMap(({ x, width, height: own }, at) => [
    rect(x, 0, width, own, { fill: 'none', stroke: '#B9C2C5', width: 0.6 }),
    lines(x, high + 6 + CAPTION.size, captions[at] ?? [], CAPTION.leading, { size: CAPTION.size }),
  ]);
  const [first] = pair;
  return {
    kind: 'picture',
    caption: t.pair(first?.number ?? 0, pair.length),
    svg: svg(WIDTH, height, parts, CLEAR),
    width: WIDTH * CM_PER_POINT,
    height: height * CM_PER_POINT,
    alternative: t.photosAlternative(pair.map(({ number, row }) => `${number}. ${row.title}`)),
    photos: sized.map(({ photo, x, width, height: own }): PlacedPhoto => ({
      picture: photo.value.picture,
      x: x / WIDTH,
      y: 0,
      width: width / WIDTH,
      height: own / height,
    })),
  };
}

function rowName(source: Source, list: ResultList, row: ResultRow): string {
  return source.words.photos.row(matrixName(source, list), row.number);
}
