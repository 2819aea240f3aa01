/**
 * Tables of the result: what a new one may be made of, and how it begins. A table is always added as the last one, so that
 * those it is made from stand before it.
 */
import type { CardKind } from '../../cards/card.ts';
import type { Label, Language } from '../../languages/language.ts';
import { LINES } from '../printable.ts';
import type { GridSpec, ListSpec, RolesSpec, SumsSpec, TableSpec } from '../result-spec.ts';
import type { Method, Step } from '../schema.ts';
import { kindById, kindsOf, stepById } from '../walk.ts';
import { followPhrase } from './clauses.ts';
import { columnOf, measureOf } from './columns.ts';
import { printsSoundly } from './sound.ts';
import { freeId, isSameLabel, replaced, without } from './values.ts';

/** What a table is made of, before it has names. */
export type TableSource =
  | Pick<ListSpec, 'shape' | 'step' | 'kind'>
  | Pick<RolesSpec, 'shape' | 'step' | 'of' | 'columns'>
  | Pick<GridSpec, 'shape' | 'step' | 'kind' | 'rows' | 'columns'>
  | Pick<SumsSpec, 'shape' | 'step' | 'of' | 'by'>;

export const TABLE_SHAPES = [
  'list',
  'roles',
  'grid',
  'sums',
] as const satisfies readonly TableSpec['shape'][];

/** Everything a new table may be made of, those first that no table is made of yet. */
export function tableSources(method: Method, empty: Label): readonly TableSource[] {
  const sources = [
    ...listSources(method),
    ...roleSources(method),
    ...gridSources(method),
    ...sumSources(method),
  ];
  const sound = sources.filter((source) => printsSoundly(method, addTable(method, source, empty)));
  const made = new Set(method.result.tables.map(sourceKey));
  const isMade = (source: TableSource) => made.has(sourceKey(source));
  return [...sound.filter((it) => !isMade(it)), ...sound.filter(isMade)];
}

/** Tells sources apart. */
export function sourceKey(source: TableSource | TableSpec): string {
  switch (source.shape) {
    case 'list':
      return `list ${source.step} ${source.kind}`;
    case 'roles':
      return `roles ${source.of} ${source.columns}`;
    case 'grid':
      return `grid ${source.step} ${source.kind} ${source.rows} ${source.columns ?? ''}`;
    case 'sums':
      return `sums ${source.of} ${source.by}`;
  }
}

export function addTable(method: Method, source: TableSource, empty: Label): Method {
  const { tables } = method.result;
  const name = nameFor(method, source);
  const table = tableOf(method, source, {
    id: freeId('tabel', tables),
    name,
    tab: freeTab(name, tables),
    empty,
  });
  return { ...method, result: { ...method.result, tables: [...tables, table] } };
}

function tableOf(
  method: Method,
  source: TableSource,
  base: Pick<TableSpec, 'id' | 'name' | 'tab' | 'empty'>,
): TableSpec {
  if (source.shape !== 'list') return { ...base, ...source };
  const fields = kindById(method, source.kind)?.fields ?? [];
  const list: ListSpec = {
    ...base,
    ...source,
    rows: 'all',
    order: 'wall',
    columns: fields.flatMap((field) => columnOf(field) ?? []),
    pictures: [],
  };
  return withMeasure(method, list);
}

/** Unit, baseline and targets in the columns of a measure instead of one each. */
function withMeasure(method: Method, list: ListSpec): ListSpec {
  const kind = kindById(method, list.kind);
  const measure = kind === null ? null : measureOf(kind);
  if (measure?.of !== 'measure') return list;
  const parts: readonly string[] = [measure.unit, measure.baseline, measure.baselineYear];
  const others = list.columns.filter((column) => !('field' in column && parts.includes(column.field)));
  return { ...list, columns: [...others, measure], pictures: ['lines'] };
}

/** Cards of every kind that a step collects. */
function listSources(method: Method): readonly TableSource[] {
  return method.steps.flatMap((step) =>
    step.settles === 'statement' || step.settles === 'roles' || step.settles === 'result'
      ? []
      : kindsOf(method, step).map(({ id }) => ({ shape: 'list' as const, step: step.id, kind: id })),
  );
}

/** The lists that roles link to, against institutions and against constituencies. */
function roleSources(method: Method): readonly TableSource[] {
  const step = method.steps.find(({ settles }) => settles === 'roles');
  if (step === undefined) return [];
  const targets = linkedSteps(kindsOf(method, step));
  const lists = method.result.tables.filter((it) => it.shape === 'list' && targets.includes(it.step));
  return lists.flatMap(({ id }) =>
    (['actors', 'constituencies'] as const).map((columns) => ({
      shape: 'roles' as const,
      step: step.id,
      of: id,
      columns,
    })),
  );
}

