/**
 * The boards: one paper per step and one per circle, written by the room alone and made from the record [W2]. A board is built when
 * somebody first opens it and then follows the state, looking only at what was touched. It keeps one author and one epoch for
 * the life of the room; after a restart the address is another. One transaction and one frame per turn, the same buffer for
 * every reader; who joins gets a shared full state.
 */

import type { BoardCard, BoardChange, BoardGroup } from '@mufakat/shared/cards/board.ts';
import type { CardId, CircleId, GroupId, PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import { CLOSE, type CloseCode } from '@mufakat/shared/protocol/close-codes.ts';
import { boardCard, boardGroup } from '@mufakat/shared/workshop/board-of.ts';
import type { Entry } from '@mufakat/shared/workshop/entry.ts';
import type { Group, WorkshopState } from '@mufakat/shared/workshop/state.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import { BoardBytes } from './board-bytes.ts';
import type { Clock } from './clock.ts';
import type { CommitLine } from './commit.ts';
import type { OpenPaper, PaperPort } from './contract.ts';
import { isEmptyVector } from './paper-doc.ts';
import { syncStep2, updateFrame } from './frames.ts';
import type { Rules } from './rules.ts';

/** The room's client id on every board; boards of different epochs never meet. Nobody else may use it [G2]. */
export const ROOM_CLIENT_ID = 1;

/** A full state this old is made again for the next who joins; until then it is sent with the frames since. */
const FULL_STATE_MS = 250;

/** Which board: of a step, or of one of its circles. */
export interface BoardOf {
  readonly step: StepId;
  readonly circle: CircleId | null;
}

interface BoardParts {
  readonly rules: Pick<Rules, 'boardOf'>;
  readonly clock: Clock;
  readonly commit: CommitLine;
  readonly state: () => WorkshopState;
}

export class Boards {
  readonly #parts: BoardParts;
  readonly #boards = new Map<string, Board>();

  constructor(parts: BoardParts) {
    this.#parts = parts;
  }

  get readers(): number {
    let readers = 0;
    for (const board of this.#boards.values()) readers += board.readers.size;
    return readers;
  }

  open(of: BoardOf, viewer: Viewer, port: PaperPort): OpenPaper {
    const key = `${of.step}|${of.circle ?? ''}`;
    let board = this.#boards.get(key);
    if (board === undefined) {
      board = new Board(of, this.#parts);
      this.#boards.set(key, board);
    }
    return new BoardPaper(board, viewer, port);
  }

  /** Closes what its viewer may no longer read. */
  cut(mayRead: (of: BoardOf, viewer: Viewer) => boolean): void {
    for (const board of this.#boards.values()) {
      for (const [port, viewer] of board.opened) {
        if (mayRead(board.of, viewer)) continue;
        board.opened.delete(port);
        board.readers.delete(port);
        port.close(CLOSE.noRight, 'not-allowed');
      }
    }
  }

  get opened(): number {
    let opened = 0;
    for (const board of this.#boards.values()) opened += board.opened.size;
    return opened;
  }

  /** Remembers what entries touched, so that the next turn need not look at everything. */
  note(entries: readonly Entry[]): void {
    for (const board of this.#boards.values()) for (const entry of entries) board.note(entry);
  }

  /** Brings the boards that are looked at up to the state; their frames leave after the commit [L4]. */
  follow(): void {
    for (const board of this.#boards.values()) board.follow();
  }

  close(code: CloseCode, reason: string): void {
    for (const board of this.#boards.values()) {
      for (const port of board.opened.keys()) port.close(code, reason);
      board.opened.clear();
      board.readers.clear();
    }
  }
}

/** `null`: something changed that may have touched anything. */
type Touched = Set<CardId> | null;

class Board {
  readonly of: BoardOf;
  readonly opened = new Map<PaperPort, Viewer>();
  /** Those who asked for the state and follow it. */
  readonly readers = new Set<PaperPort>();
  readonly #parts: BoardParts;
  readonly #bytes = new BoardBytes(ROOM_CLIENT_ID);
  #shown: WorkshopState;
  #touched: Touched = new Set();
  #full: { at: number; frame: Buffer; since: Buffer[] } | null = null;

  constructor(of: BoardOf, parts: BoardParts) {
    this.of = of;
    this.#parts = parts;
    this.#shown = parts.state();
    this.#bytes.write(this.#boardOf(this.#shown));
  }

  note(entry: Entry): void {
    switch (entry.kind) {
      case 'card.published':
      case 'card.revised':
      case 'card.withdrawn':
        this.#touched?.add(entry.facts.card);
        return;
      // These never show on a board.
      case 'ballot.recorded':
      case 'done.set':
      case 'hand.raised':
      case 'hand.lowered':
      case 'late.arrived':
      case 'late.withdrawn':
      case 'late.answered':
      case 'dictionary.set':
      case 'people.invited':
      case 'people.uninvited':
      case 'person.joined':
      case 'person.attended':
        return;
      default:
        this.#touched = null;
    }
  }

  follow(): void {
    const state = this.#parts.state();
    const before = this.#shown;
    // A board nobody looks at follows when somebody opens it again.
    if (before === state || this.opened.size === 0) return;
    this.#shown = state;
    const touched = this.#touched;
    this.#touched = new Set();
    if (touched !== null) this.#write(before, state, touched, []);
    else if (this.#isAnother(before, state)) this.#writeAll(state);
    else
      this.#write(
        before,
        state,
        differing(before.cards, state.cards),
        differing(before.groups, state.groups),
      );
  }

  /** The state as frames: a shared full one and what came since for an empty replica, else the difference. */
  answer(stateVector: Uint8Array): readonly Buffer[] {
    this.follow();
    if (!isEmptyVector(stateVector)) return [syncStep2(this.#bytes.since(stateVector))];
    const now = this.#parts.clock.monotonic();
    const old = this.#full !== null && this.#full.since.length > 0 && now - this.#full.at >= FULL_STATE_MS;
    if (this.#full === null || old) {
      this.#full = { at: now, frame: syncStep2(this.#bytes.all()), since: [] };
    }
    return [this.#full.frame, ...this.#full.since];
  }

  /** What decides how the whole board reads, beyond its cards and groups. */
  #isAnother(before: WorkshopState, after: WorkshopState): boolean {
    const [was, is] = [before.steps.get(this.of.step), after.steps.get(this.of.step)];
    if (was?.revealed !== is?.revealed || was?.options !== is?.options) return true;
    if (is?.options.nameless !== false || before.people === after.people) return false;
    for (const id of differing<PersonId, { name: string }>(before.people, after.people)) {
      if (before.people.get(id)?.name !== after.people.get(id)?.name) return true;
    }
    return false;
  }

  #writeAll(state: WorkshopState): void {
    const { cards, groups } = this.#boardOf(state);
    this.#put({
      cards: withGone(this.#bytes.cards(), cards),
      groups: withGone(this.#bytes.groups(), groups),
    });
  }

  #write(
    before: WorkshopState,
    state: WorkshopState,
    cards: ReadonlySet<CardId>,
    groups: Iterable<GroupId>,
  ): void {
    const run = state.steps.get(this.of.step);
    if (run === undefined || (run.options.sealed && !run.revealed)) return;
    const changed = {
      cards: new Map<CardId, BoardCard | null>(),
      groups: new Map<GroupId, BoardGroup | null>(),
    };
    const touchedCards = new Set<CardId>();
    const touchedGroups = new Set<GroupId>(groups);
    for (const id of cards) {
      const card = state.cards.get(id);
      if (card?.step !== this.of.step) continue;
      touchedCards.add(id);
      touchedGroups.add(card.group);
    }
    for (const id of touchedGroups) {
      const group = state.groups.get(id);
      const was = before.groups.get(id);
      if (!this.#isHere(group) && !this.#isHere(was)) continue;
      const shown = group !== undefined && this.#isHere(group) ? boardGroup(state, group) : null;
      changed.groups.set(id, shown);
      for (const card of shown?.cards ?? []) touchedCards.add(card);
      // What left the group stands in another touched one, or nowhere.
      for (const card of [...(group?.cards ?? []), ...(was?.cards ?? [])]) touchedCards.add(card);
    }
    for (const id of touchedCards) {
      const card = state.cards.get(id);
      const group = card === undefined ? undefined : state.groups.get(card.group);
      const shown =
        group === undefined || !this.#isHere(group)
          ? null
          : (changed.groups.get(group.id) ?? boardGroup(state, group));
      changed.cards.set(
        id,
        card !== undefined && shown?.cards.includes(id) === true ? boardCard(state, card) : null,
      );
    }
    this.#put(changed);
  }

  #boardOf(state: WorkshopState): ReturnType<Rules['boardOf']> {
    return this.#parts.rules.boardOf(state, this.of.step, this.of.circle ?? undefined);
  }

  #isHere(group: Group | undefined): boolean {
    return group?.step === this.of.step && (group.circle ?? null) === this.of.circle;
  }

  #put(change: BoardChange): void {
    const update = this.#bytes.write(change);
    if (update === null) return;
    const frame = updateFrame(update);
    if (this.#full !== null) {
      if (this.#parts.clock.monotonic() - this.#full.at < FULL_STATE_MS) this.#full.since.push(frame);
      else this.#full = null;
    }
    this.#parts.commit.after(() => {
      for (const port of this.readers) port.send(frame);
    });
  }

  get commit(): CommitLine {
    return this.#parts.commit;
  }
}

/** A reader of a board. What it writes is dropped; that it writes at all is for the adapter to judge [W2]. */
class BoardPaper implements OpenPaper {
  readonly bytes = 0;
  readonly #board: Board;
  readonly #port: PaperPort;

  constructor(board: Board, viewer: Viewer, port: PaperPort) {
    this.#board = board;
    this.#port = port;
    board.opened.set(port, viewer);
  }

  sync(stateVector: Uint8Array): void {
    let frames: readonly Buffer[];
    try {
      frames = this.#board.answer(stateVector);
    } catch {
      // Not a state vector.
      this.#port.close(CLOSE.malformed, 'malformed');
      return;
    }
    this.#board.commit.after(() => {
      if (!this.#board.opened.has(this.#port)) return;
      this.#board.readers.add(this.#port);
      for (const frame of frames) this.#port.send(frame);
    });
  }

  receive(): null {
    return null;
  }

  detach(): void {
    this.#board.opened.delete(this.#port);
    this.#board.readers.delete(this.#port);
  }
}

function differing<Id, Value>(before: ReadonlyMap<Id, Value>, after: ReadonlyMap<Id, Value>): Set<Id> {
  const ids = new Set<Id>();
  if (before === after) return ids;
  for (const [id, value] of after) if (before.get(id) !== value) ids.add(id);
  for (const id of before.keys()) if (!after.has(id)) ids.add(id);
  return ids;
}

/** The wanted entries, and `null` for those that stand there and are not wanted. */
function withGone<Id extends string, Value>(
  present: Iterable<string>,
  wanted: ReadonlyMap<Id, Value>,
): Map<Id, Value | null> {
  const change = new Map<Id, Value | null>(wanted);
  for (const id of present) if (!change.has(id as Id)) change.set(id as Id, null);
  return change;
}
