/**
 * What a hand-made phone sends: noise, bytes turned, and mostly updates one step away from honest, made by taking an honest one
 * apart and changing one thing. Everything comes from the seed. Nothing here knows what is refused and what is not.
 */

import { syncStep1, syncStep2, updateFrame } from '@mufakat/server/room/frames.ts';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

import {
  any,
  deepTypes,
  DECLARED_COUNT,
  DEEP_JSON,
  type Deleted,
  entry,
  farNeighbours,
  forwardReference,
  gapBefore,
  gc,
  type Id,
  item,
  KIND,
  MAP,
  nested,
  one,
  PROTO_VALUE,
  type Section,
  TEXT,
  text,
  under,
  updateOf,
  V2_RUN_LENGTH,
  whole,
  type Write,
} from './hand-made.ts';

export type Chance = () => number;

/** What the attacker knows. */
export interface Known {
  /** An honest edit of its own, not yet sent. */
  readonly update: Uint8Array;
  /** The replica that made it. */
  readonly doc: Y.Doc;
  /** Ids of cards that hang on walls, also those of others. */
  readonly cards: readonly string[];
  readonly chance: Chance;
}

export interface Attack {
  readonly kind: string;
  readonly frame: Uint8Array;
}

export function anAttack(known: Known): Attack {
  const kind = pick(KINDS, known.chance);
  const made = MAKERS[kind](known);
  const isFrame = kind.startsWith('frame');
  return { kind, frame: isFrame ? made : wrapped(made, known.chance) };
}

export function pick<T>(list: readonly T[], chance: Chance): T {
  return list[below(list.length, chance)] as T;
}

export function below(end: number, chance: Chance): number {
  return Math.floor(chance() * end);
}

/** Mostly as an edit, now and then as the answer to the server's question. */
function wrapped(update: Uint8Array, chance: Chance): Uint8Array {
  return chance() < 0.9 ? updateFrame(update) : syncStep2(update);
}

type Maker = (known: Known) => Uint8Array;

