/** A case played on the pure record, its files read back and compared with a second, naive computation. */
import { ExportPool } from '@mufakat/server/export/pool.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import { afterAll, describe, expect, it } from 'vitest';

import type { Case, CasePerson } from '../cases/case.ts';
import { permuteCase } from '../cases/permute.ts';
import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { checkFiles, type Files } from '../support/check-files.ts';
import { CoreHands } from '../support/core-hands.ts';
import { expectedFromCase } from '../support/naive-result.ts';
import { playCase } from '../support/play-case.ts';

const pool = new ExportPool();
afterAll(() => pool.close());

async function filesOf(play: Play, paper: 'F4' | 'A4'): Promise<Files> {
  const frozen = { version: 1, at: play.now, code: 'K7QF2M9RXWDP4HTC6BNA' };
  const result = buildResult(play.state, { program: 'test', frozen });
  const file = async (format: keyof Files) =>
    (await pool.render({ format, document: 'berita-acara', result, paper, verifyUrl: null })).bytes;
  return {
    docx: await file('docx'),
    pdf: await file('pdf'),
    xlsx: await file('xlsx'),
    json: await file('json'),
  };
}

/** The same case on two days: three of the hall do not come on the second, and have no ballot there. */
function inTwoDays(value: Case): Case {
  const begins = 'saringan';
  const later = new Set(
    spwt.steps.slice(spwt.steps.findIndex(({ id }) => id === begins)).map(({ id }) => id),
  );
  const needed = new Set([
    ...value.objectionAnswers.map(({ voter }) => voter),
    ...value.polls.flatMap(({ raters }) => raters ?? []),
    ...value.people.flatMap(({ helper }) => helper ?? []),
    ...value.roleAnswers.map(({ by }) => by),
    ...value.cards.filter(({ step }) => later.has(step)).map(({ author }) => author),
  ]);
  const isAway = ({ key, device }: CasePerson) => device === 'phone' && !needed.has(key);
  const absent = value.people
    .filter(isAway)
    .slice(0, 3)
    .map(({ key }) => key);
  expect(absent.length).toBeGreaterThan(0);
  return {
    ...value,
    settings: { ...value.settings, days: ['2026-03-11', '2026-03-12'] },
    laterDays: [{ begins, absent }],
    // Spoken earlier in the day than what was noted on the first.
    notula: value.notula.map((entry) =>
      later.has(entry.step) ? { ...entry, day: 1, at: entry.at.replace('1', '0') } : entry,
    ),
    polls: value.polls.map((poll) =>
      later.has(poll.step)
        ? { ...poll, ballots: poll.ballots.filter(({ voter }) => !absent.includes(voter)) }
        : poll,
    ),
  };
}

describe('the files of a whole case', { timeout: 90_000 }, () => {
  it.each([
    [0, 'F4'],
    [1, 'A4'],
    [5, 'F4'],
  ] as const)('say what a naive computation says (seed %i, %s)', async (seed, paper) => {
    const value = permuteCase(sembilangDangku, seed, spwt);
    const play = new Play(value.settings);
    await playCase(value, spwt, new CoreHands(play));
    const { differences, compared } = checkFiles(expectedFromCase(value), await filesOf(play, paper));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(600);
  });

  it('say what a naive computation says of two days', async () => {
    const value = inTwoDays(permuteCase(sembilangDangku, 2, spwt));
    const play = new Play(value.settings);
    await playCase(value, spwt, new CoreHands(play));
    const files = await filesOf(play, 'F4');
    const { differences, compared } = checkFiles(expectedFromCase(value), files);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(600);
    // The same on the days of another case is not the same.
    const other = expectedFromCase({ ...value, laterDays: [{ begins: 'peran', absent: [] }] });
    expect(checkFiles(other, files).differences.length).toBeGreaterThan(4);
  });

  it('are found to differ from another case', async () => {
    const value = permuteCase(sembilangDangku, 3, spwt);
    const play = new Play(value.settings);
    await playCase(value, spwt, new CoreHands(play));
    const other = expectedFromCase(permuteCase(sembilangDangku, 4, spwt));
    const { differences } = checkFiles(other, await filesOf(play, 'F4'));
    expect(differences.length).toBeGreaterThan(20);
  });
});
