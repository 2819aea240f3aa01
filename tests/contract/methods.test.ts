/** Contract of every method: whole, consistent, in both languages, and plain JSON (`design.md` 3.1). */
import type { Field } from '@mufakat/shared/cards/card.ts';
import { ID_PATTERN } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { LANGUAGES } from '@mufakat/shared/languages/language.ts';
import { methodById, METHODS } from '@mufakat/shared/methods/index.ts';
import { STEP_STATES, type Method } from '@mufakat/shared/methods/schema.ts';
import { paramsOf } from '@mufakat/shared/methods/params.ts';
import { acceptingStep, collectsIn, nextState, nextStep, stepById } from '@mufakat/shared/methods/walk.ts';
import { parseParams, wayOf } from '@mufakat/shared/polls/index.ts';
import { describe, expect, it } from 'vitest';

import { resultSpecFaults } from './result-spec-faults.ts';

/** Objects with an `id` and an `en` text anywhere in a value are labels. */
function labelsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.keys(value).includes('en') ? [value] : [];
  return [...own, ...Object.values(value).flatMap(labelsIn)];
}

type Path = readonly string[];

/** Keys of a `ResultSpec` under which an id of something else stands. */
const REFERENCES =
  'step kind table field amount unit baseline baselineYear targets linked measures before when cost responsible place funds'.split(
    ' ',
  );

/** Every place of a value that names something else by its id, each with an id that nothing has. */
function referencesIn(
  value: unknown,
  tables: ReadonlySet<string>,
  path: Path = [],
): { path: Path; value: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const isText = Object.keys(value).includes('en');
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, key];
    if (typeof inner !== 'string' || isText) return referencesIn(inner, tables, here);
    const named = REFERENCES.includes(key) || path.at(-1) === 'fields' || (key === 'of' && tables.has(inner));
    return named ? [{ path: here, value: 'tidak-ada' }] : [];
  });
}

/** Every text of a value, each with a name in braces that nobody fills in. */
function templatesIn(value: unknown, path: Path = []): { path: Path; value: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const isText = Object.keys(value).includes('en');
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    isText && typeof inner === 'string'
      ? [{ path: [...path, key], value: `${inner} {entah}` }]
      : templatesIn(inner, [...path, key]),
  );
}

/** A copy with the text at the end of a path replaced. */
function changed(value: unknown, [key, ...path]: Path, text: string): unknown {
  if (key === undefined) return text;
  const entries = Object.entries(value as object).map(([name, inner]: [string, unknown]) => [
    name,
    name === key ? changed(inner, path, text) : inner,
  ]);
  return Array.isArray(value)
    ? entries.map(([, inner]) => inner)
    : (Object.fromEntries(entries) as Record<string, unknown>);
}

function fieldsOf(method: Method): { kind: string; field: Field }[] {
  return method.cardKinds.flatMap((kind) => kind.fields.map((field) => ({ kind: kind.id, field })));
}

/** Steps by the kinds they collect. */
function stepsCollecting(method: Method, kind: string): number[] {
  return method.steps.flatMap((step, at) => (step.collects?.kinds.includes(kind) === true ? [at] : []));
}