const MAKERS = {
  'bytes: noise': ({ chance }) => noise(below(80, chance), chance),
  'bytes: one set': mutated((bytes, at, chance) => void (bytes[at] = below(256, chance))),
  'bytes: one bit': mutated((bytes, at, chance) => void (bytes[at]! ^= 1 << below(8, chance))),
  'bytes: cut out': mutated((bytes, at, chance) => void bytes.splice(at, 1 + below(3, chance))),
  'bytes: put in': mutated((bytes, at, chance) => void bytes.splice(at, 0, below(256, chance))),
  'bytes: doubled': mutated(
    (bytes, at, chance) => void bytes.splice(at, 0, ...bytes.slice(at, at + below(20, chance))),
  ),
  'bytes: cut off': ({ update, chance }) => update.subarray(0, below(update.length, chance)),
  'bytes: more behind': ({ update, chance }) => Buffer.concat([update, noise(1 + below(5, chance), chance)]),
  'bytes: declared count': () => DECLARED_COUNT,
  'bytes: V2': ({ doc, chance }) => (chance() < 0.5 ? V2_RUN_LENGTH : Y.encodeStateAsUpdateV2(doc)),

  'place: other left': edited((one_, known) => ({ ...one_, left: anId(known) })),
  'place: other right': edited((one_, known) => ({ ...one_, right: anId(known) })),
  'place: both': edited((one_, known) => ({ ...one_, left: anId(known), right: anId(known) })),
  'place: turned round': edited((one_) => ({ ...one_, left: one_.right, right: one_.left })),
  'place: own neighbour': edited((one_, _, own) => ({ ...one_, left: own })),
  'place: none': edited((one_, known) => ({ ...one_, left: null, right: null, parent: aType(known) })),
  'place: other parent': edited((one_, known) => ({ ...one_, left: null, right: null, parent: anId(known) })),
  'place: other root': edited((one_) => ({ ...one_, left: null, right: null, parent: 'papan', key: 'k' })),
  'place: list in the root': edited((one_) => ({
    ...one_,
    left: null,
    right: null,
    parent: 'cards',
    key: null,
  })),
  'place: other key': edited((one_, { cards, chance }) => ({
    ...one_,
    left: null,
    right: null,
    parent: 'cards',
    key: cards.length === 0 ? 'k' : pick(cards, chance),
  })),
  'place: neighbour nobody has': ({ chance }) =>
    forwardReference(anotherClient(chance), { client: anotherClient(chance), clock: below(9, chance) }),
  'place: far apart': ({ chance }) => farNeighbours(anotherClient(chance), 60),

  'clock: ahead': moved((clock, chance) => clock + 1 + below(5, chance)),
  'clock: behind': moved((clock, chance) => Math.max(0, clock - 1 - below(5, chance))),
  'clock: told again': moved(() => 0),
  'clock: beyond all': moved(() => Number.MAX_SAFE_INTEGER - 1),
  'clock: gap': ({ chance }) => gapBefore(anotherClient(chance)),

  'client: another one': spokenBy((known) => pick(clientsOf(known), known.chance)),
  'client: the room': spokenBy(() => 1),
  'client: a new one': spokenBy(({ chance }) => anotherClient(chance)),
  'client: a huge one': spokenBy(() => 2 ** 52),
  'client: twice': sectioned((sections) => [...sections, ...sections]),
  'client: with nothing': sectioned((sections) => [...sections, { client: 77, structs: [] }]),
  'client: too few told': sectioned(([first, ...rest]) =>
    first === undefined ? rest : [{ ...first, claimed: first.structs.length + 1 }, ...rest],
  ),

  'delete: theirs': deleting((known) => {
    const client = pick(clientsOf(known), known.chance);
    const end = Y.getState(known.doc.store, client);
    const from = below(Math.max(end, 1), known.chance);
    return [[client, [[from, 1 + below(Math.max(end - from, 1), known.chance)]]]];
  }),
  'delete: all': deleting((known) =>
    clientsOf(known).map((client): Deleted => [
      client,
      [[0, Math.max(1, Y.getState(known.doc.store, client))]],
    ]),
  ),
  'delete: what is not there': deleting(({ chance }) => [[anotherClient(chance), [[below(9, chance), 5]]]]),
  'delete: nothing': deleting((known) => [[pick(clientsOf(known), known.chance), [[0, 0]]]]),
  'delete: twice': deleting((known) => {
    const client = pick(clientsOf(known), known.chance);
    return [
      [client, [[0, 1]]],
      [client, [[1, 1]]],
    ];
  }),
  'delete: no ranges': deleting((known) => [[pick(clientsOf(known), known.chance), []]]),

  'content: gone': edited((one_) => ({ ...one_, kind: KIND.deleted, content: whole(1) })),
  'content: nothing': edited((one_) => ({ ...one_, kind: KIND.string, content: text('') })),
  'content: gc': sectioned(([first, ...rest]) =>
    first === undefined ? rest : [{ ...first, structs: first.structs.map(() => gc(1)) }, ...rest],
  ),
  'content: a value': edited((one_, { chance }) => ({
    ...one_,
    kind: KIND.any,
    content: any(aValue(chance)),
  })),
  'content: a map': edited((one_) => ({ ...one_, kind: KIND.type, content: whole(MAP) })),
  'content: a text': edited((one_) => ({ ...one_, kind: KIND.type, content: whole(TEXT) })),
  'content: another type': edited((one_, { chance }) => ({
    ...one_,
    kind: KIND.type,
    content: whole(pick([0, 3, 4, 5, 6, 77], chance)),
  })),
  'content: another kind': edited((one_, { chance }) => ({
    ...one_,
    kind: pick([KIND.json, KIND.bytes, KIND.embed, KIND.format, KIND.doc, KIND.skip, 29], chance),
    content: text('x'),
  })),
  'content: deep JSON': ({ chance }) =>
    chance() < 0.5 ? DEEP_JSON : one(entry(KIND.any, any(nested(5 + below(20, chance))))),
  'content: __proto__': ({ chance }) =>
    chance() < 0.5 ? PROTO_VALUE : one(entry(KIND.any, any(1), '__proto__'), anotherClient(chance)),
  'content: deep maps': ({ chance }) => deepTypes(anotherClient(chance), 2 + below(4, chance)),
  'content: too long': ({ chance }) =>
    one(entry(KIND.any, any('x'.repeat(4096 + below(9, chance)))), anotherClient(chance)),
  'content: too many': ({ chance }) =>
    updateOf([{ client: anotherClient(chance), structs: Array.from({ length: 3001 }, () => gc(1)) }]),
  'content: too big': ({ chance }) =>
    one(entry(KIND.string, text('x'.repeat(32 * 1024))), anotherClient(chance)),

  'card: id of another': ({ cards, chance }) =>
    aCard(anotherClient(chance), cards.length === 0 ? 'k' : pick(cards, chance), 'direbut'),
  'card: for another': ({ chance }) =>
    aCard(anotherClient(chance), `k${below(1e9, chance)}`, 'atas nama', 'id2'),
  'card: odd': ({ chance }) => oddCard(anotherClient(chance), chance),
  'card: honest': ({ update }) => update,

  'frame: noise': ({ chance }) => noise(below(40, chance), chance),
  'frame: of another kind': ({ chance }) => Uint8Array.of(pick([2, 4, 9, 100, 127], chance), 1, 0),
  'frame: of another step': ({ chance }) => Uint8Array.of(0, 3 + below(100, chance), 1, 0),
  'frame: longer than it is': ({ update, chance }) => framed(update, update.length + 1 + below(1000, chance)),
  'frame: shorter than it is': ({ update, chance }) => framed(update, below(update.length, chance)),
  'frame: awareness': ({ chance }) => Buffer.concat([Uint8Array.of(1), noise(below(60, chance), chance)]),
  'frame: a question that is none': ({ chance }) => syncStep1(noise(1 + below(30, chance), chance)),
} satisfies Record<string, Maker>;

