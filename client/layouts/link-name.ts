/** What the cards of a kind belong to, by the name of their link field: "Program", "Tema", "Masalah"; empty where they link to nothing. */
import type { CardKind } from '@mufakat/shared/cards/card.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';

export function linkName(kind: Pick<CardKind, 'fields'> | undefined, language: Language): string {
  return kind?.fields.find((field) => field.kind === 'link')?.name[language] ?? '';
}
