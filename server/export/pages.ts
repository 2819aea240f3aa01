/**
 * Lays a ResultDocument out on pages before a renderer draws it: which block, which rows of a table and how high a picture
 * stands on each page. The rules of `documents.md` 9 live here: a heading keeps with what follows and with two rows, rows
 * are not split (an objection's may be), the last three rows and the total stay together, a signature unit is never cut,
 * header rows repeat, a picture takes what is left of the page or a new one.
 *
 * It measures with the fonts' own widths, so the plan is what pdfmake draws; `slack` leaves room for rounding.
 */

import type {
  Block,
  Cell,
  Picture,
  ResultDocument,
  Row,
  Run,
  Signatures,
  Table,
} from '@mufakat/shared/result/document.ts';

import { breakLines, type Line } from './lines.ts';
import {
  ARIAL_LINE,
  CELL,
  COLON,
  HEADINGS,
  LETTER,
  type Orientation,
  SIGNATURE_ROOM,
  TYPE,
  type TypeStyle,
  annexHeadWidth,
  cellSize,
  cm,
  columnWidths,
  gapBetween,
  headSize,
  innerGap,
  numberRows,
  pageBox,
  roomIn,
  tableSize,
} from './paper.ts';

/** A block that is drawn in one piece. */
type WholeBlock = Extract<
  Block,
  { kind: 'letterhead' | 'heading' | 'paragraph' | 'annexHead' | 'signatures' | 'check' }
>;

export type Piece = { gap: number } & (
  | { kind: 'block'; block: WholeBlock }
  | { kind: 'label'; label: string; text: string; width: number; bold: boolean }
  | { kind: 'item'; marker: string; text: string }
  /** Rows of one table that stand on this page, the header above them; `notes` are those held to its last rows. */
  | { kind: 'rows'; table: Table; rows: Row[]; notes: readonly string[] }
  /** A note of a table that has more of them than are held to its last rows. */
  | { kind: 'note'; text: string }
  | { kind: 'picture'; picture: Picture; width: number; height: number }
);

export interface Page {
  orientation: Orientation;
  pieces: Piece[];
}

/** What must stand together on one page. */
interface Unit {
  blocks: { source: Block; piece: Piece }[];
}

/** Least height of a picture that is made smaller to fit the page. */
const LEAST_PICTURE = cm(5);
/** Height of a line in a table, as a share of its size. */
const CELL_LINE = ARIAL_LINE * CELL.line;
/** Height of the notes that are held to the last rows of a table; more of them run on over the pages. */
const MOST_NOTES = cm(3);
/** White above a note of a table. */
const NOTE_GAP = 3;
/** Lines of a broken row that must stand on either side of the break. */
const LEAST_LINES = 3;

/** The pages of a document. `slack` points at the foot of each page stay empty. */
export function planPages(document: ResultDocument, slack: number): Page[] {
  const plan = new Plan(document, slack);
  for (const part of document.parts) plan.part(part.orientation, part.newPage, part.blocks);
  return plan.pages.filter((page) => page.pieces.length > 0);
}

class Plan {
  readonly pages: Page[] = [];
  private readonly document: ResultDocument;
  private readonly slack: number;
  private page: Page = { orientation: 'portrait', pieces: [] };
  private used = 0;
  private above: Block | null = null;

  constructor(document: ResultDocument, slack: number) {
    this.document = document;
    this.slack = slack;
  }

  part(orientation: Orientation, newPage: boolean, blocks: readonly Block[]): void {
    if (this.pages.length === 0 || newPage || this.page.orientation !== orientation) this.turn(orientation);
    for (const unit of this.unitsOf(blocks)) {
      if (unit === 'turn') this.turn(this.page.orientation);
      else this.place(unit);
    }
  }

  private get box() {
    return pageBox(this.document.paper, this.page.orientation);
  }

  private get room(): number {
    return this.box.textHeight - this.slack - this.used;
  }

  private turn(orientation: Orientation): void {
    if (this.pages.length > 0 && this.page.pieces.length === 0) {
      this.page.orientation = orientation;
      return;
    }
    this.page = { orientation, pieces: [] };
    this.pages.push(this.page);
    this.used = 0;
    this.above = null;
  }

