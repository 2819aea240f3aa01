/**
 * The board of one step or circle, read only: a new document for every epoch [W2], no copy on the device. While another epoch is on
 * its way, and while offline, what was last seen stays on view. One board at a time is somebody else's promise (`papers.ts`).
 */
import * as Y from 'yjs';

import {
  BOARD_CARDS,
  BOARD_GROUPS,
  readBoardCards,
  readBoardGroups,
  type BoardCard,
  type BoardGroup,
} from '@mufakat/shared/cards/board.ts';
import type { CardId, CircleId, GroupId, SeatId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';

import { openPaperConnection, type PaperConnection } from './paper-connection.ts';
import { makePaperLine } from './paper-line.ts';
import type { Parts } from './parts.ts';
import type { Board, BoardSheet, PlacedCard } from './workshop.ts';

export interface OpenBoard {
  readonly step: StepId;
  readonly circle: CircleId | undefined;
  board(): Board;
  /** The epoch the room is at, as its view says. */
  setEpoch(epoch: number): void;
  online(jitterMs: number): void;
  offline(): void;
  wake(silentMs: number): void;
  close(): void;
}

export interface BoardOptions {
  readonly parts: Parts;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly step: StepId;
  readonly circle?: CircleId | undefined;
  readonly epoch: number | null;
  readonly onChange: () => void;
}

export function emptyBoard(step: StepId): Board {
  return { step, loaded: false, groups: [], cards: [] };
}

export function openBoard({
  parts,
  workshop,
  seat,
  step,
  circle,
  epoch: given,
  onChange,
}: BoardOptions): OpenBoard {
  let epoch = given;
  let board = emptyBoard(step);
  let doc: Y.Doc | null = null;
  /** The document on view; the earlier one while another epoch is on its way. */
  let shown: Y.Doc | null = null;
  let isRefused = false;
  const line = makePaperLine(parts, dial);

  function dial(): PaperConnection | null {
    if (epoch === null || isRefused) return null;
    const paper = (doc ??= watch(new Y.Doc()));
    return openPaperConnection(
      parts,
      { workshop, seat, paper: 'board', step, epoch, ...(circle && { circle }) },
      paper,
      {
        synced() {
          line.worked();
          show(paper);
        },
        closed,
      },
    );
  }

  function watch(paper: Y.Doc): Y.Doc {
    // Before its first sync a board could show in part.
    paper.on('afterAllTransactions', () => {
      if (paper === shown) show(paper);
    });
    return paper;
  }

  function show(paper: Y.Doc): void {
    shown = paper;
    board = readBoard(step, paper, board);
    onChange();
  }

  function closed(code: number, reason: string): void {
    line.ended();
    switch (code) {
      case CLOSE.otherEpoch:
        if (/^\d{1,10}$/.test(reason) && Number(reason) !== epoch) {
          setEpoch(Number(reason));
          return;
        }
        break;
      case CLOSE.noRight:
      case CLOSE.noSuchPaper:
      case CLOSE.noSession:
        // Tried again after the next hello or at another epoch.
        isRefused = true;
        return;
      case CLOSE.malformed:
      case CLOSE.tooBig:
        // Nothing was written here: take the board afresh.
        doc?.destroy();
        doc = null;
        break;
      default:
        break;
    }
    line.again();
  }

  function setEpoch(next: number): void {
    if (next === epoch) return;
    epoch = next;
    isRefused = false;
    line.hangUp();
    doc?.destroy();
    doc = null;
    line.connect();
  }

  return {
    step,
    circle,
    board: () => board,
    setEpoch,
    online(jitterMs) {
      isRefused = false;
      line.online(jitterMs);
    },
    offline: line.offline,
    wake: line.wake,
    close() {
      line.offline();
      doc?.destroy();
      doc = null;
    },
  };
}

/** The paper as plain arrays; what did not change keeps its object from `before`. */
function readBoard(step: StepId, doc: Y.Doc, before: Board): Board {
  const cardsBefore = new Map(before.cards.map((card) => [card.id, card]));
  const groupsBefore = new Map(before.groups.map((group) => [group.id, group]));
  const cards = new Map<CardId, PlacedCard>();
  const values = doc.getMap(BOARD_CARDS);
  for (const [id, card] of readBoardCards(doc)) {
    const old = cardsBefore.get(id);
    // The value on the paper is replaced whole, so the same value means nothing changed.
    const same = old !== undefined && sources.get(old) === values.get(id);
    cards.set(id, same ? old : placed(id, card));
  }
  const groups = [...readBoardGroups(doc)].map(([id, group]) =>
    sheetOf(id, group, cards, groupsBefore.get(id), doc.getMap(BOARD_GROUPS).get(id)),
  );
  return {
    step,
    loaded: true,
    groups,
    cards: [...cards.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  };
}

/** What stood on the paper when an object was made from it. */
const sources = new WeakMap<object, unknown>();

function placed(id: CardId, card: BoardCard): PlacedCard {
  const own = { id, ...card };
  sources.set(own, card);
  return own;
}

function sheetOf(
  id: GroupId,
  group: BoardGroup,
  cards: ReadonlyMap<CardId, PlacedCard>,
  old: BoardSheet | undefined,
  source: unknown,
): BoardSheet {
  const own = group.cards.flatMap((card) => cards.get(card) ?? []);
  const same =
    old !== undefined &&
    sources.get(old) === source &&
    own.length === old.cards.length &&
    own.every((card, at) => card === old.cards[at]);
  if (same) return old;
  const { kind, wording = own[0]?.fields ?? {}, formed, standing, order } = group;
  const sheet: BoardSheet = { id, kind, wording, formed, standing, order, cards: own };
  sources.set(sheet, source);
  return sheet;
}
