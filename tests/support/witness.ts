/**
 * What the phones of a hall were told before a kill, written down by themselves: every card called stored, every card that
 * stood on the board, every command that was answered. Afterwards it is compared with what the server has.
 */

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import type { CardId, Fields } from '@mufakat/shared/cards/card.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';

export interface Said {
  /** Ready cards that were called stored, on the board or in the tray: their titles as last said. */
  readonly saved: ReadonlyMap<CardId, string>;
  /** Cards seen on a board, by their titles there. */
  readonly seen: ReadonlyMap<CardId, string>;
  /** Commands that were taken. */
  readonly answered: readonly Command[];
}

export class Witness implements Said {
  readonly saved = new Map<CardId, string>();
  readonly seen = new Map<CardId, string>();
  readonly answered: Command[] = [];
  /** How often words were called stored that were not before. */
  savings = 0;
  readonly #stops: (() => void)[] = [];

  /** Writes down what this page says from now on. */
  watch(page: Workshop, boardOf?: string): void {
    this.#stops.push(page.cards.onChange(() => this.#noteCards(page)));
    if (boardOf === undefined) return;
    page.openBoard(boardOf as never);
    this.#stops.push(page.onBoard(() => this.#noteBoard(page, boardOf)));
  }

  /** Sends a command and writes it down if the room took it. */
  async send(page: Workshop, command: Command): Promise<void> {
    const reply = await page.send(command);
    if (!reply.ok) throw new Error(`${command.name}: ${JSON.stringify(reply.refusal)}`);
    this.answered.push(command);
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #noteCards(page: Workshop): void {
    for (const card of page.cards.all()) {
      const { state } = page.cards.mark(card.id);
      if (!card.ready || (state !== 'stored' && state !== 'board' && state !== 'tray')) continue;
      const title = textIn(card.fields, 'judul');
      if (this.saved.get(card.id) !== title) this.savings += 1;
      this.saved.set(card.id, title);
    }
  }

  #noteBoard(page: Workshop, step: string): void {
    for (const card of page.board(step as never).cards) this.seen.set(card.id, textIn(card.fields, 'judul'));
  }
}

export function textIn(fields: Fields, field: string): string {
  const value = fields[field];
  return typeof value === 'string' ? value : '';
}

/** How often each of these stands among the printed rows. */
export function countOf(titles: Iterable<string>, rows: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return new Map([...titles].map((title) => [title, counts.get(title) ?? 0]));
}
