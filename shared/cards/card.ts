/**
 * What a card is: kinds, their fields, and the values people put in them.
 *
 * A card kind is data of a method. A field's behaviour (parse, limits, print) lies in `fields/<kind>.ts`, one file per
 * field kind, found through the register `fields/index.ts`. How cards lie on papers is in `drawer.ts` and `board.ts`.
 */
import type { Label } from '../languages/language.ts';

type Brand<B extends string> = string & { readonly __is: B };

/** Random 128-bit ids matching `^[A-Za-z0-9_-]{1,40}$` [E2]. */
export type WorkshopId = Brand<'workshop'>;
export type PersonId = Brand<'person'>;
export type ActorId = Brand<'actor'>;
export type StepId = Brand<'step'>;
export type CardId = Brand<'card'>;
export type GroupId = Brand<'group'>;
export type PollId = Brand<'poll'>;
export type SeatId = Brand<'seat'>;
export type CircleId = Brand<'circle'>;
/** A wording that several people type at once [W6]. */
export type PadId = Brand<'pad'>;
/** Whose drawer, and whose words: a person's, or those of a circle whose members write together [W3]. */
export type OwnerId = PersonId | CircleId;

export const ID_PATTERN = /^[A-Za-z0-9_-]{1,40}$/;

/** Shape and colour answer a question on the wall (look.md section 3); a method chooses from these, never free colours. */
export type CardShape = 'box' | 'oval' | 'cut' | 'scale' | 'badge' | 'fold';
export type CardColour = 'isu' | 'visi' | 'program' | 'aksi' | 'tolok' | 'peran' | 'kebijakan' | 'strategi';

export interface CardKind {
  readonly id: string;
  readonly name: Label;
  readonly shape: CardShape;
  readonly colour: CardColour;
  /** A Lucide icon name in kebab case. */
  readonly icon: string;
  /** The first field is the title: written on the card, printed large. */
  readonly fields: readonly Field[];
}

/** What a proposal needs to fit the list of the next level (`domain.md` 7.3, 9). */
export const FIT_PARTS = ['location', 'agency', 'volume'] as const;
export type FitPart = (typeof FIT_PARTS)[number];

/** What a dictionary of proposals fills in, beside the agency; a kind with a `proposal` can be picked from it. */
export const DICTIONARY_PARTS = ['proposal', 'unit', 'cost', 'type'] as const;
export type DictionaryPart = (typeof DICTIONARY_PARTS)[number];

export interface FieldBase {
  readonly id: string;
  readonly name: Label;
  readonly hint?: Label;
  readonly required: boolean;
  /** Folded away on the phone under "boleh diisi nanti". */
  readonly later?: boolean;
  /**
   * What the rules take it to say, where its kind does not: who pays for an activity (`funds`); where it is, which agency does it
   * and how much of it there is, which are asked for before the result is printed; who brings it, where that is not who wrote it
   * (`proposer`).
   */
  readonly means?: 'funds' | 'proposer' | FitPart | DictionaryPart;
}

export type Field = FieldBase &
  (
    | { readonly kind: 'text'; readonly max: number }
    | { readonly kind: 'longText'; readonly max: number }
    | { readonly kind: 'number'; readonly unit?: Label; readonly min?: number; readonly max?: number }
    | { readonly kind: 'money' }
    | { readonly kind: 'year' }
    | { readonly kind: 'period' }
    | { readonly kind: 'yearly' }
    | { readonly kind: 'choice'; readonly options: readonly Choice[] }
    | { readonly kind: 'choices'; readonly options: readonly Choice[]; readonly max: number }
    /** Chooses among accepted groups of an earlier step; `step` is that step's id. */
    | { readonly kind: 'link'; readonly step: string; readonly max: number }
    | { readonly kind: 'place'; readonly max: number }
    /** A person or institution by name; suggestions come from the actors. */
    | { readonly kind: 'institution'; readonly max: number }
    /** One picture, never required: a card waits for no photo. */
    | { readonly kind: 'photo' }
    /** A point on the workshop's map sheet. */
    | { readonly kind: 'spot' }
  );

export type FieldKind = Field['kind'];

export interface Choice {
  readonly id: string;
  readonly name: Label;
  /** What the rules take it to say: a letter of the role matrix, or that a note proposes a wording and objects to nothing. */
  readonly means?: RoleCode | 'wording';
}

/** PJ penanggung jawab, P pelaksana, D pendukung, F pendana, W pengawas (`domain.md` 4.2). */
export const ROLE_CODES = ['PJ', 'P', 'D', 'F', 'W'] as const;
export type RoleCode = (typeof ROLE_CODES)[number];

export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4 | null;
}

/** A stored picture: the SHA-256 of its bytes in hex, and its size in pixels. The bytes lie beside the log. */
export interface PictureRef {
  readonly picture: string;
  readonly width: number;
  readonly height: number;
}

/** A point on a picture in thousandths of its width and height, so that it stays where it is on any size of it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * A value as plain JSON. By field kind: text, longText, place, institution and choice a string; number a finite number;
 * money whole rupiah; year a number; period `{from, to}`; yearly `[{year, value}]` ascending; choices and link `string[]`
 * (option ids, group ids); photo a reference; spot a point. An empty field is absent.
 */
export type FieldValue =
  | string
  | number
  | readonly string[]
  | { readonly from: Quarter; readonly to: Quarter }
  | readonly { readonly year: number; readonly value: number }[]
  | PictureRef
  | Spot;

/** Field id -> value. Built with `Object.fromEntries` on known field ids only, never keyed by input [E2]. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** Where an imported card came from: a row of a file, or a proposal of an earlier workshop. */
export interface Source {
  readonly name: string;
  readonly of: 'row' | 'proposal';
  readonly number: number;
}

/** A card as it lies in a drawer: the author's own words. */
export interface DrawerCard {
  readonly id: CardId;
  readonly step: StepId;
  readonly kind: string;
  /** "Kirim" was pressed; taking it back withdraws the card. */
  readonly ready: boolean;
  /** The person this card is written for, by a helper or the notulis [W3]. */
  readonly for: PersonId | null;
  readonly fields: Fields;
}
