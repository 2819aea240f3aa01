/**
 * Which words go when somebody's are to be taken away [L9, E4], over a whole record. Bodies that are about the card or person
 * alone go as a whole; what other entries say of them (a name in the minutes, the words of a card copied into a poll) is
 * replaced in what remains. Facts are never touched: they hold ids and choices, no words. Pure, so that it can be tried on any
 * record before it is done.
 */
import type { CardId, CardKind, DrawerCard, Fields, OwnerId, PersonId } from '../cards/card.ts';
import { lengthOf } from '../cards/limits.ts';
import { readPicture } from '../cards/raw.ts';
import type { Command } from './command.ts';
import { type Entry, ERASED, type Redacted } from './entry.ts';
import { survivor } from './groups.ts';
import { foldName } from './names.ts';
import { type Remains, withRemains } from './remains.ts';
import type { WorkshopState } from './state.ts';

export type RedactionTarget = Extract<Command, { name: 'record.redact' }>['of'];

/** What lies in a drawer, readable or not. */
export interface DrawerWords {
  readonly owner: OwnerId;
  readonly cards: ReadonlyMap<CardId, { readonly read: DrawerCard | null; readonly text: string }>;
}

export interface RedactionPlan {
  readonly facts: Redacted['facts'];
  readonly remains: Remains;
  /** Drawers that go whole. */
  readonly emptied: readonly OwnerId[];
  /** Cards to be taken out of the others, by drawer. */
  readonly taken: ReadonlyMap<OwnerId, readonly CardId[]>;
  /** Entries whose facts say the same, which nothing can take away. */
  readonly left: number;
}

/** Words of a card that are longer are looked for within other words too; shorter ones may be anybody's. */
const TELLING = 20;

export function planRedaction(
  stored: readonly Entry[],
  state: WorkshopState,
  drawers: readonly DrawerWords[],
  target: RedactionTarget,
): RedactionPlan {
  const entries = withRemains(stored);
  const people = 'person' in target ? rowsOf(state, target.person) : new Set<PersonId>();
  const cards = cardsOf(state, entries, drawers, target, people);
  const isTheirs = (entry: Entry) =>
    isAbout(entry, { people, cards, notes: 'person' in target && target.words });
  const words = wordsOf(entries.filter(isTheirs), target, state);
  const groups = new Set([...cards].flatMap((card) => groupsOf(state, card)));
  const changed = new Map<number, unknown>();
  const versions: number[] = [];
  let left = 0;
  for (const entry of entries) {
    if (words.isIn(entry.facts)) left += 1;
    if (entry.body === null || entry.kind === 'record.redacted') continue;
    if (isTheirs(entry)) {
      changed.set(entry.n, GONE);
      continue;
    }
    if (entry.kind === 'result.frozen') {
      // A file without its words is another file; the next version stands in its place.
      if (!words.isIn(JSON.parse(entry.body.json), true)) continue;
      versions.push(entry.facts.version);
      changed.set(entry.n, GONE);
      continue;
    }
    if (isOfOthers(entry, 'text' in target)) continue;
    const body = withoutCards(entry, cards) ?? withoutInvited(entry, state, people, words) ?? entry.body;
    // Somebody else of that name may be invited too.
    if (entry.kind === 'people.invited' && !('text' in target)) {
      if (body !== entry.body) changed.set(entry.n, body);
      continue;
    }
    const swept = words.sweep(withoutCopies(state, entry, body, groups, words), false);
    if (swept !== entry.body) changed.set(entry.n, swept);
  }
  // Earlier redactions keep what remained of an entry: what is changed now must not be read there any more.
  // From the oldest on: the remains of one may be kept by the next.
  for (const entry of entries) {
    if (entry.kind !== 'record.redacted' || entry.body === null) continue;
    const remains = entry.body.remains.filter(({ n }) => !changed.has(n));
    const reason = words.sweep(entry.body.reason, false);
    if (remains.length < entry.body.remains.length || reason !== entry.body.reason)
      changed.set(entry.n, { reason, remains });
  }
  const taken = Map.groupBy(
    drawers
      .filter(({ owner }) => !people.has(owner as PersonId))
      .flatMap(({ owner, cards: own }) =>
        [...own].flatMap(([id, { text }]) =>
          cards.has(id) || ('text' in target && words.isIn(text)) ? [{ owner, id }] : [],
        ),
      ),
    ({ owner }) => owner,
  );
  const emptied = drawers.map(({ owner }) => owner).filter((owner) => people.has(owner as PersonId));
  const silenced = new Set([...cards, ...[...taken.values()].flatMap((rows) => rows.map(({ id }) => id))]);
  const [person, ...also] = [...people];
  return {
    facts: {
      of: 'card' in target ? 'card' : 'person' in target ? 'person' : 'text',
      ...('card' in target ? { card: target.card } : {}),
      ...(person === undefined ? {} : { person, also }),
      bodies: [...changed.keys()].sort((a, b) => a - b),
      cards: [...silenced],
      owners: [...new Set([...emptied, ...taken.keys()])],
      pictures: picturesGone(state, entries, cards, 'person' in target && target.words ? people : new Set()),
      versions,
    },
    remains: [...changed].flatMap(([n, body]) => (body === GONE ? [] : [{ n, body }])),
    emptied,
    taken: new Map([...taken].map(([owner, rows]) => [owner, rows.map(({ id }) => id)])),
    left,
  };
}

