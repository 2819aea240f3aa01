/**
 * The way of one phone to the server: a proxy on loopback that is as bad as a hall's Wi-Fi. What is sent arrives late but in
 * order; a cut breaks every connection without a word; asleep, nothing passes and nobody is told, as with a phone in a pocket.
 */

import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

export interface LineFaults {
  /** How late the next piece arrives, in ms. */
  readonly delayMs: () => number;
}

export class FlakyLine {
  readonly #target: number;
  readonly #server: Server;
  readonly #open = new Set<Pipe>();
  #faults: LineFaults;
  #asleep = false;

  private constructor(target: number, server: Server, faults: LineFaults) {
    this.#target = target;
    this.#server = server;
    this.#faults = faults;
    server.on('connection', (socket) => this.#accept(socket));
  }

  static async open(target: number, faults: LineFaults): Promise<FlakyLine> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new FlakyLine(target, server, faults);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Every connection breaks; new ones may be made at once. */
  cut(): void {
    for (const pipe of this.#open) pipe.end();
  }

  /** Nothing passes until `wake`, and no end of a connection either. */
  sleep(): void {
    this.#asleep = true;
    for (const pipe of this.#open) pipe.hold();
  }

  /** What was held goes on its way. */
  wake(): void {
    this.#asleep = false;
    for (const pipe of this.#open) pipe.release();
  }

  /** Without faults from here on. */
  heal(): void {
    this.#faults = { delayMs: () => 0 };
    this.wake();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #accept(near: Socket): void {
    const pipe = new Pipe(near, connect({ host: '127.0.0.1', port: this.#target }), {
      delayMs: () => this.#faults.delayMs(),
      gone: () => this.#open.delete(pipe),
    });
    this.#open.add(pipe);
    if (this.#asleep) pipe.hold();
  }
}

/** One connection, both ways. */
class Pipe {
  readonly #near: Socket;
  readonly #far: Socket;
  readonly #hooks: { delayMs: () => number; gone: () => void };
  /** Held back while asleep, in order. */
  readonly #held: (() => void)[] = [];
  #isHeld = false;
  #isOver = false;

  constructor(near: Socket, far: Socket, hooks: { delayMs: () => number; gone: () => void }) {
    this.#near = near;
    this.#far = far;
    this.#hooks = hooks;
    this.#carry(near, far);
    this.#carry(far, near);
  }

  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    for (const pass of this.#held.splice(0)) pass();
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#near.destroy();
    this.#far.destroy();
    this.#hooks.gone();
  }

  #carry(from: Socket, to: Socket): void {
    // One queue and one timer: bytes that overtake each other would be another stream.
    const queue: { readonly at: number; readonly pass: () => void }[] = [];
    const passDue = () => {
      while (queue[0] !== undefined && queue[0].at <= performance.now()) {
        const { pass } = queue.shift()!;
        if (this.#isHeld) this.#held.push(pass);
        else if (!this.#isOver) pass();
      }
      if (queue[0] !== undefined)
        setTimeout(passDue, Math.max(0, Math.ceil(queue[0].at - performance.now())));
    };
    const later = (pass: () => void) => {
      const at = Math.max(queue.at(-1)?.at ?? 0, performance.now() + this.#hooks.delayMs());
      queue.push({ at, pass });
      if (queue.length === 1) setTimeout(passDue, Math.ceil(at - performance.now()));
    };
    from.on('data', (bytes) => later(() => to.write(bytes)));
    from.on('close', () => later(() => this.end()));
    // The close that follows says enough.
    from.on('error', () => undefined);
  }
}
