/**
 * The wall as the desk sees it: sheets (groups somebody formed) and loose cards in the lane "Belum dikelompokkan". Made from
 * the board, which is what everyone sees, and from the desk's own section, which knows what is hidden and how each group was
 * last arranged.
 */
import type { CardId, CardKind, Fields, GroupId, Source } from '@mufakat/shared/cards/card.ts';
import type { WallSection } from '@mufakat/shared/workshop/view.ts';

import { titleOf } from './title-of.ts';

export interface WallCard {
  readonly id: CardId;
  readonly kind: string;
  readonly fields: Fields;
  readonly title: string;
  readonly late: boolean;
  readonly hidden: boolean;
  readonly name: string | null;
  readonly source: Source | null;
  /** The circle it came from; on the wall of all. */
  readonly circle: string | null;
}

export interface WallSheet {
  readonly id: GroupId;
  readonly kind: string;
  readonly title: string;
  readonly wording: Fields;
  readonly cards: readonly WallCard[];
  readonly formed: boolean;
  readonly hidden: boolean;
  readonly standing: 'none' | 'accepted' | 'not-accepted';
  /** Wordings so far; a wording command names the rev it was made on. */
  readonly rev: number;
  /** Its authors took every card back. */
  readonly withdrawn: boolean;
  /** All its cards in order, also those nobody sees now: what an index counts in. */
  readonly order: readonly CardId[];
}

export interface WallModel {
  readonly sheets: readonly WallSheet[];
  readonly loose: readonly WallSheet[];
  readonly hidden: number;
  /** The newest arrangement that is on this wall; commands name it, so that a move on an older sight is refused [design 3.2]. */
  readonly base: number;
}

interface BoardSheetLike {
  readonly id: GroupId;
  readonly kind: string;
  readonly wording: Fields;
  readonly formed: boolean;
  readonly standing: 'none' | 'accepted' | 'not-accepted';
  readonly cards: readonly {
    readonly id: CardId;
    readonly kind: string;
    readonly fields: Fields;
    readonly name?: string;
    readonly late?: true;
    readonly source?: Source;
    readonly circle?: string;
  }[];
}

export interface WallInput {
  readonly groups: readonly BoardSheetLike[];
  readonly wall: WallSection | null;
  readonly step: string;
  readonly kinds: readonly CardKind[];
  readonly showHidden: boolean;
}

export function wallModel({ groups, wall, step, kinds, showHidden }: WallInput): WallModel {
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
  const own = (wall?.groups ?? []).filter(
    (group) => group.step === step && group.circle === undefined && group.into === null,
  );
  const known = new Map(own.map((group) => [group.id, group]));
  const hiddenCards = (wall?.hidden ?? []).filter((card) => card.step === step);
  const onBoard = new Set(groups.map((group) => group.id));

  const all: WallSheet[] = groups.map((group) => {
    const record = known.get(group.id);
    const cards = group.cards.map((card) => cardOf(kindOf, card, false));
    if (showHidden) {
      for (const card of hiddenCards) {
        if (card.group === group.id) {
          cards.push(cardOf(kindOf, { id: card.card, kind: card.kind, fields: card.fields }, true));
        }
      }
    }
    return {
      id: group.id,
      kind: group.kind,
      title: titleOf(kindOf.get(group.kind), group.wording),
      wording: group.wording,
      cards,
      formed: group.formed,
      hidden: false,
      standing: group.standing,
      rev: record?.rev ?? 0,
      withdrawn: (record?.withdrawn ?? 0) > 0 && cards.length === 0,
      order: record?.cards ?? group.cards.map((card) => card.id),
    };
  });
  if (showHidden) {
    for (const group of own) {
      if (onBoard.has(group.id)) continue;
      const cards = hiddenCards
        .filter((card) => card.group === group.id)
        .map((card) => cardOf(kindOf, { id: card.card, kind: card.kind, fields: card.fields }, true));
      if (!group.hidden && cards.length === 0) continue;
      const wording = group.wording ?? cards[0]?.fields ?? {};
      all.push({
        id: group.id,
        kind: group.kind,
        title: titleOf(kindOf.get(group.kind), wording),
        wording,
        cards,
        formed: group.wording !== null || cards.length > 1,
        hidden: true,
        standing: 'none',
        rev: group.rev,
        withdrawn: false,
        order: group.cards,
      });
    }
  }
  const hiddenGroups = own.filter((group) => group.hidden && !onBoard.has(group.id)).length;
  return {
    sheets: all.filter((sheet) => sheet.formed),
    loose: all.filter((sheet) => !sheet.formed),
    hidden: hiddenCards.length + hiddenGroups,
    base: own.reduce((newest, group) => Math.max(newest, group.movedAt), 0),
  };
}

function cardOf(
  kindOf: ReadonlyMap<string, CardKind>,
  card: {
    readonly id: CardId;
    readonly kind: string;
    readonly fields: Fields;
    readonly name?: string;
    readonly late?: true;
    readonly source?: Source;
    readonly circle?: string;
  },
  hidden: boolean,
): WallCard {
  return {
    id: card.id,
    kind: card.kind,
    fields: card.fields,
    title: titleOf(kindOf.get(card.kind), card.fields),
    late: card.late === true,
    source: card.source ?? null,
    circle: card.circle ?? null,
    hidden,
    name: card.name ?? null,
  };
}

/**
 * Where a card lands among all cards of a group when it is dropped before `before`, a card that is seen (`null` = last). The
 * moved card itself is not counted, because the room takes it out first.
 */
export function indexBefore(order: readonly CardId[], moved: CardId, before: CardId | null): number {
  const rest = order.filter((id) => id !== moved);
  const at = before === null ? -1 : rest.indexOf(before);
  return at === -1 ? rest.length : at;
}

/** A model in which a card has been moved already, until the board itself says so. */
export function moved(
  model: WallModel,
  move: { readonly card: CardId; readonly to: GroupId | null; readonly index: number },
): WallModel {
  const everything = [...model.sheets, ...model.loose];
  const from = everything.find((sheet) => sheet.cards.some((card) => card.id === move.card));
  const card = from?.cards.find((each) => each.id === move.card);
  if (from === undefined || card === undefined) return model;
  const take = (sheet: WallSheet): WallSheet => {
    const cards = sheet.cards.filter((each) => each.id !== move.card);
    const order = sheet.order.filter((id) => id !== move.card);
    if (sheet.id !== move.to) return sheet.id === from.id ? { ...sheet, cards, order } : sheet;
    const before = order[move.index];
    const at = before === undefined ? -1 : cards.findIndex((each) => each.id === before);
    const place = at === -1 ? cards.length : at;
    return {
      ...sheet,
      formed: true,
      cards: [...cards.slice(0, place), card, ...cards.slice(place)],
      order: [...order.slice(0, move.index), card.id, ...order.slice(move.index)],
    };
  };
  const after = everything
    .map(take)
    .filter((sheet) => sheet.cards.length > 0 || sheet.id !== from.id || sheet.formed);
  if (move.to === null && (from.cards.length > 1 || from.formed)) {
    after.push({
      ...from,
      id: `new-${card.id}` as GroupId,
      cards: [card],
      order: [card.id],
      title: card.title,
      wording: card.fields,
      formed: false,
      rev: 0,
    });
  }
  return {
    ...model,
    sheets: after.filter((sheet) => sheet.formed),
    loose: after.filter((sheet) => !sheet.formed),
  };
}
