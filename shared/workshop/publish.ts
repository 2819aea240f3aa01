/**
 * Publishing [W4, W5]: which cards of a drawer belong on the board now. Pure and idempotent: a card that says what the record
 * already says makes no event, so running it over every stored drawer is always safe.
 */
import { LIMITS } from '../cards/limits.ts';
import { checkCard, sameFields } from '../cards/card-check.ts';
import type { CardId, CircleId, DrawerCard, GroupId, OwnerId, PersonId } from '../cards/card.ts';
import { areInCircles, circleOf } from './circles.ts';
import type { Context } from './context.ts';
import type { WorkshopEvent } from './entry.ts';
import { isSealed, lastOrder, publishedIn, roomInWorkshop } from './groups.ts';
import { linkAstray } from './links.ts';
import { gatherActors } from './new-actor.ts';
import { attending, mayVoteFor } from './people.ts';
import { photoAstray, withoutLost } from './pictures.ts';
import type { WorkshopState } from './state.ts';
import { isCollecting, runOf, stepOf } from './steps.ts';

export interface Unpublished {
  readonly card: CardId;
  readonly reason:
    | 'too-many-cards'
    | 'board-full'
    | 'text-too-long'
    | 'field-invalid'
    | 'required'
    | 'not-allowed'
    | 'no-circle'
    | 'taken'
    | 'unknown';
  readonly field: string | null;
}

export interface Published {
  readonly events: readonly WorkshopEvent[];
  /** What stays in the drawer, with the reason its owner sees. */
  readonly refused: readonly Unpublished[];
}

/**
 * `owner` is the drawer's, a person or a circle; `role` says whether a person may write for others [W3]. Cards come in the order of the drawer; the state
 * is that before the first of them.
 */
