/** The rows of a yearly value; none for any other. */
import type { FieldValue } from '@mufakat/shared/cards/card.ts';

export function yearlyOf(
  value: FieldValue | undefined,
): readonly { readonly year: number; readonly value: number }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (row): row is { readonly year: number; readonly value: number } =>
      typeof row === 'object' && row !== null,
  );
}
