/**
 * Stands in the place of `lib0/logging` on the page (vite.config.ts): Yjs asks it only to print debugging and two warnings, and
 * its colours and styles would cost a phone 3 kB. What Yjs warns of still reaches the console.
 */
export const BOLD = '';
export const UNBOLD = '';
export const ORANGE = '';
export const RED = '';
export const BLUE = '';
export const GREY = '';

export function print(...args: unknown[]): void {
  console.info(...args);
}

export function warn(...args: unknown[]): void {
  console.warn(...args);
}
