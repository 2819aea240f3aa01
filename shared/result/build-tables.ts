/**
 * The tables of a result as the method's data ask for them: lists of groups as worded, grids of what is linked to what, and who
 * acts in the rows. A row's values are those of its card kind; figures, class and reason come from the polls and the line.
 */
import { printField } from '../cards/fields/index.ts';
import type { Field, Fields, FieldValue, GroupId, StepId } from '../cards/card.ts';
import { roman } from '../languages/numerals.ts';
import type { GridSpec, ListSpec, TableSpec } from '../methods/result-spec.ts';
import { acceptingStep, kindById } from '../methods/walk.ts';
import { splitVotes } from '../polls/index.ts';
import type { OptionTally } from '../polls/way.ts';
import { liveActors } from '../workshop/actors.ts';
import { isSealed, liveGroups, survivor, titleOfGroup, visibleCards, wordingOf } from '../workshop/groups.ts';
import { isLeftOut } from '../workshop/late.ts';
import { castBallots, optionTally } from '../workshop/polls.ts';
import { roleMatrix } from '../workshop/role-matrix.ts';
import type { Group, Poll, WorkshopState } from '../workshop/state.ts';
import { filledIn } from './filled-in.ts';
import { countsOf } from './poll-ways.ts';
import { circlesOf, proposerOf } from './proposer.ts';
import type { ResultWords } from './result-words.ts';
import type {
  ProgrammeClass,
  Result,
  ResultFieldKind,
  ResultGrid,
  ResultList,
  ResultRole,
  ResultRow,
  ResultStatement,
  ResultTable,
  ResultValue,
} from './result.ts';

/** Above `null` stand the classes that are agreed on, below it those that are not. */
const CLASS_ORDER: readonly (ProgrammeClass | null)[] = [
  'layak-mendesak',
  'layak',
  null,
  'layak-kurang-mendesak',
  'tidak-layak',
  'data-kurang',
];

/** All tables of the method, in its order; a table may point at rows of those before it. */
export function tablesOf(state: WorkshopState, words: ResultWords): ResultTable[] {
  const made: ResultTable[] = [];
  for (const [i, spec] of state.method.result.tables.entries())
    made.push(tableOf(state, words, spec, i + 1, made));
  return made;
}

function tableOf(
  state: WorkshopState,
  words: ResultWords,
  spec: TableSpec,
  number: number,
  before: readonly ResultTable[],
): ResultTable {
  const settledIn = acceptingStep(state.method, spec.step)?.id ?? spec.step;
  const base = { id: spec.id, number, step: spec.step, settledIn };
  switch (spec.shape) {
    case 'roles':
      return { ...base, shape: 'roles', of: spec.of };
    case 'sums':
      return { ...base, shape: 'sums', of: spec.of, by: spec.by };
    case 'grid':
      return { ...base, ...gridOf(state, spec, before) };
    case 'list':
      return { ...base, ...listOf(state, words, spec, before) };
  }
}

function listOf(
  state: WorkshopState,
  words: ResultWords,
  spec: ListSpec,
  before: readonly ResultTable[],
): Pick<ResultList, 'shape' | 'fields' | 'rows'> {
  const kind = kindById(state.method, spec.kind);
  const fields = kind?.fields ?? [];
  const language = state.settings.language;
  const votes = pollsOn(state, spec.step);
  const numberOf = numbersOf(before);
  const rows = groupsIn(state, spec).map((group) => {
    const wording = wordingOf(state, group);
    const scored = votes.scores === null ? null : optionTally(votes.scores, group.id);
    const dots = votes.dots === null ? null : optionTally(votes.dots, group.id);
    const { standing } = group;
    const first = fields.find((field) => field.kind === 'link');
    const choice = fields.find((field) => field.kind === 'choice');
    const leftOut = isLeftOut(state, group);
    const row: ResultRow = {
      id: group.id,
      number: 0,
      title: titleOfGroup(state, group),
      cards: group.cards.filter((id) => state.cards.get(id)?.status === 'published'),
      proposer: proposerOf(state, group),
      ...sourcesOf(state, group),
      ...circlesOf(state, group),
      accepted: standing.state === 'none' && !leftOut ? null : standing.state === 'accepted',
      support: dots === null || votes.dots === null ? null : supportOf(state, votes.dots, dots),
      rank: (scored ?? dots)?.rank ?? null,
      tied: (scored ?? dots)?.tied ?? false,
      score: scored?.score ?? null,
      feasible: scored?.feasible ?? null,
      urgent: scored?.urgent ?? null,
      class: standing.class,
      computedClass: standing.computedClass === standing.class ? null : standing.computedClass,
      reason: leftOut ? words.reasons.lateUndecided : standing.reason,
      values: Object.fromEntries(
        fields.map((field) => [field.id, valueOf(state, field, wording[field.id], language)]),
      ),
    };
    const target = first === undefined ? null : linked(state, wording[first.id])[0];
    const chosen = choice?.options.findIndex(({ id }) => id === wording[choice.id]) ?? -1;
    const option = chosen < 0 ? Infinity : chosen;
    return { row, order: group.order, target: numberOf.get(target ?? '') ?? 0, option };
  });
  rows.sort((a, b) => inOrder(spec.order, a.row, b.row) || fieldOrder(spec, a, b) || a.order - b.order);
  return {
    shape: 'list',
    fields: fields.map((field) => ({ id: field.id, name: field.name[language], kind: kindOf(field) })),
    rows: rows.map(({ row }, i) => ({ ...row, number: i + 1 })),
  };
}

