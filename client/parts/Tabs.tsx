/**
 * Places to go inside one face: `bottom` is the bar under the thumb on the phone, `line` a row with a line under the chosen
 * one. They are navigation, not an ARIA tablist: what they show replaces the page. For choosing a value use `Segments`.
 */

import type { LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import styles from './Tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly text: ReactNode;
  readonly icon?: LucideIcon | undefined;
  /** A figure on the icon; `badgeLabel` says what it counts. */
  readonly badge?: number | undefined;
  readonly badgeLabel?: string | undefined;
}

export interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[];
  current: Id;
  onChange: (id: Id) => void;
  label: string;
  look?: 'bottom' | 'line';
}

export function Tabs<Id extends string>({ tabs, current, onChange, label, look = 'line' }: TabsProps<Id>) {
  return (
    <nav className={styles.tabs} data-look={look} aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          className={styles.tab}
          aria-current={tab.id === current ? 'page' : undefined}
          onClick={() => onChange(tab.id)}
        >
          {tab.icon && <Icon of={tab.icon} />}
          <span className={styles.text}>{tab.text}</span>
          {tab.badge !== undefined && tab.badge > 0 && (
            <b className={styles.badge}>
              <span aria-hidden={tab.badgeLabel === undefined ? undefined : 'true'}>{tab.badge}</span>
              {tab.badgeLabel !== undefined && <span className="visually-hidden">{tab.badgeLabel}</span>}
            </b>
          )}
        </button>
      ))}
    </nav>
  );
}

export interface SegmentsProps<Value extends string> {
  /** Names the choice; shown above unless `labelHidden`. */
  label: string;
  labelHidden?: boolean;
  options: readonly {
    readonly value: Value;
    readonly text: ReactNode;
    readonly label?: string | undefined;
  }[];
  value: Value | null;
  onChange: (value: Value) => void;
  disabled?: boolean;
}

/** One of few, side by side: native radio buttons drawn as segments. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, labelHidden = false, options, value, onChange, disabled = false } = props;
  const name = useId();
  return (
    <fieldset className={styles.choice} disabled={disabled}>
      <legend className={labelHidden ? 'visually-hidden' : `field-label ${styles.legend}`}>{label}</legend>
      <div className={styles.segments}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.label}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
