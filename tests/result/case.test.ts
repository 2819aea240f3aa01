import { describe, expect, it } from 'vitest';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import { permuteCase } from '../cases/permute.ts';
import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { CoreHands } from '../support/core-hands.ts';
import { playCase } from '../support/play-case.ts';
import { rowsOf } from '../support/result-rows.ts';

describe('a whole case on the pure record', () => {
  it.each([0, 1, 2, 3])(
    'seed %i is played from the lobby to a result that holds what the case says',
    async (seed) => {
      const value = permuteCase(sembilangDangku, seed, spwt);
      const play = new Play(value.settings);
      await playCase(value, spwt, new CoreHands(play));
      const result = buildResult(play.state, { program: 'test', frozen: null });
      expect(play.state.phase).toBe('frozen');
      expect(result.attendance.present).toBe(value.people.length);
      expect(result.counts.cards).toBe(play.state.cards.size);
      expect(result.decisions.filter((decision) => decision.way !== 'facilitator')).toHaveLength(
        value.polls.length,
      );
      expect(result.statements.map((statement) => statement.text)).toEqual(
        value.statements.map((statement) => statement.text),
      );
      // Built again after the freeze, version 1 still replaces nothing, and a draft is to replace it.
      const again = { version: 1, at: play.now, code: 'K7QF2M9RXWDP4HTC6BNA' };
      expect(buildResult(play.state, { program: 'test', frozen: again }).supersedes).toBeNull();
      expect([result.version, result.supersedes]).toEqual([2, 1]);
      const line = value.lines.find((it) => it.step === 'saringan')?.verdicts ?? [];
      const accepted = [...play.state.groups.values()].filter(
        (it) => it.step === 'program' && it.standing.state === 'accepted',
      );
      expect(accepted).toHaveLength(line.filter((verdict) => verdict.accepted).length);
      const programmes = rowsOf(result, 'program').map(({ id }) => id);
      expect(programmes).toHaveLength(line.length);
      expect(rowsOf(result, 'aksi').length).toBeGreaterThan(5);
      for (const { values } of [...rowsOf(result, 'aksi'), ...rowsOf(result, 'tolok-ukur')]) {
        expect(programmes).toEqual(expect.arrayContaining(values['program'] as string[]));
        expect(values['program']).toHaveLength(1);
      }
      expect(programmes).toEqual(expect.arrayContaining(result.roles.map(({ row }) => row)));
      expect(result.roles.length).toBeGreaterThan(10);
      expect(result.objections.length).toBeGreaterThan(1);
    },
  );
});
