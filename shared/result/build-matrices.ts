/**
 * The matrices of a result: issues, programmes, benchmarks, roles, policies, strategies, actions, statements and what was not
 * accepted. Rows are groups as worded; a group's proposer is its authors' constituency, or names where the step shows them.
 */
import { kindById } from '../methods/walk.ts';
import { printField } from '../cards/fields/index.ts';
import type { Fields, FieldValue, GroupId, Quarter, StepId } from '../cards/card.ts';
import {
  groupsOf,
  isSealed,
  isWithheld,
  liveGroups,
  survivor,
  titleOfGroup,
  wordingOf,
} from '../workshop/groups.ts';
import { isLeftOut } from '../workshop/late.ts';
import { optionTally } from '../workshop/polls.ts';
import { roleMatrix } from '../workshop/role-matrix.ts';
import type { Group, Poll, WorkshopState } from '../workshop/state.ts';
import { splitVotes } from '../polls/index.ts';
import { castBallots } from '../workshop/polls.ts';
import { liveActors } from '../workshop/actors.ts';
import { titleOfFields } from '../workshop/groups.ts';
import type { ResultWords } from './result-words.ts';
import type {
  ProgrammeClass,
  Result,
  ResultAction,
  ResultBenchmark,
  ResultIssue,
  ResultPolicy,
  ResultProgramme,
  ResultRole,
  ResultStatement,
  ResultStrategy,
} from './result.ts';

type Matrices = Pick<
  Result,
  | 'statements'
  | 'issues'
  | 'programmes'
  | 'benchmarks'
  | 'actors'
  | 'roles'
  | 'policies'
  | 'strategies'
  | 'actions'
  | 'reserve'
  | 'notPrioritised'
>;

const CLASS_ORDER: readonly (ProgrammeClass | null)[] = [
  'layak-mendesak',
  'layak',
  null,
  'layak-kurang-mendesak',
  'tidak-layak',
  'data-kurang',
];
/** Below this a constituency is not named as proposer [E4]. */
const FEWEST_NAMED = 5;

export function matricesOf(state: WorkshopState, words: ResultWords): Matrices {
  const issues = issuesOf(state);
  const roles = roleRows(state);
  const programmes = programmesOf(state, issues, roles.rows, words);
  const number = new Map(programmes.map((programme) => [programme.id, programme.number]));
  const actions = actionsOf(state, number);
  for (const programme of programmes) {
    const own = actions.filter((action) => action.programme === programme.number);
    programme.funds = [...new Set(own.map((action) => action.funds).filter((funds) => funds !== null))];
  }
  return {
    statements: statementsOf(state),
    issues: issues.filter((issue) => issue.accepted),
    programmes,
    benchmarks: benchmarksOf(state, number),
    actors: roles.actors,
    roles: roles.rows.flatMap(({ group, ...row }) => {
      const programme = number.get(group);
      return programme === undefined ? [] : [{ ...row, programme }];
    }),
    policies: policiesOf(state, number),
    strategies: strategiesOf(state, number),
    actions,
    reserve: programmes.filter((programme) => programme.class === 'layak').map((programme) => programme.id),
    notPrioritised: notPrioritisedOf(state, issues, words),
  };
}

/** Groups of a step that stand, were not refused and not left undecided; of one kind if named. */
function rowsOf(state: WorkshopState, step: string | undefined, kind?: string): Group[] {
  if (step === undefined || isSealed(state, step as StepId)) return [];
  return liveGroups(state, step as StepId).filter(
    (group) => !isRefused(state, group) && (kind === undefined || group.kind === kind),
  );
}

function proposerOf(state: WorkshopState, group: Group): string | null {
  const nameless = state.steps.get(group.step)?.options.nameless ?? true;
  const authors = group.cards.flatMap((id) => {
    const card = state.cards.get(id);
    const person = card?.status === 'published' ? state.people.get(card.author) : undefined;
    return person === undefined ? [] : [person];
  });
  if (!nameless) return [...new Set(authors.map((person) => person.name))].join(', ') || null;
  const named = new Set(
    authors.map((person) => person.constituency).filter((id) => membersOf(state, id) >= FEWEST_NAMED),
  );
  return (
    state.settings.constituencies
      .map(({ id }) => id)
      .filter((id) => named.has(id))
      .join(', ') || null
  );
}