  private place(unit: Unit): void {
    if (this.heightOf(unit) <= this.room) return this.add(unit);
    if (this.splitRow(unit) || this.shrinkPicture(unit) || this.partRows(unit)) return;
    if (this.page.pieces.length > 0) {
      this.turn(this.page.orientation);
      return this.place(unit);
    }
    // A row too high for a page is cut under its heading rather than parted from it.
    if (this.splitRow(unit, true)) return;
    const [first] = unit.blocks;
    if (unit.blocks.length > 1) {
      const part = this.partThatFits(unit);
      this.place({ blocks: unit.blocks.slice(0, part) });
      return this.place({ blocks: unit.blocks.slice(part) });
    }
    if (first?.piece.kind === 'rows' && first.piece.rows.length > 1) {
      for (const [index, row] of first.piece.rows.entries()) {
        const notes = index === first.piece.rows.length - 1 ? first.piece.notes : [];
        this.place({ blocks: [{ source: first.source, piece: { ...first.piece, rows: [row], notes } }] });
      }
      return;
    }
    if (first?.piece.kind === 'block' && first.piece.block.kind === 'signatures') {
      const { block } = first.piece;
      if (block.rows.length > 1) {
        for (const [index, row] of block.rows.entries()) {
          const one: Signatures = { ...block, heading: index === 0 ? block.heading : null, rows: [row] };
          this.place({ blocks: [{ source: one, piece: { kind: 'block', gap: 0, block: one } }] });
        }
        return;
      }
    }
    if (first?.piece.kind === 'rows' && this.splitRow(unit, true)) return;
    this.add(unit);
  }

  /** Lets go of the first of rows that are held together but higher than a page; a total stays with the row above it. */
  private partRows(unit: Unit): boolean {
    const last = unit.blocks.at(-1);
    if (last?.piece.kind !== 'rows' || this.heightOf(unit) <= this.box.textHeight - this.slack) return false;
    const { source, piece } = last;
    const { rows } = piece;
    const part = rows.findIndex((row, i) => i > 0 && row.kind !== 'total' && rows[i - 1]?.kind !== 'band');
    if (part < 0) return false;
    const above = unit.blocks.slice(0, -1);
    this.place({ blocks: [...above, { source, piece: { ...piece, rows: rows.slice(0, part), notes: [] } }] });
    this.place({ blocks: [{ source, piece: { ...piece, rows: rows.slice(part) } }] });
    return true;
  }

  /** How many blocks of a unit higher than a page its first page takes; none of them asks to stay with the next. */
  private partThatFits({ blocks }: Unit): number {
    let most = blocks.length - 1;
    while (most > 1 && this.heightOf({ blocks: blocks.slice(0, most) }) > this.room) most -= 1;
    const parts = Array.from({ length: most }, (_, index) => most - index);
    return parts.find((part) => !keepsWithNext(blocks[part - 1]?.source)) ?? most;
  }

  private add(unit: Unit): void {
    for (const { source, piece } of unit.blocks) {
      this.used += this.gapAbove(source, piece) + this.pieceHeight(piece);
      const before = this.page.pieces.at(-1);
      if (piece.kind === 'rows' && before?.kind === 'rows' && before.table === piece.table) {
        before.rows.push(...piece.rows);
        before.notes = piece.notes;
      } else {
        this.page.pieces.push({
          ...piece,
          gap: this.gapAbove(source, piece),
          ...(piece.kind === 'rows' && { rows: [...piece.rows] }),
        });
      }
      this.above = source;
    }
  }

  private heightOf(unit: Unit): number {
    const [used, above] = [this.used, this.above];
    let height = 0;
    let drawn: Table | null = this.drawnTable();
    for (const { source, piece } of unit.blocks) {
      height += this.gapAbove(source, piece) + this.pieceHeight(piece, drawn);
      drawn = piece.kind === 'rows' ? piece.table : null;
      this.above = source;
    }
    [this.used, this.above] = [used, above];
    return height;
  }

  /** The table whose rows end the page so far: its next row needs no new header. */
  private drawnTable(): Table | null {
    const last = this.page.pieces.at(-1);
    return last?.kind === 'rows' ? last.table : null;
  }

  private gapAbove(source: Block, piece: Piece): number {
    if (piece.kind === 'note') return NOTE_GAP;
    if (this.above === source && this.above !== null) return piece.kind === 'rows' ? 0 : innerGap(source);
    return gapBetween(this.above, source);
  }

