/**
 * The reply of every operation [trust 2]: the same `op` again gets the same reply and does nothing. The newest stay in
 * memory; older ones are asked of the store, which never forgets them.
 */

import type { WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Reply } from '@mufakat/shared/protocol/wire.ts';

import type { Store } from '../storage/store.ts';

const KEPT = 5000;

export class Replies {
  readonly #store: Pick<Store, 'loadReply'>;
  readonly #workshop: WorkshopId;
  /** In the order of last use. */
  readonly #known: Map<string, Promise<Reply>>;
  /** The store holds some that are not here. */
  #more: boolean;

  private constructor(store: Store, workshop: WorkshopId, known: Map<string, Promise<Reply>>) {
    this.#store = store;
    this.#workshop = workshop;
    this.#known = known;
    this.#more = known.size >= KEPT;
  }

  static async load(store: Store, workshop: WorkshopId): Promise<Replies> {
    const newest = await store.loadReplies(workshop, KEPT);
    return new Replies(store, workshop, new Map(newest.map(({ op, reply }) => [op, Promise.resolve(reply)])));
  }

  /**
   * The reply of `op`: the one it got, or is about to get, else what `work` answers. `lasts` says whether a reply counts for
   * good; "try again" does not.
   */
  answer(op: string, work: () => Promise<Reply>, lasts: (reply: Reply) => boolean): Promise<Reply> {
    const known = this.#known.get(op);
    if (known !== undefined) {
      this.#known.delete(op);
      this.#known.set(op, known);
      return known;
    }
    const reply = this.#more
      ? this.#store.loadReply(this.#workshop, op).then((stored) => stored ?? work())
      : work();
    this.#known.set(op, reply);
    const forget = () => {
      if (this.#known.get(op) === reply) this.#known.delete(op);
    };
    void reply.then((said) => {
      if (!lasts(said)) forget();
    }, forget);
    this.#trim();
    return reply;
  }

  #trim(): void {
    for (const op of this.#known.keys()) {
      if (this.#known.size <= KEPT) return;
      this.#known.delete(op);
      this.#more = true;
    }
  }
}
