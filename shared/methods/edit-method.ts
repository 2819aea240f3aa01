/**
 * What a facilitator does to a method: copying, wording, adding, taking away, another order. Pure: the chance of a new id is
 * handed in. What a step or field takes with it when it goes (columns, tables, links) goes by `withoutGone`; whatever else no longer
 * fits is left and named by `checkMethod`.
 */
import type { CardKind, Field, FieldKind } from '../cards/card.ts';
import { LIMITS } from '../cards/limits.ts';
import type { Label, Language } from '../languages/language.ts';
import { CRITERIA_MOST } from '../polls/sheets.ts';
import type { WayId } from '../polls/way.ts';
import { checkMethod } from './check-method.ts';
import { CARD_COLOURS, CARD_SHAPES } from './method-schema.ts';
import { consent, FEASIBLE_URGENT } from './parts.ts';
import type { Path, ProblemCode } from './problem.ts';
import type { ColumnSpec, ListSpec, TableSpec } from './result-spec.ts';
import { STEP_STATES, type Decides, type Method, type Step } from './schema.ts';
import { kindById, kindsOf } from './walk.ts';

// Texts

/** A text without English says the same in both languages, so English follows until it is written itself. */
export function withText(label: Label, language: Language, text: string): Label {
  if (language === 'en') return { ...label, en: text.trim() === '' ? label.id : text };
  return isTranslated(label) ? { ...label, id: text } : { id: text, en: text };
}

export function isTranslated({ id, en }: Label): boolean {
  return en !== id && en !== '';
}

// Lists

export function replaced<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return list.map((it, place) => (place === at ? entry : it));
}

export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, place) => place !== at);
}

function inserted<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

/** The entry at `from` stands at `to` afterwards. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const others = without(list, from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}

/** `stem`, or with the first number that makes it free. */
export function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!ids.has(id)) return id;
  }
}

// The method

/** A method of one's own that begins as another. */
export function copyOf(method: Method, id: string, name: Label): Method {
  return { ...method, id, version: 1, name: short(name), fullName: method.fullName };
}

function short(name: Label): Label {
  const cut = (text: string) => Array.from(text).slice(0, LIMITS.title).join('');
  return { id: cut(name.id), en: cut(name.en) };
}

// Steps

/** What a new step is for; each brings its cards and, where something is listed, its table. */
export const STEP_SORTS = ['wall', 'list', 'statement', 'screening', 'criteria', 'roadmap', 'talk'] as const;
export type StepSort = (typeof STEP_SORTS)[number];

/** Texts of what is new, in every language. */
export interface NewTexts {
  readonly step: Label;
  readonly task: Label;
  readonly hint: Label;
  readonly kind: Label;
  readonly title: Label;
  readonly period: Label;
  readonly empty: Label;
  readonly criterion: Label;
}

/** Behind the step `after`; never behind the last one, which ratifies. */
export function addStep(method: Method, after: number, sort: StepSort, texts: NewTexts): Method {
  const at = Math.min(Math.max(after + 1, 1), method.steps.length - 1);
  const id = freeId('langkah', method.steps);
  const source = sort === 'screening' || sort === 'criteria' ? scorable(method, at) : null;
  if (source !== null) {
    const step: Step = {
      ...stepBase(id, texts),
      layout: 'list',
      states: ['prepared', 'discussion', 'deciding', 'closed'],
      collects: null,
      decides: [sort === 'screening' ? FEASIBLE_URGENT : criteriaWay(texts), ...consent('groups')],
      settles: 'accepted',
      source: source.id,
    };
    return { ...method, steps: inserted(method.steps, at, step) };
  }
  const kind = newKind(method, sort, texts);
  const step: Step = {
    ...stepBase(id, texts),
    layout: LAYOUT_OF[sort],
    states: sort === 'talk' ? ['prepared', 'open', 'discussion', 'closed'] : STEP_STATES,
    collects: {
      kinds: [kind.id],
      during: sort === 'wall' || sort === 'statement' ? ['open'] : ['open', 'discussion'],
      perPerson: 5,
      sealed: false,
      nameless: true,
    },
    decides: waysOf(sort, texts),
    settles: sort === 'statement' ? 'statement' : sort === 'talk' ? 'nothing' : 'accepted',
  };
  const withStep = {
    ...method,
    steps: inserted(method.steps, at, step),
    cardKinds: [...method.cardKinds, kind],
  };
  return sort === 'statement' || sort === 'talk' ? withStep : withTable(withStep, step, kind, texts);
}

