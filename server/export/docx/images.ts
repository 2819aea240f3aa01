/**
 * Images of a DOCX file: the drawings as SVG with a PNG for programs that cannot show one, the photos behind them, and the
 * symbols that are scanned. Their height comes from the planned pages, since the reader's program would not make one smaller.
 */

import type { Block, Picture, ResultDocument } from '@mufakat/shared/result/document.ts';
import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';

import { planPages } from '../pages.ts';
import { cm } from '../paper.ts';
import { pngOf } from '../picture.ts';
import { qrSvg } from '../qr.ts';
import type { DrawnPicture, Setting } from './setting.ts';

/** Pixels of 1/96 inch, the unit of pictures in the docx library. */
const pixels = (points: number): number => Math.round((points * 96) / 72);
/** Dots per point in the PNG that stands in for an SVG. */
const PNG_SCALE = 2.5;
/** White between a caption and its picture, in points. */
export const PICTURE_ABOVE = 4;
/** Room kept beside a picture, since Word and LibreOffice set lines a little higher than the plan. */
const PICTURE_SLACK = 26;

export async function drawPictures(document: ResultDocument): Promise<Map<Picture, DrawnPicture>> {
  const pictures = new Map<Picture, DrawnPicture>();
  for (const piece of planPages(document, PICTURE_SLACK).flatMap((page) => page.pieces)) {
    if (piece.kind !== 'picture') continue;
    const { png } = await pngOf(piece.picture.svg, piece.width * PNG_SCALE, {
      isClear: piece.picture.photos !== undefined,
    });
    pictures.set(piece.picture, { png, width: piece.width, height: piece.height });
  }
  return pictures;
}

/** The symbols of the document as PNG, by what they say. */
export async function drawSymbols(document: ResultDocument): Promise<Setting['qr']> {
  const check = new Map<string, Buffer | null>();
  const png = async (text: string, side: number): Promise<Buffer | null> =>
    text === '' ? null : (await pngOf(qrSvg(text, side), side * PNG_SCALE * 1.6)).png;
  for (const text of document.parts.flatMap((part) => part.blocks).flatMap(checkCodes)) {
    check.set(text, await png(text, cm(2)));
  }
  return { footer: await png(document.footer.qr, cm(1)), check };
}

function checkCodes(block: Block): string[] {
  if (block.kind === 'together') return block.blocks.flatMap(checkCodes);
  return block.kind === 'check' ? [block.qr] : [];
}

export function symbol(
  { drawingId }: Setting,
  png: Buffer,
  { side, text, before }: { side: number; text: string; before: number },
): Paragraph {
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: pixels(side), height: pixels(side) },
    altText: { id: drawingId(), name: 'QR', title: 'QR', description: text },
  });
  return new Paragraph({ spacing: { before }, children: [picture] });
}

export function vectorImage({ drawingId }: Setting, picture: Picture, drawn: DrawnPicture): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(picture.svg),
    fallback: { type: 'png', data: drawn.png },
    transformation: { width: pixels(drawn.width), height: pixels(drawn.height) },
    altText: {
      id: drawingId(),
      name: picture.caption,
      title: picture.caption,
      description: picture.alternative,
    },
  });
}

/** Behind the drawing, which stands in the middle of the line; places are counted from the paragraph they hang on. */
export function photosBehind(
  { document, drawingId }: Setting,
  picture: Picture,
  drawn: DrawnPicture,
  width: number,
): ImageRun[] {
  const left = (width - drawn.width) / 2;
  return (picture.photos ?? []).flatMap((photo) => {
    const bytes = document.photos?.get(photo.picture);
    if (bytes === undefined) return [];
    return [
      new ImageRun({
        type: 'jpg',
        data: Buffer.from(bytes),
        transformation: {
          width: pixels(photo.width * drawn.width),
          height: pixels(photo.height * drawn.height),
        },
        floating: {
          horizontalPosition: {
            relative: HorizontalPositionRelativeFrom.COLUMN,
            offset: emus(left + photo.x * drawn.width),
          },
          verticalPosition: {
            relative: VerticalPositionRelativeFrom.PARAGRAPH,
            offset: emus(PICTURE_ABOVE + photo.y * drawn.height),
          },
          wrap: { type: TextWrappingType.NONE },
          behindDocument: true,
          allowOverlap: true,
        },
        altText: {
          id: drawingId(),
          name: photo.picture.slice(0, 16),
          title: picture.caption,
          description: picture.alternative,
        },
      }),
    ];
  });
}

/** Points as Word counts the places of drawings. */
function emus(points: number): number {
  return Math.round(points * 12_700);
}
