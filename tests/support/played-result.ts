/** The result of a case that was played on the pure record. */
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { codeOf } from '@mufakat/shared/result/seal.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';

import type { Case } from '../cases/case.ts';
import { CoreHands } from './core-hands.ts';
import { playCase } from './play-case.ts';

/** As it stands before its freeze. Throws if the case does not end frozen. */
export async function playedResult(value: Case, method: Method): Promise<Result> {
  return buildResult(await played(value, method), { program: 'test', frozen: null });
}

/** Version 1 with its code, as it is printed and signed. */
export async function frozenResult(value: Case, method: Method): Promise<Result> {
  const state = await played(value, method);
  const result = buildResult(state, {
    program: 'test',
    frozen: { version: 1, at: state.t, code: null },
  });
  return { ...result, code: codeOf(result) };
}

async function played(value: Case, method: Method): Promise<WorkshopState> {
  const play = new Play(value.settings, method);
  await playCase(value, method, new CoreHands(play));
  if (play.state.phase !== 'frozen') throw new Error(`${method.id} ended as ${play.state.phase}`);
  return play.state;
}
