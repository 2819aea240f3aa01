/**
 * What the input of a field is given. One input per field kind, found through the registers `index.ts`
 * (the same on phone and desk), `phone.ts` and `desk.ts`; it draws a value and tells what a person entered, and knows no card, no store and no workshop. How large and how
 * close it is drawn is CSS by face (`field.module.css`).
 */
import type { ComponentType } from 'react';

import type { FieldKind, FieldValue, PictureRef } from '@mufakat/shared/cards/card.ts';
import type { FieldOf } from '@mufakat/shared/cards/fields/field-kind.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';
import type { MapSheet } from '@mufakat/shared/workshop/state.ts';

import type { CardLook } from '../Card.tsx';
import type { CommonWords } from '../common-words.ts';
import type { SeenPhoto } from '../photo/Photo.tsx';

export interface LinkOption {
  readonly id: string;
  readonly title: string;
  readonly look: CardLook;
}

/** A photo of this device that the server does not have yet. */
export interface WaitingPicture {
  readonly field: string;
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly state: 'keeping' | 'kept' | 'refused';
  /** A key of the error words. */
  readonly why: string | null;
}

/** Where the photos of a form go, and where those on the server are looked at. */
export interface PhotoPlace {
  readonly url: (picture: string) => string;
  /** The device has a camera worth offering by itself. */
  readonly camera: boolean;
  readonly waiting: (field: string) => WaitingPicture | undefined;
  /**
   * `null`: it is kept and arrives by itself. Else the value to write, or why there is none: a key of the error words,
   * `unreachable` or `not-ready`.
   */
  readonly give: (
    field: string,
    jpeg: Uint8Array<ArrayBuffer>,
  ) => Promise<PictureRef | { readonly why: string } | null>;
  /** What waits is not wanted any more. */
  readonly drop: (field: string) => void;
}

/** The sheet that cards are placed on, with where it is loaded from. */
export type PlacedSheet = SeenPhoto & MapSheet;

/** What fields ask about the workshop they are filled in for. */
export interface FieldPlace {
  readonly language: Language;
  readonly words: CommonWords['field'];
  /** What choosing nothing is called in a list. */
  readonly none: string;
  readonly close: string;
  /** Years of the plan: targets, periods. */
  readonly horizon: { readonly from: number; readonly to: number };
  /** A period may begin in this year: the desk also records what began before the horizon. */
  readonly earliest: number;
  /** Accepted groups of an earlier step. */
  readonly linkable: (step: string) => readonly LinkOption[];
  /** What the one kind of card of that step is called; `null` if it has none or several. */
  readonly linkKind: (step: string) => string | null;
  readonly photos: PhotoPlace;
  readonly map: PlacedSheet | null;
  /** Known institutions, suggested while typing. */
  readonly institutions: readonly string[];
}

export interface FieldInputProps<K extends FieldKind = FieldKind> {
  readonly field: FieldOf<K>;
  /** Of the input, or of the first one of several: the label and errors point to it. */
  readonly id: string;
  /** `undefined` while empty. */
  readonly value: FieldValue | undefined;
  /** `null` empties the field; `cursor` is the caret in a text. */
  readonly onChange: (value: FieldValue | null, cursor?: number) => void;
  /** The person left the field. */
  readonly onLeave: () => void;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  /** The field's hint, where it is not written beside the input. */
  readonly placeholder: string | undefined;
  readonly place: FieldPlace;
  /** What was typed cannot be read as a value and changes nothing; `null` when it can again. */
  readonly onTrouble: (trouble: string | null) => void;
}

export interface FieldInput<K extends FieldKind = FieldKind> {
  readonly Input: ComponentType<FieldInputProps<K>>;
  /** Several controls under one name: a legend names them, a label cannot. */
  readonly isGroup: boolean;
}

/** How a face draws fields. Most kinds have the same input on both; a face loads nothing of the other. */
export interface FieldFace {
  readonly inputs: { readonly [K in FieldKind]: FieldInput<K> };
  /** The hint is written below the input, else in it while it is empty. */
  readonly hintBelow: boolean;
}
