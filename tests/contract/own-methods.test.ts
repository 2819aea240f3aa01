/**
 * Methods as facilitators change them: whatever is clicked in whatever order, nothing throws, nothing points at what was taken
 * away, and what has no problem can be played from the lobby to its papers.
 */
import {
  ADDABLE_FIELDS,
  addField,
  addStep,
  addWay,
  copyOf,
  moved,
  moveStep,
  removeField,
  removeStep,
  removeWay,
  replaced,
  STEP_SORTS,
  waysToAdd,
  withoutGone,
  withText,
  type NewTexts,
} from '@mufakat/shared/methods/edit-method.ts';
import { checkMethod } from '@mufakat/shared/methods/check-method.ts';
import { METHODS } from '@mufakat/shared/methods/index.ts';
import { parseMethod } from '@mufakat/shared/methods/parse-method.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { reportDocument } from '@mufakat/shared/result/report.ts';
import { sampleWorkshop } from '@mufakat/shared/workshop/sample.ts';
import { describe, expect, it } from 'vitest';

import { seededRandom } from '../support/fake-clock.ts';

const both = (text: string) => ({ id: text, en: text });
const TEXTS: NewTexts = {
  step: both('Langkah baru'),
  task: both('Apa yang dibahas?'),
  hint: both('Satu gagasan per kartu.'),
  kind: both('Kartu baru'),
  title: both('Judul'),
  period: both('Waktu'),
  empty: both('Belum ada.'),
  criterion: both('Manfaat'),
};
const FIELD = { name: both('Isian baru'), option: both('Pilihan') };

function randomEdit(method: Method, draw: (below: number) => number): Method {
  const steps = method.steps.length;
  const at = draw(steps);
  const step = method.steps[at];
  const kindAt = draw(Math.max(1, method.cardKinds.length));
  const fields = method.cardKinds[kindAt]?.fields.length ?? 1;
  switch (draw(9)) {
    case 0:
      return addStep(method, at, STEP_SORTS[draw(STEP_SORTS.length)] ?? 'wall', TEXTS);
    case 1:
      return removeStep(method, at);
    case 2:
      return moveStep(method, at, draw(steps));
    case 3:
      return addField(method, kindAt, ADDABLE_FIELDS[draw(ADDABLE_FIELDS.length)] ?? 'text', FIELD);
    case 4:
      return removeField(method, kindAt, draw(fields));
    case 5: {
      const kind = method.cardKinds[kindAt];
      if (kind === undefined) return method;
      const changed = { ...kind, fields: moved(kind.fields, draw(fields), draw(fields)) };
      return { ...method, cardKinds: replaced(method.cardKinds, kindAt, changed) };
    }
    case 6: {
      const [way] = step === undefined ? [] : waysToAdd(step);
      if (step === undefined || way === undefined) return method;
      return { ...method, steps: replaced(method.steps, at, addWay(step, way, TEXTS)) };
    }
    case 7: {
      if (step === undefined || step.decides.length === 0) return method;
      const left = removeWay(step, draw(step.decides.length));
      return withoutGone({ ...method, steps: replaced(method.steps, at, left) });
    }
    default:
      return { ...method, steps: moved(method.steps, at, draw(steps)) };
  }
}

function play(method: Method): Method {
  const words = { title: 'Contoh', place: 'Balai', people: ['Satu', 'Dua'] };
  const { state } = sampleWorkshop({ method, language: 'id', year: 2027, words });
  expect([...state.steps.values()].map((run) => run.state)).toEqual(method.steps.map(() => 'closed'));
  const result = buildResult(state, { program: 'test', frozen: null });
  const options = { paper: 'F4', sha256: null, verifyUrl: null } as const;
  expect(beritaAcara(result, options).parts.length).toBeGreaterThan(3);
  for (const report of method.result.reports) reportDocument(result, report, options);
  return method;
}

describe.each(METHODS.map((method) => [method.id, method] as const))('%s', (_id, method) => {
  it('is played from the lobby to its papers with sample cards', () => {
    expect(play(method)).toBe(method);
  });

  it('stays playable when any one step, field or way is taken away, or says what is wrong', () => {
    const edits = [
      ...method.steps.map((_, at) => removeStep(method, at)),
      ...method.cardKinds.flatMap((kind, at) =>
        kind.fields.map((_, place) => removeField(method, at, place)),
      ),
      ...method.steps.flatMap((step, at) =>
        step.decides.map((_, place) =>
          withoutGone({ ...method, steps: replaced(method.steps, at, removeWay(step, place)) }),
        ),
      ),
    ];
    const faults = edits.flatMap((edited) => checkMethod(edited).map(({ code }) => code));
    // Only what a person has to decide is left: roles or a matrix that lost what they are made of.
    const expected = new Set(['no-way', 'no-rows', 'no-columns', 'no-roles', 'no-period', 'link-later']);
    expect([...new Set(faults)].filter((code) => !expected.has(code))).toEqual([]);
    const sound = edits.filter((edited) => checkMethod(edited).length === 0);
    expect(sound.length).toBeGreaterThan(edits.length / 2);
    play(sound[0] ?? method);
  });

  it('takes a step of every sort and a field of every kind', () => {
    for (const sort of STEP_SORTS) {
      const added = addStep(method, method.steps.length - 2, sort, TEXTS);
      expect([sort, checkMethod(added)]).toEqual([sort, []]);
      expect(parseMethod(JSON.parse(JSON.stringify(added))).ok).toBe(true);
      play(added);
    }
    for (const sort of ADDABLE_FIELDS) {
      const added = addField(method, method.cardKinds.length - 2, sort, FIELD);
      expect([sort, checkMethod(added)]).toEqual([sort, []]);
    }
  });
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])('survives sixty random edits, seed %i', (seed) => {
  const chance = seededRandom(seed);
  const draw = (below: number) => Math.floor(chance() * below);
  let method: Method = METHODS[seed % METHODS.length] ?? spwt;
  let played = 0;
  for (let round = 0; round < 60; round += 1) {
    const next = randomEdit(method, draw);
    // Goes on from what can be played, as an editor would be told to.
    if (checkMethod(next).length > 0) continue;
    method = next;
    if (round % 10 === 0) {
      play(method);
      played += 1;
    }
  }
  play(method);
  expect(method).not.toBe(METHODS[seed % METHODS.length]);
  expect(played).toBeGreaterThanOrEqual(0);
});

describe('words', () => {
  it('follow the Indonesian until English is written, and fall back to it', () => {
    const label = withText(both('Isu'), 'id', 'Masalah');
    expect(label).toEqual(both('Masalah'));
    const translated = withText(label, 'en', 'Problem');
    expect(withText(translated, 'id', 'Kendala')).toEqual({ id: 'Kendala', en: 'Problem' });
    expect(withText(translated, 'en', '  ')).toEqual(both('Masalah'));
  });

  it('keep a copy apart from what it was copied from', () => {
    const copy = copyOf(spwt, 'abc', both('S-PWT kami'));
    expect([copy.id, copy.version, copy.name.id]).toEqual(['abc', 1, 'S-PWT kami']);
    expect(checkMethod(copy)).toEqual([]);
  });
});
