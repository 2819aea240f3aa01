/** What the columns of the chosen file mean: first as guessed, then as the person says; and what that makes of its rows. */
import { useMemo, useState } from 'react';

import type { CardKind } from '@mufakat/shared/cards/card.ts';
import { type Mapping, type ReadRows, readRows } from '@mufakat/shared/tables/cards.ts';
import { guessColumns, guessHead, guessSheet, headOf } from '@mufakat/shared/tables/columns.ts';
import type { LinkTarget } from '@mufakat/shared/tables/read-cell.ts';
import type { Sheet, TableFile } from '@mufakat/shared/tables/table.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import { titleOf } from '../../parts/wall/title-of.ts';
import type { ImportTask } from './task.ts';

export interface Mapped {
  readonly sheet: Sheet;
  readonly sheetAt: number;
  readonly kind: CardKind;
  readonly mapping: Mapping;
  readonly names: readonly string[];
  readonly rows: ReadRows;
  readonly chooseSheet: (at: number) => void;
  readonly chooseKind: (id: string) => void;
  readonly chooseHead: (row: number) => void;
  /** A column, no column, or (`same`) one text for every row. */
  readonly chooseColumn: (field: string, column: number | 'none' | 'same') => void;
  readonly writeSame: (field: string, text: string) => void;
}

/** What the person said; a guess stands wherever they said nothing. */
interface Said {
  /** `null`: the one that says the most. */
  readonly sheet: number | null;
  readonly kind: string;
  readonly head: number | null;
  readonly columns: ReadonlyMap<string, readonly number[]>;
  readonly same: ReadonlyMap<string, string>;
}

const NOTHING: Omit<Said, 'sheet' | 'kind'> = { head: null, columns: new Map(), same: new Map() };

export function useMapping(table: TableFile, { kinds, known }: Pick<ImportTask, 'kinds' | 'known'>): Mapped {
  const { language } = useLanguage();
  const targets = useTargets();
  const [said, setSaid] = useState<Said>({ sheet: null, kind: kinds[0]?.id ?? '', ...NOTHING });
  const kind = kinds.find(({ id }) => id === said.kind) ?? (kinds[0] as CardKind);
  const others = useMemo(() => known(kind), [known, kind]);
  const best = useMemo(() => guessSheet(table.sheets, kind.fields, others), [table, kind, others]);
  const sheetAt = said.sheet ?? best;
  const sheet = table.sheets[sheetAt] as Sheet;
  const head = useMemo(
    () => said.head ?? guessHead(sheet, kind.fields, others),
    [said.head, sheet, kind, others],
  );
  const names = useMemo(() => headOf(sheet, head), [sheet, head]);
  const guessed = useMemo(
    () => guessColumns(names, kind.fields, others, sheet.proposals?.fields),
    [sheet, names, kind, others],
  );
  const mapping = useMemo<Mapping>(() => {
    // "Tidak diisi" is said with no column, and takes the place of the guess before it goes.
    const chosen = new Map([...guessed, ...said.columns]);
    const columns = new Map([...chosen].filter(([, own]) => own.length > 0));
    for (const field of said.same.keys()) columns.delete(field);
    return { head, columns, same: said.same };
  }, [guessed, said.columns, said.same, head]);
  const rows = useMemo(
    () => readRows(sheet, mapping, kind, { language, targets }),
    [sheet, mapping, kind, language, targets],
  );
  const say = (change: Partial<Said>) => setSaid((before) => ({ ...before, ...change }));
  return {
    sheet,
    sheetAt,
    kind,
    mapping,
    names,
    rows,
    chooseSheet: (at) => say({ sheet: at, ...NOTHING }),
    chooseKind: (id) => say({ kind: id, sheet: null, ...NOTHING }),
    chooseHead: (row) => say({ ...NOTHING, head: row }),
    chooseColumn: (field, column) => {
      const same = new Map(said.same);
      if (column === 'same') same.set(field, '');
      else same.delete(field);
      say({ same, columns: new Map(said.columns).set(field, typeof column === 'number' ? [column] : []) });
    },
    writeSame: (field, text) => say({ same: new Map(said.same).set(field, text) }),
  };
}

/** What link fields may name: everything accepted, numbered as in the list of its step. */
function useTargets(): readonly LinkTarget[] {
  const accepted = useSection('accepted');
  const method = useSection('method');
  return useMemo(() => {
    const counts = new Map<string, number>();
    return (accepted ?? [])
      .filter((group) => group.accepted)
      .map(({ id, step, kind, wording }) => {
        const number = (counts.get(step) ?? 0) + 1;
        counts.set(step, number);
        const look = method?.cardKinds.find((each) => each.id === kind);
        return { id, step, number, title: titleOf(look, wording) };
      });
  }, [accepted, method]);
}
