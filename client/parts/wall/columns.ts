/**
 * Sheets hung in columns. A sheet stays in its column while cards come and go, because a wall that rearranges itself under
 * the facilitator's hands cannot be worked on; only a new order or another number of columns hangs them anew.
 */
import type { WallSheet } from './wall-model.ts';

export interface Hanging {
  readonly columns: number;
  readonly order: readonly string[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/** The sheets of each column, in the order of the wall, and the hanging to remember for the next time. */
export function hang(
  sheets: readonly WallSheet[],
  columns: number,
  before: Hanging | null,
): { readonly columns: readonly (readonly WallSheet[])[]; readonly hanging: Hanging } {
  const order = sheets.map((sheet) => sheet.id as string);
  const keep = before !== null && before.columns === columns && sameOrder(before.order, order);
  const columnOf = new Map<string, number>();
  const heights = Array.from({ length: columns }, () => 0);
  if (keep) {
    for (const sheet of sheets) {
      const column = before.columnOf.get(sheet.id);
      if (column === undefined) continue;
      columnOf.set(sheet.id, column);
      heights[column] = (heights[column] ?? 0) + estimate(sheet);
    }
  }
  for (const sheet of sheets) {
    if (columnOf.has(sheet.id)) continue;
    const column = heights.indexOf(Math.min(...heights));
    columnOf.set(sheet.id, column);
    heights[column] = (heights[column] ?? 0) + estimate(sheet);
  }
  const hung = Array.from({ length: columns }, (_, at) =>
    sheets.filter((sheet) => columnOf.get(sheet.id) === at),
  );
  return { columns: hung, hanging: { columns, order, columnOf } };
}

export function sameHanging(a: Hanging | null, b: Hanging): boolean {
  if (a === null || a.columns !== b.columns || a.order.length !== b.order.length) return false;
  return b.order.every((id, at) => a.order[at] === id && a.columnOf.get(id) === b.columnOf.get(id));
}

/**
 * How the columns are shared between loose cards and sheets; a wall without sheets belongs to the loose cards, and without
 * loose cards the lane is but a narrow place to drop on (0).
 */
export function laneColumns(total: number, loose: number, sheets: readonly WallSheet[]): number {
  if (sheets.length === 0) return total;
  if (loose === 0) return 0;
  const onSheets = sheets.reduce((sum, sheet) => sum + sheet.cards.length + 1, 0);
  const share = Math.round((total * loose) / (loose + onSheets));
  return Math.max(1, Math.min(total - 1, share, total - Math.min(total - 1, sheets.length)));
}

/** Ids that stand in both keep their order. */
function sameOrder(before: readonly string[], after: readonly string[]): boolean {
  const place = new Map(after.map((id, at) => [id, at]));
  let last = -1;
  for (const id of before) {
    const at = place.get(id);
    if (at === undefined) continue;
    if (at < last) return false;
    last = at;
  }
  return true;
}

const LINE = 20;
const LETTERS_PER_LINE = 22;

/** In px, near enough to balance columns; the real heights are measured by the list itself. */
function estimate(sheet: WallSheet): number {
  const head = sheet.formed ? 60 : 0;
  return sheet.cards.reduce(
    (sum, card) => sum + 26 + LINE * Math.max(1, Math.ceil(card.title.length / LETTERS_PER_LINE)),
    head,
  );
}
