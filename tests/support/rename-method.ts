/**
 * A method and its case with every id replaced by a random one: steps, kinds, fields, options, criteria, constituencies, tables and
 * reports. Whatever the engine prints of both must be the same; where it is not, an id was taken for a word.
 */
import type { Field, FieldValue } from '@mufakat/shared/cards/card.ts';
import type { ColumnSpec, PlanSpec, ReportBlock, TableSpec } from '@mufakat/shared/methods/result-spec.ts';
import type { Decides, Method } from '@mufakat/shared/methods/schema.ts';
import type { BallotChoice, Params } from '@mufakat/shared/polls/way.ts';

import type { Case } from '../cases/case.ts';

/** A new name for each id, kept apart by what it names. */
class Names {
  private readonly given = new Map<string, string>();
  private readonly chance: () => string;

  constructor(chance: () => string) {
    this.chance = chance;
  }

  of(kind: string, id: string): string {
    const key = `${kind}/${id}`;
    const known = this.given.get(key);
    if (known !== undefined) return known;
    const made = `x${this.chance()}`;
    this.given.set(key, made);
    return made;
  }
}

export function renamed(
  method: Method,
  value: Case,
  chance: () => string,
): { readonly method: Method; readonly value: Case } {
  const names = new Names(chance);
  return { method: renamedMethod(method, names), value: renamedCase(value, method, names) };
}

function renamedMethod(method: Method, names: Names): Method {
  const step = (id: string) => names.of('step', id);
  const table = (id: string) => names.of('table', id);
  const { tables } = method.result;
  const kindOf = (id: string) => kindOfTable(tables.find((spec) => spec.id === id));
  const field = (kind: string, id: string) => names.of(`field of ${kind}`, id);
  const columns = (specs: readonly ColumnSpec[], kind: string): ColumnSpec[] =>
    specs.map((spec) => renamedColumn(spec, kind, { field, table, kindOf }));
  const plan = (spec: PlanSpec): PlanSpec => {
    const actions = (id: string) => field(kindOf(spec.actions.table), id);
    return {
      of: table(spec.of),
      actions: {
        table: table(spec.actions.table),
        when: actions(spec.actions.when),
        cost: actions(spec.actions.cost),
        responsible: actions(spec.actions.responsible),
        place: actions(spec.actions.place),
        amount: actions(spec.actions.amount),
        unit: actions(spec.actions.unit),
        funds: actions(spec.actions.funds),
      },
      measures: spec.measures === null ? null : table(spec.measures),
      means: spec.means.map((it) => ({
        table: table(it.table),
        before: it.before === null ? null : field(kindOf(it.table), it.before),
      })),
    };
  };
  const block = (it: ReportBlock): ReportBlock => {
    if ('plan' in it) return { ...it, plan: plan(it.plan) };
    if (it.of === 'grouped') {
      const kind = kindOf(it.table);
      const by = method.cardKinds.find(({ id }) => id === kind)?.fields.find(({ id }) => id === it.by);
      const step = by?.kind === 'link' ? by.step : '';
      const target = tables.find((spec) => spec.shape === 'list' && spec.step === step);
      return {
        ...it,
        table: table(it.table),
        by: field(kind, it.by),
        about: it.about.map((id) => field(kindOfTable(target), id)),
        columns: columns(it.columns, kind),
      };
    }
    if ('table' in it) return { ...it, table: table(it.table) };
    return it;
  };
  return {
    ...method,
    id: names.of('method', method.id),
    constituencies: method.constituencies.map((it) => ({ ...it, id: names.of('constituency', it.id) })),
    cardKinds: method.cardKinds.map((kind) => ({
      ...kind,
      id: names.of('kind', kind.id),
      fields: kind.fields.map((it) => renamedField(it, kind.id, names)),
    })),
    steps: method.steps.map((it) => ({
      ...it,
      id: step(it.id),
      ...(it.source === undefined ? {} : { source: step(it.source) }),
      collects:
        it.collects === null
          ? null
          : { ...it.collects, kinds: it.collects.kinds.map((kind) => names.of('kind', kind)) },
      decides: it.decides.map((decides) => renamedDecides(decides, names)),
    })),
    result: {
      ...method.result,
      tables: tables.map((spec): TableSpec => {
        const base = { id: table(spec.id), step: step(spec.step) };
        switch (spec.shape) {
          case 'list':
            return {
              ...spec,
              ...base,
              kind: names.of('kind', spec.kind),
              columns: columns(spec.columns, spec.kind),
            };
          case 'roles':
            return { ...spec, ...base, of: table(spec.of) };
          case 'sums':
            return { ...spec, ...base, of: table(spec.of), by: field(kindOf(spec.of), spec.by) };
          case 'grid':
            return {
              ...spec,
              ...base,
              kind: names.of('kind', spec.kind),
              rows: field(spec.kind, spec.rows),
              ...(spec.columns === undefined ? {} : { columns: field(spec.kind, spec.columns) }),
              ...(spec.cell === undefined ? {} : { cell: field(spec.kind, spec.cell) }),
            };
        }
      }),
      agreed:
        method.result.agreed === null
          ? null
          : {
              ...method.result.agreed,
              table: table(method.result.agreed.table),
              columns: columns(method.result.agreed.columns, kindOf(method.result.agreed.table)),
              reserve: columns(method.result.agreed.reserve, kindOf(method.result.agreed.table)),
              ...(method.result.agreed.bands === undefined
                ? {}
                : {
                    bands: {
                      ...method.result.agreed.bands,
                      field: field(kindOf(method.result.agreed.table), method.result.agreed.bands.field),
                    },
                  }),
            },
      clauses: method.result.clauses.map((clause) => {
        switch (clause.of) {
          case 'statement':
          case 'delegates':
            return { ...clause, step: step(clause.step) };
          case 'roles':
            return { ...clause, table: table(clause.table) };
          case 'tables':
            return {
              ...clause,
              parts: clause.parts.map((part) => ({ ...part, table: table(part.table) })),
            };
          default:
            return clause;
        }
      }),
      ...(method.result.exchange === undefined
        ? {}
        : {
            exchange: method.result.exchange.map((form) => ({
              ...form,
              id: names.of('form', form.id),
              table: table(form.table),
              columns: form.columns.map((it) => {
                const kind = kindOf(form.table);
                if (it.of === 'field') return { ...it, field: field(kind, it.field) };
                return it.of === 'amount'
                  ? { ...it, amount: field(kind, it.amount), unit: field(kind, it.unit) }
                  : it;
              }),
            })),
          }),
      reports: method.result.reports.map((report) => ({
        ...report,
        id: names.of('report', report.id),
        sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
      })),
    },
  };
}