describe.each(METHODS.map((method) => [method.id, method] as const))('%s', (id, method) => {
  it('is found by its id and survives JSON', () => {
    expect(methodById(id)).toBe(method);
    expect(JSON.parse(JSON.stringify(method))).toEqual(method);
  });

  it('has unique ids everywhere', () => {
    const lists = [
      method.steps,
      method.cardKinds,
      method.constituencies,
      ...method.cardKinds.map((kind) => kind.fields),
    ];
    for (const list of lists) {
      const ids = list.map((entry) => entry.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((one) => !ID_PATTERN.test(one))).toEqual([]);
    }
    for (const { field } of fieldsOf(method)) {
      const ids = 'options' in field ? field.options.map((option) => option.id) : [];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('says everything in every language', () => {
    const labels = labelsIn(method);
    expect(labels.length).toBeGreaterThan(20);
    for (const label of labels) {
      expect(Object.keys(label as object).sort()).toEqual([...LANGUAGES].sort());
      expect(
        Object.values(label as object).filter(
          (text: unknown) => typeof text !== 'string' || text.trim() === '',
        ),
      ).toEqual([]);
    }
  });

  it('keeps hints to two lines of a phone', () => {
    expect(
      method.steps.filter((step) => LANGUAGES.some((language) => step.hint[language].length > 84)),
    ).toEqual([]);
  });

  it('begins each step prepared, ends it closed, and keeps the order between', () => {
    for (const step of method.steps) {
      const order = step.states.map((state) => STEP_STATES.indexOf(state));
      expect(step.states[0]).toBe('prepared');
      expect(step.states[step.states.length - 1]).toBe('closed');
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    }
  });

  it('decides in steps that have a state for it, and collects in states the step passes', () => {
    for (const step of method.steps) {
      expect([step.id, step.states.includes('deciding')]).toEqual([step.id, step.decides.length > 0]);
      const during = step.collects?.during ?? [];
      expect(during.filter((state) => !step.states.includes(state))).toEqual([]);
      expect(step.collects === null || during.length > 0).toBe(true);
    }
  });

  it('[M3b] offers a way only after the one it has to follow', () => {
    for (const step of method.steps) {
      for (const [at, { way, on }] of step.decides.entries()) {
        const { after } = wayOf(way);
        const before = step.decides.slice(0, at).some((offer) => offer.way === after && offer.on === on);
        expect(after === null || before).toBe(true);
      }
    }
  });

  it('has ways with parameters the ways themselves accept', () => {
    for (const decides of method.steps.flatMap((step) => step.decides)) {
      const short = decides.way === 'scoring' ? [{ ...decides, criteria: decides.short }] : [];
      for (const offer of [decides, ...short]) {
        const { way, ...params } = paramsOf(offer, 12);
        expect(parseParams(way, 12, params)).toEqual({ way, ...params });
      }
    }
  });

  it('uses every card kind, each known by shape, colour and icon', () => {
    const collected = method.steps.flatMap((step) => step.collects?.kinds ?? []);
    expect([...new Set(collected)].sort()).toEqual(method.cardKinds.map((kind) => kind.id).sort());
    const looks = method.cardKinds.map((kind) => `${kind.shape} ${kind.colour}`);
    expect(new Set(looks).size).toBe(looks.length);
    expect(method.cardKinds.filter((kind) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kind.icon))).toEqual([]);
    expect(method.constituencies.filter((unsur) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(unsur.icon))).toEqual([]);
  });

  it('[W4] has a required title first and stays within the limits', () => {
    for (const kind of method.cardKinds) {
      expect(kind.fields[0]?.required).toBe(true);
      expect(['text', 'institution', 'place']).toContain(kind.fields[0]?.kind);
      expect(kind.fields[0]).toHaveProperty('max', LIMITS.title);
    }
    const lengths = fieldsOf(method).map(({ field }) =>
      'max' in field && field.kind !== 'number' ? field.max : 0,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LIMITS.longText);
    expect(method.steps.filter((step) => (step.collects?.perPerson ?? 1) > LIMITS.cardsPerPerson)).toEqual(
      [],
    );
  });

  it('links only to earlier steps that accept what they collect', () => {
    for (const { kind, field } of fieldsOf(method)) {
      const target = field.kind === 'link' ? field.step : null;
      const at = method.steps.findIndex((step) => step.id === target);
      const accepting = target === null ? null : acceptingStep(method, target);
      const acceptedAt = method.steps.findIndex((step) => step.id === accepting?.id);
      const users = target === null ? [] : stepsCollecting(method, kind);
      expect(target !== null && (at === -1 || accepting?.settles !== 'accepted')).toBe(false);
      expect(users.filter((user) => user <= acceptedAt)).toEqual([]);
    }
  });

  it('takes sources from earlier steps that collect', () => {
    for (const [at, step] of method.steps.entries()) {
      const source = step.source === undefined ? null : stepById(method, step.source);
      expect(step.source !== undefined && source === null).toBe(false);
      expect(source === null || (method.steps.indexOf(source) < at && source.collects !== null)).toBe(true);
    }
  });

  it('[domain 7.1] prints only what its steps, kinds and fields can fill', () => {
    expect(resultSpecFaults(method)).toEqual([]);
    expect(method.steps.map(({ settles }) => settles).indexOf('result')).toBe(method.steps.length - 1);
  });

  it('has no id or name in braces in its result that nothing watches', () => {
    const spec: unknown = method.result;
    const changes = [
      ...referencesIn(spec, new Set(method.result.tables.map((table) => table.id))),
      ...templatesIn(spec),
    ];
    expect(changes.length).toBeGreaterThan(10);
    const before = resultSpecFaults(method).length;
    const unwatched = changes.filter(({ path, value }) => {
      const result = changed(spec, path, value) as Method['result'];
      return resultSpecFaults({ ...method, result }).length <= before;
    });
    expect(unwatched.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('can be walked from the first step to the last', () => {
    const walked = [];
    for (let step = method.steps[0] ?? null; step !== null; step = nextStep(method, step.id)) {
      const states = [];
      for (let state = nextState(step, 'prepared'); state !== null; state = nextState(step, state))
        states.push(state);
      expect(['prepared', ...states]).toEqual(step.states);
      expect(collectsIn(step, 'closed')).toBe(false);
      walked.push(step.id);
    }
    expect(walked).toEqual(method.steps.map((step) => step.id));
  });
});

describe('S-PWT', () => {
  const method = methodById('s-pwt')!;

  it('[domain 4] has the ten steps in their order', () => {
    expect(method.steps.map((step) => [step.id, step.layout])).toEqual([
      ['pembukaan', 'attendance'],
      ['isu', 'wall'],
      ['visi', 'statement'],
      ['program', 'wall'],
      ['saringan', 'list'],
      ['tolok-ukur', 'matrix'],
      ['peran', 'matrix'],
      ['kebijakan-strategi', 'list'],
      ['rencana-aksi', 'roadmap'],
      ['pengesahan', 'ratify'],
    ]);
  });

  it('[domain 4.1] scores ten criteria, weights 10 and 10', () => {
    const scoring = stepById(method, 'saringan')?.decides[0];
    const criteria = scoring?.way === 'scoring' ? scoring.criteria : [];
    const weight = (side: string) =>
      criteria
        .filter((criterion) => criterion.side === side)
        .reduce((sum, criterion) => sum + criterion.weight, 0);
    expect(criteria).toHaveLength(10);
    expect([weight('feasible'), weight('urgent')]).toEqual([10, 10]);
  });
});
