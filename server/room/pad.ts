/** One pad in memory [W6]: a paper of one text. */

import { PAD_TEXT, padTextOf } from '@mufakat/shared/cards/pad.ts';
import { type Replica, replicaOf } from '@mufakat/shared/cards/replica.ts';
import type * as Y from 'yjs';

import { type Applied, PaperDoc, type StoredRow, type Writer } from './paper-doc.ts';
import type { Claim } from './paper-rows.ts';

export class Pad<From extends Writer> extends PaperDoc<From> {
  #text: string;

  constructor(rows: readonly StoredRow[] = [], claims: readonly Claim[] = []) {
    super(rows, claims);
    this.#text = padTextOf(this.open()).toJSON();
    this.rest();
  }

  get text(): string {
    return this.#text;
  }

  override apply(): Applied<From> {
    const applied = super.apply();
    if (applied.emitted.length > 0) this.#text = padTextOf(this.open()).toJSON();
    return applied;
  }

  get reads(): string {
    return this.#text;
  }

  /** What others are held against [G7]. */
  replica(): Replica {
    return replicaOf(this.open(), this.#text);
  }

  protected override lay(doc: Y.Doc): void {
    padTextOf(doc);
  }

  protected override isSpoilt(doc: Y.Doc): boolean {
    return doc.share.size !== 1 || doc.getText(PAD_TEXT)._map.size > 0;
  }

  protected override note(): void {
    // The text is read once for a whole batch.
  }

  protected override forget(): void {
    // Nothing is kept of single transactions.
  }
}
