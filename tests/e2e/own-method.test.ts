/**
 * A facilitator's own method in real browsers: S-PWT is copied, a step renamed, a field added, the dots changed; what has to be put
 * right is named; a reload loses nothing; the workshop made with it shows the field on a phone, and its documents carry it.
 */
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
import { violationsOn } from './looks.ts';
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

it('takes steps, cards, criteria, tables, signatures, documents and forms of its own, and prints what two phones wrote', async () => {
  const laptop = await stage.device('meja-4', 'desk');
  const page = await laptop.open('/metode/s-pwt');
  const outline = page.getByRole('navigation', { name: words.outline.label });
  const add = async (what: string, entry?: string) => {
    await outline.getByRole('button', { name: what }).click();
    if (entry !== undefined) await page.getByRole('menuitem', { name: entry }).click();
  };
  const name = (label: string, text: string) => page.getByLabel(label, { exact: true }).first().fill(text);
  await name(words.method.name, 'Rembuk Gagasan');

  // A step with cards of its own, each with a sum of money; its table is called as the step is.
  await openPart(page, new RegExp(`^2 ?${spwt.steps[1]?.name.id ?? ''}`));
  await add(words.outline.addStep, words.outline.addAs.list);
  await name(words.step.name, 'Gagasan warga');
  await page.getByLabel(words.step.circles, { exact: true }).selectOption('choice');
  await openPart(page, /^Kartu baru$/);
  await name(words.kind.name, 'Gagasan');
  await page.getByRole('button', { name: words.kind.addField }).click();
  await page.getByRole('menuitem', { name: words.kind.fieldKinds.money }).click();
  await page.getByLabel(words.kind.fieldName, { exact: true }).last().fill('Kira-kira biayanya');

  // Scored by criteria of one's own.
  await openPart(page, /^3 ?Gagasan warga/);
  await add(words.outline.addStep, words.outline.addAs.criteria);
  await name(words.step.name, 'Timbang gagasan');
  await name(words.step.criterion(1), 'Cepat terasa');
  await name(words.step.weight('Cepat terasa'), '3');
  await page.getByRole('button', { name: words.step.addCriterion }).click();
  await name(words.step.criterion(2), 'Murah');
  await see(page.getByText(words.problems.none));

  // Its table by rank, with the mean; and a new one beside it.
  await openPart(page, /^8 ?Gagasan warga$/);
  await page.getByLabel(words.table.order, { exact: true }).selectOption('rank');
  for (const column of [words.table.columnOf.score, words.table.columnOf.rank]) {
    await page.getByRole('button', { name: words.table.addColumn, exact: true }).click();
    await page.getByRole('menuitem', { name: column, exact: true }).click();
  }
  await add(words.outline.addTable);
  const dialog = page.getByRole('dialog', { name: words.table.over.title });
  await dialog.getByLabel(words.table.over.shape).selectOption('grid');
  await dialog.getByRole('button', { name: words.table.over.add, exact: true }).click();
  await name(words.table.name, 'Program menurut isu');
  const paper = page.frameLocator(`iframe[title="${words.preview.paper}"]`);
  await see(paper.getByText('Program menurut isu').first());
  await stage.picture(page, 'metode-tabel');

  await openPart(page, new RegExp(`^${words.outline.signatures}$`));
  await page.getByRole('button', { name: words.signatures.addRow }).click();
  await page.getByLabel(words.signatures.office, { exact: true }).last().fill('Ketua Adat');
  await see(paper.getByText('Ketua Adat'));
  await stage.picture(page, 'metode-tanda-tangan');

  await add(words.outline.addReport);
  await name(words.report.name, 'Buku Gagasan');
  await name(words.report.heading, 'BUKU GAGASAN');
  await page.getByRole('button', { name: words.report.addSection }).click();
  await page.getByLabel(words.report.text, { exact: true }).fill('Disusun bersama warga.');
  await see(paper.getByText('BUKU GAGASAN').first(), paper.getByText('Disusun bersama warga.'));
  await stage.picture(page, 'metode-dokumen-baru');

  await add(words.outline.addExchange);
  await name(words.exchange.name, 'Rekap gagasan');
  await page.getByLabel(words.exchange.table, { exact: true }).selectOption({ label: 'Gagasan warga' });
  await see(page.getByRole('columnheader', { name: 'Kira-kira biayanya' }));
  await stage.picture(page, 'metode-formulir');

  await page.getByRole('button', { name: words.saveNew(1) }).click();
  await see(page.getByText(words.saved(1)));
  await page.getByRole('button', { name: words.use }).click();
  await until(() => page.getByRole('radio', { name: 'Rembuk Gagasan' }).isChecked(), true);
  await name(createWords.eventTitle, 'Rembuk gagasan desa');
  await name(createWords.region, 'Banyuasin');
  await page.getByRole('button', { name: createWords.submit }).click();
  const code = (await page.getByText(CODE).textContent())?.replaceAll(/\s/g, '') ?? '';
  await page.getByRole('link', { name: createWords.created.openDesk }).click();
  const desk = new DeskHands(page);
  await see(page.getByRole('heading', { name: spwt.steps[0]?.name.id ?? '', level: 1 }));

  const phones = await Promise.all(
    ['Rina Wulan', 'Dodi Saputra'].map(async (person, at) => {
      const phone = await PhoneHands.byCode(await stage.device(`hp-${at}`, 'phone'), code);
      await phone.introduce({
        name: person,
        constituency: 'Masyarakat',
        institution: 'Warga',
        position: 'Anggota',
        gender: at === 0 ? 'P' : 'L',
      });
      return phone;
    }),
  );
  await desk.move(deskWords.move.lobby, 'open');
  await desk.move(deskWords.move.closed, 'closed');
  // The issues are left out; the step of one's own follows.
  await desk.press(deskWords.move.next(spwt.steps[1]?.name.id ?? ''));
  await desk.move(deskWords.move.discussion, 'discussion');
  await desk.move(deskWords.move.deciding, 'deciding');
  await desk.press(deskWords.move.closed);
  await page.getByRole('dialog').getByRole('button', { name: deskWords.move.unsettledYes }).click();
  await desk.press(deskWords.move.next('Gagasan warga'));
  for (const [at, phone] of phones.entries()) {
    await phone.sees('Gagasan warga');
    await phone.page.getByLabel('Judul').fill(at === 0 ? 'Pasar malam desa' : 'Lampu jalan surya');
    await phone.page.getByLabel(/^Kira-kira biayanya/).fill(String((at + 1) * 10_000_000));
    if (at === 0) await stage.picture(phone.page, 'metode-kartu-sendiri');
    await phone.press(phoneWords.write.send);
  }
  const board = page.getByRole('main');
  await see(board.getByText('Pasar malam desa'), board.getByText('Lampu jalan surya'));
  await stage.picture(page, 'metode-papan-sendiri');
  await desk.move(deskWords.move.discussion, 'discussion');
  await desk.move(deskWords.move.closed, 'closed');
  await desk.press(deskWords.move.next('Timbang gagasan'));
  await desk.move(deskWords.move.deciding, 'deciding');
  await desk.openPoll('criteria');
  for (const phone of phones) {
    for (const [place, title] of ['Pasar malam desa', 'Lampu jalan surya'].entries()) {
      await see(phone.page.getByRole('heading', { name: title }));
      for (const criterion of ['Cepat terasa', 'Murah']) {
        const scores = phone.page.getByRole('group', { name: new RegExp(`^${criterion}`) });
        await scores
          .getByRole('radio', { name: place === 0 ? '3' : '5', exact: true })
          .click({ force: true });
      }
      await stage.picture(phone.page, `metode-nilai-${place}`);
      await phone.press(
        place === 0 ? phoneWords.vote.scoring.next('Gagasan') : phoneWords.vote.scoring.finish,
      );
    }
  }
  await desk.sawVotes(2, 2);
  await desk.closePoll();
  await desk.setLine();
  await stage.picture(page, 'metode-peringkat');

  const [, , workshop, seat] = new URL(page.url()).pathname.split('/');
  const textOf = async (document: string) => {
    const path = `${stage.base}/api/workshops/${workshop}/preview?seat=${seat}&document=${document}`;
    return (await (await page.request.get(path)).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  };
  const minutes = await textOf('berita-acara');
  const wanted = [
    'Program menurut isu',
    'Kira-kira biayanya',
    'Lampu jalan surya',
    '20.000.000',
    'Ketua Adat',
  ];
  expect(wanted.filter((it) => !minutes.replaceAll('\u00a0', ' ').includes(it))).toEqual([]);
  // The better score stands first.
  const listed = minutes.slice(minutes.indexOf('. Gagasan warga'));
  expect(listed.indexOf('Lampu jalan surya')).toBeLessThan(listed.indexOf('Pasar malam desa'));
  const { result } = (await (
    await page.request.get(`${stage.base}/api/workshops/${workshop}/export/berita-acara/json?seat=${seat}`)
  ).json()) as { result: { method: { prints: { reports: { id: string }[] } } } };
  const book = await textOf(result.method.prints.reports.at(-1)?.id ?? '');
  expect(
    ['BUKU GAGASAN', 'Disusun bersama warga.', 'Lampu jalan surya'].filter((it) => !book.includes(it)),
  ).toEqual([]);
  const form = await page.request.get(
    `${stage.base}/api/workshops/${workshop}/export/berita-acara/csv?seat=${seat}&table=formulir`,
  );
  expect(await form.text()).toContain('Lampu jalan surya');

  // What runs here is what is copied, though a newer version is saved.
  const [, copy] = await Promise.all([
    desk
      .press(deskWords.steps.menu)
      .then(() => page.getByRole('menuitem', { name: deskWords.menu.method }).click()),
    page.context().waitForEvent('page'),
  ]);
  await see(copy.getByRole('heading', { name: words.copyName('Rembuk Gagasan'), level: 1 }));
  await copy.close();
});

it('is made from nothing with the keyboard, leads to what has to be put right, and tells of another tab', async () => {
  const laptop = await stage.device('meja-6', 'desk');
  const page = await laptop.open('/buat');
  await page.getByRole('button', { name: createWords.newMethod }).click();
  await see(page.getByRole('heading', { name: words.emptyName, level: 1 }));
  const outline = page.getByRole('navigation', { name: words.outline.label });
  const focused = page.locator(':focus');
  const addStep = async (sort: keyof typeof words.outline.addAs, name: string) => {
    await outline.getByRole('button', { name: words.outline.addStep }).press('Enter');
    await page.getByRole('menuitem', { name: words.outline.addAs[sort] }).press('Enter');
    // What was added is to be named at once.
    await until(
      () => focused.inputValue(),
      await page.getByLabel(words.step.name, { exact: true }).inputValue(),
    );
    await page.keyboard.type(name);
    await see(page.getByRole('heading', { name, level: 2 }));
  };
  await addStep('list', 'Gagasan warga');
  await addStep('delegates', 'Memilih utusan');
  // The focus goes along with the row, also while the preview shows another step.
  const row = outline.getByRole('button', { name: /Memilih utusan$/ }).first();
  await row.press('Alt+ArrowUp');
  await see(outline.getByRole('button', { name: /^2 ?Memilih utusan/ }));
  const phone = page.frameLocator(`iframe[title="${words.preview.phone}"]`);
  await see(phone.getByRole('heading', { name: 'Memilih utusan' }));
  // Its styles mean what they mean on a phone.
  expect(await phone.locator('html').evaluate((page) => page.ownerDocument.compatMode)).toBe('CSS1Compat');
  expect(await focused.textContent()).toBe('2Memilih utusan');

  await openPart(page, words.outline.delegates);
  await page.getByLabel(words.delegates.noWomanOf, { exact: true }).fill('');
  await openPart(page, words.outline.people);
  await page.getByRole('button', { name: /Lampiran VI, catatan/ }).click();
  await until(() => focused.getAttribute('aria-invalid'), 'true');
  await page.keyboard.type('Belum ada perempuan.');
  await see(page.getByText(words.problems.none));
  expect(await page.getByLabel(words.delegates.noWomanOf, { exact: true }).inputValue()).toBe(
    'Belum ada perempuan.',
  );
  const paper = page.frameLocator(`iframe[title="${words.preview.paper}"]`);
  await see(paper.getByText('UTUSAN'));
  await stage.picture(page, 'metode-utusan');

  // A question that is answered with no gives the focus back.
  const actions = outline.getByRole('button', { name: words.outline.actions('Gagasan warga') }).first();
  await actions.press('Enter');
  await page.getByRole('menuitem', { name: words.outline.remove }).press('Enter');
  await see(page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await until(() => focused.getAttribute('aria-label'), words.outline.actions('Gagasan warga'));

  const other = await laptop.open('/metode/mulai/kosong');
  await other.getByLabel(words.method.summary, { exact: true }).fill('Ditulis di tab lain.');
  await see(page.getByText(words.elsewhere.text));
  await page.getByRole('button', { name: words.elsewhere.take }).click();
  await openPart(page, words.outline.method);
  const summary = page.getByLabel(words.method.summary, { exact: true });
  expect(await summary.inputValue()).toBe('Ditulis di tab lain.');
  await page.getByRole('button', { name: words.undo }).click();
  expect(await summary.inputValue()).not.toBe('Ditulis di tab lain.');
  await page.getByRole('button', { name: words.saveNew(1) }).click();
  await see(page.getByText(words.saved(1)));
  // The same version is not saved twice; what was typed there becomes the next one.
  stage.expectFaults(/409/);
  await other.getByRole('button', { name: words.saveNew(1) }).click();
  await see(other.getByText(words.kept));
  await other.getByRole('button', { name: words.saveNew(2) }).click();
  await see(other.getByText(words.saved(2)));
  await other.close();
  stage.expectFaults();
});

it('is put away from the list, and comes back', async () => {
  const page = await (await stage.device('meja-5', 'desk')).open('/buat');
  const method = { ...spwt, id: 'usang', name: { id: 'Metode usang', en: 'Old method' } };
  await page.getByLabel(createWords.importMethod).setInputFiles({
    name: 'metode.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'mufakat-method/1', method })),
  });
  const own = page.getByRole('radio', { name: 'Metode usang' });
  await until(() => own.isChecked(), true);
  const hide = async () => {
    await page.getByRole('button', { name: createWords.ownActions('Metode usang') }).click();
    await page.getByRole('menuitem', { name: createWords.hideMethod }).click();
    await see(page.getByText(createWords.methodHidden('Metode usang')));
    await until(() => own.count(), 0);
  };
  await hide();
  await stage.picture(page, 'metode-tersembunyi');
  await page.getByRole('button', { name: createWords.undoHide }).click();
  await until(() => own.isChecked(), true);
  await hide();
  await page.reload();
  await page.getByText(createWords.hiddenMethods(1)).click();
  await page.getByRole('button', { name: createWords.showMethodNamed('Metode usang') }).click();
  await see(own);
  await page.getByRole('button', { name: createWords.ownActions('Metode usang') }).click();
  await page.getByRole('menuitem', { name: createWords.copyOwn }).click();
  await see(page.getByRole('heading', { name: words.copyName('Metode usang'), level: 1 }));
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
  const { agreed, minutes, people, signatures } = words.outline;
  for (const part of [
    /^2 ?Isu/,
    /^Isu$/,
    /^1 ?Isu/,
    /^4 ?Pembagian/,
    people,
    minutes,
    agreed,
    signatures,
    'Dokumen Hasil',
    null,
  ]) {
    const outline = page.getByRole('navigation', { name: words.outline.label });
    if (part === null) await outline.getByRole('button', { name: words.outline.addExchange }).click();
    else await openPart(page, part);
    if (part === 'Dokumen Hasil')
      await page
        .getByRole('button', { name: words.report.open('Bahan PWT Jangka Menengah (PWTJM)') })
        .click();
    const [phone, paper] = [words.preview.phone, words.preview.paper];
    const preview = page.frameLocator(`iframe[title="${phone}"], iframe[title="${paper}"]`);
    await see(part === null ? page.getByRole('columnheader') : preview.getByRole('heading'));
    expect(await violationsOn(page)).toEqual([]);
  }
});

/** Opens one of what the method consists of. */
async function openPart(page: Page, name: RegExp | string): Promise<void> {
  const outline = page.getByRole('navigation', { name: words.outline.label });
  await outline.getByRole('button', { name }).first().click();
}
