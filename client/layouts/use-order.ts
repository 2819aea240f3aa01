/**
 * Orders of one control: sends, says whether one waits, and holds the sentence for the last refusal so that it can stand
 * beside the control (`style.md` 9: a refusal is translated at the screen, never silence).
 */
import { useCallback, useMemo } from 'react';

import type { Reply } from '@mufakat/shared/protocol/wire.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { Refusal } from '@mufakat/shared/workshop/refusal.ts';

import { useCommand } from '../hooks/useCommand.ts';
import { useDesk } from './desk-context.tsx';
import { useDeskWords, useErrorWords, type DeskWords, type ErrorWords } from './desk-words.ts';

export interface Orders {
  readonly order: (command: Command) => Promise<Reply>;
  /** The same, with the refusal as a notice: for what has no place of its own, such as a drag. */
  readonly orderAloud: (command: Command) => Promise<Reply>;
  readonly pending: boolean;
  readonly refused: string | null;
  readonly clear: () => void;
}

export function useOrder(): Orders {
  const { send, pending, refusal, clearRefusal } = useCommand();
  const { notify, acted } = useDesk();
  const words = useDeskWords();
  const errors = useErrorWords();
  const order = useCallback(
    async (command: Command) => {
      const reply = await send(command);
      if (reply.ok) acted();
      return reply;
    },
    [send, acted],
  );
  const orderAloud = useCallback(
    async (command: Command) => {
      const reply = await order(command);
      if (!reply.ok) notify({ text: refusalText(reply.refusal, words, errors), tone: 'bad' });
      return reply;
    },
    [order, notify, words, errors],
  );
  return useMemo(
    () => ({
      order,
      orderAloud,
      pending,
      refused: refusal === null ? null : refusalText(refusal, words, errors),
      clear: clearRefusal,
    }),
    [order, orderAloud, pending, refusal, clearRefusal, words, errors],
  );
}

/** One sentence; what the room told about the refusal is in it where it helps. */
export function refusalText(refusal: Refusal, words: DeskWords, errors: ErrorWords): string {
  const { by, what } = refusal.detail ?? {};
  if (refusal.refused === 'changed' && typeof by === 'string' && by !== '') {
    // Staff have no name in the attendance; the room names them by their id.
    return words.refused.changedBy(STAFF_ID.test(by) ? words.refused.changedStaff : by);
  }
  if (refusal.refused === 'undo-changed' && typeof what === 'string' && what in words.undo.things) {
    return words.refused.undoChanged(words.undo.things[what as keyof typeof words.undo.things]);
  }
  return errors.refusal[refusal.refused];
}

/** An id has no space and is longer than names without one. */
const STAFF_ID = /^[A-Za-z0-9_-]{16,40}$/;
