/**
 * What needs Yjs: the person's drawer, that of their circle, and one board at a time [C6]. Loaded when the first paint is over; `store.ts` stands in
 * for it until then.
 */
import type { CircleId, SeatId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import { emptyBoard, openBoard, type OpenBoard } from './board.ts';
import type { ConfirmedView } from './confirmed-view.ts';
import type { CircleDrawer } from './circle-drawer.ts';
import { openedKey } from './opened-circles.ts';
import { openDrawer } from './drawer.ts';
import { loadPatiently } from './load-patiently.ts';
import { makeMyCards } from './my-cards.ts';
import type { Parts } from './parts.ts';
import { makePhotoDesk } from './photo-desk.ts';
import type { Board, Cards } from './workshop.ts';

/** What `parts.loadPapers` gives: this module. */
export interface PapersModule {
  readonly openPapers: (options: PapersOptions) => Papers;
}

export interface PapersOptions {
  readonly parts: Parts;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly view: ConfirmedView;
  readonly onBoard: () => void;
  readonly onCircleCards: () => void;
}

/** Which board: of a step, or of one of its circles. */
export interface BoardOf {
  readonly step: StepId;
  readonly circle?: CircleId | undefined;
}

export interface Papers {
  readonly cards: Cards;
  circleCards(): Cards | null;
  /** The one board that is open, or none. */
  setBoard(of: BoardOf | null): void;
  board(of: BoardOf): Board;
  online(jitterMs: number): void;
  offline(): void;
  wake(silentMs: number): void;
  flush(): Promise<void>;
  close(): void;
}

function isSameBoard(one: BoardOf, other: BoardOf): boolean {
  return one.step === other.step && one.circle === other.circle;
}

/** A step change makes all phones open the same board at once. */
const BOARD_JITTER_MS = 300;

export function openPapers({ parts, workshop, seat, view, onBoard, onCircleCards }: PapersOptions): Papers {
  let board: OpenBoard | null = null;
  let isOnline = false;
  let circle: CircleDrawer | null = null;
  /** This device has a drawer of a circle, perhaps of one we were moved out of meanwhile. */
  let hadCircle = false;
  let stopLoading: (() => void) | null = null;

  const kind = (id: string) => view.section('method')?.cardKinds.find((each) => each.id === id);
  const drawer = openDrawer({
    parts,
    workshop,
    seat,
    prefix: `copy/${workshop}/${seat}/`,
    together: false,
    kind,
    known: () => view.section('me')?.cards ?? [],
    onCards: (changed) => cards.cardsChanged(changed),
    onMarks: () => cards.marksChanged(),
  });
  const photos = makePhotoDesk({
    parts,
    workshop,
    seat,
    onChange() {
      cards.marksChanged();
      circle?.photosChanged();
    },
    async onStored(card, field, photo) {
      const holder = circle?.holding(card) ?? { cards, kept: () => drawer.kept() };
      // It may have come a moment before the drawers were read. A card that is in none of them is gone.
      if (holder.cards.card(card) === undefined) return areAllRead();
      holder.cards.write(card, field, photo);
      holder.cards.settle(card);
      await holder.kept();
      return true;
    },
  });
  const cards = makeMyCards(
    {
      parts,
      orderKey: `order/${workshop}/${seat}`,
      together: false,
      kind,
      made: () => view.section('me')?.cards ?? [],
      photos,
    },
    drawer,
  );

  /** Every drawer this seat writes in is known and open. */
  function areAllRead(): boolean {
    const me = view.section('me');
    return me !== undefined && cards.loaded() && (me.circle === null || circle?.cards()?.loaded() === true);
  }

  const stopListening = [
    view.onSection('me', () => {
      drawer.setAddress(view.section('me')?.drawer ?? null);
      cards.meChanged();
      followCircle();
    }),
    view.onSection('room', () => {
      const epoch = view.section('room')?.boardEpoch;
      if (epoch !== undefined) board?.setEpoch(epoch);
    }),
  ];
  drawer.setAddress(view.section('me')?.drawer ?? null);
  cards.meChanged();
  followCircle();

  void parts.storage
    .read(openedKey(workshop, seat))
    .catch(() => [])
    .then((rows) => {
      hadCircle = rows.length > 0;
      followCircle();
    });

  /** The drawer of the circle we are in; its code comes with the first one. */
  function followCircle(): void {
    const me = view.section('me');
    if (circle !== null) circle.follow();
    else if (stopLoading === null && me !== undefined && (hadCircle || me.circle !== null)) {
      stopLoading = loadPatiently(
        parts.timers,
        () => import('./circle-drawer.ts'),
        ({ makeCircleDrawer }) => {
          circle = makeCircleDrawer({
            parts,
            workshop,
            seat,
            view,
            kind,
            photos,
            own: cards,
            ownKept: () => drawer.kept(),
            onCircleCards,
          });
          if (isOnline) circle.online(0);
          circle.follow();
        },
      );
    }
  }

  return {
    cards,
    circleCards: () => circle?.cards() ?? null,
    setBoard(of) {
      if (board !== null && of !== null && isSameBoard(board, of)) return;
      board?.close();
      board =
        of === null
          ? null
          : openBoard({
              parts,
              workshop,
              seat,
              step: of.step,
              circle: of.circle,
              epoch: view.section('room')?.boardEpoch ?? null,
              onChange: onBoard,
            });
      if (isOnline) board?.online(BOARD_JITTER_MS);
      onBoard();
    },
    board: (of) => (board !== null && isSameBoard(board, of) ? board.board() : emptyBoard(of.step)),
    online(jitterMs) {
      isOnline = true;
      drawer.online(jitterMs);
      circle?.online(jitterMs);
      photos.online();
      board?.online(jitterMs);
    },
    offline() {
      isOnline = false;
      drawer.offline();
      circle?.offline();
      photos.offline();
      board?.offline();
    },
    wake(silentMs) {
      drawer.wake(silentMs);
      circle?.wake(silentMs);
      board?.wake(silentMs);
    },
    async flush() {
      cards.settle();
      await Promise.all([drawer.kept(), circle?.flush()]);
    },
    close() {
      for (const stop of stopListening) stop();
      cards.stop();
      stopLoading?.();
      circle?.close();
      photos.close();
      board?.close();
      drawer.close();
    },
  };
}
