/** The frozen result of a case that was played on the pure record. */
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';

import type { Case } from '../cases/case.ts';
import { CoreHands } from './core-hands.ts';
import { playCase } from './play-case.ts';

/** Throws if the case does not end frozen. */
export async function playedResult(value: Case, method: Method): Promise<Result> {
  const play = new Play(value.settings, method);
  await playCase(value, method, new CoreHands(play));
  if (play.state.phase !== 'frozen') throw new Error(`${method.id} ended as ${play.state.phase}`);
  return buildResult(play.state, { program: 'test', frozen: null });
}
