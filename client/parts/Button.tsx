/**
 * What is pressed. One `primary` per face. An icon stands before the words, `after` behind them; a button of an icon alone
 * needs `label`, which a mouse is shown too. With `href` it is a link that looks like a button.
 */

import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';

import styles from './Button.module.css';
import { Icon } from './Icon.tsx';

export interface ButtonProps {
  look?: 'primary' | 'line' | 'ghost' | 'danger';
  size?: 'normal' | 'small';
  icon?: LucideIcon | undefined;
  after?: LucideIcon | undefined;
  /** The accessible name where there are no words, or where they say too little. */
  label?: string | undefined;
  /** As wide as its place: the thumb zone of the phone. */
  wide?: boolean;
  type?: 'button' | 'submit';
  /** Stays focusable and says so; a press does nothing. */
  disabled?: boolean;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  describedBy?: string | undefined;
  id?: string | undefined;
  href?: string | undefined;
  onPress?: (() => void) | undefined;
  children?: ReactNode;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button(props: ButtonProps) {
  const { look = 'line', size = 'normal', icon, after, label, wide = false, href, children } = props;
  const { disabled = false, type = 'button', pressed, expanded, describedBy, id, onPress, ref } = props;
  const inside = (
    <>
      {icon && <Icon of={icon} />}
      {children !== undefined && <span className={styles.words}>{children}</span>}
      {after && <Icon of={after} />}
    </>
  );
  const classes = [
    styles.button,
    styles[look],
    size === 'small' && styles.small,
    wide && styles.wide,
    children === undefined && styles.bare,
  ]
    .filter(Boolean)
    .join(' ');
  if (href !== undefined) {
    return (
      <a className={classes} href={href} aria-label={label} aria-describedby={describedBy}>
        {inside}
      </a>
    );
  }
  return (
    <button
      ref={ref}
      type={disabled ? 'button' : type}
      className={classes}
      aria-label={label}
      title={children === undefined ? label : undefined}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-describedby={describedBy}
      id={id}
      onClick={disabled ? undefined : onPress}
    >
      {inside}
    </button>
  );
}
