/** A programme's class: black, outlined, lined or grey, so that it survives a black-and-white printer. */

import { Check, CircleHelp, Clock, Star, X, type LucideIcon } from 'lucide-react';

import type { ProgrammeClass } from '@mufakat/shared/polls/way.ts';

import styles from './ClassTag.module.css';
import { Icon } from './Icon.tsx';

const ICONS: Record<ProgrammeClass, LucideIcon> = {
  'layak-mendesak': Star,
  layak: Check,
  'layak-kurang-mendesak': Clock,
  'tidak-layak': X,
  'data-kurang': CircleHelp,
};

export function ClassTag({ of, text }: { of: ProgrammeClass; text: string }) {
  return (
    <span className={styles.tag} data-class={of}>
      <Icon of={ICONS[of]} />
      {text}
    </span>
  );
}
