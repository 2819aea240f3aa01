/** Steps of a method: added with the cards and the table they need, moved, taken away with what hangs on them. */
import type { CardKind, Field } from '../../cards/card.ts';
import { LIMITS } from '../../cards/limits.ts';
import type { Label } from '../../languages/language.ts';
import { CARD_COLOURS, CARD_SHAPES } from '../method-schema.ts';
import {
  choosing,
  consent,
  FEASIBLE_URGENT,
  institutionField,
  linkField,
  longField,
  ROLE_FIELD,
  ROLES,
  titleField,
} from '../parts.ts';
import type { ListSpec, TableSpec } from '../result-spec.ts';
import { STEP_STATES, type Decides, type Method, type Step } from '../schema.ts';
import { acceptingStep, kindsOf } from '../walk.ts';
import { withClauseOf } from './clauses.ts';
import { candidateKind, CHOOSING, withDelegates } from './delegates.ts';
import { measureFields } from './fields.ts';
import { withoutGone } from './gone.ts';
import { runsSoundly } from './sound.ts';
import { addTable, followName, linkedSteps } from './tables.ts';
import { freeId, freeName, inserted, moved, replaced, without } from './values.ts';
import { criteriaWay, type CriterionText } from './ways.ts';

/** What a new step is for; each brings its cards and, where something is listed, its table. */
export const STEP_SORTS = [
  'wall',
  'list',
  'statement',
  'screening',
  'criteria',
  'roadmap',
  'measures',
  'roles',
  'delegates',
  'talk',
] as const;
export type StepSort = (typeof STEP_SORTS)[number];

/** Texts of what is new, in every language. */
export interface NewTexts extends CriterionText {
  readonly step: Label;
  readonly task: Label;
  readonly hint: Label;
  readonly kind: Label;
  readonly title: Label;
  readonly period: Label;
  readonly empty: Label;
}

/** Sorts that make sense behind a step: roles are divided once, and they and measures say something of what was agreed before. */
export function stepSorts(method: Method, after: number): readonly StepSort[] {
  const target = subject(method, placeBehind(method, after));
  const hasRoles = method.steps.some(({ settles }) => settles === 'roles');
  return STEP_SORTS.filter((sort) => {
    if (sort === 'measures') return target !== null;
    if (sort === 'delegates') return method.result.delegates === undefined;
    return sort !== 'roles' || (target !== null && !hasRoles);
  });
}

function placeBehind({ steps }: Method, after: number): number {
  return Math.min(Math.max(after + 1, 1), steps.length - 1);
}

/** Behind the step `after`; never behind the last one, which ratifies. What it settles is named in the berita acara. */
export function addStep(method: Method, after: number, sort: StepSort, texts: NewTexts): Method {
  const at = placeBehind(method, after);
  const added = stepAdded(method, at, sort, texts);
  const step = added.steps[at];
  return sort === 'delegates' || step === undefined ? added : withClauseOf(added, step.id);
}

function stepAdded(method: Method, at: number, sort: StepSort, texts: NewTexts): Method {
  const id = freeId('langkah', method.steps);
  const source = sort === 'screening' || sort === 'criteria' ? scorable(method, at) : null;
  if (source !== null) {
    const step: Step = {
      ...stepBase(id, texts),
      ...SCORED,
      layout: 'list',
      states: ['prepared', 'discussion', 'deciding', 'closed'],
      collects: null,
      decides: [sort === 'screening' ? FEASIBLE_URGENT : criteriaWay(texts), ...consent('groups')],
      settles: 'accepted',
      source: source.id,
    };
    const steps = method.steps.map((it) => (it.id === source.id ? undecided(it) : it));
    return { ...method, steps: inserted(steps, at, step) };
  }
  const about = sort === 'roles' || sort === 'measures' ? subject(method, at) : null;
  if (about !== null)
    return sort === 'roles' ? addRoles(method, at, about, texts) : addMeasures(method, at, about, texts);
  if (sort === 'delegates') return addChoosing(method, at, texts);
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
  const added = withStep(method, at, step, kind);
  if (sort === 'statement' || sort === 'talk') return added;
  return addTable(added, { shape: 'list', step: id, kind: kind.id }, texts.empty);
}

