/**
 * Hands over real sockets: every person of a case is a phone in Node with the store of the product, desk and notulis are pages
 * of a browser. They do nothing a person could not do; the room's limits hold for them as for anyone.
 */
import type { Workshop } from '@mufakat/client/store/workshop.ts';
import type { CardId, PersonId } from '@mufakat/shared/cards/card.ts';
import type { Created, CreateRequest, Reply } from '@mufakat/shared/protocol/wire.ts';
import type { PersonFields, Accepted, Command } from '@mufakat/shared/workshop/command.ts';
import type { SectionName, View } from '@mufakat/shared/workshop/view.ts';

import type { CasePerson } from '../cases/case.ts';
import type { Hands, WrittenBallot, WrittenCard } from './hands.ts';
import { openPhone, until, type Phone } from './test-phone.ts';

export interface SocketHandsOptions {
  readonly base: string;
  readonly request: CreateRequest;
  /** How many people do something at once. */
  readonly atOnce?: number;
}

const SECTIONS: readonly SectionName[] = [
  'room',
  'method',
  'presence',
  'me',
  'poll',
  'accepted',
  'roles',
  'outcome',
  'circles',
  'people',
  'wall',
  'tray',
  'proceedings',
];
/** A loaded machine with a hall of phones in one process takes its time. */
const WITHIN_MS = 30_000;

interface Held {
  readonly id: PersonId;
  readonly phone: Phone;
  page: Workshop;
  role: string;
  following: Promise<void>;
}

export class SocketHands implements Hands {
  readonly atOnce: number;
  readonly created: Created;
  readonly browser: Phone;
  readonly deskPage: Workshop;
  readonly notulisPage: Workshop;
  /** By the case's keys. */
  readonly phones = new Map<string, Held>();
  readonly #base: string;

  private constructor(
    given: { base: string; atOnce: number; created: Created; browser: Phone },
    pages: { desk: Workshop; notulis: Workshop },
  ) {
    this.#base = given.base;
    this.atOnce = given.atOnce;
    this.created = given.created;
    this.browser = given.browser;
    this.deskPage = pages.desk;
    this.notulisPage = pages.notulis;
  }

  /** Creates the workshop and opens desk and notulis in one browser. */
  static async open({ base, request, atOnce = 12 }: SocketHandsOptions): Promise<SocketHands> {
    const browser = openPhone({ base });
    const created = await browser.api.create(request);
    if (!created.ok) throw new Error(`not created: ${JSON.stringify(created.problem)}`);
    const { workshop, seat, links } = created.value;
    const granted = await browser.api.takeSeat(links.notulis.split('#')[1] ?? '');
    if (!granted.ok) throw new Error(`no seat for the notulis: ${JSON.stringify(granted.problem)}`);
    const desk = browser.open(workshop, seat);
    const notulis = browser.open(workshop, granted.value.seat);
    for (const page of [desk, notulis])
      await until(page, () => viewOf(page) !== null, 'the whole view', WITHIN_MS);
    return new SocketHands({ base, atOnce, created: created.value, browser }, { desk, notulis });
  }

  async enter(person: CasePerson, helper: PersonId | null): Promise<PersonId> {
    const { name, constituency, institution, position, gender } = person;
    const fields = { name, constituency, institution, position, gender };
    return person.device === 'phone'
      ? this.#join(person.key, fields)
      : this.#added(fields, person.device === 'paper', helper);
  }

  async desk(command: Command): Promise<Omit<Accepted, 'n'>> {
    const accepted = await taken(this.deskPage.send(command), command.name);
    if (command.name === 'person.role') await this.#followRole(command.person, command.role);
    return accepted;
  }

  notulis(command: Command): Promise<Omit<Accepted, 'n'>> {
    return taken(this.notulisPage.send(command), command.name);
  }

  person(key: string, command: Command): Promise<Omit<Accepted, 'n'>> {
    return taken(this.page(key).send(command), command.name);
  }

