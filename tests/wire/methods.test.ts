/** Methods of facilitators over HTTP: saved in versions, listed, read, and run by a workshop that carries the one it was made with. */
import { fgd } from '@mufakat/shared/methods/fgd.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { aCreateRequest, Browser, type Hall, openHall } from './server.ts';

let hall: Hall;
let browser: Browser;
beforeAll(async () => {
  hall = await openHall();
  browser = new Browser(hall);
});
afterAll(() => hall.close());

const PROXIED = { 'x-forwarded-for': '203.0.113.7' };

function own(version: number, name: string, id = 'rembuk'): Method {
  return { ...fgd, id, version, name: { id: name, en: name }, fullName: { id: name, en: name } };
}

describe('saving', () => {
  it('[http-20] keeps versions and never overwrites one', async () => {
    expect((await browser.get('/api/methods')).body).toEqual({ methods: [] });
    const first = await browser.post('/api/methods', own(1, 'Rembuk Warga'));
    expect([first.status, first.body]).toMatchObject([201, { id: 'rembuk', version: 1 }]);
    // Asked again after a lost answer, it is the same.
    expect((await browser.post('/api/methods', own(1, 'Rembuk Warga'))).body).toEqual(first.body);
    const other = await browser.post('/api/methods', own(1, 'Lain'));
    expect([other.status, other.body]).toEqual([409, { error: 'method-kept', detail: { version: 1 } }]);
    expect((await browser.post('/api/methods', own(2, 'Rembuk Besar'))).status).toBe(201);
    const { body } = await browser.get('/api/methods');
    expect(body).toMatchObject({
      methods: [
        { id: 'rembuk', version: 2, name: { id: 'Rembuk Besar' } },
        { id: 'rembuk', version: 1, name: { id: 'Rembuk Warga' } },
      ],
    });
    expect((await browser.get('/api/methods/rembuk/1')).body).toEqual(own(1, 'Rembuk Warga'));
    expect((await browser.get('/api/methods/rembuk/7')).body).toEqual({ error: 'not-found' });
    expect((await browser.get('/api/methods/rembuk/__proto__')).body).toEqual({ error: 'not-found' });
  });

  it('[http-20] takes no method that cannot be played, and says where', async () => {
    const steps = fgd.steps.map((step, at) => (at === 1 ? { ...step, collects: null } : step));
    const wrong = await browser.post('/api/methods', { ...own(1, 'Salah', 'salah'), steps });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toMatchObject({
      error: 'method-wrong',
      problems: expect.arrayContaining([{ code: 'no-cards', path: ['steps', 1, 'collects'] }]),
    });
    expect((await browser.get('/api/methods/salah/1')).status).toBe(404);
    expect((await browser.post('/api/methods', { ...fgd, version: 9 })).body).toEqual({
      error: 'method-kept',
    });
    const huge = await browser.ask('POST', '/api/methods', JSON.stringify({ x: 'x'.repeat(10_000_000) }));
    expect([huge.status, huge.body]).toEqual([413, { error: 'too-big' }]);
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect((await browser.ask('POST', '/api/methods', deep)).body).toMatchObject({ error: 'method-wrong' });
  });

  it('[T3] asks others than localhost for the operator code', async () => {
    for (const path of ['/api/methods', '/api/methods/rembuk/1']) {
      expect((await browser.get(path, PROXIED)).body).toEqual({ error: 'bad-operator-code' });
    }
    const method = own(1, 'Jauh', 'jauh');
    expect((await browser.post('/api/methods', method, PROXIED)).status).toBe(403);
    const operator = { ...PROXIED, 'x-operator-code': hall.server.operatorCode };
    expect((await browser.post('/api/methods', method, operator)).status).toBe(201);
    expect((await browser.get('/api/methods', operator)).status).toBe(200);
  });
});

describe('putting away', () => {
  const listed = async () => {
    const { body } = await browser.get('/api/methods');
    const { methods } = body as { methods: { id: string; version: number; archived: boolean }[] };
    return methods.filter(({ id }) => id === 'usang').map(({ version, archived }) => [version, archived]);
  };

  it('[http-21] hides every version and loses none; a save shows it again', async () => {
    for (const version of [1, 2]) await browser.post('/api/methods', own(version, 'Usang', 'usang'));
    const archive = (archived: unknown, id = 'usang') =>
      browser.post(`/api/methods/${id}/archive`, { archived });
    expect((await archive(true)).status).toBe(204);
    await hall.restart();
    expect(await listed()).toEqual([
      [2, true],
      [1, true],
    ]);
    expect((await browser.get('/api/methods/usang/1')).status).toBe(200);
    await browser.create({ method: 'usang' });
    await archive(false);
    expect(await listed()).toEqual([
      [2, false],
      [1, false],
    ]);
    await archive(true);
    await browser.post('/api/methods', own(3, 'Usang', 'usang'));
    expect(await listed()).toContainEqual([3, false]);
    expect((await archive('ya')).body).toMatchObject({ error: 'field-invalid' });
    expect((await archive(true, 'tak-ada')).body).toEqual({ error: 'not-found' });
    expect((await browser.post('/api/methods/usang/archive', { archived: true }, PROXIED)).status).toBe(403);
  });
});

describe('a workshop', () => {
  const resultOf = async (workshop: string, seat: string) => {
    const path = `/api/workshops/${workshop}/export/berita-acara/json?seat=${seat}`;
    return ((await browser.get(path)).body as { result: { method: unknown } }).result.method;
  };

  it('[http-20] runs the version it names, or the newest, also after a restart and in its rehearsal', async () => {
    const newest = await browser.create({ method: 'rembuk' });
    const old = await browser.create({ method: 'rembuk', version: 1 });
    await browser.post('/api/methods', own(3, 'Rembuk Lagi'));
    await hall.restart();
    expect(await resultOf(newest.workshop, newest.seat)).toMatchObject({ version: 2, name: 'Rembuk Besar' });
    expect(await resultOf(old.workshop, old.seat)).toMatchObject({ version: 1, name: 'Rembuk Warga' });
    const copy = await browser.post(`/api/workshops/${old.workshop}/rehearsal`, {
      seat: old.seat,
      people: 0,
    });
    const { workshop, seat } = copy.body as { workshop: string; seat: string };
    expect(await resultOf(workshop, seat)).toMatchObject({ version: 1, name: 'Rembuk Warga' });
    // And gives it out as it runs there, to those who lead it.
    const of = (seat: string) => browser.get(`/api/workshops/${old.workshop}/method?seat=${seat}`);
    expect((await of(old.seat)).body).toEqual(own(1, 'Rembuk Warga'));
    expect((await of(newest.seat)).body).toEqual({ error: 'no-session' });
    const notulis = new Browser(hall);
    const link = old.links.notulis.split('#')[1] ?? '';
    const given = (await notulis.post('/api/seats', { token: link })).body as { seat: string };
    const refused = await notulis.get(`/api/workshops/${old.workshop}/method?seat=${given.seat}`);
    expect(refused.body).toEqual({ error: 'no-right' });
    const none = await browser.post('/api/workshops', { ...aCreateRequest(), method: 'rembuk', version: 8 });
    expect(none.body).toEqual({ error: 'field-invalid', detail: { field: 'method' } });
  });
});
