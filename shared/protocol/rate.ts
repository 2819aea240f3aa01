/** How fast one connection may speak [T5]. The server counts with it, and a client that must send much paces itself by it. */

export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** Commands over socket.io. */
export const COMMAND_RATE: Rate = { perSecond: 10, burst: 30 };
/** Frames on a paper socket. */
export const PAPER_RATE: Rate = { perSecond: 20, burst: 60 };

export class TokenBucket {
  readonly #rate: Rate;
  #tokens: number;
  #at: number;

  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#tokens = rate.burst;
    this.#at = now;
  }

  /** Takes one token at this moment (ms, never running backwards): 0, or how many ms to wait for the next. */
  take(now: number): number {
    const { perSecond, burst } = this.#rate;
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
    if (this.#tokens < 1) return Math.ceil(((1 - this.#tokens) / perSecond) * 1000);
    this.#tokens -= 1;
    return 0;
  }
}
