/**
 * A room with a store in memory, a clock that stands still, and people whose devices speak the real frames of the paper
 * protocol, delivered by hand. A kill is dropping the room; the store lives on.
 */

import { roomParts, ROOM_LIMITS, type RoomLimits, type RoomLog } from '@mufakat/server/room/parts.ts';
import type { Attached, OpenPad, OpenPaper, PaperPort, ViewPort } from '@mufakat/server/room/contract.ts';
import { type LiveRoom, openRoom } from '@mufakat/server/room/room.ts';
import { drawerEpoch } from '@mufakat/server/room/paper-rights.ts';
import { RULES, type Rules } from '@mufakat/server/room/rules.ts';
import { openMemoryStore } from '@mufakat/server/storage/memory.ts';
import type { Batch, Committed, Store } from '@mufakat/server/storage/store.ts';
import { readBoardCards, readBoardGroups } from '@mufakat/shared/cards/board.ts';
import type {
  CardId,
  CircleId,
  OwnerId,
  PadId,
  PersonId,
  SeatId,
  StepId,
  WorkshopId,
} from '@mufakat/shared/cards/card.ts';
import type { Replica } from '@mufakat/shared/cards/replica.ts';
import { createCard, setReady, writeField } from '@mufakat/shared/cards/drawer.ts';
import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import { type PadPeer, type PadPresence, readAwareness } from '@mufakat/shared/protocol/awareness.ts';
import { MESSAGE_AWARENESS, MESSAGE_COMPARE, MESSAGE_SAVED } from '@mufakat/shared/protocol/close-codes.ts';
import type { Reply, Seen, ViewMessage } from '@mufakat/shared/protocol/wire.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import { createWorkshop } from '@mufakat/shared/workshop/create.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import type { DiskTrouble, View, Viewer } from '@mufakat/shared/workshop/view.ts';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

import { drain, FakeClock, seededRandom } from './fake-clock.ts';
import { aMethod, aPerson, aSettings, ISSUE, STEP, WORKSHOP } from './makers.ts';

export interface TestRoomOptions {
  readonly limits?: Partial<RoomLimits>;
  readonly rules?: Partial<Rules>;
  readonly seed?: number;
}

export class TestRoom {
  readonly clock = new FakeClock();
  readonly store = new HeldStore(openMemoryStore());
  readonly log = new KeptLog();
  /** What there is to say of the disk; the room is told by `noteDisk`. */
  disk: DiskTrouble = { low: false, removable: false };
  readonly #options: TestRoomOptions;
  readonly #random: () => number;
  readonly #seats: TestSeat[] = [];
  #room: LiveRoom | null = null;
  #last = 0;

  private constructor(options: TestRoomOptions) {
    this.#options = options;
    this.#random = seededRandom(options.seed ?? 1);
  }

  static async create(options: TestRoomOptions = {}): Promise<TestRoom> {
    const hall = new TestRoom(options);
    const [event] = createWorkshop({
      id: WORKSHOP,
      settings: aSettings(),
      method: aMethod(),
      code: 'ABC234',
      phrase: 'sawah kopi layar',
    });
    await hall.store.createWorkshop(
      { id: WORKSHOP, createdAt: hall.clock.wall(), code: 'ABC234', rehearsalOf: null },
      [],
      [
        {
          n: 1,
          t: hall.clock.wall(),
          kind: event!.kind,
          actor: 'room',
          facts: JSON.stringify(event!.facts),
          body: null,
        },
      ],
    );
    await hall.load();
    return hall;
  }