  /** Cuts an objection's row (or, by force, any row too high for a page) at a line and carries the rest over. */
  private splitRow(unit: Unit, force = false): boolean {
    const last = unit.blocks.at(-1);
    const row = last?.piece.kind === 'rows' ? last.piece.rows.at(-1) : undefined;
    if (!last || last.piece.kind !== 'rows' || !row || !(row.mayBreak || force)) return false;
    const { piece, source } = last;
    const before: Unit = {
      blocks: [
        ...unit.blocks.slice(0, -1),
        { source, piece: { ...piece, rows: piece.rows.slice(0, -1), notes: [] } },
      ],
    };
    const size = tableSize(piece.table, this.document.paper);
    const lineHeight = size * CELL_LINE;
    const room = this.room - this.heightOf(before) - CELL.above - CELL.below - 1;
    const lines = this.rowLines(piece.table, row);
    const fits = Math.min(...lines.map((cell) => linesWithin(cell, room, lineHeight)));
    const most = Math.max(...lines.map((cell) => cell.length));
    if (fits < LEAST_LINES || most <= fits) return false;
    const cut = Math.min(fits, most - 1);
    const part = (from: number, to: number): Row => ({
      ...row,
      cells: row.cells.map((cell, index) => ({
        ...cell,
        runs: joinLines((lines[index] ?? []).slice(from, to)),
      })),
    });
    const blocks = before.blocks.slice(0, -1);
    this.add({
      blocks: [
        ...blocks,
        { source, piece: { ...piece, rows: [...piece.rows.slice(0, -1), part(0, cut)], notes: [] } },
      ],
    });
    this.turn(this.page.orientation);
    this.place({ blocks: [{ source, piece: { ...piece, rows: [part(cut, most)] } }] });
    return true;
  }

  /** Makes a picture smaller so that it fits, if what is left is enough to read it. */
  private shrinkPicture(unit: Unit): boolean {
    const last = unit.blocks.at(-1);
    if (!last || last.piece.kind !== 'picture') return false;
    const over = this.heightOf(unit) - this.room;
    const height = last.piece.height - over;
    const whole = this.page.pieces.length === 0;
    const least =
      this.document.paper === 'A4' || whole
        ? LEAST_PICTURE
        : Math.max(LEAST_PICTURE, last.piece.height * 0.8);
    if (height < least || height < last.piece.height * 0.55) return false;
    const width = (last.piece.width * height) / last.piece.height;
    this.add({
      blocks: [...unit.blocks.slice(0, -1), { source: last.source, piece: { ...last.piece, width, height } }],
    });
    return true;
  }

  private *unitsOf(blocks: readonly Block[]): Generator<Unit | 'turn'> {
    let held: Unit['blocks'] = [];
    for (const block of blocks) {
      if (block.kind === 'pageBreak') {
        if (held.length > 0) yield { blocks: held };
        held = [];
        yield 'turn';
        continue;
      }
      const units = this.piecesOf(block);
      const [first, ...rest] = units;
      if (first === undefined) continue;
      held = [...held, ...first];
      if (units.length === 1 && keepsWithNext(block)) continue;
      yield { blocks: held };
      held = [];
      for (const unit of rest) yield { blocks: unit };
    }
    if (held.length > 0) yield { blocks: held };
  }

  /** A block as the lists of pieces that must not be parted. */
  private piecesOf(block: Block): Unit['blocks'][] {
    const one = (piece: Piece) => ({ source: block, piece });
    switch (block.kind) {
      case 'pageBreak':
        return [];
      case 'together':
        return [block.blocks.flatMap((inner) => this.piecesOf(inner).flat())];
      case 'labelled':
        return block.rows.map(({ label, text }) => [
          one({ kind: 'label', gap: 0, label, text, width: cm(block.labelWidth), bold: block.boldLabel }),
        ]);
      case 'lettered':
        return itemGroups(block.items).map((group) =>
          group.map(({ text, index }) => one({ kind: 'item', gap: 0, marker: markerOf(block, index), text })),
        );
      case 'picture': {
        const scale = Math.min(1, this.box.textWidth / cm(block.width));
        const size = { width: cm(block.width) * scale, height: cm(block.height) * scale };
        return [[one({ kind: 'picture', gap: 0, picture: block, ...size })]];
      }
      case 'table':
        return this.tablePieces(block);
      default:
        return [[one({ kind: 'block', gap: 0, block })]];
    }
  }

  private tablePieces(table: Table): Unit['blocks'][] {
    const one = (piece: Piece) => ({ source: table, piece });
    const notes = [...table.notes];
    const held: string[] = [];
    for (let next = notes[0]; next !== undefined; next = notes[0]) {
      if (notesHeight([...held, next], this.box.textWidth) > MOST_NOTES) break;
      held.push(next);
      notes.shift();
    }
    return [
      ...rowGroups(table).map((rows, index, groups) => [
        one({ kind: 'rows', gap: 0, table, rows, notes: index === groups.length - 1 ? held : [] }),
      ]),
      ...notes.map((text) => [one({ kind: 'note', gap: 0, text })]),
    ];
  }

