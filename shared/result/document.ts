/**
 * A result as a document: parts, paragraphs, tables, pictures and signature blocks in reading order, with everything a
 * renderer needs and nothing it must decide about the content. `berita-acara.ts` and `report.ts` make it from a
 * Result; `server/export/*` turns it into DOCX, PDF and HTML. All text is ready in the document's language.
 *
 * Widths are centimetres on F4; a renderer for A4 scales every table by text width (documents.md section 1).
 */

export type Paper = 'F4' | 'A4';

export interface ResultDocument {
  title: string;
  language: 'id' | 'en';
  paper: Paper;
  /** Big letters across each page: RANCANGAN, GLADI, or `null`. */
  watermark: string | null;
  /** `qr` is the text of the symbol; empty (a draft has no code) means no symbol. */
  footer: {
    left: readonly [string, string];
    /** Stands for the first line where that is too long. */
    short: string;
    pages: (page: string, of: string) => string;
    initials: string;
    qr: string;
  };
  parts: Part[];
  /** JPEG bytes of the photos it shows; what is missing stays an empty frame. */
  photos?: ReadonlyMap<string, Uint8Array>;
}

/** A section of pages with one orientation. */
export interface Part {
  orientation: 'portrait' | 'landscape';
  /** Start on a new page even if the orientation does not change. */
  newPage: boolean;
  blocks: Block[];
}

export interface Run {
  /** `\n` is a line break, `\n\n` a paragraph (an objection in its own paragraphs). */
  text: string;
  bold?: boolean;
  italic?: boolean;
  superscript?: boolean;
  grey?: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Block =
  | { kind: 'letterhead'; government: string; agency: string; address: string }
  /** level 0 document title (14 b), 1 annex or chapter title (12 b), 2 matrix or section title (11 b). */
  | { kind: 'heading'; level: 0 | 1 | 2; text: string; align: Align; keepWithNext: true }
  /** center-bold is 12 b: the lines under the document title, the word above the clauses. */
  | {
      kind: 'paragraph';
      runs: Run[];
      align: Align;
      style: 'body' | 'note' | 'center-bold' | 'quote';
      keepWithNext: boolean;
    }
  /** Annex head, flush block at the right: name in bold, then lines. */
  | { kind: 'annexHead'; name: string; lines: string[] }
  /** Label, colon, text: roles table and clauses. An empty label continues the row above it, without a colon. */
  | { kind: 'labelled'; labelWidth: number; boldLabel: boolean; rows: { label: string; text: string }[] }
  /** a., b., …; 1., 2., … where other tables point to the items by their number. */
  | { kind: 'lettered'; items: string[]; numbered?: true }
  | Table
  | Picture
  | Signatures
  /** As in the footer: an empty `qr` means no symbol. */
  | { kind: 'check'; qr: string; lines: string[]; title: string }
  | { kind: 'pageBreak' }
  /** Blocks that must stay on one page. */
  | { kind: 'together'; blocks: Block[] };

export interface Column {
  title: string;
  width: number;
  align: 'left' | 'center' | 'right';
}

export interface Cell {
  runs: Run[];
  /** Hex without #; tints are never the only carrier of a meaning. */
  fill?: string;
  /** Hex without #, for white on dark. */
  colour?: string;
  span?: number;
  bold?: boolean;
  align?: 'left' | 'center' | 'right';
}

export interface Row {
  kind: 'body' | 'total' | 'band' | 'numbers';
  cells: Cell[];
  /** Only an objection's row may break across pages. */
  mayBreak?: boolean;
}

export interface Table {
  kind: 'table';
  /** Names the table for CSV, XLSX and tests, e.g. `m2-programmes`. */
  id: string;
  columns: Column[];
  rows: Row[];
  /** Point size of the body text: 9 in the minutes, 8.5 in annexes, 8 above nine columns. */
  size: number;
  /** Minimum row height in cm (signature rows). */
  rowHeight: number | null;
  notes: string[];
}

export interface Picture {
  kind: 'picture';
  caption: string;
  /** A complete SVG string with black-and-white safe shapes; no external references, no script. */
  svg: string;
  width: number;
  height: number;
  /** What it shows, for those who cannot see it. */
  alternative: string;
  /** Stored pictures below the drawing, which is clear where they are. */
  photos?: PlacedPhoto[];
}

/** Place and size are parts of the drawing's width and height. */
export interface PlacedPhoto {
  /** SHA-256 of the bytes, in hex. */
  picture: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Signatures {
  kind: 'signatures';
  /** Each inner list is one row of blocks. */
  rows: { office: string; institution: string; name: string; withNip: boolean; confirmed: string | null }[][];
  heading: string | null;
}
