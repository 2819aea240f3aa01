/** Documents over HTTP: every format of a draft, who may have which, and pages that bring nothing with them. */

import { packAll, urlsOf } from '@mufakat/client/layouts/ratify/all-files.ts';
import type { GivenFile } from '@mufakat/client/platform/fetch-file.ts';
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { unpackFiles } from '@mufakat/shared/result/archive.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { anOp, Browser, type Hall, openHall } from './server.ts';

let hall: Hall;
let desk: Browser;
let seat: SeatId;
let workshop: WorkshopId;
let code: string;

beforeAll(async () => {
  hall = await openHall();
  desk = new Browser(hall);
  const created = await desk.create();
  ({ workshop, seat } = created);
  code = created.links.code;
  await new Browser(hall).joinAs(code, 'Siti Rahma');
});
afterAll(() => hall.close());

const path = (rest: string, from = seat) =>
  `/api/workshops/${workshop}/${rest}${rest.includes('?') ? '&' : '?'}seat=${from}`;

describe('drafts', () => {
  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['pdf', 'application/pdf', '%PDF'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['csv', 'application/zip', 'PK'],
    ['json', 'application/json', '{"sha256"'],
    ['html', 'text/html; charset=utf-8', '<!'],
  ])('[http-14] gives the desk a %s with a name of its own', async (format, type, begins) => {
    for (const document of ['berita-acara', 'dokumen-hasil']) {
      const { status, headers, text } = await desk.get(path(`export/${document}/${format}?paper=A4`));
      expect(status).toBe(200);
      expect(headers['content-type']?.toString().split(';')[0]).toBe(type.split(';')[0]);
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="?[a-z0-9-]+-v1-rancangan\.[a-z.]+"?$/,
      );
      expect(headers['cache-control']).toBe('no-store');
      expect(text.startsWith(begins)).toBe(true);
    }
  });

  it('answers a document, format, paper or version that is none with its code', async () => {
    for (const [rest, status, error] of [
      ['export/notula/pdf', 404, 'no-such-document'],
      ['export/notula/json', 404, 'no-such-document'],
      ['export/berita-acara/exe', 404, 'no-such-document'],
      ['export/berita-acara/pdf?paper=A5', 400, 'field-invalid'],
      ['export/berita-acara/pdf?version=1', 404, 'no-such-version'],
      ['export/berita-acara/pdf?version=../1', 404, 'no-such-version'],
      ['export/berita-acara/csv?table=tidak-ada', 404, 'no-such-document'],
    ] as const) {
      const answer = await desk.get(path(rest));
      expect([rest, answer.status, (answer.body as { error: string }).error]).toEqual([rest, status, error]);
    }
  });
});

describe('all files at once', () => {
  const fetchFile = async (url: string): Promise<GivenFile | null> => {
    const reply = await fetch(`http://${desk.host}${url}`, { headers: { cookie: desk.cookie } });
    if (!reply.ok) return null;
    const [, name = ''] = /filename="?([^";]+)/.exec(reply.headers.get('content-disposition') ?? '') ?? [];
    return { name, bytes: new Uint8Array(await reply.arrayBuffer()), type: '' };
  };
  const wanted = () =>
    urlsOf({
      wish: { workshop, seat, paper: 'A4' },
      documents: ['berita-acara', 'dokumen-hasil'],
      forms: [],
      sealed: false,
    });

  it('[http-14] are those that are given one by one, each under its own name', async () => {
    const urls = wanted();
    const told: number[] = [];
    const given: GivenFile[] = [];
    const fetchNoted = async (url: string) => {
      const file = await fetchFile(url);
      if (file !== null) given.push(file);
      return file;
    };
    const zip = await packAll(urls, { fetchFile: fetchNoted, onFile: (done) => told.push(done) });
    expect(zip?.name).toMatch(/^semua-berkas-[a-z0-9-]+-v1-rancangan\.zip$/);
    const files = unpackFiles(zip?.bytes ?? new Uint8Array())?.files ?? [];
    expect(told).toEqual(urls.map((_, at) => at));
    expect(files.map(({ name }) => name.replace(/-kabupaten.*?rancangan/, ''))).toEqual([
      'berita-acara.docx',
      'berita-acara.pdf',
      'dokumen-hasil.docx',
      'dokumen-hasil.pdf',
      'hasil.xlsx',
      'hasil.csv.zip',
      'hasil.json',
    ]);
    expect(files.map(({ bytes }) => Buffer.from(bytes))).toEqual(
      given.map(({ bytes }) => Buffer.from(bytes)),
    );
  });

  it('[http-14] are none at all where one of them cannot be made', async () => {
    const broken = [...wanted().slice(0, 1), `/api/workshops/${workshop}/export/notula/pdf?seat=${seat}`];
    expect(await packAll(broken, { fetchFile, onFile: () => undefined })).toBeNull();
  });
});

describe('reading', () => {
  it('[http-15] shows the page to the hall only while it is read out, and never gives it files', async () => {
    const phone = new Browser(hall);
    const joined = await phone.joinAs(code, 'Peserta');
    const refused = await phone.get(path('preview?document=berita-acara', joined.seat));
    expect([refused.status, refused.body]).toEqual([403, { error: 'no-right' }]);
    expect((await phone.get(path('export/berita-acara/pdf', joined.seat))).status).toBe(403);
    const watcher = await desk.connect(seat);
    await watcher.command(anOp(), { name: 'screen.show', screen: 'reading' });
    expect((await phone.get(path('preview?document=berita-acara', joined.seat))).status).toBe(200);
    expect((await phone.get(path('export/berita-acara/pdf', joined.seat))).status).toBe(403);
    watcher.socket.disconnect();
  });

  it('[T1] brings no script and may stand in a frame of this server alone', async () => {
    const { status, text, headers } = await desk.get(path('preview?document=dokumen-hasil&paper=F4'));
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script|style=|onload|https?:\/\//i);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(text).toContain('href="document.css"');
    const sheet = await desk.get(`/api/workshops/${workshop}/document.css`);
    expect(sheet.headers['content-type']).toContain('text/css');
    expect(sheet.text).toContain('.mufakat-document');
  });
});
