/** The blocks of a document in order, each as paragraphs and tables that "keep with next" binds where they may not part. */

import type { Block, Signatures } from '@mufakat/shared/result/document.ts';
import {
  AlignmentType,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';

import { paragraphsOf } from '../lines.ts';
import {
  CELL,
  COLON,
  HEADINGS,
  LETTER,
  SIGNATURE_ROOM,
  TYPE,
  type TypeStyle,
  annexHeadWidth,
  boldCode,
  cm,
  gapBetween,
  innerGap,
  markerOf,
  nipLine,
  signatureLine,
} from '../paper.ts';
import { staysWithNext } from '../together.ts';
import { PICTURE_ABOVE, photosBehind, symbol, vectorImage } from './images.ts';
import { LEVELS, type Spacing, paragraph, spacer, twips } from './paragraphs.ts';
import type { Setting } from './setting.ts';
import { GRID, bareCell, bareTable, gridTable } from './tables.ts';

/** White on either side of a signature block, so that the offices of two do not run together. */
const SIGNATURE_ACROSS = 4;

/** Notes of a table that are bound to its last rows; bound to each other in any number they would fill no page. */
const MOST_HELD_NOTES = 6;

/** Blocks in order with the white between them; `keep` binds each to the next, and the last to what follows it. */
export function flow(
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
