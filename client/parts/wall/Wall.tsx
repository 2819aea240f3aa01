/**
 * The wall: sheets in columns, loose cards in a lane at their left. Each column is one flat list of strips and cards, of which
 * only what is visible is mounted; 1,000 cards are as light as 40.
 */
import { Eye, EyeOff } from 'lucide-react';
import { useCallback, useRef, useState, type ReactNode, type RefObject } from 'react';

import { Button } from '../Button.tsx';
import { DragArea, NEW_GROUP, useDrag, useSpot, type Dragged, type Landing } from './drag.tsx';
import { hang, laneColumns, sameHanging, type Hanging } from './columns.ts';
import styles from './wall.module.css';
import { WallPaper } from './WallCardRow.tsx';
import { WallColumn } from './WallColumn.tsx';
import { useWall } from './wall-context.tsx';
import type { WallSheet } from './wall-model.ts';
import { useColumns } from './use-columns.ts';

export interface WallProps {
  readonly say: (sentence: string) => void;
  readonly showHidden: boolean;
  readonly onShowHidden: (shown: boolean) => void;
}

export function Wall({ say, showHidden, onShowHidden }: WallProps) {
  const { words, model, may, act } = useWall();
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const slim = model.loose.length === 0 && model.sheets.length > 0;
  const total = useColumns(element, slim);
  const lane = laneColumns(total, model.loose.length, model.sheets);
  const sheetScroll = useRef<HTMLDivElement>(null);
  const laneScroll = useRef<HTMLDivElement>(null);
  const sheets = useHanging(model.sheets, Math.max(1, total - lane));
  const loose = useHanging(model.loose, Math.max(1, lane));
  const all = [...model.sheets, ...model.loose];
  const sheetOf = (id: string) => all.find((each) => each.id === id);

  const onDrop = (dragged: Dragged, landing: Landing) => {
    const from = sheetOf(dragged.group);
    if (from === undefined) return;
    const card = from.cards.find((each) => each.id === dragged.card);
    if (landing.on === 'group') {
      const to = sheetOf(landing.group);
      if (to === undefined) return;
      if (card === undefined) act.join(to, from);
      else act.moveCard(card, from, to, landing.before);
    } else if (card !== undefined) {
      if (landing.on === 'lane') act.moveCard(card, from, null, null);
      else act.newGroup(card, from);
    }
  };
  const onSay = (what: 'lifted' | 'over' | 'cancelled', dragged: Dragged, landing: Landing | null) => {
    const { announce } = words;
    if (what === 'lifted') say(announce.lifted(dragged.title));
    else if (what === 'cancelled') say(announce.cancelled(dragged.title));
    else if (landing === null) say(announce.nowhere(dragged.title));
    else if (landing.on === 'lane') say(announce.overLane(dragged.title));
    else if (landing.on === 'new') say(announce.overNew(dragged.title));
    else if (dragged.card === null) say(announce.overJoin(dragged.title, landing.title));
    else say(announce.overGroup(dragged.title, landing.title, Math.max(1, landing.place)));
  };
  const overlay = useCallback(
    (dragged: Dragged) => <InHand dragged={dragged} sheets={[...model.sheets, ...model.loose]} />,
    [model],
  );
  return (
    <DragArea
      enabled={may.move || may.join}
      overlay={overlay}
      onDrop={onDrop}
      onSay={onSay}
      help={words.announce.help}
    >
      <div ref={setElement} className={styles.wall}>
        <LaneArea share={lane / total} full={model.sheets.length === 0} slim={slim} scroll={laneScroll}>
          <div className={styles.columns}>
            {loose.map((column, at) => (
              <WallColumn key={at} sheets={column} scroll={laneScroll} />
            ))}
          </div>
          {may.move && !slim && (
            <p className={styles.hint}>
              <span className={styles.byMouse}>{words.laneHint}</span>
              <span className={styles.byTouch}>{words.laneHintTouch}</span>
            </p>
          )}
        </LaneArea>
        {model.sheets.length > 0 && (
          <div ref={sheetScroll} className={styles.sheets}>
            <div className={styles.columns}>
              {sheets.map((column, at) => (
                <WallColumn key={at} sheets={column} scroll={sheetScroll} />
              ))}
            </div>
          </div>
        )}
        {may.move && <NewGroupSpot />}
        {model.hidden > 0 && (
          <div className={styles.hiddenToggle}>
            <Button
              size="small"
              icon={showHidden ? EyeOff : Eye}
              pressed={showHidden}
              onPress={() => onShowHidden(!showHidden)}
            >
              {showHidden ? words.hiddenHide : words.hiddenShow(model.hidden)}
            </Button>
          </div>
        )}
      </div>
    </DragArea>
  );
}

/** Ground of the lane: a card of a sheet dropped anywhere on it leaves its sheet. */
function LaneArea({
  share,
  full,
  slim,
  scroll,
  children,
}: {
  readonly share: number;
  readonly full: boolean;
  readonly slim: boolean;
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}) {
  const { words, model } = useWall();
  const area = useSpot('area:lane', LANE);
  const head = useSpot('lane', LANE);
  const { landing } = useDrag();
  return (
    <section
      ref={area}
      className={styles.lane}
      style={full || slim ? undefined : { flexBasis: `${100 * share}%` }}
      data-full={full || undefined}
      data-slim={slim || undefined}
      data-target={landing?.on === 'lane' || undefined}
      aria-label={words.lane}
    >
      <h2 ref={head} className={styles.laneTitle}>
        {words.lane} <span>{model.loose.length}</span>
      </h2>
      <div ref={scroll} className={styles.laneScroll} data-empty={model.loose.length === 0 || undefined}>
        {children}
      </div>
    </section>
  );
}

/** Appears while a card is in the hand. */
function NewGroupSpot() {
  const { words } = useWall();
  const { dragged, landing } = useDrag();
  const spot = useSpot(NEW_GROUP, NEW, dragged !== null && dragged.card !== null);
  return (
    <div
      ref={spot}
      className={styles.newGroup}
      data-shown={(dragged !== null && dragged.card !== null) || undefined}
      data-target={landing?.on === 'new' || undefined}
      aria-hidden="true"
    >
      {words.newGroupDrop}
    </div>
  );
}

function InHand({ dragged, sheets }: { readonly dragged: Dragged; readonly sheets: readonly WallSheet[] }) {
  const card = sheets.flatMap((sheet) => sheet.cards).find((each) => each.id === dragged.card);
  if (card !== undefined) {
    return (
      <div className={styles.inHand}>
        <WallPaper card={card} />
      </div>
    );
  }
  return <div className={`${styles.strip} ${styles.inHand}`}>{dragged.title}</div>;
}

const LANE = { on: 'lane' } as const;
const NEW = { on: 'new' } as const;

function useHanging(sheets: readonly WallSheet[], columns: number): readonly (readonly WallSheet[])[] {
  const [before, setBefore] = useState<Hanging | null>(null);
  const { columns: hung, hanging } = hang(sheets, columns, before);
  // Kept for the next time; the same hanging again changes nothing.
  if (!sameHanging(before, hanging)) setBefore(hanging);
  return hung;
}
