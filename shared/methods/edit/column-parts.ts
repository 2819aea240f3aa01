/** What of a column may be chosen: each field it prints, among those that can stand there. */
import type { Field, FieldKind } from '../../cards/card.ts';
import { ACTORS, LINES, PLAIN, TEXTS } from '../printable.ts';
import type { ColumnSpec, ListSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { kindById } from '../walk.ts';

export const PART_NAMES = [
  'field',
  'amount',
  'unit',
  'baseline',
  'baselineYear',
  'targets',
  'linked',
] as const;
export type PartName = (typeof PART_NAMES)[number];

export interface ColumnPart {
  readonly name: PartName;
  readonly fields: readonly Field[];
  readonly value: string;
  /** The column with another field there. */
  readonly with: (id: string) => ColumnSpec;
}

/** Those of a column in the order they are asked, also where only one field fits. */
export function columnParts(method: Method, table: ListSpec, column: ColumnSpec): readonly ColumnPart[] {
  const own = kindById(method, table.kind)?.fields ?? [];
  const linked = 'table' in column ? fieldsOfTable(method, column.table) : [];
  const kinds = KINDS[column.of] ?? {};
  return PART_NAMES.flatMap((name): ColumnPart[] => {
    const wanted = kinds[name];
    const value: unknown = Object.entries(column).find(([key]) => key === name)?.[1];
    if (wanted === undefined || typeof value !== 'string') return [];
    const fields = isOfLinked(column, name) ? linked : own;
    return [
      {
        name,
        fields: fields.filter(({ kind }) => wanted.includes(kind)),
        value,
        with: (id) => ({ ...column, [name]: id }),
      },
    ];
  });
}

/** Fields of the row itself that an amount may be read from: the first that is filled is printed. */
export function volumeFields(method: Method, table: ListSpec): readonly Field[] {
  const [, ...fields] = kindById(method, table.kind)?.fields ?? [];
  return fields.filter(({ kind }) => kind === 'number' || TEXTS.includes(kind));
}

const KINDS: {
  readonly [K in ColumnSpec['of']]?: { readonly [P in PartName]?: readonly FieldKind[] };
} = {
  field: { field: PLAIN },
  actor: { field: ACTORS },
  link: { field: ['link'] },
  measure: { unit: LINES, baseline: ['number'], baselineYear: ['year'], targets: ['yearly'] },
  years: { field: ['period'] },
  amount: { amount: ['number'], unit: LINES },
  linked: { field: [...TEXTS, 'money'] },
  cost: { field: ['money'], linked: ['money'] },
  volume: { amount: ['number'], unit: LINES },
};

/** Where rows that link here are added up, their fields are asked for. */
function isOfLinked(column: ColumnSpec, part: PartName): boolean {
  if (column.of === 'linked' || part === 'linked') return true;
  return column.of === 'volume' && column.table !== undefined;
}

function fieldsOfTable(method: Method, id: string | undefined): readonly Field[] {
  const table = method.result.tables.find((it) => it.id === id);
  return table?.shape === 'list' ? (kindById(method, table.kind)?.fields ?? []) : [];
}