  async write(card: WrittenCard): Promise<CardId> {
    const page = this.page(card.writer);
    const { step, kind, fields, circle } = card;
    const cards = circle === null ? page.cards : page.circleCards;
    const owner = circle ?? page.cards.owner();
    await until(page, () => cards.owner() === owner, `${card.writer} has the drawer`, WITHIN_MS);
    const id = cards.create({ step: step as never, kind, for: card.for, fields, ready: true });
    if (id === null) throw new Error(`${card.key} could not be written`);
    const wanted = card.late ? 'tray' : 'board';
    await until(
      page,
      () => {
        const mark = cards.mark(id);
        if (mark.state === 'refused') throw new Error(`${card.key}: ${mark.reason} ${mark.field}`);
        return mark.state === wanted;
      },
      `${card.key} in the ${wanted}`,
      WITHIN_MS,
    );
    return id;
  }

  async give(by: Parameters<Hands['give']>[0], jpeg: Uint8Array<ArrayBuffer>): Promise<void> {
    const [api, { workshop, seat }, use] =
      'desk' in by
        ? [this.browser.api, this.deskPage, 'map' as const]
        : [this.phoneOf(by.person).api, this.page(by.person), 'photo' as const];
    const answer = await api.givePicture(workshop, seat, use, jpeg);
    if (!answer.ok) throw new Error(`a ${use} was refused: ${JSON.stringify(answer.problem)}`);
  }

  async cast({ caster, for: voter, poll, choice }: WrittenBallot): Promise<void> {
    await taken(this.page(caster).cast(poll, choice, voter), 'ballot.cast');
  }

  async look<T>(question: (view: View) => T | undefined): Promise<T> {
    let answer: T | undefined;
    const ask = () => {
      const view = viewOf(this.deskPage);
      answer = view === null ? undefined : question(view);
      return answer !== undefined;
    };
    await until(this.deskPage, ask, question.toString(), WITHIN_MS);
    return answer as T;
  }

  /** The server keeps real time, and no test waits for a real night: `tests/wire/days.test.ts` moves the clock of its server. */
  sleep(): Promise<never> {
    return Promise.reject(new Error('a case of several days is played on the pure record'));
  }

  page(key: string): Workshop {
    return this.#held(key).page;
  }

  phoneOf(key: string): Phone {
    return this.#held(key).phone;
  }

  #held(key: string): Held {
    const known = this.phones.get(key);
    if (known === undefined) throw new Error(`${key} has not come`);
    return known;
  }

  close(): void {
    for (const { phone } of this.phones.values()) phone.close();
    this.browser.close();
  }

  async #join(key: string, fields: PersonFields): Promise<PersonId> {
    const phone = openPhone({ base: this.#base });
    const page = await phone.join(this.created.links.code, fields);
    await until(
      page,
      () => page.cards.owner() !== null && page.section('method') !== undefined,
      `${key} has a drawer`,
      WITHIN_MS,
    );
    const id = page.section('me')?.person as PersonId;
    this.phones.set(key, { id, phone, page, role: 'participant', following: Promise.resolve() });
    return id;
  }

  /** A new role comes to the page by itself. */
  #followRole(person: PersonId, role: string): Promise<void> {
    const held = [...this.phones.values()].find((each) => each.id === person);
    if (held === undefined) throw new Error(`${person} has no phone`);
    if (held.role !== role) {
      held.role = role;
      const { page } = held;
      held.following = until(page, () => page.section('me')?.role === role, `is ${role}`, WITHIN_MS);
    }
    return held.following;
  }

  async #added(fields: PersonFields, onPaper: boolean, helper: PersonId | null): Promise<PersonId> {
    const { person } = await this.desk({
      name: 'person.add',
      fields,
      withoutPhone: true,
      onPaper,
      helper,
    });
    return person as PersonId;
  }
}

/** The page's view once every section has come. */
function viewOf(page: Workshop): View | null {
  const sections = SECTIONS.map((name) => [name, page.section(name)] as const);
  return sections.some(([, section]) => section === undefined)
    ? null
    : (Object.fromEntries(sections) as unknown as View);
}

async function taken(reply: Promise<Reply>, what: string): Promise<Omit<Accepted, 'n'>> {
  const answer = await reply;
  if (!answer.ok) throw new Error(`${what} was refused: ${JSON.stringify(answer.refusal)}`);
  return answer.accepted;
}
