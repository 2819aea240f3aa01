/** Where a card came from stays in the result: the circle stands in the row of its group and in the workbook. */
import type { CircleId, StepId } from '@mufakat/shared/cards/card.ts';
import { documents } from '@mufakat/shared/languages/id/documents.ts';
import { gandengGendong } from '@mufakat/shared/methods/gandeng-gendong.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import type { ResultDocument } from '@mufakat/shared/result/document.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { DESK, Play, viewer } from '@mufakat/shared/workshop/play.testing.ts';
import { expect, it } from 'vitest';

import { pringgokusuman } from '../cases/pringgokusuman/case.ts';
import { tablesOf } from '../support/document-text.ts';
import { playedResult } from '../support/played-result.ts';
import { rowsOf } from '../support/result-rows.ts';

const PARKING = 'Parkir kendaraan di mulut gang';
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
  expect(tablesOf(minutesOf(result)).flatMap(({ notes }) => notes)).toContain(
    documents.notes.circles(['Gambut', 'Pesisir'].map((circle) => ({ circle, numbers: ['1'] }))),
  );
});

it('of a case played in circles every document says where what was not agreed on comes from', async () => {
  const result = await playedResult(pringgokusuman, gandengGendong);
  expect(result.notAccepted.find(({ title }) => title === PARKING)).toMatchObject({
    proposer: null,
    circles: ['Kampung Tengah'],
  });
  const low = tablesOf(minutesOf(result)).find(({ id }) => id.endsWith('-low'));
  const cells = low?.rows.map((row) => row.cells.map(({ runs }) => runs.map(({ text }) => text).join('')));
  expect(cells?.find((row) => row.includes(PARKING))).toContain('Kampung Tengah');
});

function minutesOf(result: Result): ResultDocument {
  return beritaAcara(result, { paper: 'F4', sha256: null, verifyUrl: null });
}
