/**
 * Who watches the room, and what they are sent: sections that differ from what they hold, the latest only, after the commit
 * [L4]. Orders of the facilitator show at once; what many people cause together is gathered for a moment; presence comes at
 * most once a second. All who lack the same sections get the same message object, so that it can be encoded once.
 */

import type { CircleId, OwnerId, PersonId } from '@mufakat/shared/cards/card.ts';
import type { Entry } from '@mufakat/shared/workshop/entry.ts';
import { authorOf } from '@mufakat/shared/workshop/people.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import type { Live } from '@mufakat/shared/workshop/view-for/live.ts';
import { meSection } from '@mufakat/shared/workshop/view-for/me.ts';
import { pollSection } from '@mufakat/shared/workshop/view-for/polls.ts';
import type { SectionName, Viewer } from '@mufakat/shared/workshop/view.ts';

import type { Clock, Timer } from './clock.ts';
import type { Attached, MadeView, ViewPort } from './contract.ts';
import { MadeSection } from './made-section.ts';
import {
  type Audience,
  audienceOf,
  AUDIENCES,
  mayDiffer,
  OF_GUESTS,
  PERSONAL,
  SHARED,
  type SharedSection,
} from './sections.ts';

/** An order shows at once, the next one this much later. */
const SOON_MS = 30;
/** What the hall does by itself (cards, ballots, hands, joining) is gathered. */
const CALM_MS = 250;
/** Presence, and what is large while the hall is busy. */
const SLOW_MS = 1000;
/** Making views takes at most this part of the time while the hall is busy. */
const SHARE = 20;
/** Nobody waits longer than this for their own mark, also when the machine once stood still while views were made. */
const CALM_MAX_MS = 2000;

export interface ViewsParts {
  readonly clock: Clock;
  readonly state: () => WorkshopState;
  readonly now: () => number;
  readonly live: () => Live;
  /** After the commit that covers what is in memory now. */
  readonly after: (out: () => void) => void;
}

interface Watcher {
  readonly viewer: Viewer;
  readonly port: ViewPort;
  /** Versions of the sections it holds, or soon will. */
  readonly holds: Map<SectionName, number>;
}

/** What may differ in personal sections: of these people, or (`null`) of everybody. */
type Touched = Set<PersonId> | null;

export class Views {
  readonly #parts: ViewsParts;
  readonly #watchers = new Set<Watcher>();
  readonly #connected = new Map<PersonId, number>();
  readonly #made = new Map<string, MadeSection>();
  #shown: WorkshopState | null = null;
  #touched: Touched = null;
  /** Shared sections that may read differently by now. */
  readonly #stale = new Set<SectionName>();
  /** Somebody gave an order since the last flush. */
  #ordered = false;
  #slowAt = -Infinity;
  #flushedAt = -Infinity;
  #cost = 0;
  #timer: { at: number; timer: Timer } | null = null;

