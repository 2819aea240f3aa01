/**
 * A JPEG from outside, read without decoding it: what is stored is a plain picture within bounds and nothing beside it. Only
 * what an image needs is copied out, so no place, camera, comment or thumbnail of the original remains, nothing can hide behind
 * its end, and no declared size makes a viewer reserve more than the bounds allow.
 */
import { PICTURES, type PictureUse } from './picture.ts';

export interface CleanJpeg {
  /** Never longer than what was given, but for the 18 bytes of a plain header. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type JpegProblem =
  /** Not a JPEG, cut off, or with something beside the picture. */
  | 'not-a-picture'
  /** More bytes than allowed. */
  | 'picture-too-big'
  /** More pixels than allowed. */
  | 'picture-too-large';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const QUANTIZATION = 0xdb;
const HUFFMAN = 0xc4;
const RESTART_INTERVAL = 0xdd;
/** Baseline, extended and progressive with Huffman tables: what browsers write and every reader reads. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Each scan of a progressive picture goes over all of it; encoders write about ten. */
const SCANS_MAX = 32;
/** Says only "JFIF 1.1, square pixels". */
const PLAIN_HEADER = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
]);

/** The picture alone, or why it is not taken. */
export function cleanJpeg(given: Uint8Array, use: PictureUse): CleanJpeg | { readonly problem: JpegProblem } {
  const { bytes: most, side } = PICTURES[use];
  if (given.length > most) return { problem: 'picture-too-big' };
  const read = segmentsOf(given);
  if (read === null) return { problem: 'not-a-picture' };
  if (read.width > side || read.height > side) return { problem: 'picture-too-large' };
  return { bytes: joined([PLAIN_HEADER, ...read.kept]), width: read.width, height: read.height };
}

interface Read {
  readonly kept: readonly Uint8Array[];
  readonly width: number;
  readonly height: number;
}

/** The segments an image needs, in their order, if the bytes are one picture from beginning to end. */
function segmentsOf(bytes: Uint8Array): Read | null {
  const at = (place: number) => bytes[place] ?? 0;
  const word = (place: number) => at(place) * 256 + at(place + 1);
  if (word(0) !== 0xffd8) return null;
  const kept: Uint8Array[] = [];
  let frame: Pick<Read, 'width' | 'height'> | null = null;
  let scans = 0;
  let place = 2;
  for (;;) {
    if (at(place) !== 0xff) return null;
    // Any number of 0xff may fill the space before a marker.
    while (at(place + 1) === 0xff && place < bytes.length) place += 1;
    const marker = at(place + 1);
    if (marker === END) {
      if (frame === null || scans === 0 || place + 2 !== bytes.length) return null;
      kept.push(bytes.subarray(place, place + 2));
      return { kept, ...frame };
    }
    if (marker <= 1 || marker === START || (marker >= 0xd0 && marker < START)) return null;
    const length = word(place + 2);
    const end = place + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const segment = bytes.subarray(place + 4, end);
    if (FRAMES.includes(marker)) {
      if (frame !== null) return null;
      frame = frameOf(segment);
      if (frame === null) return null;
    } else if (marker === SCAN) {
      if (frame === null || segment.length < 6 || segment.length !== 4 + 2 * (segment[0] ?? 0)) return null;
      scans += 1;
      if (scans > SCANS_MAX) return null;
      const after = endOfScan(bytes, end);
      if (after === null) return null;
      kept.push(bytes.subarray(place, after));
      place = after;
      continue;
    } else if (isAside(marker)) {
      place = end;
      continue;
    } else if (!isTable(marker, segment)) return null;
    kept.push(bytes.subarray(place, end));
    place = end;
  }
}

/** Application data and comments: what programs write beside the picture. */
function isAside(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
}

/** What the decoder is told before a scan; anything else is no part of these pictures. */
function isTable(marker: number, segment: Uint8Array): boolean {
  switch (marker) {
    case QUANTIZATION:
      return areTables(segment, quantizationSize);
    case HUFFMAN:
      return areTables(segment, huffmanSize);
    default:
      return marker === RESTART_INTERVAL && segment.length === 2;
  }
}

function frameOf(segment: Uint8Array): Pick<Read, 'width' | 'height'> | null {
  const [precision = 0, h1 = 0, h0 = 0, w1 = 0, w0 = 0, components = 0] = segment;
  const isWhole = precision === 8 && [1, 3].includes(components) && segment.length === 6 + 3 * components;
  const [width, height] = [w1 * 256 + w0, h1 * 256 + h0];
  if (!isWhole || width === 0 || height === 0) return null;
  for (let each = 0; each < components; each++) {
    const sampling = segment[7 + 3 * each] ?? 0;
    const [across, down] = [sampling >> 4, sampling & 15];
    if (across < 1 || across > 4 || down < 1 || down > 4) return null;
  }
  return { width, height };
}

/** Where the marker after the compressed data stands. */
function endOfScan(bytes: Uint8Array, start: number): number | null {
  for (let place = bytes.indexOf(0xff, start); place !== -1; place = bytes.indexOf(0xff, place + 1)) {
    const next = bytes[place + 1];
    if (next === undefined) return null;
    // 0xff in the data is followed by 0; restarts belong to it; 0xff again fills space.
    const goesOn = next === 0 || (next >= 0xd0 && next <= 0xd7) || next === 0xff;
    if (!goesOn) return place;
  }
  return null;
}

/** Whether a segment is made of whole tables and holds nothing else. */
function areTables(segment: Uint8Array, sizeAt: (rest: Uint8Array) => number): boolean {
  let place = 0;
  while (place < segment.length) place += sizeAt(segment.subarray(place));
  return segment.length > 0 && place === segment.length;
}

function quantizationSize(rest: Uint8Array): number {
  return 1 + 64 * ((rest[0] ?? 0) >> 4 === 0 ? 1 : 2);
}

function huffmanSize(rest: Uint8Array): number {
  return 17 + rest.subarray(1, 17).reduce((sum, count) => sum + count, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}
