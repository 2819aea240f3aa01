/** What may be done with one entry of a list in any order: up, down, and away while enough others are left. */
import { moved, without } from '@mufakat/shared/methods/edit/values.ts';

import { RowActs } from './RowActs.tsx';

export interface EntryActsProps<T> {
  readonly name: string;
  readonly list: readonly T[];
  readonly at: number;
  /** So many always stay. */
  readonly least?: number;
  readonly onChange: (list: readonly T[]) => void;
}

export function EntryActs<T>({ name, list, at, least = 1, onChange }: EntryActsProps<T>) {
  return (
    <RowActs
      name={name}
      onUp={at > 0 ? () => onChange(moved(list, at, at - 1)) : undefined}
      onDown={at < list.length - 1 ? () => onChange(moved(list, at, at + 1)) : undefined}
      onRemove={list.length > least ? () => onChange(without(list, at)) : undefined}
    />
  );
}
