/** Says politely when the mark of a sent card changes: once per change, never while the person types. */
import { useEffect, useRef } from 'react';

import { useMyCards } from '../../hooks/useMyCards.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone } from '../phone-context.tsx';
import { markText } from './mark-text.ts';

export function useMarkNews(): void {
  const { words, common, method, say } = usePhone();
  const { cards: store } = useWorkshop();
  const { cards } = useMyCards();
  const known = useRef<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const next = new Map<string, string>();
    for (const card of cards) {
      if (!card.ready) continue;
      const mark = store.mark(card.id);
      if (mark.state === 'device-unsaved' || mark.state === 'device') continue;
      const text = markText(mark, common);
      const before = known.current.get(card.id);
      if (before !== undefined && before !== text) {
        say(words.mine.announce(titleOf(kindOf(method, card.kind), card.fields), text));
      }
      next.set(card.id, text);
    }
    // A card sent since the last look is news from its second mark on.
    for (const card of cards) if (card.ready && !next.has(card.id)) next.set(card.id, '');
    known.current = next;
  });
}
