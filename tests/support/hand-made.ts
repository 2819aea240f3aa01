/** Updates in the V1 format written by hand, byte by byte: what no Yjs would ever write, and the bombs that are known. */

import * as encoding from 'lib0/encoding';

export type Write = (encoder: encoding.Encoder) => void;

export interface Section {
  readonly client: number;
  readonly clock?: number;
  readonly structs: readonly Write[];
  /** What the section says it holds. */
  readonly claimed?: number;
}

export type Deleted = readonly [
  client: number,
  ranges: readonly (readonly [clock: number, length: number])[],
];

export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** An update of these sections. */
export function updateOf(
  sections: readonly Section[],
  deleted: readonly Deleted[] = [],
): Uint8Array<ArrayBuffer> {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, sections.length);
    for (const { client, clock = 0, structs, claimed = structs.length } of sections) {
      encoding.writeVarUint(encoder, claimed);
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      for (const write of structs) write(encoder);
    }
    encoding.writeVarUint(encoder, deleted.length);
    for (const [client, ranges] of deleted) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, ranges.length);
      for (const [clock, length] of ranges) {
        encoding.writeVarUint(encoder, clock);
        encoding.writeVarUint(encoder, length);
      }
    }
  }) as Uint8Array<ArrayBuffer>;
}

/** Kinds of content. */
export const KIND = {
  gc: 0,
  deleted: 1,
  json: 2,
  bytes: 3,
  string: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  doc: 9,
  skip: 10,
};
export const MAP = 1;
export const TEXT = 2;
const HAS_ORIGIN = 0x80;
const HAS_RIGHT = 0x40;
const HAS_KEY = 0x20;

/** An entry of the root map `cards` with this content. */
export function entry(kind: number, content: Write, key: string | null = 'k1', root = 'cards'): Write {
  return (encoder) => {
    encoding.writeUint8(encoder, kind | (key === null ? 0 : HAS_KEY));
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, root);
    if (key !== null) encoding.writeVarString(encoder, key);
    content(encoder);
  };
}

/** An item under a type that is no root; at a key if one is given. */
export function under(parent: Id, kind: number, content: Write, key: string | null = null): Write {
  return (encoder) => {
    encoding.writeUint8(encoder, kind | (key === null ? 0 : HAS_KEY));
    encoding.writeVarUint(encoder, 0);
    writeId(encoder, parent);
    if (key !== null) encoding.writeVarString(encoder, key);
    content(encoder);
  };
}

/** An item as a decoded update tells of it: neighbours, else a parent. */
export interface Item {
  readonly left: Id | null;
  readonly right: Id | null;
  /** Needed where there is no neighbour: a root by its name, or a type. */
  readonly parent: string | Id;
  readonly key: string | null;
  readonly kind: number;
  readonly content: Write;
}

export function item({ left, right, parent, key, kind, content }: Item): Write {
  if (left !== null || right !== null) return between(left, right, kind, content);
  if (typeof parent !== 'string') return under(parent, kind, content, key);
  return entry(kind, content, key, parent);
}

/** An item that names its neighbours, at least one. */
export function between(left: Id | null, right: Id | null, kind: number, content: Write): Write {
  return (encoder) => {
    encoding.writeUint8(encoder, kind | (left === null ? 0 : HAS_ORIGIN) | (right === null ? 0 : HAS_RIGHT));
    if (left !== null) writeId(encoder, left);
    if (right !== null) writeId(encoder, right);
    content(encoder);
  };
}

export const gc =
  (length: number): Write =>
  (encoder) => {
    encoding.writeUint8(encoder, KIND.gc);
    encoding.writeVarUint(encoder, length);
  };
export const any =
  (...values: unknown[]): Write =>
  (encoder) => {
    encoding.writeVarUint(encoder, values.length);
    for (const value of values) encoding.writeAny(encoder, value as never);
  };
export const text =
  (value: string): Write =>
  (encoder) =>
    encoding.writeVarString(encoder, value);
export const whole =
  (value: number): Write =>
  (encoder) =>
    encoding.writeVarUint(encoder, value);
/** An update of one struct. */
export const one = (write: Write, client = 7): Uint8Array<ArrayBuffer> =>
  updateOf([{ client, structs: [write] }]);
export const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

/** 7 bytes that say "33 million structs": Yjs reserves 260 MB for them. */
export const DECLARED_COUNT = updateOf([{ client: 0, structs: [], claimed: 2 ** 25 }]).slice(0, 7);

/** 22 bytes of V2: a million times "gc" of length 1, every list a repetition that costs one byte. */
export const V2_RUN_LENGTH = Uint8Array.from([
  0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 4, 0x41, 0xff, 0xff, 0x7f, 1, 0x80, 0x80, 0x40, 0,
]);

/** JSON so deep that a reader runs out of stack. */
export const DEEP_JSON = one(
  entry(KIND.any, (to) => {
    encoding.writeVarUint(to, 1);
    encoding.writeUint8Array(to, new Uint8Array(30_000).fill(117));
    encoding.writeVarUint(to, 0);
  }),
);

/** A value with a member `__proto__`. */
export const PROTO_VALUE = one(
  entry(KIND.any, (to) => {
    encoding.writeVarUint(to, 1);
    encoding.writeUint8(to, 118);
    encoding.writeVarUint(to, 1);
    encoding.writeVarString(to, '__proto__');
    encoding.writeAny(to, 1);
  }),
);

/** One client in two sections: Yjs keeps the last only. */
export const DOUBLE_SECTION = updateOf([
  { client: 1, structs: [gc(1)] },
  { client: 1, clock: 1, structs: [gc(1)] },
]);

/** Something behind clocks that never come. */
export function gapBefore(client: number, clock = 1_000): Uint8Array<ArrayBuffer> {
  return updateOf([{ client, clock, structs: [entry(KIND.any, any(1))] }]);
}

/** Words behind a neighbour that nobody has. */
export function forwardReference(client: number, stranger: Id): Uint8Array<ArrayBuffer> {
  return updateOf([{ client, structs: [between(stranger, null, KIND.string, text('maju'))] }]);
}

/** Maps in maps in maps. */
export function deepTypes(client: number, depth: number): Uint8Array<ArrayBuffer> {
  const structs = Array.from({ length: depth }, (_, at) =>
    at === 0
      ? entry(KIND.type, whole(MAP))
      : under({ client, clock: at - 1 }, KIND.type, whole(MAP), 'fields'),
  );
  return updateOf([{ client, structs }]);
}

/** Words each of which names as neighbours the beginning and one far behind: each is compared with all between. */
export function farNeighbours(client: number, words: number): Uint8Array<ArrayBuffer> {
  const body = { client, clock: 0 };
  const row = Array.from({ length: words }, (_, at) =>
    at === 0
      ? under(body, KIND.string, text('a'))
      : between({ client, clock: at }, null, KIND.string, text('a')),
  );
  const far = Array.from({ length: words }, (_, at) =>
    between(null, { client, clock: words - at }, KIND.string, text('b')),
  );
  return updateOf([
    { client, structs: [entry(KIND.type, whole(TEXT)), ...row] },
    { client: client + 1, structs: far },
  ]);
}

function writeId(encoder: encoding.Encoder, { client, clock }: Id): void {
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
}
