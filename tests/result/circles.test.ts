/** Where a card came from stays in the result: the circle stands in the row of its group and in the workbook. */
import type { CircleId, StepId } from '@mufakat/shared/cards/card.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { DESK, Play, viewer } from '@mufakat/shared/workshop/play.testing.ts';
import { expect, it } from 'vitest';

import { rowsOf } from '../support/result-rows.ts';

const ISU = 'isu' as StepId;

it('a group joined from two circles names both, one of the plenary none', () => {
  const play = new Play();
  play.join('Ani');
  play.go('isu', 'prepared');
  const circles = ['Gambut', 'Pesisir'].map((circleName) => ({ circle: null, circleName, theme: null }));
  play.do(DESK, { name: 'circles.set', step: ISU, entry: 'placed', circles });
  play.go('isu', 'open');
  const [one, two] = [...play.state.circles.keys()] as [CircleId, CircleId];
  play.card(viewer('participant', one), 'k1', 'isu', 'isu', { judul: 'Kebakaran lahan gambut' });
  play.card(viewer('participant', two), 'k2', 'isu', 'isu', { judul: 'Lahan gambut terbakar' });
  play.go('isu', 'discussion');
  const [keep, drop] = ['k1', 'k2'].map((id) => play.groupOf(id)) as [never, never];
  play.do(DESK, { name: 'group.join', keep, drop: [drop], base: play.state.n });
  const fields = { judul: 'Dari pleno' };
  play.do(DESK, { name: 'group.create', step: ISU, kind: 'isu', fields });
  const result = buildResult(play.state, { program: 'test', frozen: null });
  expect(rowsOf(result, 'isu').map(({ title, circles: from }) => [title, from])).toEqual([
    ['Kebakaran lahan gambut', ['Gambut', 'Pesisir']],
    ['Dari pleno', undefined],
  ]);
});