const LAYOUT_OF: Readonly<Record<StepSort, Step['layout']>> = {
  wall: 'wall',
  list: 'list',
  statement: 'statement',
  screening: 'list',
  criteria: 'list',
  roadmap: 'roadmap',
  talk: 'wall',
};

function stepBase(id: string, { step, task, hint }: NewTexts) {
  return { id, name: step, task, hint, minutes: 20 };
}

function waysOf(sort: StepSort, texts: NewTexts): readonly Decides[] {
  switch (sort) {
    case 'wall':
      return [{ way: 'dots', maxPerOption: 2, on: 'groups' }];
    case 'statement':
      return consent('statement');
    case 'screening':
      return [FEASIBLE_URGENT, ...consent('groups')];
    case 'criteria':
      return [criteriaWay(texts), ...consent('groups')];
    case 'talk':
      return [];
    default:
      return consent('groups');
  }
}

function criteriaWay({ criterion }: NewTexts): Decides {
  return { way: 'criteria', criteria: [{ id: 'kriteria', weight: 1, name: criterion }], on: 'groups' };
}

/** The nearest step before whose cards are accepted there, that nobody has linked to until then, and no later step scores yet. */
function scorable(method: Method, at: number): Step | null {
  const { steps } = method;
  const linked = steps
    .slice(0, at)
    .flatMap((step) => kindsOf(method, step))
    .flatMap(({ fields }) => fields.flatMap((field) => (field.kind === 'link' ? [field.step] : [])));
  const scored = new Set([...linked, ...steps.map(({ source }) => source)]);
  return (
    steps
      .slice(0, at)
      .findLast(
        ({ id, settles, collects }) => settles === 'accepted' && collects !== null && !scored.has(id),
      ) ?? null
  );
}

function newKind(method: Method, sort: StepSort, { kind, title, period }: NewTexts): CardKind {
  const looks = CARD_SHAPES.flatMap((shape) => CARD_COLOURS.map((colour) => ({ shape, colour })));
  const isFree = (look: Pick<CardKind, 'shape' | 'colour'>) =>
    !method.cardKinds.some(({ shape, colour }) => shape === look.shape && colour === look.colour);
  const first: Field = { id: 'judul', name: title, required: true, kind: 'text', max: LIMITS.title };
  const when: readonly Field[] =
    sort === 'roadmap' ? [{ id: 'waktu', name: period, required: true, kind: 'period' }] : [];
  return {
    id: freeId('kartu', method.cardKinds),
    name: kind,
    ...(looks.find(isFree) ?? { shape: 'box', colour: 'isu' }),
    icon: 'lightbulb',
    fields: [first, ...when],
  };
}

