/** One group, very large: the words the hall is talking about, and the cards they came from. */
import { kindById } from '@mufakat/shared/methods/walk.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';
import type { Step } from '@mufakat/shared/methods/schema.ts';
import type { AcceptedGroup, RoomSection } from '@mufakat/shared/workshop/view.ts';

import { ScreenFrame } from '../../layouts/ScreenFrame.tsx';
import { usePhotoOf } from '../../layouts/photos.ts';
import { useScreen } from '../../layouts/screen-context.tsx';
import { metaOf, PLAIN, stepLine } from '../../layouts/screen-step.ts';
import { Card } from '../../parts/Card.tsx';
import { PhotoImage } from '../../parts/photo/Photo.tsx';
import type { Board } from '../../store/workshop.ts';
import styles from './Spotlight.module.css';

const CARDS_MAX = 6;

export interface SpotlightProps {
  lit: NonNullable<RoomSection['spotlight']>;
  step: Step;
  board: Board;
  accepted: readonly AcceptedGroup[];
  language: Language;
}

export function Spotlight({ lit, step, board, accepted, language }: SpotlightProps) {
  const { words, common, method, room } = useScreen();
  const kind = kindById(method, lit.kind);
  const title = titleOfFields(method, lit.kind, lit.wording);
  const titleOf = (id: string) => {
    const group = accepted.find((each) => each.id === id);
    return group === undefined ? null : titleOfFields(method, group.kind, group.wording);
  };
  const group = board.groups.find((each) => each.id === room.hall.spotlight);
  const photo = usePhotoOf()(kind, lit.wording);
  const cards = (group?.cards ?? []).filter(
    (card) => titleOfFields(method, card.kind, card.fields) !== title,
  );
  return (
    <ScreenFrame
      line={stepLine(method, step, language, common)}
      title={words.spotlight}
      ground="board"
      foot={group === undefined ? undefined : <b className="num">{common.cards(group.cards.length)}</b>}
    >
      <div className={styles.spotlight} data-alone={cards.length === 0 || undefined}>
        <div className={styles.lit} data-long={title.length > 48 || undefined}>
          <Card
            look={kind ?? PLAIN}
            kind={kind?.name[language] ?? ''}
            title={title}
            meta={metaOf(kind, lit.wording, language, titleOf)}
            headingLevel={2}
            photo={
              photo !== null && (
                <PhotoImage
                  photo={photo}
                  alt={common.photo.of(title)}
                  look="large"
                  failed={common.photo.failed}
                />
              )
            }
          />
        </div>
        {cards.length > 0 && (
          <div className={styles.cards}>
            {cards.slice(0, CARDS_MAX).map((card) => (
              <Card
                key={card.id}
                look={kindById(method, card.kind) ?? PLAIN}
                kind={kind?.name[language] ?? ''}
                kindShown={false}
                title={titleOfFields(method, card.kind, card.fields)}
              />
            ))}
            {cards.length > CARDS_MAX && (
              <p className={styles.more}>{words.foot.more(cards.length - CARDS_MAX)}</p>
            )}
          </div>
        )}
      </div>
    </ScreenFrame>
  );
}
