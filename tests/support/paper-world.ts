/**
 * A hall whose people write at once for a while, as people do and as they should not, and what must be true when it is quiet
 * again. Everything comes from the seed: a world that fails is played again by its number.
 */

import { checkCard, sameFields } from '@mufakat/shared/cards/card-check.ts';
import { readBoardCards } from '@mufakat/shared/cards/board.ts';
import type { CardId, CircleId, OwnerId, PersonId } from '@mufakat/shared/cards/card.ts';
import { DRAWER_CARDS, drawerCards } from '@mufakat/shared/cards/drawer.ts';
import { isDrawerRow } from '@mufakat/server/room/paper-rows.ts';
import type { Clock } from '@mufakat/server/room/clock.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import * as Y from 'yjs';

import { seededRandom } from './fake-clock.ts';
import { writeHonestly } from './honest.ts';
import { anAttack, below, type Chance, pick } from './hostile.ts';
import { ISSUE, STEP, WORKSHOP } from './makers.ts';
import { type Closed, type Dial, dialRoom, PaperDevice } from './paper-device.ts';
import { TestRoom, type TestSeat } from './test-room.ts';

/** A drawer and the pages that have it open. */
interface Desk {
  readonly owner: OwnerId;
  readonly dials: readonly Dial[];
  readonly devices: PaperDevice[];
  readonly circle: CircleId | null;
  /** Somebody without a phone for whom this one writes. */
  readonly elder: PersonId | null;
  /** Nobody hostile may write here. */
  readonly isTrusted: boolean;
}

export interface Told {
  attacks: number;
  /** By the reason they were refused for, `taken`, or `unanswered` (a gap, or nothing that counts). */
  readonly fates: Map<string, number>;
  /** Kinds of attack that were tried, and those that were ever taken. */
  readonly tried: Set<string>;
  readonly taken: Set<string>;
  acts: number;
  cards: number;
}

export function nothingTold(): Told {
  return { attacks: 0, fates: new Map(), tried: new Set(), taken: new Set(), acts: 0, cards: 0 };
}

const ROUND_MS = 110;

/** Plays one world to its quiet end. Throws at what must not be; `told` counts what happened. */
export async function playWorld(
  seed: number,
  { rounds, attacks }: { readonly rounds: number; readonly attacks: number },
  told: Told,
): Promise<void> {
  const chance = seededRandom(seed);
  const world = await World.open(seed, chance, attacks > 0);
  for (let round = 0; round < rounds; round++) {
    world.live(told);
    await world.attack(attacks, told);
    await world.hall.clock.advance(ROUND_MS);
  }
  await world.comeToRest();
  told.cards += await world.check();
}

class World {
  readonly hall: TestRoom;
  readonly #chance: Chance;
  readonly #desks: Desk[] = [];
  readonly #reader: TestSeat;
  /** Where the hostile one writes, and a page of theirs that only listens. */
  #target: { dial: Dial; ears: PaperDevice } | null = null;

  private constructor(hall: TestRoom, chance: Chance, reader: TestSeat) {
    this.hall = hall;
    this.#chance = chance;
    this.#reader = reader;
  }

  /** Every second world works in circles. */
  static async open(seed: number, chance: Chance, hostile: boolean): Promise<World> {
    const hall = await TestRoom.create({ seed });
    const desk = await hall.desk();
    const must = async (seat: TestSeat, command: Command) => {
      const reply = await seat.do(command);
      if (!reply.ok) throw new Error(`${command.name}: ${JSON.stringify(reply.refusal)}`);
      return reply.accepted;
    };
    const world = new World(hall, chance, await hall.join('Pembaca'));
    const [ani, budi, citra, zul] = [
      await hall.join('Ani'),
      await hall.join('Budi'),
      await hall.join('Citra'),
      await hall.join('Zul'),
    ];
    if (seed % 2 === 0) {
      const circles = ['Gambut', 'Pesisir'].map((circleName) => ({ circle: null, circleName, theme: null }));
      await must(desk, { name: 'circles.set', step: STEP, entry: 'choice', circles });
      const [one, two] = [...hall.state.circles.keys()] as [CircleId, CircleId];
      await must(ani, { name: 'circle.join', circle: one });
      await must(budi, { name: 'circle.join', circle: one });
      await must(citra, { name: 'circle.join', circle: two });
      await must(zul, { name: 'circle.join', circle: two });
      const none = { elder: null };
      world.#open([ani, budi, ani], { ...none, owner: one as never, circle: one, isTrusted: true });
      world.#open([citra], { ...none, owner: two as never, circle: two, isTrusted: !hostile });
      if (hostile) world.#aim(zul, two as never);
    } else {
      const fields = {
        name: 'Mak Cik',
        constituency: 'masyarakat',
        institution: '',
        position: '',
        gender: null,
      };
      await must(desk, { name: 'person.role', person: citra.viewer.person, role: 'helper' });
      const { person } = await must(desk, {
        name: 'person.add',
        fields,
        withoutPhone: true,
        onPaper: false,
        helper: citra.viewer.person,
      });
      const alone = { circle: null, isTrusted: true };
      const helper = hall.seat(citra.viewer.person, 'helper');
      world.#open([ani, ani], { ...alone, owner: ani.viewer.person, elder: null });
      world.#open([budi], { ...alone, owner: budi.viewer.person, elder: null });
      world.#open([helper], { ...alone, owner: citra.viewer.person, elder: person! });
      if (hostile) world.#aim(zul, zul.viewer.person);
    }
    await must(desk, {
      name: 'step.advance',
      from: { step: STEP, state: 'prepared' },
      to: { step: STEP, state: 'open' },
      skip: null,
    });
    await hall.settle();
    return world;
  }

