/**
 * What a method's result consists of, as data: the tables its steps fill, what is agreed on, the clauses, who signs, and the
 * documents of its own. The berita acara is the same paper for every method (`domain.md` 7.1) and takes its tables and clauses
 * from here. A template holds names in braces, each listed beside its field; a name that has nothing to say leaves no trace.
 */
import type { RoleCode } from '../cards/card.ts';
import type { Label } from '../languages/language.ts';

export interface ResultSpec {
  /**
   * Printed by the berita acara as Matriks 1, 2, … in this order; what was not accepted follows as the last one. A report numbers
   * those it prints in its own order.
   */
  readonly tables: readonly TableSpec[];
  /** What annexes IV and V list; `null` where a method agrees on no list. */
  readonly agreed: AgreedSpec | null;
  /** Annex VI of a method that sends delegates on; absent = people who watch over the result. */
  readonly delegates?: DelegatesSpec;
  readonly minutes: MinutesSpec;
  readonly clauses: readonly ClauseSpec[];
  readonly signatures: SignaturesSpec;
  /** Documents besides the berita acara. */
  readonly reports: readonly ReportSpec[];
  /** Forms of other systems that a list is given out in, and taken in from. */
  readonly exchange?: readonly ExchangeSpec[];
}

export type TableSpec = ListSpec | RolesSpec | GridSpec | SumsSpec;

interface TableBase {
  readonly id: string;
  readonly name: Label;
  /** Tab of the workbook, at most 27 characters. */
  readonly tab: Label;
  readonly step: string;
  /** The sentence under its heading while it has no rows. */
  readonly empty: Label;
}

/** One row for each group of a step. */
export interface ListSpec extends TableBase {
  readonly shape: 'list';
  readonly kind: string;
  /** Its name once a later step has scored its groups. */
  readonly screenedName?: Label;
  /** `accepted`: those above the line, all that stand while none was drawn; `standing`: all but the refused; `all`. */
  readonly rows: 'accepted' | 'standing' | 'all';
  /** `link`: after the row the first link points to; `choice`: as the options of the first choice stand. */
  readonly order: 'wall' | 'rank' | 'class' | 'link' | 'choice';
  readonly columns: readonly ColumnSpec[];
  readonly pictures: readonly PictureId[];
  /** In the sentence of what the cards became ("8 isu strategis"); absent = not named there. */
  readonly counted?: Label;
}

/** Rows of another table against those who act in them, at most one of each sort. The step is the one that settles roles. */
export interface RolesSpec extends TableBase {
  readonly shape: 'roles';
  readonly of: string;
  readonly columns: 'actors' | 'constituencies';
}

/** What a card kind links to against the cards themselves (a mark), or against one of its choices (a text). */
export interface GridSpec extends TableBase {
  readonly shape: 'grid';
  readonly kind: string;
  /** The link field whose groups are the rows. */
  readonly rows: string;
  /** A choice field whose options are the columns; absent = the groups of the kind. */
  readonly columns?: string;
  /** The field written into a cell; absent = the title, or a mark where the columns are groups. */
  readonly cell?: string;
  /** Title of a column; absent = its name alone. {nomor} (I, II, …) {judul} */
  readonly heading?: Label;
  /** The options are the periods of the workshop in their order: their years stand behind the title. */
  readonly years?: true;
  /** The last row, for cards that link to nothing. */
  readonly others?: Label;
}

/** How much each proposer, agency or field asked for and got: rows of the table agreed on, by what a field of theirs says. */
export interface SumsSpec extends TableBase {
  readonly shape: 'sums';
  /** The table agreed on, before this one. */
  readonly of: string;
  readonly by: string;
}

export type PictureId = 'support' | 'scatter' | 'lines' | 'roadmap';

/** Width in centimetres on F4; the number stands before them, and together they are fitted to the width of the page. */
interface ColumnBase {
  /** Absent = the name of the field, or the usual name of the figure. */
  readonly name?: Label;
  readonly width: number;
}

