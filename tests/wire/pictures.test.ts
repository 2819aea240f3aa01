/** Photos from a phone to the board as `docs/PROTOCOL.md` says, on a real port: stored first, seen by whom it may, nothing else. */

import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import type { CardId, PictureRef, StepId } from '@mufakat/shared/cards/card.ts';
import { cleanJpeg } from '@mufakat/shared/cards/jpeg.ts';
import type { PictureUse } from '@mufakat/shared/cards/picture.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { allOnline, type Attender, type LiveHall, openLiveHall, WITHIN_MS } from '../support/live-hall.ts';
import { aPhoto, mosaicJpeg } from '../support/mosaic.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';

const STEP = 'pemetaan' as StepId;
const GREEN = () => [60, 140, 80] as const;

let server: ServerProcess;
let hall: LiveHall;
beforeAll(async () => {
  server = await openServerProcess();
});
afterEach(() => hall.close());
afterAll(() => server.remove());

async function aMapping(state: 'prepared' | 'open' = 'open'): Promise<Attender> {
  hall = await openLiveHall(server, 'plpbk');
  await hall.walkTo(STEP, state);
  return hall.join('Ibu Rahma');
}

function write({ page }: Attender, temuan: string, foto?: PictureRef): CardId {
  const fields = {
    ...(foto && { foto }),
    temuan,
    jenis: 'masalah',
    daya: 'lingkungan',
    'rt-rw': 'Lingkungan I',
  };
  const id = page.cards.create({ step: STEP, kind: 'temuan', fields, ready: true });
  if (id === null) throw new Error('the card was not made');
  return id;
}

const photoIn = ({ page }: Attender, id: CardId) =>
  page.cards.card(id)?.fields['foto'] as PictureRef | undefined;
const state = ({ page }: Attender, id: CardId) => page.cards.mark(id).state;
const onWall = ({ page }: Attender) => page.board(STEP).cards.map(({ fields }) => fields['foto'] ?? null);

/** What this browser gets for a picture. */
async function look(who: Attender | LiveHall, picture: string): Promise<Response> {
  const [{ workshop, seat }, cookie] =
    'page' in who ? [who.page, who.phone.cookie()] : [who.created, who.browser.cookie()];
  const url = `${server.base}/api/workshops/${workshop}/pictures/${picture}?seat=${seat}`;
  return fetch(url, { headers: { cookie } });
}

async function give(
  who: Attender,
  bytes: Uint8Array<ArrayBuffer>,
  {
    use = 'photo',
    type = 'image/jpeg',
    origin = server.base,
  }: { use?: string; type?: string; origin?: string } = {},
) {
  const { workshop, seat } = who.page;
  const response = await fetch(`${server.base}/api/workshops/${workshop}/pictures?seat=${seat}&use=${use}`, {
    method: 'POST',
    body: bytes,
    headers: { cookie: who.phone.cookie(), origin, 'content-type': type, accept: 'application/json' },
  });
  return { status: response.status, body: (await response.json()) as PictureRef & { error?: string } };
}

/** Pictures of this workshop on the disk. */
function stored(): unknown {
  const database = new DatabaseSync(databaseIn(server.dataDir), { readOnly: true });
  const row = database
    .prepare('select count(*) as count from pictures where workshop = ?')
    .get(hall.created.workshop);
  database.close();
  return row?.count;
}

