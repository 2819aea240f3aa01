/** Who wants to hear of a change. A listener that was taken off during the round is not called any more. */
export interface Listeners {
  readonly listen: (listener: () => void) => () => void;
  readonly tell: () => void;
}

export function makeListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    listen(listener) {
      // Wrapped, so that the same function listening twice counts twice.
      const own = () => listener();
      all.add(own);
      return () => all.delete(own);
    },
    tell() {
      // A copy: what begins to listen during the round hears the next one.
      const now = [...all];
      for (const listener of now) if (all.has(listener)) listener();
    },
  };
}
