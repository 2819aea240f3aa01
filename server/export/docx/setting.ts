/** What everything that is drawn in a DOCX file needs to know of its page and its document. */

import type { Picture, ResultDocument } from '@mufakat/shared/result/document.ts';

import type { PageBox } from '../paper.ts';

/** What every block needs to know of its page and its document. */
export interface Setting {
  document: ResultDocument;
  box: PageBox;
  pictures: Map<Picture, DrawnPicture>;
  /** Symbols as PNG; a draft has no code and so no symbol. */
  qr: { footer: Buffer | null; check: Map<string, Buffer | null> };
  /** A number no other drawing of the document has; the library would count on from one document to the next. */
  drawingId: () => string;
}

export interface DrawnPicture {
  width: number;
  height: number;
  png: Buffer;
}
