/**
 * The result of a workshop as data: what was agreed, how, by whom, and what was not.
 *
 * `buildResult` (build.ts) makes it from the record; `canonicalJson` (canonical.ts) of it is what is frozen, hashed and
 * verified. Everything on paper is printed from this value alone, so it holds no layout and no export time. Instants are
 * ISO 8601 with the offset of the workshop's time zone, dates `YYYY-MM-DD`, money whole rupiah, scores exact fractions.
 * An absent value is `null`, never missing and never a dash.
 */

import type { Fields, PictureRef, Spot } from '../cards/card.ts';
import type { ResultSpec } from '../methods/result-spec.ts';
import type { Step } from '../methods/schema.ts';
import type { BallotChoice, Params, PollOn, Tally, WayId } from '../polls/way.ts';

export const RESULT_FORMAT = 'mufakat-result/2';

/** An exact fraction with a positive denominator, in lowest terms; printed with two decimals. */
export interface Fraction {
  readonly p: number;
  readonly q: number;
}

export interface Result {
  format: typeof RESULT_FORMAT;
  /** 20 characters, shown in groups of four; for a draft `null`. Of a sealed result it follows from everything else in it. */
  code: string | null;
  /** Version n; a draft carries the number it would get. */
  version: number;
  supersedes: number | null;
  correctionReason: string | null;
  /** `null` while it is a draft: every rendering then carries RANCANGAN. */
  frozenAt: string | null;
  /** True in a rehearsal copy: every rendering then carries GLADI. */
  rehearsal: boolean;
  program: { name: 'Mufakat'; version: string };
  workshop: ResultWorkshop;
  /** `prints` is what the method says of its tables, clauses and documents: paper is made from the result alone. */
  method: { id: string; version: number; name: string; prints: ResultSpec };
  /** Rules in force that the minutes print: name and sentence, ready in the workshop's language. */
  rules: { name: string; text: string }[];
  /** The steps of the method in order. Wherever a `step` stands below, it is the id of one of these. */
  steps: ResultStep[];
  /** What the scores of each step went by; empty where the method scores nothing. */
  screenings: ResultScreening[];
  /** Id of the decision taken on the draft of these minutes. */
  ratifiedBy: string | null;
  attendance: ResultAttendance;
  agenda: AgendaItem[];
  /** Notula entries in order of time. */
  minutes: MinutesEntry[];
  letterhead: { government: string; agency: string; address: string } | null;
  officers: { role: string; name: string; position: string; institution: string }[];
  speeches: string[];
  papers: string[];
  statements: ResultStatement[];
  /** In the order of the method's tables, numbered through; empty ones too. */
  tables: ResultTable[];
  /** The sheet that rows are placed on; absent where there is none. Pictures are named by the SHA-256 of their bytes. */
  map?: PictureRef & { title: string; source: string };
  actors: { id: string; name: string; code: string; constituency: string | null }[];
  /** What each actor does in the rows of the table its roles table names. */
  roles: ResultRole[];
  /** What was proposed and not accepted, with the reason; rows of the table agreed on are listed by their class instead. */
  notAccepted: ResultNotAccepted[];
  decisions: ResultDecision[];
  objections: ResultObjection[];
  /** Notes of those who agreed, and wordings proposed to the draft of these minutes. */
  remarks: ResultRemark[];
  clauses: { number: number; text: string }[];
  ratification: {
    instrument: string;
    official: string;
    preparer: string;
    due: string | null;
    status: string;
  }[];
  delegates: {
    name: string;
    gender: 'L' | 'P' | null;
    institution: string;
    constituency: string;
    task: string;
  }[];
  signatures: ResultSignatures;
  /** Steps not run or reopened, corrections of attendance after the fact, and other notes the minutes print. */
  history: {
    at: string;
    kind: 'reopened' | 'skipped' | 'merged' | 'corrected';
    subject: string;
    reason: string;
  }[];
  counts: { cards: number; groups: number };
  log: { head: string | null; length: number };
  /** What a stranger needs to count again; absent in drafts, rehearsals and results from before there were seals. */
  sealed?: SealedRecord;
}

/** What stands behind the result [S1]: the words people wrote, and every vote with its rules and its list. */
export interface SealedRecord {
  /** Fingerprint of the key it is signed with. */
  key: string;
  /** Over the hashes of all entries of the log, in order. */
  log: string;
  /** The version it takes the place of. */
  previous: { version: number; code: string; sha256: string } | null;
  /** What hung on the walls, without authors; hidden and withdrawn cards are counted only. */
  cards: { id: string; step: string; kind: string; group: string; late: boolean; fields: Fields }[];
  cardsLeftOut: number;
  /** Every vote that was closed or voided, in the order they were opened. */
  polls: SealedPoll[];
  /** Where words were taken away before the seal: the entry that says so, of what, and how many entries lost theirs [L9]. */
  redactions: { n: number; of: 'card' | 'person' | 'text'; bodies: number }[];
}

