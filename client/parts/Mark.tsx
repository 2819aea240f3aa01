/** The mark of the product: five cards around one point, people sitting in a circle. With `name` the word beside it. */

import styles from './Mark.module.css';

const CARDS = [0, 72, 144, 216, 288];

export function Mark({ name }: { name?: string | undefined }) {
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 40 40" aria-hidden="true" className={styles.drawing}>
        <g transform="translate(20 20)">
          {CARDS.map((turn, at) => (
            <rect
              key={turn}
              x="-6.2"
              y="-19"
              width="12.4"
              height="8.6"
              rx="1.6"
              fill={`var(--mark-${at + 1})`}
              transform={`rotate(${turn})`}
            />
          ))}
          <circle r="4.6" fill="currentColor" />
        </g>
      </svg>
      {name}
    </span>
  );
}
