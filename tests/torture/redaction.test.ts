/**
 * Words taken away lie nowhere any more [L9, E4]: people with marked names write marked cards over real sockets, their words are
 * copied where the product copies them, and then one person and one card go. Afterwards every file of the server, every
 * export, every page and the devices themselves are searched for the marks, and the record still folds and verifies.
 * Short in CI, long with `npm run torture`.
 */

import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';

import { copiesIn } from '@mufakat/server/storage/copies.ts';
import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import type { CardId, PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Attender, type LiveHall, openLiveHall, WITHIN_MS } from '../support/live-hall.ts';
import { pdfPages, unzipText } from '../support/read-back.ts';
import type { ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';
import { type Hall, openHall } from '../wire/server.ts';

const ROOT = join(import.meta.dirname, '../..');
const LONG = process.env['TORTURE'] === 'long';
const ROUNDS = LONG ? 20 : 1;
const PEOPLE = 6;
const FORMATS = LONG
  ? (['json', 'html', 'docx', 'xlsx', 'csv', 'pdf'] as const)
  : (['json', 'html', 'docx'] as const);

let copyDir: string;
let server: Hall;
let hall: LiveHall;

beforeEach(async () => {
  copyDir = mkdtempSync(join(tmpdir(), 'mufakat-copies-'));
  server = await openHall({}, null, copyDir);
  const base = `http://127.0.0.1:${server.server.port}`;
  // Of a process of its own it needs the address alone.
  hall = await openLiveHall({ base } as ServerProcess);
});
afterEach(async () => {
  hall.close();
  await server.close();
  rmSync(copyDir, { recursive: true });
});

it(
  'row 13: [L9, E4] erased names and words are in no file, export, page or device',
  { timeout: 60_000 + ROUNDS * 30_000 },
  async () => {
    let marks = 0;
    let searched = 0;
    let bodies = 0;
    const mark = (what: string) => {
      marks += 1;
      return `${what} kenari${String(marks).padStart(4, '0')} rahasia`;
    };
    await hall.walkTo('isu', 'open');
    for (let round = 0; round < ROUNDS; round += 1) {
      const people = [];
      for (let at = 0; at < PEOPLE; at += 1) people.push(await hall.join(mark('Peserta')));
      const texts = people.map(
        () => [mark('Jalan rusak di dusun'), mark('Air bersih belum sampai di')] as const,
      );
      const cards = people.map(({ page }, at) => texts[at]!.map((text) => write(page, text)));
      const drafts = people.map(({ page }) => {
        const text = mark('Belum selesai ditulis');
        write(page, text, false);
        return text;
      });
      await until(
        hall.desk,
        () => cards.flat().every((card) => isOnWall(card!)),
        'all on the wall',
        WITHIN_MS,
      );
      const [gone, silenced, kept, away] = people as [Attender, Attender, Attender, Attender];
      const person = idOf(gone);
      const card = cards[1]![0]!;
      // Copied where the product, or a facilitator, copies words.
      await hall.command({
        name: 'notula.add',
        entry: {
          step: 'isu' as StepId,
          topic: 'Usulan',
          summary: `Disampaikan ${gone.name}.`,
          speaker: gone.name,
          followUp: '',
        },
      });
      for (const id of [card, cards[0]![0]!]) {
        const group = groupOf(id)!;
        await hall.command({
          name: 'group.word',
          group: group.id,
          fields: { judul: textOf(id)! },
          rev: group.revs,
        });
      }
      await hall.command({ name: 'authors.show', step: 'isu' as StepId });
      // One whose words go is out of reach meanwhile, and types on.
      const awayCard = cards[3]![0]!;
      away.phone.cut();
      const awayText = mark('Ditulis tanpa sinyal');
      away.page.cards.write(awayCard, 'judul', awayText);
      await away.page.flush();

      const removed = [gone.name, ...texts[0]!, drafts[0]!];
      const wiped = [texts[1]![0], texts[3]![0]];
      const present = allBytes();
      expect([...removed, ...wiped].filter((text) => !present.includes(Buffer.from(text)))).toEqual([]);
      const copy = join(copyDir, 'mufakat-2026-01-01T00-00-00Z.sqlite');
      copyDatabase(copy);
      expect(found(readFileSync(copy), [...removed, ...wiped])).toHaveLength(removed.length + wiped.length);

      const erased = await hall.command({
        name: 'record.redact',
        of: { person, words: true },
        reason: 'Atas permintaan sendiri',
      });
      bodies += erased.redacted?.bodies ?? 0;
      for (const id of [card, awayCard]) {
        const { redacted } = await hall.command({
          name: 'record.redact',
          of: { card: id },
          reason: 'Memuat data pribadi',
        });
        bodies += redacted?.bodies ?? 0;
      }
      away.phone.restore();
      away.page.wake();
      const isBack = () =>
        away.page.connection().state === 'online' && away.page.cards.card(awayCard) === undefined;
      await until(away.page, isBack, 'the card has left the device that was away', WITHIN_MS);

      // Everybody else goes on, and so does whoever lost a card.
      const after = mark('Sesudahnya');
      for (const { page } of [silenced, kept, away]) {
        await until(
          page,
          () => page.connection().state === 'online' && page.cards.loaded(),
          'back',
          WITHIN_MS,
        );
        const id = write(page, after);
        await until(hall.desk, () => isOnWall(id), 'a new card', WITHIN_MS);
      }
      const lost = [...removed, ...wiped, awayText];
      await expect.poll(() => found(allBytes(), lost), { timeout: 20_000 }).toEqual([]);
      expect(found(allBytes(), [texts[2]![0], kept.name, drafts[2]!])).toHaveLength(3);
      expect((await copiesIn(copyDir)).length).toBeGreaterThan(0);
      for (const format of FORMATS) {
        const text = await exported(format);
        expect(found(text, lost)).toEqual([]);
        expect([format, found(text, [kept.name]).length]).toEqual([format, 1]);
      }
      for (const page of [hall.desk, silenced.page, kept.page, away.page])
        expect(found(seenBy(page), lost)).toEqual([]);
      for (const { phone } of [silenced, away]) expect(found(await deviceOf(phone), lost)).toEqual([]);
      expect(gone.page.connection()).toMatchObject({ state: 'ended' });
      searched += lost.length;
    }
    const checked = await checkRecord();
    expect(checked.code).toBe(2);
    await server.restart();
    expect(server.server.damages).toEqual([]);
    const left = found(
      allBytes(),
      Array.from({ length: marks }, (_, at) => `kenari${String(at + 1).padStart(4, '0')} rahasia`),
    );
    expect(left.length).toBeGreaterThan(PEOPLE);
    expect(searched).toBeGreaterThanOrEqual(7 * ROUNDS);
    expect(bodies).toBeGreaterThanOrEqual(8 * ROUNDS);
    console.log(
      `row 13: ${ROUNDS} rounds, ${searched} names and texts of ${bodies} bodies taken away, 0 found in database, log, copies, exports, pages, devices; check exits 2`,
    );
  },
);

function write(page: Attender['page'], title: string, ready = true): CardId {
  const id = page.cards.create({ step: 'isu' as StepId, kind: 'isu', fields: { judul: title }, ready });
  if (id === null) throw new Error(`${title} could not be written`);
  return id;
}

const wall = () => hall.desk.section('wall')?.groups ?? [];
const groupOf = (card: CardId) => wall().find(({ cards }) => cards.includes(card));
const isOnWall = (card: CardId) => groupOf(card) !== undefined;
const idOf = ({ page }: Attender) => page.section('me')?.person as PersonId;

/** As its author has it. */
function textOf(card: CardId): string | null {
  for (const { page } of hall.phones) {
    const own = page.cards.card(card)?.fields['judul'];
    if (typeof own === 'string') return own;
  }
  return null;
}

/** As the server does it every five minutes. */
function copyDatabase(to: string): void {
  const db = new DatabaseSync(databaseIn(server.dataDir), { readOnly: true });
  db.prepare('vacuum into ?').run(to);
  db.close();
}

/** Every byte of the server's files. */
function allBytes(): Buffer {
  const parts: Buffer[] = [];
  const read = (folder: string) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) read(path);
      else parts.push(readFileSync(path));
    }
  };
  read(server.dataDir);
  read(copyDir);
  return Buffer.concat(parts);
}

