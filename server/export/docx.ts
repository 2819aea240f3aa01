/**
 * A ResultDocument as DOCX for Word, LibreOffice and WPS: real headings, header rows that repeat, rows and signature units
 * that do not part, page numbers, a watermark in the header. Text goes into text nodes only; the only fields are the two
 * page numbers in the footer, and nothing points outside the file [E1]. Breaking pages is left to the reader's program, told
 * by "keep with next"; only the height of pictures comes from the planned pages.
 */

import type {
  Align,
  Block,
  Cell,
  Picture,
  ResultDocument,
  Row,
  Run,
  Signatures,
  Table as TableBlock,
} from '@mufakat/shared/result/document.ts';
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  HorizontalPositionRelativeFrom,
  ImageRun,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  TextWrappingType,
  VerticalAlignTable,
  VerticalPositionRelativeFrom,
  WidthType,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';

import { paragraphsOf } from './lines.ts';
import { planPages } from './pages.ts';
import {
  CELL,
  COLON,
  FOOTER,
  HEADINGS,
  INK,
  LETTER,
  type Orientation,
  type PageBox,
  SIGNATURE_ROOM,
  TYPE,
  type TypeStyle,
  annexHeadWidth,
  boldCode,
  cellAlign,
  cellRuns,
  cellSize,
  cm,
  columnWidths,
  footerName,
  gapBetween,
  headSize,
  innerGap,
  markerOf,
  nipLine,
  numberRows,
  pageBox,
  signatureLine,
} from './paper.ts';
import { pngOf } from './picture.ts';
import { escapeXml } from './plain-text.ts';
import { qrSvg } from './qr.ts';
import { rowGroups, staysWithNext } from './together.ts';
import { withoutClock } from './zip.ts';

/** Twentieths of a point, Word's unit of length. */
const twips = (points: number): number => Math.round(points * 20);
/** Pixels of 1/96 inch, the unit of pictures in the docx library. */
const pixels = (points: number): number => Math.round((points * 96) / 72);
/** Dots per point in the PNG that stands in for an SVG. */
const PNG_SCALE = 2.5;

/** White between a caption and its picture, in points. */
const PICTURE_ABOVE = 4;
/** Room kept beside a picture, since Word and LibreOffice set lines a little higher than the plan. */
const PICTURE_SLACK = 26;
/** The text may run this much nearer to the footer than in the PDF, for the same reason. */
const FOOT_ROOM = 8;

/** White on either side of a signature block, so that the offices of two do not run together. */
const SIGNATURE_ACROSS = 4;
/** Notes of a table that are bound to its last rows; bound to each other in any number they would fill no page. */
const MOST_HELD_NOTES = 6;

/** Private-use characters that mark the page numbers while the footer's sentence is made. */
const PAGE_MARK = '\uE000';
const COUNT_MARK = '\uE001';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BARE = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line } as const;
const GRID = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>;

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

interface DrawnPicture {
  width: number;
  height: number;
  png: Buffer;
}

/** What every block needs to know of its page and its document. */
interface Setting {
  document: ResultDocument;
  box: PageBox;
  pictures: Map<Picture, DrawnPicture>;
  /** Symbols as PNG; a draft has no code and so no symbol. */
  qr: { footer: Buffer | null; check: Map<string, Buffer | null> };
  /** A number no other drawing of the document has; the library would count on from one document to the next. */
  drawingId: () => string;
}

/** The document as a DOCX file. `madeAt` is what the file says about itself, so it comes from the record, not the clock. */
export async function renderDocx(document: ResultDocument, madeAt: Date): Promise<Uint8Array> {
  const pictures = await drawPictures(document);
  const checks = new Map<string, Buffer | null>();
  const png = async (text: string, side: number): Promise<Buffer | null> =>
    text === '' ? null : (await pngOf(qrSvg(text, side), side * PNG_SCALE * 1.6)).png;
  for (const text of document.parts.flatMap((part) => part.blocks).flatMap(checkCodes)) {
    checks.set(text, await png(text, cm(2)));
  }
  const qr = { footer: await png(document.footer.qr, cm(1)), check: checks };
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

/** Blocks in order with the white between them; `keep` binds each to the next, and the last to what follows it. */
function flow(
  setting: Setting,
  blocks: readonly Block[],
  keep: boolean,
  above: Block | null = null,
  whole = false,
): FileChild[] {
  const children: FileChild[] = [];
  let before = above;
  let turn = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      turn = true;
      before = null;
      continue;
    }
    if (block.kind === 'together') {
      const last = block.blocks.length - 1;
      const gap = block.blocks[0];
      if (turn && gap) children.push(spacer(1, true, true));
      turn = false;
      children.push(...flow(setting, block.blocks.slice(0, last), true, before, true));
      children.push(
        ...flow(
          setting,
          block.blocks.slice(last),
          keep && index < blocks.length,
          block.blocks[last - 1] ?? before,
          true,
        ),
      );
      before = block.blocks[last] ?? before;
      continue;
    }
    children.push(...drawBlock(setting, block, { gap: gapBetween(before, block), keep, turn, whole }));
    turn = false;
    before = block;
  }
  return children;
}