export interface SealedPoll {
  id: string;
  step: string;
  on: PollOn;
  state: 'closed' | 'void';
  question: string;
  options: { id: string; text: string }[];
  params: Params;
  names: 'kept' | 'printed';
  round: number;
  replaces: string | null;
  eligible: number;
  voted: number;
  /** `null` if it was voided. */
  tally: Tally | null;
  /**
   * The ballots without their notes, ordered by what they say and not by when they came. Names only where the poll was opened
   * with printed names; `null` where fewer than 5 voted without printed names [B4].
   */
  list: { voter: string | null; choice: BallotChoice }[] | null;
}

export interface ResultStep {
  id: string;
  name: string;
  settles: Step['settles'];
  state: 'run' | 'skipped';
  /** Why it was skipped. */
  reason: string | null;
}

/** Criteria of a step with their weights, and where they class, the lines between the classes. */
export interface ResultScreening {
  step: string;
  criteria: { group: 'layak' | 'mendesak' | null; name: string; weight: number }[];
  classes: ResultClasses | null;
}

/** `domain.md` 4.1. */
export interface ResultClasses {
  /** L below this is `tidak-layak`. */
  feasibleFrom: Fraction;
  /** M from here is `layak-mendesak`. */
  urgentFrom: Fraction;
  /** M from here is `layak`, below it `layak-kurang-mendesak`. */
  middleFrom: Fraction;
}

export interface ResultWorkshop {
  id: string;
  title: string;
  /** As chosen at creation, e.g. "Lokakarya", "FGD". */
  kind: string;
  /** Nomor of the berita acara, free text. */
  number: string | null;
  region: string;
  /** Names of the region's levels from wide to narrow, e.g. Provinsi, Kabupaten, Kecamatan, Desa. */
  levels: string[];
  /** The area of effect in words, e.g. "Kabupaten Musi Banyuasin dan Kabupaten Banyuasin". */
  area: string | null;
  place: string;
  city: string;
  /** Dates of the days, ascending, at least one. */
  days: string[];
  /** When each day began and ended, where days were ended one by one; absent in the result of a single day. */
  sittings?: ResultSitting[];
  startedAt: string | null;
  endedAt: string | null;
  timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  horizon: { from: number; to: number };
  periods: { name: string; from: number; to: number }[];
  /** The plan this feeds and its deadline, e.g. "RKPD 2027". */
  targetPlan: string | null;
  /** Pagu indikatif in whole rupiah. */
  ceiling: number | null;
  language: 'id' | 'en';
}

export interface ResultSitting {
  /** Index into `days`. */
  day: number;
  from: string;
  /** `null` if nobody ended the day. */
  to: string | null;
}

export interface ResultAttendance {
  /** The quorum in force: its rule in words, the number of people, whether each day met it; `null` without a rule. */
  quorum: { rule: string; needed: number; metPerDay: boolean[]; postponedFrom: string | null } | null;
  invited: number;
  present: number;
  byGroup: {
    constituency: string;
    name: string;
    invited: number;
    present: number;
    male: number;
    female: number;
    perDay: number[];
  }[];
  byGender: { male: number; female: number; unstated: number };
  perDay: number[];
  people: ResultPerson[];
}

export interface ResultPerson {
  id: string;
  name: string;
  gender: 'L' | 'P' | null;
  constituency: string;
  institution: string;
  position: string;
  /** Indexes into `workshop.days`. */
  days: number[];
  onPaper: boolean;
}

export interface AgendaItem {
  /** Index into `workshop.days`. */
  day: number;
  plannedFrom: string | null;
  plannedTo: string | null;
  actualFrom: string | null;
  actualTo: string | null;
  title: string;
  by: string;
}

export interface MinutesEntry {
  at: string;
  step: string | null;
  topic: string;
  summary: string;
  /** Speaker by name if the entry says so, else the constituency. */
  speaker: string;
  followUp: string | null;
}

export interface ResultStatement {
  id: string;
  step: string;
  /** What it is, e.g. "Visi bersama". */
  name: string;
  year: number | null;
  text: string;
  decision: string | null;
  notes: string[];
}

export type ResultTable = ResultList | ResultRoles | ResultGrid | ResultSums;

interface ResultTableBase {
  id: string;
  /** Matriks n. */
  number: number;
  step: string;
  /** The step in which its rows are scored or accepted: a later one, or its own. */
  settledIn: string;
}

/** One row for each group of a step. */
export interface ResultList extends ResultTableBase {
  shape: 'list';
  /** What the rows' values are, in the order of the card kind. */
  fields: { id: string; name: string; kind: ResultFieldKind }[];
  rows: ResultRow[];
}

/** `rows` holds ids of rows of other tables, `measure` years with a value. */
export type ResultFieldKind =
  | 'text'
  | 'number'
  | 'money'
  | 'year'
  | 'period'
  | 'yearly'
  | 'rows'
  | 'photo'
  | 'spot';

export type ResultValue =
  | string
  | number
  | readonly string[]
  | ResultPeriod
  | readonly { readonly year: number; readonly value: number }[]
  | PictureRef
  | Spot
  | null;

export interface ResultPeriod {
  readonly from: { readonly year: number; readonly quarter: number | null };
  readonly to: { readonly year: number; readonly quarter: number | null };
}

