/**
 * A facilitator's own method in real browsers: S-PWT is copied, a step renamed, a field added, the dots changed; what has to be put
 * right is named; a reload loses nothing; the workshop made with it shows the field on a phone, and its documents carry it.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { create as createWords } from '@mufakat/shared/languages/id/create.ts';
import { desk as deskWords } from '@mufakat/shared/languages/id/desk.ts';
import { documents } from '@mufakat/shared/languages/id/documents.ts';
import { editor as words } from '@mufakat/shared/languages/id/editor.ts';
import { methodProblems } from '@mufakat/shared/languages/id/method-problems.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { DeskHands } from './desk.ts';
import { PhoneHands } from './phone.ts';
import { see, Stage, until } from './stage.ts';

const STEP = 'Isu menurut warga';
const FIELD = 'Sumber data';
const CODE = /^[2-9A-Z]{3} [2-9A-Z]{3}$/;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.pictureAll('gagal-metode');
  expect(stage.faults()).toEqual([]);
});
afterAll(() => stage?.close());

it('is made from S-PWT, saved, run, and stands in the result', async () => {
  const laptop = await stage.device('meja', 'desk');
  const page = await laptop.open('/buat');
  await page.getByRole('button', { name: createWords.copyMethod }).click();
  await see(page.getByRole('heading', { name: words.copyName(spwt.name.id), level: 1 }));

  await openPart(page, new RegExp(`^2 ?${spwt.steps[1]?.name.id ?? ''}`));
  await page.getByLabel(words.step.name, { exact: true }).fill('');
  // Named with its place, and a save is not possible meanwhile.
  const wrong = page.getByRole('button', { name: methodProblems.sentence['text-empty']() });
  await see(wrong);
  const save = page.getByRole('button', { name: words.saveNew(1) });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel(words.step.name, { exact: true }).fill(STEP);
  await see(page.getByText(words.problems.none));
  await page.getByLabel(words.step.dotsPerCard).fill('3');

  await openPart(page, /^Isu$/);
  await page.getByRole('button', { name: words.kind.addField }).click();
  await page.getByRole('menuitem', { name: words.kind.fieldKinds.text }).click();
  await page.getByLabel(words.kind.fieldName, { exact: true }).last().fill(FIELD);
  const phone = page.frameLocator(`iframe[title="${words.preview.phone}"]`);
  await see(phone.getByText(FIELD));
  await see(phone.getByRole('heading', { name: STEP }));
  await stage.picture(page, 'metode-hp');

  await page.getByRole('button', { name: words.preview.document, exact: true }).click();
  await see(page.frameLocator(`iframe[title="${words.preview.paper}"]`).getByText('BERITA ACARA').first());
  await stage.picture(page, 'metode-dokumen');

  await page.reload();
  await openPart(page, new RegExp(`^2 ?${STEP}`));
  await save.click();
  await see(page.getByText(words.saved(1)));
  await page.getByRole('button', { name: words.use }).click();

  const own = page.getByRole('radio', { name: words.copyName(spwt.name.id) });
  await until(() => own.isChecked(), true);
  await page.getByLabel(createWords.eventTitle, { exact: true }).fill('Lokakarya metode sendiri');
  await page.getByLabel(createWords.region, { exact: true }).fill('Banyuasin');
  await page.getByRole('button', { name: createWords.submit }).click();
  await see(page.getByRole('heading', { name: createWords.created.title }));
  const code = (await page.getByText(CODE).textContent())?.replaceAll(/\s/g, '') ?? '';
  await page.getByRole('link', { name: createWords.created.openDesk }).click();
  const desk = new DeskHands(page);
  await see(page.getByRole('heading', { name: spwt.steps[0]?.name.id ?? '', level: 1 }));

  const siti = await PhoneHands.byCode(await stage.device('siti', 'phone'), code);
  await siti.introduce({
    name: 'Siti Rahma',
    constituency: 'Masyarakat',
    institution: 'Kelompok tani',
    position: 'Ketua',
    gender: 'P',
  });
  await desk.move(deskWords.move.lobby, 'open');
  await desk.move(deskWords.move.closed, 'closed');
  await desk.press(deskWords.move.next(STEP));
  await siti.sees(STEP);
  await siti.fill('isu', { judul: 'Sungai dangkal' });
  await siti.page.getByLabel(FIELD).fill('Survei warga 2026');
  await stage.picture(siti.page, 'metode-hp-sungguhan');
  await siti.press(phoneWords.write.send);
  await see(desk.card('Sungai dangkal'));

  const [, , workshop, seat] = new URL(page.url()).pathname.split('/');
  const minutes = await page.request.get(
    `${stage.base}/api/workshops/${workshop}/preview?seat=${seat}&document=berita-acara`,
  );
  const text = (await minutes.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  const method = documents.annex.method(spwt.fullName.id, 1);
  expect([FIELD, 'Survei warga 2026', method].filter((it) => !text.includes(it))).toEqual([]);
});

it('is refused as a file that is none, with the sentence that says where, and nothing is kept', async () => {
  const page = await (await stage.device('meja-2', 'desk')).open('/buat');
  const bring = (file: unknown) =>
    page.getByLabel(createWords.importMethod).setInputFiles({
      name: 'metode.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)),
    });
  const own = page.getByRole('radio', { name: 'Metode kami' });
  const method = { ...spwt, id: 'kami', name: { id: 'Metode kami', en: 'Our method' } };
  const steps = method.steps.map((step, at) => (at === 1 ? { ...step, script: 'alert(1)' } : step));
  for (const [file, sentence] of [
    ['PK', methodProblems.sentence['no-json']()],
    [{ format: 'mufakat-method/9', method }, methodProblems.sentence['wrong-format']()],
    ['x'.repeat(10_000_000), methodProblems.sentence['too-big']()],
    [
      { format: 'mufakat-method/1', method: { ...method, steps } },
      `Langkah 2 “${spwt.steps[1]?.name.id ?? ''}”: ${methodProblems.sentence['unknown-key']({ name: 'script', min: 0, max: 0 })}`,
    ],
  ] as const) {
    await bring(file);
    await see(page.getByText(sentence));
    expect(await own.count()).toBe(0);
  }
  await bring({ format: 'mufakat-method/1', method });
  await until(() => own.isChecked(), true);
});

it('is edited on a page in which axe finds nothing', async () => {
  const page = await (await stage.device('meja-3', 'desk')).open('/metode/s-pwt');
  for (const part of [/^2 ?Isu/, /^Isu$/, /^1 ?Isu/, new RegExp(`^${words.outline.minutes}$`)]) {
    await openPart(page, part);
    await see(page.frameLocator(`iframe[title="${words.preview.phone}"]`).getByRole('heading').first());
    const found = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual(
      [],
    );
  }
});

/** Opens one of what the method consists of. */
async function openPart(page: Page, name: RegExp): Promise<void> {
  const outline = page.getByRole('navigation', { name: words.outline.label });
  await outline.getByRole('button', { name }).first().click();
}
