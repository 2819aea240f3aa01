/** Who may read and write which paper [W2, W3]: one audience and one set of writers each, asked once per connection. */
import type { PersonId } from '../cards/card.ts';
import type { Role } from './command-names.ts';

export type Paper = { readonly paper: 'drawer'; readonly owner: PersonId } | { readonly paper: 'board' };

export interface Reader {
  readonly role: Role;
  /** The attending person or staff id the seat speaks for. */
  readonly person: PersonId;
}

/** A board: everyone admitted. A drawer: its owner's devices alone. */
export function mayReadPaper(reader: Reader, paper: Paper): boolean {
  if (reader.role === 'guest') return false;
  return paper.paper === 'board' || (reader.role !== 'screen' && reader.person === paper.owner);
}

/** A board: nobody, the room is its only author. A drawer: its owner. */
export function mayWritePaper(reader: Reader, paper: Paper): boolean {
  return paper.paper === 'drawer' && mayReadPaper(reader, paper);
}