interface Place {
  gap: number;
  /** Stay with what follows. */
  keep: boolean;
  /** Begin on a new page. */
  turn: boolean;
  /** A table is not parted between its rows. */
  whole: boolean;
}

function drawBlock(
  setting: Setting,
  block: Exclude<Block, { kind: 'together' | 'pageBreak' }>,
  place: Place,
): FileChild[] {
  const { gap, keep, turn, whole } = place;
  const width = setting.box.textWidth;
  const lead = gap > 0 || turn ? [spacer(Math.max(1, gap), true, turn)] : [];
  switch (block.kind) {
    case 'letterhead':
      return [
        paragraph([{ text: block.government }], TYPE.government, 'center', {
          before: gap,
          keepNext: true,
          turn,
        }),
        paragraph([{ text: block.agency }], TYPE.agency, 'center', { keepNext: true }),
        paragraph([{ text: block.address }], TYPE.address, 'center', {
          before: 2,
          keepNext: true,
          doubleRule: true,
        }),
      ];
    case 'heading':
      return [
        paragraph([{ text: block.text }], HEADINGS[block.level], block.align, {
          before: gap,
          keepNext: true,
          heading: LEVELS[block.level],
          turn,
        }),
      ];
    case 'paragraph':
      return paragraphsOf(block.runs).map((runs, index) =>
        paragraph(runs, TYPE[block.style], block.align, {
          before: index === 0 ? gap : 0,
          keepNext: keep || block.keepWithNext,
          turn: turn && index === 0,
        }),
      );
    case 'annexHead': {
      const left = width - annexHeadWidth(block, width);
      return [
        paragraph([{ text: block.name }], TYPE.annexName, 'left', {
          before: gap,
          left,
          keepNext: true,
          turn,
        }),
        ...block.lines.map((text) => paragraph([{ text }], TYPE.annexLine, 'left', { left, keepNext: true })),
      ];
    }
    case 'labelled':
      return [...lead, labelledTable(block, width, keep)];
    case 'lettered':
      return block.items.map((text, index) =>
        paragraph([{ text: `${markerOf(block, index)}\t${text}` }], TYPE.body, 'justify', {
          before: index === 0 ? gap : innerGap(block),
          left: LETTER,
          hanging: LETTER,
          keepNext: keep || staysWithNext(index, block.items.length),
          turn: turn && index === 0,
        }),
      );
    case 'table':
      return [
        ...lead,
        gridTable(setting, block, keep || block.notes.length > 0, whole),
        ...block.notes.map((text, index) =>
          paragraph([{ text }], TYPE.tableNote, 'left', {
            before: 3,
            keepNext: keep || index < Math.min(block.notes.length, MOST_HELD_NOTES) - 1,
          }),
        ),
      ];
    case 'picture': {
      const drawn = setting.pictures.get(block);
      return [
        paragraph([{ text: block.caption }], TYPE.caption, 'left', { before: gap, keepNext: true, turn }),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: twips(PICTURE_ABOVE), after: 0 },
          keepNext: keep,
          children: drawn
            ? [...photosBehind(setting, block, drawn, width), vectorImage(setting, block, drawn)]
            : [],
        }),
      ];
    }
    case 'signatures':
      return [...lead, ...signatureTables(block, width, keep)];
    case 'check':
      return [
        paragraph([{ text: block.title }], TYPE.checkTitle, 'left', { before: gap, keepNext: true, turn }),
        spacer(4, true),
        checkTable(setting, block, width),
      ];
  }
}

interface Spacing {
  before?: number;
  left?: number;
  hanging?: number;
  keepNext?: boolean;
  heading?: (typeof LEVELS)[number];
  turn?: boolean;
  doubleRule?: boolean;
}

function paragraph(
  runs: readonly (Run & { colour?: string })[],
  style: TypeStyle,
  align: Align,
  spacing: Spacing = {},
): Paragraph {
  const {
    before = 0,
    left = style.indent,
    hanging,
    keepNext = false,
    heading,
    turn = false,
    doubleRule = false,
  } = spacing;
  return new Paragraph({
    alignment: ALIGN[align],
    spacing: {
      before: twips(before),
      after: 0,
      line: Math.round(240 * style.line),
      lineRule: LineRuleType.AUTO,
    },
    indent: {
      left: twips(left),
      right: twips(style.indent),
      ...(hanging !== undefined && { hanging: twips(hanging) }),
    },
    keepNext,
    keepLines: true,
    pageBreakBefore: turn,
    ...(heading !== undefined && { heading }),
    ...(hanging !== undefined && { tabStops: [{ type: 'left' as const, position: twips(left) }] }),
    ...(doubleRule && {
      border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: '000000', space: 5 } },
    }),
    children: runs.flatMap((run) => textRuns(run, style)),
  });
}

