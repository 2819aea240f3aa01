/** One own card with its mark, why it waits, and what may be done with it. */
import type { ReactNode } from 'react';

import { useCardMark } from '../../hooks/useMyCards.ts';
import { Card } from '../../parts/Card.tsx';
import { CardMark } from '../../parts/CardMark.tsx';
import { Photo } from '../../parts/photo/Photo.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import type { CardMark as Mark, MyCard } from '../../store/workshop.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone, type PhoneWords } from '../phone-context.tsx';
import { usePhotoOf } from '../photos.ts';
import { isOnlyHere, markState, markText } from './mark-text.ts';
import styles from './writing.module.css';

export interface SentCardProps {
  readonly card: MyCard;
  readonly headingLevel?: 2 | 3;
  readonly children?: ReactNode;
}

export function SentCard({ card, headingLevel = 2, children }: SentCardProps) {
  const { words, common, method, me, language } = usePhone();
  const mark = useCardMark(card.id);
  const kind = kindOf(method, card.kind);
  const author = card.for === null ? null : me.writesFor.find(({ person }) => person === card.for)?.name;
  const meta = [
    author == null ? null : words.mine.forPerson(author),
    card.ofThisDevice ? words.mine.ofThisDevice : null,
  ].filter((each) => each !== null);
  const why = whyOf(mark, words);
  const photo = usePhotoOf()(kind, card.fields);
  const title = titleOf(kind, card.fields) || '–';
  return (
    <Card
      look={kind}
      kind={kind.name[language]}
      kindShown={false}
      headingLevel={headingLevel}
      title={title}
      meta={meta.join(' · ')}
      photo={photo !== null && <Photo photo={photo} title={title} words={common.photo} />}
      edge={!card.ready || isOnlyHere(mark) ? 'here' : 'solid'}
    >
      <CardMark
        state={card.ready ? markState(mark) : 'device'}
        text={card.ready ? markText(mark, common) : words.mine.draft}
      />
      {card.ready && why !== null && <p className={styles.why}>{why}</p>}
      {children !== undefined && <div className={styles.onPaper}>{children}</div>}
    </Card>
  );
}

function whyOf(mark: Mark, words: PhoneWords): string | null {
  if (mark.state === 'tray') {
    if (mark.answer !== null && mark.answer !== '') return words.mine.answered(mark.answer);
    return mark.status === 'accepted' ? words.mine.lateAccepted : words.mine.late;
  }
  if (mark.state !== 'refused') return null;
  const { over } = words.mine;
  return mark.reason in over ? over[mark.reason as keyof typeof over] : over['field-invalid'];
}
