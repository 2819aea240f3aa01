/**
 * A ResultDocument as PDF, drawn with pdfmake on the pages that `pages.ts` planned. Arimo is embedded, so the file looks the
 * same on every machine; no address and no local file but the fonts can be reached while it is made. The same document
 * gives the same bytes. The file is not tagged (pdfmake writes no structure tree), so nobody should claim PDF/UA for it.
 *
 * Here are the file, its pages, footers and bookmarks; what stands on a page is drawn in `pdf/`.
 */

import type { Block, ResultDocument, Run } from '@mufakat/shared/result/document.ts';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';

import { fontPath } from './fonts.ts';
import { type Page, planPages } from './pages.ts';
import { FOOTER, INK, TYPE, boldCode, cm, footerName, pageBox } from './paper.ts';
import { paragraph } from './pdf/paragraphs.ts';
import { type Bookmark, draw, rule } from './pdf/pieces.ts';
import { qrSvg } from './qr.ts';

/** Room left at the foot of each page, tried in this order until pdfmake needs no page more than planned. */
const SLACK = [2, 14, 30, 50] as const;

const fonts = {
  Arimo: {
    normal: fontPath('regular'),
    bold: fontPath('bold'),
    italics: fontPath('italic'),
    bolditalics: fontPath('boldItalic'),
  },
  Noto: {
    normal: fontPath('spare'),
    bold: fontPath('spareBold'),
    italics: fontPath('spare'),
    bolditalics: fontPath('spareBold'),
  },
};

const fontFiles = new Set(Object.values(fonts).flatMap((family) => Object.values(family)));
pdfmake.setFonts(fonts);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));

/** The document as a PDF file. `madeAt` is what the file says about itself, so it comes from the record, not the clock. */
export async function renderPdf(document: ResultDocument, madeAt: Date): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  for (const slack of SLACK) {
    const pages = planPages(document, slack);
    let drawn = 0;
    const definition = definitionOf(document, pages, madeAt, (count) => (drawn = count));
    bytes = await pdfmake.createPdf(definition).getBuffer();
    if (drawn === pages.length) break;
  }
  return bytes;
}

function definitionOf(
  document: ResultDocument,
  pages: readonly Page[],
  madeAt: Date,
  onCount: (count: number) => void,
): TDocumentDefinitions {
  const boxes = pages.map((page) => pageBox(document.paper, page.orientation));
  const bookmarks = bookmarksOf(pages);
  return {
    info: {
      title: document.title,
      creator: 'Mufakat',
      producer: 'Mufakat',
      creationDate: madeAt,
      modDate: madeAt,
    },
    language: document.language,
    displayTitle: true,
    version: '1.5',
    defaultStyle: { font: 'Arimo', color: 'black' },
    ...(document.watermark !== null && {
      watermark: { text: document.watermark, color: '#000000', opacity: 0.08, bold: true, fontSize: 96 },
    }),
    footer: (current, count) => {
      onCount(count);
      return footerOf(document, current, count, boxes[current - 1] ?? pageBox(document.paper, 'portrait'));
    },
    content: pages.map((page): Content => {
      const box = pageBox(document.paper, page.orientation);
      return {
        section: page.pieces.map((piece) => draw(piece, { document, bookmarks, width: box.textWidth })),
        pageSize: { width: box.width, height: box.height },
        pageMargins: [box.left, box.top, box.right, box.bottom],
      };
    }),
  };
}

function footerOf(
  document: ResultDocument,
  page: number,
  of: number,
  box: ReturnType<typeof pageBox>,
): Content {
  const { left, pages, initials, qr } = document.footer;
  const name = footerName(document.footer, box.textWidth);
  const text = (runs: Run[], alignment: 'left' | 'right', top: number): Content => ({
    ...paragraph(runs, { ...TYPE.footer, grey: false }, alignment),
    margin: [0, top, 0, 0],
  });
  return {
    margin: [box.left, 13, box.right, 0],
    stack: [
      rule(box.textWidth, 0.5, `#${INK.rule}`),
      {
        margin: [0, 4, 0, 0],
        columns: [
          ...(qr === ''
            ? []
            : [
                { width: cm(1), svg: qrSvg(qr, cm(1)) },
                { width: FOOTER.gap, text: '' },
              ]),
          {
            width: '*',
            stack: [text([{ text: name, grey: true }], 'left', 3), text(boldCode(left[1]), 'left', 2)],
          },
          {
            width: FOOTER.right,
            stack: [
              text([{ text: pages(String(page), String(of)) }], 'right', 1),
              text([{ text: initials, grey: true }], 'right', 3),
            ],
          },
        ],
      },
    ],
  };
}

/** Titles and annexes side by side, the headings within them below. */
function bookmarksOf(pages: readonly Page[]): Map<Block, Bookmark> {
  const bookmarks = new Map<Block, Bookmark>();
  let chapter: string | null = null;
  let annex: string | null = null;
  for (const piece of pages.flatMap((page) => page.pieces)) {
    if (piece.kind !== 'block') continue;
    const { block } = piece;
    if (block.kind === 'annexHead') annex = block.name;
    if (block.kind !== 'heading') continue;
    const id = `heading-${bookmarks.size + 1}`;
    const outlineText: string = annex === null ? block.text : `${annex} · ${block.text}`;
    const parent = block.level === 2 ? chapter : null;
    bookmarks.set(block, {
      outline: true,
      id,
      outlineText,
      ...(parent !== null && { outlineParentId: parent }),
    });
    if (block.level < 2) chapter = id;
    annex = null;
  }
  return bookmarks;
}
