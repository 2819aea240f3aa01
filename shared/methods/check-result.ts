/**
 * What does not fit together in what a method prints: ids that resolve to nothing, columns that their field or their polls cannot
 * fill, names in braces that nobody fills in.
 */
import type { CardKind, FieldKind } from '../cards/card.ts';
import { LANGUAGES, type Label } from '../languages/language.ts';
import { WAY_IDS, wayOf } from '../polls/index.ts';
import type { WayId } from '../polls/way.ts';
import { LEVEL_NAMES } from './level-names.ts';
import type { MethodProblem, Path, ProblemCode } from './problem.ts';
import { ACTORS, LINES, PLAIN, TEXTS } from './printable.ts';
import type {
  AgreedSpec,
  ClauseSpec,
  ColumnSpec,
  GridSpec,
  ListSpec,
  PictureId,
  PlanSpec,
  ReportBlock,
  ReportSpec,
  RolesSpec,
  SumsSpec,
  TableSpec,
} from './result-spec.ts';
import type { Method, Step } from './schema.ts';
import { templatesOf } from './templates.ts';
import { acceptingStep, kindById, stepById } from './walk.ts';

export function resultProblems(method: Method): readonly MethodProblem[] {
  return new ResultCheck(method).problems;
}

/** Ways that give rows a rank. */
const RANKING = WAY_IDS.filter((way) => wayOf(way).asks === 'order');

class ResultCheck {
  readonly problems: MethodProblem[] = [];
  readonly #method: Method;
  readonly #lists: ReadonlyMap<string, ListSpec>;

