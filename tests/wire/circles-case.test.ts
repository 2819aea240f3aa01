/**
 * A whole case with a step in circles over real sockets, from the lobby to the files: members write in the drawer their circle
 * shares, whoever leads it arranges its wall, the plenary joins what two circles brought, and every document says where it came from.
 */
import { DatabaseSync } from 'node:sqlite';

import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import { documents } from '@mufakat/shared/languages/id/documents.ts';
import { gandengGendong } from '@mufakat/shared/methods/gandeng-gendong.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { pringgokusuman } from '../cases/pringgokusuman/case.ts';
import { playCase } from '../support/play-case.ts';
import { docxParagraphs, pdfPages, unzipText, xlsxSheets } from '../support/read-back.ts';
import { rowsOf } from '../support/result-rows.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { SocketHands } from '../support/socket-hands.ts';

const [HELD] = pringgokusuman.circles ?? [];
const NAMES = HELD?.circles.map(({ name }) => name) ?? [];

let server: ServerProcess;

beforeAll(async () => {
  server = await openServerProcess();
});
afterAll(() => server.remove());

it('[W3] is played in circles from the lobby to its files', { timeout: 180_000 }, async () => {
  const { rehearsalOf: _copy, ...settings } = pringgokusuman.settings;
  const hands = await SocketHands.open({
    base: server.base,
    request: { settings, method: gandengGendong.id, operator: null },
  });
  try {
    await playCase(pringgokusuman, gandengGendong, hands);
    const { workshop, seat } = hands.created;
    const file = async (document: string, format: string) => {
      const path = `/api/workshops/${workshop}/export/${document}/${format}?seat=${seat}&version=1`;
      const response = await fetch(`${server.base}${path}`, { headers: { cookie: hands.browser.cookie() } });
      expect(response.status).toBe(200);
      return new Uint8Array(await response.arrayBuffer());
    };
    const { result } = JSON.parse(Buffer.from(await file('berita-acara', 'json')).toString()) as {
      result: Result;
    };
    const rows = rowsOf(result, 'potensi');
    expect(rows.filter(({ circles }) => circles === undefined)).toEqual([]);
    const from = (title: string) => rows.find((row) => row.title === title)?.circles?.toSorted();
    // Joined in the plenary from two, joined inside one, and by somebody without a phone through a helper of another.
    expect(from('Balita stunting dan kurang gizi')).toEqual(['Kampung Selatan', 'Kampung Tengah']);
    expect(from('Resep masakan dan jajanan turun-temurun')).toEqual(['Kampung Tengah']);
    expect(from('Genangan setiap hujan deras')).toEqual(['Kampung Selatan']);

    const note = documents.notes.circles(
      [...new Set(rows.flatMap(({ circles = [] }) => circles))].map((circle) => ({
        circle,
        numbers: rows.filter(({ circles }) => circles?.includes(circle)).map(({ number }) => `${number}`),
      })),
    );
    for (const document of ['berita-acara', gandengGendong.result.reports[0]?.id ?? '']) {
      const xml = unzipText(await file(document, 'docx')).get('word/document.xml') ?? '';
      expect(docxParagraphs(xml).filter((line) => line.includes(note))).toHaveLength(1);
      const pages = pdfPages(await file(document, 'pdf'))
        .join(' ')
        .replace(/\s+/g, ' ');
      expect(pages).toContain(note.slice(0, 40));
    }
    const sheet = [...xlsxSheets(await file('berita-acara', 'xlsx'))].find(([name]) =>
      name.includes(gandengGendong.result.tables.find(({ id }) => id === 'potensi')?.tab.id ?? '?'),
    );
    expect(sheet?.[1].flat()).toContain(documents.sheets.circle);
    expect(NAMES.every((name) => sheet?.[1].flat().some((text) => String(text).includes(name)))).toBe(true);
    const held = hands.deskPage.section('circles')?.find(({ step }) => step === HELD?.step);
    expect(drawerOwners(workshop)).toEqual(
      expect.arrayContaining(held?.circles.map(({ id }) => id) ?? ['?']),
    );
  } finally {
    hands.close();
  }
});

function drawerOwners(workshop: string): unknown[] {
  const db = new DatabaseSync(databaseIn(server.dataDir), { readOnly: true });
  try {
    const rows = db.prepare('select distinct owner from drawers where workshop = ?').all(workshop);
    return rows.map(({ owner }) => owner);
  } finally {
    db.close();
  }
}
