/**
 * Connections without a seat: they may stay for the moment in which they are told so and say little meanwhile, a few at a time
 * [T5].
 */

import type { Socket } from 'node:net';

const PER_ADDRESS = 50;
const IN_ALL = 400;
const STAY_MS = 5000;
const BYTES = 4 * 1024;

export class Strangers {
  readonly #here = new Map<string, number>();
  readonly #sockets = new WeakSet<Socket>();
  #all = 0;

  /** Whether one more may come in from this address; it is counted until its socket closes. */
  enter(socket: Socket, address: string): boolean {
    const here = this.#here.get(address) ?? 0;
    if (here >= PER_ADDRESS || this.#all >= IN_ALL) return false;
    this.#here.set(address, here + 1);
    this.#all += 1;
    this.#sockets.add(socket);
    const timer = setTimeout(() => socket.destroy(), STAY_MS);
    socket.once('close', () => {
      clearTimeout(timer);
      this.#all -= 1;
      const left = (this.#here.get(address) ?? 1) - 1;
      if (left > 0) this.#here.set(address, left);
      else this.#here.delete(address);
    });
    return true;
  }

  /** Called when its handshake is done: from here on bytes are counted, if it is a stranger's. */
  listen(socket: Socket): void {
    if (!this.#sockets.has(socket)) return;
    const before = socket.bytesRead;
    socket.on('data', () => {
      if (socket.bytesRead - before > BYTES) socket.destroy();
    });
  }
}