/** A list of what the step collects, behind the others. */
function withTable(method: Method, step: Step, kind: CardKind, { empty }: NewTexts): Method {
  const { tables } = method.result;
  const id = freeId('tabel', tables);
  const tab = freeTab(step.name, tables);
  const columns = kind.fields.flatMap((field) => columnOf(field) ?? []);
  const table: TableSpec = {
    id,
    name: step.name,
    tab,
    step: step.id,
    empty,
    shape: 'list',
    kind: kind.id,
    rows: 'all',
    order: 'wall',
    columns,
    pictures: [],
  };
  return { ...method, result: { ...method.result, tables: [...tables, table] } };
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

/** Steps as they are ordered; the first and the last stay where they are. */
export function moveStep(method: Method, from: number, to: number): Method {
  const last = method.steps.length - 1;
  if (from <= 0 || from >= last || to <= 0 || to >= last) return method;
  return { ...method, steps: moved(method.steps, from, to) };
}

/** A step with the cards that only it collects, and whatever printed or linked to them. */
export function removeStep(method: Method, at: number): Method {
  if (at <= 0 || at >= method.steps.length - 1) return method;
  const steps = without(method.steps, at);
  const used = new Set(steps.flatMap(({ collects }) => collects?.kinds ?? []));
  const kept = method.cardKinds.filter(({ id }) => used.has(id) || !isCollectedBy(method.steps[at], id));
  return withoutGone({ ...method, steps, cardKinds: kept });
}

function isCollectedBy(step: Step | undefined, kind: string): boolean {
  return step?.collects?.kinds.includes(kind) ?? false;
}

// Ways of deciding

/** Ways that a step of its sort may offer still. */
export function waysToAdd(step: Step): readonly WayId[] {
  const taken = step.decides.map(({ way }) => way);
  if (step.settles === 'attendance') return [];
  const agreeing: readonly WayId[] = ['consensus', 'majority'];
  const onGroups = step.settles === 'accepted' || step.settles === 'roles';
  const all: readonly WayId[] = onGroups ? ['dots', 'scoring', 'criteria', ...agreeing] : agreeing;
  return all.filter((way) => !taken.includes(way) && (way !== 'majority' || taken.includes('consensus')));
}

/** The step passes the deciding state exactly if it has a way. */
export function addWay(step: Step, way: WayId, texts: NewTexts): Step {
  return withWays(step, [...step.decides, offerOf(step, way, texts)]);
}

/** Majority goes with the consensus round it would follow. */
export function removeWay(step: Step, at: number): Step {
  const left = without(step.decides, at);
  const hasConsensus = left.some(({ way }) => way === 'consensus');
  return withWays(
    step,
    left.filter(({ way }) => way !== 'majority' || hasConsensus),
  );
}

function withWays(step: Step, decides: readonly Decides[]): Step {
  const states = STEP_STATES.filter((state) =>
    state === 'deciding' ? decides.length > 0 : step.states.includes(state),
  );
  return { ...step, decides, states };
}

function offerOf(step: Step, way: WayId, texts: NewTexts): Decides {
  const on = step.settles === 'statement' || step.settles === 'result' ? step.settles : 'groups';
  switch (way) {
    case 'dots':
      return { way, maxPerOption: 2, on: 'groups' };
    case 'consensus':
      return { way, limit: 0, on };
    case 'majority':
      return { way, p: 1, q: 2, on };
    case 'scoring':
      return FEASIBLE_URGENT;
    case 'criteria':
      return criteriaWay(texts);
  }
}

/** Whether a side, or a list without sides, takes one more criterion. */
export function takesCriterion(criteria: readonly unknown[]): boolean {
  return criteria.length < CRITERIA_MOST;
}

// Fields

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
  const field = newField(method, kind, sort, texts);
  if (field === null) return method;
  const cardKinds = replaced(method.cardKinds, kindAt, { ...kind, fields: [...kind.fields, field] });
  const column = columnOf(field);
  const tables = method.result.tables.map((table) =>
    table.shape === 'list' && table.kind === kind.id && column !== null
      ? { ...table, columns: [...table.columns, column] }
      : table,
  );
  return { ...method, cardKinds, result: { ...method.result, tables } };
}

function newField(
  method: Method,
  kind: CardKind,
  sort: AddableField,
  { name, option }: { readonly name: Label; readonly option: Label },
): Field | null {
  const base = { id: freeId('isian', kind.fields), name, required: false };
  const options = [{ id: 'pilihan', name: option }];
  switch (sort) {
    case 'text':
    case 'place':
    case 'institution':
      return { ...base, kind: sort, max: LIMITS.title };
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
  const firstUse = method.steps.findIndex((step) => isCollectedBy(step, kind.id));
  return method.steps.filter(({ id, collects, settles }, at) => {
    if (collects === null) return false;
    const filter = method.steps.findIndex((step) => step.source === id && step.settles === 'accepted');
    return (settles === 'accepted' || filter !== -1) && Math.max(at, filter) < firstUse;
  });
}

/** A field with the columns that printed it. */
export function removeField(method: Method, kindAt: number, at: number): Method {
  const kind = method.cardKinds[kindAt];
  if (kind === undefined || at === 0) return method;
  const cardKinds = replaced(method.cardKinds, kindAt, { ...kind, fields: without(kind.fields, at) });
  return withoutGone({ ...method, cardKinds });
}

/** How a field stands in a list; `null` for what no plain column prints. */
function columnOf(field: Field): ColumnSpec | null {
  switch (field.kind) {
    case 'yearly':
      return null;
    case 'link':
      return { of: 'link', field: field.id, form: 'title', width: 3 };
    case 'number':
    case 'money':
    case 'year':
      return { of: 'field', field: field.id, width: 2.4 };
    default:
      return { of: 'field', field: field.id, width: 3.4 };
  }
}

/** Fields of a list's kind that none of its columns prints yet. */
export function unprintedFields(method: Method, table: ListSpec): readonly Field[] {
  const kind = kindById(method, table.kind);
  const printed = new Set(
    table.columns.flatMap((column) => Object.values(column).flatMap((it: unknown) => it)),
  );
  return (kind?.fields ?? []).filter((field) => !printed.has(field.id) && columnOf(field) !== null);
}

export function addColumn(table: ListSpec, field: Field): ListSpec {
  const column = columnOf(field);
  return column === null ? table : { ...table, columns: [...table.columns, column] };
}

// What goes with what is gone

/** Codes of what points at something that is no longer there. */
const GONE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'kind-gone',
  'link-gone',
  'link-not-accepted',
  'source-gone',
  'source-empty',
  'step-gone',
  'table-gone',
  'field-gone',
  'not-collected',
  'not-decided-so',
  'not-linked',
  'not-agreed',
  'not-accepted',
  'no-statement',
  'order-without',
  'no-measure',
  'needs-table',
  'band-gone',
]);
/** Lists whose entries may go by themselves. */
const LISTS: ReadonlySet<string> = new Set([
  'kinds',
  'fields',
  'tables',
  'columns',
  'reserve',
  'pictures',
  'clauses',
  'parts',
  'blocks',
  'titles',
]);

