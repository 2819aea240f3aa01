/** What was given at creation is changed on the desk while the room runs, and what people rely on cannot be taken away. */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { expect, it } from 'vitest';

import type { LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { see, type Stage, until } from './stage.ts';

let stage: Stage;
let hall: LiveHall;

inOneHall('gagal-pengaturan', (opened, own) => {
  stage = opened;
  hall = own;
});

it('changes unsur, invitations, days and years, and refuses what cannot be', async () => {
  await hall.join('Ani');
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  const settings = () => hall.desk.section('room')!.settings;
  const before = settings();
  const first = before.constituencies.findIndex(({ id }) => id === 'masyarakat');
  const { invited, when, horizon, rowRemove } = words.proceedings;
  await desk.goTo('proceedings');

  const counts = desk.page.getByLabel(invited.count, { exact: true });
  await see(counts);
  await counts.nth(first).fill('77');
  await counts.nth(first).blur();
  await until(() => settings().constituencies[first]?.invited, 77);
  // Somebody belongs to it.
  const remove = (name: string) => desk.page.getByRole('button', { name: `${rowRemove}: ${name}` });
  expect(await remove(before.constituencies[first]!.name).isDisabled()).toBe(true);
  await desk.press(invited.add);
  await until(() => settings().constituencies.length, before.constituencies.length + 1);
  await remove(invited.fresh).click();
  await until(() => settings().constituencies.length, before.constituencies.length);

  await desk.press(when.addDay);
  await until(() => settings().days.length, before.days.length + 1);
  const second = desk.page.getByLabel(when.day(2, 2), { exact: true });
  await second.fill(before.days[0]!);
  await second.blur();
  await see(desk.page.getByText(when.dayOrder));
  expect(settings().days[1]).not.toBe(before.days[0]);
  await desk.press(when.removeDay);
  await until(() => settings().days, before.days);

  const { event } = words.proceedings;
  const write = async (label: string, text: string) => {
    const field = desk.page.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  };
  await write(event.levels, 'Kabupaten > Kapanewon > Kalurahan');
  await until(() => settings().levels, ['Kabupaten', 'Kapanewon', 'Kalurahan']);
  await write(event.retention, '0');
  await see(desk.page.getByText(event.retentionWrong));
  await write(event.retention, '30');
  await until(() => settings().retentionDays, 30);

  const to = desk.page.getByLabel(horizon.to, { exact: true }).first();
  await to.fill('12');
  await to.blur();
  await see(desk.page.getByText(horizon.wrong));
  await to.fill(String(before.horizon.to + 1));
  await to.blur();
  await until(() => settings().horizon.to, before.horizon.to + 1);
});