function found(where: Buffer | string, texts: readonly string[]): string[] {
  return texts.filter((text) => where.includes(text));
}

async function exported(format: (typeof FORMATS)[number]): Promise<string> {
  const { workshop, seat } = hall.created;
  const base = `http://127.0.0.1:${server.server.port}`;
  const path = `/api/workshops/${workshop}/export/berita-acara/${format}?seat=${seat}`;
  const response = await fetch(base + path, { headers: { cookie: hall.browser.cookie() } });
  if (!response.ok) throw new Error(`${format}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (format === 'pdf') return pdfPages(bytes).join('\n');
  if (format === 'json' || format === 'html') return new TextDecoder().decode(bytes);
  return [...unzipText(bytes).values()].join('\n');
}

/** All a page shows. */
function seenBy(page: Attender['page']): string {
  const sections = [
    'room',
    'me',
    'poll',
    'accepted',
    'outcome',
    'people',
    'wall',
    'tray',
    'proceedings',
  ] as const;
  return JSON.stringify([
    sections.map((name) => page.section(name)),
    page.board('isu' as StepId),
    page.cards.all(),
  ]);
}

/** All a device keeps. */
async function deviceOf({ storage }: Attender['phone']): Promise<string> {
  const rows = await storage.read('');
  return rows
    .map(
      ({ key, value }) =>
        key + (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : JSON.stringify(value)),
    )
    .join('\n');
}

async function checkRecord(): Promise<{ code: number }> {
  const env = { ...process.env, DATA_DIR: server.dataDir };
  try {
    await promisify(execFile)(process.execPath, [join(ROOT, 'tools/check-record.ts')], { env });
    return { code: 0 };
  } catch (error) {
    return { code: (error as { code: number }).code };
  }
}
