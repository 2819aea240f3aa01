/**
 * A method is a versioned, JSON-serialisable value: constituencies, steps, card kinds, ways of deciding and the sections of
 * its result (`design.md` 3.1). One engine runs every method; nothing outside this folder knows S-PWT by name.
 */
import type { CardKind } from '../cards/card.ts';
import type { Label } from '../languages/language.ts';
import type { WayId, Ways } from '../polls/way.ts';
import type { ResultSpec } from './result-spec.ts';

export type Layout = 'attendance' | 'wall' | 'statement' | 'list' | 'matrix' | 'roadmap' | 'ratify';

/** disiapkan, dibuka, diskusi, penilaian, ditutup. */
export const STEP_STATES = ['prepared', 'open', 'discussion', 'deciding', 'closed'] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface Method {
  readonly id: string;
  readonly version: number;
  /** Short, as on screens: "S-PWT". */
  readonly name: Label;
  /** As on paper, with the short name in brackets at its end. */
  readonly fullName: Label;
  readonly summary: Label;
  /** Offered at creation, editable there. */
  readonly constituencies: readonly { readonly id: string; readonly name: Label; readonly icon: string }[];
  readonly eventKinds: readonly Label[];
  /** What levels of territory are called, from wide to narrow; offered at creation, editable there. */
  readonly levels?: readonly Label[];
  /** Years of the horizon counted from the year of the workshop. */
  readonly horizonYears: number;
  readonly periods: number;
  /** A pagu indikatif may be named; the first sum of money on a card is what it costs. */
  readonly ceiling?: true;
  readonly cardKinds: readonly CardKind[];
  readonly steps: readonly Step[];
  /** What is printed, from which steps. */
  readonly result: ResultSpec;
}

/** A method as it is played, without what it prints: this is what faces are given. */
export type PlayedMethod = Omit<Method, 'result'> & {
  /** Its documents besides the berita acara. */
  readonly documents: readonly { readonly id: string; readonly name: Label }[];
  /** Forms of other systems, and which fields of a kind their columns hold. */
  readonly exchange: readonly {
    readonly id: string;
    readonly name: Label;
    readonly kind: string;
    readonly columns: readonly { readonly name: Label; readonly fields: readonly string[] }[];
  }[];
  /** Blocks of its signatures that need a name of their own. */
  readonly signers: readonly { readonly id: string; readonly office: Label }[];
  /** Kinds whose cards each answer several rows by a link: drawn as rows against cards. */
  readonly marked: readonly { readonly kind: string; readonly link: string }[];
};

export interface Step {
  readonly id: string;
  readonly name: Label;
  /** The question on phone and screen while the step collects. */
  readonly task: Label;
  /** At most two lines for phone and screen. */
  readonly hint: Label;
  readonly minutes: number;
  readonly layout: Layout;
  /** States the step passes through, in order; always begins with `prepared` and ends with `closed`. */
  readonly states: readonly StepState[];
  readonly collects: Collects | null;
  /** Ways of deciding offered, the default first. Majority is offered only after a belum-mufakat round [M3b]. */
  readonly decides: readonly Decides[];
  readonly settles: 'attendance' | 'accepted' | 'statement' | 'roles' | 'result' | 'nothing';
  /** The step whose groups are arranged, scored or confirmed here; absent = its own. */
  readonly source?: string;
  /** Usually held in circles; the desk is offered to set them up so. */
  readonly circles?: Circles;
}

/** Circles (kelompok sidang) as a method proposes them: how people get in. The facilitator names them. */
export interface Circles {
  readonly entry: CircleEntry;
}

/** Chosen by themselves on the phone, drawn evenly by constituency, or placed by the facilitator. */
export const CIRCLE_ENTRIES = ['choice', 'draw', 'placed'] as const;
export type CircleEntry = (typeof CIRCLE_ENTRIES)[number];

export interface Collects {
  readonly kinds: readonly string[];
  /** The states in which it publishes [W4]. */
  readonly during: readonly ('open' | 'discussion' | 'deciding')[];
  /** Cards per person [T5]. */
  readonly perPerson: number;
  /** Hidden until the facilitator reveals, or the step leaves `open`. */
  readonly sealed: boolean;
  /** No names on boards and screen; the author stays in the record [E4]. */
  readonly nameless: boolean;
}

/** A way of deciding that a step offers, with the method's own parameters. */
export type Decides = { readonly [W in WayId]: { readonly way: W } & Ways[W]['offer'] }[WayId];

/** Of the JSON of a method; the largest of ours has 35 kB. It travels to every phone without its result. */
export const METHOD_BYTES_MAX = 256 * 1024;