export type ColumnSpec = ColumnBase &
  (
    | { readonly of: 'field'; readonly field: string; readonly align?: 'center' }
    /** An institution by its short code; on sheets in full. */
    | { readonly of: 'actor'; readonly field: string; readonly form: 'code' | 'name' }
    /** A link as "3. Title", or the numbers alone. */
    | { readonly of: 'link'; readonly field: string; readonly form: 'title' | 'number' }
    /** Unit, baseline, a column a year, and the final target. */
    | {
        readonly of: 'measure';
        readonly unit: string;
        readonly baseline: string;
        readonly baselineYear: string;
        readonly targets: string;
      }
    /** A column for each year of the horizon, marked where the period of this field covers it. */
    | { readonly of: 'years'; readonly field: string }
    /** A number and what it counts, in two columns. */
    | { readonly of: 'amount'; readonly amount: string; readonly unit: string; readonly unitWidth: number }
    | { readonly of: 'proposer' }
    | { readonly of: 'support' }
    | { readonly of: 'rank' }
    /** The weighted mean of a criteria matrix. */
    | { readonly of: 'score' }
    | { readonly of: 'feasible' }
    | { readonly of: 'urgent' }
    | { readonly of: 'class' }
    | { readonly of: 'reason' }
    /** That the class was moved by hand. */
    | { readonly of: 'remark' }
    /** Who answers for the row, from the roles. */
    | { readonly of: 'responsible' }
    /** Who holds one of these roles in the row; in brackets until confirmed. */
    | {
        readonly of: 'acting';
        readonly roles: readonly RoleCode[];
        /** Who holds one of these as well is left out. */
        readonly without?: readonly RoleCode[];
        readonly form: 'code' | 'name';
      }
    /** What the rows of another table say that link here: sums of money, else the different texts. */
    | { readonly of: 'linked'; readonly table: string; readonly field: string }
    /** The own money field, else what the linked rows add up to. */
    | { readonly of: 'cost'; readonly field: string; readonly table?: string; readonly linked?: string }
    /** The first of these fields that is filled, else amount and unit of the linked rows. */
    | {
        readonly of: 'volume';
        readonly fields: readonly string[];
        readonly table?: string;
        readonly amount?: string;
        readonly unit?: string;
      }
  );

export interface AgreedSpec {
  readonly table: string;
  /**
   * `class` (usual): layak mendesak is agreed on and layak is reserve. `line`: what stands above the line is agreed on, and
   * what is layak mendesak or layak below it is reserve, as where the money ends before the good proposals do.
   */
  readonly by?: 'class' | 'line';
  /** Title of annex IV, in capitals. */
  readonly title: Label;
  readonly columns: readonly ColumnSpec[];
  readonly reserve: readonly ColumnSpec[];
  /** Annex IV under a full-width head for each of these texts of a field, in their order, each with its own sum. */
  readonly bands?: { readonly field: string; readonly titles: readonly Label[] };
  /** Under annex IV without rows. */
  readonly empty: Label;
  /** "Program prioritas" and "Usulan cadangan", as counted in sheets. */
  readonly counted: Label;
}

export interface DelegatesSpec {
  /** Title of annex VI, in capitals. */
  readonly title: Label;
  /** Under annex VI without rows. */
  readonly empty: Label;
  /** Below the rows while no woman is among them. */
  readonly noWoman: Label;
}

/** In the order they are numbered; one that has nothing to say is left out, and the annexes are bound last. */
export type ClauseSpec =
  | { readonly of: 'statement'; readonly step: string }
  /** {jumlah}; `screened` once the rows were scored, `none` where nothing was agreed on. Cost and annex follow by themselves. */
  | {
      readonly of: 'agreed';
      readonly phrase: Label;
      readonly screened: Label;
      readonly none: Label;
    }
  /** The phrases of the tables with rows, joined, and where they are listed. {jumlah} {tolok} (years of a measure) {periode} */
  | {
      readonly of: 'tables';
      readonly parts: readonly { readonly table: string; readonly phrase: Label }[];
      /** A sentence behind it. */
      readonly after?: Label;
    }
  /** How many actors, and how many of their roles are confirmed. */
  | { readonly of: 'roles'; readonly table: string }
  | { readonly of: 'not-agreed' }
  /** Who takes the result on, in annex VI, as chosen in a step. {jumlah} {perempuan} */
  | { readonly of: 'delegates'; readonly step: string; readonly phrase: Label }
  | { readonly of: 'ratification' }
  /** A sentence of the form itself. */
  | { readonly of: 'text'; readonly text: Label };

export interface MinutesSpec {
  /** Lines under BERITA ACARA, printed in capitals. {jenis} {metode} {wilayah} {tahun} {rencana} (first year of the horizon) */
  readonly title: readonly Label[];
  /** The event inside a sentence. {jenis} {metode} */
  readonly event: Label;
  /** Who leads it; absent = Pimpinan Sidang. */
  readonly chair?: Label;
}

/** Who signs (`domain.md` 7.4): rows of blocks from left to right, a block alone stands in the middle. */
export interface SignaturesSpec {
  readonly first: readonly (readonly SignerSpec[])[];
  /** One block for each unsur that came. */
  readonly constituencies: boolean;
  /** A table of the actors with a role. */
  readonly actors: boolean;
  readonly last: readonly (readonly SignerSpec[])[];
}

