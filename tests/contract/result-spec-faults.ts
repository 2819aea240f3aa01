/**
 * What does not fit together in a method's `ResultSpec`: ids that resolve to nothing, columns that their field or their polls cannot
 * fill, names in braces that nobody fills in. One sentence for each fault; none for a method that can be printed.
 */
import { ID_PATTERN, type CardKind, type FieldKind } from '@mufakat/shared/cards/card.ts';
import { LANGUAGES, type Label } from '@mufakat/shared/languages/language.ts';
import type {
  ClauseSpec,
  ColumnSpec,
  GridSpec,
  ListSpec,
  PictureId,
  PlanSpec,
  ReportBlock,
  ReportSpec,
  RolesSpec,
  SignerSpec,
  TableSpec,
} from '@mufakat/shared/methods/result-spec.ts';
import type { Method, Step } from '@mufakat/shared/methods/schema.ts';
import { acceptingStep, kindById, stepById } from '@mufakat/shared/methods/walk.ts';
import { WAY_IDS, wayOf } from '@mufakat/shared/polls/index.ts';
import type { WayId } from '@mufakat/shared/polls/way.ts';

/** Every fault of what the method prints. */
export function resultSpecFaults(method: Method): string[] {
  return new ResultSpecCheck(method).faults;
}

/** Ways that give rows a rank. */
const RANKING = WAY_IDS.filter((way) => wayOf(way).asks === 'order');

/** Texts of one line. */
const LINES: readonly FieldKind[] = ['text', 'choice', 'choices', 'place', 'institution'];
const TEXTS: readonly FieldKind[] = [...LINES, 'longText'];
/** What a plain column can print. */
const PLAIN: readonly FieldKind[] = [...TEXTS, 'number', 'money', 'year', 'period'];

class ResultSpecCheck {
  readonly faults: string[] = [];
  readonly #method: Method;
  readonly #lists: ReadonlyMap<string, ListSpec>;

