/** A sample workshop as the store a face reads: what its people would see, and nothing that can be done. */
import type { PlacedCard, Workshop, Board, BoardSheet } from '../../../store/workshop.ts';
import type { CardId, SeatId, StepId } from '@mufakat/shared/cards/card.ts';
import { boardOf } from '@mufakat/shared/workshop/board-of.ts';
import { LIVE } from '@mufakat/shared/workshop/sample.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import { viewFor } from '@mufakat/shared/workshop/view-for.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

/** Never changes, so nobody is ever called. */
const still = () => () => {
  // Nothing to take off.
};
const refused = async () => ({ ok: false, refusal: { refused: 'not-allowed' } }) as const;
const NO_BALLOT = { choice: null, rev: 0, standing: 'none', refusal: null } as const;
const NO_CARDS = [] as const;
const STORED = { state: 'stored' } as const;
const ONLINE = { state: 'online' } as const;

export function sampleStore(state: WorkshopState, viewer: Viewer): Workshop {
  const view = viewFor(state, viewer, LIVE);
  const boards = new Map<StepId, Board>();
  const nothing = () => {
    // A preview does nothing.
  };
  const cards: Workshop['cards'] = {
    loaded: () => true,
    owner: () => viewer.person,
    all: () => NO_CARDS,
    of: () => NO_CARDS,
    card: () => undefined,
    mark: () => STORED,
    isBegunHere: () => true,
    onChange: still,
    trouble: () => null,
    create: () => null,
    write: nothing,
    settle: nothing,
    setReady: nothing,
    attach: nothing,
    detach: nothing,
    waitingPhotos: () => NO_CARDS,
    discard: () => false,
  };
  return {
    workshop: state.id,
    seat: viewer.seat satisfies SeatId,
    section: (name) => view[name],
    onSection: still,
    connection: () => ONLINE,
    onConnection: still,
    head: () => null,
    now: () => state.t,
    send: refused,
    cast: refused,
    waiting: () => 0,
    onWaiting: still,
    ballot: () => NO_BALLOT,
    onBallots: still,
    dismissBallot: nothing,
    cards,
    circleCards: cards,
    openBoard: still,
    openPaper() {
      throw new Error('Nobody works on a sample together.');
    },
    board(step) {
      const board = boards.get(step) ?? boardAt(state, step);
      boards.set(step, board);
      return board;
    },
    onBoard: still,
    wake: nothing,
    flush: async () => {
      // Nothing was written.
    },
    close: nothing,
  };
}

function boardAt(state: WorkshopState, step: StepId): Board {
  const { cards, groups } = boardOf(state, step);
  const placed = new Map<CardId, PlacedCard>([...cards].map(([id, card]) => [id, { ...card, id }]));
  const sheets = [...groups].map(([id, group]): BoardSheet => {
    const own = group.cards.flatMap((card) => placed.get(card) ?? []);
    return {
      id,
      kind: group.kind,
      wording: group.wording ?? own[0]?.fields ?? {},
      formed: group.formed,
      standing: group.standing,
      order: group.order,
      cards: own,
    };
  });
  return {
    step,
    loaded: true,
    groups: sheets.toSorted((a, b) => a.order - b.order),
    cards: [...placed.values()],
  };
}