/** What is asked where cards of an earlier step are scored. */
const SCORED = {
  task: { id: 'Mana yang kita dahulukan?', en: 'What comes first?' },
  hint: {
    id: 'Bicarakan dulu, lalu nilai 1 sampai 5. Boleh dikosongkan bila tidak tahu.',
    en: 'Talk first, then score 1 to 5. Leave blank what you do not know.',
  },
} satisfies Pick<Step, 'task' | 'hint'>;

/** Cards that are scored in a later step are agreed on there; dots before it stay, as a first look. */
function undecided(step: Step): Step {
  if (!step.decides.every(({ way }) => way === 'consensus' || way === 'majority')) return step;
  const states = step.states.filter((state) => state !== 'deciding');
  return { ...step, states, decides: [], settles: 'nothing' };
}

function withStep(method: Method, at: number, step: Step, kind: CardKind): Method {
  return {
    ...method,
    steps: inserted(method.steps, at, step),
    cardKinds: [...method.cardKinds, kind],
  };
}

/** Who does what for each row of a list; the rows of the matrix are those of the list. */
function addRoles(method: Method, at: number, about: ListSpec, texts: NewTexts): Method {
  const kind: CardKind = {
    ...newKind(method, 'roles', texts),
    name: { id: 'Peran', en: 'Role' },
    icon: 'user-round-check',
    fields: [
      institutionField('aktor', { id: 'Aktor', en: 'Actor' }, { required: true }),
      linkField('untuk', aboutName(method, about), about.step),
      ROLE_FIELD,
      longField('kontribusi', { id: 'Komitmen atau kontribusi', en: 'Commitment or contribution' }),
    ],
  };
  const id = freeId('langkah', method.steps);
  const step: Step = {
    ...ROLES,
    id,
    name: { id: 'Pembagian peran', en: 'Division of roles' },
    task: { id: 'Siapa mengerjakan apa?', en: 'Who does what?' },
    minutes: 40,
    collects: {
      kinds: [kind.id],
      during: ['open', 'discussion'],
      perPerson: 20,
      sealed: false,
      nameless: false,
    },
  };
  const added = withStep(method, at, step, kind);
  return addTable(added, { shape: 'roles', step: id, of: about.id, columns: 'actors' }, texts.empty);
}

/** What is to be reached with each row of a list, year by year. */
function addMeasures(method: Method, at: number, about: ListSpec, texts: NewTexts): Method {
  const title = titleField('indikator', { id: 'Indikator', en: 'Indicator' });
  const link = linkField('untuk', aboutName(method, about), about.step);
  const base = newKind(method, 'measures', texts);
  const kind: CardKind = {
    ...base,
    name: { id: 'Tolok ukur', en: 'Benchmark' },
    icon: 'ruler',
    fields: [title, link, ...measureFields([title, link])],
  };
  const id = freeId('langkah', method.steps);
  const step: Step = {
    id,
    name: { id: 'Tolok ukur dan target', en: 'Benchmarks and targets' },
    task: { id: 'Bagaimana kita tahu ini berhasil?', en: 'How do we know it works?' },
    hint: {
      id: 'Satu indikator per kartu, dengan satuan dan target tiap tahun.',
      en: 'One indicator per card, with its unit and a target for each year.',
    },
    minutes: 40,
    layout: 'matrix',
    states: STEP_STATES,
    collects: {
      kinds: [kind.id],
      during: ['open', 'discussion'],
      perPerson: 20,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  };
  const source = { shape: 'list' as const, step: id, kind: kind.id };
  const added = addTable(withStep(method, at, step, kind), source, texts.empty);
  const { tables } = added.result;
  const ordered = tables.map((table) =>
    table.step === id && table.shape === 'list' ? { ...table, order: 'link' as const } : table,
  );
  return { ...added, result: { ...added.result, tables: ordered } };
}

/** Delegates are chosen, and annex VI lists them. */
function addChoosing(method: Method, at: number, texts: NewTexts): Method {
  const { shape, colour } = newKind(method, 'delegates', texts);
  const candidates = candidateKind({ shape, colour });
  const kind = { ...candidates, id: freeId(candidates.id, method.cardKinds) };
  const id = freeId('langkah', method.steps);
  const step: Step = {
    ...CHOOSING,
    id,
    minutes: 15,
    ...choosing(kind.id),
  };
  const source = { shape: 'list' as const, step: id, kind: kind.id };
  const added = addTable(withStep(method, at, step, kind), source, texts.empty);
  return withDelegates(added);
}

/** What a link to the rows of a list is called: their card. */
function aboutName(method: Method, { kind }: ListSpec): Label {
  return method.cardKinds.find(({ id }) => id === kind)?.name ?? { id: '', en: '' };
}

/** The list that roles and measures are usually about: accepted before, and linked to by the most cards. */
function subject(method: Method, at: number): ListSpec | null {
  const links = linkedSteps(method.cardKinds);
  const lists = method.result.tables.flatMap((table) => {
    const accepting = acceptingStep(method, table.step);
    const isBefore = accepting !== null && method.steps.indexOf(accepting) < at;
    return table.shape === 'list' && isBefore && accepting.settles === 'accepted' ? [table] : [];
  });
  const count = (table: ListSpec) => links.filter((step) => step === table.step).length;
  return lists.toSorted((one, other) => count(other) - count(one))[0] ?? null;
}

const LAYOUT_OF: Readonly<Record<StepSort, Step['layout']>> = {
  wall: 'wall',
  list: 'list',
  statement: 'statement',
  screening: 'list',
  criteria: 'list',
  roadmap: 'roadmap',
  measures: 'list',
  roles: 'list',
  delegates: 'list',
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
    name: freeName(kind, method.cardKinds),
    ...(looks.find(isFree) ?? { shape: 'box', colour: 'isu' }),
    icon: 'lightbulb',
    fields: [first, ...when],
  };
}

