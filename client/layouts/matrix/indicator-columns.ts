/** The columns of a matrix from the fields of a card kind: the link makes the rows' heads, a yearly field one column a year. */
import type { CardKind, Field } from '@mufakat/shared/cards/card.ts';

export type MatrixColumn =
  | { readonly of: 'field'; readonly field: Field; readonly figures: boolean }
  | { readonly of: 'year'; readonly field: Field; readonly year: number };

export function matrixColumns(
  kind: CardKind,
  horizon: { readonly from: number; readonly to: number },
): MatrixColumn[] {
  return kind.fields.flatMap((field): MatrixColumn[] => {
    if (field.kind === 'link') return [];
    if (field.kind !== 'yearly') {
      const figures = field.kind === 'number' || field.kind === 'year' || field.kind === 'money';
      return [{ of: 'field', field, figures }];
    }
    return Array.from({ length: horizon.to - horizon.from + 1 }, (_, at) => ({
      of: 'year',
      field,
      year: horizon.from + at,
    }));
  });
}
