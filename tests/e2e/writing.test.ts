/** Writing on a small phone: what an input method composes, what a closing step does to it, and what was taken away. */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { phone as words } from '@mufakat/shared/languages/id/phone.ts';
import type { CDPSession } from 'playwright-core';
import { expect, it } from 'vitest';

import { ISSUES, openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, seeNoMore, type Stage, until } from './stage.ts';

let stage: Stage;
let hall: LiveHall;
let phone: PhoneHands;
let keys: CDPSession;

onStage('gagal-tulis', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  await hall.walkTo('isu', 'open');
  phone = await PhoneHands.byCode(await stage.device('siti', 'small'), hall.created.links.code);
  await phone.introduce(SITI, 'Isu dan faktor perekat');
  keys = await phone.page.context().newCDPSession(phone.page);
  return hall;
});

it('[C5, C6] a step that closes under a word being composed loses nothing of it', async () => {
  await phone.page.getByRole('textbox', { name: 'Isu' }).tap();
  await compose('Gambut');
  await keys.send('Input.insertText', { text: 'Gambut ' });
  await compose('terbakar');
  const { page } = phone;
  const closing = hall.command({
    name: 'step.advance',
    from: { step: ISSUES, state: 'open' },
    to: { step: ISSUES, state: 'discussion' },
    skip: null,
  });
  await see(page.getByText(words.strip.closingDraft));
  await stage.picture(page, '54-hp-hitung-mundur');
  await closing;
  // The countdown leaves time, and the word grows on.
  await compose('terbakar di kemarau');
  await until(() => phone.written('Isu'), 'Gambut terbakar di kemarau');
  await hall.command({ name: 'step.close-now', step: ISSUES });
  await phone.sees(words.late.title);
  await see(page.getByText('Gambut terbakar di kemarau'));
  await phone.press(words.late.keep);
  await phone.sees(words.look.discussion);
  await see(page.getByText(words.board.none));
  await openMine();
  await phone.sees(words.mine.stoppedStep(1, 'Isu dan faktor perekat'));
  await stage.picture(page, '54-hp-kartu-tersisa');
  await phone.press(words.mine.sendLate);
  await see(page.getByText(common.marks.tray));
  await until(() => hall.desk.section('tray')?.length, 1);
});

it('what an input method composes stands on the card letter by letter, and arrives once', async () => {
  await phone.page.getByRole('textbox', { name: 'Isu' }).tap();
  await compose('Asap');
  await keys.send('Input.insertText', { text: 'Asap ' });
  await compose('kemarau');
  await keys.send('Input.insertText', { text: 'kemarau' });
  await phone.press(words.write.send);
  await see(phone.lastSent('Asap kemarau').filter({ hasText: common.marks.board }));
  await until(() => phone.written('Isu'), '');
  await until(() => hall.desk.section('wall')?.groups.length, 1);
});

it('the key of the keyboard that says "done" puts it away and breaks no line', async () => {
  const title = phone.page.getByRole('textbox', { name: 'Isu' });
  await title.tap();
  await phone.page.keyboard.type('Gambut terbakar');
  await phone.page.keyboard.press('Enter');
  expect(await title.inputValue()).toBe('Gambut terbakar');
  expect(await title.evaluate((element) => element === document.activeElement)).toBe(false);
});

it('a double tap on "Kirim" sends one card and complains of nothing', async () => {
  await phone.fill('isu', { judul: 'Jalan rusak' });
  await phone.page.getByRole('button', { name: words.write.send, exact: true }).dblclick();
  await see(phone.lastSent('Jalan rusak').filter({ hasText: common.marks.board }));
  expect(await phone.page.getByText(words.field.required('Isu')).count()).toBe(0);
  await until(() => hall.desk.section('presence')?.cards, 1);
});

it('a long institution is seen whole, and those on the list are offered', async () => {
  await hall.command({
    name: 'actor.add',
    actorName: 'Dinas Lingkungan Hidup dan Pertanahan Banyuasin',
    code: null,
  });
  await hall.walkTo('peran', 'open');
  await phone.sees('Aktor dan pembagian peran');
  const actor = phone.page.getByRole('textbox', { name: 'Aktor' });
  await actor.fill('lingkungan');
  await phone.press('Dinas Lingkungan Hidup dan Pertanahan Banyuasin');
  await until(() => actor.inputValue(), 'Dinas Lingkungan Hidup dan Pertanahan Banyuasin');
  const hidden = await actor.evaluate(
    ({ scrollHeight, scrollWidth, clientHeight, clientWidth }) =>
      scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
  );
  await stage.picture(phone.page, '56-hp-lembaga');
  expect(hidden).toBe(false);
});

it('[P2] a text that was deleted can be taken back', async () => {
  await phone.fill('isu', { judul: 'Gambut mudah terbakar', lokasi: 'Muara Medak' });
  await phone.press(words.write.remove);
  await until(() => phone.written('Isu'), '');
  await stage.picture(phone.page, '55-hp-dihapus');
  await phone.press(words.write.restore);
  await until(() => phone.written('Isu'), 'Gambut mudah terbakar');
  await until(() => phone.written('Lokasi'), 'Muara Medak');
  await seeNoMore(phone.page.getByRole('button', { name: words.write.restore }));
  await phone.press(words.write.send);
  await see(phone.lastSent('Gambut mudah terbakar').filter({ hasText: common.marks.board }));
});

async function openMine(): Promise<void> {
  await phone.press(words.menu.open);
  await phone.press(words.menu.mine);
}

/** As a keyboard with suggestions writes: the word under the caret grows and is not yet there for good. */
async function compose(word: string): Promise<void> {
  for (let at = 1; at <= word.length; at += 1) {
    await keys.send('Input.imeSetComposition', {
      text: word.slice(0, at),
      selectionStart: at,
      selectionEnd: at,
    });
  }
}
