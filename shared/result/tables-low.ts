/** The last matrix: rows of the lower classes, and whatever else was proposed and not accepted, each with its reason. */

import { body, cell, column, table } from './cells.ts';
import type { Table } from './document.ts';
import type { ProgrammeClass } from './result.ts';
import { numberOfMatrix, proposedBy, stepName, type Source } from './source.ts';

export interface LowRow {
  readonly title: string;
  readonly proposer: string;
  readonly class: ProgrammeClass | null;
  readonly reason: string;
}

export function lowRows(source: Source): LowRow[] {
  const { result, words, numbers, lists } = source;
  const listed = lists.low.map((it): LowRow => {
    const name = it.class === null ? null : capital(words.classes[it.class]);
    const head =
      name === null
        ? it.accepted === null
          ? words.notes.notScreened
          : ''
        : it.feasible !== null && it.urgent !== null
          ? words.notes.lowClass(name, numbers.fraction(it.feasible, 2), numbers.fraction(it.urgent, 2))
          : words.notes.lowClassOnly(name);
    const reason = withoutClass(it.reason ?? '', name ?? '');
    return {
      title: it.title,
      proposer: proposedBy(source, it) ?? words.empty,
      class: it.class,
      reason: [head === '' ? '' : `${head}.`, reason].filter((part) => part !== '').join(' '),
    };
  });
  // Rows of the table agreed on are never among these.
  const others = result.notAccepted.map((it): LowRow => ({
    title: it.title,
    proposer: proposedBy(source, it) ?? words.empty,
    class: null,
    reason: words.notes.fromStep(stepName(source, it.step), it.reason),
  }));
  return [...listed, ...others];
}

/** A reason that begins by naming the class again ("Tidak layak: zona inti …") without it. */
function withoutClass(reason: string, name: string): string {
  const repeated = name !== '' && reason.toLowerCase().startsWith(name.toLowerCase());
  const rest = repeated ? reason.slice(name.length).replace(/^\s*[:;,.–-]\s*/, '') : reason;
  return rest === reason ? reason : capital(rest);
}

export function lowTable(source: Source): Table {
  const t = source.words.tables;
  const columns = [
    column(source.words.common.no, 0.9, 'center'),
    column(t.proposal, 9.5),
    column(t.proposerGroup, 4.6),
    column(t.reason, 14),
  ];
  const rows = lowRows(source).map((it, i) =>
    body([String(i + 1), it.title, it.proposer, it.reason].map((text) => cell(text))),
  );
  return table(`m${numberOfMatrix(source, null)}-low`, columns, rows);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
