/** Where the photos of a picture stand in its drawing, with their bytes as a link that needs no file. */

import type { Picture, ResultDocument } from '@mufakat/shared/result/document.ts';

export interface PhotoImage {
  /** In the units of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly href: string;
}

export function photosIn(picture: Picture, { photos }: ResultDocument): PhotoImage[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(picture.svg) ?? []).map(Number);
  return (picture.photos ?? []).flatMap((photo) => {
    const bytes = photos?.get(photo.picture);
    if (bytes === undefined) return [];
    return [
      {
        x: photo.x * width,
        y: photo.y * height,
        width: photo.width * width,
        height: photo.height * height,
        href: `data:image/jpeg;base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`,
      },
    ];
  });
}

/** The drawing over its photos as one SVG, for renderers that read pictures inside one. */
export function withPhotos(picture: Picture, document: ResultDocument): string {
  const images = photosIn(picture, document).map(
    ({ x, y, width, height, href }) =>
      `<image x="${x}" y="${y}" width="${width}" height="${height}" xlink:href="${href}"/>`,
  );
  if (images.length === 0) return picture.svg;
  return picture.svg.replace(
    /^<svg([^>]*)>/,
    (_tag, rest: string) => `<svg xmlns:xlink="http://www.w3.org/1999/xlink"${rest}>${images.join('')}`,
  );
}
