/** How well near-identical proposals are told from others: on judged pairs, on the cards of every case, and how fast. */
import { describe, expect, it } from 'vitest';

import type { CardKind } from '@mufakat/shared/cards/card.ts';
import { ALIKE, likelyPairs, likeness, sketch } from '@mufakat/shared/cards/likeness.ts';
import { METHODS } from '@mufakat/shared/methods/index.ts';

import { caseOf } from '../index.ts';
import { JUDGED, UNSEEN } from './pairs.ts';

const usulan = METHODS.flatMap(({ cardKinds }) => cardKinds).find(({ id }) => id === 'usulan') as CardKind;
const sketchOf = ({ title, place }: { readonly title: string; readonly place: string }) =>
  sketch(usulan, { usulan: title, lokasi: place });

describe('judged pairs', () => {
  it.for([
    ['on which the figures were chosen', JUDGED, 0.95],
    ['which they had not met', UNSEEN, 0.75],
  ] as const)('%s: nearly no wrong one, and most of the right ones', ([, pairs, least], { annotate }) => {
    const found = pairs.map((pair) => ({
      ...pair,
      isFound: likeness(sketchOf(pair.a), sketchOf(pair.b)) >= ALIKE,
    }));
    const count = (alike: boolean, isFound: boolean) =>
      found.filter((pair) => pair.alike === alike && pair.isFound === isFound).length;
    const precision = count(true, true) / (count(true, true) + count(false, true));
    const recall = count(true, true) / (count(true, true) + count(true, false));
    const wrong = found.filter(({ alike, isFound }) => alike !== isFound);
    void annotate(
      `${pairs.length} pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; wrong: ${wrong
        .map(({ a, b }) => `${a.title} = ${b.title}`)
        .join('; ')}`,
    );
    expect(count(true, true) + count(true, false)).toBeGreaterThanOrEqual(15);
    expect(count(false, true) + count(false, false)).toBeGreaterThanOrEqual(15);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(least);
  });
});

describe('the cards of the cases', () => {
  it('hold no pair but the one that its facilitator joined', () => {
    const pairs = METHODS.flatMap((method) => {
      const played = caseOf(method.id);
      const kinds = new Map(method.cardKinds.map((kind) => [kind.id, kind]));
      return method.steps.flatMap(({ id }) =>
        likelyPairs(
          (played?.cards ?? [])
            .filter(({ step }) => step === id)
            .map((card) => ({
              id: `${method.id} ${card.key}`,
              sketch: sketch(kinds.get(card.kind) as CardKind, card.fields),
            })),
        ),
      );
    });
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      ['musrenbang-desa u-kader-1', 'musrenbang-desa u-kader-2'],
    ]);
  });
});

/** Time of this thread alone: the machine may be busy with other tests. */
function spentMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

describe('a thousand cards', () => {
  it('are sketched and compared within 200 ms', ({ annotate }) => {
    const said = JUDGED.flatMap(({ a, b }) => [a, b]);
    const cards = Array.from({ length: 1000 }, (_, at) => {
      const card = said[(at * 7) % said.length] ?? { title: '', place: '' };
      return { title: `${card.title} ${(at * 13) % 40}`, place: `RT ${at % 15} ${card.place}` };
    });
    const times = Array.from({ length: 5 }, () => {
      const before = process.threadCpuUsage();
      const pairs = likelyPairs(cards.map((card, id) => ({ id, sketch: sketchOf(card) })));
      expect(pairs.length).toBeGreaterThan(0);
      return spentMs(before);
    });
    void annotate(`1,000 cards: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    expect(Math.min(...times)).toBeLessThan(200);
  });

  it('that all say the same take no longer than others', ({ annotate }) => {
    const same = sketchOf({ title: 'Perbaikan jalan usaha tani', place: 'Dusun Karang' });
    const items = Array.from({ length: 1000 }, (_, id) => ({ id, sketch: same }));
    const times = Array.from({ length: 3 }, () => {
      const before = process.threadCpuUsage();
      likelyPairs(items);
      return spentMs(before);
    });
    void annotate(`1,000 of the same: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    expect(Math.min(...times)).toBeLessThan(400);
  });
});
