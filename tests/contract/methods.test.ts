/** Contract of every method: whole, consistent, in both languages, and plain JSON (`design.md` 3.1). */
import type { Field } from '@mufakat/shared/cards/card.ts';
import { ID_PATTERN } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { LANGUAGES } from '@mufakat/shared/languages/language.ts';
import { methodById, METHODS } from '@mufakat/shared/methods/index.ts';
import { STEP_STATES, type Method } from '@mufakat/shared/methods/schema.ts';
import { paramsOf } from '@mufakat/shared/methods/params.ts';
import {
  acceptingStep,
  collectsIn,
  kindById,
  nextState,
  nextStep,
  stepById,
} from '@mufakat/shared/methods/walk.ts';
import { parseParams, wayOf } from '@mufakat/shared/polls/index.ts';
import { describe, expect, it } from 'vitest';

/** Objects with an `id` and an `en` text anywhere in a value are labels. */
function labelsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.keys(value).includes('en') ? [value] : [];
  return [...own, ...Object.values(value).flatMap(labelsIn)];
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

  it('fills its result from steps and kinds it has', () => {
    const { programmes, policies, strategies, ...others } = method.result;
    const sections = [...Object.values(others), programmes, policies, strategies].filter(
      (section) => section !== null,
    );
    expect(sections.filter((section) => stepById(method, section.step) === null)).toEqual([]);
    expect(programmes === null || acceptingStep(method, programmes.step)?.id === programmes.filter).toBe(
      true,
    );
    for (const section of [policies, strategies].filter((one) => one !== null)) {
      expect(kindById(method, section.kind)?.id).toBe(section.kind);
      expect(stepById(method, section.step)?.collects?.kinds).toContain(section.kind);
    }
    expect(method.steps[method.steps.length - 1]?.id).toBe(method.result.ratify.step);
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
