/** Fields of a card kind: added with the column that prints them, taken away with it. */
import { ROLE_CODES, type CardKind, type Choice, type Field, type FieldKind } from '../../cards/card.ts';
import { LIMITS, titleLimit } from '../../cards/limits.ts';
import type { Label } from '../../languages/language.ts';
import type { Method, Step } from '../schema.ts';
import { shortField } from '../parts.ts';
import { followOptions } from './agreed.ts';
import { columnOf, measureOf, unitOf } from './columns.ts';
import { withoutGone } from './gone.ts';
import { freeId, replaced, without } from './values.ts';

/** Field kinds a facilitator may add, in the order they are offered. */
export const ADDABLE_FIELDS = [
  'text',
  'longText',
  'choice',
  'choices',
  'number',
  'money',
  'year',
  'period',
  'yearly',
  'place',
  'institution',
  'photo',
  'spot',
  'link',
] as const satisfies readonly FieldKind[];
export type AddableField = (typeof ADDABLE_FIELDS)[number];

/** A field at the end of a kind, and its column in the table that lists the kind. */
export function addField(
  method: Method,
  kindAt: number,
  sort: AddableField,
  texts: { readonly name: Label; readonly option: Label },
): Method {
  const kind = method.cardKinds[kindAt];
  if (kind === undefined) return method;
  const fields = sort === 'yearly' ? measureFields(kind.fields) : [newField(method, kind, sort, texts)];
  const added = fields.filter((field) => field !== null);
  if (added.length === 0) return method;
  const next = { ...kind, fields: [...kind.fields, ...added] };
  const cardKinds = replaced(method.cardKinds, kindAt, next);
  const column = sort === 'yearly' ? measureOf(next) : added.map(columnOf)[0];
  const tables = method.result.tables.map((table) =>
    table.shape === 'list' && table.kind === kind.id && column !== null && column !== undefined
      ? { ...table, columns: [...table.columns, column] }
      : table,
  );
  return { ...method, cardKinds, result: { ...method.result, tables } };
}

/** What the rules may take a field of its kind to say, beside its words. */
export function meaningsOf({ kind }: Field): readonly NonNullable<Field['means']>[] {
  switch (kind) {
    case 'text':
      return ['location', 'agency', 'unit', 'funds', 'type', 'proposal', 'proposer'];
    case 'place':
      return ['location', 'proposer'];
    case 'institution':
      return ['agency', 'proposer'];
    case 'number':
      return ['volume'];
    case 'money':
      return ['cost'];
    case 'choice':
    case 'choices':
      return ['location', 'funds', 'type'];
    default:
      return [];
  }
}

/** Field kinds a kind may take still: one measure, and links where there is something to link to. */
export function fieldsToAdd(method: Method, kind: CardKind): readonly AddableField[] {
  const isMeasured = kind.fields.some((field) => field.kind === 'yearly');
  return ADDABLE_FIELDS.filter((sort) => {
    if (sort === 'yearly') return !isMeasured;
    return sort !== 'link' || linkTargets(method, kind).length > 0;
  });
}

/** A target for each year, with the unit, baseline and its year. What the card counts already is something else. */
export function measureFields(fields: readonly Field[]): readonly Field[] {
  const [, ...others] = fields;
  const id = (stem: string) => freeId(stem, fields);
  const counts = others.some(({ kind }) => kind === 'number');
  const unitName = counts ? { id: 'Satuan target', en: 'Unit of the target' } : { id: 'Satuan', en: 'Unit' };
  const unit = shortField(id('satuan'), unitName, { required: true });
  const baseline = { id: 'Data awal', en: 'Baseline' };
  const baselineYear = { id: 'Tahun data awal', en: 'Year of the baseline' };
  const targets = { id: 'Target per tahun', en: 'Target per year' };
  return [
    ...(counts || unitOf(others) === undefined ? [unit] : []),
    { id: id('data-awal'), name: baseline, required: false, kind: 'number' as const },
    { id: id('tahun-awal'), name: baselineYear, required: false, kind: 'year' as const },
    { id: id('target'), name: targets, required: false, kind: 'yearly' as const },
  ];
}

function newField(
  method: Method,
  kind: CardKind,
  sort: Exclude<AddableField, 'yearly'>,
  { name, option }: { readonly name: Label; readonly option: Label },
): Field | null {
  const base = { id: freeId('isian', kind.fields), name, required: false };
  const options = [{ id: 'pilihan', name: option }];
  switch (sort) {
    case 'text':
    case 'place':
    case 'institution':
      return { ...base, kind: sort, max: titleLimit({ kind: sort }) };
    case 'longText':
      return { ...base, kind: sort, max: LIMITS.longText };
    case 'choice':
      return { ...base, kind: sort, options };
    case 'choices':
      return { ...base, kind: sort, options, max: 3 };
    case 'link': {
      const target = linkTargets(method, kind)[0];
      return target === undefined ? null : { ...base, kind: sort, step: target.id, max: 1 };
    }
    default:
      return { ...base, kind: sort };
  }
}

/** Steps a kind may link to: accepted before any step that collects it. */
export function linkTargets(method: Method, kind: Pick<CardKind, 'id'>): readonly Step[] {
  const firstUse = method.steps.findIndex((step) => step.collects?.kinds.includes(kind.id) ?? false);
  return method.steps.filter(({ id, collects, settles }, at) => {
    if (collects === null) return false;
    const filter = method.steps.findIndex((step) => step.source === id && step.settles === 'accepted');
    return (settles === 'accepted' || filter !== -1) && Math.max(at, filter) < firstUse;
  });
}

/** Another text, limit or option of a field; what is called as its options are follows. */
export function changeField(method: Method, kindAt: number, at: number, field: Field): Method {
  const kind = method.cardKinds[kindAt];
  const before = kind?.fields[at];
  if (kind === undefined || before === undefined) return method;
  const next = { ...kind, fields: replaced(kind.fields, at, field) };
  const changed = { ...method, cardKinds: replaced(method.cardKinds, kindAt, next) };
  return followOptions(changed, kind, before, field);
}

/** Kinds of fields that can be the title of a card. */
export const TITLE_KINDS = ['text', 'institution', 'place'] as const satisfies readonly FieldKind[];

/** What the options of a kind may be taken to say: letters of the role matrix, or that a note proposes a wording. */
export function optionMeanings(method: Method, kind: CardKind): readonly NonNullable<Choice['means']>[] {
  const settles = method.steps
    .filter(({ collects }) => collects?.kinds.includes(kind.id) ?? false)
    .map((step) => step.settles);
  return [
    ...(settles.includes('roles') ? ROLE_CODES : []),
    ...(settles.includes('result') ? (['wording'] as const) : []),
  ];
}

/** A field with the columns that printed it. */
export function removeField(method: Method, kindAt: number, at: number): Method {
  const kind = method.cardKinds[kindAt];
  if (kind === undefined || at === 0) return method;
  const cardKinds = replaced(method.cardKinds, kindAt, { ...kind, fields: without(kind.fields, at) });
  return withoutGone({ ...method, cardKinds });
}
