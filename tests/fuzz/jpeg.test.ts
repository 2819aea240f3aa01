/** Pictures from outside: what is taken is a picture and nothing else, whatever was sent. */
import { cleanJpeg } from '@mufakat/shared/cards/jpeg.ts';
import { PICTURES } from '@mufakat/shared/cards/picture.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aPhoto, mosaicJpeg } from '../support/mosaic.ts';

const GREY = () => [128, 128, 128] as const;
const photo = aPhoto();

describe('a picture', () => {
  it('is taken with its size, and again as it was stored', () => {
    const taken = clean(photo);
    expect(taken).toMatchObject({ width: 320, height: 240 });
    expect(clean(taken.bytes)).toEqual(taken);
  });

  it('loses what was written beside it: place, camera, comment, thumbnail, colour profile', () => {
    const secrets = [0xe1, 0xe2, 0xed, 0xee, 0xfe].map((marker) =>
      segment(marker, `RAHASIA ${marker} -6.2,106.8`),
    );
    const taken = clean(joined(photo.subarray(0, 2), ...secrets, photo.subarray(2)));
    expect(Buffer.from(taken.bytes).includes('RAHASIA')).toBe(false);
    expect(taken).toEqual(clean(photo));
  });

  it('may be progressive and may restart', () => {
    const progressive = photo.slice();
    progressive[markerAt(progressive, 0xc0) + 1] = 0xc2;
    expect(cleanJpeg(progressive, 'photo')).toHaveProperty('width', 320);
    const restarts = joined(photo.subarray(0, 2), Uint8Array.of(0xff, 0xdd, 0, 4, 0, 1), photo.subarray(2));
    expect(cleanJpeg(restarts, 'photo')).toHaveProperty('width', 320);
  });
});

describe('not taken', () => {
  const scan = () => markerAt(photo, 0xda);
  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'not-a-picture'],
    ['words', () => Buffer.from('<script>alert(1)</script>'), 'not-a-picture'],
    ['a PNG', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'not-a-picture'],
    ['only a beginning', () => photo.subarray(0, 4), 'not-a-picture'],
    ['cut in its data', () => photo.subarray(0, photo.length - 3), 'not-a-picture'],
    ['without data', () => joined(photo.subarray(0, scan()), photo.subarray(-2)), 'not-a-picture'],
    ['a zip behind its end', () => joined(photo, Buffer.from('PK\u0003\u0004')), 'not-a-picture'],
    ['one byte behind its end', () => joined(photo, Uint8Array.of(0)), 'not-a-picture'],
    ['two pictures', () => joined(photo, photo), 'not-a-picture'],
    [
      'two sizes',
      () => joined(photo.subarray(0, scan()), sizeSegment(), photo.subarray(scan())),
      'not-a-picture',
    ],
    [
      'words in a table',
      () => joined(photo.subarray(0, 2), segment(0xdb, '<html>'), photo.subarray(2)),
      'not-a-picture',
    ],
    [
      'an unknown segment',
      () => joined(photo.subarray(0, 2), segment(0xdc, 'xx'), photo.subarray(2)),
      'not-a-picture',
    ],
    ['arithmetic coding', () => changed(markerAt(photo, 0xc0) + 1, 0xc9), 'not-a-picture'],
    ['twelve bits', () => changed(markerAt(photo, 0xc0) + 4, 12), 'not-a-picture'],
    ['no width', () => sized(0, 240), 'not-a-picture'],
    ['a bomb of declared pixels', () => sized(65_535, 65_535), 'picture-too-large'],
    ['a little too wide', () => mosaicJpeg({ across: 201, down: 2 }, GREY), 'picture-too-large'],
    ['ten megabytes', () => new Uint8Array(10_000_000), 'picture-too-big'],
    ['scan after scan', () => manyScans(40), 'not-a-picture'],
  ])('%s', (_name, make, problem) => {
    expect(cleanJpeg(make(), 'photo')).toEqual({ problem });
  });

  it('never throws, and what it takes stays within bounds and is taken again unchanged', () => {
    let taken = 0;
    const spoilt = fc
      .tuple(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }), fc.integer({ min: 0, max: 4 }))
      .map(([changes, cut]) => {
        const bytes = photo.slice(0, photo.length - (cut > 2 ? cut : 0));
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const read = cleanJpeg(bytes, 'photo');
        if ('problem' in read) return;
        taken += 1;
        expect(Math.max(read.width, read.height)).toBeLessThanOrEqual(PICTURES.photo.side);
        expect(read.bytes.length).toBeLessThanOrEqual(bytes.length + 18);
        expect(cleanJpeg(read.bytes, 'photo')).toEqual(read);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

function clean(bytes: Uint8Array) {
  const read = cleanJpeg(bytes, 'photo');
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

function segment(marker: number, text: string): Uint8Array {
  const content = Buffer.from(text);
  const length = content.length + 2;
  return joined(Uint8Array.of(0xff, marker, length >> 8, length & 255), content);
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

/** Where the segment of this marker begins. */
function markerAt(bytes: Uint8Array, marker: number): number {
  for (let at = 2; bytes[at] === 0xff; at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)) {
    if (bytes[at + 1] === marker) return at;
  }
  throw new Error('no such segment');
}

function changed(place: number, value: number): Uint8Array {
  const bytes = photo.slice();
  bytes[place] = value;
  return bytes;
}

function sized(width: number, height: number): Uint8Array {
  const bytes = photo.slice();
  bytes.set([height >> 8, height & 255, width >> 8, width & 255], markerAt(bytes, 0xc0) + 5);
  return bytes;
}

function sizeSegment(): Uint8Array {
  const at = markerAt(photo, 0xc0);
  return photo.subarray(at, at + 2 + 17);
}

function manyScans(count: number): Uint8Array {
  const at = markerAt(photo, 0xda);
  const scan = photo.subarray(at, photo.length - 2);
  return joined(photo.subarray(0, at), ...Array.from({ length: count }, () => scan), photo.subarray(-2));
}