  get room(): LiveRoom {
    if (this.#room === null) throw new Error('the room is not loaded');
    return this.#room;
  }

  get state(): WorkshopState {
    return this.room.state;
  }

  async load(): Promise<void> {
    this.#room = await openRoom(
      roomParts({
        store: this.store,
        clock: this.clock,
        log: this.log,
        limits: { ...ROOM_LIMITS, ...this.#options.limits },
        rules: { ...RULES, ...this.#options.rules },
        ids: () => this.newId(),
        disk: () => this.disk,
      }),
      WORKSHOP,
    );
  }

  /** Kill -9 and start: what is in memory is gone, what the store has is there. Devices are cut off. */
  async restart(): Promise<void> {
    this.#room = null;
    this.clock.kill();
    for (const seat of this.#seats) seat.cut();
    this.store.dropHeld();
    await drain();
    await this.load();
  }

  newId(): string {
    this.#last += 1;
    return `id${this.#last}x${Math.floor(this.#random() * 1e9).toString(36)}`;
  }

  /** Everything that comes by itself has come: turns, commits, views. Cards still rest. */
  async settle(): Promise<void> {
    await this.clock.advance(60);
    await this.clock.advance(300);
  }

  async desk(name = 'fasilitator'): Promise<TestSeat> {
    return this.seat(name as PersonId, 'facilitator');
  }

  /** Joins a participant and connects a device. */
  async join(name: string): Promise<TestSeat> {
    const guest: Viewer = { seat: `guest-${name}` as SeatId, role: 'guest', person: 'guest' as PersonId };
    const reply = await this.command(guest, { name: 'person.join', fields: aPerson(name) });
    if (!reply.ok || reply.accepted.person === undefined)
      throw new Error(`not joined: ${JSON.stringify(reply)} ${this.log.errors.join('\n')}`);
    return this.seat(reply.accepted.person, 'participant');
  }

  seat(person: PersonId, role: Role): TestSeat {
    const seat = new TestSeat(this, { seat: this.newId() as SeatId, role, person });
    this.#seats.push(seat);
    return seat;
  }

  async command(viewer: Viewer, command: Command, op = this.newId()): Promise<Reply> {
    const reply = this.room.command(viewer, op, command);
    await drain();
    return reply;
  }
}

/** One device of one person: a view, a drawer and a board. */
export class TestSeat {
  readonly hall: TestRoom;
  readonly viewer: Viewer;
  readonly view: Partial<View> = {};
  readonly messages: ViewMessage[] = [];
  readonly hellos: Parameters<ViewPort['hello']>[0][] = [];
  readonly ended: string[] = [];
  drawer: TestPaper;
  board: TestPaper;
  pad = new TestPaper();
  #attached: Attached | null = null;

  constructor(hall: TestRoom, viewer: Viewer) {
    this.hall = hall;
    this.viewer = viewer;
    this.drawer = new TestPaper();
    this.board = new TestPaper();
  }

  watch(held: Partial<Parameters<LiveRoom['attach']>[2]> = {}): void {
    this.#attached = this.hall.room.attach(
      this.viewer,
      {
        hello: (message) => void this.hellos.push(message),
        view: (message) => {
          this.messages.push(message);
          for (const [name, section] of Object.entries(message.sections)) {
            // As it goes over the wire.
            Object.assign(this.view, { [name]: JSON.parse(JSON.stringify(section.data)) as unknown });
          }
        },
        ended: (why) => void this.ended.push(why),
      },
      { epoch: null, lastN: 0, behind: false, sections: {}, ...held },
    );
  }

  /** Connects as a phone that has seen this much of the log [C4]. */
  async comeBack(seen: Seen): Promise<void> {
    const { epoch, lastN } = seen;
    this.watch({ epoch, lastN, behind: await this.hall.room.isBehind(seen) });
    await this.hall.settle();
  }

  leave(): void {
    this.#attached?.detach();
    this.#attached = null;
    this.drawer.disconnect();
    this.board.disconnect();
    this.pad.disconnect();
  }

  /** The server is gone without a word. */
  cut(): void {
    this.#attached = null;
    this.drawer.cut();
    this.board.cut();
    this.pad.cut();
  }

  get epoch(): number {
    return this.hellos.at(-1)?.epoch ?? 0;
  }

  openDrawer(owner: OwnerId = this.viewer.person, epoch = 1): TestPaper {
    this.drawer.connect((port) => this.hall.room.openDrawer(this.viewer, owner, epoch, port));
    return this.drawer;
  }

  /** With nothing on this device, where the drawer is now. */
  openDrawerAnew(owner: OwnerId): TestPaper {
    this.drawer.disconnect();
    this.drawer = new TestPaper();
    return this.openDrawer(owner, drawerEpoch(this.hall.state, owner));
  }

  /** A new replica of a pad, in the generation the record is at. */
  openPad(pad: PadId, generation = this.hall.state.pads.get(pad)?.generation ?? 1): TestPaper {
    this.pad.disconnect();
    this.pad = new TestPaper();
    this.pad.connect((port) => this.hall.room.openPad(this.viewer, pad, generation, port));
    return this.pad;
  }

  /** A new replica of the board in its current epoch, as a client makes it. */
  openBoard(step: StepId = STEP, circle: CircleId | null = null): TestPaper {
    this.board = new TestPaper();
    const epoch = currentEpoch(this.hall.room, this.viewer, step);
    this.board.connect((port) => this.hall.room.openBoard(this.viewer, step, circle, epoch, port));
    return this.board;
  }

  /** Writes a card in one transaction, sent unless said otherwise. */
  write(
    title: string,
    given: { step?: StepId; ready?: boolean; text?: string; for?: PersonId } = {},
  ): CardId {
    const id = this.hall.newId() as CardId;
    createCard(this.drawer.doc, {
      id,
      step: given.step ?? STEP,
      kind: ISSUE,
      for: given.for ?? null,
      fields: { judul: title, ...(given.text === undefined ? {} : { uraian: given.text }) },
      ready: given.ready ?? true,
    });
    return id;
  }

  rewrite(card: CardId, title: string): void {
    writeField(this.drawer.doc, card, 'judul', title);
  }

  send(card: CardId, ready = true): void {
    setReady(this.drawer.doc, card, ready);
  }

  do(command: Command, op?: string): Promise<Reply> {
    return this.hall.command(this.viewer, command, op);
  }

  /** Titles on the board this device sees, sorted. */
  titles(): string[] {
    return [...readBoardCards(this.board.doc).values()]
      .map(({ fields }) => JSON.stringify(fields['judul']).slice(1, -1))
      .toSorted();
  }

  groups(): ReturnType<typeof readBoardGroups> {
    return readBoardGroups(this.board.doc);
  }
}

/** A replica and its connection, which speaks whole frames. */
export class TestPaper {
  readonly doc = new Y.Doc();
  readonly frames: Uint8Array[] = [];
  readonly closed: { code: number; reason: string }[] = [];
  /** Frames told to the room on this connection, and how many of them it said are saved. */
  told = 0;
  saved = 0;
  /** Who is said to be there, and what the room's own replica was last said to be [G9, G7]. */
  readonly peers = new Map<number, PadPeer>();
  compared: Replica | null = null;
  #open: OpenPaper | OpenPad | null = null;

  constructor() {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.#open !== null) this.tell(update);
    });
  }

