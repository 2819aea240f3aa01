/**
 * One simulated participant: a phone with the product's store and a person who looks at it now and then and does what the
 * screen asks for. Writes, votes and confirms like others; loses the signal, reloads the page, comes back. Nothing in here
 * knows the steps of a method.
 */

import type { Cards, Workshop } from '@mufakat/client/store/workshop.ts';
import type { CardId, Fields, PollId } from '@mufakat/shared/cards/card.ts';
import type { Step } from '@mufakat/shared/methods/schema.ts';
import { collectsIn } from '@mufakat/shared/methods/walk.ts';
import type { PersonFields } from '@mufakat/shared/workshop/command.ts';
import type { CircleRow, StepRow } from '@mufakat/shared/workshop/view.ts';
import { aPhoto } from '@mufakat/tests/support/mosaic.ts';
import { openPhone, type Phone } from '@mufakat/tests/support/test-phone.ts';

import { type CrowdWords, pick, sampleChoice, sampleFields } from './samples.ts';

/** How many cards that may have a photo get one. */
const PHOTO_SHARE = 0.3;

export interface ParticipantOptions {
  readonly base: string;
  readonly code: string;
  readonly word: string;
  readonly fields: PersonFields;
  readonly words: CrowdWords;
  readonly random: () => number;
  /** How long a look, a thought, a cut takes, times this: 1 is a calm hall, 0.1 a test. */
  readonly pace: number;
  readonly signal: AbortSignal;
  /** Counted by the crowd. */
  readonly happened: (what: 'joined' | 'wrote' | 'voted' | 'confirmed' | 'cut' | 'back' | 'gone') => void;
}

const LOOK_MS = { least: 700, most: 3000 } as const;
const CUT_MS = { least: 2000, most: 9000 } as const;
/** Per look. */
const CHANCE = {
  cut: 0.01,
  reload: 0.25,
  hand: 0.005,
  done: 0.1,
  vote: 0.5,
  changeVote: 0.02,
  write: 0.5,
  /** In a circle: going on with a card that another member began. */
  join: 0.3,
} as const;
const CARDS_PER_STEP = 3;
const JOIN_TRIES = 8;

export class Participant {
  readonly #given: ParticipantOptions;
  readonly #phone: Phone;
  readonly #wishes = new Map<string, number>();
  /** Begun and not yet sent, in the own drawer or in that of the circle. */
  #draft: { readonly id: CardId; readonly fields: Fields } | null = null;
  #voted = new Set<PollId>();
  #handStep: string | null = null;

  constructor(given: ParticipantOptions) {
    this.#given = given;
    this.#phone = openPhone({ base: given.base, random: given.random });
  }

  /** Joins and takes part until the signal ends it or the room sends everyone away. */
  async run(): Promise<void> {
    const { signal, happened } = this.#given;
    let isIn = false;
    try {
      let page = await this.#join();
      if (page === null) return;
      isIn = true;
      happened('joined');
      while (!signal.aborted) {
        await this.#pause(LOOK_MS);
        if (page.connection().state === 'ended') return;
        page = await this.#look(page);
      }
    } finally {
      if (isIn) happened('gone');
      this.#phone.close();
    }
  }

