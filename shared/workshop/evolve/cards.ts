/** Entries about cards: published, revised, withdrawn [W4], and those that came late [W5]. A new card stands in a group of its own. */
import type { CardId, GroupId, PersonId } from '../../cards/card.ts';
import { areInCircles } from '../circles.ts';
import { ERASED } from '../entry.ts';
import { erasedFields } from '../remains.ts';
import type { Card, Group, GroupShape, LateCard } from '../state.ts';
import { type Draft, type EntryOf, remember } from './draft.ts';

type CardEntry = EntryOf<
  | 'cards.imported'
  | 'card.published'
  | 'card.revised'
  | 'card.withdrawn'
  | 'late.arrived'
  | 'late.withdrawn'
  | 'late.accepted'
  | 'late.answered'
>;

export function evolveCard(draft: Draft, entry: CardEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'cards.imported':
      return evolveImport(draft, entry);
    case 'card.published': {
      const { facts } = entry;
      const fields = entry.body?.fields ?? erasedFields(state.method, facts.kind);
      const old = state.cards.get(facts.card);
      if (old !== undefined) {
        if (old.status !== 'published') count(draft, old, 1);
        draft.change('cards', facts.card, { status: 'published', fields });
        outOfTray(draft, facts.card);
        return;
      }
      outOfTray(draft, facts.card);
      addCard(
        draft,
        {
          id: facts.card,
          step: facts.step,
          kind: facts.kind,
          author: facts.author,
          circle: facts.circle ?? null,
          by: facts.by,
          fields,
          group: facts.group,
          key: facts.key,
          status: 'published',
          hidden: false,
          late: false,
          publishedAt: entry.t,
          movedAt: 0,
          movedBy: null,
        },
        facts.order,
      );
      return;
    }
    case 'card.revised':
      draft.change('cards', entry.facts.card, {
        fields:
          entry.body?.fields ?? erasedFields(state.method, state.cards.get(entry.facts.card)?.kind ?? ''),
      });
      outOfTray(draft, entry.facts.card);
      return;
    case 'card.withdrawn': {
      const card = state.cards.get(entry.facts.card);
      if (card?.status === 'published') count(draft, card, -1);
      draft.change('cards', entry.facts.card, { status: 'withdrawn' });
      return;
    }
    case 'late.arrived': {
      const { facts } = entry;
      const late: LateCard = {
        id: facts.card,
        step: facts.step,
        kind: facts.kind,
        author: facts.author,
        circle: facts.circle ?? null,
        by: facts.by,
        fields: entry.body?.fields ?? erasedFields(state.method, facts.kind),
        arrivedAt: entry.t,
        status: 'waiting',
        revises: facts.revises,
        answer: null,
      };
      draft.map('tray').set(facts.card, late);
      return;
    }
    case 'late.withdrawn':
      draft.change('tray', entry.facts.card, { status: 'withdrawn' });
      return;
    case 'late.accepted': {
      const late = state.tray.get(entry.facts.card);
      if (late === undefined) return;
      draft.change('tray', late.id, { status: 'accepted' });
      const known = state.cards.get(late.id);
      if (known !== undefined) {
        if (known.status !== 'published') count(draft, known, 1);
        draft.change('cards', late.id, { fields: late.fields, status: 'published' });
        return;
      }
      addCard(
        draft,
        {
          id: late.id,
          step: late.step,
          kind: late.kind,
          author: late.author,
          circle: late.circle,
          by: late.by,
          fields: late.fields,
          group: entry.facts.group,
          key: entry.facts.key,
          status: 'published',
          hidden: false,
          late: true,
          publishedAt: entry.t,
          movedAt: 0,
          movedBy: null,
        },
        entry.facts.order,
      );
      return;
    }
    case 'late.answered':
      draft.change('tray', entry.facts.card, { status: 'answered', answer: entry.body?.text ?? ERASED });
      return;
  }
}

/** The cards hang on the wall in the order of the file, between this place of the log and the next. */
function evolveImport(draft: Draft, entry: EntryOf<'cards.imported'>): void {
  const { facts, body } = entry;
  const author = facts.import as PersonId;
  for (const [at, { card, group, key, number }] of facts.cards.entries()) {
    addCard(
      draft,
      {
        id: card,
        step: facts.step,
        kind: facts.kind,
        author,
        circle: null,
        by: null,
        source: { name: body?.source ?? ERASED, of: facts.of, number },
        fields: body?.fields[at] ?? erasedFields(draft.state.method, facts.kind),
        group,
        key,
        status: 'published',
        hidden: false,
        late: false,
        publishedAt: entry.t,
        movedAt: 0,
        movedBy: null,
      },
      facts.order + at / facts.cards.length,
    );
  }
  remember(draft, entry, [{ of: 'import', id: author, before: false, after: true }]);
}

/** What its author brought to the wall in time after all waits for nobody, or older words would come after newer ones. */
function outOfTray(draft: Draft, card: CardId): void {
  const late = draft.state.tray.get(card);
  if (late?.status === 'waiting' || late?.status === 'answered')
    draft.change('tray', card, { status: 'withdrawn' });
}

/** Counts a published card for its step, for its author there, and for its circle. */
export function count(draft: Draft, card: Pick<Card, 'step' | 'author' | 'circle'>, by: 1 | -1): void {
  const published = draft.map('published');
  const keys = [card.step, `${card.step}|${card.author}`, ...(card.circle === null ? [] : [card.circle])];
  for (const key of keys) published.set(key, (published.get(key) ?? 0) + by);
}

function addCard(draft: Draft, card: Card, order: number): void {
  count(draft, card, 1);
  draft.map('cards').set(card.id, card);
  const groups = draft.map('groups');
  const shape: GroupShape = {
    step: card.step,
    kind: card.kind,
    cards: [card.id],
    order,
    into: null,
    hidden: false,
    ...(card.circle !== null && areInCircles(draft.state, card.step) ? { circle: card.circle } : {}),
  };
  groups.set(card.group, emptyGroup(card.group, shape));
}

/** States are never written into, so groups that have these in common share them. */
const NO_HISTORY: Group['history'] = [];
const UNJUDGED: Group['standing'] = {
  state: 'none',
  poll: null,
  class: null,
  computedClass: null,
  moved: false,
  reason: null,
  at: null,
};

/** A group nobody has worded, judged or moved. */
export function emptyGroup(id: GroupId, shape: GroupShape): Group {
  return {
    id,
    ...shape,
    wording: null,
    rev: 0,
    history: NO_HISTORY,
    standing: UNJUDGED,
    movedAt: 0,
    movedBy: null,
  };
}