  get open(): boolean {
    return this.#open !== null;
  }

  connect(open: (port: PaperPort) => ReturnType<LiveRoom['openDrawer' | 'openPad' | 'openBoard']>): void {
    this.told = 0;
    this.saved = 0;
    const opened = open({
      send: (frame) => this.#hear(frame),
      close: (code, reason) => {
        this.closed.push({ code, reason });
        this.#open = null;
      },
    });
    if ('close' in opened) {
      this.closed.push({ code: opened.close, reason: opened.reason });
      return;
    }
    this.#open = opened;
    opened.sync(Y.encodeStateVector(this.doc));
  }

  disconnect(): void {
    this.#open?.detach();
    this.#open = null;
  }

  cut(): void {
    this.#open = null;
  }

  present(presence: PadPresence): void {
    if (this.#open !== null && 'present' in this.#open) this.#open.present(presence);
  }

  /** Says that it reads otherwise. */
  differ(replica: Replica): void {
    if (this.#open !== null && 'differs' in this.#open) this.#open.differs(replica);
  }

  /** Those who are there, by name. */
  names(): string[] {
    return [...this.peers.values()].map(({ name }) => name).toSorted();
  }

  get me(): PadPeer | undefined {
    return [...this.peers.values()].find(({ you }) => you);
  }

  /** Sends bytes as they are, as a hand-made client would. */
  tell(update: Uint8Array): void {
    this.told += 1;
    const verdict = this.#open?.receive(update) ?? null;
    if (typeof verdict !== 'number') return;
    this.closed.push({ code: verdict, reason: '' });
    this.disconnect();
  }

  #hear(frame: Uint8Array): void {
    this.frames.push(frame);
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === MESSAGE_SAVED) {
      this.saved = decoding.readVarUint(decoder);
      return;
    }
    if (type === MESSAGE_AWARENESS) {
      for (const { client, state } of readAwareness(decoding.readVarUint8Array(decoder)) ?? []) {
        if (state === null) this.peers.delete(client);
        else this.peers.set(client, state as PadPeer);
      }
      return;
    }
    if (type === MESSAGE_COMPARE) {
      const [vector, text] = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)];
      this.compared = { vector, text };
      return;
    }
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === 0) {
      // A device answers after the turn, as a socket would.
      queueMicrotask(() => {
        if (this.#open !== null) this.tell(Y.encodeStateAsUpdate(this.doc, bytes));
      });
      return;
    }
    Y.applyUpdate(this.doc, bytes, this);
  }
}

/** A store whose commits can be held back, or made to fail. */
class HeldStore implements Store {
  readonly #inner: Store;
  /** Commits as they were asked for. */
  readonly batches: Batch[] = [];
  holding = false;
  failing = false;
  #held: { go: () => void; drop: () => void }[] = [];
  #lostUpTo = 0;

  constructor(inner: Store) {
    this.#inner = inner;
  }

