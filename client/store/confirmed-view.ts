/** What the room has said, section by section, the newest version of each. Nothing is guessed ahead of it. */
import type { Hello, ViewMessage } from '@mufakat/shared/protocol/wire.ts';
import type { SectionName, View } from '@mufakat/shared/workshop/view.ts';

import { makeListeners, type Listeners } from './listeners.ts';

export interface ConfirmedView {
  section<S extends SectionName>(name: S): View[S] | undefined;
  onSection(name: SectionName, listener: () => void): () => void;
  /** Versions held, for the next hello. */
  held(): Hello['held'];
  take(message: ViewMessage): void;
  /** Another room epoch: versions count anew; what is shown stays until it is replaced. */
  forgetVersions(): void;
}

export function makeConfirmedView(): ConfirmedView {
  const sections = new Map<SectionName, View[SectionName]>();
  const versions = new Map<SectionName, number>();
  const listeners = new Map<SectionName, Listeners>();

  function listenersOf(name: SectionName): Listeners {
    const present = listeners.get(name) ?? makeListeners();
    listeners.set(name, present);
    return present;
  }

  return {
    section<S extends SectionName>(name: S) {
      // Only `take` writes, and it writes under the name the data came with.
      return sections.get(name) as View[S] | undefined;
    },
    onSection: (name, listener) => listenersOf(name).listen(listener),
    held: () => Object.fromEntries(versions),
    take(message) {
      const changed: SectionName[] = [];
      for (const [name, section] of Object.entries(message.sections)) {
        if (section === undefined) continue;
        sections.set(name as SectionName, section.data);
        versions.set(name as SectionName, section.v);
        changed.push(name as SectionName);
      }
      // After all are in place: a listener may read another section.
      for (const name of changed) listeners.get(name)?.tell();
    },
    forgetVersions: () => versions.clear(),
  };
}
