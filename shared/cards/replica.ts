/** What one replica of a paper of several writers is held against another by: the same vector and another text is what may not be [G7]. */
import * as Y from 'yjs';

export interface Replica {
  readonly vector: number;
  readonly text: number;
}

/** `reads`: all that the document says, in one order. */
export function replicaOf(doc: Y.Doc, reads: string): Replica {
  return { vector: hashOf(Y.encodeStateVector(doc).join()), text: hashOf(reads) };
}

/** FNV-1a. Who wants two texts to have the same gains nothing: the room also reads its own bytes again. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}