  private pieceHeight(piece: Piece, drawn: Table | null = this.drawnTable()): number {
    const width = this.box.textWidth;
    switch (piece.kind) {
      case 'block':
        return blockHeight(piece.block, width);
      case 'label':
        return Math.max(
          textHeight([{ text: piece.text }], TYPE.body, width - piece.width - COLON, piece.bold),
          textHeight([{ text: piece.label, bold: piece.bold }], TYPE.body, piece.width),
        );
      case 'item':
        return textHeight([{ text: piece.text }], TYPE.body, width - LETTER, true);
      case 'picture':
        return textHeight([{ text: piece.picture.caption }], TYPE.caption, width) + 4 + piece.height;
      case 'note':
        return textHeight([{ text: piece.text }], TYPE.tableNote, width);
      case 'rows': {
        const head = drawn === piece.table ? 0 : this.headHeight(piece.table) + 0.5;
        const rows = piece.rows.reduce((total, row) => total + this.rowHeight(piece.table, row), 0);
        return head + rows + notesHeight(piece.notes, width);
      }
    }
  }

  private headHeight(table: Table): number {
    const widths = columnWidths(table, this.document.paper, this.box.textWidth);
    const size = headSize(table, this.document.paper, widths);
    const lines = table.columns.map(
      ({ title }, index) =>
        breakLines([{ text: title, bold: true }], size, roomIn(widths[index] ?? 0)).length,
    );
    const head = Math.max(...lines) * size * CELL_LINE + CELL.above + CELL.below + 0.5;
    const numbers = table.rows.slice(0, numberRows(table));
    return head + numbers.reduce((total, row) => total + this.rowHeight(table, row), 0);
  }

  private rowHeight(table: Table, row: Row): number {
    const cells = this.rowLines(table, row).map((lines, index) => {
      const size = cellSize(table, row, row.cells[index] ?? { runs: [] }, this.document.paper);
      return lines.length * size * CELL_LINE + paragraphGaps(lines);
    });
    const text = Math.max(0, ...cells) + CELL.above + CELL.below;
    const least = table.rowHeight !== null && row.kind === 'body' ? cm(table.rowHeight) : 0;
    return Math.max(text, least) + 0.5;
  }

  private rowLines(table: Table, row: Row): Line[][] {
    const widths = columnWidths(table, this.document.paper, this.box.textWidth);
    let column = 0;
    return row.cells.map((cell) => {
      const span = cell.span ?? 1;
      const width = widths.slice(column, column + span).reduce((total, each) => total + each, 0);
      column += span;
      return breakLines(cellRuns(cell, row), cellSize(table, row, cell, this.document.paper), roomIn(width));
    });
  }
}

/** Runs of a cell with the weight its row or cell gives them. */
export function cellRuns(cell: Cell, row: Row): Run[] {
  const bold = cell.bold === true || row.kind === 'total' || row.kind === 'band';
  return bold ? cell.runs.map((run) => ({ ...run, bold: true })) : cell.runs;
}

/** What stands before an item of a list. */
export function markerOf({ numbered }: Extract<Block, { kind: 'lettered' }>, index: number): string {
  return `${numbered === true ? index + 1 : letterOf(index)}.`;
}

/** a, b, … z, aa, ab … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** Items that stay together: the first two, and the last two. */
function itemGroups(items: readonly string[]): { readonly text: string; readonly index: number }[][] {
  const groups: { text: string; index: number }[][] = [];
  for (const [index, text] of items.entries()) {
    if (index > 0 && staysWithNext(index - 1, items.length)) groups.at(-1)?.push({ text, index });
    else groups.push([{ text, index }]);
  }
  return groups;
}

/** Whether an item of a list is not parted from the one below it. */
export function staysWithNext(index: number, of: number): boolean {
  return index < of - 1 && (index === 0 || index === of - 2);
}

/** Rows that stay together: the first two, the last three with the total, a band with its first row. */
export function rowGroups(table: Table): Row[][] {
  const rows = table.rows.slice(numberRows(table));
  const totals = rows.length - 1 - rows.findLastIndex((row) => row.kind !== 'total');
  const tail = rows.length - totals - 3;
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const free = row.mayBreak === true || above?.mayBreak === true;
    const joins = above?.kind === 'band' || row.kind === 'total' || (!free && (index === 1 || index > tail));
    if (joins && groups.length > 0) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups.length === 0 ? [[]] : groups;
}