function kindOfTable(spec: TableSpec | undefined): string {
  return spec !== undefined && 'kind' in spec ? spec.kind : '';
}

interface Renaming {
  readonly field: (kind: string, id: string) => string;
  readonly table: (id: string) => string;
  readonly kindOf: (table: string) => string;
}

function renamedColumn(spec: ColumnSpec, kind: string, { field, table, kindOf }: Renaming): ColumnSpec {
  switch (spec.of) {
    case 'field':
    case 'actor':
    case 'link':
    case 'years':
      return { ...spec, field: field(kind, spec.field) };
    case 'amount':
      return { ...spec, amount: field(kind, spec.amount), unit: field(kind, spec.unit) };
    case 'measure':
      return {
        ...spec,
        unit: field(kind, spec.unit),
        baseline: field(kind, spec.baseline),
        baselineYear: field(kind, spec.baselineYear),
        targets: field(kind, spec.targets),
      };
    case 'linked':
      return { ...spec, table: table(spec.table), field: field(kindOf(spec.table), spec.field) };
    case 'cost':
      return {
        ...spec,
        field: field(kind, spec.field),
        ...(spec.table === undefined || spec.linked === undefined
          ? {}
          : { table: table(spec.table), linked: field(kindOf(spec.table), spec.linked) }),
      };
    case 'volume': {
      const from = spec.table === undefined ? kind : kindOf(spec.table);
      return {
        ...spec,
        fields: spec.fields.map((it) => field(kind, it)),
        ...(spec.table === undefined ? {} : { table: table(spec.table) }),
        ...(spec.amount === undefined ? {} : { amount: field(from, spec.amount) }),
        ...(spec.unit === undefined ? {} : { unit: field(from, spec.unit) }),
      };
    }
    default:
      return spec;
  }
}