  constructor(method: Method) {
    this.#method = method;
    const { tables } = method.result;
    this.#lists = new Map(tables.flatMap((it) => (it.shape === 'list' ? [[it.id, it] as const] : [])));
    this.#ids(
      'table',
      tables.map(({ id }) => id),
    );
    for (const language of LANGUAGES) this.#tabs(tables.map(({ tab }) => tab[language]));
    for (const [at, table] of tables.entries()) this.#table(table, tables.slice(0, at));
    const roles = tables.filter((it): it is RolesSpec => it.shape === 'roles');
    this.#want(
      new Set(roles.map((it) => it.columns)).size === roles.length,
      'two tables of roles against the same columns',
    );
    this.#want(new Set(roles.map((it) => it.of)).size <= 1, 'tables of roles in different tables');
    this.#agreed();
    for (const clause of method.result.clauses) this.#clause(clause);
    this.#signatures();
    const reports = method.result.reports.map(({ id }) => id);
    this.#ids('report', ['berita-acara', ...reports]);
    for (const report of method.result.reports) this.#report(report);
    this.#templates();
  }

  #want(fits: boolean, fault: string): void {
    if (!fits) this.faults.push(fault);
  }

  #ids(what: string, ids: readonly string[]): void {
    this.#want(new Set(ids).size === ids.length, `${what}: an id stands twice`);
    for (const id of ids) this.#want(ID_PATTERN.test(id), `${what} ${id}: no id`);
  }

  /** Tabs as Excel takes them, behind "M12 ". */
  #tabs(tabs: readonly string[]): void {
    this.#want(new Set(tabs).size === tabs.length, 'two tables have one tab');
    for (const tab of tabs) {
      this.#want(tab.length <= 27 && !/[\\/?*[\]:]/.test(tab), `tab ${tab}: not for a workbook`);
    }
  }

  // Tables

  #table(table: TableSpec, before: readonly TableSpec[]): void {
    const step = stepById(this.#method, table.step);
    this.#want(step !== null, `table ${table.id}: no step ${table.step}`);
    if (step === null) return;
    switch (table.shape) {
      case 'list':
        this.#list(table, step, before);
        break;
      case 'roles':
        this.#roles(table, step, before);
        break;
      case 'sums': {
        const of = before.find(({ id }) => id === table.of);
        const agreed = this.#method.result.agreed?.table === table.of;
        this.#want(agreed && of?.step === step.id, `table ${table.id}: ${table.of} is not agreed on`);
        const kind = of?.shape === 'list' ? kindById(this.#method, of.kind) : null;
        this.#field(`table ${table.id}`, kind, table.by, LINES);
        break;
      }
      case 'grid':
        this.#grid(table, step, before);
        break;
    }
  }

  #list(table: ListSpec, step: Step, before: readonly TableSpec[]): void {
    const where = `table ${table.id}`;
    if (this.#collected(where, step, table.kind) === null) return;
    const scored = acceptingStep(this.#method, step.id)?.id !== step.id;
    this.#want(table.screenedName === undefined || scored, `${where}: no later step scores it`);
    if (table.order === 'link') {
      const first = kindById(this.#method, table.kind)?.fields.find(({ kind }) => kind === 'link');
      this.#want(
        first?.kind === 'link' && before.some((it) => it.shape === 'list' && it.step === first.step),
        `${where}: in the order of links to nothing before it`,
      );
    }
    if (table.order === 'choice') {
      const { fields = [] } = kindById(this.#method, table.kind) ?? {};
      this.#want(
        fields.some(({ kind }) => kind === 'choice'),
        `${where}: in the order of no choice`,
      );
    }
    if (table.order === 'rank') this.#polled(where, table, RANKING);
    if (table.order === 'class') this.#polled(where, table, ['scoring']);
    this.#want(table.columns.length > 0, `${where}: no columns`);
    for (const column of table.columns) this.#column(`${where}, ${column.of}`, table, column);
    for (const picture of table.pictures) this.#picture(`${where}, ${picture}`, table, picture);
  }

  #roles(table: RolesSpec, step: Step, before: readonly TableSpec[]): void {
    const where = `table ${table.id}`;
    const of = before.find(({ id }) => id === table.of);
    this.#want(step.settles === 'roles', `${where}: step ${step.id} settles no roles`);
    this.#want(of?.shape === 'list', `${where}: no list ${table.of} before it`);
    const kinds = (step.collects?.kinds ?? []).flatMap((id) => kindById(this.#method, id) ?? []);
    const links = kinds.flatMap(({ fields }) => fields.filter((field) => field.kind === 'link'));
    this.#want(
      links.some((field) => field.step === of?.step),
      `${where}: no role links to ${table.of}`,
    );
  }

  #grid(table: GridSpec, step: Step, before: readonly TableSpec[]): void {
    const where = `table ${table.id}`;
    const kind = this.#collected(where, step, table.kind);
    if (kind === null) return;
    const rows = kind.fields.find(({ id }) => id === table.rows);
    this.#want(
      rows?.kind === 'link' && before.some((it) => it.shape === 'list' && it.step === rows.step),
      `${where}: ${table.rows} links to no list before it`,
    );
    if (table.columns !== undefined) this.#field(where, kind, table.columns, ['choice']);
    this.#want(table.years !== true || table.columns !== undefined, `${where}: years of no choice`);
    const many = rows?.required === true && table.others !== undefined;
    this.#want(!many, `${where}: every card links to something`);
    if (table.cell !== undefined) this.#field(where, kind, table.cell, PLAIN);
  }

  /** The kind, if the step collects it. */
  #collected(where: string, step: Step, id: string): CardKind | null {
    const kind = kindById(this.#method, id);
    this.#want(kind !== null, `${where}: no kind ${id}`);
    this.#want(step.collects?.kinds.includes(id) ?? false, `${where}: step ${step.id} collects no ${id}`);
    return kind;
  }

  #field(where: string, kind: CardKind | null, id: string, kinds: readonly FieldKind[]): void {
    const field = kind?.fields.find((it) => it.id === id);
    this.#want(
      field !== undefined && kinds.includes(field.kind),
      `${where}: no field ${id} of kind ${kinds.join(' or ')}`,
    );
  }

  /** Whether the groups of a table are decided on in one of these ways, in their step or the one that accepts them. */
  #polled(where: string, table: ListSpec, ways: readonly WayId[]): void {
    const steps = [stepById(this.#method, table.step), acceptingStep(this.#method, table.step)];
    const offered = steps.flatMap((step) => step?.decides ?? []);
    this.#want(
      offered.some(({ way }) => ways.some((it) => it === way)),
      `${where}: its step offers no ${ways.join(' or ')}`,
    );
  }

  /** A list whose rows link to those of another, and its kind. */
  #linking(where: string, id: string, to: TableSpec | undefined): CardKind | null {
    const list = this.#lists.get(id);
    const kind = list === undefined ? null : kindById(this.#method, list.kind);
    this.#want(kind !== null, `${where}: no list ${id}`);
    this.#want(
      kind?.fields.some((field) => field.kind === 'link' && field.step === to?.step) ?? false,
      `${where}: ${id} does not link to ${to?.id ?? 'nothing'}`,
    );
    return kind;
  }

  // Columns

  #column(where: string, table: ListSpec, column: ColumnSpec): void {
    const kind = kindById(this.#method, table.kind);
    this.#want(column.width > 0, `${where}: no width`);
    switch (column.of) {
      case 'field':
        return this.#field(where, kind, column.field, PLAIN);
      case 'actor':
        return this.#field(where, kind, column.field, ['institution', 'text', 'longText']);
      case 'link': {
        const field = kind?.fields.find(({ id }) => id === column.field);
        const listed = [...this.#lists.values()].some(
          (it) => field?.kind === 'link' && it.step === field.step,
        );
        return this.#want(listed, `${where}: ${column.field} links to no list`);
      }
      case 'measure':
        this.#field(where, kind, column.unit, LINES);
        this.#field(where, kind, column.baseline, ['number']);
        this.#field(where, kind, column.baselineYear, ['year']);
        return this.#field(where, kind, column.targets, ['yearly']);
      case 'years':
        return this.#field(where, kind, column.field, ['period']);
      case 'amount':
        this.#field(where, kind, column.amount, ['number']);
        return this.#field(where, kind, column.unit, LINES);
      case 'support':
        return this.#polled(where, table, ['dots']);
      case 'rank':
        return this.#polled(where, table, RANKING);
      case 'score':
        return this.#polled(where, table, ['criteria']);
      case 'feasible':
      case 'urgent':
      case 'class':
      case 'remark':
        return this.#polled(where, table, ['scoring']);
      case 'responsible':
      case 'acting': {
        const roles = this.#method.result.tables.some((it) => it.shape === 'roles' && it.of === table.id);
        return this.#want(roles, `${where}: nobody takes roles in ${table.id}`);
      }
      case 'linked': {
        const from = this.#linking(where, column.table, table);
        return this.#field(where, from, column.field, [...TEXTS, 'money']);
      }
      case 'cost':
        this.#field(where, kind, column.field, ['money']);
        if (column.table === undefined)
          return this.#want(column.linked === undefined, `${where}: linked of no table`);
        return this.#field(where, this.#linking(where, column.table, table), column.linked ?? '', ['money']);
      case 'volume':
        return this.#volume(where, table, column);
      case 'proposer':
      case 'reason':
        return;
    }
  }

  #volume(where: string, table: ListSpec, column: Extract<ColumnSpec, { of: 'volume' }>): void {
    const kind = kindById(this.#method, table.kind);
    for (const field of column.fields) this.#field(where, kind, field, [...TEXTS, 'number']);
    if (column.table === undefined) {
      this.#want(column.amount === undefined, `${where}: amount of no table`);
      if (column.unit !== undefined) this.#field(where, kind, column.unit, LINES);
      return;
    }
    const from = this.#linking(where, column.table, table);
    this.#field(where, from, column.amount ?? '', ['number']);
    if (column.unit !== undefined) this.#field(where, from, column.unit, LINES);
  }

  #picture(where: string, table: ListSpec, picture: PictureId): void {
    const fields = kindById(this.#method, table.kind)?.fields ?? [];
    switch (picture) {
      case 'support':
        return this.#polled(where, table, ['dots']);
      case 'scatter':
        return this.#polled(where, table, ['scoring']);
      case 'lines':
        return this.#want(
          table.columns.some(({ of }) => of === 'measure'),
          `${where}: no measure`,
        );
      case 'roadmap':
        return this.#want(
          fields.some(({ kind }) => kind === 'period'),
          `${where}: no period`,
        );
    }
  }

  // What is agreed on, clauses, signatures

  #agreed(): void {
    const { agreed } = this.#method.result;
    if (agreed === null) return;
    const table = this.#lists.get(agreed.table);
    this.#want(table !== undefined, `agreed: no list ${agreed.table}`);
    if (table === undefined) return;
    const accepting = acceptingStep(this.#method, table.step);
    this.#want(accepting?.settles === 'accepted', `agreed: nobody accepts the rows of ${table.id}`);
    // What is not agreed on is listed by its class from the same table.
    this.#want(table.rows === 'all', `agreed: ${table.id} leaves rows out`);
    if (agreed.bands !== undefined) {
      const kind = kindById(this.#method, table.kind);
      const field = kind?.fields.find(({ id }) => id === agreed.bands?.field);
      this.#field('annex IV, bands', kind, agreed.bands.field, ['choice']);
      for (const title of agreed.bands.titles)
        this.#want(
          field?.kind === 'choice' &&
            field.options.some(({ name }) => name.id === title.id && name.en === title.en),
          `annex IV, band ${title.id}: no option`,
        );
    }
    for (const column of agreed.columns) this.#column(`annex IV, ${column.of}`, table, column);
    for (const column of agreed.reserve) this.#column(`annex V.A, ${column.of}`, table, column);
  }

  #clause(clause: ClauseSpec): void {
    const where = `clause ${clause.of}`;
    const { tables, agreed } = this.#method.result;
    switch (clause.of) {
      case 'statement':
        return this.#want(
          stepById(this.#method, clause.step)?.settles === 'statement',
          `${where}: step ${clause.step} settles no statement`,
        );
      case 'agreed':
        return this.#want(agreed !== null, `${where}: nothing is agreed on`);
      case 'tables':
        this.#want(clause.parts.length > 0, `${where}: no parts`);
        for (const { table } of clause.parts)
          this.#want(
            tables.some(({ id }) => id === table),
            `${where}: no table ${table}`,
          );
        return;
      case 'roles':
        return this.#want(
          tables.some((it) => it.id === clause.table && it.shape === 'roles'),
          `${where}: no roles ${clause.table}`,
        );
      case 'delegates':
        return this.#want(stepById(this.#method, clause.step) !== null, `${where}: no step ${clause.step}`);
      case 'not-agreed':
      case 'ratification':
      case 'text':
        return;
    }
  }

  #signers(): readonly SignerSpec[] {
    const { first, last } = this.#method.result.signatures;
    return [...first, ...last].flat();
  }

  #signatures(): void {
    const { signatures, tables } = this.#method.result;
    const ids = this.#signers().map(({ id }) => id);
    this.#ids('signer', ids);
    const constituencies = this.#method.constituencies.map(({ id }) => id);
    this.#want(
      ids.every((id) => !constituencies.includes(id)),
      'signer: called like a constituency',
    );
    this.#want(
      !signatures.actors || tables.some(({ shape }) => shape === 'roles'),
      'signatures: actors without a table of roles',
    );
  }

  // Reports

  #report(report: ReportSpec): void {
    this.#want(report.sections.length > 0, `report ${report.id}: no sections`);
    for (const section of report.sections) {
      const where = `report ${report.id}, ${section.title.id}`;
      this.#want(section.blocks.length > 0, `${where}: no blocks`);
      for (const block of section.blocks) this.#block(`${where}, ${block.of}`, block);
    }
  }

  #block(where: string, block: ReportBlock): void {
    const { tables, agreed } = this.#method.result;
    switch (block.of) {
      case 'table':
        return this.#want(
          tables.some(({ id }) => id === block.table),
          `${where}: no table ${block.table}`,
        );
      case 'grouped':
        return this.#grouped(where, block);
      case 'titles':
        return this.#want(this.#lists.has(block.table), `${where}: no list ${block.table}`);
      case 'agreed':
        return this.#want(agreed !== null, `${where}: nothing is agreed on`);
      case 'statements':
        return this.#want(
          this.#method.steps.some(({ settles }) => settles === 'statement'),
          `${where}: no step settles a statement`,
        );
      case 'stages':
      case 'periods':
      case 'years':
        return this.#plan(where, block.plan);
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
      case 'annexes':
        return;
    }
  }

  #grouped(where: string, block: Extract<ReportBlock, { of: 'grouped' }>): void {
    const list = this.#lists.get(block.table);
    this.#want(list !== undefined, `${where}: no list ${block.table}`);
    if (list === undefined) return;
    const by = kindById(this.#method, list.kind)?.fields.find(({ id }) => id === block.by);
    const target = [...this.#lists.values()].find((it) => by?.kind === 'link' && it.step === by.step);
    this.#want(target !== undefined, `${where}: ${block.by} links to no list`);
    const kind = target === undefined ? null : kindById(this.#method, target.kind);
    for (const field of block.about) this.#field(where, kind, field, TEXTS);
    for (const column of block.columns) this.#column(`${where}, ${column.of}`, list, column);
    this.#want(!(by?.required ?? false) || block.others === undefined, `${where}: every row links`);
  }

  #plan(where: string, { of, actions, measures, means }: PlanSpec): void {
    const planned = this.#lists.get(of);
    this.#want(planned !== undefined, `${where}: no list ${of}`);
    const kind = this.#linking(where, actions.table, planned);
    this.#field(where, kind, actions.when, ['period']);
    this.#field(where, kind, actions.cost, ['money']);
    this.#field(where, kind, actions.responsible, ['institution']);
    this.#field(where, kind, actions.place, TEXTS);
    this.#field(where, kind, actions.amount, ['number']);
    this.#field(where, kind, actions.unit, LINES);
    this.#field(where, kind, actions.funds, TEXTS);
    if (measures !== null) {
      this.#linking(where, measures, planned);
      const columns = this.#lists.get(measures)?.columns ?? [];
      this.#want(
        columns.some((column) => column.of === 'measure'),
        `${where}: ${measures} has no measure`,
      );
    }
    for (const { table, before } of means) {
      const from = this.#linking(where, table, planned);
      if (before !== null) this.#field(where, from, before, TEXTS);
    }
  }

  // Texts

  /** Names in braces as `result-spec.ts` documents them, by label; a label that is not here is no template. */
  #templates(): void {
    const { minutes, clauses, reports } = this.#method.result;
    const allowed = new Map<Label, readonly string[]>();
    for (const line of minutes.title) allowed.set(line, ['jenis', 'metode', 'wilayah', 'tahun', 'rencana']);
    allowed.set(minutes.event, ['jenis', 'metode']);
    for (const { office } of this.#signers()) allowed.set(office, ['wilayah', 'kota']);
    for (const clause of clauses) {
      if (clause.of === 'agreed')
        for (const label of [clause.phrase, clause.screened, clause.none]) allowed.set(label, ['jumlah']);
      if (clause.of === 'delegates') allowed.set(clause.phrase, ['jumlah', 'perempuan']);
      if (clause.of === 'tables')
        for (const { phrase } of clause.parts) allowed.set(phrase, ['jumlah', 'tolok', 'periode']);
    }
    for (const table of this.#method.result.tables) {
      if (table.shape === 'grid' && table.heading !== undefined)
        allowed.set(table.heading, ['nomor', 'judul']);
    }
    for (const block of reports.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))) {
      if (block.of === 'table' && block.lead !== undefined) allowed.set(block.lead, ['jumlah', 'tahun']);
      if (block.of === 'grouped') allowed.set(block.heading, ['nomor', 'judul']);
      if (block.of === 'agreed') allowed.set(block.lead, ['jumlah', 'cadangan']);
    }
    for (const label of labelsIn(this.#method.result)) {
      for (const language of LANGUAGES) {
        const text: unknown = label[language];
        if (typeof text !== 'string' || text.trim() === '') {
          this.faults.push(`text ${label.id}: nothing in ${language}`);
          continue;
        }
        const names = [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
        this.#want(!/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')), `text ${text}: a brace alone`);
        for (const name of names) {
          this.#want(allowed.get(label)?.includes(name) ?? false, `text ${text}: nobody fills in {${name}}`);
        }
      }
    }
  }
}

/** Objects of texts by language, wherever they stand. */
function labelsIn(value: unknown): Label[] {
  if (typeof value !== 'object' || value === null) return [];
  const isLabel = Object.keys(value).some((key) => key === 'en');
  return isLabel ? [value as Label] : Object.values(value).flatMap(labelsIn);
}
