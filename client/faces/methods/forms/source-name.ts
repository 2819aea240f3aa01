/** What a table is made of, in the names people know. */
import type { Language } from '@mufakat/shared/languages/language.ts';
import type { TableSource } from '@mufakat/shared/methods/edit/tables.ts';
import type { TableSpec } from '@mufakat/shared/methods/result-spec.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { kindById, stepById } from '@mufakat/shared/methods/walk.ts';

import type { EditorWords } from '../method-words.ts';

/** For what is gone. */
const GONE = '–';

export function sourceName(
  method: Method,
  source: TableSource | TableSpec,
  words: EditorWords['table']['over'],
  language: Language,
): string {
  const tableName = (id: string) =>
    method.result.tables.find((table) => table.id === id)?.name[language] ?? GONE;
  const stepName = stepById(method, source.step)?.name[language] ?? GONE;
  switch (source.shape) {
    case 'list':
      return words.list(kindById(method, source.kind)?.name[language] ?? GONE, stepName);
    case 'roles':
      return words[source.columns](tableName(source.of));
    case 'grid': {
      const kind = kindById(method, source.kind);
      const fieldName = (id: string | undefined) => kind?.fields.find((field) => field.id === id)?.name;
      const link = kind?.fields.find(({ id }) => id === source.rows);
      const target = link?.kind === 'link' ? stepById(method, link.step)?.name[language] : undefined;
      const columns = fieldName(source.columns)?.[language];
      const cards = kind?.name[language] ?? GONE;
      return words.grid(target ?? GONE, columns === undefined ? cards : `${columns} (${cards})`);
    }
    case 'sums': {
      const of = method.result.tables.find(({ id }) => id === source.of);
      const kind = of?.shape === 'list' ? kindById(method, of.kind) : null;
      const by = kind?.fields.find(({ id }) => id === source.by)?.name[language];
      return words.sums(tableName(source.of), by ?? GONE);
    }
  }
}
