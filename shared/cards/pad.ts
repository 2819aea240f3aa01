/** A pad paper: a wording that several people type at once, one root text [W6]. Its plain string is what counts. */
import * as Y from 'yjs';

export const PAD_TEXT = 't';

export function padTextOf(doc: Y.Doc): Y.Text {
  return doc.getText(PAD_TEXT);
}

/** What one replica is held against another by: the same vector and another text is what may not be [G7]. */
export interface Replica {
  readonly vector: number;
  readonly text: number;
}

export function replicaOf(doc: Y.Doc): Replica {
  return { vector: hashOf(Y.encodeStateVector(doc).join()), text: hashOf(padTextOf(doc).toJSON()) };
}

/** FNV-1a. Who wants two texts to have the same gains nothing: the room also reads its own bytes again. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}

/** A fresh document that says these words, as the client `author` lays it down; the same every time. */
export function seedPad(text: string, author: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = author;
  padTextOf(doc).insert(0, text);
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}
