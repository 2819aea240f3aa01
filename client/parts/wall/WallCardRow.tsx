/** One card on the wall: paper that can be lifted with mouse, finger or space bar, and a menu that does all the same. */
import { Copy, Ellipsis } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';

import { Button } from '../Button.tsx';
import { Card } from '../Card.tsx';
import { CardMark } from '../CardMark.tsx';
import { Icon } from '../Icon.tsx';
import { CardMenu, MoveMenu } from './CardMenu.tsx';
import { useDrag, useDragHandle, useSpot } from './drag.tsx';
import styles from './wall.module.css';
import { useWall } from './wall-context.tsx';
import type { WallCard, WallSheet } from './wall-model.ts';

export interface WallCardRowProps {
  readonly sheet: WallSheet;
  readonly card: WallCard;
  /** Among the cards of its sheet that are seen, from 0. */
  readonly index: number;
}

export function WallCardRow({ sheet, card, index }: WallCardRowProps) {
  const { words, may, act, like } = useWall();
  const [menu, setMenu] = useState<'all' | 'move' | null>(null);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const title = card.title === '' ? words.untitled : card.title;
  const movable = may.move && !card.hidden && !sheet.hidden;
  const {
    setThing,
    setButton: setHandle,
    key,
    pointer,
    dragging,
  } = useDragHandle(
    { card: card.id, group: sheet.id, formed: sheet.formed, title },
    movable,
    words.announce.roleCard,
  );
  const next = sheet.cards[index + 1]?.id ?? null;
  const spot = useSpot(`row:${sheet.id}:${card.id}`, {
    on: 'row',
    group: sheet.id,
    title: sheet.title,
    formed: sheet.formed,
    card: card.id,
    next,
    place: index + 1,
  });
  const { landing, dragged } = useDrag();
  const line =
    landing?.on === 'group' && landing.group === sheet.id && sheet.formed && dragged?.card !== null
      ? landing.before === card.id
        ? 'above'
        : landing.before === null && next === null
          ? 'below'
          : undefined
      : undefined;
  const joins = landing?.on === 'group' && landing.group === sheet.id && !sheet.formed;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key.toLowerCase() === 'm' && movable && !event.ctrlKey && !event.metaKey && dragged === null) {
      event.preventDefault();
      setMenu('move');
      return;
    }
    key.onKeyDown(event);
  };
  return (
    <div ref={spot} className={styles.row} data-in={sheet.formed ? 'sheet' : 'lane'} data-line={line}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keyboard lifts the card by its title, a button; this adds the pointer's way */}
      <div
        ref={setThing}
        className={styles.holder}
        data-movable={movable || undefined}
        data-away={dragging || undefined}
        data-joins={joins || undefined}
        {...pointer}
      >
        <WallPaper
          card={card}
          like={sheet.formed ? undefined : like.get(sheet.id)}
          level={sheet.formed ? 4 : 3}
          titleNode={
            <button
              type="button"
              ref={setHandle}
              className={styles.titleButton}
              {...(movable ? key : {})}
              onKeyDown={onKeyDown}
              onClick={() => act.openWording(sheet)}
            >
              {title}
            </button>
          }
        />
        <span className={styles.more}>
          <Button
            ref={setButton}
            look="ghost"
            size="small"
            icon={Ellipsis}
            label={words.menuOf(title)}
            expanded={menu !== null}
            onPress={() => setMenu(menu === null ? 'all' : null)}
          />
        </span>
      </div>
      {menu === 'all' && button !== null && (
        <CardMenu
          anchor={button}
          sheet={sheet}
          card={card}
          onMove={() => setMenu('move')}
          onClose={() => setMenu(null)}
        />
      )}
      {menu === 'move' && button !== null && (
        <MoveMenu anchor={button} sheet={sheet} card={card} onClose={() => setMenu(null)} />
      )}
    </div>
  );
}

/** The paper alone: on the wall, and in the hand. */
export function WallPaper({
  card,
  like,
  titleNode,
  level = null,
}: {
  readonly card: WallCard;
  /** The title of what it looks like. */
  readonly like?: string | undefined;
  readonly titleNode?: ReactNode;
  /** Of its heading; in the hand it has none. */
  readonly level?: 3 | 4 | null;
}) {
  const { words, kinds, language, oneKind, metaOf, photoOf } = useWall();
  const kind = kinds.get(card.kind);
  if (kind === undefined) return null;
  const meta = metaOf(card);
  return (
    <Card
      look={kind}
      kind={kind.name[language]}
      kindShown={!oneKind}
      title={titleNode ?? (card.title === '' ? words.untitled : card.title)}
      meta={card.late ? [meta, words.late].filter((part) => part !== '').join(' · ') : meta}
      hidden={card.hidden}
      lifted={level === null}
      headingLevel={level}
      className={styles.paper}
      photo={photoOf(card)}
    >
      {like !== undefined && (
        <span className={styles.like}>
          <Icon of={Copy} />
          {words.like(like)}
        </span>
      )}
      {card.hidden && <CardMark state="hidden" text={words.hidden} />}
    </Card>
  );
}