const GONE = Symbol('gone');

/** All rows of one person: those merged into theirs too, theirs first. */
function rowsOf(state: WorkshopState, person: PersonId): Set<PersonId> {
  const rows = new Set([person]);
  for (const row of rows)
    for (const { id, mergedInto } of state.people.values()) if (mergedInto === row) rows.add(id);
  return rows;
}

function cardsOf(
  state: WorkshopState,
  entries: readonly Entry[],
  drawers: readonly DrawerWords[],
  target: RedactionTarget,
  people: ReadonlySet<PersonId>,
): Set<CardId> {
  if ('card' in target) return new Set([target.card]);
  if ('text' in target || !target.words) return new Set();
  const cards = new Set<CardId>();
  for (const { kind, facts } of entries)
    if ((kind === 'card.published' || kind === 'late.arrived') && people.has(facts.author as PersonId))
      cards.add(facts.card);
  for (const { id, author } of [...state.cards.values(), ...state.tray.values()])
    if (people.has(author as PersonId)) cards.add(id);
  // Written for them by a helper and never sent.
  for (const { cards: own } of drawers)
    for (const [id, { read }] of own) if (read?.for != null && people.has(read.for)) cards.add(id);
  return cards;
}

/** The groups a card is and was in: their words may be a copy of its. */
function groupsOf(state: WorkshopState, id: CardId): string[] {
  const card = state.cards.get(id);
  if (card === undefined) return [];
  return [card.group, survivor(state, card.group)?.id ?? card.group];
}

/** The body speaks of this person or card and of nobody else. */
function isAbout(
  entry: Entry,
  of: {
    readonly people: ReadonlySet<PersonId>;
    readonly cards: ReadonlySet<CardId>;
    readonly notes: boolean;
  },
): boolean {
  switch (entry.kind) {
    case 'person.joined':
    case 'person.edited':
    case 'guest.asked':
      return of.people.has(entry.facts.person);
    case 'card.published':
    case 'card.revised':
    case 'late.arrived':
    case 'late.answered':
      return of.cards.has(entry.facts.card);
    case 'ballot.recorded':
      return of.notes && of.people.has(entry.facts.person);
    case 'matrix.answered':
      return of.notes && of.people.has(entry.actor as PersonId);
    default:
      return false;
  }
}

/** What others said of themselves: the same name or words there are theirs. */
function isOfOthers({ kind }: Entry, everywhere: boolean): boolean {
  if (everywhere) return false;
  return (
    kind === 'person.joined' ||
    kind === 'person.edited' ||
    kind === 'guest.asked' ||
    kind === 'card.published' ||
    kind === 'card.revised' ||
    kind === 'late.arrived'
  );
}

/** What the words of a card were copied into: there a short text is a copy too. */
function withoutCopies(
  state: WorkshopState,
  entry: Entry,
  body: unknown,
  groups: ReadonlySet<string>,
  words: Words,
): unknown {
  if (groups.has(wordedIn(state, entry) ?? '')) return words.sweep(body, true);
  if (entry.kind !== 'poll.opened' || entry.body === null) return body;
  const { options } = entry.facts;
  if (!options.some((option) => groups.has(option))) return body;
  const texts = entry.body.texts.map((text, at) =>
    groups.has(options[at] ?? '') ? words.sweep(text, true) : text,
  );
  return { ...entry.body, texts };
}

/** The group whose wording, or what it was begun and worked out with, an entry holds. */
function wordedIn(state: WorkshopState, { kind, facts }: Entry): string | null {
  switch (kind) {
    case 'group.worded':
    case 'text.begun':
    case 'text.settled':
      return facts.group;
    case 'text.mirrored':
      return state.pads.get(facts.pad)?.group ?? null;
    default:
      return null;
  }
}

/** An import without the words of these cards; `null` if it has none of them. */
function withoutCards(entry: Entry, cards: ReadonlySet<CardId>): unknown {
  if (entry.kind !== 'cards.imported' || entry.body === null) return null;
  if (!entry.facts.cards.some(({ card }) => cards.has(card))) return null;
  const fields = entry.body.fields.map((own, at) =>
    cards.has(entry.facts.cards[at]?.card as CardId) ? erased(own) : own,
  );
  return { ...entry.body, fields };
}

