/**
 * Orders as anyone could send them: made from what is in the room (ids of cards, groups, people, polls), mixed with ids of
 * the wrong kind, empty and overlong texts, other scripts, numbers at their limits, and keys that mean something to JavaScript.
 */
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { STEP_STATES } from '@mufakat/shared/methods/schema.ts';
import { WAY_IDS } from '@mufakat/shared/polls/index.ts';
import type { CommandName } from '@mufakat/shared/permissions/command-names.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';

/** Chance from a seed: the same seed gives the same orders, so that a failure can be looked at again. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to and without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  of(share: number): boolean {
    return this.next() < share;
  }

  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  some<T>(list: readonly T[], most: number): T[] {
    return list.length === 0 ? [] : Array.from({ length: this.below(most + 1) }, () => this.pick(list));
  }
}

const TEXTS = [
  'Pencegahan kebakaran gambut',
  'Bappeda',
  'BAPPEDA ',
  '',
  '   ',
  'a',
  'x'.repeat(81),
  'x'.repeat(501),
  'x'.repeat(4001),
  '👩‍👩‍👧‍👦'.repeat(12),
  'مشورة من أجل التوافق',
  '\u202Eterbalik\u2066',
  '\uD800 setengah',
  '\u0000\u0007\u001B[31m',
  '=1+1',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  '🙂',
  '09.30',
  '2026-02-31',
] as const;

const NUMBERS = [
  0,
  1,
  2,
  3,
  5,
  10,
  -1,
  -0,
  0.5,
  1900,
  2026,
  2028,
  9999,
  2 ** 31,
  2 ** 53 - 1,
  2 ** 53,
  1e308,
] as const;

/** What is no value of any field. */
function junk(chance: Chance): unknown {
  return chance.pick<unknown>([
    null,
    true,
    {},
    [],
    [[]],
    { length: 3 },
    { toString: 'x', valueOf: 1 },
    JSON.parse('{"__proto__": {"role": "facilitator"}, "constructor": {"prototype": 1}}'),
    Array.from({ length: 1200 }, (_, at) => `id-${at}`),
    chance.pick(NUMBERS),
    chance.pick(TEXTS),
  ]);
}

/** One value of the kind a field asks for, now and then another. */
function valueOf(chance: Chance, kind: string, state: WorkshopState, options: readonly string[]): unknown {
  if (chance.of(0.05)) return junk(chance);
  const year = () => chance.pick([2026, 2027, 2028, 1899, 2201, 2030.5]);
  switch (kind) {
    case 'number':
    case 'money':
    case 'year':
      return chance.of(0.5) ? chance.pick([2026, 120, 7_200_000_000]) : chance.pick(NUMBERS);
    case 'yearly':
      return Array.from({ length: chance.below(4) }, (_, at) => ({
        year: 2026 + at,
        value: chance.pick(NUMBERS),
      }));
    case 'period':
      return {
        from: { year: year(), quarter: chance.pick([1, 4, null, 5]) },
        to: { year: year(), quarter: chance.pick([2, 3, null]) },
      };
    case 'choice':
      return chance.of(0.8) ? chance.pick(options) : chance.pick(TEXTS);
    case 'choices':
      return chance.of(0.8) ? [chance.pick(options)] : chance.some(options, 5);
    case 'link':
      return chance.some([...state.groups.keys(), 'id-lain'], 2);
    default:
      return chance.of(0.6) ? `${chance.pick(TEXTS.slice(0, 2))} ${chance.below(40)}` : chance.pick(TEXTS);
  }
}

/** Fields for a card kind: most of them there, some strange, some that no kind knows. */
export function strangeFields(chance: Chance, kindId: string, state: WorkshopState): Record<string, unknown> {
  const kind = spwt.cardKinds.find(({ id }) => id === kindId);
  const fields: [string, unknown][] = (kind?.fields ?? [])
    .filter((field) => field.required || chance.of(0.6))
    .map((field) => {
      const options = 'options' in field ? field.options.map(({ id }) => id) : ['x'];
      return [field.id, valueOf(chance, field.kind, state, options)];
    });
  if (chance.of(0.1)) fields.push([chance.pick(['asing', 'constructor', 'hasOwnProperty']), junk(chance)]);
  return Object.fromEntries(fields);
}