type Kind = keyof typeof MAKERS;

export const KINDS = Object.keys(MAKERS) as readonly Kind[];

function noise(length: number, chance: Chance): Uint8Array {
  return Uint8Array.from({ length }, () => below(256, chance));
}

function framed(update: Uint8Array, length: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint(encoder, length);
    encoding.writeUint8Array(encoder, update);
  });
}

function mutated(change: (bytes: number[], at: number, chance: Chance) => void): Maker {
  return ({ update, chance }) => {
    const bytes = [...update];
    change(bytes, below(bytes.length, chance), chance);
    return Uint8Array.from(bytes);
  };
}

// ---- an honest update taken apart ----

interface Piece {
  readonly id: Id;
  /** `null`: no item. */
  readonly item: Parameters<typeof item>[0] | null;
  readonly length: number;
}

interface Apart {
  readonly pieces: readonly Piece[];
  readonly deleted: readonly Deleted[];
}

function apart(update: Uint8Array): Apart {
  const { structs, ds } = Y.decodeUpdate(update);
  return {
    pieces: structs.map((struct) => ({
      id: struct.id,
      length: struct.length,
      item: struct instanceof Y.Item ? itemOf(struct) : null,
    })),
    deleted: [...ds.clients].map(([client, ranges]) => [
      client,
      ranges.map(({ clock, len }) => [clock, len]),
    ]),
  };
}

function itemOf(struct: Y.Item): Parameters<typeof item>[0] {
  // Decoded and not yet in a document: a root is its name, another type its id.
  const parent = (struct.parent ?? 'cards') as unknown as string | Id;
  return {
    left: struct.origin,
    right: struct.rightOrigin,
    parent,
    key: struct.parentSub,
    ...contentOf(struct.content),
  };
}

function contentOf(content: Y.Item['content']): { kind: number; content: Write } {
  if (content instanceof Y.ContentString) return { kind: KIND.string, content: text(content.str) };
  if (content instanceof Y.ContentAny) return { kind: KIND.any, content: any(...content.arr) };
  if (content instanceof Y.ContentType)
    return { kind: KIND.type, content: whole(content.type instanceof Y.Text ? TEXT : MAP) };
  return { kind: KIND.deleted, content: whole(content.getLength()) };
}

