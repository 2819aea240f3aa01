/**
 * The shape of a method that comes from outside, with bounds on every list and text. What fits together beyond its shape is asked in
 * `check-steps.ts` and `check-result.ts`. Keys that are not listed are refused, because what a file says and nobody reads would
 * be taken for granted by whoever wrote it. A text without English says the same in both languages.
 */
import * as v from 'valibot';

import {
  ID_PATTERN,
  DICTIONARY_PARTS,
  FIT_PARTS,
  ROLE_CODES,
  type CardKind,
  type Field,
  type FieldKind,
} from '../cards/card.ts';
import { lengthOf, LIMITS, wellFormed } from '../cards/limits.ts';
import type { Label } from '../languages/language.ts';
import { CRITERIA_MOST } from '../polls/sheets.ts';
import type { WayId } from '../polls/way.ts';
import type {
  AgreedSpec,
  ClauseSpec,
  ColumnSpec,
  ExchangeSpec,
  ReportBlock,
  ReportSpec,
  ResultSpec,
  TableSpec,
} from './result-spec.ts';
import { CIRCLE_ENTRIES, STEP_STATES, type Decides, type Method, type Step } from './schema.ts';

/** Lengths in code points: a name on a card or button, a line, two lines of a phone, a paragraph on paper. */
const TEXT_MAX = { name: 80, line: 200, hint: 84, paragraph: 1200, tab: 27 } as const;

/** Entries of the lists of a method. */
const LIST_MAX = {
  steps: 30,
  kinds: 30,
  fields: 30,
  options: 40,
  constituencies: 20,
  tables: 30,
  columns: 30,
  clauses: 30,
  sections: 40,
  few: 12,
} as const;

const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'wrong-id'));

function text(max: number) {
  return v.pipe(
    v.string(),
    v.transform((it) => wellFormed(it).normalize('NFC').trim()),
    v.check((it) => lengthOf(it) <= max, `text-too-long:${max}`),
  );
}

function label(max: number) {
  return v.pipe(
    v.strictObject({
      id: v.pipe(text(max), v.minLength(1, 'text-empty')),
      en: v.optional(text(max), ''),
    }),
    v.transform((it): Label => (it.en === '' ? { id: it.id, en: it.id } : it)),
  );
}

function list<T extends v.GenericSchema>(of: T, max: number, min = 0) {
  return v.pipe(v.array(of), v.minLength(min, `too-few:${min}`), v.maxLength(max, `too-many:${max}`));
}

function figure(min: number, max: number) {
  return v.pipe(
    v.number(),
    v.integer('number-out'),
    v.minValue(min, `number-out:${min}:${max}`),
    v.maxValue(max, `number-out:${min}:${max}`),
  );
}

const name = label(TEXT_MAX.name);
const line = label(TEXT_MAX.line);
const paragraph = label(TEXT_MAX.paragraph);
const isTrue = v.literal(true);
/** As Lucide names its drawings. */
const icon = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wrong-id'), v.maxLength(40, 'wrong-id'));
const role = v.picklist(ROLE_CODES);
const amount = v.pipe(v.number(), v.finite());

// Cards

const choiceOption = v.strictObject({
  id,
  name,
  means: v.exactOptional(v.picklist([...ROLE_CODES, 'wording'])),
});
const options = list(choiceOption, LIST_MAX.options, 1);

const fieldBase = {
  id,
  name,
  hint: v.exactOptional(line),
  required: v.boolean(),
  later: v.exactOptional(v.boolean()),
  means: v.exactOptional(v.picklist(['funds', 'proposer', ...FIT_PARTS, ...DICTIONARY_PARTS])),
};
const oneLine = { max: figure(1, LIMITS.longText) };

function fieldOf<K extends FieldKind, E extends v.ObjectEntries>(kind: K, more: E) {
  return v.strictObject({ ...fieldBase, kind: v.literal(kind), ...more });
}

