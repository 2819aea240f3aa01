/** Questions about a method, whatever method it is. Unknown ids answer `null`. */
import type { CardKind } from '../cards/card.ts';
import type { ExchangeColumn, ResultSpec } from './result-spec.ts';
import type { Method, PlayedMethod, Step, StepState } from './schema.ts';

export function stepById(method: Pick<Method, 'steps'>, id: string): Step | null {
  return method.steps.find((step) => step.id === id) ?? null;
}

export function kindById(method: Pick<Method, 'cardKinds'>, id: string): CardKind | null {
  return method.cardKinds.find((kind) => kind.id === id) ?? null;
}

/** The step after this one in the method's order; `null` after the last. */
export function nextStep(method: Pick<Method, 'steps'>, id: string): Step | null {
  const at = method.steps.findIndex((step) => step.id === id);
  return at === -1 ? null : (method.steps[at + 1] ?? null);
}

/** The state a step enters after this one; `null` once it is closed. */
export function nextState(step: Step, state: StepState): StepState | null {
  const at = step.states.indexOf(state);
  return at === -1 ? null : (step.states[at + 1] ?? null);
}

/** Whether cards are published in this state [W4]. */
export function collectsIn(step: Step, state: StepState): boolean {
  return step.collects?.during.some((during) => during === state) ?? false;
}

/**
 * The step in which groups of `id` are accepted: a later step that has it as its source (programmes in the filter), else
 * itself. Links to `id` offer what was accepted there.
 */
export function acceptingStep(method: Pick<Method, 'steps'>, id: string): Step | null {
  const filter = method.steps.find((step) => step.source === id && step.settles === 'accepted');
  return filter ?? stepById(method, id);
}

/** The kinds a step collects, in the method's order. */
export function kindsOf(method: Pick<Method, 'cardKinds'>, step: Step): CardKind[] {
  return method.cardKinds.filter((kind) => step.collects?.kinds.includes(kind.id) ?? false);
}

/** What faces need of a method. */
export function played({ result, ...method }: Method): PlayedMethod {
  const { first, last } = result.signatures;
  return {
    ...method,
    documents: result.reports.map(({ id, name }) => ({ id, name })),
    exchange: (result.exchange ?? []).map((form) => ({
      id: form.id,
      name: form.name,
      kind: kindOfTable(result, form.table),
      columns: form.columns.map((column) => ({ name: column.name, fields: fieldsOf(column) })),
    })),
    signers: [...first, ...last]
      .flat()
      .filter(({ of }) => of === 'signer')
      .map(({ id, office }) => ({ id, office })),
    marked: result.tables.flatMap((table) =>
      table.shape === 'grid' && table.columns === undefined && table.cell === undefined
        ? { kind: table.kind, link: table.rows }
        : [],
    ),
  };
}

function kindOfTable(result: ResultSpec, id: string): string {
  const table = result.tables.find((each) => each.id === id);
  return table?.shape === 'list' ? table.kind : '';
}

/** The fields that a column of a form holds. */
function fieldsOf(column: ExchangeColumn): readonly string[] {
  if (column.of === 'field') return [column.field];
  return column.of === 'amount' ? [column.amount, column.unit] : [];
}