function together({ pieces, deleted }: Apart, change: (sections: readonly Section[]) => readonly Section[]) {
  const sections = [...Map.groupBy(pieces, ({ id }) => id.client)].map(([client, own]): Section => ({
    client,
    clock: own[0]!.id.clock,
    structs: own.map((piece) => (piece.item === null ? gc(piece.length) : item(piece.item))),
  }));
  return updateOf(change(sections), deleted);
}

const same = (sections: readonly Section[]): readonly Section[] => sections;

/** One of its items changed. */
function edited(
  change: (one_: NonNullable<Piece['item']>, known: Known, own: Id) => NonNullable<Piece['item']>,
): Maker {
  return (known) => {
    const { pieces, deleted } = apart(known.update);
    const at = below(pieces.length, known.chance);
    const changed = pieces.map((piece, place) =>
      place === at && piece.item !== null ? { ...piece, item: change(piece.item, known, piece.id) } : piece,
    );
    return together({ pieces: changed, deleted }, same);
  };
}

function sectioned(change: (sections: readonly Section[]) => readonly Section[]): Maker {
  return ({ update }) => together(apart(update), change);
}

function moved(to: (clock: number, chance: Chance) => number): Maker {
  return ({ update, chance }) =>
    together(apart(update), (sections) =>
      sections.map((section) => ({ ...section, clock: to(section.clock ?? 0, chance) })),
    );
}

/** Under a client id that is somebody else's, at the clock where they would go on. */
function spokenBy(who: (known: Known) => number): Maker {
  return (known) => {
    const client = who(known);
    return together(apart(known.update), (sections) =>
      sections.map((section) => ({ ...section, client, clock: Y.getState(known.doc.store, client) })),
    );
  };
}

function deleting(what: (known: Known) => readonly Deleted[]): Maker {
  return (known) => updateOf([], what(known));
}

// ---- what the attacker names ----

function clientsOf({ doc }: Known): number[] {
  return [...doc.store.clients.keys()];
}

function anotherClient(chance: Chance): number {
  return 2 + below(2 ** 31, chance);
}

/** Anything there is, or a little beyond it. */
function anId(known: Known): Id {
  const client = pick(clientsOf(known), known.chance);
  return { client, clock: below(Y.getState(known.doc.store, client) + 2, known.chance) };
}

function aType(known: Known): Id {
  const types = [...known.doc.store.clients.values()].flatMap((structs) =>
    structs.filter((struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentType),
  );
  return types.length === 0 ? anId(known) : pick(types, known.chance).id;
}

function aValue(chance: Chance): unknown {
  return pick<unknown>(
    [
      null,
      undefined,
      true,
      -1,
      0.5,
      2 ** 60,
      Number.NaN,
      Infinity,
      10n,
      '',
      'kata',
      [],
      {},
      { a: [1] },
      ['a', 'b'],
    ],
    chance,
  );
}

function aCard(client: number, id: string, title: string, author: string | null = null): Uint8Array {
  const fields = { client, clock: 1 };
  const card = { client, clock: 0 };
  const values: [string, unknown][] = [
    ['step', 'isu'],
    ['kind', 'isu'],
    ['ready', true],
    ...(author === null ? [] : [['for', author] satisfies [string, unknown]]),
  ];
  return updateOf([
    {
      client,
      structs: [
        entry(KIND.type, whole(MAP), id),
        under(card, KIND.type, whole(MAP), 'fields'),
        under(fields, KIND.any, any(title), 'judul'),
        ...values.map(([key, value]) => under(card, KIND.any, any(value), key)),
      ],
    },
  ]);
}

/** The outer form of a card with anything in it. */
function oddCard(client: number, chance: Chance): Uint8Array {
  const card = { client, clock: 0 };
  return updateOf([
    {
      client,
      structs: [
        entry(KIND.type, whole(MAP), `odd${below(1e9, chance)}`),
        ...['step', 'kind', 'ready', 'for', 'fields', 'constructor', 'toString'].map((key) =>
          under(card, KIND.any, any(finite(aValue(chance))), key),
        ),
      ],
    },
  ]);
}

/** What may stand in a field. */
function finite(value: unknown): unknown {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? 1 : value;
}
