/**
 * A room: one workshop, live. It takes commands and papers, answers each once, and shows everybody what is theirs to see. What
 * it holds in memory is in `running.ts`; here are the people who watch, the replies that are given only once, and the way
 * back when the disk refuses [L4]: read-only, built again from the store, open again when a test write succeeds.
 */

import type { CircleId, OwnerId, PadId, PersonId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';
import { isLead } from '@mufakat/shared/permissions/commands.ts';
import type { Head, Reply, Seen } from '@mufakat/shared/protocol/wire.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { Entry } from '@mufakat/shared/workshop/entry.ts';
import type { GivenPicture } from '@mufakat/shared/workshop/pictures.ts';
import type { RefusalCode } from '@mufakat/shared/workshop/refusal.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import type { Live } from '@mufakat/shared/workshop/view-for/live.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import { shortHead } from '../storage/chain.ts';
import type {
  Attached,
  OpenDrawer,
  OpenPad,
  OpenPaper,
  PaperPort,
  PaperRefusal,
  Room,
  ViewPort,
} from './contract.ts';
import { entryOf, type Loaded, loadWorkshop, reconcile } from './load.ts';
import type { RoomParts } from './parts.ts';
import { boardPaper, drawerEpoch, drawerPaper, padPaper } from './paper-rights.ts';
import { lostSeat } from './standing.ts';
import { Replies } from './replies.ts';
import { redact, type RedactionAsked } from './redaction.ts';
import { refusal, Running } from './running.ts';
import { Views } from './views.ts';

/** Between test writes while the disk refuses. */
const PROBE_MS = 2000;

/** Boards of one load have this many epochs: one for each time the room had to start afresh in between. */
const EPOCHS_PER_LOAD = 1000;

/** Replies that say "try again" are not kept: the same `op` may succeed later. */
const PASSING = new Set<RefusalCode>(['not-saved', 'read-only', 'rate', 'busy', 'behind']);

/** Loads a room, whole; `null` if there is no such workshop [L6]. */
export async function openRoom(parts: RoomParts, id: WorkshopId): Promise<LiveRoom | null> {
  const loaded = await loadWorkshop(parts.store, parts.rules, id);
  if (loaded === null) return null;
  const counted = await parts.store.raiseLoads(id).catch((refused: unknown) => ({ refused }));
  const replies = await Replies.load(parts.store, id);
  if (typeof counted !== 'number') {
    // The last epoch before those of the load that will be counted: nothing was shown or will be shown under it.
    const epoch = ((await parts.store.loads(id)) + 1) * EPOCHS_PER_LOAD - 1;
    return new LiveRoom(parts, loaded, replies, { epoch, ...counted });
  }
  const room = new LiveRoom(parts, loaded, replies, { epoch: counted * EPOCHS_PER_LOAD });
  await reconcile(parts.store, loaded.state).catch((error: unknown) => {
    parts.log.error({ room: id, error: String(error) }, 'seats could not follow the record');
  });
  return room;
}

type Mode =
  | { readonly is: 'open' }
  /** The disk refused; what is shown is what the store has. */
  | { readonly is: 'read-only' }
  /** Words are being taken away [L9]: for a moment nothing is taken in. */
  | { readonly is: 'redacting' }
  | { readonly is: 'stopped' };

/** `refused`: why this load could not be counted. The room begins read-only. */
interface Load {
  readonly epoch: number;
  readonly refused?: unknown;
}

export class LiveRoom implements Room {
  readonly id: WorkshopId;
  readonly #parts: RoomParts;
  #replies: Replies;
  readonly #views: Views;
  #running: Running;
  #mode: Mode = { is: 'open' };
  #epoch: number;
  /** Until then boards have no epoch of their own [W2]. */
  #isCounted: boolean;
  #toldBehind = false;
  #redacting: Promise<unknown> | null = null;

  constructor(parts: RoomParts, loaded: Loaded, replies: Replies, load: Load) {
    this.#parts = parts;
    this.#replies = replies;
    this.#epoch = load.epoch;
    this.#isCounted = load.refused === undefined;
    this.id = loaded.state.id;
    this.#views = new Views({
      clock: parts.clock,
      state: () => this.#running.state,
      now: () => this.#running.time.now(),
      live: () => this.#live(),
      after: (out) => this.#running.commit.after(out),
    });
    this.#running = this.#run(loaded);
    if (this.#isCounted) this.#running.start();
    else void this.#recover(load.refused);
  }

  get state(): WorkshopState {
    return this.#running.state;
  }

  /** What there is to say of the disk has changed. */
  noteDisk(): void {
    this.#views.noteMachine();
  }

  /** Nobody is connected and nothing is under way: it may be dropped from memory [L6]. */
  get idle(): boolean {
    return (
      this.#mode.is === 'open' && this.#views.size === 0 && this.#running.papers === 0 && !this.#running.busy
    );
  }

  get readOnly(): boolean {
    return this.#mode.is === 'read-only' || this.#mode.is === 'stopped';
  }

  command(viewer: Viewer, op: string, command: Command): Promise<Reply> {
    return this.#replies.answer(op, () => this.#decide(viewer, op, command), isForGood);
  }

  async addPicture(viewer: Viewer, given: GivenPicture, bytes: Uint8Array): Promise<Reply> {
    if (this.#mode.is !== 'open') return refusal(this.#mode.is === 'read-only' ? 'read-only' : 'busy');
    const running = this.#running;
    const reply = running.addPicture(viewer, given, bytes);
    if (!reply.ok) return reply;
    return new Promise((answer) => {
      running.commit.after(
        () => answer(reply),
        () => answer(refusal('not-saved')),
      );
    });
  }

  async picture(viewer: Viewer, picture: string): Promise<Uint8Array | null> {
    if (!this.#parts.rules.mayReadPicture(this.state, viewer, picture)) return null;
    return this.#parts.store.loadPicture(this.id, picture);
  }

  get head(): Head {
    const { n, hash } = this.#running.commit.head;
    return { epoch: this.#epoch, n, hash: shortHead(hash) };
  }

  async isBehind({ epoch, lastN, lastHash }: Seen): Promise<boolean> {
    if (epoch === null) return false;
    const { n, hash } = this.#running.commit.head;
    // Only a log that lost its tail is shorter than what was shown from it.
    if (lastN > n || epoch > this.#epoch) return true;
    // One that went on from a copy is as long, and another.
    if (lastHash === null || lastN === 0) return false;
    // A store that cannot be read tells nothing against the log.
    const there =
      lastN === n ? hash : await this.#parts.store.loadHash(this.id, lastN).catch(() => undefined);
    if (there === undefined) return false;
    return there === null || shortHead(there) !== lastHash;
  }

  attach(viewer: Viewer, port: ViewPort, held: Parameters<Room['attach']>[2]): Attached {
    const lost = lostSeat(this.state, viewer);
    if (lost !== null) {
      this.#running.commit.after(() => port.ended(lost));
      return { detach: () => {} };
    }
    const { behind } = held;
    if (behind && !this.#toldBehind && this.#mode.is === 'open') {
      this.#toldBehind = true;
      this.#parts.log.warn(
        { room: this.id, n: this.state.n, lastN: held.lastN },
        'a client has seen what the log does not hold',
      );
      this.#running.recovered(held.lastN);
    }
    this.#running.knowRole(viewer.person, viewer.role);
    const { wall: _wall, ...others } = held.sections;
    // The version of the wall is a position in the log, which says nothing across loads.
    const sections = held.epoch === this.#epoch ? held.sections : others;
    return this.#views.attach(viewer, port, sections, () => this.#hello(viewer, port, behind));
  }

  openDrawer(viewer: Viewer, owner: OwnerId, epoch: number, port: PaperPort): OpenDrawer | PaperRefusal {
    if (this.#mode.is !== 'open') return { close: CLOSE.restarting, reason: 'read-only' };
    const right = this.#parts.rules.mayWritePaper(viewer, drawerPaper(this.state, owner));
    const lost = lostSeat(this.state, viewer);
    if (!right || lost === 'removed' || lost === 'merged')
      return { close: CLOSE.noRight, reason: 'not-allowed' };
    const current = drawerEpoch(this.state, owner);
    if (epoch !== current) return { close: CLOSE.otherEpoch, reason: String(current) };
    this.#running.knowRole(viewer.person, viewer.role);
    return this.#running.openDrawer(owner, viewer, port);
  }

  openPad(viewer: Viewer, pad: PadId, generation: number, port: PaperPort): OpenPad | PaperRefusal {
    if (this.#mode.is !== 'open') return { close: CLOSE.restarting, reason: 'read-only' };
    const paper = padPaper(this.state, pad);
    // Whoever may not work in it need not know whether it is there.
    if (
      paper === null ||
      !this.#parts.rules.mayWritePaper(viewer, paper) ||
      lostSeat(this.state, viewer) === 'removed'
    )
      return { close: CLOSE.noRight, reason: 'not-allowed' };
    const current = this.state.pads.get(pad)?.generation;
    if (generation !== current) return { close: CLOSE.otherEpoch, reason: String(current) };
    return this.#running.openPad(pad, viewer, port);
  }

  openBoard(
    viewer: Viewer,
    step: StepId,
    circle: CircleId | null,
    epoch: number,
    port: PaperPort,
  ): OpenPaper | PaperRefusal {
    if (this.#mode.is === 'stopped' || this.#mode.is === 'redacting' || !this.#isCounted)
      return { close: CLOSE.restarting, reason: 'restarting' };
    const paper = boardPaper(this.state, step, circle);
    // Whoever may not read it need not know whether it is there.
    const right = this.#parts.rules.mayReadPaper(viewer, paper ?? { paper: 'board' });
    if (!right || lostSeat(this.state, viewer) === 'removed') {
      return { close: CLOSE.noRight, reason: 'not-allowed' };
    }
    if (paper === null) return { close: CLOSE.noSuchPaper, reason: 'no-such-paper' };
    if (epoch !== this.#epoch) return { close: CLOSE.otherEpoch, reason: String(this.#epoch) };
    return this.#running.openBoard(step, circle, viewer, port);
  }

  async result(version: number | null): Promise<{ result: Result; file: string | null } | null> {
    const { store } = this.#parts;
    if (this.#parts.results === null) return null;
    const results = await this.#parts.results();
    // Nobody sees what a restart could take back.
    await this.#running.commit.settled();
    if (version === null) return { result: results.draft(this.state), file: null };
    const frozen = this.state.versions.find((each) => each.version === version);
    const row = frozen === undefined ? null : await store.loadEntry(this.id, frozen.n);
    const entry = row === null ? null : entryOf(row);
    if (entry?.kind !== 'result.frozen' || entry.body === null) return null;
    return { result: results.read(entry.body.json), file: entry.body.json };
  }

  /** Stores what is queued and ends. With `gone`, viewers are told that there is no such workshop any more. */
  async stop(why: 'restarting' | 'gone' = 'restarting'): Promise<void> {
    await this.#redacting;
    if (this.#mode.is === 'stopped') return;
    const open = this.#mode.is === 'open';
    this.#mode = { is: 'stopped' };
    if (open) await this.#running.rest();
    this.#running.stop('restarting');
    this.#views.stop();
    if (why === 'gone') for (const { port } of this.#views.watchers()) port.ended('gone');
  }

  #run(loaded: Loaded): Running {
    return new Running(this.#parts, loaded, {
      recorded: (entries) => this.#recorded(entries),
      refusedChanged: (owner) => this.#noteOwner(owner),
      drawersChanged: () => this.#views.notePresence(),
      connected: () => this.#writersConnected(),
      failed: (error) => void this.#recover(error),
    });
  }

  async #decide(viewer: Viewer, op: string, command: Command): Promise<Reply> {
    const freezes = command.name === 'result.freeze' && isLead(viewer.role);
    if (freezes && this.#mode.is === 'open') await this.#running.settle();
    if (this.#mode.is !== 'open') return refusal(this.#mode.is === 'read-only' ? 'read-only' : 'busy');
    const running = this.#running;
    const reply = running.decide(viewer, command);
    if (!isForGood(reply)) return reply;
    if (command.name === 'record.redact' && reply.ok) {
      const redacting = this.#redact({ viewer, op, command, now: running.time.now() });
      this.#redacting = redacting;
      const said = await redacting;
      // Before it is told, it lies in no file any more.
      if (said.ok) await this.#parts.onErased();
      return said;
    }
    running.commit.reply(op, reply);
    return new Promise((answer) => {
      running.commit.after(
        () => answer(reply),
        () => answer(refusal('not-saved')),
      );
    });
  }

  /** Who may be in the middle of a sentence: a desk alone needs no countdown [C5]. */
  #writersConnected(): number {
    let writers = 0;
    for (const { viewer } of this.#views.watchers()) {
      if (viewer.role === 'participant' || viewer.role === 'helper' || viewer.role === 'notulis')
        writers += 1;
    }
    return writers;
  }

  #hello(viewer: Viewer, port: ViewPort, behind: boolean): void {
    port.hello({
      n: this.#running.state.n,
      now: this.#running.time.now(),
      epoch: this.#epoch,
      behind,
      role: viewer.role,
      head: this.head,
    });
  }

  #live(): Live {
    const running = this.#running;
    return {
      connected: this.#views.connected,
      facilitatorHere: this.#views.facilitatorHere,
      readOnly: this.readOnly,
      boardEpoch: this.#epoch,
      disk: this.#parts.disk(),
      drawerEpoch: (owner) => drawerEpoch(this.state, owner),
      writers: running.writers(),
      refused: (owner) => running.refused(owner),
    };
  }

  /** A drawer's refused cards changed. */
  #noteOwner(owner: OwnerId): void {
    const circle = this.state.circles.get(owner as CircleId);
    for (const person of circle?.members ?? [owner as PersonId]) this.#views.noteOwner(person);
  }

  #recorded(entries: readonly Entry[]): void {
    this.#views.note(entries);
    for (const entry of entries) this.#follow(entry);
  }

  /** What an entry means for seats and sockets, once it is on disk [T2]. */
  #follow(entry: Entry): void {
    const { store } = this.#parts;
    const after = (
      why: 'removed' | 'merged' | 'role-changed' | 'no-session',
      person: PersonId,
      work: () => Promise<void>,
    ) =>
      this.#running.commit.after(() => {
        const cut = [...this.#views.watchers()].filter(({ viewer }) => viewer.person === person);
        // The seats first: who is cut connects again at once.
        void this.#keepUp(work()).then(() => cut.forEach(({ port }) => port.ended(why)));
      });
    switch (entry.kind) {
      case 'guest.admitted': {
        const { person } = entry.facts;
        after('role-changed', person, () =>
          store.changeSeats(this.id, person, { person, role: 'participant' }),
        );
        return;
      }
      case 'guest.left': {
        const { person } = entry.facts;
        after('no-session', person, () => store.changeSeats(this.id, person, null));
        return;
      }
      case 'person.removed': {
        const { person } = entry.facts;
        after('removed', person, () => store.changeSeats(this.id, person, null));
        return;
      }
      case 'person.merged': {
        const { keep, drop } = entry.facts;
        const role = this.state.people.get(keep)?.role ?? 'participant';
        after('merged', drop, () => store.changeSeats(this.id, drop, { person: keep, role }));
        return;
      }
      case 'person.given-role': {
        const { person, role } = entry.facts;
        after('role-changed', person, () => store.changeSeats(this.id, person, { person, role }));
        return;
      }
      case 'workshop.hall': {
        const { code } = entry.facts.change;
        if (code !== undefined)
          this.#running.commit.after(() => void this.#keepUp(store.setCode(this.id, code)));
        return;
      }
      default:
    }
  }

  async #keepUp(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      // The record has it; loading the room tries again.
      this.#parts.log.error({ room: this.id, error: String(error) }, 'seats could not follow the record');
    }
  }

  /** Takes words out of the store, then begins again from what is left: boards, views and drawers hold nothing of them [L9]. */
  async #redact(asked: RedactionAsked): Promise<Reply> {
    const { store } = this.#parts;
    this.#mode = { is: 'redacting' };
    const running = this.#running;
    await running.rest();
    // A commit failed meanwhile: the way back from there has begun.
    if (this.#mode.is !== 'redacting') return refusal('not-saved');
    running.stop('restarting');
    let reply: Reply;
    try {
      reply = await redact(store, running.state, asked);
    } catch (error) {
      this.#parts.log.error({ room: this.id, error: causeOf(error) }, 'words could not be taken away');
      reply = refusal('not-saved');
    }
    try {
      await this.#rebuild();
      this.#replies = await Replies.load(store, this.id);
    } catch (error) {
      void this.#recover(error);
      return reply;
    }
    this.#mode = { is: 'open' };
    this.#running.start();
    this.#views.noteRoom();
    return reply;
  }

  async #rebuild(): Promise<void> {
    const { store, rules } = this.#parts;
    const loaded = await loadWorkshop(store, rules, this.id);
    if (loaded === null) throw new Error('the workshop is not in the store');
    this.#epoch += 1;
    this.#running = this.#run(loaded);
    for (const { viewer, port } of this.#views.watchers())
      if (this.state.people.get(viewer.person)?.erasure?.state === 'done') port.ended('erased');
    this.#views.restart((viewer, port) => this.#hello(viewer, port, false));
  }

  async #count(): Promise<void> {
    const loads = await this.#parts.store.raiseLoads(this.id);
    // What is built next has the first epoch of this load.
    this.#epoch = loads * EPOCHS_PER_LOAD - 1;
    this.#isCounted = true;
  }

  /** The disk refused: nobody saw what was lost. Back to what the store has, and on when it takes writes again [L4]. */
  async #recover(error: unknown): Promise<void> {
    const { store, clock, log } = this.#parts;
    log.error(
      { room: this.id, n: this.state.n, error: causeOf(error) },
      'the store refused, the room is read-only',
    );
    if (this.#mode.is === 'stopped') return;
    this.#mode = { is: 'read-only' };
    this.#running.stop('read-only');
    for (let rebuilt = false; this.#mode.is === 'read-only';) {
      try {
        if (!this.#isCounted) await this.#count();
        if (!rebuilt) await this.#rebuild();
        rebuilt = true;
        await store.probe();
        break;
      } catch (again) {
        log.warn({ room: this.id, error: causeOf(again) }, 'the store still refuses');
        await new Promise<void>((done) => clock.after(PROBE_MS, done));
      }
    }
    if (this.#mode.is !== 'read-only') return;
    this.#mode = { is: 'open' };
    log.info({ room: this.id }, 'the store takes writes again');
    this.#running.start();
    this.#views.noteRoom();
  }
}

function isForGood(reply: Reply): boolean {
  return reply.ok || !PASSING.has(reply.refusal.refused);
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
