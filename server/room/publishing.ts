/**
 * When drawers are published [W4]: what was just sent or taken back at once, a changed sent card after it rested, and every
 * stored drawer on loading and around each move of a step. The rest is a courtesy, never the only trigger, so "Tersimpan"
 * implies "on the board or in the tray". Which cards belong on the board is for `publish` in shared to say.
 */

import type { CardId, DrawerCard, OwnerId, StepId } from '@mufakat/shared/cards/card.ts';
import { REVISE_PAUSE_MS } from '@mufakat/shared/cards/limits.ts';
import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import type { WorkshopEvent } from '@mufakat/shared/workshop/entry.ts';
import type { Unpublished } from '@mufakat/shared/workshop/publish.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';

import type { Clock, Timer } from './clock.ts';
import type { CardChange, Read } from './drawer.ts';
import type { RoomLimits, RoomLog } from './parts.ts';
import type { Rules } from './rules.ts';

export interface PublishingParts {
  readonly log: RoomLog;
  readonly limits: Pick<RoomLimits, 'cardsPerBoard'>;
  readonly rules: Pick<Rules, 'publish'>;
  readonly clock: Clock;
  readonly ids: () => string;
  readonly state: () => WorkshopState;
  /** Whether it may write for others [W3]; a circle may not. */
  readonly roleOf: (owner: OwnerId) => Role;
  /** All drawers, with what was read from them. */
  readonly drawers: () => Iterable<{ readonly owner: OwnerId; readonly cards: ReadonlyMap<CardId, Read> }>;
  /** Puts events of the room into the record. */
  readonly record: (events: readonly WorkshopEvent[]) => void;
  /** What the owner sees of refused cards has changed. */
  readonly refusedChanged: (owner: OwnerId) => void;
  /** Something rested long enough: run `due`, in the room's own turn. */
  readonly wake: () => void;
}

type Cards = readonly { readonly owner: OwnerId; readonly cards: readonly DrawerCard[] }[];

export class Publishing {
  readonly #parts: PublishingParts;
  readonly #refused = new Map<OwnerId, Map<CardId, Unpublished>>();
  /** Changed sent cards in the order in which their rest ends. */
  readonly #resting = new Map<string, { owner: OwnerId; card: CardId; until: number }>();
  #timer: Timer | null = null;

  constructor(parts: PublishingParts) {
    this.#parts = parts;
  }

