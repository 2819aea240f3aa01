/**
 * Where the others' carets stand in a text that several type, drawn over its field: a thin line with their initial on a colour, which
 * stands beside their name below. For those who see it; who is here and who types is said in words.
 */
import { Fragment, type Ref } from 'react';

import type { SeenPeer } from '../../store/pad-company.ts';
import styles from './pads.module.css';

export interface CaretsProps {
  readonly text: string;
  readonly peers: readonly SeenPeer[];
  readonly nameOf: (peer: SeenPeer) => string;
  /** Scrolled with the field. */
  readonly place: Ref<HTMLDivElement>;
}

export function Carets({ text, peers, nameOf, place }: CaretsProps) {
  const carets = peers
    .flatMap((peer) => (peer.cursor === null || !peer.writes ? [] : [{ peer, at: peer.cursor }]))
    .sort((one, other) => one.at - other.at);
  const places = [0, ...carets.map(({ at }) => at), text.length];
  return (
    <div ref={place} className={styles.carets} aria-hidden="true">
      {carets.map(({ peer, at }, index) => (
        <Fragment key={peer.place}>
          {text.slice(places[index], at)}
          <i className={styles.caret}>
            <Initial peer={peer} name={nameOf(peer)} />
          </i>
        </Fragment>
      ))}
      {text.slice(places.at(-2))}
    </div>
  );
}

/** Drawn by the style sheet, so that nobody hears a letter before each name. */
export function Initial({ peer, name }: { readonly peer: SeenPeer; readonly name: string }) {
  const [first = ''] = name;
  return (
    <i
      className={styles.initial}
      aria-hidden="true"
      data-place={peer.place % COLOURS}
      data-initial={first.toUpperCase()}
    />
  );
}

const COLOURS = 6;
