/**
 * A state being written. It promises that each map is copied at most once, on the first write, and that what nobody wrote
 * stays the same object; and it keeps the undo stacks [L5]. What an entry means stands with its noun.
 */
import type { Entry, EventKind } from '../entry.ts';
import type { Change, WorkshopState } from '../state.ts';

/** The entries of these kinds. */
export type EntryOf<K extends EventKind> = Extract<Entry, { kind: K }>;

/** Undo reaches this far back per facilitator. */
const UNDO_DEPTH = 100;

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type MapName = {
  [K in keyof WorkshopState]: WorkshopState[K] extends ReadonlyMap<infer _K, infer _V> ? K : never;
}[keyof WorkshopState];
type MapOf<K extends MapName> = WorkshopState[K] extends ReadonlyMap<infer I, infer V> ? Map<I, V> : never;

/** A state being written: its maps are copied on the first write. */
export class Draft {
  readonly state: Mutable<WorkshopState>;
  private readonly own = new Set<MapName>();

  constructor(state: WorkshopState) {
    this.state = { ...state };
  }

  map<K extends MapName>(name: K): MapOf<K> {
    if (!this.own.has(name)) {
      this.own.add(name);
      Object.assign(this.state, { [name]: copyOf(this.state[name] as ReadonlyMap<string, unknown>) });
    }
    return this.state[name] as unknown as MapOf<K>;
  }

  /** Changes one member of a map, if it is there. */
  change<K extends MapName>(name: K, id: Parameters<MapOf<K>['get']>[0], change: object): void {
    const map = this.map(name) as Map<unknown, object>;
    const old = map.get(id);
    if (old !== undefined) map.set(id, { ...old, ...change });
  }
}

/** In half the time of `new Map(map)`, which makes an array of every entry. */
function copyOf(map: ReadonlyMap<string, unknown>): Map<string, unknown> {
  const copy = new Map<string, unknown>();
  for (const [key, value] of map) copy.set(key, value);
  return copy;
}

/** Puts an undoable entry on its facilitator's stack; a new act ends what could be redone. */
export function remember(draft: Draft, entry: Entry, changes: readonly Change[]): void {
  if (entry.actor === 'room') return;
  const stacks = draft.map('undo');
  const done = stacks.get(entry.actor)?.done ?? [];
  stacks.set(entry.actor, {
    done: [...done.slice(-UNDO_DEPTH + 1), { n: entry.n, kind: entry.kind, changes }],
    undone: [],
  });
}