export interface ResultNotAccepted {
  id: string;
  title: string;
  step: string;
  proposer: string | null;
  /** As in a row. */
  circles?: string[];
  reason: string;
}

export interface ResultRow {
  id: string;
  number: number;
  title: string;
  /** Ids of the cards (provenance). */
  cards: string[];
  /** Constituencies of the authors, or names where the step shows names; `null` = "–". */
  proposer: string | null;
  /** What its imported cards came from; absent without any, as in results from before there were imports. */
  sources?: { name: string; of: 'row' | 'proposal'; number: number }[];
  /** Names of the circles its cards came from; absent where all worked together. */
  circles?: string[];
  /** What was settled; `null` = not settled. */
  accepted: boolean | null;
  /** Of the last dot vote. Dots by constituency under B4; `null` is the rest together, printed as "unsur lain". */
  support: {
    dots: number;
    supporters: number;
    byGroup: { constituency: string | null; dots: number }[];
  } | null;
  rank: number | null;
  tied: boolean;
  /** Weighted mean of the last criteria matrix. */
  score: Fraction | null;
  feasible: Fraction | null;
  urgent: Fraction | null;
  class: ProgrammeClass | null;
  /** The class the scores gave, when the facilitator moved it. */
  computedClass: ProgrammeClass | null;
  reason: string | null;
  /** By field id, in the order of the table's fields; absent values are `null`. */
  values: Record<string, ResultValue>;
}

/** Stands in `roles` and `actors`; this says whose rows they act in. */
export interface ResultRoles extends ResultTableBase {
  shape: 'roles';
  of: string;
}

export interface ResultGrid extends ResultTableBase {
  shape: 'grid';
  /** Without a number: the row of what links to nothing. */
  rows: { id: string; number: number | null; title: string }[];
  columns: { id: string; title: string }[];
  /** `text` is `null` for a mere mark. */
  cells: { row: string; column: string; text: string | null }[];
}

/** Its figures are counted from the rows of this list. */
export interface ResultSums extends ResultTableBase {
  shape: 'sums';
  of: string;
  by: string;
}

export type ProgrammeClass =
  | 'layak-mendesak'
  | 'layak'
  | 'layak-kurang-mendesak'
  | 'tidak-layak'
  | 'data-kurang';

export type RoleCode = 'PJ' | 'P' | 'D' | 'F' | 'W';

export interface ResultRole {
  id: string;
  /** Id of a row. */
  row: string;
  actor: string;
  roles: RoleCode[];
  contribution: string | null;
  answer: 'confirmed' | 'noted' | 'declined' | 'waiting';
  note: string | null;
  onPaper: boolean;
}

export interface TallyRow {
  /** A group id, or an answer: `agree`, `agree-with-note`, `object` (consensus), `yes`, `no`, `abstain` (majority). */
  id: string;
  name: string;
  /** Dots, votes or number of answers. */
  votes: number;
  supporters: number | null;
  score: Fraction | null;
  feasible: Fraction | null;
  urgent: Fraction | null;
  class: ProgrammeClass | null;
  tied: boolean;
}

export interface ResultDecision {
  id: string;
  /** Short code as printed in annex VIII, e.g. "K1". */
  code: string;
  step: string;
  subject: string;
  way: WayId | 'facilitator';
  /** The rule in force, one sentence in the workshop's language. */
  rule: string;
  eligible: number;
  voted: number;
  tally: TallyRow[];
  /** True if nobody could see who voted how. */
  secret: boolean;
  /** Majority: what was needed, in words and in votes. */
  threshold: { name: string; needed: number; met: boolean } | null;
  /** `votes` in the order of `tally`. Empty = not shown (B4, B10). */
  byGroup: { name: string; eligible: number | null; voted: number; votes: number[] }[];
  byGender: { name: string; eligible: number | null; voted: number; votes: number[] }[];
  /** `mufakat`, `suara` (vote), `belum-mufakat` (left open), `batal` (void), or `fasilitator` (line moved, with reason). */
  path: 'mufakat' | 'suara' | 'belum-mufakat' | 'batal' | 'fasilitator';
  outcome: string;
  reason: string | null;
  /** Number of the round on the same subject, from 1. */
  round: number;
  replaces: string | null;
  at: string;
}

export interface ResultObjection {
  id: string;
  decision: string | null;
  subject: string;
  /** Name only with the author's consent, else the constituency. */
  by: string;
  /** Constituency of the author, printed in either case. */
  constituency: string;
  named: boolean;
  text: string;
  answer: string | null;
}

export interface ResultRemark {
  id: string;
  /** The decision it goes with, or `null` for the draft of the minutes. */
  decision: string | null;
  subject: string;
  /** As in an objection. */
  by: string;
  constituency: string;
  named: boolean;
  text: string;
}

export interface ResultSignatures {
  place: string;
  date: string;
  /** Rows of blocks from left to right. */
  first: SignatureBlock[][];
  constituencies: SignatureBlock[];
  actors: { name: string; confirmedAt: string | null }[];
  last: SignatureBlock[][];
}

export interface SignatureBlock {
  office: string;
  institution: string;
  name: string;
  /** Only for civil servants. */
  withNip: boolean;
}
