import { rehearsal } from '@mufakat/shared/languages/id/rehearsal.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import type { AcceptedGroup } from '@mufakat/shared/workshop/view.ts';
import { expect, test } from 'vitest';

import { sampleFields } from './samples.ts';

/** Every value of a field that a hundred simulated cards have. */
function valuesOf(kindId: string, field: string): Set<unknown> {
  const kind = spwt.cardKinds.find(({ id }) => id === kindId)!;
  const accepted = spwt.steps.map(({ id }) => ({ id: `g-${id}`, step: id, accepted: true }));
  let state = 7;
  const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const cards = Array.from({ length: 100 }, () =>
    sampleFields(kind, {
      random,
      words: rehearsal.crowd,
      settings: { horizon: { from: 2026, to: 2028 }, language: 'id' },
      accepted: accepted as unknown as AcceptedGroup[],
      institution: 'LSM contoh 1',
    }),
  );
  return new Set(cards.map((fields) => fields?.[field]).filter((value) => value !== undefined));
}

test('a line is filled in with the examples that the form gives for it', () => {
  expect(valuesOf('aksi', 'sumber-dana')).toEqual(new Set(['APBD', 'dana desa', 'CSR']));
  expect(valuesOf('tolok-ukur', 'satuan')).toEqual(new Set(['hektare']));
});

test('the title of a card is its own, whatever its example is', () => {
  expect(valuesOf('aksi', 'kegiatan').size).toBeGreaterThan(10);
});