export function publish(
  state: WorkshopState,
  owner: OwnerId,
  cards: readonly DrawerCard[],
  ctx: Pick<Context, 'ids'> & { readonly role: Context['viewer']['role'] },
): Published {
  const events: WorkshopEvent[] = [];
  const refused: Unpublished[] = [];
  // While phones only read, and between two days, a card waits in its drawer; thawing or going on publishes it.
  if (state.phase === 'frozen' || state.hall.frozen || state.adjourned !== null) return { events, refused };
  // The drawer of a removed person says nothing any more, that of a merged one went to whom they were merged into.
  const person = owner as PersonId;
  if (state.people.has(person) && attending(state, person) === null) return { events, refused };
  const shared = state.circles.get(owner as CircleId);
  // Counts run on while cards are published in this call.
  const counts = new Map<string, number>();
  const count = (key: string, start: () => number) => {
    const value = counts.get(key) ?? start();
    counts.set(key, value + 1);
    return value;
  };
  const newActors = gatherActors(state, ctx);
  const inCircles = (step: DrawerCard['step']) => areInCircles(state, step);
  for (const card of cards) {
    const refuse = (reason: Unpublished['reason'], field: string | null = null) =>
      refused.push({ card: card.id, reason, field });
    // Words that were taken away come back from no device [L9].
    if (state.erased.has(card.id)) continue;
    const known = state.cards.get(card.id);
    const late = state.tray.get(card.id);
    if (
      (known !== undefined && ownerOf(known) !== owner) ||
      (late !== undefined && ownerOf(late) !== owner)
    ) {
      // Somebody else's. Nothing is told of that card, and this one keeps its words.
      if (card.ready) refuse('taken');
      continue;
    }
    // A card stays in the step it came to, or it could be changed there after the step has closed.
    const before = known ?? late;
    if (before !== undefined && (before.step !== card.step || before.kind !== card.kind)) {
      refuse('unknown');
      continue;
    }
    const step = stepOf(state, card.step);
    const kind = state.method.cardKinds.find((kind) => kind.id === card.kind);
    if (step?.collects?.kinds.includes(card.kind) !== true || kind === undefined) {
      refuse('unknown');
      continue;
    }
    const collecting = isCollecting(state, card.step);
    const circle =
      shared ?? (inCircles(card.step) ? circleOf(state, card.step, (card.for ?? owner) as PersonId) : null);
    if (!card.ready) {
      if (known?.status === 'published' && collecting)
        events.push({ kind: 'card.withdrawn', facts: { card: card.id }, body: null });
      if (late?.status === 'waiting')
        events.push({ kind: 'late.withdrawn', facts: { card: card.id }, body: null });
      continue;
    }
    if (shared !== undefined && (card.step !== shared.step || card.for !== null)) {
      refuse('unknown');
      continue;
    }
    const author = card.for ?? owner;
    const by = card.for === null ? null : person;
    if (
      by !== null &&
      known === undefined &&
      !mayVoteFor(state, { viewer: { person, role: ctx.role, seat: '' as never } }, card.for as PersonId)
    ) {
      refuse('not-allowed');
      continue;
    }
    if (by === null && shared === undefined && !state.people.has(person)) {
      refuse('not-allowed');
      continue;
    }
    const checked = checkCard(kind, card.fields);
    if ('refusal' in checked) {
      refuse(checked.refusal, checked.field);
      continue;
    }
    const fields = withoutLost(state, kind, checked.fields);
    const told = known?.fields ?? late?.fields;
    const astray =
      linkAstray(state, kind, fields, told) ??
      photoAstray(state, kind, fields, { writers: shared?.members ?? [person], before: told ?? {} });
    if (astray !== null) {
      refuse('field-invalid', astray);
      continue;
    }

    if (known !== undefined && known.status === 'published' && sameFields(known.fields, fields)) {
      // A late change was taken back: what hangs there is what its author says.
      if (late?.status === 'waiting')
        events.push({ kind: 'late.withdrawn', facts: { card: card.id }, body: null });
      continue;
    }
    if (!collecting) {
      if (runOf(state, card.step).state === 'prepared') continue;
      if (
        late !== undefined &&
        (late.status === 'waiting' || late.status === 'answered' || late.status === 'accepted') &&
        sameFields(late.fields, fields)
      )
        continue;
      const inTray = () =>
        [...state.tray.values()].filter(
          (row) => row.step === card.step && row.author === author && row.status !== 'withdrawn',
        ).length;
      if (late === undefined && count(`tray|${author}|${card.step}`, inTray) >= LIMITS.lateCardsPerPerson) {
        refuse('too-many-cards');
        continue;
      }
      const facts = {
        card: card.id,
        step: card.step,
        kind: card.kind,
        author,
        by,
        ...(circle === null ? {} : { circle: circle.id }),
        revises: known !== undefined,
      };
      events.push({ kind: 'late.arrived', facts, body: { fields } });
      continue;
    }
    if (known !== undefined && known.status === 'published') {
      events.push(...newActors(kind, fields), {
        kind: 'card.revised',
        facts: { card: card.id },
        body: { fields },
      });
      continue;
    }
    // Where circles work nothing hangs on the board of all before the merge.
    if (inCircles(card.step) && circle === null) {
      refuse('no-circle');
      continue;
    }
    const own = () => publishedIn(state, card.step, author);
    const most = shared === undefined ? runOf(state, card.step).options.perPerson : LIMITS.cardsPerCircle;
    if (count(`own|${author}|${card.step}`, own) >= most) {
      refuse('too-many-cards');
      continue;
    }
    if (
      count(`board|${card.step}`, () => publishedIn(state, card.step)) >= LIMITS.cardsPerBoard ||
      events.length >= roomInWorkshop(state)
    ) {
      refuse('board-full');
      continue;
    }
    const key = ctx.ids();
    // Revealed together, sealed cards would else stand in the order they were written, each next to its author's others [W2].
    const order = isSealed(state, card.step)
      ? fractionOf(key)
      : lastOrder(state) + count(`order|${card.step}`, () => 0);
    const group = known?.group ?? (ctx.ids() as GroupId);
    const facts = {
      card: card.id,
      step: card.step,
      kind: card.kind,
      author,
      by,
      ...(circle === null ? {} : { circle: circle.id }),
      group,
      key,
      order,
    };
    events.push(...newActors(kind, fields), { kind: 'card.published', facts, body: { fields } });
  }
  return { events, refused };
}

/** Whose drawer a card of the record lies in: the helper's who wrote it, else the author's or the circle's. */
function ownerOf(card: { author: OwnerId; by: PersonId | null }): OwnerId {
  return card.by ?? card.author;
}

/** A number from 0 to 1 that is as random as the id. */
function fractionOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return hash / 2 ** 32;
}