/** A removal seldom reaches further than this many rounds; it ends because every round takes something away. */
const ROUNDS_MAX = 500;

/** Without everything that points at what is gone, and without what is empty then. */
export function withoutGone(method: Method): Method {
  let value = method;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const next = onceWithoutGone(value);
    if (next === null) return value;
    value = next;
  }
  return value;
}

function onceWithoutGone(method: Method): Method | null {
  for (const { code, path } of checkMethod(method)) {
    const next = takenAway(method, code, path);
    if (next !== null) return next;
  }
  return null;
}

function takenAway(method: Method, code: ProblemCode, path: Path): Method | null {
  const { result } = method;
  const [first, second, third] = path;
  if (first === 'steps' && (code === 'source-gone' || code === 'source-empty')) {
    const at = Number(second);
    // A step that only scores what is gone has nothing left to do.
    return at > 0 && at < method.steps.length - 1 ? { ...method, steps: without(method.steps, at) } : null;
  }
  if (first === 'result' && third === 'actors' && code === 'no-roles')
    return { ...method, result: { ...result, signatures: { ...result.signatures, actors: false } } };
  if (first === 'result' && second === 'agreed' && path.length <= 2 && GONE.has(code))
    return { ...method, result: { ...result, agreed: null } };
  if (code === 'not-scored-later') return dropped(method, [...path, 'screenedName']) as Method;
  // A form of another system without one of its columns is not that form.
  if (second === 'exchange' && GONE.has(code)) return dropped(method, path.slice(0, 3)) as Method;
  if (path.at(-1) === 'bands' && GONE.has(code)) return dropped(method, path) as Method;
  if (path.at(-1) === 'order' && GONE.has(code)) return withOrder(method, Number(third));
  const emptied =
    (code === 'too-few' && (path.at(-1) === 'blocks' || path.at(-1) === 'sections')) ||
    (code === 'no-columns' && first === 'result') ||
    (code === 'no-rows' && first === 'result') ||
    (code === 'no-roles' && first === 'result');
  if (!GONE.has(code) && !emptied) return null;
  const entry = entryPath(path, emptied);
  return entry === null ? null : (dropped(method, entry) as Method);
}

/** Up to the innermost entry of a list that may go. */
function entryPath(path: Path, emptied: boolean): Path | null {
  for (let at = path.length - 1; at > 0; at -= 1) {
    const list = path[at - 1];
    const mayGo =
      typeof list === 'string' &&
      (LISTS.has(list) || (emptied && (list === 'sections' || list === 'reports')));
    if (typeof path[at] === 'number' && mayGo) return path.slice(0, at + 1);
  }
  return null;
}

function withOrder(method: Method, at: number): Method {
  const tables = method.result.tables.map((table, place) =>
    place === at && table.shape === 'list' ? { ...table, order: 'wall' as const } : table,
  );
  return { ...method, result: { ...method.result, tables } };
}

function dropped(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const at = Number(key);
    return rest.length === 0 ? without(list, at) : replaced(list, at, dropped(list[at], rest));
  }
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [key]: dropped(inner, rest) };
}
