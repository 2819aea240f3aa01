/**
 * A whole case over real sockets, from the lobby to the frozen result, with the server killed in the middle of steps: what
 * comes out is what the same case gives on the pure record, where nothing can be lost.
 */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';

import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import type { Links } from '@mufakat/shared/protocol/wire.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { canonicalJson, formatCode } from '@mufakat/shared/result/canonical.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import type { Result, ResultList, ResultRow } from '@mufakat/shared/result/result.ts';
import { verify } from '@mufakat/shared/result/verify.ts';
import { verifyFile } from '@mufakat/shared/result/verify-file.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { permuteCase } from '../cases/permute.ts';
import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { CoreHands } from '../support/core-hands.ts';
import { allOnline } from '../support/live-hall.ts';
import { playCase } from '../support/play-case.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { SocketHands } from '../support/socket-hands.ts';

const SEED = 7;
/** Where the server is killed: as the state begins, with everybody connected. */
const KILLS = new Set(['isu deciding', 'program open', 'peran discussion', 'pengesahan deciding']);

let server: ServerProcess;

beforeAll(async () => {
  server = await openServerProcess();
});
afterAll(() => server.remove());

it(
  '[K, W1] comes to the same result over sockets and kills as on the pure record',
  { timeout: 240_000 },
  async () => {
    const value = permuteCase(sembilangDangku, SEED, spwt);
    const { rehearsalOf: _copy, ...settings } = value.settings;
    const hands = await SocketHands.open({
      base: server.base,
      request: { settings, method: spwt.id, operator: null },
    });
    try {
      await playCase(value, spwt, hands, {
        async onState(step, state) {
          if (!KILLS.has(`${step} ${state}`)) return;
          await server.kill();
          await server.start();
          const pages = [...hands.phones.values()].map(({ page }) => page);
          await allOnline([hands.deskPage, hands.notulisPage, ...pages]);
          for (const page of pages) expect(page.section('room')?.current).toBe(step);
        },
      });
      const { workshop, seat } = hands.created;
      const path = `/api/workshops/${workshop}/export/berita-acara/json?seat=${seat}&version=1`;
      const response = await fetch(`${server.base}${path}`, { headers: { cookie: hands.browser.cookie() } });
      const file = await response.text();
      expect(verifyFile(file).exit).toBe(0);
      const { result } = JSON.parse(file) as { result: Result };

      // [S4] Two at their phones confirm the code, one of them twice; another version's code is not taken.
      const [first, second] = value.people.filter(({ device }) => device === 'phone');
      const { code } = result;
      if (first === undefined || second === undefined || code === null) throw new Error('nobody to ratify');
      for (const { key } of [first, second, first]) await hands.person(key, { name: 'result.ratify', code });
      await expect(hands.person(first.key, { name: 'result.ratify', code: 'lain' })).rejects.toThrow(
        'changed',
      );

      // [S2, S3, S5] The bundle of what was sealed while the server was killed again and again.
      const [bundle, links] = await Promise.all(
        [`bundle/1?seat=${seat}`, `links?seat=${seat}`].map((rest) =>
          fetch(`${server.base}/api/workshops/${workshop}/${rest}`, {
            headers: { cookie: hands.browser.cookie() },
          }),
        ),
      );
      const { key } = (await links!.json()) as Links;
      const verdict = verify(new Uint8Array(await bundle!.arrayBuffer()), { key });
      expect(verdict).toMatchObject({ exit: 0, findings: [], about: { code: formatCode(code) } });
      expect(verdict.about?.sealed?.ratifiedBy.reduce((sum, { people }) => sum + people, 0)).toBe(2);
      expect(result.log.length).toBe(verdict.about?.sealed?.entries);

      // The record gives that file again; with other words in it, chained anew, it does not [L5].
      expect(await checkRecord()).toMatchObject({ code: 0, out: expect.stringContaining('utuh') });
      await server.stop();
      const db = new DatabaseSync(databaseIn(server.dataDir));
      db.exec(
        `update bodies set body = replace(body, '"name":"', '"name":"Bukan ') where n in (select n from log where kind = 'person.joined'); pragma user_version = 0`,
      );
      db.close();
      expect(await checkRecord()).toMatchObject({ code: 1, out: expect.stringContaining('hasil versi 1') });

      const play = new Play(value.settings);
      await playCase(value, spwt, new CoreHands(play));
      const expected = buildResult(play.state, { program: 'test', frozen: null });
      expect(plain(result)).toEqual(plain(expected));
      expect(server.kills).toBe(KILLS.size);
      expect(result.counts.cards).toBeGreaterThan(120);
      expect(result.decisions.length).toBeGreaterThan(8);
    } finally {
      hands.close();
    }
  },
);

async function checkRecord(): Promise<{ code: number; out: string }> {
  const tool = join(import.meta.dirname, '../../tools/check-record.ts');
  const env = { ...process.env, DATA_DIR: server.dataDir };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [tool], { env });
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
}

/** What does not hang on ids, instants and the order in which people happened to act. */
function plain(result: Result): unknown {
  const { attendance } = result;
  const titles = new Map(
    result.tables.flatMap((table) =>
      table.shape === 'list' ? table.rows.map(({ id, title }) => [id, title] as const) : [],
    ),
  );
  const titleOf = (row: string) => titles.get(row) ?? '';
  return {
    people: attendance.people
      .map(({ name, constituency, onPaper }) => `${name}|${constituency}|${onPaper}`)
      .toSorted(),
    present: attendance.present,
    byGroup: attendance.byGroup,
    counts: result.counts,
    statements: result.statements.map(({ text }) => text),
    tables: result.tables.map((table) =>
      table.shape === 'list'
        ? [table.id, ...table.rows.map((row) => plainRow(row, table, titleOf)).toSorted()]
        : [table.id, table.shape],
    ),
    roles: result.roles
      .map(({ row, roles, contribution, answer, note, onPaper }) =>
        canonicalJson([titleOf(row), roles, contribution, answer, note, onPaper]),
      )
      .toSorted(),
    notAccepted: result.notAccepted.map(({ title }) => title).toSorted(),
    decisions: result.decisions.map(({ step, way, eligible, voted, path, round, tally }) =>
      canonicalJson([
        step,
        way,
        eligible,
        voted,
        path,
        round,
        tally.map(({ name, votes, supporters }) => canonicalJson([name, votes, supporters])).toSorted(),
      ]),
    ),
    objections: result.objections.map(({ by, text, answer }) => canonicalJson([by, text, answer])).toSorted(),
    minutes: result.minutes.map(({ topic, summary }) => `${topic}|${summary}`),
  };
}

/** Figures, class and values of a row; what it links to by title. */
function plainRow(row: ResultRow, list: ResultList, titleOf: (row: string) => string): string {
  const { title, accepted, support, feasible, urgent, class: given, computedClass, cards } = row;
  const values = list.fields.map(({ id, kind }) => {
    const value = row.values[id] ?? null;
    return kind === 'rows' && Array.isArray(value) ? value.map((it) => titleOf(String(it))) : value;
  });
  const dots = support === null ? null : [support.dots, support.supporters];
  return canonicalJson([title, accepted, dots, feasible, urgent, given, computedClass, cards.length, values]);
}