/** The compiler asks for a new kind. */
const FIELDS = {
  text: fieldOf('text', oneLine),
  longText: fieldOf('longText', oneLine),
  number: fieldOf('number', {
    unit: v.exactOptional(name),
    min: v.exactOptional(amount),
    max: v.exactOptional(amount),
  }),
  money: fieldOf('money', {}),
  year: fieldOf('year', {}),
  period: fieldOf('period', {}),
  yearly: fieldOf('yearly', {}),
  choice: fieldOf('choice', { options }),
  choices: fieldOf('choices', { options, max: figure(1, LIST_MAX.options) }),
  link: fieldOf('link', { step: id, max: figure(1, 100) }),
  place: fieldOf('place', oneLine),
  institution: fieldOf('institution', oneLine),
  // A card waits for no photo, and there may be no map.
  photo: fieldOf('photo', { required: v.literal(false) }),
  spot: fieldOf('spot', { required: v.literal(false) }),
} satisfies { readonly [K in FieldKind]: v.GenericSchema<unknown, Extract<Field, { kind: K }>> };

const field = v.variant('kind', Object.values(FIELDS));

export const CARD_SHAPES = [
  'box',
  'oval',
  'cut',
  'scale',
  'badge',
  'fold',
] as const satisfies readonly CardKind['shape'][];
export const CARD_COLOURS = [
  'isu',
  'visi',
  'program',
  'aksi',
  'tolok',
  'peran',
  'kebijakan',
  'strategi',
] as const satisfies readonly CardKind['colour'][];

const cardKind = v.strictObject({
  id,
  name,
  shape: v.picklist(CARD_SHAPES),
  colour: v.picklist(CARD_COLOURS),
  icon,
  fields: list(field, LIST_MAX.fields, 1),
}) satisfies v.GenericSchema<unknown, CardKind>;

// Steps

const LAYOUTS = [
  'attendance',
  'wall',
  'statement',
  'list',
  'matrix',
  'roadmap',
  'ratify',
] as const satisfies readonly Step['layout'][];

const criterion = { id, name: line, weight: figure(1, 10) };
const sided = v.strictObject({ ...criterion, side: v.picklist(['feasible', 'urgent']) });
const onAnything = v.picklist(['groups', 'statement', 'result']);
const onGroups = v.literal('groups');

function offerOf<W extends WayId, E extends v.ObjectEntries>(way: W, more: E) {
  return v.strictObject({ way: v.literal(way), ...more });
}

/** What each way of deciding is offered with; the compiler asks for a new one. */
const OFFERS = {
  dots: offerOf('dots', { maxPerOption: figure(1, 50), on: onGroups }),
  consensus: offerOf('consensus', { limit: figure(0, 500), on: onAnything }),
  majority: offerOf('majority', { p: figure(1, 100), q: figure(1, 100), on: onAnything }),
  scoring: offerOf('scoring', {
    criteria: list(sided, 2 * CRITERIA_MOST, 2),
    short: list(sided, 2 * CRITERIA_MOST, 2),
    on: onGroups,
  }),
  criteria: offerOf('criteria', {
    criteria: list(v.strictObject(criterion), CRITERIA_MOST, 1),
    line: v.exactOptional(
      v.pipe(v.number(), v.minValue(1, 'number-out:1:5'), v.maxValue(5, 'number-out:1:5')),
    ),
    on: onGroups,
  }),
} satisfies { readonly [W in WayId]: v.GenericSchema<unknown, Extract<Decides, { way: W }>> };

const decides = v.variant('way', Object.values(OFFERS));

const step = v.strictObject({
  id,
  name,
  task: line,
  hint: label(TEXT_MAX.hint),
  minutes: figure(1, 600),
  layout: v.picklist(LAYOUTS),
  states: list(v.picklist(STEP_STATES), STEP_STATES.length, 2),
  collects: v.nullable(
    v.strictObject({
      kinds: list(id, LIST_MAX.kinds, 1),
      during: list(v.picklist(['open', 'discussion', 'deciding']), 3),
      perPerson: figure(1, LIMITS.cardsPerPerson),
      sealed: v.boolean(),
      nameless: v.boolean(),
    }),
  ),
  decides: list(decides, 6),
  settles: v.picklist(['attendance', 'accepted', 'statement', 'roles', 'result', 'nothing']),
  source: v.exactOptional(id),
  circles: v.exactOptional(v.strictObject({ entry: v.picklist(CIRCLE_ENTRIES) })),
}) satisfies v.GenericSchema<unknown, Step>;

// What is printed

