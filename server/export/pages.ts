/**
 * Lays a ResultDocument out on pages before a renderer draws it: which block, which rows of a table and how high a picture
 * stands on each page. With `together.ts` the rules of `documents.md` 9: a heading keeps with what follows and with two rows,
 * rows are not split (an objection's may be), the last three rows and the total stay together, a signature unit is never
 * cut, header rows repeat, a picture takes what is left of the page or a new one.
 *
 * `heights.ts` measures with the fonts' own widths, so the plan is what pdfmake draws; `slack` leaves room for rounding.
 */

import type {
  Block,
  Picture,
  ResultDocument,
  Row,
  Run,
  Signatures,
  Table,
} from '@mufakat/shared/result/document.ts';

import {
  CELL_LINE,
  NOTE_GAP,
  type WholeBlock,
  blockHeight,
  headHeight,
  linesWithin,
  notesHeight,
  rowHeight,
  rowLines,
  textHeight,
} from './heights.ts';
import type { Line } from './lines.ts';
import {
  CELL,
  COLON,
  LETTER,
  type Orientation,
  TYPE,
  cm,
  gapBetween,
  innerGap,
  markerOf,
  pageBox,
  tableSize,
} from './paper.ts';
import { itemGroups, keepsWithNext, rowGroups } from './together.ts';

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
/** Height of the notes that are held to the last rows of a table; more of them run on over the pages. */
const MOST_NOTES = cm(3);
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
    const lines = rowLines(piece.table, row, this.document.paper, this.box.textWidth);
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
    const { paper } = this.document;
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
        const head = drawn === piece.table ? 0 : headHeight(piece.table, paper, width) + 0.5;
        const rows = piece.rows.reduce((total, row) => total + rowHeight(piece.table, row, paper, width), 0);
        return head + rows + notesHeight(piece.notes, width);
      }
    }
  }
}

function joinLines(lines: readonly Line[]): Run[] {
  return lines.flatMap((line, index): Run[] =>
    line.ends && index < lines.length - 1 ? [...line.runs, { text: '\n' }] : line.runs,
  );
}
