/** A pad paper: a wording that several people type at once, one root text [W6]. Its plain string is what counts. */
import * as Y from 'yjs';

export const PAD_TEXT = 't';

export function padTextOf(doc: Y.Doc): Y.Text {
  return doc.getText(PAD_TEXT);
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