  constructor(method: Method) {
    this.#method = method;
    const { tables, clauses, reports } = method.result;
    this.#lists = new Map(tables.flatMap((it) => (it.shape === 'list' ? [[it.id, it] as const] : [])));
    this.#ids(
      tables.map(({ id }) => id),
      (at) => ['result', 'tables', at],
    );
    for (const language of LANGUAGES) this.#tabs(tables.map(({ tab }) => tab[language]));
    for (const [at, table] of tables.entries())
      this.#table(['result', 'tables', at], table, tables.slice(0, at));
    this.#rolesOnce();
    this.#agreed(['result', 'agreed']);
    for (const [at, clause] of clauses.entries()) this.#clause(['result', 'clauses', at], clause);
    this.#signatures();
    this.#ids(['berita-acara', ...reports.map(({ id }) => id)], (at) => ['result', 'reports', at - 1]);
    for (const [at, report] of reports.entries()) this.#report(['result', 'reports', at], report);
    this.#exchange();
    this.#templates();
  }

  #want(fits: boolean, code: ProblemCode, path: Path, name?: string): void {
    if (!fits) this.problems.push({ code, path, ...(name === undefined ? {} : { detail: { name } }) });
  }

  #ids(ids: readonly string[], pathOf: (at: number) => Path): void {
    for (const [at, id] of ids.entries()) this.#want(ids.indexOf(id) === at, 'id-twice', pathOf(at));
  }

  /** Tabs as Excel takes them, behind "M12 ". */
  #tabs(tabs: readonly string[]): void {
    for (const [at, tab] of tabs.entries()) {
      const path = ['result', 'tables', at, 'tab'];
      this.#want(tabs.indexOf(tab) === at, 'tab-twice', path);
      this.#want(!/[\\/?*[\]:]/.test(tab), 'tab-characters', path);
    }
  }

  // Tables

  #table(path: Path, table: TableSpec, before: readonly TableSpec[]): void {
    const step = stepById(this.#method, table.step);
    this.#want(step !== null, 'step-gone', path);
    if (step === null) return;
    switch (table.shape) {
      case 'list':
        return this.#list(path, table, step, before);
      case 'roles':
        return this.#roles(path, table, step, before);
      case 'sums':
        return this.#sums(path, table, step, before);
      case 'grid':
        return this.#grid(path, table, step, before);
    }
  }

  #list(path: Path, table: ListSpec, step: Step, before: readonly TableSpec[]): void {
    if (this.#collected(path, step, table.kind) === null) return;
    const scored = acceptingStep(this.#method, step.id)?.id !== step.id;
    this.#want(table.screenedName === undefined || scored, 'not-scored-later', path);
    const { fields = [] } = kindById(this.#method, table.kind) ?? {};
    const order = [...path, 'order'];
    if (table.order === 'link') {
      const link = fields.find(({ kind }) => kind === 'link');
      this.#want(
        link?.kind === 'link' && before.some((it) => it.shape === 'list' && it.step === link.step),
        'not-linked',
        order,
      );
    }
    if (table.order === 'choice') {
      this.#want(
        fields.some(({ kind }) => kind === 'choice'),
        'order-without',
        order,
      );
    }
    if (table.order === 'rank') this.#polled(order, table, RANKING);
    if (table.order === 'class') this.#polled(order, table, ['scoring']);
    this.#want(table.columns.length > 0, 'no-columns', [...path, 'columns']);
    this.#columns([...path, 'columns'], table, table.columns);
    for (const [at, picture] of table.pictures.entries())
      this.#picture([...path, 'pictures', at], table, picture);
  }

  #roles(path: Path, table: RolesSpec, step: Step, before: readonly TableSpec[]): void {
    const of = before.find(({ id }) => id === table.of);
    this.#want(step.settles === 'roles', 'no-roles', path);
    this.#want(of?.shape === 'list', 'table-gone', [...path, 'of']);
    const kinds = (step.collects?.kinds ?? []).flatMap((id) => kindById(this.#method, id) ?? []);
    const links = kinds.flatMap(({ fields }) => fields.filter((field) => field.kind === 'link'));
    this.#want(
      links.some((field) => field.step === of?.step),
      'not-linked',
      [...path, 'of'],
    );
  }

  #rolesOnce(): void {
    const roles = this.#method.result.tables.flatMap((table, at) =>
      table.shape === 'roles' ? [{ table, at }] : [],
    );
    for (const [place, { table, at }] of roles.entries()) {
      const earlier = roles.slice(0, place).map((it) => it.table);
      const alone =
        !earlier.some(({ columns }) => columns === table.columns) &&
        earlier.every(({ of }) => of === table.of);
      this.#want(alone, 'roles-twice', ['result', 'tables', at]);
    }
  }

  #sums(path: Path, table: SumsSpec, step: Step, before: readonly TableSpec[]): void {
    const of = before.find(({ id }) => id === table.of);
    const agreed = this.#method.result.agreed?.table === table.of;
    this.#want(agreed && of?.step === step.id, 'not-agreed', [...path, 'of']);
    const kind = of?.shape === 'list' ? kindById(this.#method, of.kind) : null;
    this.#field([...path, 'by'], kind, table.by, LINES);
  }

  #grid(path: Path, table: GridSpec, step: Step, before: readonly TableSpec[]): void {
    const kind = this.#collected(path, step, table.kind);
    if (kind === null) return;
    const rows = kind.fields.find(({ id }) => id === table.rows);
    this.#want(
      rows?.kind === 'link' && before.some((it) => it.shape === 'list' && it.step === rows.step),
      'no-rows',
      [...path, 'rows'],
    );
    if (table.columns !== undefined) this.#field([...path, 'columns'], kind, table.columns, ['choice']);
    this.#want(table.years !== true || table.columns !== undefined, 'no-columns', [...path, 'years']);
    const many = rows?.required === true && table.others !== undefined;
    this.#want(!many, 'grid-others', [...path, 'others']);
    if (table.cell !== undefined) this.#field([...path, 'cell'], kind, table.cell, PLAIN);
  }

  /** The kind, if the step collects it. */
  #collected(path: Path, step: Step, id: string): CardKind | null {
    const kind = kindById(this.#method, id);
    this.#want(kind !== null, 'kind-gone', [...path, 'kind']);
    if (kind === null) return null;
    const collects = step.collects?.kinds.includes(id) ?? false;
    this.#want(collects, 'not-collected', [...path, 'kind'], kind.name.id);
    return kind;
  }

  #field(path: Path, kind: CardKind | null, id: string, kinds: readonly FieldKind[]): void {
    const field = kind?.fields.find((it) => it.id === id);
    this.#want(field !== undefined && kinds.includes(field.kind), 'field-gone', path, kind?.name.id);
  }

  /** Whether the groups of a table are decided on in one of these ways, in their step or the one that accepts them. */
  #polled(path: Path, table: ListSpec, ways: readonly WayId[]): void {
    const steps = [stepById(this.#method, table.step), acceptingStep(this.#method, table.step)];
    const offered = steps.flatMap((step) => step?.decides ?? []);
    this.#want(
      offered.some(({ way }) => ways.some((it) => it === way)),
      'not-decided-so',
      path,
    );
  }

  /** A list whose rows link to those of another, and its kind. */
  #linking(path: Path, id: string, to: TableSpec | undefined): CardKind | null {
    const list = this.#lists.get(id);
    const kind = list === undefined ? null : kindById(this.#method, list.kind);
    this.#want(kind !== null, 'table-gone', path);
    const links = kind?.fields.some((field) => field.kind === 'link' && field.step === to?.step) ?? false;
    this.#want(kind === null || links, 'not-linked', path);
    return kind;
  }

  // Columns

  #columns(path: Path, table: ListSpec, columns: readonly ColumnSpec[]): void {
    for (const [at, column] of columns.entries()) this.#column([...path, at], table, column);
  }

  #column(path: Path, table: ListSpec, column: ColumnSpec): void {
    const kind = kindById(this.#method, table.kind);
    switch (column.of) {
      case 'field':
        return this.#field(path, kind, column.field, PLAIN);
      case 'actor':
        return this.#field(path, kind, column.field, ACTORS);
      case 'link': {
        const field = kind?.fields.find(({ id }) => id === column.field);
        const listed = [...this.#lists.values()].some(
          (it) => field?.kind === 'link' && it.step === field.step,
        );
        return this.#want(listed, 'not-linked', path);
      }
      case 'measure':
        this.#field(path, kind, column.unit, LINES);
        this.#field(path, kind, column.baseline, ['number']);
        this.#field(path, kind, column.baselineYear, ['year']);
        return this.#field(path, kind, column.targets, ['yearly']);
      case 'years':
        return this.#field(path, kind, column.field, ['period']);
      case 'amount':
        this.#field(path, kind, column.amount, ['number']);
        return this.#field(path, kind, column.unit, LINES);
      case 'support':
        return this.#polled(path, table, ['dots']);
      case 'rank':
        return this.#polled(path, table, RANKING);
      case 'score':
        return this.#polled(path, table, ['criteria']);
      case 'feasible':
      case 'urgent':
      case 'class':
      case 'remark':
        return this.#polled(path, table, ['scoring']);
      case 'responsible':
      case 'acting': {
        const roles = this.#method.result.tables.some((it) => it.shape === 'roles' && it.of === table.id);
        return this.#want(roles, 'no-roles', path);
      }
      case 'linked': {
        const from = this.#linking(path, column.table, table);
        return this.#field(path, from, column.field, [...TEXTS, 'money']);
      }
      case 'cost':
        this.#field(path, kind, column.field, ['money']);
        if (column.table === undefined) return this.#want(column.linked === undefined, 'needs-table', path);
        return this.#field(path, this.#linking(path, column.table, table), column.linked ?? '', ['money']);
      case 'volume':
        return this.#volume(path, table, column);
      case 'proposer':
      case 'reason':
        return;
    }
  }

  #volume(path: Path, table: ListSpec, column: Extract<ColumnSpec, { of: 'volume' }>): void {
    const kind = kindById(this.#method, table.kind);
    for (const field of column.fields) this.#field(path, kind, field, [...TEXTS, 'number']);
    if (column.table === undefined) {
      this.#want(column.amount === undefined, 'needs-table', path);
      if (column.unit !== undefined) this.#field(path, kind, column.unit, LINES);
      return;
    }
    const from = this.#linking(path, column.table, table);
    this.#field(path, from, column.amount ?? '', ['number']);
    if (column.unit !== undefined) this.#field(path, from, column.unit, LINES);
  }

  #picture(path: Path, table: ListSpec, picture: PictureId): void {
    const fields = kindById(this.#method, table.kind)?.fields ?? [];
    switch (picture) {
      case 'support':
        return this.#polled(path, table, ['dots']);
      case 'scatter':
        return this.#polled(path, table, ['scoring']);
      case 'lines':
        return this.#want(
          table.columns.some(({ of }) => of === 'measure'),
          'no-measure',
          path,
        );
      case 'roadmap':
        return this.#want(
          fields.some(({ kind }) => kind === 'period'),
          'no-period',
          path,
        );
    }
  }

  // What is agreed on, clauses, signatures

  #agreed(path: Path): void {
    const { agreed } = this.#method.result;
    if (agreed === null) return;
    const table = this.#lists.get(agreed.table);
    this.#want(table !== undefined, 'table-gone', path);
    if (table === undefined) return;
    const accepting = acceptingStep(this.#method, table.step);
    this.#want(accepting?.settles === 'accepted', 'not-accepted', path);
    // What is not agreed on is listed by its class from the same table.
    this.#want(table.rows === 'all', 'rows-left-out', path);
    if (agreed.bands !== undefined) this.#bands([...path, 'bands'], table, agreed.bands);
    this.#columns([...path, 'columns'], table, agreed.columns);
    this.#columns([...path, 'reserve'], table, agreed.reserve);
  }

  #bands(path: Path, table: ListSpec, { field: id, titles }: NonNullable<AgreedSpec['bands']>): void {
    const kind = kindById(this.#method, table.kind);
    const field = kind?.fields.find((it) => it.id === id);
    this.#field(path, kind, id, ['choice']);
    for (const [at, title] of titles.entries()) {
      const isOption =
        field?.kind === 'choice' &&
        field.options.some(({ name }) => name.id === title.id && name.en === title.en);
      this.#want(isOption, 'band-gone', [...path, 'titles', at], title.id);
    }
  }

  #clause(path: Path, clause: ClauseSpec): void {
    const { tables, agreed } = this.#method.result;
    const hasTable = (id: string) => tables.some((it) => it.id === id);
    switch (clause.of) {
      case 'statement':
        return this.#want(stepById(this.#method, clause.step)?.settles === 'statement', 'no-statement', path);
      case 'agreed':
        return this.#want(agreed !== null, 'not-agreed', path);
      case 'tables':
        this.#want(clause.parts.length > 0, 'table-gone', path);
        for (const [at, { table }] of clause.parts.entries())
          this.#want(hasTable(table), 'table-gone', [...path, 'parts', at]);
        return;
      case 'roles':
        return this.#want(
          tables.some((it) => it.id === clause.table && it.shape === 'roles'),
          'table-gone',
          path,
        );
      case 'delegates':
        return this.#want(stepById(this.#method, clause.step) !== null, 'step-gone', path);
      case 'not-agreed':
      case 'ratification':
      case 'text':
        return;
    }
  }

  #signatures(): void {
    const { signatures, tables } = this.#method.result;
    const constituencies = this.#method.constituencies.map(({ id }) => id);
    const known: string[] = [];
    for (const part of ['first', 'last'] as const) {
      for (const [row, signers] of signatures[part].entries()) {
        for (const [at, { id }] of signers.entries()) {
          const path = ['result', 'signatures', part, row, at];
          this.#want(!known.includes(id), 'id-twice', path);
          this.#want(!constituencies.includes(id), 'signer-name', path);
          known.push(id);
        }
      }
    }
    this.#want(!signatures.actors || tables.some(({ shape }) => shape === 'roles'), 'no-roles', [
      'result',
      'signatures',
      'actors',
    ]);
  }

  // Reports

  #report(path: Path, report: ReportSpec): void {
    this.#want(report.sections.length > 0, 'too-few', [...path, 'sections']);
    for (const [at, section] of report.sections.entries()) {
      const here = [...path, 'sections', at];
      this.#want(section.blocks.length > 0, 'too-few', [...here, 'blocks']);
      for (const [place, block] of section.blocks.entries()) this.#block([...here, 'blocks', place], block);
    }
  }

  #block(path: Path, block: ReportBlock): void {
    const { tables, agreed } = this.#method.result;
    switch (block.of) {
      case 'table':
        return this.#want(
          tables.some(({ id }) => id === block.table),
          'table-gone',
          path,
        );
      case 'grouped':
        return this.#grouped(path, block);
      case 'titles':
        return this.#want(this.#lists.has(block.table), 'table-gone', path);
      case 'agreed':
        return this.#want(agreed !== null, 'not-agreed', path);
      case 'statements':
        return this.#want(
          this.#method.steps.some(({ settles }) => settles === 'statement'),
          'no-statement',
          path,
        );
      case 'stages':
      case 'periods':
      case 'years':
        return this.#plan(path, block.plan);
      case 'introduction':
      case 'event':
      case 'agenda':
      case 'people':
      case 'signatures':
      case 'text':
      case 'not-accepted':
      case 'follow-up':
      case 'minutes':
      case 'decisions':
      case 'context':
      case 'pictures':
      case 'annexes':
        return;
    }
  }

  #grouped(path: Path, block: Extract<ReportBlock, { of: 'grouped' }>): void {
    const list = this.#lists.get(block.table);
    this.#want(list !== undefined, 'table-gone', path);
    if (list === undefined) return;
    const by = kindById(this.#method, list.kind)?.fields.find(({ id }) => id === block.by);
    const target = [...this.#lists.values()].find((it) => by?.kind === 'link' && it.step === by.step);
    this.#want(target !== undefined, 'not-linked', path);
    const kind = target === undefined ? null : kindById(this.#method, target.kind);
    for (const field of block.about) this.#field(path, kind, field, TEXTS);
    this.#columns([...path, 'columns'], list, block.columns);
    this.#want(!(by?.required ?? false) || block.others === undefined, 'grid-others', path);
  }

  #plan(path: Path, { of, actions, measures, means }: PlanSpec): void {
    const planned = this.#lists.get(of);
    this.#want(planned !== undefined, 'table-gone', path);
    const kind = this.#linking(path, actions.table, planned);
    this.#field(path, kind, actions.when, ['period']);
    this.#field(path, kind, actions.cost, ['money']);
    this.#field(path, kind, actions.responsible, ['institution']);
    this.#field(path, kind, actions.place, TEXTS);
    this.#field(path, kind, actions.amount, ['number']);
    this.#field(path, kind, actions.unit, LINES);
    this.#field(path, kind, actions.funds, TEXTS);
    if (measures !== null) {
      this.#linking(path, measures, planned);
      const columns = this.#lists.get(measures)?.columns ?? [];
      this.#want(
        columns.some((column) => column.of === 'measure'),
        'no-measure',
        path,
      );
    }
    for (const { table, before } of means) {
      const from = this.#linking(path, table, planned);
      if (before !== null) this.#field(path, from, before, TEXTS);
    }
  }

  // Forms of other systems

  #exchange(): void {
    const forms = this.#method.result.exchange ?? [];
    this.#ids(
      forms.map(({ id }) => id),
      (at) => ['result', 'exchange', at],
    );
    for (const [at, { table, columns }] of forms.entries()) {
      const path = ['result', 'exchange', at];
      const list = this.#lists.get(table);
      this.#want(list !== undefined, 'table-gone', path);
      const kind = list === undefined ? null : kindById(this.#method, list.kind);
      for (const [place, column] of columns.entries()) {
        const where = [...path, 'columns', place];
        // A file that is read again finds each column by its name.
        const same = columns.findIndex(({ name }) => LANGUAGES.some((it) => name[it] === column.name[it]));
        this.#want(same === place, 'name-twice', [...where, 'name']);
        if (column.of === 'field') this.#field(where, kind, column.field, PLAIN);
        if (column.of !== 'amount') continue;
        this.#field(where, kind, column.amount, ['number']);
        this.#field(where, kind, column.unit, LINES);
      }
    }
  }

  // Texts

  /** A label that is no template has no names in braces. */
  #templates(): void {
    const templates = templatesOf(this.#method.result);
    for (const { label, path } of labelsIn(this.#method.result, ['result'])) {
      const names: readonly string[] = [...(templates.get(label) ?? []), ...LEVEL_NAMES];
      // A text without English is the same one, and is named once.
      for (const language of label.id === label.en ? (['id'] as const) : LANGUAGES) {
        const text = label[language];
        const at = [...path, language];
        this.#want(!/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')), 'brace', at);
        for (const [, name = ''] of text.matchAll(/\{([^{}]*)\}/g))
          this.#want(names.includes(name), 'unknown-brace', at, name);
      }
    }
  }
}

/** Objects of texts by language, wherever they stand. */
function labelsIn(value: unknown, path: Path): { label: Label; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.hasOwn(value, 'en')) return [{ label: value as Label, path }];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    labelsIn(inner, [...path, isList ? Number(key) : key]),
  );
}
