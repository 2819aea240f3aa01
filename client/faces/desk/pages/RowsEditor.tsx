/** A list of rows with the same fields: add, remove, put in order. Every change gives the whole list back. */
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import styles from './page.module.css';

export interface RowsEditorProps<T> {
  readonly rows: readonly T[];
  readonly blank: T;
  readonly addText: string;
  /** What a row is about, for the names of its buttons. */
  readonly nameOf: (row: T) => string;
  readonly ordered?: boolean;
  readonly writes: boolean;
  /** More rows than this cannot be added. */
  readonly most?: number;
  /** A row that cannot be removed now. */
  readonly stays?: (row: T) => boolean;
  readonly onChange: (rows: readonly T[]) => void;
  readonly children: (row: T, change: (part: Partial<T>) => void) => ReactNode;
}

export function RowsEditor<T>(props: RowsEditorProps<T>) {
  const { rows, blank, addText, nameOf, ordered = false, writes, most, stays, onChange, children } = props;
  const words = useDeskWords().proceedings;
  const swap = (at: number, to: number) => {
    const next = [...rows];
    const [a, b] = [next[at], next[to]];
    if (a === undefined || b === undefined) return;
    next[at] = b;
    next[to] = a;
    onChange(next);
  };
  return (
    <div className={styles.rows}>
      {rows.map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no ids of their own; their place is what they are known by
        <div key={at} className={styles.row}>
          <div>
            {children(row, (part) =>
              onChange(rows.map((each, index) => (index === at ? { ...each, ...part } : each))),
            )}
          </div>
          {writes && (
            <span className={styles.moves}>
              {ordered && (
                <>
                  <Button
                    size="small"
                    look="ghost"
                    icon={ArrowUp}
                    label={`${words.rowUp}: ${nameOf(row)}`}
                    disabled={at === 0}
                    onPress={() => swap(at, at - 1)}
                  />
                  <Button
                    size="small"
                    look="ghost"
                    icon={ArrowDown}
                    label={`${words.rowDown}: ${nameOf(row)}`}
                    disabled={at === rows.length - 1}
                    onPress={() => swap(at, at + 1)}
                  />
                </>
              )}
              <Button
                size="small"
                look="ghost"
                icon={Trash2}
                label={`${words.rowRemove}: ${nameOf(row)}`}
                disabled={stays?.(row) === true}
                onPress={() => onChange(rows.filter((_, index) => index !== at))}
              />
            </span>
          )}
        </div>
      ))}
      {writes && rows.length < (most ?? Number.POSITIVE_INFINITY) && (
        <div>
          <Button size="small" icon={Plus} onPress={() => onChange([...rows, blank])}>
            {addText}
          </Button>
        </div>
      )}
    </div>
  );
}
