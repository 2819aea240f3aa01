/** In a paper of several writers the room says what it has; who has the same and reads it otherwise says so [G7]. */
import { type Decoder, readVarUint } from 'lib0/decoding';
import { type Encoder, writeVarUint } from 'lib0/encoding';
import type * as Y from 'yjs';

import { replicaOf } from '@mufakat/shared/cards/replica.ts';
import { MESSAGE_COMPARE } from '@mufakat/shared/protocol/close-codes.ts';

/** `reads`: all that the document says, in one order. Nothing is said while something here is not stored. */
export function answerCompare(
  doc: Y.Doc,
  reads: (doc: Y.Doc) => string,
  isStored: () => boolean,
): Readonly<Record<number, (decoder: Decoder, encoder: Encoder) => void>> {
  return {
    [MESSAGE_COMPARE](decoder, encoder) {
      const [vector, text] = [readVarUint(decoder), readVarUint(decoder)];
      if (!isStored()) return;
      const mine = replicaOf(doc, reads(doc));
      if (mine.vector !== vector || mine.text === text) return;
      for (const number of [MESSAGE_COMPARE, mine.vector, mine.text]) writeVarUint(encoder, number);
    },
  };
}
