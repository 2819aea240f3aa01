/**
 * What needs Yjs: the person's drawer and one board at a time [C6]. Loaded when the first paint is over; `store.ts` stands in
 * for it until then.
 */
import type { SeatId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import { emptyBoard, openBoard, type OpenBoard } from './board.ts';
import type { ConfirmedView } from './confirmed-view.ts';
import { openDrawer } from './drawer.ts';
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
}

export interface Papers {
  readonly cards: Cards;
  /** The one board that is open, or none. */
  setBoard(step: StepId | null): void;
  board(step: StepId): Board;
  online(jitterMs: number): void;
  offline(): void;
  wake(silentMs: number): void;
  flush(): Promise<void>;
  close(): void;
}

/** A step change makes all phones open the same board at once. */
const BOARD_JITTER_MS = 300;

export function openPapers({ parts, workshop, seat, view, onBoard }: PapersOptions): Papers {
  let board: OpenBoard | null = null;
  let isOnline = false;

  const kind = (id: string) => view.section('method')?.cardKinds.find((each) => each.id === id);
  const drawer = openDrawer({
    parts,
    workshop,
    seat,
    kind,
    known: () => view.section('me')?.cards ?? [],
    onCards: (changed) => cards.cardsChanged(changed),
    onMarks: () => cards.marksChanged(),
  });
  const photos = makePhotoDesk({
    parts,
    workshop,
    seat,
    onChange: () => cards.marksChanged(),
    async onStored(card, field, photo) {
      // It may have come a moment before the drawer was read.
      if (!cards.loaded()) return false;
      cards.write(card, field, photo);
      cards.settle(card);
      await drawer.kept();
      return true;
    },
  });
  const cards = makeMyCards(
    { parts, orderKey: `order/${workshop}/${seat}`, kind, me: () => view.section('me'), photos },
    drawer,
  );

  const stopListening = [
    view.onSection('me', () => {
      drawer.setAddress(view.section('me')?.drawer ?? null);
      cards.meChanged();
    }),
    view.onSection('room', () => {
      const epoch = view.section('room')?.boardEpoch;
      if (epoch !== undefined) board?.setEpoch(epoch);
    }),
  ];
  drawer.setAddress(view.section('me')?.drawer ?? null);
  cards.meChanged();

  return {
    cards,
    setBoard(step) {
      if (board?.step === step) return;
      board?.close();
      board =
        step === null
          ? null
          : openBoard({
              parts,
              workshop,
              seat,
              step,
              epoch: view.section('room')?.boardEpoch ?? null,
              onChange: onBoard,
            });
      if (isOnline) board?.online(BOARD_JITTER_MS);
      onBoard();
    },
    board: (step) => (board?.step === step ? board.board() : emptyBoard(step)),
    online(jitterMs) {
      isOnline = true;
      drawer.online(jitterMs);
      photos.online();
      board?.online(jitterMs);
    },
    offline() {
      isOnline = false;
      drawer.offline();
      photos.offline();
      board?.offline();
    },
    wake(silentMs) {
      drawer.wake(silentMs);
      board?.wake(silentMs);
    },
    async flush() {
      cards.settle();
      await drawer.kept();
    },
    close() {
      for (const stop of stopListening) stop();
      cards.stop();
      photos.close();
      board?.close();
      drawer.close();
    },
  };
}
