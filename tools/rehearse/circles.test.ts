/** A rehearsal of a method whose steps are held in circles, from the lobby to its file, whichever way people come into them. */

import { DatabaseSync } from 'node:sqlite';

import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import { rehearsal } from '@mufakat/shared/languages/id/rehearsal.ts';
import { fgd } from '@mufakat/shared/methods/fgd.ts';
import type { CircleEntry, Method } from '@mufakat/shared/methods/schema.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { firstWord } from '@mufakat/shared/workshop/join-code.ts';
import { rowsOf } from '@mufakat/tests/support/result-rows.ts';
import { openServerProcess, type ServerProcess } from '@mufakat/tests/support/server.ts';
import { openPhone, type Phone, until } from '@mufakat/tests/support/test-phone.ts';
import { aCreateRequest } from '@mufakat/tests/wire/server.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { gatherCrowd } from './crowd.ts';
import { leadWorkshop } from './facilitator.ts';

const PEOPLE = 9;
const PACE = 0.08;
/** Which step is held in circles, and how people come into them. */
const HELD: Readonly<Record<string, CircleEntry>> = {
  pertanyaan: 'draw',
  jawaban: 'choice',
  kesimpulan: 'placed',
};

let server: ServerProcess;
let browser: Phone;

beforeAll(async () => {
  server = await openServerProcess();
  browser = openPhone({ base: server.base });
});
afterAll(async () => {
  browser?.close();
  await server.remove();
});

it(
  'plays circles: all are in one, write in its drawer, and the plenary has their cards',
  { timeout: 120_000 },
  async () => {
    const method: Method = {
      ...fgd,
      id: 'fgd-bersidang',
      steps: fgd.steps.map((step) => {
        const entry = HELD[step.id];
        return entry === undefined ? step : { ...step, circles: { entry } };
      }),
    };
    const saved = await fetch(`${server.base}/api/methods`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.base },
      body: JSON.stringify(method),
    });
    expect(saved.status).toBe(201);
    const request = aCreateRequest();
    const created = await browser.api.create({
      ...request,
      method: method.id,
      settings: {
        ...request.settings,
        constituencies: fgd.constituencies.map(({ id, name, icon }) => ({
          id,
          name: name.id,
          icon,
          invited: 3,
        })),
      },
    });
    if (!created.ok) throw new Error(JSON.stringify(created.problem));
    const copied = await browser.api.rehearse(created.value.workshop, created.value.seat, 0);
    if (!copied.ok) throw new Error(JSON.stringify(copied.problem));
    const { workshop, seat, links } = copied.value;
    const desk = browser.open(workshop, seat);
    await until(desk, () => desk.section('room') !== undefined, 'the desk', 30_000);
    const crowd = await gatherCrowd({
      base: server.base,
      code: links.code,
      word: firstWord(links.phrase),
      people: PEOPLE,
      words: () => rehearsal.crowd,
      seed: 3,
      pace: PACE,
      minutes: 2,
    });
    try {
      const isFull = () => (desk.section('presence')?.present ?? 0) > PEOPLE / 2;
      await until(desk, isFull, 'most have come', 60_000);
      await leadWorkshop({
        desk,
        words: rehearsal.crowd,
        people: PEOPLE,
        pace: PACE,
        brisk: true,
        onStep: () => undefined,
      });
    } finally {
      await crowd.end();
    }
    const held = desk.section('circles') ?? [];
    expect(held.map(({ step, entry, merged }) => [step, entry, merged])).toEqual(
      Object.entries(HELD).map(([step, entry]) => [step, entry, true]),
    );
    const owners = drawerOwners(workshop);
    for (const { circles } of held) {
      expect(circles.length).toBeGreaterThan(1);
      const writing = circles.filter(({ cards }) => cards > 0);
      expect(writing.length).toBeGreaterThan(0);
      // What they wrote was written in the drawers that they share.
      for (const { id } of writing) expect(owners).toContain(id);
    }
    const path = `/api/workshops/${workshop}/export/berita-acara/json?seat=${seat}&version=1`;
    const response = await fetch(`${server.base}${path}`, { headers: { cookie: browser.cookie() } });
    const { result } = (await response.json()) as { result: Result };
    for (const table of ['pertanyaan', 'jawaban', 'kesimpulan']) {
      const rows = rowsOf(result, table);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ circles }) => circles !== undefined).length).toBeGreaterThan(0);
    }
  },
);

function drawerOwners(workshop: string): unknown[] {
  const database = new DatabaseSync(databaseIn(server.dataDir), { readOnly: true });
  try {
    return database
      .prepare('select distinct owner from drawers where workshop = ?')
      .all(workshop)
      .map(({ owner }) => owner);
  } finally {
    database.close();
  }
}