function textRuns(run: Run & { colour?: string }, style: TypeStyle): TextRun[] {
  const grey = run.grey ?? style.grey;
  return run.text.split('\t').map(
    (text, index) =>
      new TextRun({
        ...(index === 0 ? { text } : { children: ['\t', text] }),
        font: 'Arial',
        size: style.size * 2,
        bold: run.bold ?? style.bold,
        italics: run.italic ?? false,
        superScript: run.superscript ?? false,
        color: run.colour ?? (grey ? INK.grey : '000000'),
      }),
  );
}

/** White of an exact height where no paragraph can carry it: above a table, or between two. */
function spacer(height: number, keepNext: boolean, turn = false): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: Math.max(20, twips(height)), lineRule: LineRuleType.EXACT },
    keepNext,
    pageBreakBefore: turn,
    children: [new TextRun({ text: '', size: 2 })],
  });
}

function bareCell(
  children: Paragraph[],
  width: number,
  { ruled = false, across = 0 }: { ruled?: boolean; across?: number } = {},
): TableCell {
  const none = { style: BorderStyle.NIL };
  const top = ruled ? { style: BorderStyle.SINGLE, size: 4, color: INK.rule } : none;
  return new TableCell({
    children,
    width: { size: twips(width), type: WidthType.DXA },
    borders: { top, bottom: none, left: none, right: none },
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(across),
      right: twips(across),
      top: 0,
      bottom: 0,
    },
  });
}

function bareTable(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((total, each) => total + twips(each), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: BARE,
    rows,
  });
}

function labelledTable(block: Extract<Block, { kind: 'labelled' }>, width: number, keep: boolean): Table {
  const label = cm(block.labelWidth);
  const widths = [label, COLON, width - label - COLON];
  const rows = block.rows.map((row, index) => {
    const spacing = { before: index === 0 ? 0 : innerGap(block), keepNext: keep };
    const texts = paragraphsOf([{ text: row.text }]).map((runs, line) =>
      paragraph(
        runs,
        TYPE.body,
        block.boldLabel ? 'justify' : 'left',
        line === 0 ? spacing : { keepNext: keep },
      ),
    );
    const cells = [
      [paragraph([{ text: row.label, bold: block.boldLabel }], TYPE.body, 'left', spacing)],
      [paragraph([{ text: row.label === '' ? '' : ':' }], TYPE.body, 'left', spacing)],
      texts,
    ];
    return new TableRow({
      cantSplit: true,
      children: cells.map((children, column) => bareCell(children, widths[column] ?? 0)),
    });
  });
  return bareTable(widths, rows);
}

function gridTable(setting: Setting, table: TableBlock, keepLast: boolean, whole: boolean): Table {
  const { document, box } = setting;
  const widths = columnWidths(table, document.paper, box.textWidth);
  const style: TypeStyle = {
    size: headSize(table, document.paper, widths),
    line: CELL.line,
    bold: false,
    grey: false,
    indent: 0,
  };
  const numbers = table.rows.slice(0, numberRows(table));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      ({ title }, index) =>
        new TableCell({
          width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
          shading: { fill: INK.head },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [paragraph([{ text: title, bold: true }], style, 'center', { keepNext: true })],
        }),
    ),
  });
  const groups = rowGroups(table);
  const rows = groups.flatMap((group, groupIndex) =>
    group.map((row, index) => {
      const lastOfAll = groupIndex === groups.length - 1 && index === group.length - 1;
      return drawRow(setting, table, row, widths, lastOfAll ? keepLast : whole || index < group.length - 1);
    }),
  );
  return new Table({
    width: { size: widths.reduce((total, each) => total + twips(each), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: GRID,
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(CELL.across),
      right: twips(CELL.across),
      top: twips(CELL.above),
      bottom: twips(CELL.below),
    },
    rows: [head, ...numbers.map((row) => drawRow(setting, table, row, widths, true)), ...rows],
  });
}

function drawRow(
  setting: Setting,
  table: TableBlock,
  row: Row,
  widths: readonly number[],
  keepNext: boolean,
): TableRow {
  const cells: TableCell[] = [];
  let column = 0;
  for (const cell of row.cells) {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((total, each) => total + each, 0);
    const size = cellSize(table, row, cell, setting.document.paper);
    const align = cellAlign(table, row, cell, column);
    cells.push(drawCell(table, row, cell, { width, span, align, size, keepNext }));
    column += span;
  }
  for (; column < table.columns.length; column++) {
    const width = widths[column] ?? 0;
    cells.push(
      drawCell(table, row, { runs: [] }, { width, span: 1, align: 'left', size: table.size, keepNext }),
    );
  }
  const least = table.rowHeight === null || row.kind !== 'body' ? null : cm(table.rowHeight);
  return new TableRow({
    cantSplit: row.mayBreak !== true,
    tableHeader: row.kind === 'numbers',
    ...(least !== null && { height: { value: twips(least), rule: HeightRule.ATLEAST } }),
    children: cells,
  });
}

