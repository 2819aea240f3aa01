/** Which kinds of fields can be printed where. */
import type { FieldKind } from '../cards/card.ts';

/** Texts of one line. */
export const LINES: readonly FieldKind[] = ['text', 'choice', 'choices', 'place', 'institution'];

export const TEXTS: readonly FieldKind[] = [...LINES, 'longText'];

/** What a plain column can print. */
export const PLAIN: readonly FieldKind[] = [...TEXTS, 'number', 'money', 'year', 'period', 'photo', 'spot'];

/** What may be the name of an institution, or its short one. */
export const ACTORS: readonly FieldKind[] = ['institution', 'text', 'longText'];