  /** What of this drawer is not published although it was sent, and why. */
  refused(owner: OwnerId): readonly Unpublished[] {
    return [...(this.#refused.get(owner)?.values() ?? [])];
  }

  /** Sorts changes of drawers into what is published in this turn and what rests first. */
  take(changes: readonly { readonly owner: OwnerId; readonly changes: readonly CardChange[] }[]): void {
    const now = changes.map(({ owner, changes: own }) => ({
      owner,
      cards: own.flatMap((change) => this.#atOnce(owner, change)),
    }));
    this.#publish(now);
    this.#setTimer();
  }

  /** Publishes what has rested. */
  due(): void {
    const now = this.#parts.clock.monotonic();
    const byOwner = new Map<OwnerId, Set<CardId>>();
    for (const [key, { owner, card, until }] of this.#resting) {
      if (until > now) break;
      this.#resting.delete(key);
      const cards = byOwner.get(owner);
      if (cards === undefined) byOwner.set(owner, new Set([card]));
      else cards.add(card);
    }
    if (byOwner.size > 0) this.#publishDrawers((owner, card) => byOwner.get(owner)?.has(card) === true);
    this.#setTimer();
  }

  /**
   * Publishes every drawer: on loading and around the moves of a step, so that nothing depends on the rest [W4]. Around moves
   * only cards of steps that collect can make a difference, and those that still rest.
   */
  all(of: 'everything' | ((step: StepId) => boolean)): void {
    const resting = new Set(this.#resting.keys());
    this.#resting.clear();
    this.#setTimer();
    this.#publishDrawers(
      (owner, card, read) =>
        of === 'everything' || (isCard(read) && of(read.step)) || resting.has(`${owner}|${card}`),
    );
  }

  /** Tries again what was refused: a right may have been given since. */
  again(): void {
    if (this.#refused.size === 0) return;
    this.#publishDrawers((owner, card) => this.#refused.get(owner)?.has(card) === true);
  }

  get resting(): boolean {
    return this.#resting.size > 0;
  }

  stop(): void {
    this.#timer?.cancel();
    this.#resting.clear();
  }

  #atOnce(owner: OwnerId, { id, before, after }: CardChange): DrawerCard[] {
    this.#restNoMore(owner, id);
    const old = isCard(before) ? before : null;
    if (after === null) {
      this.#refuse(owner, id, null);
      // Taken out of the drawer is taken back; only the change tells it, since losing a drawer takes nothing back [W1].
      return old?.ready === true ? [{ ...old, ready: false }] : [];
    }
    if (!isCard(after)) {
      this.#refuse(owner, id, { card: id, reason: 'field-invalid', field: after.field });
      return [];
    }
    if (after.ready && old?.ready === true) {
      const until = this.#parts.clock.monotonic() + REVISE_PAUSE_MS;
      this.#resting.set(`${owner}|${id}`, { owner, card: id, until });
      return [];
    }
    if (after.ready || old?.ready === true) return [after];
    // A draft is nobody's business but its owner's. One that was unreadable before may have been published.
    return old === null && before !== null ? [after] : [];
  }

  #restNoMore(owner: OwnerId, card: CardId): void {
    if (this.#resting.size > 0) this.#resting.delete(`${owner}|${card}`);
  }

  #publishDrawers(chosen: (owner: OwnerId, card: CardId, read: Read) => boolean): void {
    const list: { owner: OwnerId; cards: DrawerCard[] }[] = [];
    for (const { owner, cards } of this.#parts.drawers()) {
      const own: DrawerCard[] = [];
      for (const [id, read] of cards) {
        if (!chosen(owner, id, read)) continue;
        if (isCard(read)) own.push(read);
        else this.#refuse(owner, id, { card: id, reason: 'field-invalid', field: read.field });
      }
      if (own.length > 0) list.push({ owner, cards: own });
    }
    this.#publish(list);
  }

  #publish(list: Cards): void {
    const { rules, ids, log, limits, state, roleOf, record } = this.#parts;
    let events: WorkshopEvent[] = [];
    // Drawers of one turn are judged on the same state, unless two of them name the same card or a board may become full.
    const sent = list.reduce((sum, { cards }) => sum + cards.length, 0);
    const isRoomy = state().cards.size + sent < limits.cardsPerBoard;
    let seen = new Set<CardId>();
    for (const { owner, cards } of list) {
      if (cards.length === 0) continue;
      if (!isRoomy || cards.some(({ id }) => seen.has(id))) {
        record(events);
        events = [];
        seen = new Set();
      }
      for (const { id } of cards) seen.add(id);
      try {
        const published = rules.publish(state(), owner, cards, { ids, role: roleOf(owner) });
        for (const event of published.events) events.push(event);
        // The next drawer may name the same actor, which is to enter the list once.
        if (published.events.some(({ kind }) => kind === 'actor.added')) {
          record(events);
          events = [];
          seen = new Set();
        }
        const refused = new Map(published.refused.map((each) => [each.card, each]));
        for (const { id } of cards) this.#refuse(owner, id, refused.get(id) ?? null);
      } catch (error) {
        // One drawer that trips a rule must not keep the others from the wall.
        const where = error instanceof Error ? error.stack : String(error);
        log.error({ owner, cards: cards.length, where }, 'a drawer could not be published');
      }
    }
    record(events);
  }

  #refuse(owner: OwnerId, card: CardId, refused: Unpublished | null): void {
    const own = this.#refused.get(owner);
    if (refused === null) {
      if (own?.delete(card) !== true) return;
      if (own.size === 0) this.#refused.delete(owner);
    } else {
      const before = own?.get(card);
      if (before?.reason === refused.reason && before.field === refused.field) return;
      if (own === undefined) this.#refused.set(owner, new Map([[card, refused]]));
      else own.set(card, refused);
    }
    this.#parts.refusedChanged(owner);
  }

  #setTimer(): void {
    this.#timer?.cancel();
    this.#timer = null;
    for (const { until } of this.#resting.values()) {
      this.#timer = this.#parts.clock.after(until - this.#parts.clock.monotonic(), this.#parts.wake);
      return;
    }
  }
}

function isCard(read: Read | null): read is DrawerCard {
  return read !== null && !('refusal' in read);
}