  /** Everybody does something, or is away. */
  live(told: Told): void {
    for (const desk of this.#desks) {
      for (const [at, device] of desk.devices.entries()) {
        if (this.#chance() < 0.7) {
          told.acts += 1;
          this.#act(desk, at);
        }
        if (this.#chance() < 0.7) device.carry();
      }
    }
    this.#target?.ears.carry();
  }

  async attack(attacks: number, told: Told): Promise<void> {
    if (this.#target === null || attacks === 0) return;
    const { dial, ears } = this.#target;
    const doc = new Y.Doc();
    doc.clientID = this.#client();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(ears.doc));
    const before = Y.encodeStateVector(doc);
    // Something to take apart, whatever else was done before it.
    while (Y.getState(doc.store, doc.clientID) === 0) this.#write(doc, null);
    const update = Y.encodeStateAsUpdate(doc, before);
    const cards = [...this.hall.state.cards.keys()];
    const lines = Array.from({ length: attacks }, () => {
      const { kind, frame } = anAttack({ update, doc, cards, chance: this.#chance });
      const fate = { closed: null as Closed | null, saved: false };
      const line = dial({
        hear: (heard) => void (fate.saved ||= heard[0] === 100),
        over: (closed) => void (fate.closed = closed),
      });
      line.send(frame);
      return { kind, fate, line };
    });
    await this.hall.clock.advance(20);
    for (const { kind, fate, line } of lines) {
      told.attacks += 1;
      told.tried.add(kind);
      if (fate.closed === null) line.hangUp();
      const taken = fate.closed === null && fate.saved;
      if (taken) told.taken.add(kind);
      count(told.fates, fate.closed?.reason ?? (taken ? 'taken' : 'unanswered'));
    }
  }

  /** Everybody comes back, and nobody writes any more. */
  async comeToRest(): Promise<void> {
    const devices = this.#desks.flatMap((desk) => desk.devices);
    for (let turn = 0; turn < 8; turn++) {
      for (const device of devices) {
        if (turn === 0) device.cut();
        device.connect();
        device.carry();
      }
      await this.hall.clock.advance(turn === 1 ? 2000 : 200);
    }
  }

  /** How many cards hang there. */
  async check(): Promise<number> {
    const { hall } = this;
    must(hall.log.errors.length === 0, `a rule threw: ${hall.log.errors.join('\n')}`);
    const before = await this.#checkPapers();
    this.#checkBoards();
    await hall.restart();
    await hall.settle();
    must(hall.log.errors.length === 0, `a rule threw at the start: ${hall.log.errors.join('\n')}`);
    must((await this.#checkPapers()) === before, 'a start changed what hangs there');
    this.#checkBoards();
    return hall.state.cards.size;
  }

  async #checkPapers(): Promise<string> {
    const docs = new Map<OwnerId, Y.Doc>();
    const rows = await this.hall.store.loadDrawers(WORKSHOP);
    for (const { owner, bytes } of rows.filter(isDrawerRow)) {
      const doc = docs.get(owner) ?? new Y.Doc();
      docs.set(owner, doc);
      Y.applyUpdate(doc, bytes);
    }
    for (const [owner, doc] of docs) {
      const { pendingStructs, pendingDs } = doc.store;
      must(pendingStructs === null && pendingDs === null, `something is pending in ${owner}`);
      must(
        [...doc.share.keys()].join() === DRAWER_CARDS,
        `roots of ${owner}: ${[...doc.share.keys()].join()}`,
      );
    }
    const published: unknown[] = [];
    for (const desk of this.#desks) {
      if (!desk.isTrusted) continue;
      const stored = docs.get(desk.owner) ?? new Y.Doc();
      const words = JSON.stringify(sorted(stored));
      for (const device of desk.devices) {
        must(device.closed.length === 0, `an honest page was closed: ${JSON.stringify(device.closed)}`);
        must(device.saved === device.told, `${device.told} frames told, ${device.saved} saved`);
        must(JSON.stringify(sorted(device.doc)) === words, `a replica of ${desk.owner} differs`);
        must(device.doc.store.pendingStructs === null, 'a replica waits for something');
      }
      published.push(...this.#checkRecord(desk, stored));
    }
    return JSON.stringify(published);
  }

  /** What the record says of this drawer's cards is what stands in it. */
  #checkRecord({ owner, elder }: Desk, doc: Y.Doc): unknown[] {
    const { cards } = this.hall.state;
    const own = drawerCards(doc);
    for (const [id, read] of own) {
      const card = cards.get(id as CardId);
      if ('refusal' in read) throw new Error(`an honest card cannot be read: ${id}`);
      const isThere = card?.status === 'published';
      must(isThere === read.ready, `${id} is ready: ${read.ready}, published: ${isThere}`);
      if (!read.ready || card === undefined) continue;
      const checked = checkCard(ISSUE, read.fields);
      must(
        !('refusal' in checked) && sameFields(checked.fields, card.fields),
        `the record has other words of ${id}`,
      );
      must(card.author === (read.for ?? owner), `${id} has another author`);
    }
    const theirs = [...cards.values()].filter(({ author }) => author === owner || author === elder);
    for (const { id, status } of theirs) must(own.has(id) || status === 'withdrawn', `${id} is in no drawer`);
    return theirs
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, status, fields }) => [id, status, fields]);
  }

  #checkBoards(): void {
    for (const circle of new Set(this.#desks.map((desk) => desk.circle))) {
      const seat =
        circle === null
          ? this.#reader
          : this.hall.seat(this.hall.state.circles.get(circle)!.members[0]!, 'participant');
      seat.openBoard(STEP, circle);
      const shown = readBoardCards(seat.board.doc);
      const there = [...this.hall.state.cards.values()].filter(
        (card) => card.circle === circle && card.status === 'published' && !card.hidden,
      );
      must(shown.size === there.length, `${shown.size} of ${there.length} cards on the board`);
      for (const { id, fields } of there)
        must(sameFields(shown.get(id)?.fields ?? {}, fields), `the board has other words of ${id}`);
      seat.board.disconnect();
    }
  }

  #open(seats: readonly TestSeat[], given: Omit<Desk, 'dials' | 'devices'>): void {
    const dials = seats.map((seat) => dialRoom(this.hall, seat.viewer, given.owner));
    const devices = dials.map((dial) => new PaperDevice(dial, this.#client()));
    for (const device of devices) device.connect();
    this.#desks.push({ ...given, dials, devices });
  }

  #aim({ viewer }: TestSeat, owner: OwnerId): void {
    const ears = new PaperDevice(dialRoom(this.hall, viewer, owner), this.#client());
    ears.connect();
    this.#target = { dial: dialRoom(this.hall, viewer, owner, withoutTimers(this.hall.clock)), ears };
  }

  #act(desk: Desk, at: number): void {
    const device = desk.devices[at]!;
    const draw = this.#chance();
    if (draw < 0.05) device.cut();
    else if (draw < 0.15) device.connect();
    else if (draw < 0.18) this.#reload(desk, at);
    else if (draw < 0.22) this.#sayAgain(device);
    else this.#write(device.doc, desk);
  }

  /** The page is opened again from what the phone keeps, under another client id [G8]. */
  #reload(desk: Desk, at: number): void {
    const before = desk.devices[at]!;
    must(before.closed.length === 0, `an honest page was closed: ${JSON.stringify(before.closed)}`);
    before.cut();
    const kept = Y.encodeStateAsUpdate(before.doc);
    desk.devices[at] = new PaperDevice(desk.dials[at]!, this.#client(), kept);
    desk.devices[at].connect();
  }

  /** What was said is said twice, several edits as one, or everything at once. */
  #sayAgain(device: PaperDevice): void {
    if (!device.online || device.written.length === 0) return;
    const last = device.written.slice(-1 - below(5, this.#chance));
    const again = pick(
      [
        () => last[0]!,
        () => Y.mergeUpdates(last.map((update) => new Uint8Array(update))),
        () => Y.encodeStateAsUpdate(device.doc),
      ],
      this.#chance,
    )();
    if (again.length < 30_000) device.say(again);
  }

  /** One honest edit. */
  #write(doc: Y.Doc, desk: Desk | null): void {
    writeHonestly(doc, this.#chance, {
      step: STEP,
      kind: ISSUE,
      long: 'uraian',
      elder: desk?.elder ?? null,
      together: desk?.circle != null,
    });
  }

  #client(): number {
    return 2 + below(2 ** 31, this.#chance);
  }
}

/** Sockets that are gone for good need nobody to wait for their goodbye. */
function withoutTimers(clock: Clock): Clock {
  return {
    wall: () => clock.wall(),
    monotonic: () => clock.monotonic(),
    after: () => ({ cancel: () => undefined }),
    soon: (run) => clock.soon(run),
  };
}

function sorted(doc: Y.Doc): unknown[] {
  return [...drawerCards(doc)].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

export function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
