import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A browser's history that takes its steps back a moment later, as browsers do. */
class LateHistory {
  readonly #entries: { path: string; state: unknown }[] = [{ path: '/phone', state: null }];
  #at = 0;
  #late: (() => void)[] = [];
  readonly #told: (() => void)[] = [];

  get state(): unknown {
    return this.#entries[this.#at]?.state;
  }
  get path(): string | undefined {
    return this.#entries[this.#at]?.path;
  }
  pushState(state: unknown): void {
    this.#entries.splice(this.#at + 1, Infinity, { path: this.path ?? '', state });
    this.#at += 1;
  }
  replace(path: string): void {
    this.#entries[this.#at] = { path, state: null };
  }
  go(steps: number): void {
    this.#late.push(() => {
      this.#at += steps;
      for (const tell of this.#told) tell();
    });
  }
  catchUp(): void {
    for (const step of this.#late.splice(0)) step();
  }
  listen(_: string, tell: () => void): void {
    this.#told.push(tell);
  }
}

let history: LateHistory;
beforeEach(() => {
  history = new LateHistory();
  vi.stubGlobal('history', history);
  vi.stubGlobal('addEventListener', history.listen.bind(history));
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('goes to another page only after the step back that a closed dialog left on its way', async () => {
  const { goAway, whenAtRest } = await import('./way-back.ts');
  const close = goAway(() => undefined);
  await Promise.resolve();
  close();
  whenAtRest(() => history.replace('/'));
  await Promise.resolve();
  history.catchUp();
  expect(history.path).toBe('/');
});

it('goes at once from an open dialog, whose entry becomes the other page', async () => {
  const { goAway, whenAtRest } = await import('./way-back.ts');
  const close = goAway(() => undefined);
  await Promise.resolve();
  whenAtRest(() => history.replace('/'));
  await Promise.resolve();
  expect(history.path).toBe('/');
  close();
  await Promise.resolve();
  history.catchUp();
  expect(history.path).toBe('/');
});
