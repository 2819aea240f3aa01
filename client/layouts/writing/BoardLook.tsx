/** The board on a phone: read only. Groups under their white strips, loose cards after them; sealed cards show their backs. */
import { Inbox } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';

import type { CardKind, StepId } from '@mufakat/shared/cards/card.ts';
import { collectsIn } from '@mufakat/shared/methods/walk.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Card, CardBack } from '../../parts/Card.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import { GroupSheet } from '../../parts/GroupSheet.tsx';
import { Photo } from '../../parts/photo/Photo.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import type { BoardSheet, PlacedCard } from '../../store/workshop.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone } from '../phone-context.tsx';
import { useMapSheet, usePhotoOf } from '../photos.ts';
import { Spotlight } from '../Spotlight.tsx';
import styles from './writing.module.css';

/** Fetched where cards are placed on a map. */
const BoardMap = lazy(async () => ({ default: (await import('../map/BoardMap.tsx')).BoardMap }));

const SLOW_AFTER_MS = 4000;
/** More backs than this say nothing more. */
const BACKS_MAX = 24;

export function BoardLook({ seen, step }: { readonly seen: StepSeen; readonly step?: string }) {
  const { words, common, presence, method, language } = usePhone();
  const board = useBoard((step ?? seen.step.id) as StepId);
  const isSlow = useSlow(!board.loaded);
  const isCollecting = step === undefined && collectsIn(seen.step, seen.row.state);
  const seenPhoto = usePhotoOf();
  const sheet = useMapSheet();
  const kinds = new Set(board.cards.map((card) => card.kind));
  if (seen.row.sealed && !seen.row.revealed && step === undefined) {
    const kind = kindOf(method, seen.kinds[0]?.id ?? null);
    return (
      <div className={styles.wall}>
        <Empty look={kind} title={words.board.sealedTitle}>
          {words.board.sealed(presence.cards)}
        </Empty>
        <div className={styles.backs} aria-hidden="true">
          {Array.from({ length: Math.min(presence.cards, BACKS_MAX) }, (_, at) => (
            <CardBack key={at} look={kind} label="" />
          ))}
        </div>
      </div>
    );
  }
  const cardOf = (card: PlacedCard, headingLevel: 2 | 3) => {
    const kind = kindOf(method, card.kind);
    const title = titleOf(kind, card.fields);
    const photo = seenPhoto(kind, card.fields);
    return (
      <Card
        key={card.id}
        look={kind}
        kind={kind.name[language]}
        kindShown={kinds.size > 1}
        headingLevel={headingLevel}
        title={title}
        meta={card.circle}
        // A whole board of photos is more than the hall's Wi-Fi bears; who wants to see one presses it.
        photo={photo !== null && <Photo photo={photo} title={title} words={common.photo} look="word" />}
      />
    );
  };
  const formed = board.groups.filter((group) => group.formed);
  const loose = board.groups.filter((group) => !group.formed).flatMap((group) => group.cards);
  return (
    <div className={styles.wall}>
      <Spotlight />
      {sheet !== null && board.groups.some(({ kind }) => hasSpot(kindOf(method, kind))) && (
        <Suspense>
          <BoardMap board={board} sheet={sheet} />
        </Suspense>
      )}
      {!board.loaded && <CardOutlines label={common.loading} note={isSlow ? common.slow : undefined} />}
      {board.loaded && board.groups.length === 0 && (
        <Empty icon={Inbox} framed title={isCollecting ? words.board.empty : words.board.none}>
          {isCollecting && presence.writers > 0 && words.board.writing(presence.writers)}
        </Empty>
      )}
      <div className={styles.board}>
        {formed.map((group) => (
          <GroupSheet
            key={group.id}
            title={titleOf(kindOf(method, group.kind), group.wording)}
            count={group.cards.length}
            countLabel={words.board.cards(group.cards.length)}
          >
            {group.cards.filter((card) => !isSameWords(card, group)).map((card) => cardOf(card, 3))}
          </GroupSheet>
        ))}
        {loose.length > 0 && formed.length > 0 && <h2 className={styles.section}>{common.ungrouped}</h2>}
        {loose.map((card) => cardOf(card, formed.length > 0 ? 3 : 2))}
      </div>
    </div>
  );
}

function hasSpot({ fields }: CardKind): boolean {
  return fields.some(({ kind }) => kind === 'spot');
}

/** A group worded like its only card shows the words once. */
function isSameWords(card: PlacedCard, group: BoardSheet): boolean {
  return group.cards.length === 1 && JSON.stringify(card.fields) === JSON.stringify(group.wording);
}

function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const handle = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(handle);
      setSlow(false);
    };
  }, [isWaiting]);
  return isSlow;
}
