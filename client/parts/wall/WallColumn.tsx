/** One column as a flat list: strip, cards and foot of each sheet in turn; loose cards stand alone. */
import { useMemo, type RefObject } from 'react';
import { Virtualizer } from 'virtua';

import { useDrag, useSpot } from './drag.tsx';
import { SheetHead } from './SheetHead.tsx';
import styles from './wall.module.css';
import { WallCardRow } from './WallCardRow.tsx';
import { useWall } from './wall-context.tsx';
import type { WallCard, WallSheet } from './wall-model.ts';

type Row =
  | { readonly row: 'head'; readonly sheet: WallSheet }
  | { readonly row: 'foot'; readonly sheet: WallSheet }
  | { readonly row: 'card'; readonly sheet: WallSheet; readonly card: WallCard; readonly index: number };

export function WallColumn({
  sheets,
  scroll,
}: {
  readonly sheets: readonly WallSheet[];
  readonly scroll: RefObject<HTMLDivElement | null>;
}) {
  const rows = useMemo(() => rowsOf(sheets), [sheets]);
  const { dragged } = useDrag();
  // What is in the hand stays mounted while the wall scrolls away under it.
  const held = useMemo(() => {
    const at = dragged === null ? -1 : rows.findIndex((row) => isHeld(row, dragged.card, dragged.group));
    return at === -1 ? [] : [at];
  }, [rows, dragged]);
  return (
    <div className={styles.column}>
      <Virtualizer scrollRef={scroll} keepMounted={held} bufferSize={400}>
        {rows.map((row) => {
          if (row.row === 'head') return <SheetHead key={`${row.sheet.id}:head`} sheet={row.sheet} />;
          if (row.row === 'foot') return <SheetFoot key={`${row.sheet.id}:foot`} sheet={row.sheet} />;
          return <WallCardRow key={row.card.id} sheet={row.sheet} card={row.card} index={row.index} />;
        })}
      </Virtualizer>
    </div>
  );
}

function SheetFoot({ sheet }: { readonly sheet: WallSheet }) {
  const { words } = useWall();
  const { dragged, landing } = useDrag();
  const last = sheet.cards[sheet.cards.length - 1];
  const spot = useSpot(
    `row:${sheet.id}:foot`,
    {
      on: 'row',
      group: sheet.id,
      title: sheet.title,
      formed: true,
      card: null,
      next: null,
      place: sheet.cards.length + 1,
    },
    !sheet.hidden && last !== undefined,
  );
  const target = landing?.on === 'group' && landing.group === sheet.id;
  return (
    <div ref={spot} className={styles.foot} data-target={target || undefined}>
      {target && <span className={styles.drop}>{dragged?.card === null ? words.joinDrop : words.drop}</span>}
    </div>
  );
}

function rowsOf(sheets: readonly WallSheet[]): readonly Row[] {
  return sheets.flatMap((sheet): Row[] => {
    const cards = sheet.cards.map((card, index): Row => ({ row: 'card', sheet, card, index }));
    return sheet.formed ? [{ row: 'head', sheet }, ...cards, { row: 'foot', sheet }] : cards;
  });
}

function isHeld(row: Row, card: string | null, group: string): boolean {
  return card === null
    ? row.row === 'head' && row.sheet.id === group
    : row.row === 'card' && row.card.id === card;
}
