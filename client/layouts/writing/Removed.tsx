/** Words a person took away by their own hand, until they are taken back or others are written [P2]. */
import { useEffect, useRef, useState } from 'react';

import { useMyCards } from '../../hooks/useMyCards.ts';
import { Button } from '../../parts/Button.tsx';
import type { MyCard } from '../../store/workshop.ts';
import { usePhone } from '../phone-context.tsx';
import styles from './writing.module.css';

export interface Removal {
  readonly card: MyCard | null;
  readonly remember: (card: MyCard) => void;
  readonly forget: () => void;
}

export function useRemoval(): Removal {
  const [card, setCard] = useState<MyCard | null>(null);
  return { card, remember: setCard, forget: () => setCard(null) };
}

export function Removed({ removal }: { readonly removal: Removal }) {
  const { words, say } = usePhone();
  const { create } = useMyCards();
  const line = useRef<HTMLParagraphElement>(null);
  const { card } = removal;
  useEffect(() => {
    if (card === null) return;
    say(words.write.removed);
    // The button that was pressed may have stood far below.
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [card, say, words]);
  if (card === null) return null;
  const takeBack = () => {
    const { step, kind, for: author, fields } = card;
    if (create({ step, kind, for: author, fields }) !== null) removal.forget();
  };
  return (
    <p ref={line} className={styles.last}>
      <span>{words.write.removed}</span>
      <Button look="line" size="small" onPress={takeBack}>
        {words.write.restore}
      </Button>
    </p>
  );
}
