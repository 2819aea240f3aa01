/**
 * The mark of a card: icon and word, and a line style of its own, never colour alone. It stands at the foot of the card, in
 * the same place for all states. `text` comes from the words `common.marks`.
 */

import {
  CircleAlert,
  CloudCheck,
  EyeOff,
  Hourglass,
  Mic,
  Pin,
  Smartphone,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';

import styles from './CardMark.module.css';
import { Icon } from './Icon.tsx';

/** The states of the store's `CardMark`, and three only the desk shows: disembunyikan, giliran bicara, tertutup. */
export type MarkState =
  | 'device-unsaved'
  | 'device'
  | 'stored'
  | 'board'
  | 'tray'
  | 'refused'
  | 'hidden'
  | 'speaking'
  | 'sealed';

const ICONS: Record<MarkState, LucideIcon> = {
  'device-unsaved': TriangleAlert,
  device: Smartphone,
  stored: CloudCheck,
  board: Pin,
  tray: Hourglass,
  refused: CircleAlert,
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