interface CellPlace {
  width: number;
  span: number;
  align: Align;
  size: number;
  keepNext: boolean;
}

function drawCell(table: TableBlock, row: Row, cell: Cell, place: CellPlace): TableCell {
  const fill = cell.fill ?? (row.kind === 'body' ? undefined : INK.total);
  const { colour } = cell;
  const style: TypeStyle = { size: place.size, line: CELL.line, bold: false, grey: false, indent: 0 };
  const runs = cellRuns(cell, row).map((run) => (colour === undefined ? run : { ...run, colour }));
  return new TableCell({
    width: { size: twips(place.width), type: WidthType.DXA },
    ...(place.span > 1 && { columnSpan: place.span }),
    ...(fill !== undefined && { shading: { fill } }),
    ...(table.rowHeight !== null && { verticalAlign: VerticalAlignTable.CENTER }),
    children: paragraphsOf(runs).map((each, index) =>
      paragraph(each, style, place.align, {
        before: index === 0 ? 0 : CELL.paragraph,
        keepNext: place.keepNext,
      }),
    ),
  });
}

function signatureTables(block: Signatures, width: number, keep: boolean): FileChild[] {
  const children: FileChild[] = [];
  if (block.heading !== null) {
    children.push(
      paragraph([{ text: block.heading }], TYPE.matrix, 'center', { keepNext: true }),
      spacer(6, true),
    );
  }
  for (const [index, row] of block.rows.entries()) {
    if (index > 0) children.push(spacer(12, true));
    const keepNext = keep || index < block.rows.length - 1;
    const widths = row.map(() => width / row.length);
    const each = width / Math.max(1, row.length);
    const centred = (text: string, style: TypeStyle, spacing: Spacing) =>
      paragraphsOf([{ text }]).map((runs, line) =>
        paragraph(runs, style, 'center', line === 0 ? spacing : { keepNext: spacing.keepNext ?? false }),
      );
    const heads = row.map(({ office, institution }) => [
      ...centred(office, TYPE.office, { keepNext: true }),
      ...(institution === '' ? [] : centred(institution, TYPE.institution, { keepNext: true })),
    ]);
    const feet = row.map(({ name, withNip, confirmed }) => [
      ...centred(signatureLine(each), TYPE.office, { before: SIGNATURE_ROOM, keepNext }),
      ...(name === '' ? [] : centred(name, TYPE.office, { keepNext })),
      ...(withNip ? centred(nipLine(), TYPE.institution, { keepNext }) : []),
      ...(confirmed === null ? [] : centred(confirmed, TYPE.confirmed, { keepNext })),
    ]);
    children.push(
      bareTable(
        widths,
        [heads, feet].map(
          (line) =>
            new TableRow({
              cantSplit: true,
              children: line.map((cell) => bareCell(cell, each, { across: SIGNATURE_ACROSS })),
            }),
        ),
      ),
    );
  }
  return children;
}

function checkTable(setting: Setting, block: Extract<Block, { kind: 'check' }>, width: number): Table {
  const png = setting.qr.check.get(block.qr);
  const code = png ? cm(2) + 2 * CELL.across + 1 : 0;
  const widths = png ? [code, width - code] : [width];
  const margins = {
    marginUnitType: WidthType.DXA,
    left: twips(CELL.across),
    right: twips(CELL.across),
    top: 80,
    bottom: 80,
  };
  const cells = [
    ...(png ? [[symbol(setting, png, { side: cm(2), text: block.qr, before: 0 })]] : []),
    block.lines.map((text, index) =>
      paragraph(boldCode(text), TYPE.checkLine, 'left', { before: index === 0 ? 0 : 1, left: 2 }),
    ),
  ];
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: GRID,
    margins,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({ width: { size: twips(widths[index] ?? 0), type: WidthType.DXA }, children }),
        ),
      }),
    ],
  });
}

function symbol(
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

function vectorImage({ drawingId }: Setting, picture: Picture, drawn: DrawnPicture): ImageRun {
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
function photosBehind(
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

async function drawPictures(document: ResultDocument): Promise<Map<Picture, DrawnPicture>> {
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

function checkCodes(block: Block): string[] {
  if (block.kind === 'together') return block.blocks.flatMap(checkCodes);
  return block.kind === 'check' ? [block.qr] : [];
}
