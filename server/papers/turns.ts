/** Long pieces of work one after the other, with a turn of the loop between them for everybody else. */

export class Turns {
  readonly #soon: (run: () => void) => void;
  readonly #queue: (() => void)[] = [];
  #running = false;

  constructor(soon: (run: () => void) => void) {
    this.#soon = soon;
  }

  take(work: () => void): void {
    this.#queue.push(work);
    if (!this.#running) this.#next();
  }

  #next(): void {
    this.#running = this.#queue.length > 0;
    if (!this.#running) return;
    this.#soon(() => {
      try {
        this.#queue.shift()?.();
      } finally {
        this.#next();
      }
    });
  }
}
