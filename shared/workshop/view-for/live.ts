/** What the room knows beside the record, for views: made by the room, never stored. */
import type { CardId, OwnerId, PersonId } from '../../cards/card.ts';
import type { DiskTrouble } from '../view.ts';

/** What the room knows beside the record: who is connected, epochs, what could not be published. */
export interface Live {
  readonly connected: ReadonlySet<PersonId>;
  readonly facilitatorHere: boolean;
  readonly readOnly: boolean;
  readonly boardEpoch: number;
  readonly disk: DiskTrouble;
  drawerEpoch(owner: OwnerId): number;
  /** People with a card of the current step in their drawer. */
  readonly writers: number;
  refused(
    owner: OwnerId,
  ): readonly { readonly card: CardId; readonly reason: string; readonly field: string | null }[];
}
