/**
 * The wall in the hall: groups under their strips, pages that turn, and a card that has just come outlined for two seconds,
 * on the page where it hangs, so that its author sees it arrive. Names stand under cards only where the step shows them.
 */
import { EyeOff } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';

import { kindById, kindsOf } from '@mufakat/shared/methods/walk.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';

import { useSection } from '../../hooks/useSection.ts';
import { Card } from '../../parts/Card.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { GroupSheet } from '../../parts/GroupSheet.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PhotoImage } from '../../parts/photo/Photo.tsx';
import type { PlacedCard } from '../../store/workshop.ts';
import { photoOf, usePhotoOf } from '../photos.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { metaOf, PLAIN, stepLine, type ScreenStepProps } from '../screen-step.ts';
import { usePage } from '../use-pages.ts';
import styles from './ScreenWall.module.css';
import { wallPages, type WallColumn, type WallWords } from './wall-pages.ts';

/** A column of the wall at 1080 lines: 736 px of 34 px type; a card of 424 px less its paper. */
const ROOM = { height: 21.6, letters: 18.5 };
const FRESH_MS = 2000;

export function ScreenWall({ step, row, board, accepted, language }: ScreenStepProps) {
  const { words, common, method, presence } = useScreen();
  // Who writes in a circle writes for all of it.
  const inCircles = useSection('circles')?.some((each) => each.step === step.id) ?? false;
  const kinds = kindsOf(method, step);
  const seenPhoto = usePhotoOf();
  const looks = useMemo<WallWords>(() => {
    const titleOf = (id: string) => {
      const group = accepted.find((each) => each.id === id);
      return group === undefined ? null : titleOfFields(method, group.kind, group.wording);
    };
    return {
      title: (card) => titleOfFields(method, card.kind, card.fields),
      meta: (card) => {
        const facts = metaOf(kindById(method, card.kind), card.fields, language, titleOf);
        return [card.name ?? '', card.circle ?? '', facts].filter(Boolean).join(' · ');
      },
      hasPhoto: (card) => photoOf(kindById(method, card.kind), card.fields) !== null,
      strip: (group) => titleOfFields(method, group.kind, group.wording),
    };
  }, [method, accepted, language]);
  const pages = useMemo(() => wallPages(board.groups, looks, ROOM), [board.groups, looks]);
  const fresh = useFresh(board.loaded ? board.cards : null);
  const turning = usePage(pages.length);
  const arrived = pages.findIndex((page) =>
    page.flat().some(({ cards }) => cards.some(({ id }) => fresh.has(id))),
  );
  const page = arrived === -1 ? Math.min(turning, Math.max(0, pages.length - 1)) : arrived;
  const stacks = pages[page] ?? [];
  const kindShown = kinds.length !== 1;
  const stripped = board.groups.some((group) => group.formed);
  const foot = (
    <>
      <b className="num">{words.foot.cards(board.cards.length)}</b>
      {row.state === 'open' && !inCircles && (
        <span>{words.foot.writers(presence.writers, presence.present)}</span>
      )}
      {pages.length > 1 && <span>{words.foot.page(page + 1, pages.length)}</span>}
      {row.nameless && (
        <span className="end">
          <Icon of={EyeOff} /> {words.foot.nameless}
        </span>
      )}
    </>
  );
  const cardOf = (card: PlacedCard) => {
    const kind = kindById(method, card.kind);
    const photo = seenPhoto(kind, card.fields);
    return (
      <Card
        key={card.id}
        look={kind ?? PLAIN}
        kind={kind?.name[language] ?? ''}
        kindShown={kindShown}
        headingLevel={stripped ? 3 : 2}
        title={looks.title(card)}
        meta={looks.meta(card)}
        fresh={fresh.has(card.id)}
        photo={
          photo !== null && (
            <PhotoImage
              photo={photo}
              alt={common.photo.of(looks.title(card))}
              look="small"
              failed={common.photo.failed}
            />
          )
        }
      />
    );
  };
  const nameOf = ({ group }: WallColumn) => {
    const strip = group === null ? words.wall.loose : looks.strip(group);
    return strip === '' ? common.ungrouped : strip;
  };
  return (
    <ScreenFrame
      line={stepLine(method, step, language, common, row)}
      title={step.task[language]}
      ground="board"
      foot={foot}
    >
      {stacks.length === 0 ? (
        <div className={styles.empty}>
          <Empty look={kinds[0] ?? PLAIN} title={words.wall.empty}>
            {row.state === 'open'
              ? `${words.wall.writing(presence.connected)} ${words.wall.write}`
              : undefined}
          </Empty>
        </div>
      ) : (
        <div className={styles.columns}>
          {stacks.map((stack) => (
            <div key={stack[0]?.key} className={styles.stack}>
              {stack.map((column) =>
                stripped ? (
                  <GroupSheet
                    key={column.key}
                    ground="bare"
                    title={nameOf(column)}
                    count={
                      column.group !== null && column.parts > 1 ? `${column.part}/${column.parts}` : undefined
                    }
                  >
                    {column.cards.map(cardOf)}
                  </GroupSheet>
                ) : (
                  column.cards.map(cardOf)
                ),
              )}
            </div>
          ))}
        </div>
      )}
    </ScreenFrame>
  );
}

/** Cards that came within the last two seconds; those already there when the board comes are not fresh. `null`: not yet come. */
function useFresh(cards: readonly PlacedCard[] | null): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (cards === null) return;
    const ids = new Set<string>(cards.map(({ id }) => id));
    const before = known.current;
    known.current = ids;
    if (before === null) return;
    const come = [...ids].filter((id) => !before.has(id));
    if (come.length === 0) return;
    setFresh((old) => new Set([...old, ...come]));
    // Not cleared by the next card, or a busy wall would stay outlined.
    setTimeout(() => setFresh((old) => new Set([...old].filter((id) => !come.includes(id)))), FRESH_MS);
  }, [cards]);
  return fresh;
}
