/**
 * Paper on the wall. The shape answers a question, colour, icon and word name the kind (design notes, section 3). A card
 * shows a title, one line of `meta`, and at its foot the mark of its state. It draws what it is told and decides nothing.
 * `CardBack` is the back of a sealed card: nothing of its content is in the page.
 */

import { EyeOff } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';

import type { CardColour, CardShape } from '@mufakat/shared/cards/card.ts';

import styles from './Card.module.css';
import { Icon, NamedIcon } from './Icon.tsx';

export interface CardLook {
  readonly shape: CardShape;
  readonly colour: CardColour;
  readonly icon: string;
}

export interface CardProps {
  look: CardLook;
  /** The kind in the viewer's language. */
  kind: string;
  /** False on a wall of one kind, where shape and colour already say it; screen readers still hear it. */
  kindShown?: boolean;
  /** Instead of the kind's name, e.g. "Program 2 dari 12". */
  kindText?: string | undefined;
  title: ReactNode;
  meta?: ReactNode;
  /** Between the words and the foot. */
  photo?: ReactNode;
  /** `here`: only on this phone, the edge is dashed. */
  edge?: 'solid' | 'here';
  /** Chosen with the keyboard or a click: the focus ring. */
  chosen?: boolean;
  lifted?: boolean;
  /** Several proposals in one: two edges below. */
  joined?: boolean;
  /** The desk sees it, nobody else. */
  hidden?: boolean;
  /** Just arrived: outlined in nila for two seconds. */
  fresh?: boolean;
  /** Mark, buttons: the foot of the card. */
  children?: ReactNode;
  headingLevel?: 2 | 3 | 4 | null;
  className?: string | undefined;
  style?: CSSProperties | undefined;
}

export function Card(props: CardProps) {
  const { look, kind, kindShown = true, kindText, title, meta, children, headingLevel = 3 } = props;
  const Title = headingLevel === null ? 'p' : (`h${headingLevel}` as const);
  return (
    <article
      className={props.className === undefined ? styles.card : `${styles.card} ${props.className}`}
      style={props.style}
      data-shape={look.shape}
      data-colour={look.colour}
      data-edge={props.edge ?? 'solid'}
      data-chosen={props.chosen || undefined}
      data-lifted={props.lifted || undefined}
      data-joined={props.joined || undefined}
      data-hidden={props.hidden || undefined}
      data-fresh={props.fresh || undefined}
    >
      {kindShown ? (
        <p className={styles.kind}>
          <NamedIcon name={look.icon} />
          <span>{kindText ?? kind}</span>
        </p>
      ) : (
        <p className="visually-hidden">{kindText ?? kind}</p>
      )}
      <Title className={styles.title}>{title}</Title>
      {meta !== undefined && meta !== null && meta !== '' && <p className={styles.meta}>{meta}</p>}
      {props.photo}
      {children !== undefined && <div className={styles.foot}>{children}</div>}
    </article>
  );
}

/** The back of a sealed card. `label` says so, for example "Kartu tertutup". */
export function CardBack({
  look,
  label,
  className,
}: {
  look: CardLook;
  label: string;
  className?: string | undefined;
}) {
  return (
    <div
      className={className === undefined ? styles.card : `${styles.card} ${className}`}
      data-shape={look.shape}
      data-colour={look.colour}
      data-edge="solid"
      data-back="true"
    >
      <Icon of={EyeOff} label={label} />
    </div>
  );
}

/** A kind as a small square of paper with its icon: agendas, empty places, numbers of programmes. */
export function CardChip({ look, children }: { look: CardLook; children?: ReactNode }) {
  return (
    <span className={styles.chip} data-shape={look.shape} data-colour={look.colour} data-edge="solid">
      {children ?? <NamedIcon name={look.icon} />}
    </span>
  );
}
