/** The acts of the wall as commands. Every one but erasing can be undone, so none asks; each says what it did and offers "Urungkan". */
import { useMemo, useRef } from 'react';

import type { CardKind, GroupId } from '@mufakat/shared/cards/card.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';

import { indexBefore, type WallCard, type WallModel, type WallSheet } from '../../parts/wall/wall-model.ts';
import type { WallActs } from '../../parts/wall/wall-context.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';
import type { PendingMove } from './use-wall.ts';

export interface WallActsGiven {
  readonly model: WallModel;
  readonly kinds: ReadonlyMap<string, CardKind>;
  readonly setPending: (move: PendingMove | null) => void;
  readonly openWording: (sheet: WallSheet) => void;
  readonly eraseCard: (card: WallCard) => void;
}

export function useWallActs({ model, kinds, setPending, openWording, eraseCard }: WallActsGiven): WallActs {
  const { orderAloud } = useOrder();
  const { notify } = useDesk();
  const words = useDeskWords().wall;
  // Own acts move the record on; the next one is made on what they left, before the section has said so.
  const answered = useRef(0);
  const { base: seen } = model;
  return useMemo(() => {
    const base = () => Math.max(seen, answered.current);
    const give = async (command: Command, text: string) => {
      const reply = await orderAloud(command);
      if (!reply.ok) return null;
      answered.current = Math.max(answered.current, reply.accepted.n);
      notify({ text, undo: true });
      return reply.accepted;
    };
    const titleField = (sheet: WallSheet) => kinds.get(sheet.kind)?.fields[0]?.id ?? '';
    const nameOf = (sheet: WallSheet) => (sheet.title === '' ? words.untitled : sheet.title);
    return {
      moveCard: (card, from, to, before) => {
        const index = to === null ? 0 : indexBefore(to.order, card.id, before);
        setPending({ card: card.id, to: to?.id ?? null, index });
        const text = to === null ? words.movedToLane(card.title) : words.moved(card.title, nameOf(to));
        void give({ name: 'card.move', card: card.id, to: to?.id ?? null, index, base: base() }, text).then(
          (done) => {
            if (done === null) setPending(null);
          },
        );
      },
      newGroup: (card, from) => {
        const alone = from.cards.length === 1 && !from.formed;
        const word = (group: GroupId, rev: number) =>
          give(
            { name: 'group.word', group, fields: card.fields, rev },
            words.moved(card.title, words.newGroup),
          );
        if (alone) {
          void word(from.id, from.rev);
          return;
        }
        void give(
          { name: 'card.move', card: card.id, to: null, index: 0, base: base() },
          words.movedToLane(card.title),
        ).then((done) => {
          if (done?.group !== undefined) void word(done.group, 0);
        });
      },
      join: (keep, drop) =>
        void give(
          { name: 'group.join', keep: keep.id, drop: [drop.id], base: base() },
          words.joined(nameOf(drop), nameOf(keep)),
        ),
      split: (sheet, cards) =>
        void give(
          { name: 'group.split', group: sheet.id, cards, base: base() },
          words.splitDone(cards.length),
        ),
      place: (sheet, before) =>
        void give(
          { name: 'group.place', group: sheet.id, before, base: base() },
          words.placed(nameOf(sheet)),
        ),
      hideCard: (card, hidden) =>
        void give(
          { name: 'card.hide', card: card.id, hidden },
          hidden ? words.hiddenDone(card.title) : words.shownDone(card.title),
        ),
      hideSheet: (sheet, hidden) =>
        void give(
          { name: 'group.hide', group: sheet.id, hidden },
          hidden ? words.hiddenDone(nameOf(sheet)) : words.shownDone(nameOf(sheet)),
        ),
      spotlight: (group) => void orderAloud({ name: 'spotlight.set', group }),
      rename: (sheet, title) =>
        void give(
          {
            name: 'group.word',
            group: sheet.id,
            fields: { ...sheet.wording, [titleField(sheet)]: title },
            rev: sheet.rev,
          },
          words.wordedDone,
        ),
      openWording,
      eraseCard,
    };
  }, [orderAloud, notify, words, kinds, setPending, openWording, eraseCard, seen]);
}
