/** HTTP as `docs/PROTOCOL.md` says, on a real port: creating, joining, links, seats, recovery, bad input. */

import { drawQr } from '@mufakat/server/export/qr.ts';
import type { JoinPage, Links, PersonalLink, SeatGranted, SeatList } from '@mufakat/shared/protocol/wire.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { aCreateRequest, aJoinRequest, anOp, Browser, type Hall, openHall, PAGE } from './server.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

describe('creating', () => {
  it('[http-1] gives the creator a desk, every link, a recovery code and places', async () => {
    const browser = new Browser(hall);
    const created = await browser.create();
    expect(created.links.code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
    expect(created.recovery).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
    expect(created.links).toMatchObject({
      desk: expect.stringMatching(/^\/d#[\w-]{22}$/),
      cofacilitator: expect.stringMatching(/^\/c#[\w-]{22}$/),
      notulis: expect.stringMatching(/^\/n#[\w-]{22}$/),
      screen: expect.stringMatching(/^\/s#[\w-]{22}$/),
      phrase: expect.stringMatching(/^[a-z]+ [a-z]+ [a-z]+$/),
      join: `/g/${created.links.code}#${created.links.phrase.split(' ')[0]}`,
      tls: false,
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const { body } = await browser.get('/api/seats');
    expect((body as SeatList).seats).toEqual([
      {
        seat: created.seat,
        workshop: created.workshop,
        face: 'desk',
        role: 'facilitator',
        title: 'Musyawarah Desa Sukamaju',
      },
    ]);
  });

  it('[T3] asks others than localhost for the operator code', async () => {
    const proxied = { 'x-forwarded-for': '203.0.113.7' };
    const browser = new Browser(hall);
    const without = await browser.post('/api/workshops', aCreateRequest(), proxied);
    expect([without.status, without.body]).toEqual([403, { error: 'bad-operator-code' }]);
    const request = { ...aCreateRequest(), operator: hall.server.operatorCode.toLowerCase() };
    expect((await browser.post('/api/workshops', request, proxied)).status).toBe(201);
  });

  it('[L8] takes no new workshop while the disk is nearly full', async () => {
    const full = await openHall({ freeBytes: async () => 100 * 1024 ** 2 - 1 });
    try {
      const asked = await new Browser(full).post('/api/workshops', aCreateRequest());
      expect([asked.status, asked.body]).toEqual([507, { error: 'disk-full' }]);
    } finally {
      await full.close();
    }
  });

  it('answers a bad form with the field and nothing else', async () => {
    const browser = new Browser(hall);
    const { settings } = aCreateRequest();
    const long = await browser.post('/api/workshops', {
      ...aCreateRequest(),
      settings: { ...settings, title: 'x'.repeat(201) },
    });
    expect([long.status, long.body]).toEqual([
      400,
      { error: 'text-too-long', detail: { field: 'settings.title', max: 200 } },
    ]);
    const days = await browser.post('/api/workshops', {
      ...aCreateRequest(),
      settings: { ...settings, days: ['2027-01-13', '2027-01-12'] },
    });
    expect([days.status, days.body]).toEqual([
      400,
      { error: 'field-invalid', detail: { field: 'settings.days' } },
    ]);
    const method = await browser.post('/api/workshops', { ...aCreateRequest(), method: 'lain' });
    expect([method.status, method.body]).toEqual([
      400,
      { error: 'field-invalid', detail: { field: 'method' } },
    ]);
    const broken = await browser.ask('POST', '/api/workshops', '{"settings":');
    expect([broken.status, broken.body]).toEqual([400, { error: 'invalid-request' }]);
    const big = await browser.post('/api/workshops', { settings: 'x'.repeat(70_000) });
    expect([big.status, big.body]).toEqual([413, { error: 'too-big' }]);
    expect(browser.cookie).toBe('');
  });

  it('[T2] refuses a change asked for by a page from elsewhere', async () => {
    const browser = new Browser(hall);
    for (const origin of ['http://jahat.example', 'null', `http://jahat.example:${hall.server.port}`]) {
      const { status, body } = await browser.post('/api/workshops', aCreateRequest(), { origin });
      expect([status, body]).toEqual([403, { error: 'foreign-origin' }]);
    }
    const host = `jahat.example:${hall.server.port}`;
    const rebound = await browser.post('/api/workshops', aCreateRequest(), {
      host,
      origin: `http://${host}`,
    });
    expect([rebound.status, rebound.body]).toEqual([403, { error: 'foreign-origin' }]);
  });
});

describe('joining', () => {
  it('[http-5] shows the workshop for its code, however it is typed', async () => {
    const { links, workshop } = await new Browser(hall).create();
    const typed = `${links.code.slice(0, 3).toLowerCase()} ${links.code.slice(3)}`;
    const { body } = await new Browser(hall).get(`/api/join/${encodeURIComponent(typed)}`);
    expect(body as JoinPage).toMatchObject({
      workshop,
      title: 'Musyawarah Desa Sukamaju',
      seat: null,
      doorLocked: false,
      retentionDays: 90,
    });
  });

  it('[http-6] makes one person of a join that is asked for again, even without the cookie of the first answer', async () => {
    const { links } = await new Browser(hall).create();
    const phone = new Browser(hall);
    const op = anOp();
    const first = await phone.join(links.code, 'Siti Rahma', { op });
    const again = await phone.join(links.code, 'Siti Rahma', { op });
    const lost = await new Browser(hall).join(links.code, 'Siti Rahma', { op });
    expect(first.reply).toMatchObject({ joined: true });
    expect(again.reply).toEqual(first.reply);
    expect(lost.reply).toMatchObject({
      joined: true,
      person: 'person' in first.reply ? first.reply.person : '',
    });
    const page = await phone.get(`/api/join/${links.code}`);
    expect((page.body as JoinPage).seat).toBe('seat' in first.reply ? first.reply.seat : '');
  });

  it('[http-6] makes one person of two tries at the same moment', async () => {
    const { links } = await new Browser(hall).create();
    const op = anOp();
    const [one, other] = await Promise.all([
      new Browser(hall).join(links.code, 'Budi', { op }),
      new Browser(hall).join(links.code, 'Budi', { op }),
    ]);
    expect('person' in one.reply && 'person' in other.reply && one.reply.person === other.reply.person).toBe(
      true,
    );
  });

  it('[http-7] asks a known name whether it is them, and lets them be another', async () => {
    const { links } = await new Browser(hall).create();
    const { person } = await new Browser(hall).joinAs(links.code, 'H. Ahmad Basri, S.E.');
    const second = new Browser(hall);
    const asked = await second.join(links.code, 'ahmad basri');
    expect(asked.reply).toEqual({
      joined: false,
      known: { person, name: 'H. Ahmad Basri, S.E.', institution: '' },
    });
    const another = await second.join(links.code, 'ahmad basri', { another: true });
    expect(another.reply).toMatchObject({ joined: true });
    expect('person' in another.reply && another.reply.person).not.toBe(person);
  });

  it('[http-8] moves a known person here with the nod of the desk, and not without', async () => {
    const desk = new Browser(hall);
    const { links, seat } = await desk.create();
    const { person } = await new Browser(hall).joinAs(links.code, 'Yusuf');
    const watcher = await desk.connect(seat);
    const second = new Browser(hall);
    const request = { ...aJoinRequest(links.code, 'Yusuf'), sameAs: person };
    expect((await second.post('/api/join', request)).body).toEqual({ joined: false, waiting: true });
    expect((await second.post('/api/join', request)).body).toEqual({ joined: false, waiting: true });
    await watcher.until(({ view }) => view.people?.some((row) => row.claim !== null) === true);
    const claims = watcher.view.people?.map((row) => row.claim).filter((claim) => claim !== null) ?? [];
    expect(claims).toHaveLength(1);
    await watcher.command(anOp(), { name: 'claim.answer', claim: claims[0]!, yes: true });
    expect((await second.post('/api/join', request)).body).toMatchObject({ joined: true, person });

    const third = new Browser(hall);
    const refused = { ...aJoinRequest(links.code, 'Yusuf'), sameAs: person };
    await third.post('/api/join', refused);
    await watcher.until(
      ({ view }) => view.people?.some((row) => row.claim !== null && row.claim !== claims[0]) === true,
    );
    const claim = watcher.view.people
      ?.map((row) => row.claim)
      .find((each) => each !== null && each !== claims[0]);
    await watcher.command(anOp(), { name: 'claim.answer', claim: claim!, yes: false });
    const { status, body } = await third.post('/api/join', refused);
    expect([status, body]).toEqual([403, { error: 'claim-refused' }]);
    watcher.socket.disconnect();
  });

  it('answers a locked door, a too long name and an unknown constituency each with its code', async () => {
    const desk = new Browser(hall);
    const { links, seat } = await desk.create();
    const long = await new Browser(hall).join(links.code, 'x'.repeat(81));
    expect([long.status, long.body]).toEqual([
      400,
      { error: 'text-too-long', detail: { field: 'person.name', max: 80 } },
    ]);
    const nameless = await new Browser(hall).join(links.code, '   ');
    expect([nameless.status, nameless.body]).toEqual([
      400,
      { error: 'field-invalid', detail: { field: 'person.name' } },
    ]);
    const person = { ...aJoinRequest(links.code, 'Ani').person, constituency: 'lain' };
    expect((await new Browser(hall).join(links.code, 'Ani', { person })).status).toBe(400);
    const watcher = await desk.connect(seat);
    await watcher.command(anOp(), { name: 'door.lock', locked: true });
    const locked = await new Browser(hall).join(links.code, 'Ani');
    expect([locked.status, locked.body]).toEqual([409, { error: 'door-locked' }]);
    watcher.socket.disconnect();
  });

  it('keeps an odd name as it was typed and gives no head of its own to it', async () => {
    const { links } = await new Browser(hall).create();
    const { reply } = await new Browser(hall).join(links.code, '__proto__ <b>"\u0000');
    expect(reply).toMatchObject({ joined: true });
  });
});

describe('seats', () => {
  it('[http-9] gives a seat for a link, the same one again, and one sentence for a link that is none', async () => {
    const { links } = await new Browser(hall).create();
    const other = new Browser(hall);
    const token = links.notulis.split('#')[1];
    const first = await other.post('/api/seats', { token });
    expect(first.body).toMatchObject({ face: 'desk', role: 'notulis' });
    expect((await other.post('/api/seats', { token })).body).toEqual(first.body);
    const bad = await other.post('/api/seats', { token: 'x'.repeat(22) });
    expect([bad.status, bad.body]).toEqual([404, { error: 'bad-link' }]);
  });

  it('[T2] holds desk, screen and participant in one browser, one cookie', async () => {
    const browser = new Browser(hall);
    const { links } = await browser.create();
    const { cookie } = browser;
    await browser.post('/api/seats', { token: links.screen.split('#')[1] });
    await browser.joinAs(links.code, 'Fasilitator yang ikut');
    expect(browser.cookie).toBe(cookie);
    const { body } = await browser.get('/api/seats');
    expect((body as SeatList).seats.map(({ face }) => face).toSorted()).toEqual(['desk', 'phone', 'screen']);
  });

  it('[T2] answers the seat of another browser as if it were not there', async () => {
    const { workshop, seat } = await new Browser(hall).create();
    const stranger = new Browser(hall);
    await stranger.create();
    for (const browser of [stranger, new Browser(hall)]) {
      const { status, body } = await browser.get(`/api/workshops/${workshop}/links?seat=${seat}`);
      expect([status, body]).toEqual([401, { error: 'no-session' }]);
    }
  });

  it('[T3] shows links to those who lead only, places to every seat', async () => {
    const desk = new Browser(hall);
    const { workshop, seat, links } = await desk.create();
    expect((await desk.get(`/api/workshops/${workshop}/links?seat=${seat}`)).body).toEqual(links);
    const phone = new Browser(hall);
    const joined = await phone.joinAs(links.code, 'Rina');
    const refused = await phone.get(`/api/workshops/${workshop}/links?seat=${joined.seat}`);
    expect([refused.status, refused.body]).toEqual([403, { error: 'no-right' }]);
    const places = await phone.get(`/api/workshops/${workshop}/places?seat=${joined.seat}`);
    expect(places.body).toEqual({
      code: links.code,
      phrase: links.phrase,
      join: links.join,
      addresses: links.addresses,
      tls: false,
      key: links.key,
    });
  });

  it('[http-11] moves a person to another phone once by the personal link', async () => {
    const { links, workshop } = await new Browser(hall).create();
    const phone = new Browser(hall);
    const { seat, person } = await phone.joinAs(links.code, 'Wati');
    const { body } = await phone.post(`/api/workshops/${workshop}/personal`, { seat });
    const { path, qr } = body as PersonalLink;
    expect(qr).toEqual(drawQr(`http://${phone.host}${path}`));
    const token = path.replace('/p#', '');
    const next = new Browser(hall);
    expect((await next.post('/api/seats', { token })).body).toMatchObject({
      workshop,
      face: 'phone',
      role: 'participant',
    });
    expect((await new Browser(hall).post('/api/seats', { token })).body).toEqual({ error: 'bad-link' });
    const other = await new Browser(hall).joinAs(links.code, 'Orang lain');
    const foreign = await phone.post(`/api/workshops/${workshop}/personal`, { seat, person: other.person });
    expect([foreign.status, foreign.body]).toEqual([403, { error: 'no-right' }]);
    expect(person).not.toBe(other.person);
  });

  it('[http-12] opens the desk with the recovery code and can send the old one away', async () => {
    const desk = new Browser(hall);
    const { recovery, seat, links } = await desk.create();
    const watcher = await desk.connect(seat);
    const second = new Browser(hall);
    const typed = `${recovery.slice(0, 4)} ${recovery.slice(4, 8)} ${recovery.slice(8).toLowerCase()}`;
    expect((await second.post('/api/recover', { code: typed, removeOthers: false })).body).toMatchObject({
      role: 'facilitator',
    });
    expect(watcher.socket.connected).toBe(true);
    const third = new Browser(hall);
    const granted = (await third.post('/api/recover', { code: recovery, removeOthers: true }))
      .body as SeatGranted;
    await watcher.until(({ why }) => why !== null);
    expect(watcher.why).toBe('no-session');
    expect((await desk.get('/api/seats')).body).toEqual({ seats: [] });
    const held = (await third.get('/api/seats')).body as SeatList;
    expect(held.seats.map((one) => one.seat)).toEqual([granted.seat]);
    // The old link opens nothing any more, the recovery code still does.
    const token = links.desk.split('#')[1];
    expect((await desk.post('/api/seats', { token })).body).toEqual({ error: 'bad-link' });
    expect((await desk.post('/api/recover', { code: recovery, removeOthers: false })).status).toBe(200);
  });
});

describe('rehearsal', () => {
  it('[http-13] copies a workshop, and only the copy can be deleted', async () => {
    const desk = new Browser(hall);
    const { workshop, seat } = await desk.create();
    const { status, body } = await desk.post(`/api/workshops/${workshop}/rehearsal`, { seat, people: 0 });
    expect(status).toBe(201);
    const copy = body as { workshop: string; seat: string; links: Links };
    expect((await new Browser(hall).get(`/api/join/${copy.links.code}`)).body).toMatchObject({
      rehearsal: true,
    });
    const real = await desk.ask('DELETE', `/api/workshops/${workshop}?seat=${seat}`);
    expect([real.status, real.body]).toEqual([403, { error: 'no-right' }]);
    const watcher = await desk.connect(copy.seat as never);
    expect((await desk.ask('DELETE', `/api/workshops/${copy.workshop}?seat=${copy.seat}`)).status).toBe(204);
    await watcher.until(({ why }) => why !== null);
    expect(watcher.why).toBe('gone');
    expect((await new Browser(hall).get(`/api/join/${copy.links.code}`)).status).toBe(404);
  });
});

describe('pages and headers', () => {
  it('[T1] serves the page for every address with a strict policy', async () => {
    const browser = new Browser(hall);
    for (const path of ['/', '/g/K7M4PT', '/w/a/b/desk', '/d', '/nama.txt']) {
      const { status, text, headers } = await browser.get(path, { accept: 'text/html' });
      expect([status, text]).toEqual([200, PAGE]);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toBe(
        `default-src 'self'; script-src 'self'; connect-src 'self' ws://${browser.host} wss://${browser.host}; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`,
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    }
    expect((await browser.get('/assets/lama.js')).status).toBe(404);
    expect((await browser.get('/api/apa')).body).toEqual({ error: 'not-found' });
    expect((await browser.get('/healthz')).body).toEqual({ ok: true });
  });

  it('never gives out files from above the built client', async () => {
    for (const path of [
      '/../server/main.ts',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/.vite/complete',
    ]) {
      const { text } = await new Browser(hall).get(path);
      expect(text).not.toContain('mufakat"');
      expect(text === PAGE || text.includes('error')).toBe(true);
    }
  });

  it('speaks to people who followed a link in a whole sentence', async () => {
    const { text, headers } = await new Browser(hall).get('/api/join/AAAAAA', {
      accept: 'text/html',
      'accept-language': 'id',
    });
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toBe('Kode ini tidak dikenal. Silakan periksa kembali kode di layar.');
  });
});

describe('limits', () => {
  it('[T3] after 60 wrong codes a typed one needs the first word; a link and who is at the form already do not', async () => {
    const own = await openHall();
    try {
      const browser = new Browser(own);
      const { links } = await browser.create();
      const [word = '', second = ''] = links.phrase.split(' ');
      const early = await new Browser(own).get(`/api/join/${links.code}`);
      expect(early.body).toMatchObject({ phrase: links.phrase });
      const answers = [];
      for (let i = 0; i < 60; i++) answers.push(await browser.get('/api/join/AAAAAA'));
      expect(answers.every(({ status }) => status === 404)).toBe(true);
      const said = async (path: string) => {
        const { status, body } = await new Browser(own).get(path);
        return [status, (body as { error?: string }).error ?? null];
      };
      expect(await said('/api/join/AAAAAA')).toEqual([403, 'word-needed']);
      expect(await said(`/api/join/${links.code}`)).toEqual([403, 'word-needed']);
      expect(await said(`/api/join/${links.code}?word=${second}`)).toEqual([404, 'wrong-word']);
      expect(await said(`/api/join/AAAAAA?word=${word}`)).toEqual([404, 'wrong-word']);
      const typed = encodeURIComponent(` ${links.phrase.toUpperCase()}`);
      expect(await said(`/api/join/${links.code}?word=${typed}`)).toEqual([200, null]);
      // What a QR holds: the code in the path, the word behind it.
      const [path = '', carried = ''] = links.join.split('#');
      expect(await said(`${path.replace('/g/', '/api/join/')}?word=${carried}`)).toEqual([200, null]);
      // Who came to the form before has the word from there.
      const joined = await new Browser(own).join(links.code, 'Masih bisa', { word });
      expect(joined.reply).toMatchObject({ joined: true });
      const bare = await new Browser(own).join(links.code, 'Tanpa kata');
      expect([bare.status, bare.body]).toEqual([403, { error: 'word-needed' }]);
      const long = await new Browser(own).get(`/api/join/${links.code}?word=${'a'.repeat(65)}`);
      expect(long.status).toBe(400);
    } finally {
      await own.close();
    }
  });

  it('[T3] a new code brings new words, and both outlast a restart', async () => {
    const own = await openHall();
    try {
      const desk = new Browser(own);
      const { links, seat, workshop } = await desk.create();
      const watcher = await desk.connect(seat);
      await watcher.command(anOp(), { name: 'code.renew' });
      await watcher.until(({ view }) => view.room?.hall.code !== links.code);
      const { code, phrase } = watcher.view.room!.hall;
      expect(phrase).not.toBe(links.phrase);
      watcher.socket.disconnect();
      await own.restart();
      expect((await desk.get(`/api/workshops/${workshop}/places?seat=${seat}`)).body).toMatchObject({
        code,
        phrase,
        join: `/g/${code}#${phrase.split(' ')[0]}`,
      });
      expect((await new Browser(own).get(`/api/join/${code}`)).body).toMatchObject({ phrase });
    } finally {
      await own.close();
    }
  });

  it('[T3] takes five wrong recovery codes a minute', async () => {
    const own = await openHall();
    try {
      const browser = new Browser(own);
      const statuses = [];
      for (let i = 0; i < 6; i++) {
        statuses.push(
          (await browser.post('/api/recover', { code: 'AAAABBBBCCCC', removeOthers: false })).status,
        );
      }
      expect(statuses).toEqual([404, 404, 404, 404, 404, 429]);
    } finally {
      await own.close();
    }
  });
});

describe('after a restart', () => {
  it('knows every seat, code and link again', async () => {
    const own = await openHall();
    try {
      const desk = new Browser(own);
      const { workshop, seat, links } = await desk.create();
      const phone = new Browser(own);
      const joined = await phone.joinAs(links.code, 'Siti');
      await own.restart();
      expect(((await phone.get('/api/seats')).body as SeatList).seats.map((one) => one.seat)).toEqual([
        joined.seat,
      ]);
      expect(
        (await new Browser(own).post('/api/seats', { token: links.screen.split('#')[1] })).body,
      ).toMatchObject({ face: 'screen' });
      const again = (await desk.get(`/api/workshops/${workshop}/links?seat=${seat}`)).body as Links;
      expect(again.code).toBe(links.code);
      expect(
        (await new Browser(own).post('/api/seats', { token: again.desk.split('#')[1] })).body,
      ).toMatchObject({ role: 'facilitator' });
      expect((await new Browser(own).join(links.code, 'SITI')).reply).toMatchObject({
        joined: false,
        known: { person: joined.person },
      });
    } finally {
      await own.close();
    }
  });
});
