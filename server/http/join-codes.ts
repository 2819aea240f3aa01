/**
 * From a join code to its room [T3]. Links and QR codes carry the first of the three words and are never held up, nor is anyone
 * limited by address: a hall shares one. A code typed alone is enough until too many were wrong; then the word is asked for
 * besides, of everyone and whatever the code, so that the answer tells a guesser nothing.
 */

import type { WorkshopId } from '@mufakat/shared/cards/card.ts';
import {
  firstWord,
  isJoinCode,
  normaliseJoinCode,
  normaliseWord,
} from '@mufakat/shared/workshop/join-code.ts';
import type { Hall } from '@mufakat/shared/workshop/state.ts';

import type { Store } from '../storage/store.ts';
import { type Clock, Window } from './limits.ts';
import { Problem } from './problem.ts';

/** Both on the whole server. */
const WRONG_CODES_PER_MINUTE = 60;
const LOOKUPS_PER_SECOND = 200;

interface Named {
  readonly state: { readonly hall: Pick<Hall, 'phrase'> };
}

interface Given<R> {
  readonly store: Pick<Store, 'findByCode'>;
  readonly openRoom: (workshop: WorkshopId) => Promise<R | null>;
  readonly clock: Clock;
}

/** The room of a code as it was typed, and of the word that came with it, if one did. Throws a `Problem`. */
export function roomFinder<R extends Named>(
  parts: Given<R>,
): (typed: string, word: string | undefined) => Promise<R> {
  const wrong = new Window(WRONG_CODES_PER_MINUTE, 60_000, parts.clock);
  const isAsked = () => wrong.waitMs() > 0;
  const lookups = new Window(LOOKUPS_PER_SECOND, 1000, parts.clock);
  const roomOf = async (code: string) => {
    const row = isJoinCode(code) ? await parts.store.findByCode(code) : null;
    return row === null ? null : parts.openRoom(row.id);
  };
  return async (typed, given = '') => {
    const code = normaliseJoinCode(typed);
    const word = normaliseWord(given);
    const named = word === '' ? null : await roomOf(code);
    if (named !== null && firstWord(named.state.hall.phrase) === word) return named;
    if (isAsked() && word === '') throw new Problem('word-needed');
    const ms = lookups.waitMs();
    if (ms > 0) throw new Problem('rate', { ms });
    lookups.add();
    const found = named ?? (isAsked() ? null : await roomOf(code));
    // Asked again after the look-up: many may have looked at once.
    const isCodeEnough = !isAsked();
    if (isCodeEnough && found !== null) return found;
    if (!isCodeEnough && word === '') throw new Problem('word-needed');
    wrong.add();
    throw new Problem(isCodeEnough ? 'bad-code' : 'wrong-word');
  };
}
