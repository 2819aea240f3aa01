/** A participant's phone in a real browser: what a person does with a thumb, found by what a person reads. */

import type { CardKind, Field } from '@mufakat/shared/cards/card.ts';
import { home } from '@mufakat/shared/languages/id/home.ts';
import { common } from '@mufakat/shared/languages/id/common.ts';
import { phone as words } from '@mufakat/shared/languages/id/phone.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import type { Locator, Page } from 'playwright-core';

import { see, until, type Device } from './stage.ts';

export interface Participant {
  readonly name: string;
  /** The name of the unsur. */
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly gender: 'L' | 'P';
}

/** Who is there in most tests. */
export const SITI: Participant = {
  name: 'Siti Rahma',
  constituency: 'Masyarakat',
  institution: 'Kelompok Tani',
  position: 'Ketua',
  gender: 'P',
};

/** What is written on a card, by field id: text as typed, options by their names, links by their titles. */
export type Written = Readonly<Record<string, WrittenValue>>;
type WrittenValue = string | readonly string[] | WrittenPeriod | Readonly<Record<number, string>>;

interface WrittenPeriod {
  readonly from: readonly [year: number, quarter: number];
  readonly to: readonly [year: number, quarter: number];
}

export class PhoneHands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Types the code on the front page. */
  static async byCode(device: Device, code: string): Promise<PhoneHands> {
    const page = await device.open('/');
    await page.getByLabel(home.code.label).fill(code);
    await page.getByRole('button', { name: home.code.next }).click();
    return new PhoneHands(page);
  }

  /** Opens the link of the QR. */
  static async byLink(device: Device, path: string): Promise<PhoneHands> {
    return new PhoneHands(await device.open(path));
  }

  /** Resolves when the person is in: in the lobby, or where the room is. */
  async introduce(person: Participant, arrivesAt: string | null = null): Promise<void> {
    const { page } = this;
    await page.getByLabel(home.join.personName).fill(person.name);
    await page.getByRole('radio', { name: person.constituency }).click({ force: true });
    await page.getByLabel(home.join.institution).fill(person.institution);
    await page.getByLabel(home.join.position).fill(person.position);
    const gender = person.gender === 'L' ? home.join.male : home.join.female;
    await page.getByRole('radio', { name: gender, exact: true }).click({ force: true });
    await this.press(home.join.enter);
    if (arrivesAt === null) await see(page.getByText(person.name));
    else await this.sees(arrivesAt);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Of several ways side by side. */
  async choose(name: string | RegExp): Promise<void> {
    await this.#choose(this.page.getByRole('radio', { name }));
  }

  tab(name: keyof Pick<typeof words.tabs, 'task' | 'mine' | 'board'>): Promise<void> {
    return this.page
      .getByRole('navigation', { name: words.tabs.label })
      .getByRole('button', { name: words.tabs[name] })
      .click();
  }

  /** The heading of where the room is. */
  async sees(heading: string): Promise<void> {
    await see(this.page.getByRole('heading', { name: heading, exact: true }));
  }

  /** Fills the form of a kind and leaves it unsent. */
  async fill(kindId: string, written: Written): Promise<void> {
    const kind = kindOf(kindId);
    const choice = this.page.getByRole('radio', { name: kind.name.id, exact: true });
    await see(this.#box(kind.fields[0]?.name.id ?? '').or(choice));
    if ((await choice.count()) > 0) await choice.click({ force: true });
    const folded = kind.fields.some((field) => field.later === true && field.id in written);
    if (folded) await this.page.locator('summary').filter({ hasText: words.write.later }).click();
    for (const field of kind.fields) {
      const value = written[field.id];
      if (value !== undefined) await this.#fillField(field, value);
    }
  }

  /** What stands in a field, by its name. */
  written(field: string): Promise<string> {
    return this.#box(field).inputValue();
  }

  /** Writes and sends a card; resolves when the phone says it hangs on the board. */
  async write(kindId: string, written: Written): Promise<void> {
    const title = written[kindOf(kindId).fields[0]?.id ?? ''] as string;
    await this.fill(kindId, written);
    await this.page
      .getByRole('button', { name: words.write.send, exact: true })
      .or(this.page.getByRole('button', { name: words.write.sendSealed, exact: true }))
      .click();
    await see(this.lastSent(title).filter({ hasText: common.marks.board }));
  }

  /** "Kartu terakhir" under the empty form, with its mark. */
  lastSent(title: string): Locator {
    return this.page
      .getByRole('paragraph')
      .filter({ hasText: words.write.lastSent })
      .filter({ hasText: title });
  }

  async placeDots(dots: Readonly<Record<string, number>>): Promise<void> {
    for (const [title, count] of Object.entries(dots)) {
      for (let placed = 0; placed < count; placed += 1) await this.press(words.vote.dots.add(title));
    }
    await this.press(words.vote.save);
    await see(this.page.getByRole('button', { name: words.vote.saved, exact: true }));
  }

  async answer(
    answer: keyof Pick<typeof common.answers, 'agree' | 'agree-with-note' | 'object'>,
    text?: string,
    named = false,
  ): Promise<void> {
    await this.#choose(
      this.page.getByRole('radio', { name: common.answers[answer], exact: answer !== 'object' }),
    );
    if (text !== undefined) await this.page.getByRole('textbox').fill(text);
    if (named) await this.page.getByLabel(words.vote.consensus.named).check();
    await this.press(words.vote.send);
    await see(this.page.getByRole('button', { name: words.vote.sent, exact: true }));
  }

  /** Gives the same scores to one programme after the other, side by side. */
  async score(sheets: readonly { readonly feasible: number; readonly urgent: number }[]): Promise<void> {
    for (const [at, sheet] of sheets.entries()) {
      await this.#scoreSide(sheet.feasible);
      await this.press(words.vote.scoring.toUrgent);
      await this.#scoreSide(sheet.urgent);
      await this.press(
        at === sheets.length - 1
          ? words.vote.scoring.finish
          : words.vote.scoring.next(kindOf('program').name.id),
      );
    }
    await see(this.page.getByRole('heading', { name: words.vote.scoring.overview }));
    await see(this.page.getByText(words.vote.changeable));
  }

  async #scoreSide(score: number): Promise<void> {
    const groups = this.page.getByRole('group').filter({ has: this.page.getByRole('radio') });
    await see(groups);
    const criteria = await groups.count();
    for (let at = 0; at < criteria; at += 1)
      await this.#choose(groups.nth(at).getByRole('radio', { name: String(score), exact: true }));
  }

  /** Who one speaks for. */
  async speakFor(actor: string): Promise<void> {
    await this.page.getByLabel(words.roles.choose).selectOption({ label: actor });
  }

  async answerRole(
    answer: keyof Pick<typeof words.roles, 'yes' | 'withNote' | 'no'>,
    text?: string,
  ): Promise<void> {
    await this.#choose(this.page.getByRole('radio', { name: words.roles[answer], exact: true }));
    if (text !== undefined) await this.page.getByRole('textbox').fill(text);
    await this.press(words.vote.send);
    // The next role stands there unanswered, or none is left.
    const given = this.page
      .getByRole('group', { name: words.roles.answer })
      .getByRole('radio', { checked: true });
    await until(() => given.count(), 0);
  }

  /** A radio or checkbox drawn as a tile: its label is what the thumb meets. */
  async #choose(input: Locator): Promise<void> {
    await input.click({ force: true });
  }

  async #fillField(field: Field, value: WrittenValue): Promise<void> {
    const { page } = this;
    const name = field.name.id;
    const group = page.getByRole('group', { name: new RegExp(`^${name}`) });
    switch (field.kind) {
      case 'choice':
      case 'choices':
        if (field.kind === 'choice' && field.options.length > 6) {
          await page
            .getByRole('combobox', { name: new RegExp(`^${name}`) })
            .selectOption({ label: value as string });
          return;
        }
        for (const option of typeof value === 'string' ? [value] : (value as readonly string[]))
          await this.#choose(group.getByRole('checkbox', { name: option, exact: true }));
        return;
      case 'link':
        await this.#link(group, field.max, value as readonly string[]);
        return;
      case 'period':
        await this.#period(group, value as WrittenPeriod);
        return;
      case 'yearly':
        for (const [year, figure] of Object.entries(value as Readonly<Record<number, string>>))
          await group.getByLabel(year).fill(figure);
        return;
      default:
        await this.#box(name).fill(value as string);
    }
  }

  /** Where text is typed; with suggestions it is a combobox. */
  #box(name: string): Locator {
    const label = new RegExp(`^${name}( |$)`);
    return this.page
      .getByRole('textbox', { name: label })
      .or(this.page.getByRole('combobox', { name: label }));
  }

  async #link(group: Locator, max: number, titles: readonly string[]): Promise<void> {
    await group.getByRole('button', { name: common.field.chooseKind('') }).click();
    const dialog = this.page.getByRole('dialog');
    for (const title of titles)
      await this.#choose(dialog.getByRole(max === 1 ? 'radio' : 'checkbox', { name: title, exact: true }));
    if (max > 1) await dialog.getByRole('button', { name: words.close }).click();
  }

  async #period(group: Locator, { from, to }: WrittenPeriod): Promise<void> {
    for (const [label, [year, quarter]] of [
      [common.field.from, from],
      [common.field.to, to],
    ] as const) {
      const half = group.getByRole('group', { name: label });
      await half.getByLabel(common.field.yearWord).selectOption(String(year));
      await half.getByLabel(common.field.quarterWord).selectOption(String(quarter));
    }
  }
}

function kindOf(id: string): CardKind {
  const kind = spwt.cardKinds.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`There is no card kind ${id}.`);
  return kind;
}