  constructor(parts: ViewsParts) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#watchers.size;
  }

  /** People with at least one watching device. */
  get connected(): ReadonlySet<PersonId> {
    return new Set(this.#connected.keys());
  }

  get facilitatorHere(): boolean {
    for (const { viewer } of this.#watchers) {
      if (viewer.role === 'facilitator' || viewer.role === 'cofacilitator') return true;
    }
    return false;
  }

  watchers(): Iterable<{ readonly viewer: Viewer; readonly port: ViewPort }> {
    return this.#watchers;
  }

  /** Adds a watcher and sends what it does not hold; `hello` is said first. */
  attach(
    viewer: Viewer,
    port: ViewPort,
    held: Partial<Record<SectionName, number>>,
    hello: () => void,
  ): Attached {
    const watcher: Watcher = {
      viewer,
      port,
      holds: new Map(Object.entries(held) as [SectionName, number][]),
    };
    const facilitatorWas = this.facilitatorHere;
    this.#watchers.add(watcher);
    this.#count(viewer.person, 1);
    this.#comeAndGo(facilitatorWas);
    this.#welcome(watcher, hello);
    return {
      detach: () => {
        if (!this.#watchers.delete(watcher)) return;
        const facilitatorBefore = this.facilitatorHere || isLead(viewer);
        this.#count(viewer.person, -1);
        this.#comeAndGo(facilitatorBefore);
      },
    };
  }

  /** Apart from `attach`, so that what is kept to detach a watcher does not hold its first view as long as it stays. */
  #welcome(watcher: Watcher, hello: () => void): void {
    const live = this.#parts.live();
    this.#remake(live);
    const message = this.#messageFor(watcher, live, true, new Map());
    this.#parts.after(() => {
      if (!this.#watchers.has(watcher)) return;
      hello();
      if (message !== null) watcher.port.view(message);
    });
  }

  /** Says hello again to everybody, with everything: the room has started afresh. */
  restart(hello: (viewer: Viewer, port: ViewPort) => void): void {
    this.#made.clear();
    this.#stale.clear();
    this.#shown = null;
    this.#touched = null;
    const live = this.#parts.live();
    this.#remake(live);
    for (const watcher of this.#watchers) {
      watcher.holds.clear();
      hello(watcher.viewer, watcher.port);
      const message = this.#messageFor(watcher, live, true, new Map());
      if (message !== null) watcher.port.view(message);
    }
  }

  note(entries: readonly Entry[]): void {
    let calm = true;
    for (const entry of entries) {
      const people = this.#peopleOf(entry);
      if (people === null) calm = false;
      if (people === null || this.#touched === null) this.#touched = null;
      else for (const person of people) this.#touched.add(person);
    }
    if (!calm) this.#ordered = true;
    this.#request(calm ? this.#calmMs() : SOON_MS);
  }

  #peopleOf(entry: Entry): readonly PersonId[] | null {
    const state = this.#parts.state();
    const people = peopleOf(entry, state);
    if (people === null || entry.kind !== 'ballot.recorded') return people;
    if (state.people.get(entry.facts.person)?.withoutPhone !== true) return people;
    // It may stand in the place of one that another helper or the notulis entered, who sees their own only [B4].
    const entering = [...this.#watchers].filter(
      ({ viewer: { role } }) => role === 'helper' || role === 'notulis',
    );
    return [...people, ...entering.map(({ viewer }) => viewer.person)];
  }

  /** A drawer's refused cards changed. */
  noteOwner(owner: PersonId): void {
    this.#touched?.add(owner);
    this.#request(this.#calmMs());
  }

  /** Who is connected or writes has changed. */
  notePresence(): void {
    // An order may have brought the people up to date while the presence still waits for its second.
    if (SHARED.every(({ name, live }) => !live || this.#stale.has(name))) return;
    for (const { name, live } of SHARED) if (live) this.#stale.add(name);
    this.#request(Math.max(this.#calmMs(), this.#slowAt + SLOW_MS - this.#parts.clock.monotonic()));
  }

  /** What the room section says beside the record has changed. */
  noteRoom(): void {
    this.#stale.add('room');
    this.#request(SOON_MS);
  }

  /** What staff is told of the machine has changed. */
  noteMachine(): void {
    this.#stale.add('machine');
    this.#request(SOON_MS);
  }

  stop(): void {
    this.#timer?.timer.cancel();
  }

  #calmMs(): number {
    return Math.min(Math.max(CALM_MS, this.#cost * SHARE), CALM_MAX_MS);
  }

  #comeAndGo(facilitatorWas: boolean): void {
    this.notePresence();
    if (facilitatorWas !== this.facilitatorHere) this.noteRoom();
  }

  #count(person: PersonId, change: 1 | -1): void {
    const count = (this.#connected.get(person) ?? 0) + change;
    if (count === 0) this.#connected.delete(person);
    else this.#connected.set(person, count);
  }

  /** Flushes `gap` after the last time, or at once if that is past. */
  #request(gap: number): void {
    const { clock } = this.#parts;
    const at = Math.max(clock.monotonic(), this.#flushedAt + gap);
    if (this.#timer !== null) {
      if (this.#timer.at <= at) return;
      this.#timer.timer.cancel();
    }
    this.#timer = { at, timer: clock.after(at - clock.monotonic(), () => this.#flush()) };
  }

  #flush(): void {
    const { clock, live: liveNow } = this.#parts;
    this.#timer = null;
    const began = clock.monotonic();
    this.#flushedAt = began;
    if (this.#watchers.size === 0) return;
    const touched = this.#touched;
    this.#touched = new Set();
    const live = liveNow();
    this.#remake(live);
    const messages = new Map<string, MadeView>();
    for (const watcher of this.#watchers) {
      const personal = touched === null || touched.has(watcher.viewer.person);
      const message = this.#messageFor(watcher, live, personal, messages);
      if (message !== null) {
        this.#parts.after(() => {
          if (this.#watchers.has(watcher)) watcher.port.view(message);
        });
      }
    }
    this.#cost = clock.monotonic() - began;
    if (this.#stale.size > 0) this.#request(this.#slowAt + SLOW_MS - began);
  }

  /** Makes the shared sections that may have changed and whose time has come. */
  #remake(live: Live): void {
    const state = this.#parts.state();
    const before = this.#shown;
    const now = this.#parts.clock.monotonic();
    for (const section of SHARED) {
      if (before === null || mayDiffer(section, before, state)) this.#stale.add(section.name);
    }
    const second = now - this.#slowAt >= SLOW_MS;
    const audiences = new Set<Audience>();
    for (const { viewer } of this.#watchers) audiences.add(audienceOf(viewer.role));
    audiences.delete('guest');
    for (const section of SHARED) {
      const due =
        this.#stale.has(section.name) &&
        (section.pace === 'prompt' || second || (section.pace === 'calm' && this.#ordered));
      let same: MadeSection | null = null;
      for (const audience of audiences) {
        const key = `${audience}|${section.name}`;
        const known = this.#made.get(key);
        if (known !== undefined && !due) continue;
        const fresh: MadeSection = same ?? this.#make(section, live, audience, known);
        if (section.alike) same = fresh;
        this.#made.set(key, fresh);
      }
      if (!due) continue;
      this.#stale.delete(section.name);
      // Nobody of them watches: who comes back finds nothing of before.
      for (const audience of AUDIENCES) {
        if (!audiences.has(audience)) this.#made.delete(`${audience}|${section.name}`);
      }
    }
    if (second) this.#slowAt = now;
    this.#ordered = false;
    this.#shown = state;
  }

  #make(section: SharedSection, live: Live, audience: Audience, known: MadeSection | undefined): MadeSection {
    const state = this.#parts.state();
    const data = section.make(state, live, audience);
    return section.large && data !== null
      ? new MadeSection(-state.n, data)
      : MadeSection.byContent(data, known);
  }

  #messageFor(
    watcher: Watcher,
    live: Live,
    personal: boolean,
    messages: Map<string, MadeView>,
  ): MadeView | null {
    const audience = audienceOf(watcher.viewer.role);
    const changed: [SectionName, MadeSection][] = [];
    for (const { name } of SHARED) {
      const section = this.#made.get(`${audience}|${name}`);
      if (section !== undefined && watcher.holds.get(name) !== section.v) changed.push([name, section]);
    }
    const shared = changed.length;
    if (personal) {
      const state = this.#parts.state();
      for (const name of audience === 'guest' ? OF_GUESTS : PERSONAL) {
        const data =
          name === 'me' ? meSection(state, watcher.viewer, live) : pollSection(state, watcher.viewer);
        const section = MadeSection.byContent(data);
        if (watcher.holds.get(name) !== section.v) changed.push([name, section]);
      }
    }
    if (changed.length === 0) return null;
    for (const [name, { v }] of changed) watcher.holds.set(name, v);
    if (changed.length > shared) return this.#message(changed);
    const key = keyOf(audience, changed);
    const known = messages.get(key);
    if (known !== undefined) return known;
    const message = this.#message(changed);
    messages.set(key, message);
    return message;
  }

  #message(changed: readonly [SectionName, MadeSection][]): MadeView {
    return {
      n: this.#parts.state().n,
      now: this.#parts.now(),
      // The names are those of the sections and each holds its own data; `fromEntries` forgets that.
      sections: Object.fromEntries(changed) as MadeView['sections'],
    };
  }
}

function keyOf(audience: Audience, changed: readonly [SectionName, MadeSection][]): string {
  return `${audience}|${changed.map(([name]) => name).join('|')}`;
}

function isLead({ role }: Viewer): boolean {
  return role === 'facilitator' || role === 'cofacilitator';
}

/** Who sees a card among their own: its author, who wrote it for them, and in a circle all who write together. */
function seeing(
  card: { readonly author: OwnerId; readonly by: PersonId | null; readonly circle?: CircleId | null },
  state: WorkshopState,
): PersonId[] {
  const author = authorOf(state, card.author);
  const circle = card.circle == null ? undefined : state.circles.get(card.circle);
  return [
    ...(author === undefined ? [] : [author.id]),
    ...(card.by === null ? [] : [card.by]),
    ...(circle?.members ?? []),
  ];
}

/** Whose own sections an entry of the busy kinds touches; `null` for all other entries, which show at once. */
function peopleOf(entry: Entry, state: WorkshopState): readonly PersonId[] | null {
  switch (entry.kind) {
    case 'card.published':
    case 'late.arrived':
      return seeing(entry.facts, state);
    case 'card.revised':
    case 'card.withdrawn': {
      const card = state.cards.get(entry.facts.card);
      const group = card === undefined ? undefined : state.groups.get(card.group);
      // The words of a group show with every card in it.
      return (group?.cards ?? []).flatMap((id) => {
        const other = state.cards.get(id);
        return other === undefined ? [] : seeing(other, state);
      });
    }
    case 'late.withdrawn': {
      const late = state.tray.get(entry.facts.card);
      return late === undefined ? [] : seeing(late, state);
    }
    case 'text.begun':
    case 'text.mirrored':
    case 'text.reseated':
    case 'text.paused': {
      const pad = state.pads.get(entry.facts.pad);
      return (pad === undefined ? undefined : state.circles.get(pad.circle))?.members ?? [];
    }
    case 'ballot.recorded':
      return [entry.facts.person, ...(entry.facts.by === null ? [] : [entry.facts.by])];
    case 'hand.raised':
    case 'hand.lowered':
    case 'done.set':
      return [entry.facts.person];
    case 'person.joined':
      // Whoever writes for those without a phone sees one more.
      return entry.facts.withoutPhone ? null : [entry.facts.person];
    default:
      return null;
  }
}
