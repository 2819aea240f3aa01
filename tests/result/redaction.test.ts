/** Words taken out of a whole event: whatever is missing, the record folds, and what was to go is nowhere [L1, L9]. */
import fc from 'fast-check';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { canonicalJson } from '@mufakat/shared/result/canonical.ts';
import { boardOf } from '@mufakat/shared/workshop/board-of.ts';
import type { Entry } from '@mufakat/shared/workshop/entry.ts';
import { evolve } from '@mufakat/shared/workshop/evolve.ts';
import { DESK, LIVE, Play, viewer } from '@mufakat/shared/workshop/play.testing.ts';
import { planRedaction, type RedactionTarget } from '@mufakat/shared/workshop/redaction.ts';
import type { Card, WorkshopState } from '@mufakat/shared/workshop/state.ts';
import { viewFor } from '@mufakat/shared/workshop/view-for.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { CoreHands } from '../support/core-hands.ts';
import { playCase } from '../support/play-case.ts';

let log: readonly Entry[];
let whole: WorkshopState;

beforeAll(async () => {
  const play = new Play(sembilangDangku.settings, spwt);
  await playCase(sembilangDangku, spwt, new CoreHands(play));
  log = play.log;
  whole = play.state;
});

/** What a state is beside its words. */
function bones(state: WorkshopState): unknown {
  return {
    n: state.n,
    phase: state.phase,
    people: [...state.people.values()].map(({ id, status, days, constituency }) => [
      id,
      status,
      days,
      constituency,
    ]),
    cards: [...state.cards.values()].map(({ id, status, group, author }) => [id, status, group, author]),
    groups: [...state.groups.values()].map(({ id, cards, standing, order }) => [
      id,
      cards,
      standing.state,
      order,
    ]),
    tallies: [...state.polls.values()].map(({ id, tally }) => [id, tally]),
    versions: state.versions.map(({ sha256 }) => sha256),
  };
}

/** Everything that is made of a state. */
function everything(state: WorkshopState): string {
  return canonicalJson([
    viewFor(state, DESK, LIVE),
    ...[...state.people.keys()]
      .slice(0, 3)
      .map((person) => viewFor(state, viewer('participant', person), LIVE)),
    state.method.steps.map(({ id }) => boardOf(state, id as never)),
    buildResult(state, { program: 'test', frozen: null }),
  ]);
}

/** What is long enough to be nobody else's, and is not. */
function ownWords({ kind, author, fields }: Pick<Card, 'kind' | 'author' | 'fields'>): string[] {
  const own = spwt.cardKinds.find(({ id }) => id === kind)!.fields;
  const others = [...whole.cards.values()].filter((card) => card.author !== author);
  const common = JSON.stringify([spwt, others.map((card) => card.fields)]);
  return own
    .filter((field) => field.kind === 'text' || field.kind === 'longText')
    .map(({ id }) => fields[id])
    .filter((value): value is string => typeof value === 'string' && value.length > 20)
    .filter((value) => !isIn(common, value));
}

function isIn(text: string, word: string): boolean {
  return text.toLowerCase().includes(JSON.stringify(word).slice(1, -1).toLowerCase());
}

/** As the store does it. */
function redacted(entries: readonly Entry[], target: RedactionTarget): readonly Entry[] {
  const state = evolve(null, entries);
  const plan = planRedaction(entries, state, [], target);
  const gone = new Set(plan.facts.bodies);
  return [
    ...entries.map((entry) => (gone.has(entry.n) ? ({ ...entry, body: null } as Entry) : entry)),
    {
      kind: 'record.redacted',
      facts: plan.facts,
      body: { reason: 'Atas permintaan', remains: plan.remains },
      n: state.n + 1,
      t: state.t,
      actor: DESK.person,
    },
  ];
}

