/** Who may read and write which paper [W2, W3]: one audience and one set of writers each, asked once per connection. */
import type { PersonId } from '../cards/card.ts';
import type { Role } from './command-names.ts';
import { isStaff } from './commands.ts';

export type Paper =
  | { readonly paper: 'drawer'; readonly owner: PersonId }
  | { readonly paper: 'board' }
  /** What a circle writes together, and the wall it has to itself until the merge. */
  | { readonly paper: 'circle-drawer'; readonly members: readonly PersonId[] }
  /** A wording that a circle works out together, with the desk. */
  | { readonly paper: 'pad'; readonly members: readonly PersonId[] }
  | {
      readonly paper: 'circle-board';
      readonly members: readonly PersonId[];
      /** The desk shows it on the screen. */
      readonly onScreen: boolean;
    };

export interface Reader {
  readonly role: Role;
  /** The attending person or staff id the seat speaks for. */
  readonly person: PersonId;
}

/** A board: everyone admitted. A drawer: its owner's devices alone. A circle's: its members; its board also the desk. */
export function mayReadPaper(reader: Reader, paper: Paper): boolean {
  if (reader.role === 'guest') return false;
  switch (paper.paper) {
    case 'board':
      return true;
    case 'drawer':
      return reader.role !== 'screen' && reader.person === paper.owner;
    case 'circle-drawer':
      return isMember(reader, paper.members);
    case 'pad':
      return isStaff(reader.role) || isMember(reader, paper.members);
    case 'circle-board':
      return (
        isStaff(reader.role) ||
        isMember(reader, paper.members) ||
        (reader.role === 'screen' && paper.onScreen)
      );
  }
}

function isMember({ role, person }: Reader, members: readonly PersonId[]): boolean {
  return (role === 'participant' || role === 'helper') && members.includes(person);
}

/** A board: nobody, the room is its only author. A drawer: its owner, or the members of its circle; a pad: these and the desk. */
export function mayWritePaper(reader: Reader, paper: Paper): boolean {
  return !paper.paper.endsWith('board') && mayReadPaper(reader, paper);
}