function membersOf(state: WorkshopState, constituency: string): number {
  let members = 0;
  for (const person of state.people.values()) {
    if (person.constituency === constituency && (person.status === 'here' || person.status === 'left'))
      members++;
  }
  return members;
}

function row(state: WorkshopState, group: Group, number: number) {
  const cards = group.cards.filter((id) => state.cards.get(id)?.status === 'published');
  return { id: group.id, number, cards: [...cards], proposer: proposerOf(state, group) };
}

/** A field as the text a table prints; choices by their name, an empty one `null`. */
function text(state: WorkshopState, group: Group, fields: Fields, id: string): string | null {
  const field = kindById(state.method, group.kind)?.fields.find((field) => field.id === id);
  const value = fields[id];
  if (field === undefined || value === undefined) return null;
  return printField(value, field, state.settings.language) || null;
}

function numeric(fields: Fields, id: string): number | null {
  const value = fields[id];
  return typeof value === 'number' ? value : null;
}

function linksOf(state: WorkshopState, fields: Fields, id: string): GroupId[] {
  const value = fields[id];
  if (!Array.isArray(value)) return [];
  return value.flatMap((link) =>
    typeof link === 'string' ? (survivor(state, link as GroupId)?.id ?? []) : [],
  );
}

function lastPoll(state: WorkshopState, step: string, way: Poll['params']['way']): Poll | null {
  return (
    [...state.polls.values()]
      .filter((poll) => poll.step === step && poll.state === 'closed' && poll.params.way === way)
      .at(-1) ?? null
  );
}

