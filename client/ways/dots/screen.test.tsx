import { screen as words } from '@mufakat/shared/languages/id/screen.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { stepById } from '@mufakat/shared/methods/walk.ts';
import type { Step } from '@mufakat/shared/methods/schema.ts';
import { expect, it } from 'vitest';

import type { ScreenOutcomeProps } from '../way-faces.ts';
import { dotsOnScreen } from './screen.tsx';

const TITLE = 'Ketidaksinambungan pembiayaan pascapemadaman kebakaran di wilayah antarkabupaten';

/** Ten issues, of which the dots propose the first four. */
function shown(settled: ScreenOutcomeProps['settled']): ScreenOutcomeProps {
  const ids = Array.from({ length: 10 }, (_, at) => `g${at}`);
  return {
    step: stepById(spwt, 'isu') as Step,
    language: 'id',
    settled,
    poll: { options: ids.map((id) => ({ id, text: TITLE, fields: {}, kind: 'isu' })) },
    result: {
      proposed: ids.slice(0, 4),
      tally: { options: ids.map((option, at) => ({ option, votes: 20 - at, rank: at + 1, tied: false })) },
    },
  } as unknown as ScreenOutcomeProps;
}

it('says that nothing is chosen before the line is set', () => {
  const settled = ['g0', 'g1', 'g2'].map((id) => ({ id, accepted: true, class: null, computedClass: null }));
  expect(dotsOnScreen.headline(shown([]), words)).toBe('Empat isu teratas');
  expect(dotsOnScreen.headline(shown(settled), words)).toBe('Tiga isu terpilih');
});

it('counts options without a dot instead of showing pages of noughts', () => {
  const given = shown([]);
  const votes = (at: number) => (at < 5 ? 9 - at : 0);
  const options = given.result.tally.options.map((option, at) => ({ ...option, votes: votes(at) }));
  const result = { ...given.result, tally: { ...given.result.tally, options } };
  expect(dotsOnScreen.pages?.({ ...given, result }, {} as never)).toBe(1);
  const none = options.map((option) => ({ ...option, votes: 0 }));
  const empty = { ...result, proposed: [], tally: { ...result.tally, options: none } };
  expect(dotsOnScreen.pages?.({ ...given, result: empty }, {} as never)).toBe(2);
});

it('counts its pages, so that the hall knows that more follows', () => {
  expect(dotsOnScreen.pages?.(shown([]), {} as never)).toBe(2);
});
