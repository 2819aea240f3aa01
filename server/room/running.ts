/**
 * What a room holds in memory: the record, the drawers, the boards, and the line of commits. It decides and evolves at once;
 * what leaves waits for its commit [L4]. When a commit fails the whole of it is dropped and built again from the store, so it
 * keeps nothing that belongs to connections of viewers.
 */

import type { CircleId, OwnerId, PadId, PersonId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { plainKind } from '@mufakat/shared/cards/drawer.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';
import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import { isLead } from '@mufakat/shared/permissions/commands.ts';
import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';
import type { Reply } from '@mufakat/shared/protocol/wire.ts';
import { areInCircles } from '@mufakat/shared/workshop/circles.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import { isRefusal } from '@mufakat/shared/workshop/context.ts';
import type { Entry, WorkshopEvent } from '@mufakat/shared/workshop/entry.ts';
import type { GivenPicture } from '@mufakat/shared/workshop/pictures.ts';
import type { RefusalCode } from '@mufakat/shared/workshop/refusal.ts';
import { authorOf } from '@mufakat/shared/workshop/people.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import { isCollecting } from '@mufakat/shared/workshop/steps.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import { Alarm } from './alarms.ts';
import { Boards } from './boards.ts';
import { RoomTime } from './clock.ts';
import { CommitLine } from './commit.ts';
import type { OpenDrawer, OpenPad, OpenPaper, PaperPort, PaperRefusal } from './contract.ts';
import { Drawers, type SharedDrawer } from './drawers.ts';
import { type Loaded, rowOf } from './load.ts';
import { Pads } from './pads.ts';
import { claimsIn, isDrawerRow, isPadRow } from './paper-rows.ts';
import { boardPaper, drawerEpoch, drawerPaper, padPaper } from './paper-rights.ts';
import type { ResultMakers, RoomParts, SealablePoint } from './parts.ts';
import { Publishing } from './publishing.ts';
import { Ticker } from './ticker.ts';

/**
 * One frame per board and turn. The more readers, the more a frame costs, and the more comes in, the more it saves to take it
 * together: a large or busy hall can wait a little longer.
 */
const TURN_MS = 16;
const LONGEST_TURN_MS = 50;
const TURN_MS_PER_READER = 0.25;
/** A turn takes at most this part of the time, until turns are the longest. */
const TURN_SHARE = 20;

/** Moves of the room: every drawer is published before and after, in the same batch [W4]. */
const MOVES = new Set<Command['name']>([
  'step.advance',
  'step.close-now',
  'step.reopen',
  'step.options',
  'cards.reveal',
  'circles.merge',
  'freeze.set',
  'workshop.adjourn',
  'workshop.resume',
  'result.freeze',
  'result.correct',
  'undo',
  'redo',
]);

/** After these a second copy is made. */
const CLOSES: ReadonlySet<Entry['kind']> = new Set(['step.moved', 'poll.closed', 'result.frozen']);
/** What decides who may work in a pad. */
const PAD_RIGHTS = ['circles', 'steps', 'groups', 'pads'] as const;
/** A hall that goes on writing between the disk and the seal; then the desk is told to try again. */
const SETTLE_TRIES = 20;
/** More alarms at once than a workshop has steps and polls would mean that ringing changes nothing. */
const ALARMS_AT_ONCE = 100;

export interface RunningHooks {
  /** The record grew; in memory, not yet on disk. */
  readonly recorded: (entries: readonly Entry[]) => void;
  readonly refusedChanged: (owner: OwnerId) => void;
  /** Drawers have other cards than before. */
  readonly drawersChanged: () => void;
  readonly connected: () => number;
  readonly failed: (error: unknown) => void;
}

export class Running {
  readonly id: WorkshopId;
  readonly time: RoomTime;
  readonly commit: CommitLine;
  readonly #parts: RoomParts;
  readonly #hooks: RunningHooks;
  readonly #staff: Map<PersonId, Role>;
  readonly #drawers: Drawers;
  readonly #pads: Pads;
  readonly #boards: Boards;
  readonly #publishing: Publishing;
  readonly #ticker: Ticker;
  readonly #alarm: Alarm;
  #state: WorkshopState;
  #sealable: SealablePoint | null = null;
  /** There once the room was settled to be frozen. */
  #results: ResultMakers | null = null;

  constructor(parts: RoomParts, loaded: Loaded, hooks: RunningHooks) {
    this.#parts = parts;
    this.#hooks = hooks;
    this.#state = loaded.state;
    this.id = loaded.state.id;
    this.#staff = loaded.staff;
    this.time = new RoomTime(parts.clock, loaded.state.t);
    this.commit = new CommitLine(parts, this.id, loaded.head, hooks.failed);
    const interval = (lastTook: number) =>
      Math.min(
        Math.max(TURN_MS, this.#boards.readers * TURN_MS_PER_READER, lastTook * TURN_SHARE),
        LONGEST_TURN_MS,
      );
    this.#ticker = new Ticker(parts.clock, interval, () => this.#turn());
    const wake = () => this.#ticker.wake();
    const claims = claimsIn(loaded.drawers);
    this.#drawers = new Drawers(
      {
        clock: parts.clock,
        commit: this.commit,
        limits: parts.limits,
        erased: () => this.#state.erased.keys(),
        shared: (owner) => this.#shared(owner as CircleId),
        kindOf: (card) => kindById(this.#state.method, card.kind) ?? plainKind(card.kind, card.fields),
        wake,
        failed: (error) => this.#trouble('drawer', error),
      },
      loaded.drawers.filter(isDrawerRow),
      claims,
    );
    this.#pads = new Pads(
      {
        clock: parts.clock,
        commit: this.commit,
        state: () => this.#state,
        record: (events) => this.#guard('pad', () => this.#record(events, 'room')),
        wake,
        failed: (error) => this.#trouble('pad', error),
        mayWork: (pad, viewer) => {
          const paper = padPaper(this.#state, pad);
          return paper !== null && parts.rules.mayWritePaper(viewer, paper);
        },
      },
      loaded.drawers.filter(isPadRow),
      claims,
    );
    this.#boards = new Boards({
      rules: parts.rules,
      clock: parts.clock,
      commit: this.commit,
      state: () => this.#state,
    });
    this.#publishing = new Publishing({
      rules: parts.rules,
      clock: parts.clock,
      ids: parts.ids,
      log: parts.log,
      limits: parts.limits,
      state: () => this.#state,
      roleOf: (owner) => this.#roleOf(owner),
      drawers: () => this.#drawers.all(),
      record: (events) => this.#record(events, 'room'),
      refusedChanged: hooks.refusedChanged,
      wake,
    });
    this.#alarm = new Alarm(
      parts.clock,
      () => this.time.now(),
      () => this.#guard('alarm', () => this.#ring()),
    );
  }

  /** Brings the record up to what lies in the drawers and what has become due while the room slept [W4, C5]. */
  start(): void {
    this.#guard('publish', () => this.#publishing.all('everything'));
    this.#guard('pads', () => this.#pads.start());
    this.#alarm.set(this.#parts.rules.nextAlarm(this.#state));
  }

  get state(): WorkshopState {
    return this.#state;
  }

  get papers(): number {
    return this.#drawers.opened + this.#pads.opened + this.#boards.opened;
  }

  /** Something is still to be stored, published or rung. */
  get busy(): boolean {
    return (
      this.commit.busy ||
      this.#ticker.waiting ||
      this.#drawers.waiting ||
      this.#pads.busy ||
      this.#publishing.resting ||
      this.#alarm.isSet
    );
  }

  refused(owner: OwnerId): ReturnType<Publishing['refused']> {
    return this.#publishing.refused(owner);
  }

  /** People with a card of the current step in their drawer. What a circle writes is no one person's, so none while circles work. */
  writers(): number {
    if (areInCircles(this.#state, this.#state.current)) return 0;
    let writers = 0;
    for (const { owner, cards } of this.#drawers.all()) {
      if (this.#state.circles.has(owner as CircleId)) continue;
      for (const read of cards.values()) {
        if ('refusal' in read || read.step !== this.#state.current) continue;
        writers += 1;
        break;
      }
    }
    return writers;
  }

  /** A seat of this person speaks with this role; publishing asks for it [W3]. */
  knowRole(person: PersonId, role: Role): void {
    this.#staff.set(person, role);
  }

  /** Decides and evolves; the reply is for after the commit. A throw answers `busy` and leaves nothing half applied. */
  decide(viewer: Viewer, command: Command): Reply {
    const before = this.#state;
    // Asked here too, so that nobody else can make the room look through every drawer.
    const moves = MOVES.has(command.name) && isLead(viewer.role);
    const results = this.#results;
    try {
      if (tooManyPeople(before, command, this.#parts.limits.people)) return refusal('too-many-people');
      if (moves) this.#publishAll();
      // What is settled is what it says now, not a moment ago.
      if (moves || command.name === 'pad.settle') this.#pads.mirror();
      const outcome = this.#parts.rules.decide(this.#state, command, {
        viewer,
        now: Math.max(this.time.now(), this.#state.t),
        ids: this.#parts.ids,
        connected: this.#hooks.connected(),
        ...(results === null
          ? {}
          : { freeze: (state, frozen) => results.freeze(state, { ...frozen, point: this.#sealable }) }),
      });
      if (isRefusal(outcome)) return { ok: false, refusal: outcome };
      this.#record(outcome.events, viewer.person);
      const reply: Reply = { ok: true, accepted: { ...outcome.accepted, n: this.#state.n } };
      this.#guard('publish', () => {
        if (moves) this.#publishAll();
        else if (before.people !== this.#state.people || before.circles !== this.#state.circles)
          this.#publishing.again();
      });
      return reply;
    } catch (error) {
      this.#trouble(command.name, error);
      return refusal('busy');
    }
  }

  /** Everything that would go into the record by itself is in it and on disk: the moment to seal it [S1]. */
  async settle(): Promise<void> {
    this.#results = (await this.#parts.results?.()) ?? null;
    for (let tries = 0; tries < SETTLE_TRIES; tries += 1) {
      this.#guard('publish', () => this.#publishAll());
      await this.commit.settled();
      // Read back whole and checked: what is sealed is what the disk has.
      const { entries, head, digest, fault } = await this.#parts.store.chain(this.id);
      if (fault !== null || head === null) return;
      this.#sealable = { n: entries, head, log: digest };
      if (entries === this.#state.n) return;
    }
  }

  /** Takes a picture into the record and its bytes into the same batch; the reply is for after the commit. */
  addPicture(viewer: Viewer, given: GivenPicture, bytes: Uint8Array): Reply {
    try {
      const outcome = this.#parts.rules.addPicture(this.#state, given, viewer);
      if (isRefusal(outcome)) return { ok: false, refusal: outcome };
      if (outcome.events.length > 0) this.commit.picture({ picture: given.picture, bytes });
      this.#record(outcome.events, viewer.person);
      return { ok: true, accepted: { ...outcome.accepted, n: this.#state.n } };
    } catch (error) {
      this.#trouble('picture', error);
      return refusal('busy');
    }
  }

  /** Writes down that a client has seen what this log does not hold [C4]. */
  recovered(lastN: number): void {
    this.#guard('recovered', () =>
      this.#record([{ kind: 'workshop.recovered', facts: { lastN }, body: null }], 'room'),
    );
  }

  openDrawer(owner: OwnerId, viewer: Viewer, port: PaperPort): OpenDrawer | PaperRefusal {
    return this.#drawers.open(owner, viewer, port);
  }

  openPad(pad: PadId, viewer: Viewer, port: PaperPort): OpenPad {
    return this.#pads.open(pad, viewer, port);
  }

  openBoard(step: StepId, circle: CircleId | null, viewer: Viewer, port: PaperPort): OpenPaper {
    return this.#boards.open({ step, circle }, viewer, port);
  }

  /** All that is queued goes into the store, one row per drawer. */
  async rest(): Promise<void> {
    this.#ticker.now();
    this.#guard('pads', () => this.#pads.mirror());
    this.#drawers.foldAll();
    this.#pads.foldAll();
    await this.commit.settled();
  }

  /** Ends everything that would still happen by itself. */
  stop(reason: string): void {
    this.#ticker.stop();
    this.#drawers.stop();
    this.#publishing.stop();
    this.#alarm.set(null);
    this.#drawers.close(CLOSE.restarting, reason);
    this.#pads.close(CLOSE.restarting, reason);
    this.#boards.close(CLOSE.restarting, reason);
  }

  #turn(): void {
    this.#guard('turn', () => {
      const changes = this.#drawers.apply();
      this.#publishing.take(changes);
      this.#publishing.due();
      if (changes.length > 0) this.#hooks.drawersChanged();
    });
    this.#guard('pads', () => this.#pads.apply());
    // Whatever went wrong above, boards show what is in the record.
    this.#guard('boards', () => this.#boards.follow());
  }

  #record(events: readonly WorkshopEvent[], actor: PersonId | 'room'): void {
    if (events.length === 0) return;
    const before = this.#state;
    const t = Math.max(this.time.now(), before.t);
    const entries = events.map((event, at): Entry => ({ ...event, n: before.n + at + 1, t, actor }));
    const after = this.#parts.rules.evolve(before, entries);
    const rows = entries.map(rowOf);
    const alarm = this.#parts.rules.nextAlarm(after);
    // From here on nothing throws: memory and the batch are the same.
    this.#state = after;
    this.commit.entries(rows);
    this.#boards.note(entries);
    this.#alarm.set(alarm);
    this.#ticker.wake();
    this.#hooks.recorded(entries);
    if (before.circles !== after.circles || before.hall.circle !== after.hall.circle) this.#cutStrangers();
    this.#pads.follow(entries);
    if (PAD_RIGHTS.some((part) => before[part] !== after[part])) this.#pads.cut();
    for (const { kind, facts } of entries) {
      if (CLOSES.has(kind)) this.commit.after(this.#parts.onClose);
      if (kind === 'person.merged') this.#guard(kind, () => this.#merge(facts.keep, facts.drop));
      if (kind === 'person.removed') {
        this.#drawers.close(CLOSE.noRight, 'removed', facts.person);
        this.#boards.cut((_, viewer) => viewer.person !== facts.person);
      }
    }
  }

  /** Who left a circle neither reads nor writes its papers from here on. */
  #cutStrangers(): void {
    const { rules } = this.#parts;
    this.#drawers.cut((owner, viewer) => rules.mayWritePaper(viewer, drawerPaper(this.#state, owner)));
    this.#boards.cut(({ step, circle }, viewer) => {
      const paper = boardPaper(this.#state, step, circle);
      return paper !== null && rules.mayReadPaper(viewer, paper);
    });
  }

  /** The drawer of a circle, as the record has it. */
  #shared(circle: CircleId): SharedDrawer | null {
    if (!this.#state.circles.has(circle)) return null;
    return {
      isPaused: (person) => this.#state.circles.get(circle)?.paused.includes(person) ?? false,
      reseated: (pausing) => {
        this.#record(
          [
            { kind: 'circle.reseated', facts: { circle }, body: null },
            ...(pausing === null
              ? []
              : [
                  {
                    kind: 'circle.paused' as const,
                    facts: { circle, person: pausing, paused: true },
                    body: null,
                  },
                ]),
          ],
          'room',
        );
        return drawerEpoch(this.#state, circle);
      },
    };
  }

  #merge(keep: PersonId, drop: PersonId): void {
    this.#drawers.close(CLOSE.noRight, 'merged', drop);
    this.#publishing.take(this.#drawers.merge(keep, drop));
  }

  #publishAll(): void {
    // What came in this turn counts too: it was written before the move.
    this.#publishing.take(this.#drawers.apply());
    this.#publishing.all((step) => isCollecting(this.#state, step));
  }

  #ring(): void {
    this.#publishAll();
    for (let rung = 0; rung < ALARMS_AT_ONCE; rung++) {
      const events = this.#parts.rules.ring(this.#state, { now: this.time.now() });
      if (events.length === 0) break;
      this.#record(events, 'room');
    }
    this.#publishAll();
  }

  #roleOf(owner: OwnerId): Role {
    return authorOf(this.#state, owner)?.role ?? this.#staff.get(owner as PersonId) ?? 'participant';
  }

  #guard(what: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#trouble(what, error);
    }
  }

  /** Room, position and the name of what was done; never what was in it [E3]. */
  #trouble(what: string, error: unknown): void {
    const where = error instanceof Error ? error.stack : String(error);
    this.#parts.log.error({ room: this.id, n: this.#state.n, what, where }, 'a rule threw');
  }
}

export function refusal(refused: RefusalCode): Reply {
  return { ok: false, refusal: { refused } };
}

function tooManyPeople(state: WorkshopState, command: Command, most: number): boolean {
  if (command.name === 'guest.admit') return state.people.size + command.people.length > most;
  return (command.name === 'person.join' || command.name === 'person.add') && state.people.size >= most;
}