describe('a photo on a card', () => {
  it('[pic-3, pic-5] is given by itself, and hangs on the wall with its card', async () => {
    const rahma = await aMapping();
    const other = await hall.join('Pak Joko');
    other.page.openBoard(STEP);
    const card = write(rahma, 'Saluran tersumbat');
    rahma.page.cards.attach(card, 'foto', aPhoto());
    await until(rahma.page, () => photoIn(rahma, card) !== undefined, 'the photo is stored', WITHIN_MS);
    const photo = photoIn(rahma, card)!;
    await until(other.page, () => onWall(other).some((each) => each !== null), 'on the wall', WITHIN_MS);
    expect(onWall(other)).toEqual([photo]);
    expect(state(rahma, card)).toBe('board');
    const seen = await look(other, photo.picture);
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('private'),
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const bytes = Buffer.from(await seen.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(photo.picture);
    expect(cleanJpeg(bytes, 'photo')).toMatchObject({ width: 320, height: 240 });
  });

  it('[C1] without a signal the card says "Di HP ini" until both are stored, over a reload too', async () => {
    const rahma = await aMapping();
    rahma.phone.cut();
    const card = write(rahma, 'Titi kayu lapuk');
    rahma.page.cards.attach(card, 'foto', aPhoto(2));
    await until(rahma.page, () => state(rahma, card) === 'device', 'on this phone', WITHIN_MS);
    rahma.page = rahma.phone.reload(rahma.page);
    const isFound = () => rahma.page.cards.waitingPhotos(card).length === 1;
    await until(rahma.page, () => isFound() && state(rahma, card) === 'device', 'found again', WITHIN_MS);
    rahma.phone.restore();
    await until(rahma.page, () => state(rahma, card) === 'board', 'both are stored', WITHIN_MS);
    expect(photoIn(rahma, card)).toBeDefined();
    expect(rahma.page.cards.waitingPhotos(card)).toEqual([]);
    expect(await rahma.phone.storage.read('photo/')).toEqual([]);
  });

  it('[pic-3] a kill between photo and card loses neither', { timeout: 60_000 }, async () => {
    const rahma = await aMapping();
    const given = await give(rahma, aPhoto(3));
    expect(given.status).toBe(200);
    await server.kill();
    await server.start();
    await allOnline([rahma.page, hall.desk]);
    const card = write(rahma, 'Air pasang masuk ke rumah');
    rahma.page.cards.attach(card, 'foto', aPhoto(3));
    await until(
      rahma.page,
      () => state(rahma, card) === 'board' && photoIn(rahma, card) !== undefined,
      'both',
      WITHIN_MS,
    );
    expect(photoIn(rahma, card)).toEqual(given.body);
    expect((await look(rahma, given.body.picture)).status).toBe(200);
  });
});

describe('a photo on a card of a circle', () => {
  async function inCircle(): Promise<Attender> {
    const rahma = await aMapping('prepared');
    const circles = ['Utara', 'Selatan'].map((circleName) => ({ circle: null, circleName, theme: null }));
    await hall.command({ name: 'circles.set', step: STEP, entry: 'choice', circles });
    await hall.walkTo(STEP, 'open');
    const [north] = hall.desk.section('circles')?.[0]?.circles ?? [];
    const reply = await rahma.page.send({ name: 'circle.join', circle: north!.id });
    expect(reply.ok).toBe(true);
    await until(rahma.page, () => rahma.page.circleCards.loaded(), 'the drawer of the circle', WITHIN_MS);
    return rahma;
  }
  const photoOf = ({ page }: Attender, id: CardId) => page.circleCards.card(id)?.fields['foto'];
  const waiting = ({ page }: Attender, id: CardId) => page.circleCards.waitingPhotos(id).length;

  function writeTogether({ page }: Attender, temuan: string): CardId {
    const fields = { temuan, jenis: 'masalah', daya: 'lingkungan', 'rt-rw': 'Lingkungan I' };
    const id = page.circleCards.create({ step: STEP, kind: 'temuan', fields, ready: true });
    if (id === null) throw new Error('the card was not made');
    return id;
  }

  it('[pic-3, C1] comes into the shared card after a reload without a signal, and hangs on the circle’s board', async () => {
    const rahma = await inCircle();
    rahma.phone.cut();
    const card = writeTogether(rahma, 'Parit buntu');
    rahma.page.circleCards.attach(card, 'foto', aPhoto(12));
    await until(rahma.page, () => rahma.page.circleCards.mark(card).state === 'device', 'kept', WITHIN_MS);
    rahma.page = rahma.phone.reload(rahma.page);
    rahma.phone.restore();
    await until(rahma.page, () => photoOf(rahma, card) !== undefined, 'the photo is in the card', WITHIN_MS);
    await until(rahma.page, () => rahma.page.circleCards.mark(card).state === 'board', 'both', WITHIN_MS);
    expect(waiting(rahma, card)).toBe(0);
    const { circle } = rahma.page.section('me')!;
    rahma.page.openBoard(STEP, circle!.id);
    const hung = () => rahma.page.board(STEP, circle!.id).cards.map(({ fields }) => fields['foto']);
    await until(rahma.page, () => hung()[0] !== undefined, 'on the board', WITHIN_MS);
    expect(hung()).toEqual([photoOf(rahma, card)]);
  });

  it('[kept-2] given before the merge and stored after it, it is not lost with the drawer at rest', async () => {
    const rahma = await inCircle();
    const card = writeTogether(rahma, 'Jembatan putus');
    await until(
      rahma.page,
      () => rahma.page.circleCards.mark(card).state === 'board',
      'published',
      WITHIN_MS,
    );
    rahma.phone.cut();
    rahma.page.circleCards.attach(card, 'foto', aPhoto(13));
    await hall.command({ name: 'circles.merge', step: STEP });
    rahma.phone.restore();
    rahma.page.wake();
    await until(
      rahma.page,
      () => photoOf(rahma, card) !== undefined && rahma.page.circleCards.mark(card).state === 'board',
      'the photo is in the card and the room has it',
      WITHIN_MS,
    );
    const onWallOf = () => hall.desk.board(STEP).cards.map(({ fields }) => fields['foto']);
    hall.desk.openBoard(STEP);
    await until(hall.desk, () => onWallOf()[0] !== undefined, 'on the wall of all', WITHIN_MS);
    expect(onWallOf()).toEqual([photoOf(rahma, card)]);
  });

  it('[C3] who leaves takes a photo that was not stored along, with its card as a draft', async () => {
    const rahma = await inCircle();
    const heard = writeTogether(rahma, 'Sudah di papan');
    await until(rahma.page, () => rahma.page.circleCards.mark(heard).state === 'board', 'heard', WITHIN_MS);
    rahma.phone.cut();
    const card = writeTogether(rahma, 'Tanggul jebol');
    rahma.page.circleCards.attach(card, 'foto', aPhoto(14));
    await until(rahma.page, () => rahma.page.circleCards.mark(card).state === 'device', 'kept', WITHIN_MS);
    const [, south] = hall.desk.section('circles')![0]!.circles;
    await hall.command({
      name: 'circle.place',
      step: STEP,
      person: rahma.page.section('me')!.person!,
      circle: south!.id,
    });
    // No sooner has the phone a signal than it hears of the other circle.
    rahma.page = rahma.phone.reload(rahma.page);
    rahma.phone.restore();
    const drafts = () => rahma.page.cards.of(STEP);
    await until(rahma.page, () => drafts()[0]?.fields['foto'] !== undefined, 'the draft has it', WITHIN_MS);
    expect(drafts().map(({ fields, ready }) => [fields['temuan'], ready])).toEqual([
      ['Tanggul jebol', false],
    ]);
  });
});

describe('who sees a photo', () => {
  it('[pic-6] its author alone until it hangs on the wall; nobody from elsewhere', async () => {
    const rahma = await aMapping();
    const other = await hall.join('Pak Joko');
    const { body } = await give(rahma, aPhoto(4));
    const seen = async () =>
      Promise.all([rahma, other, hall].map(async (who) => (await look(who, body.picture)).status));
    expect(await seen()).toEqual([200, 404, 404]);
    const card = write(rahma, 'Sampah dibuang ke sungai', body);
    await until(rahma.page, () => state(rahma, card) === 'board', 'on the wall', WITHIN_MS);
    expect(await seen()).toEqual([200, 200, 200]);
    await hall.command({ name: 'card.hide', card, hidden: true });
    expect(await seen()).toEqual([200, 404, 200]);
    const stranger = await fetch(
      `${server.base}/api/workshops/${rahma.page.workshop}/pictures/${body.picture}?seat=${rahma.page.seat}`,
    );
    expect(stranger.status).toBe(401);
    expect((await look(rahma, 'ab'.repeat(32))).status).toBe(404);
    expect((await look(rahma, '..%2Fmufakat.sqlite')).status).toBe(404);
  });

  it('[W2] a sealed step shows it to nobody else, the desk neither', async () => {
    const rahma = await aMapping('prepared');
    const other = await hall.join('Pak Joko');
    await hall.command({ name: 'step.options', step: STEP, sealed: true });
    await hall.walkTo(STEP, 'open');
    const { body } = await give(rahma, aPhoto(5));
    const card = write(rahma, 'Rumah tanpa jamban', body);
    await until(rahma.page, () => state(rahma, card) === 'board', 'counted', WITHIN_MS);
    const seen = async () =>
      Promise.all([other, hall].map(async (who) => (await look(who, body.picture)).status));
    expect(await seen()).toEqual([404, 404]);
    await hall.command({ name: 'cards.reveal', step: STEP });
    expect(await seen()).toEqual([200, 200]);
  });

  it('[pic-5] a card cannot show what somebody else gave', async () => {
    const rahma = await aMapping();
    const thief = await hall.join('Pak Joko');
    const { body } = await give(rahma, aPhoto(6));
    const card = write(thief, 'Foto orang lain', body);
    await until(thief.page, () => state(thief, card) === 'refused', 'refused', WITHIN_MS);
    expect(thief.page.cards.mark(card)).toMatchObject({ reason: 'field-invalid', field: 'foto' });
    thief.page.cards.write(card, 'foto', null);
    await until(thief.page, () => state(thief, card) === 'board', 'published without it', WITHIN_MS);
  });
});

describe('what is not taken', () => {
  it('[T7, pic-1, pic-2] each with its own answer, and nothing is stored', async () => {
    const rahma = await aMapping();
    const photo = aPhoto(7);
    const refused = async (bytes: Uint8Array<ArrayBuffer>, given?: Parameters<typeof give>[2]) => {
      const { status, body } = await give(rahma, bytes, given);
      return [status, body.error];
    };
    expect(await refused(Uint8Array.from(Buffer.from('<html>')))).toEqual([415, 'not-a-picture']);
    expect(await refused(photo.slice(0, -9))).toEqual([415, 'not-a-picture']);
    expect(await refused(Uint8Array.from([...photo, 80, 75, 3, 4]))).toEqual([415, 'not-a-picture']);
    expect(await refused(photo, { type: 'image/png' })).toEqual([415, 'not-a-picture']);
    expect(await refused(photo, { type: 'application/json' })).toEqual([400, 'invalid-request']);
    expect(await refused(new Uint8Array(10_000_000))).toEqual([413, 'picture-too-big']);
    expect(await refused(new Uint8Array(300_001))).toEqual([413, 'picture-too-big']);
    expect(await refused(mosaicJpeg({ across: 201, down: 1 }, GREEN))).toEqual([413, 'picture-too-large']);
    expect(await refused(photo, { use: 'map' satisfies PictureUse })).toEqual([403, 'not-allowed']);
    expect(await refused(photo, { use: 'apa' })).toEqual([400, 'field-invalid']);
    expect(await refused(photo, { origin: 'http://jahat.example' })).toEqual([403, 'foreign-origin']);
    expect(stored()).toBe(0);
    const taken = await give(rahma, photo);
    expect(taken.status).toBe(200);
    expect(await give(rahma, photo)).toEqual(taken);
    expect(stored()).toBe(1);
  });

  it('[T7, pic-4] more than twenty in a minute from one seat wait', async () => {
    const rahma = await aMapping();
    const answers = [];
    for (let seed = 1; seed <= 21; seed++) answers.push((await give(rahma, aPhoto(seed))).status);
    expect(answers.slice(0, 20).every((status) => status === 200)).toBe(true);
    expect(answers[20]).toBe(429);
  });

  it('is a photo in a workshop whose method has no place for one', async () => {
    hall = await openLiveHall(server);
    const rahma = await hall.join('Ibu Rahma');
    expect(await give(rahma, aPhoto())).toMatchObject({ status: 403, body: { error: 'not-allowed' } });
  });
});