describe('a record without some of its words', () => {
  it('[L1] folds, whichever bodies are missing, into the same event', () => {
    const withBody = log.filter(({ body }) => body !== null);
    expect(withBody.length).toBeGreaterThan(300);
    const full = JSON.stringify(bones(whole));
    let tried = 0;
    const check = (missing: ReadonlySet<number>) => {
      const state = evolve(
        null,
        log.map((entry) => (missing.has(entry.n) ? ({ ...entry, body: null } as Entry) : entry)),
      );
      expect(JSON.stringify(bones(state))).toBe(full);
      expect(everything(state).length).toBeGreaterThan(1000);
      tried += 1;
    };
    check(new Set(withBody.map(({ n }) => n)));
    const bodies = withBody.map(({ n }) => n);
    const some = fc.oneof(
      fc.subarray(bodies),
      fc.subarray(bodies, { maxLength: 5 }),
      fc.subarray(bodies, { minLength: bodies.length - 5 }),
    );
    fc.assert(
      fc.property(some, (missing) => check(new Set(missing))),
      { numRuns: 24 },
    );
    expect(tried).toBe(25);
  });

  it('[L9, E4] says nothing of a person any more, and the rest of it as before', () => {
    for (const person of [...whole.people.values()].filter(({ name }) => name.includes(' ')).slice(0, 8)) {
      const words = [...whole.cards.values(), ...whole.tray.values()]
        .filter(({ author }) => author === person.id)
        .flatMap(ownWords);
      const entries = redacted(log, { person: person.id, words: true });
      const state = evolve(null, entries);
      const text = JSON.stringify(entries) + everything(state);
      expect([person.name, ...words].filter((word) => isIn(text, word))).toEqual([]);
      expect(state.people.get(person.id)).toMatchObject({ name: 'dihapus', erasure: { state: 'done' } });
      // Everybody else is still called by their name, wherever they are named.
      const before = JSON.stringify([...whole.people.values()].filter(({ id }) => id !== person.id));
      expect(JSON.stringify([...state.people.values()].filter(({ id }) => id !== person.id))).toBe(before);
      const bare = { ...(bones(state) as object), n: 0, people: 0, versions: 0 };
      expect(bare).toEqual({ ...(bones(whole) as object), n: 0, people: 0, versions: 0 });
    }
  });

  it('[L9] keeps the cards of a person whose name alone goes', () => {
    const person = [...whole.people.values()].find(({ id }) =>
      [...whole.cards.values()].some(({ author }) => author === id),
    )!;
    const state = evolve(null, redacted(log, { person: person.id, words: false }));
    expect(state.people.get(person.id)?.name).toBe('dihapus');
    expect(JSON.stringify([...state.cards])).toBe(JSON.stringify([...whole.cards]));
    expect(state.erased.size).toBe(0);
  });

  it('[L9] leaves a card its place on the wall, "dihapus", and its words nowhere', () => {
    const card = [...whole.cards.values()].find((each) => ownWords(each).length > 0)!;
    const entries = redacted(log, { card: card.id });
    const state = evolve(null, entries);
    const text = JSON.stringify(entries) + everything(state);
    expect(ownWords(card).length).toBeGreaterThan(0);
    expect(ownWords(card).filter((word) => isIn(text, word))).toEqual([]);
    expect(Object.values(state.cards.get(card.id)!.fields)).toEqual(['dihapus']);
    expect(state.erased.has(card.id)).toBe(true);
    const bare = { ...(bones(state) as object), n: 0, versions: 0 };
    expect(bare).toEqual({ ...(bones(whole) as object), n: 0, versions: 0 });
  });

  it('[L9] takes what remained of an earlier redaction away with a later one', () => {
    const people = [...whole.people.values()].filter(({ name }) => name.includes(' '));
    let entries = log;
    for (const { id } of people.slice(0, 4)) entries = redacted(entries, { person: id, words: true });
    const [first] = people;
    entries = redacted(entries, { text: 'Program' });
    const text = JSON.stringify(entries.map(({ body }) => body));
    expect(people.slice(0, 4).filter(({ name }) => isIn(text, name))).toEqual([]);
    expect(/(?<!\p{L})program(?!\p{L})/iu.exec(text.replaceAll('"program"', ''))).toBeNull();
    const state = evolve(null, entries);
    expect(state.redactions).toHaveLength(5);
    expect(state.people.get(first!.id)?.name).toBe('dihapus');
    expect(everything(state).length).toBeGreaterThan(1000);
  });
});
