import { common } from '@mufakat/shared/languages/id/common.ts';
import { defaultParams, tallyPoll } from '@mufakat/shared/polls/index.ts';
import type { CastBallot, Criterion, ScoringChoice } from '@mufakat/shared/polls/way.ts';
import { expect, it } from 'vitest';

import { scoreRows } from './outcome-rows.ts';

const criterion = (id: string, side: Criterion['side']): Criterion => ({
  id,
  side,
  weight: 1,
  name: { id, en: id },
});

it('[M4] says how far the raters are apart, and nothing where nobody scored', () => {
  const params = defaultParams('scoring', 2, {
    way: 'scoring',
    criteria: [criterion('ready', 'feasible'), criterion('reach', 'urgent')],
  });
  const given = [
    { ready: 2, reach: 4 },
    { ready: 5, reach: 4 },
    { ready: 4, reach: 3 },
  ] as const;
  const ballots = given.map(({ ready, reach }, at): CastBallot => {
    const scores = [
      { criterion: 'ready', score: ready },
      { criterion: 'reach', score: reach },
    ];
    const choice: ScoringChoice = { way: 'scoring', sheets: [{ option: 'g1', scores }] };
    return { voter: `p${at}`, choice } as unknown as CastBallot;
  });
  const options = [
    { id: 'g1', text: 'Sekat kanal' },
    { id: 'g2', text: 'Tambatan perahu' },
  ];
  const tally = tallyPoll(params, ['g1', 'g2'], ballots, 3);
  const rows = scoreRows(tally, options, [], common as never);
  expect(rows.map(({ title, spread }) => [title, spread])).toEqual([
    ['Sekat kanal', { feasible: '2,0–5,0', urgent: '3,0–4,0' }],
    ['Tambatan perahu', null],
  ]);
});