/** Where the imported cards of a group came from, each place once. */
function sourcesOf(state: WorkshopState, group: Group): Pick<ResultRow, 'sources'> {
  const sources = visibleCards(state, group).flatMap(({ source }) => (source === undefined ? [] : [source]));
  return sources.length === 0 ? {} : { sources };
}

/** The number of each row of these tables. */
function numbersOf(tables: readonly ResultTable[]): Map<string, number> {
  return new Map(
    tables.flatMap((table) => (table.shape === 'list' ? table.rows.map((row) => [row.id, row.number]) : [])),
  );
}

interface Placed {
  readonly target: number;
  readonly option: number;
}

function fieldOrder(spec: ListSpec, a: Placed, b: Placed): number {
  if (spec.order === 'link') return a.target - b.target;
  return spec.order === 'choice' ? a.option - b.option || 0 : 0;
}

/** What stands above the line first, so that the numbers of what is printed have no gap. */
function inOrder(order: ListSpec['order'], a: ResultRow, b: ResultRow): number {
  const byRank = (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0;
  if (order === 'class') return CLASS_ORDER.indexOf(a.class) - CLASS_ORDER.indexOf(b.class) || byRank;
  if (order === 'wall') return 0;
  const byLine = Number(a.accepted === false) - Number(b.accepted === false);
  return order === 'rank' ? byLine || byRank : byLine;
}

function groupsIn(state: WorkshopState, spec: Pick<ListSpec, 'step' | 'kind' | 'rows'>): Group[] {
  if (isSealed(state, spec.step as StepId)) return [];
  const groups = liveGroups(state, spec.step as StepId).filter((group) => group.kind === spec.kind);
  const drawn = groups.some((group) => group.standing.state !== 'none');
  return groups.filter((group) => {
    if (spec.rows === 'all') return true;
    if (spec.rows === 'accepted' && drawn) return group.standing.state === 'accepted';
    return group.standing.state !== 'not-accepted' && !isLeftOut(state, group);
  });
}

/** The last poll that counted dots and the last that counted scores on the groups of a step, there or where they are accepted. */
function pollsOn(state: WorkshopState, step: string): { dots: Poll | null; scores: Poll | null } {
  const accepting = acceptingStep(state.method, step)?.id;
  const last = (counts: 'dots' | 'scores') =>
    [...state.polls.values()].findLast(
      (poll) =>
        (poll.step === step || poll.step === accepting) &&
        poll.state === 'closed' &&
        countsOf(poll.params.way) === counts,
    ) ?? null;
  return { dots: last('dots'), scores: last('scores') };
}

function supportOf(state: WorkshopState, poll: Poll, tally: OptionTally): ResultRow['support'] {
  const place = (id: string) => {
    const at = state.settings.constituencies.findIndex((constituency) => constituency.id === id);
    return at < 0 ? state.settings.constituencies.length : at;
  };
  return {
    dots: tally.votes,
    supporters: tally.supporters,
    byGroup: splitOf(poll)
      .toSorted((a, b) => place(a.id) - place(b.id))
      .map((part) => ({
        constituency: part.id === 'others' ? null : part.id,
        dots: part.votes.find((votes) => votes.key === tally.option)?.count ?? 0,
      }))
      .filter((part) => part.dots > 0),
  };
}

const splits = new WeakMap<Poll, ReturnType<typeof splitVotes>>();

/** Dots by constituency under B4, counted once for each poll. */
function splitOf(poll: Poll): ReturnType<typeof splitVotes> {
  let split = splits.get(poll);
  if (split === undefined) {
    const options = poll.options.map((option) => option.id);
    split = splitVotes(poll.params, options, castBallots(poll), 'constituency');
    splits.set(poll, split);
  }
  return split;
}

function kindOf(field: Field): ResultFieldKind {
  switch (field.kind) {
    case 'number':
    case 'money':
    case 'year':
    case 'period':
    case 'yearly':
    case 'photo':
    case 'spot':
      return field.kind;
    case 'link':
      return 'rows';
    default:
      return 'text';
  }
}

/** A value as the result keeps it: figures raw, links as the groups that stand now, all else as one line of text. */
function valueOf(
  state: WorkshopState,
  field: Field,
  value: FieldValue | undefined,
  language: 'id' | 'en',
): ResultValue {
  if (value === undefined) return null;
  switch (kindOf(field)) {
    case 'rows':
      return linked(state, value);
    case 'text':
      return printField(value, field, language) || null;
    default:
      return value;
  }
}

/** Groups a link points to, as they stand now, each once. */
function linked(state: WorkshopState, value: FieldValue | undefined): string[] {
  if (!Array.isArray(value)) return [];
  const ids = value.flatMap((id) =>
    typeof id === 'string' ? (survivor(state, id as GroupId)?.id ?? []) : [],
  );
  return [...new Set<string>(ids)];
}

function gridOf(
  state: WorkshopState,
  spec: GridSpec,
  before: readonly ResultTable[],
): Pick<ResultGrid, 'shape' | 'rows' | 'columns' | 'cells'> {
  const kind = kindById(state.method, spec.kind);
  const link = kind?.fields.find((field) => field.id === spec.rows);
  const choice = kind?.fields.find((field) => field.id === spec.columns);
  const language = state.settings.language;
  const numbers = numbersOf(before);
  const numberOf = (group: Group) => numbers.get(group.id) ?? Infinity;
  const groups = groupsIn(state, { step: spec.step, kind: spec.kind, rows: 'accepted' }).toSorted(
    (a, b) => numberOf(a) - numberOf(b) || a.order - b.order,
  );
  const targets = link?.kind === 'link' ? link.step : null;
  const listed = before.flatMap((table) =>
    table.shape === 'list' && table.step === targets ? table.rows : [],
  );
  const options = choice?.kind === 'choice' ? choice.options : null;
  const cells = groups.flatMap((group) => {
    const wording = wordingOf(state, group);
    const column = options === null ? group.id : wording[spec.columns ?? ''];
    const text = options === null ? null : cellText(state, spec, group, wording, language);
    if (typeof column !== 'string') return [];
    const rows = linked(state, wording[spec.rows]);
    return (rows.length === 0 ? [OTHERS] : rows).map((row) => ({ row, column, text }));
  });
  const others =
    spec.others !== undefined && cells.some((cell) => cell.row === OTHERS)
      ? [{ id: OTHERS, number: null, title: spec.others[language] }]
      : [];
  const rows = [...listed.map(({ id, number, title }) => ({ id, number, title })), ...others];
  const columns =
    options?.map(({ id, name }) => ({ id, title: name[language] })) ??
    groups.map((group) => ({ id: group.id, title: titleOfGroup(state, group) }));
  return {
    shape: 'grid',
    rows,
    columns: columns.map(({ id, title }, i) => ({ id, title: columnTitle(state, spec, title, i) })),
    cells: cells.filter((cell) => rows.some((row) => row.id === cell.row)),
  };
}

/** The row of a grid for what links to nothing; ids of groups are random and longer. */
const OTHERS = 'others';

function columnTitle(state: WorkshopState, spec: GridSpec, title: string, at: number): string {
  const heading = spec.heading?.[state.settings.language];
  const headed = heading === undefined ? title : filledIn(heading, { nomor: roman(at + 1), judul: title });
  const period = spec.years === true ? state.settings.periods[at] : undefined;
  if (period === undefined) return headed;
  const { from, to } = period;
  return `${headed} (${from === to ? String(from) : `${from}–${to}`})`;
}

function cellText(
  state: WorkshopState,
  spec: GridSpec,
  group: Group,
  wording: Fields,
  language: 'id' | 'en',
): string {
  const field = kindById(state.method, spec.kind)?.fields.find(({ id }) => id === spec.cell);
  const value = field === undefined ? undefined : wording[field.id];
  return field === undefined || value === undefined
    ? titleOfGroup(state, group)
    : printField(value, field, language);
}

/** Who acts in which rows, and the actors who do. */
export function rolesOf(state: WorkshopState): Pick<Result, 'actors' | 'roles'> {
  const roles = roleMatrix(state).cells.map((cell): ResultRole => ({
    id: `${cell.programme}-${cell.actor}`.slice(0, 80),
    row: cell.programme,
    actor: cell.actor,
    roles: [...cell.roles],
    contribution: cell.contribution,
    answer: cell.answer,
    note: cell.note,
    onPaper: cell.onPaper,
  }));
  const constituency = (id: string) =>
    [...state.people.values()].find((person) => person.actor === id)?.constituency ?? null;
  const actors = liveActors(state)
    .filter((actor) => roles.some((role) => role.actor === actor.id))
    .map(({ id, name, code }) => ({ id, name, code, constituency: constituency(id) }));
  return { roles, actors };
}

export function statementsOf(state: WorkshopState): ResultStatement[] {
  return state.method.steps.flatMap((step) => {
    const run = state.steps.get(step.id as StepId);
    if (step.settles !== 'statement' || run?.statement == null || run.statement.text.trim() === '') return [];
    const poll = run.statement.settledBy === null ? null : (state.polls.get(run.statement.settledBy) ?? null);
    const notes = [...(poll?.ballots.values() ?? [])].flatMap(({ choice }) =>
      choice.way === 'consensus' && choice.answer === 'agree-with-note' && choice.text !== null
        ? [choice.text]
        : [],
    );
    return [
      {
        id: step.id,
        step: step.id,
        name: step.name[state.settings.language],
        year: state.settings.horizon.to,
        text: run.statement.text,
        decision: run.statement.settledBy,
        notes: notes.sort(),
      },
    ];
  });
}
