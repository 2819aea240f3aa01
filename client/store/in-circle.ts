/**
 * A workshop as it looks from inside one circle: its board, the cards its members write together, and the part of the wall that
 * arranging it needs. What lies below need not know that there are circles.
 */
import type { CircleId } from '@mufakat/shared/cards/card.ts';
import type { SectionName, View, WallSection } from '@mufakat/shared/workshop/view.ts';

import type { Workshop } from './workshop.ts';

export function inCircle(store: Workshop, circle: CircleId): Workshop {
  let made: { readonly from: WallSection; readonly wall: WallSection } | null = null;

  /** The desk has all walls, whoever leads the circle only this one. */
  function wallOf(): WallSection | null {
    const from = store.section('wall') ?? store.section('me')?.circle?.wall ?? null;
    if (from === null) return null;
    if (made?.from !== from) made = { from, wall: only(from, circle) };
    return made.wall;
  }

  return {
    ...store,
    circle,
    cards: store.circleCards,
    openBoard: (step) => store.openBoard(step, circle),
    board: (step) => store.board(step, circle),
    section: <S extends SectionName>(name: S) =>
      name === 'wall' ? (wallOf() as View[S]) : store.section(name),
    onSection(name, listener) {
      if (name !== 'wall') return store.onSection(name, listener);
      const stops = [store.onSection('wall', listener), store.onSection('me', listener)];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** The groups of one wall, as on a wall of their own. */
function only(wall: WallSection, circle: CircleId): WallSection {
  const groups = wall.groups.filter((group) => group.circle === circle);
  const inside = new Set(groups.map(({ id }) => id));
  return {
    ...wall,
    groups: groups.map(({ circle: _circle, ...group }) => group),
    hidden: wall.hidden.filter(({ group }) => inside.has(group)),
    pads: wall.pads.filter((pad) => pad.circle === circle),
  };
}