/** A list of invitations without those of this person; `null` if there is none. Whoever came under one is another, also of that name. */
function withoutInvited(
  entry: Entry,
  { invited }: WorkshopState,
  people: ReadonlySet<PersonId>,
  words: Words,
): unknown {
  if (entry.kind !== 'people.invited' || entry.body === null || people.size === 0) return null;
  const isTheirs = (at: number) => {
    const came = invited.get(entry.facts.people[at]?.id ?? '')?.person ?? null;
    return came === null ? words.isIn(entry.body?.people[at]?.name) : people.has(came);
  };
  if (!entry.body.people.some((_, at) => isTheirs(at))) return null;
  const rows = entry.body.people.map((row, at) =>
    isTheirs(at) ? { name: ERASED, institution: ERASED, position: ERASED } : row,
  );
  return { people: rows };
}

/** Every text replaced; what is no text stays out. */
function erased(fields: Fields): Fields {
  const texts = Object.entries(fields).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts.slice(0, 1).map(([field]) => [field, ERASED]));
}

/** Words to be looked for. */
interface Words {
  /** `whole`: short ones count where they are all that is said. */
  isIn(value: unknown, whole?: boolean): boolean;
  /** The same object if nothing is found. */
  sweep(value: unknown, whole: boolean): unknown;
}

function wordsOf(theirs: readonly Entry[], target: RedactionTarget, state: WorkshopState): Words {
  const names: string[] = [];
  const texts: string[] = [];
  for (const { kind, body } of theirs) {
    if (body === null) continue;
    if (kind === 'person.joined' || kind === 'person.edited' || kind === 'guest.asked') {
      if (body.name !== undefined) names.push(body.name);
    } else if (kind === 'card.published' || kind === 'card.revised' || kind === 'late.arrived')
      texts.push(...typedIn(body.fields, state));
    else texts.push(...stringsIn(body));
  }
  // One card of many that came with a file.
  for (const card of state.cards.values())
    if (card.source !== undefined && 'card' in target && card.id === target.card)
      texts.push(...typedIn(card.fields, state));
  const wholes = new Set([...names, ...texts].map(foldName).filter((text) => text !== ''));
  const within = [
    // One word alone is the name of many.
    ...names.filter((name) => /\S\s+\S/.test(name.trim())),
    ...texts.filter((text) => lengthOf(text.trim()) >= TELLING),
    ...('text' in target ? [target.text] : []),
  ].map(phrase);
  const nameWholes = new Set(names.map(foldName));
  const isWhole = (text: string, whole: boolean) =>
    whole ? wholes.has(foldName(text)) : nameWholes.has(foldName(text)) || longWhole(text, wholes);
  const swept = (text: string, whole: boolean) =>
    text !== '' && isWhole(text, whole)
      ? ERASED
      : within.reduce((said, each) => said.replaceAll(each, ERASED), text);
  return {
    isIn: (value, whole = false) => stringsIn(value).some((text) => swept(text, whole) !== text),
    sweep: (value, whole) => mapStrings(value, (text) => swept(text, whole)),
  };
}

/** What somebody said in their own words: a choice, a place or an institution is everybody's. */
function typedIn(fields: Fields, { method }: WorkshopState): string[] {
  const typed = new Set(
    method.cardKinds.flatMap((kind) =>
      kind.fields.flatMap((field) => (OWN_WORDS.has(field.kind) ? field.id : [])),
    ),
  );
  return Object.entries(fields).flatMap(([id, value]) => (typed.has(id) ? stringsIn(value) : []));
}

const OWN_WORDS = new Set<CardKind['fields'][number]['kind']>(['text', 'longText']);

function longWhole(text: string, wholes: ReadonlySet<string>): boolean {
  return lengthOf(text.trim()) >= TELLING && wholes.has(foldName(text));
}

/** Finds these words whatever their case and spaces, but not inside of others. */
function phrase(text: string): RegExp {
  const parts = text
    .trim()
    .split(/\s+/)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const mapped = value.map((each) => mapStrings(each, change));
    return mapped.some((each, at) => each !== value[at]) ? mapped : value;
  }
  const before = Object.entries(value);
  const mapped = before.map(([key, each]) => [key, mapStrings(each, change)] as const);
  return mapped.some(([, each], at) => each !== before[at]?.[1]) ? Object.fromEntries(mapped) : value;
}

/** Photos that only these cards showed, and all that these people gave. */
function picturesGone(
  state: WorkshopState,
  entries: readonly Entry[],
  cards: ReadonlySet<CardId>,
  givers: ReadonlySet<PersonId>,
): string[] {
  const shown = (fields: Fields) =>
    Object.values(fields).flatMap((value) => readPicture(value)?.picture ?? []);
  const gone = new Set<string>();
  for (const { kind, facts, body } of entries)
    if (
      (kind === 'card.published' || kind === 'card.revised' || kind === 'late.arrived') &&
      cards.has(facts.card)
    )
      for (const picture of shown(body?.fields ?? {})) gone.add(picture);
  for (const card of [...state.cards.values(), ...state.tray.values()])
    if (!cards.has(card.id)) for (const picture of shown(card.fields)) gone.delete(picture);
  for (const { id, by, use } of state.pictures.values()) if (use === 'photo' && givers.has(by)) gone.add(id);
  return [...gone];
}