function statementsOf(state: WorkshopState): ResultStatement[] {
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

/** In order of rank; without a dot vote in the order of the wall. */
function issuesOf(state: WorkshopState): ResultIssue[] {
  const step = state.method.result.issues?.step;
  if (step === undefined || isSealed(state, step as StepId)) return [];
  const poll = lastPoll(state, step, 'dots');
  const decided = liveGroups(state, step as StepId).some((group) => group.standing.state !== 'none');
  const split =
    poll === null
      ? []
      : splitVotes(
          poll.params,
          poll.options.map((option) => option.id),
          castBallots(poll),
          'constituency',
        );
  const groups = liveGroups(state, step as StepId)
    .map((group) => ({ group, tally: poll === null ? null : optionTally(poll, group.id) }))
    // Those above the line first, so that the numbers of matrix 1 have no gap.
    .sort(
      (a, b) =>
        Number(isRefused(state, a.group)) - Number(isRefused(state, b.group)) ||
        (a.tally?.rank ?? Infinity) - (b.tally?.rank ?? Infinity) ||
        a.group.order - b.group.order,
    );
  return groups.map(({ group, tally }, i) => {
    const fields = wordingOf(state, group);
    return {
      ...row(state, group, i + 1),
      title: titleOfGroup(state, group),
      field: text(state, group, fields, 'bidang'),
      location: text(state, group, fields, 'lokasi'),
      evidence: text(state, group, fields, 'bukti'),
      dots: tally?.votes ?? null,
      supporters: tally?.supporters ?? null,
      dotsByGroup: split
        .toSorted((a, b) => placeOf(state, a.id) - placeOf(state, b.id))
        .map((part) => ({
          constituency: part.id === 'others' ? null : part.id,
          dots: part.votes.find((votes) => votes.key === group.id)?.count ?? 0,
        }))
        .filter((part) => part.dots > 0),
      rank: tally?.rank ?? null,
      tied: tally?.tied ?? false,
      accepted: decided ? group.standing.state === 'accepted' : true,
    };
  });
}

/** Not accepted, or late and never decided on [W5]. */
function isRefused(state: WorkshopState, group: Group): boolean {
  return group.standing.state === 'not-accepted' || isLeftOut(state, group);
}

/** Where a constituency stands in the settings; what is counted together stands last. */
function placeOf(state: WorkshopState, constituency: string): number {
  const at = state.settings.constituencies.findIndex(({ id }) => id === constituency);
  return at < 0 ? state.settings.constituencies.length : at;
}

interface RoleRow extends Omit<ResultRole, 'programme'> {
  readonly group: GroupId;
}

function roleRows(state: WorkshopState): { rows: RoleRow[]; actors: Result['actors'] } {
  const matrix = roleMatrix(state);
  const rows = matrix.cells.map((cell) => ({
    id: `${cell.programme}-${cell.actor}`.slice(0, 80),
    group: cell.programme,
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
    .filter((actor) => rows.some((row) => row.actor === actor.id))
    .map(({ id, name, code }) => ({ id, name, code, constituency: constituency(id) }));
  return { rows, actors };
}

/** By class, then rank, then the order of the wall; numbers run through. */
function programmesOf(
  state: WorkshopState,
  issues: readonly ResultIssue[],
  roles: readonly RoleRow[],
  words: ResultWords,
): ResultProgramme[] {
  const section = state.method.result.programmes;
  if (section === null || isSealed(state, section.step as StepId)) return [];
  const poll = lastPoll(state, section.filter, 'scoring');
  const listed = issues.filter((issue) => issue.accepted);
  const names = new Map(liveActors(state).map((actor) => [actor.id as string, actor.name]));
  return liveGroups(state, section.step as StepId)
    .map((group) => ({ group, tally: poll === null ? null : optionTally(poll, group.id) }))
    .sort(
      (a, b) =>
        CLASS_ORDER.indexOf(a.group.standing.class) - CLASS_ORDER.indexOf(b.group.standing.class) ||
        (a.tally?.rank ?? Infinity) - (b.tally?.rank ?? Infinity) ||
        a.group.order - b.group.order,
    )
    .map(({ group, tally }, i) => {
      const fields = wordingOf(state, group);
      const { standing } = group;
      const leftOut = isLeftOut(state, group);
      return {
        ...row(state, group, i + 1),
        title: titleOfGroup(state, group),
        issues: linksOf(state, fields, 'isu')
          .map((id) => listed.find((issue) => issue.id === id)?.number)
          .filter((number) => number !== undefined)
          .sort((a, b) => a - b),
        location: text(state, group, fields, 'lokasi'),
        beneficiaries: text(state, group, fields, 'penerima'),
        output: text(state, group, fields, 'keluaran'),
        field: text(state, group, fields, 'bidang'),
        cost: numeric(fields, 'biaya'),
        feasible: tally?.feasible ?? null,
        urgent: tally?.urgent ?? null,
        class: standing.class,
        computedClass: standing.computedClass === standing.class ? null : standing.computedClass,
        rank: tally?.rank ?? null,
        tied: tally?.tied ?? false,
        accepted: standing.state === 'none' && !leftOut ? null : standing.state === 'accepted',
        reason: leftOut ? words.reasons.lateUndecided : standing.reason,
        responsible: roles
          .filter(
            (role) => role.group === group.id && role.answer !== 'declined' && role.roles.includes('PJ'),
          )
          .map((role) => names.get(role.actor) ?? role.actor),
        funds: [],
        volume: null,
        note: null,
      };
    });
}

/** Rows that belong to a programme, in order of its number and then of the wall. */
function byProgramme<T extends object>(
  state: WorkshopState,
  groups: readonly Group[],
  numbers: ReadonlyMap<string, number>,
  make: (group: Group, fields: Fields) => T,
) {
  return groups
    .map((group) => {
      const fields = wordingOf(state, group);
      const programme = numbers.get(linksOf(state, fields, 'program')[0] ?? '') ?? 0;
      return { group, programme, made: make(group, fields) };
    })
    .sort((a, b) => a.programme - b.programme || a.group.order - b.group.order)
    .map(({ group, programme, made }, i) => ({ ...row(state, group, i + 1), programme, ...made }));
}

function benchmarksOf(state: WorkshopState, numbers: ReadonlyMap<string, number>): ResultBenchmark[] {
  return byProgramme(state, rowsOf(state, state.method.result.benchmarks?.step), numbers, (group, fields) => {
    const targets = yearly(fields['target']);
    return {
      indicator: titleOfGroup(state, group),
      unit: text(state, group, fields, 'satuan'),
      baseline: numeric(fields, 'data-awal'),
      baselineYear: numeric(fields, 'tahun-awal'),
      targets,
      finalTarget: targets.at(-1) ?? null,
      source: text(state, group, fields, 'sumber-data'),
    };
  });
}

function yearly(value: FieldValue | undefined): { year: number; value: number }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((part) => (typeof part === 'object' ? [{ year: part.year, value: part.value }] : []));
}

function policiesOf(state: WorkshopState, numbers: ReadonlyMap<string, number>): ResultPolicy[] {
  const section = state.method.result.policies;
  return byProgramme(state, rowsOf(state, section?.step, section?.kind), numbers, (group, fields) => ({
    form: text(state, group, fields, 'bentuk'),
    content: titleOfGroup(state, group),
    status: text(state, group, fields, 'status'),
    initiator: text(state, group, fields, 'pemrakarsa'),
    due: text(state, group, fields, 'tenggat'),
  }));
}

function strategiesOf(state: WorkshopState, numbers: ReadonlyMap<string, number>): ResultStrategy[] {
  const section = state.method.result.strategies;
  return byProgramme(state, rowsOf(state, section?.step, section?.kind), numbers, (group, fields) => ({
    approach: titleOfGroup(state, group),
    risk: text(state, group, fields, 'risiko'),
    mitigation: text(state, group, fields, 'mitigasi'),
  }));
}

function actionsOf(state: WorkshopState, numbers: ReadonlyMap<string, number>): ResultAction[] {
  return byProgramme(state, rowsOf(state, state.method.result.actions?.step), numbers, (group, fields) => {
    const period = periodOf(fields['waktu']);
    return {
      activity: titleOfGroup(state, group),
      location: text(state, group, fields, 'lokasi'),
      volume: numeric(fields, 'volume'),
      unit: text(state, group, fields, 'satuan'),
      from: period?.from ?? null,
      to: period?.to ?? null,
      cost: numeric(fields, 'biaya'),
      funds: text(state, group, fields, 'sumber-dana'),
      responsible: text(state, group, fields, 'penanggung-jawab'),
      support: text(state, group, fields, 'pendukung'),
    };
  });
}

function periodOf(value: FieldValue | undefined): { from: Quarter; to: Quarter } | null {
  return typeof value === 'object' && value !== null && 'from' in value ? value : null;
}

/** What was proposed and not accepted, and what was left in the tray, with the reason [W5]. Programmes are listed by class. */
function notPrioritisedOf(
  state: WorkshopState,
  issues: readonly ResultIssue[],
  words: ResultWords,
): Result['notPrioritised'] {
  const rows: Result['notPrioritised'] = [];
  const programmeStep = state.method.result.programmes?.step;
  for (const step of state.method.steps) {
    if (step.id === programmeStep || isSealed(state, step.id as StepId)) continue;
    for (const group of groupsOf(state, step.id as StepId)) {
      if (group.into !== null || isWithheld(state, group)) continue;
      const issue = issues.find(({ id }) => id === group.id);
      // The line was drawn among others: no matrix has it.
      const isUndecided = issue?.accepted === false && group.standing.state === 'none';
      if (!isRefused(state, group) && !isUndecided) continue;
      const { reasons } = words;
      const undecided = isLeftOut(state, group) ? reasons.lateUndecided : reasons.notDecided;
      const refused = issue?.dots === 0 ? reasons.noDots : reasons.notAccepted;
      rows.push({
        id: group.id,
        title: titleOfGroup(state, group),
        step: step.id,
        proposer: proposerOf(state, group),
        reason: group.standing.state === 'none' ? undecided : (group.standing.reason ?? refused),
      });
    }
  }
  for (const late of state.tray.values()) {
    if (late.status === 'accepted' || late.status === 'withdrawn' || late.revises) continue;
    const person = state.people.get(late.author);
    const constituency =
      person !== undefined && membersOf(state, person.constituency) >= FEWEST_NAMED
        ? person.constituency
        : null;
    rows.push({
      id: late.id,
      title: titleOfFields(state.method, late.kind, late.fields),
      step: late.step,
      proposer: constituency,
      reason: late.answer === null ? words.reasons.late : words.reasons.lateAnswered(late.answer),
    });
  }
  return rows;
}
