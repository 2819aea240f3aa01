/** Contract of every method: whole, consistent, in both languages, and plain JSON (`design.md` 3.1). */
import { iconByName } from '@mufakat/client/parts/icons.ts';
import { LANGUAGES } from '@mufakat/shared/languages/language.ts';
import { resultProblems } from '@mufakat/shared/methods/check-result.ts';
import { methodById, METHODS } from '@mufakat/shared/methods/index.ts';
import { parseMethod } from '@mufakat/shared/methods/parse-method.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { collectsIn, nextState, nextStep, stepById } from '@mufakat/shared/methods/walk.ts';
import { describe, expect, it } from 'vitest';

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

describe.each(METHODS.map((method) => [method.id, method] as const))('%s', (id, method) => {
  it('is found by its id, survives JSON, and would be taken as a file', () => {
    expect(methodById(id)).toBe(method);
    const read = JSON.parse(JSON.stringify(method)) as unknown;
    expect(read).toEqual(method);
    expect(parseMethod(read)).toEqual({ ok: true, method });
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

  it('has icons that can be drawn', () => {
    const icons = [...method.cardKinds, ...method.constituencies].map((it) => it.icon);
    expect(icons.filter((icon) => iconByName(icon) === iconByName('no such drawing'))).toEqual([]);
  });

  it('has no id or name in braces in its result that nothing watches', () => {
    const spec: unknown = method.result;
    const changes = [
      ...referencesIn(spec, new Set(method.result.tables.map((table) => table.id))),
      ...templatesIn(spec),
    ];
    expect(changes.length).toBeGreaterThan(10);
    const before = resultProblems(method).length;
    const unwatched = changes.filter(({ path, value }) => {
      const result = changed(spec, path, value) as Method['result'];
      return resultProblems({ ...method, result }).length <= before;
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
