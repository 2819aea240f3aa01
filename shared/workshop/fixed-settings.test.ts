/** What every card is written under stays once cards were asked for. */
import { expect, it } from 'vitest';

import type { StepId } from '../cards/card.ts';
import { DESK, Play } from './play.testing.ts';
import type { Settings } from './state.ts';

const CHANGES: Partial<Settings>[] = [
  { levels: ['Kabupaten', 'Kapanewon', 'Kalurahan'] },
  { timeZone: 'Asia/Jayapura' },
  { retentionDays: 30 },
];

it.each(CHANGES)('%o is taken until the first step that collects is opened', (change) => {
  const play = new Play();
  const order = () => play.try(DESK, { name: 'workshop.settings', change });
  play.go('isu' as StepId, 'prepared');
  expect(order()).not.toHaveProperty('refused');
  expect(play.state.settings).toMatchObject(change);
  play.go('isu' as StepId, 'open');
  expect(order()).toEqual({ refused: 'invalid', detail: { field: Object.keys(change)[0] } });
  play.go('isu' as StepId, 'closed');
  expect(order()).toHaveProperty('refused');
});
