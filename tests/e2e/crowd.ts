/**
 * The rest of the hall: people whose phones are in Node, with the store of the product over real sockets, so that walls and
 * tallies have figures while two browsers are enough to look at.
 */

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import type { CardId, Fields, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { openPhone, until, type Phone } from '../support/test-phone.ts';
import { WITHIN_MS } from './stage.ts';

export interface Member {
  readonly name: string;
  /** The id of the unsur. */
  readonly constituency: string;
  readonly gender: 'L' | 'P';
}

interface Attender {
  readonly phone: Phone;
  readonly page: Workshop;
}

export class Crowd {
  readonly #phones: readonly Attender[];

  private constructor(phones: readonly Attender[]) {
    this.#phones = phones;
  }

  static async join(base: string, code: string, members: readonly Member[]): Promise<Crowd> {
    const joined = members.map(async (member) => {
      const phone = openPhone({ base });
      const page = await phone.join(code, { ...member, institution: `Lembaga ${member.name}`, position: '' });
      await until(
        page,
        () => page.cards.loaded() && page.section('method') !== undefined,
        'is in',
        WITHIN_MS,
      );
      return { phone, page };
    });
    return new Crowd(await Promise.all(joined));
  }

  get size(): number {
    return this.#phones.length;
  }

  /** The n-th person's page. */
  page(at: number): Workshop {
    const held = this.#phones[at];
    if (held === undefined) throw new Error(`There is no person ${at}.`);
    return held.page;
  }

  /** Writes one card and waits until it hangs on the board, or until it is kept where it is sealed. */
  async write(at: number, step: string, kind: string, fields: Fields): Promise<CardId> {
    const page = this.page(at);
    const isOpen = () => page.section('room')?.current === step;
    await until(page, isOpen, `${step} is open`, WITHIN_MS);
    const id = page.cards.create({ step: step as StepId, kind, fields, ready: true });
    if (id === null) throw new Error(`${kind} could not be written`);
    await until(
      page,
      () => page.cards.mark(id).state === 'board',
      `${JSON.stringify(fields)} on the board`,
      WITHIN_MS,
    );
    return id;
  }

  /** Everyone answers the open poll. */
  async vote(choose: (poll: PollView, at: number) => BallotChoice): Promise<void> {
    await Promise.all(
      this.#phones.map(async ({ page }, at) => {
        const open = () => page.section('poll')?.polls.find((poll) => poll.state === 'open');
        await until(page, () => open() !== undefined, 'a poll is open', WITHIN_MS);
        const poll = open() as PollView;
        const reply = await page.cast(poll.id, choose(poll, at));
        if (!reply.ok) throw new Error(`the ballot was refused: ${JSON.stringify(reply.refusal)}`);
      }),
    );
  }

  /** The id of an accepted group of an earlier step, by its title. */
  async accepted(title: string): Promise<GroupId> {
    const page = this.page(0);
    const method = page.section('method');
    if (method === undefined) throw new Error('The phone has no method.');
    const find = () =>
      page
        .section('accepted')
        ?.find((group) => group.accepted && titleOfFields(method, group.kind, group.wording) === title);
    await until(page, () => find() !== undefined, `${title} is accepted`, WITHIN_MS);
    return find()?.id as GroupId;
  }

  close(): void {
    for (const { phone } of this.#phones) phone.close();
  }
}

/** The dots of a ballot on the options with these titles. */
export function dotsOn(poll: PollView, dots: Readonly<Record<string, number>>): BallotChoice {
  return {
    way: 'dots',
    dots: Object.entries(dots).map(([title, count]) => {
      const option = poll.options.find(({ text }) => text === title);
      if (option === undefined)
        throw new Error(`There is no option ${title}: ${poll.options.map(({ text }) => text).join()}`);
      return { option: option.id, dots: count };
    }),
  };
}

export const AGREE: BallotChoice = { way: 'consensus', answer: 'agree', text: null, named: false };
