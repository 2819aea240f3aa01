/**
 * A ResultDocument as DOCX for Word, LibreOffice and WPS: real headings, header rows that repeat, rows and signature units
 * that do not part, page numbers, a watermark in the header. Text goes into text nodes only; the only fields are the two
 * page numbers in the footer, and nothing points outside the file [E1]. Breaking pages is left to the reader's program, told
 * by "keep with next"; only the height of pictures comes from the planned pages.
 *
 * Here are the file, its sections and footers; what stands in them is drawn in `docx/`.
 */

import type { Block, ResultDocument } from '@mufakat/shared/result/document.ts';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';

import { flow } from './docx/blocks.ts';
import { drawPictures, drawSymbols, symbol } from './docx/images.ts';
import { paragraph, spacer, twips } from './docx/paragraphs.ts';
import type { Setting } from './docx/setting.ts';
import { BARE, bareCell } from './docx/tables.ts';
import {
  FOOTER,
  INK,
  type Orientation,
  TYPE,
  type TypeStyle,
  boldCode,
  cm,
  footerName,
  pageBox,
} from './paper.ts';
import { escapeXml } from './plain-text.ts';
import { withoutClock } from './zip.ts';

/** The text may run this much nearer to the footer than in the PDF, since Word and LibreOffice set lines a little higher. */
const FOOT_ROOM = 8;

/** Private-use characters that mark the page numbers while the footer's sentence is made. */
const PAGE_MARK = '\uE000';
const COUNT_MARK = '\uE001';

/** The document as a DOCX file. `madeAt` is what the file says about itself, so it comes from the record, not the clock. */
export async function renderDocx(document: ResultDocument, madeAt: Date): Promise<Uint8Array> {
  const pictures = await drawPictures(document);
  const qr = await drawSymbols(document);
  let drawings = 0;
  const drawingId = (): string => String((drawings += 1));
  const file = new Document({
    title: document.title,
    creator: 'Mufakat',
    lastModifiedBy: 'Mufakat',
    styles: stylesOf(document),
    sections: sectionsOf(document).map(({ orientation, blocks }) => {
      const box = pageBox(document.paper, orientation);
      return sectionOf({ document, box, pictures, qr, drawingId }, orientation, blocks);
    }),
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(document.title, madeAt) };
  return withoutClock(await Packer.toBuffer(file, undefined, [core]));
}

/** What the library would write with the time of day in it. */
function coreProperties(title: string, madeAt: Date): string {
  const at = madeAt.toISOString();
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Mufakat</dc:creator><cp:lastModifiedBy>Mufakat</cp:lastModifiedBy>` +
    `<cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
  );
}

function stylesOf(document: ResultDocument) {
  const heading = (style: TypeStyle) => ({
    run: { font: 'Arial', size: style.size * 2, bold: true, italics: false, color: '000000' },
    paragraph: { spacing: { before: 0, after: 0 } },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, language: { value: document.language === 'id' ? 'id-ID' : 'en-GB' } },
      },
      heading1: heading(TYPE.title),
      heading2: heading(TYPE.chapter),
      heading3: heading(TYPE.matrix),
    },
  };
}

/** Parts that run on in the same orientation share a section; a turn or a new page begins one. */
function sectionsOf(document: ResultDocument): { orientation: Orientation; blocks: Block[] }[] {
  const sections: { orientation: Orientation; blocks: Block[] }[] = [];
  for (const part of document.parts) {
    const last = sections.at(-1);
    if (last && last.orientation === part.orientation && !part.newPage) last.blocks.push(...part.blocks);
    else sections.push({ orientation: part.orientation, blocks: [...part.blocks] });
  }
  return sections;
}

function sectionOf(setting: Setting, orientation: Orientation, blocks: readonly Block[]): ISectionOptions {
  const { box, document } = setting;
  const [short, long] = [Math.min(box.width, box.height), Math.max(box.width, box.height)];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: twips(short),
          height: twips(long),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(box.top),
          bottom: twips(box.bottom - FOOT_ROOM),
          left: twips(box.left),
          right: twips(box.right),
          header: twips(20),
          footer: twips(20),
          gutter: 0,
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            spacing: { before: 0, after: 0 },
            children:
              document.watermark === null
                ? []
                : [
                    new TextWatermark({
                      text: document.watermark,
                      font: 'Arial',
                      bold: true,
                      color: INK.watermark,
                      opacity: 0.4,
                      width: 520,
                    }),
                  ],
          }),
        ],
      }),
    },
    footers: { default: footerOf(setting) },
    children: flow(setting, blocks, false),
  };
}

function footerOf(setting: Setting): Footer {
  const { left, pages, initials } = setting.document.footer;
  const width = setting.box.textWidth;
  const name = footerName(setting.document.footer, width);
  const png = setting.qr.footer;
  const rest = width - FOOTER.right;
  const widths = png ? [cm(1) + 2, rest - cm(1) - 2, FOOTER.right] : [rest, FOOTER.right];
  const indent = png ? FOOTER.gap - 2 : 0;
  const right = pages(PAGE_MARK, COUNT_MARK)
    .split(/([\uE000\uE001])/)
    .map((text) =>
      text === PAGE_MARK ? PageNumber.CURRENT : text === COUNT_MARK ? PageNumber.TOTAL_PAGES : text,
    );
  const cells = [
    ...(png ? [[symbol(setting, png, { side: cm(1), text: setting.document.footer.qr, before: 80 })]] : []),
    [
      paragraph([{ text: name, grey: true }], TYPE.footer, 'left', { before: 6, left: indent }),
      paragraph(boldCode(left[1]), { ...TYPE.footer, grey: false }, 'left', { before: 2, left: indent }),
    ],
    [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { before: 80, line: 288 },
        children: [new TextRun({ children: right, size: TYPE.footer.size * 2 })],
      }),
      paragraph([{ text: initials, grey: true }], TYPE.footer, 'right', { before: 3 }),
    ],
  ];
  return new Footer({
    children: [
      new Table({
        width: { size: twips(width), type: WidthType.DXA },
        columnWidths: widths.map(twips),
        layout: TableLayoutType.FIXED,
        borders: BARE,
        rows: [
          new TableRow({
            children: cells.map((children, index) => bareCell(children, widths[index] ?? 0, { ruled: true })),
          }),
        ],
      }),
      spacer(1, false),
    ],
  });
}