const columnBase = {
  name: v.exactOptional(name),
  width: v.pipe(v.number(), v.minValue(0.3, 'number-out'), v.maxValue(40, 'number-out')),
};

function column<K extends string, E extends v.ObjectEntries>(of: K, more: E) {
  return v.strictObject({ ...columnBase, of: v.literal(of), ...more });
}

const codeOrName = v.picklist(['code', 'name']);
const columnSpec = v.variant('of', [
  column('field', { field: id, align: v.exactOptional(v.literal('center')) }),
  column('actor', { field: id, form: codeOrName }),
  column('link', { field: id, form: v.picklist(['title', 'number']) }),
  column('measure', { unit: id, baseline: id, baselineYear: id, targets: id }),
  column('years', { field: id }),
  column('amount', { amount: id, unit: id, unitWidth: columnBase.width }),
  column('proposer', {}),
  column('support', {}),
  column('rank', {}),
  column('score', {}),
  column('feasible', {}),
  column('urgent', {}),
  column('class', {}),
  column('reason', {}),
  column('remark', {}),
  column('responsible', {}),
  column('acting', {
    roles: list(role, ROLE_CODES.length, 1),
    without: v.exactOptional(list(role, ROLE_CODES.length)),
    form: codeOrName,
  }),
  column('linked', { table: id, field: id }),
  column('cost', { field: id, table: v.exactOptional(id), linked: v.exactOptional(id) }),
  column('volume', {
    fields: list(id, LIST_MAX.few),
    table: v.exactOptional(id),
    amount: v.exactOptional(id),
    unit: v.exactOptional(id),
  }),
]) satisfies v.GenericSchema<unknown, ColumnSpec>;
const columns = list(columnSpec, LIST_MAX.columns);

const tableBase = { id, name: line, tab: label(TEXT_MAX.tab), step: id, empty: line };
const tableSpec = v.variant('shape', [
  v.strictObject({
    ...tableBase,
    shape: v.literal('list'),
    kind: id,
    screenedName: v.exactOptional(line),
    rows: v.picklist(['accepted', 'standing', 'all']),
    order: v.picklist(['wall', 'rank', 'class', 'link', 'choice']),
    columns,
    pictures: list(v.picklist(['support', 'scatter', 'lines', 'roadmap']), LIST_MAX.few),
    counted: v.exactOptional(name),
  }),
  v.strictObject({
    ...tableBase,
    shape: v.literal('roles'),
    of: id,
    columns: v.picklist(['actors', 'constituencies']),
  }),
  v.strictObject({
    ...tableBase,
    shape: v.literal('grid'),
    kind: id,
    rows: id,
    columns: v.exactOptional(id),
    cell: v.exactOptional(id),
    heading: v.exactOptional(line),
    years: v.exactOptional(isTrue),
    others: v.exactOptional(line),
  }),
  v.strictObject({ ...tableBase, shape: v.literal('sums'), of: id, by: id }),
]) satisfies v.GenericSchema<unknown, TableSpec>;

const agreed = v.strictObject({
  table: id,
  by: v.exactOptional(v.picklist(['class', 'line'])),
  title: line,
  columns,
  reserve: columns,
  bands: v.exactOptional(v.strictObject({ field: id, titles: list(name, LIST_MAX.options) })),
  empty: line,
  counted: name,
}) satisfies v.GenericSchema<unknown, AgreedSpec>;

const clause = v.variant('of', [
  v.strictObject({ of: v.literal('statement'), step: id }),
  v.strictObject({ of: v.literal('agreed'), phrase: paragraph, screened: paragraph, none: paragraph }),
  v.strictObject({
    of: v.literal('tables'),
    parts: list(v.strictObject({ table: id, phrase: paragraph }), LIST_MAX.few),
    after: v.exactOptional(paragraph),
  }),
  v.strictObject({ of: v.literal('roles'), table: id }),
  v.strictObject({ of: v.literal('not-agreed') }),
  v.strictObject({ of: v.literal('delegates'), step: id, phrase: paragraph }),
  v.strictObject({ of: v.literal('ratification') }),
  v.strictObject({ of: v.literal('text'), text: paragraph }),
]) satisfies v.GenericSchema<unknown, ClauseSpec>;

