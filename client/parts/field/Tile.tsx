/** A checkbox as large as a thumb. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from '../Icon.tsx';
import styles from './field.module.css';

export interface TileProps {
  readonly id?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

export function Tile({ id, describedBy, checked, disabled, onChange, children }: TileProps) {
  return (
    <label className={styles.tile}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{children}</span>
      <Icon of={Check} className={styles.tick} />
    </label>
  );
}