/** A raw order with this name; most of its parts fit the room, few do not. */
export function strangeOrder(chance: Chance, name: CommandName, state: WorkshopState): unknown {
  const id = (...lists: Iterable<string>[]) => {
    const own = lists.flatMap((list) => [...list]);
    const other = [
      ...state.people.keys(),
      ...state.groups.keys(),
      ...state.cards.keys(),
      'tiada',
      '__proto__',
    ];
    return own.length > 0 && chance.of(0.93) ? chance.pick(own) : chance.pick(other);
  };
  const person = () => id(state.people.keys());
  const guest = () => id(state.guests.keys());
  const actor = () => id(state.actors.keys());
  const step = () => (chance.of(0.5) ? state.current : id(state.steps.keys()));
  const card = () => id(state.cards.keys(), state.tray.keys());
  const group = () => {
    const here = [...state.groups.values()]
      .filter((each) => each.step === state.current)
      .map((each) => each.id);
    return here.length > 0 && chance.of(0.5) ? chance.pick(here) : id(state.groups.keys());
  };
  const circle = () => id(state.circles.keys());
  const pad = () => id(state.pads.keys());
  const accepted = () =>
    [...state.groups.values()].filter(({ standing }) => standing.state === 'accepted').map((each) => each.id);
  const poll = () => {
    const open = [...state.polls.values()].filter((each) => each.state === 'open').map((each) => each.id);
    return open.length > 0 && chance.of(0.7) ? chance.pick(open) : id(state.polls.keys());
  };
  const picture = () => id([...state.pictures.values()].map((each) => each.id));
  const yes = () => chance.of(0.5);
  const text = () => chance.pick(TEXTS);
  const until = () =>
    chance.pick([
      { date: '2026-03-12', time: '08.00' },
      { date: '2026-03-11', time: '13.00' },
      { date: '2026-02-31', time: '24.00' },
      { date: '1999-01-01', time: '08.00' },
    ]);
  const perhaps = <T>(make: () => T) => (chance.of(0.4) ? null : make());
  const base = () => (chance.of(0.8) ? state.n : chance.below(state.n + 1));
  const kind = () => chance.pick(spwt.cardKinds).id;
  const who = () => ({
    name: `${chance.pick(['Ani', 'Budi', 'H. Budi, S.E.', '🙂', 'ع'])} ${chance.below(5)}`,
    constituency: chance.of(0.9) ? chance.pick(state.settings.constituencies).id : 'tiada',
    institution: text(),
    position: text(),
    gender: chance.pick(['L', 'P', null]),
  });
  const officer = () => ({ name: text(), position: text(), institution: text() });
  const parts: Record<CommandName, () => object> = {
    'workshop.settings': () => ({
      change: chance.pick<object>([
        { title: text() },
        { days: ['2026-03-11', '2026-03-12'] },
        { days: ['2026-02-31'] },
        { days: [] },
        { timeZone: chance.pick(['Asia/Jayapura', 'Mars']) },
        { horizon: { from: 1945, to: 2200 } },
        { periods: [] },
        { startsAt: chance.pick(['', '23.59', '99.99']) },
        { constituencies: state.settings.constituencies.slice(0, 1 + chance.below(2)) },
        {
          constituencies: [
            ...state.settings.constituencies,
            { id: '__proto__', name: 'x', icon: 'x', invited: 0 },
          ],
        },
        { rehearsalOf: 'lain', language: 'en' },
      ]),
    }),
    'door.lock': () => ({ locked: yes() }),
    'door.wait': () => ({ on: yes() }),
    'code.renew': () => ({}),
    'screen.show': () => ({ screen: chance.pick(['auto', 'join', 'blank', 'reading', 'map']) }),
    'join.recall': () => ({ shown: yes() }),
    'spotlight.set': () => ({ group: perhaps(group) }),
    'freeze.set': () => ({ frozen: yes() }),
    'workshop.adjourn': () => ({
      until: until(),
    }),
    'workshop.resume': () => ({}),
    'map.set': () => ({
      sheet: perhaps(() => ({ picture: picture(), title: text(), source: text() })),
    }),
    'person.join': () => ({ fields: who() }),
    'person.add': () => ({ fields: who(), withoutPhone: yes(), onPaper: yes(), helper: perhaps(person) }),
    'person.edit': () => ({ person: person(), fields: chance.of(0.5) ? who() : { name: text() } }),
    'person.attend': () => ({ person: person(), day: chance.below(3), present: yes(), onPaper: yes() }),
    'person.leave': () => ({ person: person() }),
    'person.return': () => ({ person: person() }),
    'person.remove': () => ({ person: person() }),
    'person.merge': () => ({ keep: person(), drop: person() }),
    'person.role': () => ({ person: person(), role: chance.pick(['participant', 'helper', 'facilitator']) }),
    'person.assign': () => ({ person: person(), helper: perhaps(person) }),
    'guest.ask': () => ({ fields: who() }),
    'guest.leave': () => ({}),
    'guest.admit': () => ({ people: [guest(), guest()] }),
    'guest.decline': () => ({ people: [guest()] }),
    'dictionary.set': () => ({
      source: text(),
      entries: Array.from({ length: chance.below(3) }, () => ({
        number: chance.below(9),
        text: text(),
        unit: chance.pick(['m', '']),
        price: chance.pick([null, ...NUMBERS]),
        type: text(),
        agency: text(),
      })),
      dry: chance.of(0.2),
    }),
    'people.invite': () => ({
      people: Array.from({ length: chance.below(3) }, () => ({ number: chance.below(9), fields: who() })),
      dry: chance.of(0.2),
    }),
    'people.uninvite': () => ({ invited: [id(state.invited.keys())] }),
    'claim.ask': () => ({ person: person() }),
    'claim.answer': () => ({ claim: id(state.claims.keys()), yes: yes() }),
    'hand.raise': () => ({}),
    'hand.lower': () => ({ person: person() }),
    'done.set': () => ({ done: yes() }),
    'actor.add': () => ({ actorName: text(), code: perhaps(() => chance.pick(['AB', 'ab', '', 'ABCDEF'])) }),
    'actor.edit': () => ({ actor: actor(), actorName: text() }),
    'actor.merge': () => ({ keep: actor(), drop: actor() }),
    'actor.speak': () => ({ person: person(), actor: perhaps(actor) }),
    'actor.delegate': () => ({ actor: actor(), person: perhaps(person) }),
    'step.advance': () => {
      const from = { step: state.current, state: state.steps.get(state.current)?.state ?? 'prepared' };
      const here = spwt.steps.findIndex((each) => each.id === state.current);
      const forth = spwt.steps[here]?.states[(spwt.steps[here]?.states.indexOf(from.state) ?? 0) + 1];
      const honest =
        forth === undefined
          ? {
              step: spwt.steps[here + 1]?.id ?? state.current,
              state: spwt.steps[here + 1]?.states[1] ?? 'open',
            }
          : { step: state.current, state: forth };
      const to = chance.of(0.8) ? honest : { step: step(), state: chance.pick(STEP_STATES) };
      return { from, to, skip: perhaps(text) };
    },
    'step.close-now': () => ({ step: step() }),
    'step.cancel-closing': () => ({ step: step() }),
    'step.reopen': () => ({ step: step(), reason: text() }),
    'step.options': () => ({
      step: step(),
      ...(yes() ? { sealed: yes() } : { nameless: yes() }),
      perPerson: 1 + chance.below(20),
      minutes: chance.below(60),
    }),
    'timer.set': () => ({
      act: chance.pick(['start', 'add', 'pause', 'resume', 'stop']),
      ms: chance.pick([0, 60_000, -60_000, 2 ** 53 - 1]),
    }),
    'card.move': () => ({ card: card(), to: perhaps(group), index: chance.below(4), base: base() }),
    'card.hide': () => ({ card: card(), hidden: yes() }),
    'cards.reveal': () => ({ step: step() }),
    'cards.import': () => {
      const made = kind();
      return {
        step: step(),
        kind: made,
        source: chance.of(0.9) ? 'RPJMD 2021–2026' : text(),
        of: chance.pick(['row', 'proposal', 'row']),
        cards: Array.from({ length: chance.below(4) }, () => ({
          number: chance.pick(NUMBERS),
          fields: strangeFields(chance, made, state),
        })),
        dry: chance.of(0.2),
      };
    },
    'late.accept': () => ({ card: id(state.tray.keys()) }),
    'late.answer': () => ({ card: id(state.tray.keys()), text: text() }),
    'authors.show': () => ({ step: step() }),
    'group.create': () => {
      const made = kind();
      const at = chance.of(0.3) ? { circle: circle() } : {};
      return { step: step(), kind: made, fields: strangeFields(chance, made, state), ...at };
    },
    'group.join': () => ({ keep: group(), drop: [group(), group()], base: base() }),
    'group.split': () => {
      const large = [...state.groups.values()].filter((each) => each.cards.length > 1);
      if (large.length === 0 || chance.of(0.1))
        return { group: group(), cards: [card(), card()], base: base() };
      const split = chance.pick(large);
      return { group: split.id, cards: chance.some(split.cards, 2), base: base() };
    },
    'group.place': () => ({ group: group(), before: perhaps(group), base: base() }),
    'group.word': () => {
      const worded = group();
      const known = state.groups.get(worded as never);
      const fields = strangeFields(chance, known?.kind ?? 'isu', state);
      return { group: worded, fields: perhaps(() => fields), rev: known?.rev ?? chance.below(3) };
    },
    'group.tell-apart': () => ({ a: group(), b: group() }),
    'group.hide': () => ({ group: group(), hidden: yes() }),
    'statement.word': () => ({
      step: chance.of(0.7) ? 'visi' : step(),
      text: text(),
      rev: state.steps.get('visi' as never)?.statement?.rev ?? 0,
    }),
    'circles.set': () => {
      const at = step();
      const known = [...state.circles.values()].filter((each) => each.step === at);
      const names = chance.some(['Gambut', 'Sawit', 'Pesisir', text(), 'Gambut '], 4);
      return {
        step: at,
        entry: chance.pick(['choice', 'draw', 'placed', 'lain']),
        circles: names.map((circleName, place) => ({
          circle: chance.of(0.8) ? (known[place]?.id ?? null) : circle(),
          circleName,
          theme: chance.of(0.9) ? null : group(),
        })),
      };
    },
    'circle.join': () => ({ circle: circle() }),
    'circle.place': () => ({ step: step(), person: person(), circle: perhaps(circle) }),
    'circle.draw': () => ({ step: step(), again: yes() }),
    'circle.lead': () => ({ circle: circle(), person: perhaps(person) }),
    'circle.timer': () => ({
      circle: circle(),
      act: chance.pick(['start', 'add', 'pause', 'resume', 'stop']),
      ms: chance.pick([0, 60_000, -60_000, 2 ** 53 - 1]),
    }),
    'circle.done': () => ({ circle: circle(), done: yes() }),
    'circle.admit': () => ({ circle: circle(), person: person() }),
    'circle.show': () => ({ circle: perhaps(circle) }),
    'circles.tell': () => ({ step: step(), text: perhaps(text) }),
    'circles.merge': () => ({ step: step() }),
    'pad.open': () => ({ group: group(), field: chance.of(0.7) ? 'judul' : text() }),
    'pad.settle': () => ({ pad: pad() }),
    'pad.admit': () => ({ pad: pad(), person: person() }),
    'poll.open': () => {
      const offered = spwt.steps.find((each) => each.id === state.current)?.decides ?? [];
      const honest = offered.length > 0 && chance.of(0.85) ? chance.pick(offered) : null;
      return {
        step: honest === null ? step() : state.current,
        way: honest?.way ?? chance.pick(WAY_IDS),
        on: honest?.on ?? chance.pick(['groups', 'statement', 'result']),
        groups: chance.of(0.8) ? [] : [group(), group()],
        params: chance.of(0.8)
          ? null
          : { dots: chance.pick(NUMBERS), limit: chance.pick(NUMBERS), criteria: junk(chance) },
        raters: chance.of(0.8) ? null : [person(), person()],
        question: perhaps(() => 'Setuju?'),
        names: chance.pick(['kept', 'printed']),
      };
    },
    'poll.open-late': () => {
      const late = [...state.cards.values()].filter((each) => each.late).map((each) => each.group as string);
      return {
        group: late.length > 0 && chance.of(0.8) ? chance.pick(late) : group(),
        way: chance.pick(['consensus', 'consensus', 'majority', 'dots']),
        question: perhaps(() => 'Setuju?'),
        names: chance.pick(['kept', 'printed']),
      };
    },
    'poll.close': () => ({ poll: poll() }),
    'poll.close-now': () => ({ poll: poll() }),
    'poll.cancel-closing': () => ({ poll: poll() }),
    'poll.void': () => ({ poll: poll(), reason: text() }),
    'ballot.cast': () => {
      const on = poll();
      return {
        poll: on,
        rev: 1 + chance.below(6),
        choice: strangeChoice(chance, state, on),
        for: chance.of(0.7) ? null : person(),
      };
    },
    'groups.accept': () => {
      const at = step();
      const source = spwt.steps.find((each) => each.id === at)?.source ?? at;
      const own = [...state.groups.values()].filter((each) => each.step === source).map((each) => each.id);
      return {
        step: at,
        poll: chance.of(0.6) ? null : id(state.polls.keys()),
        verdicts: chance.some(own.length > 0 && chance.of(0.9) ? own : [group()], 3).map((each) => ({
          group: each,
          accepted: yes(),
          class: perhaps(() => chance.pick(['layak', 'tidak-layak', 'data-kurang'])),
          reason: chance.of(0.8) ? 'Disepakati' : perhaps(text),
        })),
      };
    },
    'role.answer': () => ({
      programme: chance.of(0.8) ? id(accepted()) : group(),
      actor: actor(),
      answer: chance.pick(['confirmed', 'noted', 'declined']),
      note: perhaps(text),
      onPaper: yes(),
    }),
    'objection.answer': () => ({ objection: chance.of(0.5) ? `${poll()}.0` : card(), text: text() }),
    'proceedings.set': () => ({
      change: chance.pick<object>([
        { number: text(), chair: officer() },
        {
          agenda: [
            {
              day: chance.below(4),
              plannedFrom: '09.00',
              plannedTo: '99.99',
              actualFrom: '',
              actualTo: 'x',
              title: text(),
              by: text(),
            },
          ],
        },
        {
          delegates: [{ person: person(), task: text() }],
          signers: [{ id: 'tiada', name: text() }],
        },
        {
          ratification: [
            {
              instrument: text(),
              official: text(),
              preparer: text(),
              due: chance.pick(['', '2026-02-31', '9999-99-99']),
              status: text(),
            },
          ],
        },
        { endedAt: chance.pick(['15.50', '99.99', '']), rules: [{ name: text(), text: text() }] },
        { speeches: [text()], speakers: [officer()], acknowledged: officer(), notary: officer() },
      ]),
    }),
    'notula.add': () => ({
      entry: {
        step: perhaps(step),
        topic: text(),
        summary: text(),
        speaker: text(),
        followUp: text(),
        ...(yes() ? { at: until() } : {}),
      },
    }),
    'notula.edit': () => ({
      entry: {
        id: id(state.notula.keys()),
        step: null,
        topic: text(),
        summary: text(),
        speaker: text(),
        followUp: '',
        ...(yes() ? { at: until() } : {}),
      },
    }),
    'notula.remove': () => ({ id: id(state.notula.keys()) }),
    'clause.word': () => ({ clause: chance.below(22), text: perhaps(text) }),
    'result.read': () => ({ section: chance.below(9) }),
    'result.freeze': () => ({}),
    'result.correct': () => ({ reason: text() }),
    'result.ratify': () => ({ code: state.versions.at(-1)?.code ?? text() }),
    'record.redact': () => ({
      of: chance.pick<object>([
        { card: card() },
        { person: person(), words: chance.of(0.5) },
        { text: text() },
      ]),
      reason: text(),
    }),
    'data.give': () => ({ person: person() }),
    'erasure.ask': () => ({ person: person(), wanted: chance.of(0.5) }),
    undo: () => ({}),
    redo: () => ({}),
  };
  const order: Record<string, unknown> = { name, ...parts[name]() };
  // Now and then one part is no such thing at all.
  if (chance.of(0.04)) order[chance.pick(Object.keys(order))] = junk(chance);
  return order;
}

function strangeChoice(chance: Chance, state: WorkshopState, id: string): unknown {
  const poll = state.polls.get(id as never);
  const option = () => (poll !== undefined && chance.of(0.95) ? chance.pick(poll.options).id : 'tiada');
  if (poll === undefined || chance.of(0.05)) return junk(chance);
  switch (poll.params.way) {
    case 'dots':
      return { way: 'dots', dots: [{ option: option(), dots: chance.pick([0, 1, 2, 3, -1]) }] };
    case 'consensus':
      return {
        way: 'consensus',
        answer: chance.pick(['agree', 'agree-with-note', 'object']),
        text: chance.of(0.7) ? chance.pick(TEXTS) : null,
        named: chance.of(0.5),
      };
    case 'majority':
      return { way: 'majority', answer: chance.pick(['yes', 'no', 'abstain', 'mungkin']) };
    case 'scoring':
    case 'criteria': {
      const { criteria } = poll.params;
      const scores = criteria
        .filter(() => chance.of(0.8))
        .map((criterion) => ({
          criterion: criterion.id,
          score: chance.of(0.97) ? 1 + chance.below(5) : 6,
        }));
      return { way: poll.params.way, sheets: [{ option: option(), scores }] };
    }
  }
}
