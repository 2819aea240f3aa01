/** Connections without a seat: they may stay for the moment in which they are told so, a few at a time [T5]. */

import type { Socket } from 'node:net';

const PER_ADDRESS = 50;
const IN_ALL = 400;
const STAY_MS = 5000;

export class Strangers {
  readonly #here = new Map<string, number>();
  #all = 0;

  /** Whether one more may come in from this address; it is counted until its socket closes. */
  enter(socket: Socket, address: string): boolean {
    const here = this.#here.get(address) ?? 0;
    if (here >= PER_ADDRESS || this.#all >= IN_ALL) return false;
    this.#here.set(address, here + 1);
    this.#all += 1;
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
}
