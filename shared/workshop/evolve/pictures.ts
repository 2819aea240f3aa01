/** Entries about pictures and the map sheet. */
import type { PersonId } from '../../cards/card.ts';
import { keyOf } from '../pictures.ts';
import { type Draft, type EntryOf, remember } from './draft.ts';

type PictureEntry = EntryOf<'picture.added' | 'map.set'>;

export function evolvePicture(draft: Draft, entry: PictureEntry): void {
  switch (entry.kind) {
    case 'picture.added': {
      const { picture: id, use, width, height, bytes } = entry.facts;
      const by = entry.actor as PersonId;
      draft.map('pictures').set(keyOf(id, by), { id, use, width, height, bytes, by });
      return;
    }
    case 'map.set':
      draft.state.map = entry.facts.after;
      remember(draft, entry, [{ of: 'map', ...entry.facts }]);
      return;
  }
}