  async #join(): Promise<Workshop | null> {
    const { code, word, fields, signal } = this.#given;
    for (let left = JOIN_TRIES; left > 0 && !signal.aborted; left -= 1) {
      try {
        return await this.#phone.join(code, fields, word);
      } catch (error) {
        // A busy or locked door; as a person would, try again.
        if (left === 1) throw error;
        await this.#pause(CUT_MS);
      }
    }
    return null;
  }

  async #look(page: Workshop): Promise<Workshop> {
    const { random, happened } = this.#given;
    if (random() < CHANCE.cut) {
      this.#phone.cut();
      happened('cut');
      // Writing goes on without a signal.
      this.#write(page);
      await this.#pause(CUT_MS);
      this.#phone.restore();
      page.wake();
      happened('back');
      return random() < CHANCE.reload ? this.#phone.reload(page) : page;
    }
    if (await this.#enter(page)) return page;
    if (this.#send(page) || (await this.#vote(page)) || (await this.#confirm(page))) return page;
    if (random() < CHANCE.write && this.#write(page)) return page;
    await this.#gesture(page);
    return page;
  }

  /** Chooses a circle where the step is held in some and people choose. */
  async #enter(page: Workshop): Promise<boolean> {
    const of = page.section('circles')?.find(({ step, merged }) => step === stepOf(page)?.row.id && !merged);
    if (of === undefined || of.entry !== 'choice' || page.section('me')?.circle?.step === of.step)
      return false;
    const smallest = Math.min(...of.circles.map(({ members }) => members));
    const among: CircleRow[] = of.circles.filter(({ members }) => members <= smallest + 1);
    const reply = await page.send({ name: 'circle.join', circle: pick(among, this.#given.random).id });
    return reply.ok;
  }

  /** Begins a card, as one who still thinks about its words; in a circle sometimes goes on with another's. */
  #write(page: Workshop): boolean {
    const { random, words } = this.#given;
    const at = stepOf(page);
    const settings = page.section('room')?.settings;
    const accepted = page.section('accepted');
    if (at === null || settings === undefined || accepted === undefined) return false;
    const { step, row } = at;
    const cards = drawerOf(page, row);
    if (cards === null || this.#draft !== null || !collectsIn(step, row.state)) return false;
    if (cards !== page.cards && random() < CHANCE.join && this.#goOn(page, cards, row)) return true;
    const wished = this.#wishes.get(step.id) ?? 1 + Math.floor(random() * CARDS_PER_STEP);
    this.#wishes.set(step.id, wished);
    const own = cards.of(row.id).filter(({ id }) => cards.isBegunHere(id));
    if (own.length >= Math.min(wished, row.perPerson)) return false;
    const kinds =
      page.section('method')?.cardKinds.filter(({ id }) => step.collects?.kinds.includes(id)) ?? [];
    const kind = pick(kinds, random);
    const { institution, constituency } = this.#given.fields;
    const fields = sampleFields(kind, {
      random,
      words,
      settings,
      accepted,
      institution: institution || constituency,
    });
    if (fields === null) return false;
    const id = cards.create({ step: row.id, kind: kind.id });
    if (id === null) return false;
    const [first] = Object.entries(fields);
    if (first !== undefined && typeof first[1] === 'string')
      cards.write(id, first[0], first[1].slice(0, Math.ceil(first[1].length / 2)));
    this.#draft = { id, fields };
    const photo = kind.fields.find((field) => field.kind === 'photo');
    if (photo !== undefined && random() < PHOTO_SHARE)
      cards.attach(id, photo.id, aPhoto(Math.floor(random() * 1000)));
    return true;
  }

  /** Adds to what another member of the circle wrote: this is where several phones write in one card. */
  #goOn(page: Workshop, cards: Cards, row: StepRow): boolean {
    const { random, words } = this.#given;
    const others = cards.of(row.id).filter(({ id, ready }) => !ready && !cards.isBegunHere(id));
    if (others.length === 0) return false;
    const card = pick(others, random);
    const kind = page.section('method')?.cardKinds.find(({ id }) => id === card.kind);
    const field = kind?.fields.find((each) => each.kind === 'longText') ?? kind?.fields[0];
    const text = field === undefined ? null : (card.fields[field.id] ?? '');
    if (field === undefined || typeof text !== 'string') return false;
    const longer = `${text} ${words.unit}`.trim();
    if ('max' in field && field.max !== undefined && longer.length > field.max) return false;
    cards.write(card.id, field.id, longer, longer.length);
    cards.settle(card.id);
    return true;
  }

  /** Finishes the card that was begun and presses "Kirim"; late if the step has gone on meanwhile. */
  #send(page: Workshop): boolean {
    if (this.#draft === null) return false;
    const { id, fields } = this.#draft;
    const cards = [page.cards, page.circleCards].find((each) => each.card(id) !== undefined);
    if (cards === undefined) {
      // Not read yet after a reload, or left behind in another circle.
      const isRead = page.cards.loaded() && (page.section('me')?.circle == null || page.circleCards.loaded());
      if (isRead) this.#draft = null;
      return false;
    }
    this.#draft = null;
    for (const [field, value] of Object.entries(fields)) cards.write(id, field, value);
    cards.setReady(id, true);
    this.#given.happened('wrote');
    return true;
  }

  async #vote(page: Workshop): Promise<boolean> {
    const { random, words, happened } = this.#given;
    const poll = page
      .section('poll')
      ?.polls.find(
        ({ state, onRoll, rates }) => (state === 'open' || state === 'closing') && onRoll && rates,
      );
    if (poll === undefined) return false;
    const again = this.#voted.has(poll.id);
    if (random() >= (again ? CHANCE.changeVote : CHANCE.vote)) return false;
    const reply = await page.cast(poll.id, sampleChoice(poll, { random, words }));
    if (reply.ok && !again) happened('voted');
    this.#voted.add(poll.id);
    return true;
  }

  /** Answers for the actor the person speaks for, where its delegate is this person or nobody yet. */
  async #confirm(page: Workshop): Promise<boolean> {
    const { random, words, happened } = this.#given;
    const me = page.section('me');
    const roles = page.section('roles');
    const at = stepOf(page);
    if (me?.actor == null || roles === undefined || at?.step.settles !== 'roles' || at.row.state === 'open')
      return false;
    const actor = roles.actors.find(({ id }) => id === me.actor);
    if (actor === undefined || (actor.delegate !== null && actor.delegate !== me.person)) return false;
    const cell = roles.cells.find((each) => each.actor === me.actor && each.answer === 'waiting');
    if (cell === undefined) return false;
    const x = random();
    const answer = x < 0.8 ? 'confirmed' : x < 0.95 ? 'noted' : 'declined';
    const note = answer === 'confirmed' ? null : answer === 'noted' ? words.note : words.declined;
    const { programme } = cell;
    const reply = await page.send({
      name: 'role.answer',
      programme,
      actor: me.actor,
      answer,
      note,
      onPaper: false,
    });
    if (reply.ok) happened('confirmed');
    return true;
  }

  async #gesture(page: Workshop): Promise<void> {
    const { random } = this.#given;
    const me = page.section('me');
    const room = page.section('room');
    if (me?.person == null || room?.phase !== 'running') return;
    if (me.hand && random() < 0.2) await page.send({ name: 'hand.lower', person: me.person });
    else if (!me.hand && this.#handStep !== room.current && random() < CHANCE.hand) {
      this.#handStep = room.current;
      await page.send({ name: 'hand.raise' });
    } else if (!me.done && random() < CHANCE.done) await page.send({ name: 'done.set', done: true });
  }

  #pause({ least, most }: { readonly least: number; readonly most: number }): Promise<void> {
    const { random, pace, signal } = this.#given;
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, (least + random() * (most - least)) * pace);
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
    });
  }
}

function stepOf(page: Workshop): { step: Step; row: StepRow } | null {
  const room = page.section('room');
  const step = page.section('method')?.steps.find(({ id }) => id === room?.current);
  const row = room?.steps.find(({ id }) => id === room.current);
  return step === undefined || row === undefined ? null : { step, row };
}

/** Where a card of this step is begun: the own drawer, or that of the circle; `null` while there is none to write in. */
function drawerOf(page: Workshop, row: StepRow): Cards | null {
  const runs = page.section('circles')?.some(({ step, merged }) => step === row.id && !merged) ?? false;
  if (!runs) return page.cards.loaded() ? page.cards : null;
  const circle = page.section('me')?.circle;
  if (circle?.step !== row.id || circle.merged || !page.circleCards.loaded()) return null;
  return page.circleCards;
}