function keepsWithNext(block: Block | undefined): boolean {
  if (block === undefined) return false;
  return (
    block.kind === 'annexHead' ||
    block.kind === 'heading' ||
    (block.kind === 'paragraph' && block.keepWithNext)
  );
}

function textHeight(runs: readonly Run[], style: TypeStyle, width: number, whole = false): number {
  const weighted = style.bold ? runs.map((run) => ({ ...run, bold: true })) : runs;
  return (
    breakLines(weighted, style.size, width - 2 * style.indent, whole).length *
    style.size *
    ARIAL_LINE *
    style.line
  );
}

function notesHeight(notes: readonly string[], width: number): number {
  return notes.reduce(
    (total, note) => total + NOTE_GAP + textHeight([{ text: note }], TYPE.tableNote, width),
    0,
  );
}

function blockHeight(block: WholeBlock, width: number): number {
  switch (block.kind) {
    case 'letterhead': {
      const lines = [TYPE.government, TYPE.agency, TYPE.address] as const;
      const texts = [block.government, block.agency, block.address];
      return (
        lines.reduce(
          (total, style, index) => total + textHeight([{ text: texts[index] ?? '' }], style, width),
          0,
        ) + 15
      );
    }
    case 'heading':
      return textHeight([{ text: block.text }], HEADINGS[block.level], width);
    case 'paragraph':
      return textHeight(block.runs, TYPE[block.style], width, block.align === 'justify');
    case 'annexHead': {
      const narrow = annexHeadWidth(block, width);
      const lines = block.lines.reduce(
        (total, text) => total + textHeight([{ text }], TYPE.annexLine, narrow),
        0,
      );
      return textHeight([{ text: block.name }], TYPE.annexName, narrow) + lines;
    }
    case 'check': {
      const lines = block.lines.reduce(
        (total, text) => total + textHeight([{ text }], TYPE.checkLine, width - cm(2.6) - 10) + 1,
        0,
      );
      return (
        textHeight([{ text: block.title }], TYPE.checkTitle, width) + 4 + Math.max(cm(2) + 10, lines + 10)
      );
    }
    case 'signatures':
      return signaturesHeight(block, width);
  }
}

function signaturesHeight(block: Signatures, width: number): number {
  const heading = block.heading === null ? 0 : textHeight([{ text: block.heading }], TYPE.matrix, width) + 6;
  const rows = block.rows.map((row) => {
    const narrow = width / Math.max(1, row.length) - 8;
    const heads = row.map(({ office, institution }) => signatureHead(office, institution, narrow));
    const feet = row.map(({ name, withNip, confirmed }) =>
      signatureFoot({ name, withNip, confirmed }, narrow),
    );
    return Math.max(0, ...heads) + SIGNATURE_ROOM + Math.max(0, ...feet);
  });
  return heading + rows.reduce((total, height) => total + height, 0) + 12 * Math.max(0, rows.length - 1);
}

function signatureHead(office: string, institution: string, width: number): number {
  const second = institution === '' ? 0 : textHeight([{ text: institution }], TYPE.institution, width);
  return textHeight([{ text: office }], TYPE.office, width) + second;
}

function signatureFoot(
  foot: { name: string; withNip: boolean; confirmed: string | null },
  width: number,
): number {
  const line = textHeight([{ text: '(' }], TYPE.office, width);
  const name = foot.name === '' ? 0 : textHeight([{ text: foot.name }], TYPE.office, width);
  const nip = foot.withNip ? textHeight([{ text: 'NIP' }], TYPE.institution, width) : 0;
  const confirmed =
    foot.confirmed === null ? 0 : textHeight([{ text: foot.confirmed }], TYPE.confirmed, width);
  return line + name + nip + confirmed;
}

function paragraphGaps(lines: readonly Line[]): number {
  return CELL.paragraph * Math.max(0, lines.filter((line) => line.ends).length - 1);
}

/** How many lines of a cell go into a height; more than it has where all do. */
function linesWithin(lines: readonly Line[], room: number, lineHeight: number): number {
  let used = 0;
  for (const [index, line] of lines.entries()) {
    used += lineHeight;
    if (used > room) return index;
    if (line.ends) used += CELL.paragraph;
  }
  return Number.MAX_SAFE_INTEGER;
}

function joinLines(lines: readonly Line[]): Run[] {
  return lines.flatMap((line, index): Run[] =>
    line.ends && index < lines.length - 1 ? [...line.runs, { text: '\n' }] : line.runs,
  );
}
