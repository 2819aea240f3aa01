/** Pagu indikatif in an acceptance panel: what was accepted so far costs, the sum down to a row, and the line where it ends. */
import { costsToCount, reachOf, type Reach } from '@mufakat/shared/workshop/ceiling.ts';

import { useCommonWords, useDeskWords } from '../desk-words.ts';
import type { Budget } from './accept-rows.ts';
import styles from './Ceiling.module.css';
import type { Verdict } from './verdicts.ts';

/** How far the ceiling reaches down these rows, in order of rank; `null` without one. */
export function reachIn(budget: Budget | null, rows: readonly Verdict[]): Reach | null {
  if (budget === null) return null;
  const costs = rows.map(({ group, accepted }) => ({ accepted, cost: budget.costOf(group) }));
  return reachOf(costsToCount(costs), budget.ceiling);
}

/** What is accepted costs so much of the ceiling. */
export function Spent({ budget, rows }: { readonly budget: Budget; readonly rows: readonly Verdict[] }) {
  const words = useDeskWords().line;
  const { numbers } = useCommonWords();
  const sum = rows.reduce((all, row) => all + (row.accepted ? (budget.costOf(row.group) ?? 0) : 0), 0);
  const over = sum - budget.ceiling;
  return (
    <output className={styles.spent} data-over={over > 0 || undefined}>
      {words.spent(numbers.rupiahShort(sum), numbers.rupiahShort(budget.ceiling))}
      {over > 0 && <b>{words.overspent(numbers.rupiahShort(over))}</b>}
    </output>
  );
}

export function SumSoFar({ sum }: { readonly sum: number }) {
  const words = useDeskWords().line;
  const { numbers } = useCommonWords();
  return (
    <span className={styles.sum}>
      <span className="visually-hidden">{words.sumSoFar} </span>Σ {numbers.rupiahShort(sum)}
    </span>
  );
}

export function CeilingMark({ ceiling }: { readonly ceiling: number }) {
  const words = useDeskWords().line;
  const { numbers } = useCommonWords();
  return <p className={styles.mark}>{words.ceiling(numbers.rupiahShort(ceiling))}</p>;
}
