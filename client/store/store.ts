/**
 * One workshop seen from one seat, put together: session, view, outbox, ballots, and the papers once they are loaded. This
 * is what a face, a rehearsal's participant and a test hold in their hands; what it offers is written in `workshop.ts`.
 */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import { makeBallots } from './ballots.ts';
import { makeConfirmedView } from './confirmed-view.ts';
import { makeListeners } from './listeners.ts';
import { loadPatiently } from './load-patiently.ts';
import { openOutbox } from './outbox.ts';
import type { BoardOf, Papers } from './papers.ts';
import type { Parts } from './parts.ts';
import { makeRoomClock } from './room-clock.ts';
import { forgetSeat } from './seat-rows.ts';
import { openSession, SILENT_MS } from './session.ts';
import type {
  Board,
  CardMark,
  Cards,
  GuestPaper,
  Listen,
  MyCard,
  WaitingPhoto,
  Workshop,
} from './workshop.ts';

export interface OpenWorkshop {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly parts: Parts;
}

/** The first connection of one phone need not wait for the others; after a cut the whole hall comes back at once [C6]. */
const JITTER_MS = { first: 200, again: 2000 } as const;
/** A device whose storage hangs must not hold anyone up. */
const FLUSH_WITHIN_MS = 2000;
const NO_CARDS: readonly MyCard[] = [];
const NO_PHOTOS: readonly WaitingPhoto[] = [];
const UNKNOWN_MARK: CardMark = { state: 'device' };

