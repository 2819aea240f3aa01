/**
 * Names, texts, tokens and choices stay out of the program's log, also where something goes wrong [E3]: two hundred marks are
 * sent along every path that takes words from outside, well and badly formed, and looked for in all that the server wrote.
 */

import { paperPath } from '@mufakat/shared/protocol/paper-address.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openLiveHall, type LiveHall, writeIssue } from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';
import { anOp, Browser, closed, type Hall, opened } from '../wire/server.ts';

const PEOPLE = 20;
const MARKS_AT_LEAST = 200;

let server: ServerProcess;
let hall: LiveHall;
const marks: string[] = [];

beforeAll(async () => {
  server = await openServerProcess({ logLevel: 'info' });
  hall = await openLiveHall(server);
});
afterAll(async () => {
  hall.close();
  await server.remove();
});

/** A word that stands nowhere else. */
function mark(): string {
  const text = `kenari${(marks.length + 1).toString().padStart(4, '0')}rahasia`;
  marks.push(text);
  return text;
}

it('[E3] writes no name, text, token or choice into its log', { timeout: 120_000 }, async () => {
  const browser = new Browser({ server: { port: Number(new URL(server.base).port) } } as Hall);
  const { workshop, links, seat } = hall.created;
  marks.push(
    ...[links.desk, links.screen, links.notulis, links.cofacilitator].map((link) => link.split('#')[1]!),
  );
  marks.push(hall.created.recovery);

  // What people do.
  for (let at = 0; at < PEOPLE; at += 1) await hall.join(`${mark()} ${at}`);
  await hall.walkTo('isu', 'open');
  for (const { page } of hall.phones) {
    writeIssue(page, mark());
    await page.send({ name: 'hand.raise' } as never);
  }
  await until(
    hall.desk,
    () => (hall.desk.section('wall')?.groups.length ?? 0) >= PEOPLE,
    'on the wall',
    60_000,
  );
  for (let at = 0; at < 20; at += 1) {
    const op = {
      name: 'notula.add',
      step: 'isu',
      topic: mark(),
      summary: mark(),
      speaker: mark(),
      followUp: mark(),
    };
    await hall.desk.send(op as never);
  }

  // What nobody should send.
  for (let at = 0; at < 10; at += 1) {
    await browser.post('/api/seats', { token: mark() });
    await browser.post('/api/recover', { code: mark(), removeOthers: false });
    await browser.post('/api/join', { code: links.code, name: mark().repeat(50), constituency: mark() });
    await browser.ask('POST', '/api/join', `{"code": "${mark()}", `);
    await browser.ask('POST', `/api/${mark()}?nama=${mark()}`, '{}');
    await browser.get(`/api/join/${mark()}`);
    await browser.get(`/${mark()}`, { cookie: `mufakat=${mark()}`, 'user-agent': mark() });
    await browser.get(`/api/workshops/${mark()}/links?seat=${mark()}`);
    const stranger = await browser.connect(mark() as never, { held: { [mark()]: 1 } });
    stranger.socket.disconnect();
    const address = {
      workshop,
      seat: mark() as never,
      paper: 'drawer',
      owner: mark() as never,
      epoch: 1,
    } as const;
    await closed(browser.rawPaper(paperPath(address)));
  }
  const [first] = hall.phones;
  const desk = new Browser({ server: { port: Number(new URL(server.base).port) } } as Hall);
  desk.cookie = hall.browser.cookie();
  const watcher = await desk.connect(seat, { lastN: 1_000_000, epoch: 1_000_000 });
  for (let at = 0; at < 10; at += 1) {
    await watcher.command(anOp(), { name: mark(), words: mark() } as never);
    await watcher.command(anOp(), { name: 'person.edit', person: mark(), fields: { name: mark() } } as never);
    await watcher.command(anOp(), { name: 'poll.open', question: mark() } as never);
  }
  watcher.socket.disconnect();
  const drawer = first!.page.section('me')!.drawer!;
  const cookie = first!.phone.cookie();
  const person = first!.page.section('me')!.person!;
  const own = {
    workshop,
    seat: first!.page.seat,
    paper: 'drawer',
    owner: person,
    epoch: drawer.epoch,
  } as const;
  const socket = browser.rawPaper(paperPath(own), { cookie });
  await opened(socket);
  socket.send(Buffer.concat([Buffer.of(0, 2, 200, 1), Buffer.from(mark().repeat(20))]));
  await closed(socket);

  await server.stop();
  const log = server.errors();
  expect(marks.length).toBeGreaterThanOrEqual(MARKS_AT_LEAST);
  // It did write: what a client had seen, and the frame that was refused.
  expect(log).toContain('a client has seen what the log does not hold');
  expect(log).toContain('paper refused');
  expect(marks.filter((each) => log.includes(each))).toEqual([]);
  console.log(`row 12: ${marks.length} marks sent, 0 in ${log.split('\n').length} lines of the log`);
});
