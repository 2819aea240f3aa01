/** The statement on its own sheet, and below it the cards it grew from. */
import { usePhone } from '../phone-context.tsx';
import type { LayoutProps } from '../layout-props.ts';
import styles from '../Look.module.css';
import { BoardLook } from '../writing/BoardLook.tsx';

export function PhoneStatement({ seen }: LayoutProps) {
  return (
    <>
      <StatementSheet seen={seen} />
      <BoardLook seen={seen} />
    </>
  );
}

function StatementSheet({ seen }: LayoutProps) {
  const { words, presence } = usePhone();
  const { statement } = seen.row;
  if (statement === null || statement.text === '')
    return (
      <p className={styles.lead}>
        {seen.row.state === 'closed' ? words.statement.closed : words.statement.none}
      </p>
    );
  return (
    <section className={styles.section}>
      <h2 className={styles.label}>
        {statement.settledBy === null ? words.statement.proposed : words.statement.settled}
      </h2>
      <blockquote className={styles.sheet}>
        <p>{statement.text}</p>
        {presence.cards > 0 && <footer>{words.statement.from(presence.cards)}</footer>}
      </blockquote>
    </section>
  );
}