const signer = v.strictObject({
  id,
  office: line,
  of: v.picklist(['notary', 'chair', 'acknowledged', 'signer']),
  withNip: v.exactOptional(v.boolean()),
});
const signerRows = list(list(signer, 4), LIST_MAX.few);

const plan = v.strictObject({
  of: id,
  actions: v.strictObject({
    table: id,
    when: id,
    cost: id,
    responsible: id,
    place: id,
    amount: id,
    unit: id,
    funds: id,
  }),
  measures: v.nullable(id),
  means: list(v.strictObject({ table: id, before: v.nullable(id) }), LIST_MAX.few),
});

function block<K extends string, E extends v.ObjectEntries>(of: K, more: E) {
  return v.strictObject({ of: v.literal(of), ...more });
}

const reportBlock = v.variant('of', [
  block('introduction', {}),
  block('event', {}),
  block('agenda', {}),
  block('people', {}),
  block('signatures', { closing: paragraph }),
  block('text', { text: paragraph }),
  block('statements', {}),
  block('table', { table: id, lead: v.exactOptional(paragraph) }),
  block('agreed', { lead: paragraph, alone: v.exactOptional(isTrue) }),
  block('titles', { table: id, heading: line }),
  block('grouped', {
    table: id,
    by: id,
    heading: line,
    about: list(id, LIST_MAX.few),
    columns,
    others: v.exactOptional(line),
  }),
  block('not-accepted', {}),
  block('follow-up', {}),
  block('minutes', {}),
  block('decisions', {}),
  block('context', {}),
  block('stages', { plan }),
  block('periods', { plan }),
  block('years', { plan }),
  block('pictures', {}),
  block('annexes', {}),
]) satisfies v.GenericSchema<unknown, ReportBlock>;

const report = v.strictObject({
  id,
  title: line,
  name,
  sections: list(
    v.strictObject({
      title: line,
      as: v.picklist(['chapter', 'part', 'annex']),
      page: v.picklist(['same', 'portrait', 'landscape']),
      blocks: list(reportBlock, LIST_MAX.few),
    }),
    LIST_MAX.sections,
  ),
}) satisfies v.GenericSchema<unknown, ReportSpec>;

const exchangeColumn = v.variant('of', [
  v.strictObject({ of: v.literal('number'), name, width: columnBase.width }),
  v.strictObject({ of: v.literal('field'), field: id, name, width: columnBase.width }),
  v.strictObject({ of: v.literal('amount'), amount: id, unit: id, name, width: columnBase.width }),
  v.strictObject({
    of: v.literal('standing'),
    accepted: name,
    refused: name,
    open: name,
    name,
    width: columnBase.width,
  }),
]);

const exchange = v.strictObject({
  id,
  name: label(TEXT_MAX.tab),
  table: id,
  rows: v.picklist(['all', 'accepted']),
  columns: list(exchangeColumn, LIST_MAX.columns, 1),
}) satisfies v.GenericSchema<unknown, ExchangeSpec>;

const result = v.strictObject({
  tables: list(tableSpec, LIST_MAX.tables),
  agreed: v.nullable(agreed),
  delegates: v.exactOptional(v.strictObject({ title: line, empty: line, noWoman: line })),
  minutes: v.strictObject({ title: list(line, 6, 1), event: line, chair: v.exactOptional(name) }),
  clauses: list(clause, LIST_MAX.clauses),
  signatures: v.strictObject({
    first: signerRows,
    constituencies: v.boolean(),
    actors: v.boolean(),
    last: signerRows,
  }),
  reports: list(report, 6),
  exchange: v.exactOptional(list(exchange, 6)),
}) satisfies v.GenericSchema<unknown, ResultSpec>;

const constituency = v.strictObject({ id, name, icon });

export const methodSchema = v.strictObject({
  id,
  version: figure(1, 100_000),
  name,
  fullName: line,
  summary: line,
  constituencies: list(constituency, LIST_MAX.constituencies, 1),
  eventKinds: list(name, LIST_MAX.few, 1),
  levels: v.exactOptional(list(name, 8)),
  horizonYears: figure(1, 25),
  periods: figure(1, 6),
  ceiling: v.exactOptional(isTrue),
  cardKinds: list(cardKind, LIST_MAX.kinds),
  steps: list(step, LIST_MAX.steps, 2),
  result,
}) satisfies v.GenericSchema<unknown, Method>;
