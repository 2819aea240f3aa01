/** What is brought in from a file: cards of a step, the invitation list, the dictionary of proposals. The dialog is one. */
import type { CardKind, Source } from '@mufakat/shared/cards/card.ts';
import type { ReadRows } from '@mufakat/shared/tables/cards.ts';
import type { KnownColumns } from '@mufakat/shared/tables/columns.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';

export interface ImportTask {
  readonly title: string;
  readonly about: string;
  /** What a row becomes; the first is chosen. */
  readonly kinds: readonly CardKind[];
  readonly known: (kind: CardKind) => KnownColumns;
  /** The result of an earlier workshop may be chosen too. */
  readonly takesResults: boolean;
  /** It matters what the source is called. */
  readonly named: boolean;
  readonly order: (rows: ReadyRows, dry: boolean) => Command;
  readonly says: {
    readonly ready: (count: number) => string;
    readonly checked: (count: number) => string;
    readonly go: (count: number) => string;
    readonly done: (count: number, source: string) => string;
  };
  /** Taken back by "Urungkan". */
  readonly undo: boolean;
  /** How many of its kind this desk sees now, where that can be waited for. */
  readonly seen: number | null;
}

export interface ReadyRows {
  readonly kind: CardKind;
  readonly source: string;
  readonly of: Source['of'];
  readonly cards: ReadRows['cards'];
}
