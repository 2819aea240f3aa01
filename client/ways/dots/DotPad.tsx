/** Dot stickers on cards: what is left in the hand, what lies on each card, plus and minus for the thumb [M1]. */
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';

import { sameJson } from '@mufakat/shared/cards/card-check.ts';
import type { DotsChoice } from '@mufakat/shared/polls/way.ts';

import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { FootNote } from '../../parts/page/Page.tsx';
import ballot from '../../parts/ballot/ballot.module.css';
import styles from './DotPad.module.css';
import type { PadProps } from '../../parts/ballot/pad.ts';

const NO_DOTS: DotsChoice['dots'] = [];

export function DotPad({
  params,
  options,
  choice,
  status,
  isWaiting,
  words,
  onCast,
  frame,
}: PadProps<'dots'>) {
  const [draft, setDraft] = useState<DotsChoice['dots'] | null>(null);
  const given = choice?.dots ?? NO_DOTS;
  const dots = draft ?? given;
  const on = (option: string) => dots.find((each) => each.option === option)?.dots ?? 0;
  const spent = dots.reduce((sum, each) => sum + each.dots, 0);
  const left = params.dots - spent;
  const isChanged = !sameJson(dots, given);
  const put = (option: string, count: number) =>
    setDraft(
      options.flatMap(({ id }) => {
        const number = id === option ? count : on(id);
        return number > 0 ? [{ option: id, dots: number }] : [];
      }),
    );
  const content = (
    <>
      <div className={styles.purse}>
        <div aria-live="polite">
          <p className={styles.left}>{words.dots.left(left, params.dots)}</p>
          <p className={ballot.small}>{words.dots.most(params.maxPerOption)}</p>
        </div>
        <span className={styles.hand} aria-hidden="true">
          {Array.from({ length: params.dots }, (_, at) => (
            <i key={at} className={styles.dot} data-used={at < spent || undefined} />
          ))}
        </span>
      </div>
      <ul className={ballot.list}>
        {options.map((option) => {
          const count = on(option.id);
          const isFull = count >= params.maxPerOption;
          return (
            <li key={option.id} className={styles.dotRow}>
              <Card
                look={option.look}
                kind={option.kind}
                kindShown={false}
                headingLevel={2}
                className={styles.dotCard}
                title={option.text}
                meta={
                  count === 0 ? (
                    option.meta
                  ) : (
                    <span className={styles.on}>
                      <span className={styles.stickers} aria-hidden="true">
                        {Array.from({ length: count }, (_, at) => (
                          <i key={at} className={styles.dot} />
                        ))}
                      </span>
                      <b>{isFull ? words.dots.full(count) : words.dots.on(count)}</b>
                    </span>
                  )
                }
              />
              <div className={styles.pair}>
                <button
                  type="button"
                  className={styles.take}
                  aria-label={words.dots.take(option.text)}
                  aria-disabled={count === 0 || undefined}
                  onClick={() => count > 0 && put(option.id, count - 1)}
                >
                  <Icon of={Minus} />
                </button>
                <button
                  type="button"
                  className={styles.add}
                  aria-label={words.dots.add(option.text)}
                  aria-disabled={isFull || left === 0 || undefined}
                  onClick={() => !isFull && left > 0 && put(option.id, count + 1)}
                >
                  <Icon of={Plus} />
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
  const isSaved = choice !== null && !isChanged;
  return frame(
    content,
    <>
      <Button
        look="primary"
        wide
        disabled={isSaved || (choice === null && spent === 0)}
        onPress={() => onCast({ way: 'dots', dots })}
      >
        {isSaved && !isWaiting ? words.saved : words.save}
      </Button>
      <FootNote>{isChanged && choice !== null ? words.unsaved : status}</FootNote>
    </>,
  );
}
