/** The first rows as the cards they will be. */
import type { CardKind, Fields } from '@mufakat/shared/cards/card.ts';
import { printField } from '@mufakat/shared/cards/fields/index.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { Card } from '../../parts/Card.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import { useTitleOfGroup } from '../use-titles.ts';
import styles from './import.module.css';
import type { ImportWords } from './import-words.ts';

const SHOWN = 3;

export interface CardPreviewProps {
  readonly kind: CardKind;
  readonly cards: readonly { readonly number: number; readonly fields: Fields }[];
  readonly words: ImportWords;
}

export function CardPreview({ kind, cards, words }: CardPreviewProps) {
  const { language } = useLanguage();
  const titleOfGroup = useTitleOfGroup();
  if (cards.length === 0) return null;
  return (
    <section>
      <h3 className="field-label">{words.preview}</h3>
      <div className={styles.preview}>
        {cards.slice(0, SHOWN).map(({ number, fields }) => (
          <Card
            key={number}
            look={kind}
            kind={kind.name[language]}
            title={titleOf(kind, fields)}
            headingLevel={null}
            meta={kind.fields
              .slice(1)
              .flatMap((field) => {
                const value = fields[field.id];
                return value === undefined ? [] : [printField(value, field, language, titleOfGroup)];
              })
              .join(' · ')}
          />
        ))}
      </div>
    </section>
  );
}