/** Opens the store of a seat. Returns at once; everything in it fills as the room and the device answer. */
export function openWorkshop({ workshop, seat, parts }: OpenWorkshop): Workshop {
  const view = makeConfirmedView();
  const clock = makeRoomClock(parts.clock);
  const onCards = makeListeners();
  const onCircleCards = makeListeners();
  const onBoard = makeListeners();
  const guests = new Set<GuestPaper>();
  let papers: Papers | null = null;
  let jitterMs: number | null = null;
  /** Boards asked for by what is mounted; the last one is open. */
  let wanted: BoardOf[] = [];
  const unopened = new Map<string, Board>();

  const session = openSession({
    parts,
    workshop,
    seat,
    view,
    clock,
    onHello({ behind, first }) {
      outbox.online(behind);
      jitterMs = first ? JITTER_MS.first : JITTER_MS.again;
      papers?.online(jitterMs);
      for (const guest of guests) guest.online(jitterMs);
    },
    onDown() {
      jitterMs = null;
      outbox.offline();
      papers?.offline();
      for (const guest of guests) guest.offline();
      const connection = session.connection();
      if (connection.state !== 'ended') return;
      outbox.end();
      if (connection.why === 'erased') forget();
    },
  });
  const outbox = openOutbox({
    parts,
    workshop,
    seat,
    deliver: (message) => session.command(message),
    onAnswer: (command, reply) => ballots.answered(command, reply),
  });
  const ballots = makeBallots({ parts, workshop, seat, view, send: (command) => outbox.send(command) });

  // Clients flush when a closing countdown starts [C5].
  view.onSection('room', () => {
    if (view.section('room')?.closing != null) void flush();
  });

  // Orders and ballots that the device does not keep are the same trouble as cards.
  outbox.onWaiting(onCards.tell);

  const stopLoading = loadPatiently(parts.timers, parts.loadPapers, ({ openPapers }) => {
    papers = openPapers({
      parts,
      workshop,
      seat,
      view,
      onBoard: onBoard.tell,
      onCircleCards: onCircleCards.tell,
    });
    papers.cards.onChange(onCards.tell);
    papers.setBoard(wanted.at(-1) ?? null);
    if (jitterMs !== null) papers.online(jitterMs);
    onCards.tell();
  });

  async function flush(): Promise<void> {
    let late: unknown = null;
    await Promise.race([
      Promise.all([papers?.flush(), ...[...guests].map((guest) => guest.flush())]),
      new Promise<void>((resolve) => {
        late = parts.timers.set(resolve, FLUSH_WITHIN_MS);
      }),
    ]);
    parts.timers.clear(late);
  }

  /** Nothing of it is written any more, and nothing sent [E4]. What cannot be taken away now is asked for again at the next load. */
  function forget(): void {
    close();
    void forgetSeat(parts.storage, { workshop, seat }).catch(() => undefined);
  }

  function close(): void {
    stopLoading();
    papers?.close();
    for (const guest of guests) guest.close();
    session.close();
    outbox.offline();
    outbox.close();
  }

  return {
    workshop,
    seat,
    section: (name) => view.section(name),
    onSection: (name, listener) => view.onSection(name, listener),
    connection: () => session.connection(),
    onConnection: session.onConnection,
    head: () => session.head(),
    now: () => clock.now(),
    send: (command) => outbox.send(command),
    cast: (poll, choice, voter = null) => ballots.cast(poll, choice, voter),
    waiting: () => outbox.waiting(),
    onWaiting: outbox.onWaiting,
    ballot: (poll, voter = null) => ballots.ballot(poll, voter),
    onBallots: ballots.onBallots,
    dismissBallot: (poll, voter = null) => ballots.dismiss(poll, voter),
    cards: cardsOf(
      () => papers?.cards ?? null,
      onCards.listen,
      () => outbox.unkept(),
    ),
    circleCards: cardsOf(
      () => papers?.circleCards() ?? null,
      onCircleCards.listen,
      () => outbox.unkept(),
    ),
    openBoard(step, circle) {
      const wish = { step, circle };
      wanted = [...wanted, wish];
      papers?.setBoard(wish);
      return () => {
        wanted = wanted.filter((each) => each !== wish);
        papers?.setBoard(wanted.at(-1) ?? null);
      };
    },
    board(step, circle) {
      const open = papers?.board({ step, circle });
      if (open?.loaded) return open;
      const key = `${step}|${circle ?? ''}`;
      const empty = unopened.get(key) ?? { step, loaded: false, groups: [], cards: [] };
      unopened.set(key, empty);
      return empty;
    },
    onBoard: onBoard.listen,
    openPaper(open) {
      const paper = open({ parts, workshop, seat });
      guests.add(paper);
      if (jitterMs !== null) paper.online(0);
      return {
        paper,
        close() {
          guests.delete(paper);
          paper.close();
        },
      };
    },
    wake() {
      if (session.wake()) return;
      papers?.wake(SILENT_MS);
      for (const guest of guests) guest.wake(SILENT_MS);
    },
    flush,
    close,
  };
}

/** The person's cards, empty until the papers are loaded. */
function cardsOf(loaded: () => Cards | null, onChange: Listen, isOrderUnkept: () => boolean): Cards {
  return {
    loaded: () => loaded()?.loaded() ?? false,
    owner: () => loaded()?.owner() ?? null,
    all: () => loaded()?.all() ?? NO_CARDS,
    of: (step) => loaded()?.of(step) ?? NO_CARDS,
    card: (id) => loaded()?.card(id),
    mark: (id) => loaded()?.mark(id) ?? UNKNOWN_MARK,
    isBegunHere: (id) => loaded()?.isBegunHere(id) ?? true,
    onChange,
    trouble: () => loaded()?.trouble() ?? (isOrderUnkept() ? 'storage' : null),
    create: (card) => loaded()?.create(card) ?? null,
    write: (id, field, value, cursor) => loaded()?.write(id, field, value, cursor),
    settle: (id) => loaded()?.settle(id),
    setReady: (id, ready) => loaded()?.setReady(id, ready),
    attach: (id, field, jpeg) => loaded()?.attach(id, field, jpeg),
    detach: (id, field) => loaded()?.detach(id, field),
    waitingPhotos: (id) => loaded()?.waitingPhotos(id) ?? NO_PHOTOS,
    discard: (id) => loaded()?.discard(id) ?? false,
  };
}