function renamedField(it: Field, kind: string, names: Names): Field {
  const id = names.of(`field of ${kind}`, it.id);
  if (it.kind === 'link') return { ...it, id, step: names.of('step', it.step) };
  if (it.kind === 'choice' || it.kind === 'choices') {
    return {
      ...it,
      id,
      options: it.options.map((option) => ({
        ...option,
        id: names.of(`option of ${kind}.${it.id}`, option.id),
      })),
    };
  }
  return { ...it, id };
}

function renamedDecides(decides: Decides, names: Names): Decides {
  const criteria = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.map((it) => ({ ...it, id: names.of('criterion', it.id) }));
  return {
    ...decides,
    ...('criteria' in decides ? { criteria: criteria(decides.criteria) } : {}),
    ...('short' in decides ? { short: criteria(decides.short) } : {}),
  } as Decides;
}

function renamedCase(value: Case, method: Method, names: Names): Case {
  const step = (id: string) => names.of('step', id);
  const constituency = (id: string) => names.of('constituency', id);
  const inStep = <T extends { readonly step: string }>(it: T): T => ({ ...it, step: step(it.step) });
  const fields = (kind: string, given: Readonly<Record<string, FieldValue>>) =>
    Object.fromEntries(
      Object.entries(given).map(([id, of]) => {
        const field = method.cardKinds.find((it) => it.id === kind)?.fields.find((it) => it.id === id);
        return [names.of(`field of ${kind}`, id), renamedValue(of, field, kind, names)];
      }),
    );
  const params = (of: Partial<Params> | null): Partial<Params> | null =>
    of !== null && 'criteria' in of && of.criteria !== undefined
      ? ({
          ...of,
          criteria: of.criteria.map((it) => ({ ...it, id: names.of('criterion', it.id) })),
        } as Partial<Params>)
      : of;
  return {
    ...value,
    method: names.of('method', value.method),
    settings: {
      ...value.settings,
      constituencies: value.settings.constituencies.map((it) => ({ ...it, id: constituency(it.id) })),
    },
    ...(value.laterDays === undefined
      ? {}
      : { laterDays: value.laterDays.map((it) => ({ ...it, begins: step(it.begins) })) }),
    people: value.people.map((it) => ({
      ...it,
      constituency: constituency(it.constituency),
      arrives: step(it.arrives),
    })),
    ...(value.circles === undefined ? {} : { circles: value.circles.map(inStep) }),
    cards: value.cards.map((it) => ({
      ...inStep(it),
      kind: names.of('kind', it.kind),
      fields: fields(it.kind, it.fields),
    })),
    groups: value.groups.map((it) => ({
      ...inStep(it),
      kind: names.of('kind', it.kind),
      wording: it.wording === null ? null : fields(it.kind, it.wording),
    })),
    statements: value.statements.map(inStep),
    polls: value.polls.map((it) => ({
      ...inStep(it),
      params: params(it.params),
      ballots: it.ballots.map((ballot) => ({ ...ballot, choice: renamedChoice(ballot.choice, names) })),
    })),
    lines: value.lines.map(inStep),
    notula: value.notula.map(inStep),
    proceedings: {
      ...value.proceedings,
      signers: value.proceedings.signers.map((it) =>
        value.settings.constituencies.some(({ id }) => id === it.id)
          ? { ...it, id: constituency(it.id) }
          : it,
      ),
    },
  };
}

function renamedValue(value: FieldValue, field: Field | undefined, kind: string, names: Names): FieldValue {
  if (field?.kind !== 'choice' && field?.kind !== 'choices') return value;
  const option = (id: string) => names.of(`option of ${kind}.${field.id}`, id);
  if (Array.isArray(value)) return value.map((it) => option(String(it)));
  return typeof value === 'string' ? option(value) : value;
}

function renamedChoice(choice: BallotChoice, names: Names): BallotChoice {
  if (!('sheets' in choice)) return choice;
  return {
    ...choice,
    sheets: choice.sheets.map((sheet) => ({
      ...sheet,
      scores: sheet.scores.map((score) => ({ ...score, criterion: names.of('criterion', score.criterion) })),
    })),
  };
}
