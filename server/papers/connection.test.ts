import { EventEmitter } from 'node:events';

import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';
import type { WebSocket } from 'ws';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { Clock } from '../room/clock.ts';
import type { OpenPad, OpenPaper } from '../room/contract.ts';
import { awarenessFrame, compareFrame, syncStep1, syncStep2, updateFrame } from '../room/frames.ts';
import { PAPER_LIMITS, PaperConnection, type PaperLimits } from './connection.ts';
import { Turns } from './turns.ts';

/** A clock that moves when it is told to. */
class HandClock implements Clock {
  #now = 1000;
  #timers: { at: number; ring: () => void }[] = [];
  #soon: (() => void)[] = [];

  wall = () => this.#now;
  monotonic = () => this.#now;

  after(ms: number, ring: () => void) {
    const timer = { at: this.#now + ms, ring };
    this.#timers.push(timer);
    return { cancel: () => void (this.#timers = this.#timers.filter((each) => each !== timer)) };
  }

  soon(run: () => void): void {
    this.#soon.push(run);
  }

  turn(): void {
    for (const run of this.#soon.splice(0)) run();
  }

  pass(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { ring } of due) ring();
  }
}

class FakeSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  isPaused = false;
  pings = 0;
  readonly sent: Uint8Array[] = [];
  closedWith: [number, string] | null = null;
  terminated = false;

  send(frame: Uint8Array): void {
    this.sent.push(frame);
  }
  ping(): void {
    this.pings += 1;
  }
  pause(): void {
    this.isPaused = true;
  }
  resume(): void {
    this.isPaused = false;
  }
  close(code: number, reason: string): void {
    this.closedWith = [code, reason];
  }
  terminate(): void {
    this.terminated = true;
    this.emit('close');
  }
}

function open(kind: 'drawer' | 'board' | 'pad' = 'drawer', limits: PaperLimits = PAPER_LIMITS) {
  const clock = new HandClock();
  const socket = new FakeSocket();
  const asked: Uint8Array[] = [];
  const received: Uint8Array[] = [];
  const refused: { code: number; reason: string }[] = [];
  let detached = 0;
  const turns = new Turns((run) => clock.soon(run));
  const connection = new PaperConnection(socket as unknown as WebSocket, kind, {
    limits,
    clock,
    turns,
    onClosed: () => undefined,
    onRefused: ({ code, reason }) => refused.push({ code, reason }),
  });
  const present: unknown[] = [];
  const differing: unknown[] = [];
  const paper: OpenPaper = {
    bytes: 0,
    sync: (vector) => void asked.push(vector),
    receive: (update) => {
      received.push(update);
      return null;
    },
    detach: () => void (detached += 1),
  };
  const pad: OpenPad = {
    ...paper,
    present: (said) => void present.push(said),
    differs: ({ vector, text }) => void differing.push([vector, text]),
  };
  connection.start(kind === 'pad' ? pad : paper);
  const hear = (frame: Uint8Array) => socket.emit('message', Buffer.from(frame), true);
  return {
    clock,
    socket,
    connection,
    asked,
    received,
    refused,
    hear,
    turns,
    present,
    differing,
    detached: () => detached,
  };
}

const EMPTY_VECTOR = Uint8Array.of(0);

function aCard(cards = 1, title = 'Jalan'): Uint8Array {
  const doc = new Y.Doc();
  for (let i = 0; i < cards; i++) doc.getMap('cards').set(`k${i}`, new Y.Map([['judul', title]]));
  return Y.encodeStateAsUpdate(doc);
}

describe('questions', () => {
  it('[G10] answers two in ten seconds, the third late, the newest for all that wait', () => {
    const { hear, asked, clock } = open();
    const vector = (clock_: number) => Uint8Array.of(1, 9, clock_);
    for (const step of [1, 2, 3, 4]) hear(syncStep1(vector(step)));
    expect(asked.map((each) => each[2])).toEqual([1, 2]);
    clock.pass(9999);
    expect(asked).toHaveLength(2);
    clock.pass(1);
    expect(asked.map((each) => each[2])).toEqual([1, 2, 4]);
  });

  it('closes over a state vector that is none, or too long a one', () => {
    for (const vector of [
      Uint8Array.of(2, 1, 1),
      Uint8Array.of(0, 0),
      new Uint8Array(20_000),
      new Uint8Array(0),
    ]) {
      const { hear, asked, socket } = open();
      hear(syncStep1(vector));
      expect(asked).toEqual([]);
      expect(socket.closedWith).toEqual([CLOSE.malformed, 'malformed']);
    }
  });

  it("[G1] holds the room's own question back until an answer may come", () => {
    const { hear, connection, socket, clock } = open();
    connection.send(syncStep1(EMPTY_VECTOR));
    hear(syncStep2(aCard()));
    connection.send(syncStep1(Uint8Array.of(1, 1, 1)));
    connection.send(syncStep1(Uint8Array.of(1, 1, 2)));
    expect(socket.sent).toHaveLength(1);
    clock.pass(10_000);
    expect(socket.sent.map((frame) => frame.at(-1))).toEqual([0, 2]);
    hear(syncStep2(aCard()));
    expect(socket.closedWith).toBeNull();
  });
});

describe('updates', () => {
  it('hands every frame over in order, empty ones too, since the sender counts them [C2]', () => {
    const { hear, received } = open();
    const update = aCard();
    hear(syncStep2(Uint8Array.of(0, 0)));
    hear(updateFrame(update));
    expect(received.map((each) => [...each])).toEqual([[0, 0], [...update]]);
  });

  it('[G1] takes one SyncStep2 in ten seconds', () => {
    const { hear, socket } = open();
    hear(syncStep2(aCard()));
    hear(syncStep2(aCard()));
    expect(socket.closedWith).toEqual([CLOSE.rate, 'rate']);
  });

  it('[G1] takes big SyncStep2 one at a time, and what came behind one after it', () => {
    const { hear, received, socket, clock } = open();
    const big = aCard(400, 'x'.repeat(300));
    expect(big.length).toBeGreaterThan(64 * 1024);
    const small = aCard();
    hear(syncStep2(big));
    hear(updateFrame(small));
    expect(received).toHaveLength(0);
    expect(socket.isPaused).toBe(true);
    clock.turn();
    expect(received.map((each) => each.length)).toEqual([big.length, small.length]);
    expect(socket.isPaused).toBe(false);
  });

  it('[G5] still hears the goodbye of one that is too big', () => {
    const { hear, socket, clock } = open();
    hear(syncStep2(new Uint8Array(1024 * 1024 + 1)));
    expect(socket.isPaused).toBe(true);
    clock.turn();
    expect(socket.closedWith).toEqual([CLOSE.tooBig, 'too-big']);
    expect(socket.isPaused).toBe(false);
  });

  it('[G1] a big one waits for that of another connection', () => {
    const clock = new HandClock();
    const turns = new Turns((run) => clock.soon(run));
    const done: number[] = [];
    turns.take(() => done.push(1));
    turns.take(() => done.push(2));
    clock.turn();
    expect(done).toEqual([1]);
    clock.turn();
    expect(done).toEqual([1, 2]);
  });

  it.each([
    ['[G1] over 32 KiB', updateFrame(aCard(200, 'x'.repeat(300))), CLOSE.tooBig, 'too-big'],
    [
      '[G1] hostile',
      updateFrame(Uint8Array.of(1, 0x80, 0x80, 0x80, 0x10, 0, 0)),
      CLOSE.malformed,
      'malformed',
    ],
    [
      '[G1] with a byte behind it',
      updateFrame(Uint8Array.of(...aCard(), 1)),
      CLOSE.malformed,
      'trailing-bytes',
    ],
    ["[G2] by the room's own client id", updateFrame(byClient(1)), CLOSE.malformed, 'content-not-allowed'],
    ['a frame that promises more than it has', Uint8Array.of(0, 2, 100, 1), CLOSE.malformed, 'malformed'],
    ['a frame with something behind it', Uint8Array.of(0, 2, 2, 0, 0, 7), CLOSE.malformed, 'malformed'],
    ['a message nobody knows', Uint8Array.of(100, 1), CLOSE.malformed, 'malformed'],
    ['a sync step nobody knows', Uint8Array.of(0, 7, 0), CLOSE.malformed, 'malformed'],
    ['nothing', new Uint8Array(0), CLOSE.malformed, 'malformed'],
  ] as const)('closes over an update %s', (_, frame, code, reason) => {
    const { hear, received, socket, refused, detached } = open();
    hear(frame);
    expect(socket.closedWith).toEqual([code, reason]);
    expect(refused).toEqual([{ code, reason }]);
    expect(received).toEqual([]);
    expect(detached()).toBe(1);
    hear(updateFrame(aCard()));
    expect(received).toEqual([]);
  });

  it('closes over text', () => {
    const { socket } = open();
    socket.emit('message', Buffer.from('halo'), false);
    expect(socket.closedWith).toEqual([CLOSE.malformed, 'malformed']);
  });

  it('[G9] takes awareness without a word', () => {
    const { hear, socket, received } = open();
    hear(Uint8Array.of(1, 1, 0));
    hear(Uint8Array.of(3));
    expect([socket.closedWith, received, socket.sent]).toEqual([null, [], []]);
  });

  it('[T5] takes 60 frames at once, then 20 a second', () => {
    const { hear, socket, received, clock } = open();
    for (let i = 0; i < 60; i++) hear(updateFrame(aCard()));
    clock.pass(500);
    for (let i = 0; i < 10; i++) hear(updateFrame(aCard()));
    expect(socket.closedWith).toBeNull();
    hear(updateFrame(aCard()));
    expect(socket.closedWith).toEqual([CLOSE.rate, 'rate']);
    expect(received).toHaveLength(70);
  });
});

describe('a board', () => {
  it('[W2] drops what a peer writes, and sends it away at the third time', () => {
    const { hear, socket, received } = open('board');
    hear(syncStep2(Uint8Array.of(0, 0)));
    hear(updateFrame(Uint8Array.of(0, 0)));
    hear(updateFrame(aCard()));
    hear(updateFrame(Uint8Array.of(0, 1, 5, 1, 0, 1)));
    expect(socket.closedWith).toBeNull();
    hear(updateFrame(aCard()));
    expect(socket.closedWith).toEqual([CLOSE.noRight, 'read-only-paper']);
    expect(received).toEqual([]);
  });
});

describe('time', () => {
  it('[G9] says the empty awareness every 15 s', () => {
    const { connection, socket, clock } = open();
    const beat = (ms: number) => {
      clock.pass(ms);
      socket.emit('pong');
      connection.beat(clock.monotonic());
    };
    beat(14_999);
    expect(socket.sent).toEqual([]);
    beat(1);
    expect(socket.sent.map((frame) => [...frame])).toEqual([[1, 1, 0]]);
    beat(15_000);
    expect(socket.sent).toHaveLength(2);
  });

  it('[T6] pings after 20 s and lets go of who was silent for 45 s', () => {
    const { connection, socket, clock, detached } = open();
    clock.pass(20_000);
    connection.beat(clock.monotonic());
    expect(socket.pings).toBe(1);
    clock.pass(24_999);
    connection.beat(clock.monotonic());
    expect(socket.terminated).toBe(false);
    clock.pass(1);
    connection.beat(clock.monotonic());
    expect([socket.terminated, detached()]).toEqual([true, 1]);
  });

  it('[T6] lets go of who has more than 1 MiB unsent for 5 s, or 4 MiB at once', () => {
    const slow = open();
    slow.socket.bufferedAmount = 1024 * 1024 + 1;
    slow.connection.beat(slow.clock.monotonic());
    slow.clock.pass(4999);
    slow.connection.beat(slow.clock.monotonic());
    expect(slow.socket.closedWith).toBeNull();
    slow.clock.pass(1);
    slow.connection.beat(slow.clock.monotonic());
    expect(slow.socket.closedWith).toEqual([CLOSE.tooSlow, 'too-slow']);

    const recovered = open();
    recovered.socket.bufferedAmount = 1024 * 1024 + 1;
    recovered.connection.beat(recovered.clock.monotonic());
    recovered.clock.pass(3000);
    recovered.socket.bufferedAmount = 10;
    recovered.connection.beat(recovered.clock.monotonic());
    recovered.clock.pass(3000);
    recovered.connection.beat(recovered.clock.monotonic());
    expect(recovered.socket.closedWith).toBeNull();

    const stuck = open();
    stuck.socket.bufferedAmount = 4 * 1024 * 1024 + 1;
    stuck.connection.send(updateFrame(aCard()));
    expect([stuck.socket.closedWith, stuck.socket.terminated]).toEqual([[CLOSE.tooSlow, 'too-slow'], true]);
  });

  it('ends a peer that does not answer the close frame', () => {
    const { connection, socket, clock } = open();
    connection.close(CLOSE.noRight, 'no-right');
    expect(socket.terminated).toBe(false);
    clock.pass(5000);
    expect(socket.terminated).toBe(true);
  });
});

describe('a pad', () => {
  const said = (state: object | null) => awarenessFrame([{ client: 9, clock: 1, state }]);
  const typed = (text = 'air') => {
    const doc = new Y.Doc();
    doc.getText('t').insert(0, text);
    return Y.encodeStateAsUpdate(doc);
  };

  it('[G9] hears who types, twice a second, and nothing that is more than that', () => {
    const { hear, present, socket, clock } = open('pad');
    for (let times = 0; times < 6; times++) hear(said({ typing: true, cursor: times }));
    expect(present).toHaveLength(4);
    clock.pass(1000);
    for (let times = 0; times < 6; times++) hear(said({ typing: false }));
    expect(present).toHaveLength(6);
    hear(said(null));
    expect(socket.closedWith).toBeNull();
    hear(said({ name: 'Fasilitator' }));
    expect(socket.closedWith).toEqual([CLOSE.malformed, 'content-not-allowed']);
  });

  it('[G9] on no other paper', () => {
    for (const kind of ['drawer', 'board'] as const) {
      const { hear, present, socket } = open(kind);
      hear(said({ name: 'Fasilitator' }));
      expect([present, socket.closedWith]).toEqual([[], null]);
    }
  });

  it('[G7] hears that a replica differs; on no other paper', () => {
    const frame = compareFrame({ vector: 2 ** 52 + 1, text: 7 });
    const pad = open('pad');
    pad.hear(frame);
    expect(pad.differing).toEqual([[2 ** 52 + 1, 7]]);
    for (const broken of [frame.subarray(0, 4), Buffer.concat([frame, frame])]) {
      const other = open('pad');
      other.hear(broken);
      expect(other.socket.closedWith).toEqual([CLOSE.malformed, 'malformed']);
    }
    const drawer = open('drawer');
    drawer.hear(frame);
    expect(drawer.socket.closedWith).toEqual([CLOSE.malformed, 'malformed']);
  });

  it('[G1] takes letters in its one text, and nothing of a drawer', () => {
    const pad = open('pad');
    pad.hear(updateFrame(typed()));
    expect(pad.received).toHaveLength(1);
    const others: ((doc: Y.Doc) => void)[] = [
      (doc) => void doc.getMap('t').set('k', 'x'),
      (doc) => void doc.getMap('cards').set('k', 1),
      (doc) => doc.getText('lain').insert(0, 'x'),
      (doc) => doc.getText('t').insert(0, 'x', { bold: true }),
      (doc) => doc.getText('t').insertEmbed(0, new Y.Map()),
      (doc) => doc.getText('t').insertEmbed(0, {}),
      (doc) => doc.getArray('t').insert(0, [1]),
    ];
    for (const write of others) {
      const { hear, received, socket } = open('pad');
      const doc = new Y.Doc();
      write(doc);
      hear(updateFrame(Y.encodeStateAsUpdate(doc)));
      expect([received.length, socket.closedWith]).toEqual([0, [CLOSE.malformed, 'content-not-allowed']]);
    }
    const drawer = open('drawer');
    drawer.hear(updateFrame(typed()));
    expect(drawer.socket.closedWith).toEqual([CLOSE.malformed, 'content-not-allowed']);
  });

  it('[G1, G5] takes no more at once than it may hold', () => {
    const { hear, socket, clock } = open('pad');
    hear(syncStep2(typed('a'.repeat(65 * 1024))));
    clock.turn();
    expect(socket.closedWith).toEqual([CLOSE.tooBig, 'too-big']);
  });
});

function byClient(client: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.getMap('cards').set('k', 1);
  return Y.encodeStateAsUpdate(doc);
}