export interface SignerSpec {
  readonly id: string;
  /** {wilayah} {kota} */
  readonly office: Label;
  /** Whose name stands there: an officer of the data acara, or one entered for this block. */
  readonly of: 'notary' | 'chair' | 'acknowledged' | 'signer';
  /** Only for civil servants. */
  readonly withNip?: boolean;
}

export interface ReportSpec {
  readonly id: string;
  /** In capitals on its first page. */
  readonly title: Label;
  /** In file names and menus. */
  readonly name: Label;
  /** {metode} {wilayah} {versi} are put behind it in the footer. */
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly title: Label;
  /** `chapter` is numbered on, `part` lettered, `annex` neither. */
  readonly as: 'chapter' | 'part' | 'annex';
  readonly page: 'same' | 'portrait' | 'landscape';
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  /** Event, place, days, attendance, how it was decided. */
  | { readonly of: 'introduction' }
  /** Day, time, place, subject, officers and number of participants, line by line as a notula has them. */
  | { readonly of: 'event' }
  /** Annexes I and II of the berita acara. */
  | { readonly of: 'agenda' }
  | { readonly of: 'people' }
  /** A sentence, place and date, and the signatures of the method, for a report that is signed itself. */
  | { readonly of: 'signatures'; readonly closing: Label }
  | { readonly of: 'text'; readonly text: Label }
  | { readonly of: 'statements' }
  /** {jumlah} of the rows, {tahun} of the horizon; the lead is left out without rows. */
  | { readonly of: 'table'; readonly table: string; readonly lead?: Label }
  /** Annex IV and V.A of the berita acara. {jumlah} {cadangan} */
  | { readonly of: 'agreed'; readonly lead: Label; /** Annex IV only. */ readonly alone?: true }
  | { readonly of: 'titles'; readonly table: string; readonly heading: Label }
  /** The rows of a list on a page for each row they link to by this field. */
  | {
      readonly of: 'grouped';
      readonly table: string;
      readonly by: string;
      /** {nomor} (I, II, …) {judul} */
      readonly heading: Label;
      /** What of the row they link to is said under its heading. */
      readonly about: readonly string[];
      readonly columns: readonly ColumnSpec[];
      /** Heading over rows that link to none; without it they are left out. */
      readonly others?: Label;
    }
  | { readonly of: 'not-accepted' }
  | { readonly of: 'follow-up' }
  | { readonly of: 'minutes' }
  | { readonly of: 'decisions' }
  /** Region and years the document is for. */
  | { readonly of: 'context' }
  /** A band per period: rows under way with what they are to reach. */
  | { readonly of: 'stages'; readonly plan: PlanSpec }
  | { readonly of: 'periods'; readonly plan: PlanSpec }
  /** A band per year, by agency. */
  | { readonly of: 'years'; readonly plan: PlanSpec }
  /** The map with its points and the photos of rows, as in annex IX of the berita acara. */
  | { readonly of: 'pictures' }
  | { readonly of: 'annexes' };

/** Which tables and fields a plan over time is drawn from. */
export interface PlanSpec {
  /** The rows that are planned, e.g. programmes. */
  readonly of: string;
  readonly actions: {
    readonly table: string;
    readonly when: string;
    readonly cost: string;
    readonly responsible: string;
    readonly place: string;
    readonly amount: string;
    readonly unit: string;
    readonly funds: string;
  };
  readonly measures: string | null;
  /** Tables whose rows say how a programme is to be reached, each with a field printed before its title. */
  readonly means: readonly { readonly table: string; readonly before: string | null }[];
}

/** A list as another system wants it: its columns in its order, one header row, one value a cell (`domain.md` 7.3, 9). */
export interface ExchangeSpec {
  readonly id: string;
  /** In menus, and the tab of the workbook: at most 31 characters. */
  readonly name: Label;
  /** A table of shape `list`. */
  readonly table: string;
  /** `accepted`: only what was agreed on, all while no line was drawn. */
  readonly rows: 'all' | 'accepted';
  readonly columns: readonly ExchangeColumn[];
}

/** The name is that of the form; a file with this name in its header is understood again. */
export type ExchangeColumn = { readonly name: Label; readonly width: number } & (
  | { readonly of: 'number' }
  | { readonly of: 'field'; readonly field: string }
  /** A number and what it counts in one cell: "250 m". */
  | { readonly of: 'amount'; readonly amount: string; readonly unit: string }
  /** What became of it. */
  | { readonly of: 'standing'; readonly accepted: Label; readonly refused: Label; readonly open: Label }
);
