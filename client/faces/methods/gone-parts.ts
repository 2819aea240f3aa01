/** What a removal takes along, by the names people know, so that they can be asked before. */
import type { Language } from '@mufakat/shared/languages/language.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import type { EditorWords } from './method-words.ts';

/** Parts of `before` that `after` has no more, without the one that was asked to go. */
export function goneParts(
  before: Method,
  after: Method,
  asked: string,
  words: EditorWords,
  language: Language,
): string[] {
  const kinds = new Set(after.cardKinds.map(({ id }) => id));
  const tables = new Set(after.result.tables.map(({ id }) => id));
  const sections = new Set(
    after.result.reports.flatMap(({ id, sections: all }) => all.map(({ title }) => `${id} ${title.id}`)),
  );
  const named = (method: Method) => {
    const name = (it: { readonly name: { readonly [L in Language]: string } }) => it.name[language];
    // Of what goes as a whole, its parts are not named again.
    const keptKinds = method.cardKinds.filter(({ id }) => kinds.has(id));
    const keptTables = method.result.tables.filter(({ id }) => tables.has(id));
    return [
      ...method.steps.map((it) => `${words.outline.steps}: ${name(it)}`),
      ...method.cardKinds.map((it) => `${words.kind.title}: ${name(it)}`),
      ...keptKinds.flatMap((kind) =>
        kind.fields.map((it) => `${words.kind.fields} ${name(kind)}: ${name(it)}`),
      ),
      ...method.result.tables.map((it) => `${words.table.title}: ${name(it)}`),
      ...keptTables.flatMap((it) =>
        it.shape === 'list'
          ? it.columns.map(
              (column) => `${words.table.columns} ${name(it)}: ${words.table.columnOf[column.of]}`,
            )
          : [],
      ),
      ...method.result.clauses.map((it) => `${words.minutes.title}: ${words.minutes.clause[it.of]}`),
      ...(method.result.exchange ?? []).map((it) => name(it)),
      ...method.result.reports.flatMap((report) =>
        report.sections.map((it) => `${name(report)}: ${it.title[language]}`),
      ),
      ...method.result.reports.flatMap((report) =>
        report.sections
          .filter(({ title }) => sections.has(`${report.id} ${title.id}`))
          .flatMap(({ title, blocks }) =>
            blocks.map(({ of }) => `${name(report)}, ${title[language]}: ${words.report.blockOf[of]}`),
          ),
      ),
    ];
  };
  const left = named(after);
  const gone = named(before).filter((part) => {
    const at = left.indexOf(part);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
  const own = gone.findIndex((part) => part.endsWith(`: ${asked}`));
  return own === -1 ? gone : gone.toSpliced(own, 1);
}
