/**
 * The mark of a card: icon and word, and a line style of its own, never colour alone. It stands at the foot of the card, in
 * the same place for all states. `text` comes from the words `common.marks`.
 */

import { CloudCheck, EyeOff, Hourglass, Mic, Pin, Smartphone, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import styles from './CardMark.module.css';
import { Icon } from './Icon.tsx';

/** Di HP ini, Tersimpan, Di papan, Menunggu fasilitator, Disembunyikan, Giliran bicara, Tertutup. */
export type MarkState = 'here' | 'saved' | 'board' | 'waiting' | 'hidden' | 'speaking' | 'sealed';

const ICONS: Record<MarkState, LucideIcon> = {
  here: Smartphone,
  saved: CloudCheck,
  board: Pin,
  waiting: Hourglass,
  hidden: EyeOff,
  speaking: Mic,
  sealed: EyeOff,
};

export function CardMark({ state, text }: { state: MarkState; text: ReactNode }) {
  return (
    <span className={styles.mark} data-state={state}>
      <Icon of={ICONS[state]} />
      <span className={styles.text}>{text}</span>
    </span>
  );
}
