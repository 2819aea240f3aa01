/** "Kartu saya": what this person wrote, this step first, each with its mark. Nothing a person wrote is ever missing here. */
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';

import type { Step } from '@mufakat/shared/methods/schema.ts';

import { useMyCards } from '../../hooks/useMyCards.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import type { MyCard } from '../../store/workshop.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone } from '../phone-context.tsx';
import { PhonePage } from '../PhonePage.tsx';
import { stepNumber } from '../step-number.ts';
import { Removed, useRemoval } from './Removed.tsx';
import { SentCard } from './SentCard.tsx';
import styles from './writing.module.css';

export interface MyCardsProps {
  /** The step that collects now; `null` when none does. */
  readonly seen: StepSeen | null;
  readonly nav?: ReactNode;
  readonly foot?: ReactNode;
  readonly onWrite?: (card: MyCard | null) => void;
}

export function MyCards({ seen, nav, foot, onWrite }: MyCardsProps) {
  const { words, common, method, room, language } = usePhone();
  const { cards, loaded, setReady, discard } = useMyCards();
  const removal = useRemoval();
  const headingOf = (step: Step) => {
    const heading = step.id === room.current ? words.mine.stoppedStep : words.mine.closedStep;
    return heading(stepNumber(method, step.id), step.name[language]);
  };
  const current = seen?.step.id;
  const mine = cards.filter((card) => card.step === current);
  const earlier = method.steps
    .filter(({ id }) => id !== current)
    .map((step) => ({ step, cards: cards.filter((card) => card.step === step.id) }))
    .filter((group) => group.cards.length > 0);
  const isFull =
    seen !== null && seen.row.perPerson > 0 && mine.filter((card) => card.ready).length >= seen.row.perPerson;

  return (
    <PhonePage
      title={words.tabs.mine}
      nav={nav}
      foot={
        onWrite === undefined || isFull ? (
          foot
        ) : (
          <Button look="primary" wide icon={Plus} onPress={() => onWrite(null)}>
            {mine.length === 0 ? words.mine.first : words.write.newCard}
          </Button>
        )
      }
    >
      {!loaded && <CardOutlines label={common.loading} />}
      <Removed removal={removal} />
      {loaded && mine.length === 0 && earlier.length === 0 && (
        <div className={styles.center}>
          <Empty look={kindOf(method, seen?.kinds[0]?.id ?? null)} title={words.mine.empty}>
            {words.mine.emptyText}
          </Empty>
        </div>
      )}
      {mine.length > 0 && (
        <ul className={styles.list}>
          {mine.map((card) => (
            <li key={card.id}>
              <SentCard card={card}>
                {onWrite !== undefined && (
                  <Button look="line" size="small" onPress={() => onWrite(card)}>
                    {card.ready ? words.mine.edit : words.mine.continue}
                  </Button>
                )}
                {card.ready && (
                  <Button look="line" size="small" onPress={() => setReady(card.id, false)}>
                    {words.write.takeBack}
                  </Button>
                )}
              </SentCard>
            </li>
          ))}
        </ul>
      )}
      {earlier.map((group) => (
        <section key={group.step.id} className={styles.list}>
          <h2 className={styles.section}>{headingOf(group.step)}</h2>
          <ul className={styles.list}>
            {group.cards.map((card) => (
              <li key={card.id}>
                <SentCard card={card} headingLevel={3}>
                  {!card.ready && (
                    <>
                      <Button look="line" size="small" onPress={() => setReady(card.id, true)}>
                        {words.mine.sendLate}
                      </Button>
                      <Button
                        look="line"
                        size="small"
                        onPress={() => {
                          if (discard(card.id)) removal.remember(card);
                        }}
                      >
                        {words.write.remove}
                      </Button>
                    </>
                  )}
                </SentCard>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PhonePage>
  );
}
