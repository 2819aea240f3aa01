/**
 * A picture of this device as a small JPEG. It is drawn anew, so that nothing of the original but what is seen goes on: no place
 * where it was taken, no camera, no name. Decoding and encoding are the browser's, beside the page.
 */
import { PICTURES, type PictureUse } from '@mufakat/shared/cards/picture.ts';

export type Shrunk =
  | { readonly jpeg: Uint8Array<ArrayBuffer> }
  | { readonly problem: 'unreadable' | 'too-big' };

/** Pixels of the longer side to begin with: more shows nothing more on paper, and every phone of the hall loads it. */
const SIDE: Record<PictureUse, number> = { photo: 1280, map: 2000 };
/** A cheap phone has not the memory to decode more. */
const FILE_MAX = 40_000_000;
const QUALITIES = [0.8, 0.7, 0.6, 0.5];
/** Where the lowest quality is still too much. */
const SMALLER = 0.75;
const SIDE_MIN = 200;

export async function shrinkPicture(file: Blob, use: PictureUse): Promise<Shrunk> {
  if (file.size > FILE_MAX) return { problem: 'too-big' };
  let drawn: ImageBitmap;
  try {
    // Turned the way it was taken.
    drawn = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { problem: 'unreadable' };
  }
  try {
    for (let side = SIDE[use]; side >= SIDE_MIN; side *= SMALLER) {
      const canvas = onPaper(drawn, side);
      for (const quality of QUALITIES) {
        const blob = await encoded(canvas, quality);
        // Without memory a browser gives nothing.
        if (blob === null || blob.type !== 'image/jpeg') return { problem: 'unreadable' };
        if (blob.size <= PICTURES[use].bytes) return { jpeg: new Uint8Array(await blob.arrayBuffer()) };
      }
    }
    return { problem: 'too-big' };
  } finally {
    drawn.close();
  }
}

/** Never larger than it is, on white where it is transparent. */
function onPaper(drawn: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(drawn.width, drawn.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(drawn.width * scale));
  canvas.height = Math.max(1, Math.round(drawn.height * scale));
  const paper = canvas.getContext('2d');
  if (paper !== null) {
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.imageSmoothingQuality = 'high';
    paper.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
}
