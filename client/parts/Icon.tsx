/**
 * A Lucide drawing, inline, 1.25em, in the colour of the text. Faces import the drawings they use by name from
 * `lucide-react`, so that only those are shipped; `NamedIcon` is for names that come from data (card kinds, unsur).
 */

import type { LucideIcon } from 'lucide-react';

import styles from './Icon.module.css';
import { iconByName } from './icons.ts';

export interface IconProps {
  of: LucideIcon;
  /** Only where no word stands beside it; else the icon is silent. */
  label?: string | undefined;
  className?: string | undefined;
}

export function Icon({ of: Drawing, label, className }: IconProps) {
  const classes = className === undefined ? styles.icon : `${styles.icon} ${className}`;
  const drawing = <Drawing className={classes} aria-hidden="true" />;
  if (label === undefined) return drawing;
  return (
    <>
      {drawing}
      <span className="visually-hidden">{label}</span>
    </>
  );
}

/** The icon a method or the settings name in kebab case; an unknown name draws a plain tag. */
export function NamedIcon({ name, ...rest }: Omit<IconProps, 'of'> & { name: string }) {
  return <Icon of={iconByName(name)} {...rest} />;
}
