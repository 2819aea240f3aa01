/**
 * A card that was being written when its step closed. Nothing is thrown away: it goes to the facilitator as a late card, or
 * stays on the phone [W5, C6]. Asked once per card.
 */
import { Hourglass } from 'lucide-react';
import { useState } from 'react';

import { collectsIn } from '@mufakat/shared/methods/walk.ts';

import { useMyCards } from '../../hooks/useMyCards.ts';
import { usePhone } from '../../layouts/phone-context.tsx';
import { PhonePage } from '../../layouts/PhonePage.tsx';
import { SentCard } from '../../layouts/writing/SentCard.tsx';
import { kindOf } from '../../layouts/kind-of.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { MyCard } from '../../store/workshop.ts';
import styles from './phone.module.css';

export interface Late {
  readonly card: MyCard;
  readonly putAside: () => void;
}

export function useLateDraft(): Late | null {
  const { method } = usePhone();
  const steps = useSection('room')?.steps ?? [];
  const { cards } = useMyCards();
  const [aside, setAside] = useState<ReadonlySet<string>>(keptAside);
  const late = cards.find((card) => {
    if (card.ready || aside.has(card.id)) return false;
    const step = method.steps.find(({ id }) => id === card.step);
    const row = steps.find(({ id }) => id === card.step);
    if (step === undefined || row === undefined || row.state === 'prepared') return false;
    return !collectsIn(step, row.state) && titleOf(kindOf(method, card.kind), card.fields) !== '';
  });
  if (late === undefined) return null;
  return {
    card: late,
    putAside: () => {
      const next = new Set([...aside, late.id]);
      setAside(next);
      keepAside(next);
    },
  };
}

export function LateDraft({ late }: { readonly late: Late }) {
  const { words, you, say } = usePhone();
  const { setReady } = useMyCards();
  return (
    <PhonePage
      foot={
        <>
          <Button
            look="primary"
            wide
            onPress={() => {
              setReady(late.card.id, true);
              say(words.late.sent);
            }}
          >
            {words.late.send}
          </Button>
          <Button look="ghost" wide onPress={late.putAside}>
            {words.late.keep}
          </Button>
        </>
      }
    >
      <div className={styles.center}>
        <Empty icon={Hourglass} tone="warn" title={words.late.title}>
          {words.late.text(you)}
        </Empty>
        <SentCard card={late.card} />
      </div>
    </PhonePage>
  );
}

const ASIDE = 'mufakat.aside';

function keptAside(): ReadonlySet<string> {
  try {
    return new Set((sessionStorage.getItem(ASIDE) ?? '').split(' ').filter((id) => id !== ''));
  } catch {
    // Storage is blocked: asked again after a reload.
    return new Set();
  }
}

function keepAside(ids: ReadonlySet<string>): void {
  try {
    sessionStorage.setItem(ASIDE, [...ids].join(' '));
  } catch {
    // Storage is blocked: asked again after a reload.
  }
}