/** Each link of a kind as rows, against its cards or one of its choices. */
function gridSources(method: Method): readonly TableSource[] {
  return method.steps.flatMap((step) =>
    step.settles === 'roles'
      ? []
      : kindsOf(method, step).flatMap((kind) =>
          kind.fields
            .filter(({ kind: sort }) => sort === 'link')
            .flatMap((link): TableSource[] => {
              const base = { shape: 'grid' as const, step: step.id, kind: kind.id, rows: link.id };
              const choices = kind.fields.filter(({ kind: sort }) => sort === 'choice');
              return [base, ...choices.map(({ id }) => ({ ...base, columns: id }))];
            }),
        ),
  );
}

/** What each proposer, agency or field asked for and got. */
function sumSources(method: Method): readonly TableSource[] {
  const of = method.result.tables.find(({ id }) => id === method.result.agreed?.table);
  const kind = of?.shape === 'list' ? kindById(method, of.kind) : null;
  if (of === undefined || kind === null) return [];
  const [, ...others] = kind.fields;
  return others
    .filter((field) => LINES.includes(field.kind))
    .map(({ id }) => ({ shape: 'sums' as const, step: of.step, of: of.id, by: id }));
}

/** Steps that the links of these kinds lead to. */
export function linkedSteps(kinds: readonly CardKind[]): readonly string[] {
  return kinds.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.kind === 'link' ? [field.step] : [])),
  );
}

/** What a table is called until somebody says so: its cards, its step, or both sides of it. */
function nameFor(method: Method, source: TableSource): Label {
  const step = stepById(method, source.step)?.name ?? { id: '', en: '' };
  switch (source.shape) {
    case 'list': {
      const only = kindsOf(method, stepById(method, source.step) ?? NO_STEP).length === 1;
      return only ? step : (kindById(method, source.kind)?.name ?? step);
    }
    case 'roles':
      return step;
    case 'grid': {
      const kind = kindById(method, source.kind);
      const link = kind?.fields.find(({ id }) => id === source.rows);
      const rows = link?.kind === 'link' ? stepById(method, link.step)?.name : undefined;
      const columns = kind?.fields.find(({ id }) => id === source.columns)?.name ?? kind?.name;
      return rows === undefined || columns === undefined ? step : both(rows, columns);
    }
    case 'sums': {
      const of = method.result.tables.find(({ id }) => id === source.of);
      const kind = of?.shape === 'list' ? kindById(method, of.kind) : null;
      const by = kind?.fields.find(({ id }) => id === source.by)?.name;
      return of === undefined || by === undefined ? step : both(of.name, by);
    }
  }
}

const NO_STEP = { collects: null } as Step;

function both(one: Label, other: Label): Label {
  return { id: `${one.id} – ${other.id}`, en: `${one.en} – ${other.en}` };
}

/** Sheet names are short, differ, and hold no sign Excel refuses. */
function freeTab(name: Label, tables: readonly TableSpec[]): Label {
  const tab = (language: Language) => {
    const stem = Array.from(name[language].replaceAll(/[\\/?*[\]:]/g, ' '))
      .slice(0, 22)
      .join('')
      .trim();
    const taken = tables.map((table) => ({ id: table.tab[language] }));
    return freeId(stem === '' ? 'tabel' : stem, taken);
  };
  return { id: tab('id'), en: tab('en') };
}

/** Tables that are still called as their step or card was take its new name along, on their sheets and in their clause, too. */
export function followName(
  method: Method,
  isOf: (table: TableSpec) => boolean,
  { before, name }: { readonly before: Label; readonly name: Label },
): Method {
  const { tables } = method.result;
  let { clauses } = method.result;
  const next = tables.map((table, at) => {
    if (!isOf(table) || !isSameLabel(table.name, before)) return table;
    const others = without(tables, at);
    const tab = isSameLabel(table.tab, freeTab(before, others)) ? freeTab(name, others) : table.tab;
    const named = { ...table, name, tab };
    clauses = followPhrase(clauses, table, named);
    return named;
  });
  return { ...method, result: { ...method.result, tables: next, clauses } };
}

/** Orders and pictures a list may have, as its columns and decisions allow. */
export function ordersOf(method: Method, table: ListSpec): readonly ListSpec['order'][] {
  const all = ['wall', 'rank', 'class', 'link', 'choice'] as const;
  return all.filter(
    (order) => order === table.order || printsSoundly(method, withTable(method, { ...table, order })),
  );
}

export function picturesOf(method: Method, table: ListSpec): readonly ListSpec['pictures'][number][] {
  const all = ['support', 'scatter', 'lines', 'roadmap'] as const;
  const bare = withTable(method, { ...table, pictures: [] });
  return all.filter(
    (picture) =>
      table.pictures.includes(picture) ||
      printsSoundly(bare, withTable(method, { ...table, pictures: [picture] })),
  );
}

function withTable(method: Method, table: ListSpec): Method {
  const { tables } = method.result;
  const at = tables.findIndex(({ id }) => id === table.id);
  return { ...method, result: { ...method.result, tables: replaced(tables, at, table) } };
}