export function renameStep(method: Method, at: number, name: Label): Method {
  const step = method.steps[at];
  if (step === undefined) return method;
  const named = { ...method, steps: replaced(method.steps, at, { ...step, name }) };
  return followName(named, (table) => table.step === step.id, { before: step.name, name });
}

export function renameKind(method: Method, at: number, name: Label): Method {
  const kind = method.cardKinds[at];
  if (kind === undefined) return method;
  const named = { ...method, cardKinds: replaced(method.cardKinds, at, { ...kind, name }) };
  const isOf = (table: TableSpec) => table.shape === 'list' && table.kind === kind.id;
  return followName(named, isOf, { before: kind.name, name });
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

/** Arrangements the cards of a step allow. */
export function layoutsOf(method: Method, at: number): readonly Step['layout'][] {
  const step = method.steps[at];
  if (step === undefined) return [];
  const all = ['wall', 'list', 'matrix', 'roadmap'] as const;
  const isFree = (step.settles === 'accepted' || step.settles === 'nothing') && step.layout !== 'statement';
  if (!isFree) return [step.layout];
  return all.filter(
    (layout) =>
      layout === step.layout ||
      runsSoundly(method, { ...method, steps: replaced(method.steps, at, { ...step, layout }) }),
  );
}

/** Sorts of cards that a step may collect, too; the roles have their own. */
export function kindsToAdd(method: Method, step: Step): readonly CardKind[] {
  const roles = method.steps.find(({ settles }) => settles === 'roles');
  return method.cardKinds.filter(
    ({ id }) => !isCollectedBy(step, id) && !(roles !== undefined && isCollectedBy(roles, id)),
  );
}

export function addKind(method: Method, at: number, id: string): Method {
  return withKinds(method, at, (kinds) => [...kinds, id]);
}

/** One more sort of card, made for this step, with its table. */
export function addNewKind(method: Method, at: number, texts: NewTexts): Method {
  const step = method.steps[at];
  if (step === undefined) return method;
  const kind = newKind(method, 'list', texts);
  const added = addKind({ ...method, cardKinds: [...method.cardKinds, kind] }, at, kind.id);
  return addTable(added, { shape: 'list', step: step.id, kind: kind.id }, texts.empty);
}

/** A step without a sort of card; if no other collects it, the sort goes, and with it what prints it. */
export function removeKind(method: Method, at: number, id: string): Method {
  const left = withKinds(method, at, (kinds) => kinds.filter((kind) => kind !== id));
  const isUsed = left.steps.some((step) => isCollectedBy(step, id));
  return withoutGone(isUsed ? left : { ...left, cardKinds: left.cardKinds.filter((kind) => kind.id !== id) });
}

function withKinds(
  method: Method,
  at: number,
  change: (kinds: readonly string[]) => readonly string[],
): Method {
  const step = method.steps[at];
  if (step === undefined || step.collects === null) return method;
  const collects = { ...step.collects, kinds: change(step.collects.kinds) };
  return { ...method, steps: replaced(method.steps, at, { ...step, collects }) };
}