  async commit(batch: Batch): Promise<Committed> {
    this.batches.push(batch);
    if (this.holding) {
      await new Promise<void>((go, drop) => this.#held.push({ go, drop: () => drop(new Error('killed')) }));
    }
    if (this.failing) throw new Error('not-saved');
    return this.#inner.commit(batch);
  }

  get held(): number {
    return this.#held.length;
  }

  /** Lets go of what is held, in order, and holds no more. */
  async release(): Promise<void> {
    this.holding = false;
    for (const { go } of this.#held.splice(0)) go();
    await drain();
  }

  /** All bytes of papers that were stored until now are gone; the record is not. */
  async loseBytes(workshop: WorkshopId): Promise<void> {
    for (const { row } of await this.#inner.loadDrawers(workshop))
      this.#lostUpTo = Math.max(this.#lostUpTo, row);
  }

  /** What was held never reaches the disk, and nobody hears of it. */
  dropHeld(): void {
    this.holding = false;
    this.#held = [];
  }

  isScrubDue = (): Promise<boolean> => this.#inner.isScrubDue();
  scrub = (): Promise<void> => this.#inner.scrub();
  scrubbed = (): Promise<void> => this.#inner.scrubbed();

  raiseLoads(workshop: WorkshopId): Promise<number> {
    return this.failing ? Promise.reject(new Error('not-saved')) : this.#inner.raiseLoads(workshop);
  }

  probe(): Promise<void> {
    return this.failing ? Promise.reject(new Error('not-saved')) : this.#inner.probe();
  }

  close = (): Promise<void> => this.#inner.close();
  chain: Store['chain'] = (...given) => this.#inner.chain(...given);
  loadLog: Store['loadLog'] = (...given) => this.#inner.loadLog(...given);
  loadChained: Store['loadChained'] = (...given) => this.#inner.loadChained(...given);
  loadEntry: Store['loadEntry'] = (...given) => this.#inner.loadEntry(...given);
  loadHash: Store['loadHash'] = (...given) => this.#inner.loadHash(...given);
  loadDrawers: Store['loadDrawers'] = async (...given) =>
    (await this.#inner.loadDrawers(...given)).filter(({ row }) => row > this.#lostUpTo);
  loadPicture: Store['loadPicture'] = (...given) => this.#inner.loadPicture(...given);
  loadReply: Store['loadReply'] = (...given) => this.#inner.loadReply(...given);
  loadReplies: Store['loadReplies'] = (...given) => this.#inner.loadReplies(...given);
  loads: Store['loads'] = (...given) => this.#inner.loads(...given);
  createWorkshop: Store['createWorkshop'] = (...given) => this.#inner.createWorkshop(...given);
  deleteWorkshop: Store['deleteWorkshop'] = (...given) => this.#inner.deleteWorkshop(...given);
  workshops: Store['workshops'] = () => this.#inner.workshops();
  addMethod: Store['addMethod'] = (row) => this.#inner.addMethod(row);
  findMethod: Store['findMethod'] = (id, version) => this.#inner.findMethod(id, version);
  methods: Store['methods'] = () => this.#inner.methods();
  archiveMethod: Store['archiveMethod'] = (id, archived) => this.#inner.archiveMethod(id, archived);
  findWorkshop: Store['findWorkshop'] = (...given) => this.#inner.findWorkshop(...given);
  findByCode: Store['findByCode'] = (...given) => this.#inner.findByCode(...given);
  setCode: Store['setCode'] = (...given) => this.#inner.setCode(...given);
  addToken: Store['addToken'] = (...given) => this.#inner.addToken(...given);
  useToken: Store['useToken'] = (...given) => this.#inner.useToken(...given);
  addSeat: Store['addSeat'] = (...given) => this.#inner.addSeat(...given);
  findSeat: Store['findSeat'] = (...given) => this.#inner.findSeat(...given);
  isErasedSeat: Store['isErasedSeat'] = (...given) => this.#inner.isErasedSeat(...given);
  seatsOf: Store['seatsOf'] = (...given) => this.#inner.seatsOf(...given);
  seatsOfWorkshop: Store['seatsOfWorkshop'] = (...given) => this.#inner.seatsOfWorkshop(...given);
  changeSeats: Store['changeSeats'] = (...given) => this.#inner.changeSeats(...given);
}

class KeptLog implements RoomLog {
  readonly lines: { level: string; fields: object; text: string }[] = [];

  info(fields: object, text: string): void {
    this.lines.push({ level: 'info', fields, text });
  }
  warn(fields: object, text: string): void {
    this.lines.push({ level: 'warn', fields, text });
  }
  error(fields: object, text: string): void {
    this.lines.push({ level: 'error', fields, text });
  }

  get errors(): string[] {
    return this.lines
      .filter(({ level }) => level === 'error')
      .map(({ fields, text }) => `${text} ${JSON.stringify(fields)}`);
  }
}

/** Asks the room as a client with an old address does: the refusal names the epoch in force [W2]. */
function currentEpoch(room: LiveRoom, viewer: Viewer, step: StepId): number {
  const refused = room.openBoard(viewer, step, null, 0, { send: () => undefined, close: () => undefined });
  return 'close' in refused ? Number(refused.reason) : 0;
}
