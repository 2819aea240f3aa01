/**
 * Methods as facilitators change them: whatever is clicked in whatever order, nothing throws, nothing points at what was taken
 * away, and what has no problem can be played from the lobby to its papers.
 */
import { iconByName } from '@mufakat/client/parts/icons.ts';
import { placeOf } from '@mufakat/client/faces/methods/place.ts';
import { editor as enWords } from '@mufakat/shared/languages/en/editor.ts';
import { methodProblems as english } from '@mufakat/shared/languages/en/method-problems.ts';
import { editor as idWords } from '@mufakat/shared/languages/id/editor.ts';
import { methodProblems as indonesian } from '@mufakat/shared/languages/id/method-problems.ts';
import {
  agreeableLists,
  bandFields,
  bandsOf,
  withAgreed,
  withoutAgreed,
} from '@mufakat/shared/methods/edit/agreed.ts';
import { withClause } from '@mufakat/shared/methods/edit/clause-place.ts';
import { clausesToAdd } from '@mufakat/shared/methods/edit/clauses.ts';
import { columnParts } from '@mufakat/shared/methods/edit/column-parts.ts';
import { columnsToAdd } from '@mufakat/shared/methods/edit/columns.ts';
import { copyOf } from '@mufakat/shared/methods/edit/copy.ts';
import { withDelegates, withoutDelegates } from '@mufakat/shared/methods/edit/delegates.ts';
import { emptyMethod } from '@mufakat/shared/methods/edit/empty.ts';
import { addExchange, EXCHANGES_MAX } from '@mufakat/shared/methods/edit/exchange.ts';
import {
  ADDABLE_FIELDS,
  addField,
  changeField,
  fieldsToAdd,
  meaningsOf,
  removeField,
} from '@mufakat/shared/methods/edit/fields.ts';
import { withoutGone } from '@mufakat/shared/methods/edit/gone.ts';
import {
  addReport,
  blockSorts,
  newBlock,
  newSection,
  sectionPlace,
  type ReportTexts,
} from '@mufakat/shared/methods/edit/reports.ts';
import {
  addSigner,
  addSignerRow,
  moveSigner,
  moveSignerRow,
  removeSigner,
  signerRows,
} from '@mufakat/shared/methods/edit/signatures.ts';
import {
  addStep,
  moveStep,
  removeStep,
  renameStep,
  STEP_SORTS,
  stepSorts,
  type NewTexts,
} from '@mufakat/shared/methods/edit/steps.ts';
import { addTable, ordersOf, picturesOf, tableSources } from '@mufakat/shared/methods/edit/tables.ts';
import { moved, replaced, without, withText } from '@mufakat/shared/methods/edit/values.ts';
import { addWay, removeWay, waysToAdd } from '@mufakat/shared/methods/edit/ways.ts';
import { exchangeSheets } from '@mufakat/shared/result/exchange.ts';
import { checkMethod } from '@mufakat/shared/methods/check-method.ts';
import { METHODS } from '@mufakat/shared/methods/index.ts';
import { parseMethod } from '@mufakat/shared/methods/parse-method.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { reportDocument } from '@mufakat/shared/result/report.ts';
import { sampleWorkshop } from '@mufakat/shared/workshop/sample.ts';
import { describe, expect, it } from 'vitest';

import { seededRandom } from '../support/fake-clock.ts';

const both = (text: string) => ({ id: text, en: text });
const TEXTS: NewTexts = {
  step: both('Langkah baru'),
  task: both('Apa yang dibahas?'),
  hint: both('Satu gagasan per kartu.'),
  kind: both('Kartu baru'),
  title: both('Judul'),
  period: both('Waktu'),
  empty: both('Belum ada.'),
  criterion: both('Manfaat'),
};
const FIELD = { name: both('Isian baru'), option: both('Pilihan') };
const REPORT: ReportTexts = {
  report: both('Dokumen baru'),
  section: both('Bagian baru'),
  sentence: both('Kalimat baru.'),
};

function randomEdit(method: Method, draw: (below: number) => number): Method {
  const steps = method.steps.length;
  const at = draw(steps);
  const step = method.steps[at];
  const kindAt = draw(Math.max(1, method.cardKinds.length));
  const fields = method.cardKinds[kindAt]?.fields.length ?? 1;
  const { tables, reports, exchange = [] } = method.result;
  const pick = <T>(list: readonly T[]): T | undefined => list[draw(Math.max(1, list.length))];
  switch (draw(16)) {
    case 0:
      return addStep(method, at, pick(stepSorts(method, at)) ?? 'wall', TEXTS);
    case 1:
      return removeStep(method, at);
    case 2:
      return moveStep(method, at, draw(steps));
    case 3:
      return addField(method, kindAt, ADDABLE_FIELDS[draw(ADDABLE_FIELDS.length)] ?? 'text', FIELD);
    case 4:
      return removeField(method, kindAt, draw(fields));
    case 5: {
      const kind = method.cardKinds[kindAt];
      if (kind === undefined) return method;
      const changed = { ...kind, fields: moved(kind.fields, draw(fields), draw(fields)) };
      return { ...method, cardKinds: replaced(method.cardKinds, kindAt, changed) };
    }
    case 6: {
      const [way] = step === undefined ? [] : waysToAdd(step);
      if (step === undefined || way === undefined) return method;
      return { ...method, steps: replaced(method.steps, at, addWay(step, way, TEXTS)) };
    }
    case 7: {
      if (step === undefined || step.decides.length === 0) return method;
      const left = removeWay(step, draw(step.decides.length));
      return withoutGone({ ...method, steps: replaced(method.steps, at, left) });
    }
    case 8: {
      const source = pick(tableSources(method, TEXTS.empty));
      return source === undefined ? method : addTable(method, source, TEXTS.empty);
    }
    case 9: {
      const place = draw(Math.max(1, tables.length));
      const table = tables[place];
      const column = table?.shape === 'list' ? pick(columnsToAdd(method, table)) : undefined;
      if (table?.shape !== 'list' || column === undefined) return method;
      const next = { ...table, columns: [...table.columns, column] };
      return { ...method, result: { ...method.result, tables: replaced(tables, place, next) } };
    }
    case 10:
      return withoutGone({
        ...method,
        result: { ...method.result, tables: without(tables, draw(Math.max(1, tables.length))) },
      });
    case 11:
      return reports.length < 3 ? addReport(method, REPORT) : method;
    case 12: {
      const place = draw(Math.max(1, reports.length));
      const report = reports[place];
      const sort = pick(blockSorts(method, REPORT));
      const block = sort === undefined ? null : newBlock(method, sort, REPORT);
      if (report === undefined || block === null) return method;
      const section = { ...newSection(REPORT), blocks: [block] };
      const next = { ...report, sections: [...report.sections, section] };
      return { ...method, result: { ...method.result, reports: replaced(reports, place, next) } };
    }
    case 13: {
      const list = pick(tables.filter((it) => it.shape === 'list'));
      return list === undefined || exchange.length > 3 ? method : addExchange(method, list, both('Formulir'));
    }
    case 14: {
      const { rows } = signerRows(method.result.signatures);
      const row = draw(Math.max(1, rows.length));
      return draw(2) === 0
        ? addSignerRow(method, both('Jabatan'))
        : moveSignerRow(method, row, draw(2) === 0 ? 1 : -1);
    }
    default:
      return { ...method, steps: moved(method.steps, at, draw(steps)) };
  }
}

function play(method: Method): Method {
  const words = { title: 'Contoh', place: 'Balai', people: ['Satu', 'Dua'] };
  const { state } = sampleWorkshop({ method, language: 'id', year: 2027, words });
  expect([...state.steps.values()].map((run) => run.state)).toEqual(method.steps.map(() => 'closed'));
  const result = buildResult(state, { program: 'test', frozen: null });
  const options = { paper: 'F4', sha256: null, verifyUrl: null } as const;
  expect(beritaAcara(result, options).parts.length).toBeGreaterThan(3);
  for (const report of method.result.reports) reportDocument(result, report, options);
  expect(exchangeSheets(result)).toHaveLength(method.result.exchange?.length ?? 0);
  return method;
}

describe.each(METHODS.map((method) => [method.id, method] as const))('%s', (_id, method) => {
  it('is played from the lobby to its papers with sample cards', () => {
    expect(play(method)).toBe(method);
  });

  it('stays playable when any one step, field or way is taken away, or says what is wrong', () => {
    const edits = [
      ...method.steps.map((_, at) => removeStep(method, at)),
      ...method.cardKinds.flatMap((kind, at) =>
        kind.fields.map((_, place) => removeField(method, at, place)),
      ),
      ...method.steps.flatMap((step, at) =>
        step.decides.map((_, place) =>
          withoutGone({ ...method, steps: replaced(method.steps, at, removeWay(step, place)) }),
        ),
      ),
    ];
    const faults = edits.flatMap((edited) => checkMethod(edited).map(({ code }) => code));
    // Only what a person has to decide is left: roles or a matrix that lost what they are made of.
    const expected = new Set(['no-way', 'no-rows', 'no-columns', 'no-roles', 'no-period', 'link-later']);
    expect([...new Set(faults)].filter((code) => !expected.has(code))).toEqual([]);
    const sound = edits.filter((edited) => checkMethod(edited).length === 0);
    expect(sound.length).toBeGreaterThan(edits.length / 2);
    play(sound[0] ?? method);
  });

  it('takes a step of every sort and a field of every kind', () => {
    for (const sort of stepSorts(method, method.steps.length - 2)) {
      const added = addStep(method, method.steps.length - 2, sort, TEXTS);
      expect([sort, checkMethod(added)]).toEqual([sort, []]);
      expect(parseMethod(JSON.parse(JSON.stringify(added))).ok).toBe(true);
      play(added);
    }
    const kindAt = method.cardKinds.length - 2;
    const kind = method.cardKinds[kindAt];
    for (const sort of kind === undefined ? [] : fieldsToAdd(method, kind)) {
      const added = addField(method, kindAt, sort, FIELD);
      expect([sort, checkMethod(added)]).toEqual([sort, []]);
    }
  });

  it('has no field that says more than the editor can show', () => {
    const fields = method.cardKinds.flatMap((kind) => kind.fields);
    const unknown = fields.filter(
      (field) => field.means !== undefined && !meaningsOf(field).includes(field.means),
    );
    expect(unknown.map(({ id, kind, means }) => [id, kind, means])).toEqual([]);
  });

  it('takes every table, column, block, clause and form that is offered, and prints them', () => {
    let value = method;
    const grown = (next: Method, what: unknown) => {
      expect([what, checkMethod(next)]).toEqual([what, []]);
      return next;
    };
    for (const source of tableSources(value, TEXTS.empty).slice(0, 12))
      value = grown(addTable(value, source, TEXTS.empty), source);
    for (const [at, table] of value.result.tables.entries()) {
      if (table.shape !== 'list') continue;
      const columns = [...table.columns, ...columnsToAdd(value, table)];
      const [order = 'wall'] = ordersOf(value, table).toReversed();
      const next = { ...table, columns, order, pictures: picturesOf(value, table) };
      const { result } = value;
      value = grown({ ...value, result: { ...result, tables: replaced(result.tables, at, next) } }, table.id);
    }
    value = grown(addReport(value, REPORT), 'report');
    const blocks = blockSorts(value, REPORT).flatMap((sort) => newBlock(value, sort, REPORT) ?? []);
    expect(blocks.length).toBeGreaterThan(12);
    const sections = blocks.map((block) => ({ ...newSection(REPORT), blocks: [block] }));
    const reports = value.result.reports.map((report, at, all) =>
      at === all.length - 1 ? { ...report, sections } : report,
    );
    value = grown({ ...value, result: { ...value.result, reports } }, 'blocks');
    const clauses = [...value.result.clauses, ...clausesToAdd(value, both('Kalimat.'))];
    value = grown({ ...value, result: { ...value.result, clauses } }, 'clauses');
    for (const table of value.result.tables)
      if (table.shape === 'list' && (value.result.exchange?.length ?? 0) < EXCHANGES_MAX)
        value = grown(addExchange(value, table, both('Formulir')), table.id);
    for (const list of agreeableLists(value)) {
      const without = grown(withoutAgreed(value), 'no agreed list');
      play(grown(withAgreed(without, list), `agreed ${list.id}`));
    }
    value = grown(addSigner(addSignerRow(value, both('Camat')), 0, both('Lurah')), 'signers');
    expect(parseMethod(JSON.parse(JSON.stringify(play(value)))).ok).toBe(true);
  });
});

/** A method of its own, from nothing: a step of every sort, a field of every kind, every table and column. */
function madeAnew(): Method {
  let method = emptyMethod('baru', both('Metode baru'));
  for (const wanted of STEP_SORTS) {
    const last = method.steps.length - 2;
    expect([wanted, stepSorts(method, last)]).toEqual([wanted, expect.arrayContaining([wanted])]);
    method = addStep(method, last, wanted, TEXTS);
  }
  const at = method.cardKinds.findIndex(({ id }) => id === 'kartu-2');
  for (const sort of ADDABLE_FIELDS) method = addField(method, at, sort, FIELD);
  return method;
}

describe('a method made anew', () => {
  it('is sound from its first moment, and takes whatever there is', () => {
    const empty = play(emptyMethod('baru', both('Metode baru')));
    expect(parseMethod(JSON.parse(JSON.stringify(empty))).ok).toBe(true);
    const made = play(madeAnew());
    expect(checkMethod(made)).toEqual([]);
  });

  it('sends delegates on: a step, annex VI and the clause come and go', () => {
    const empty = emptyMethod('baru', both('Metode baru'));
    const chosen = addStep(empty, 0, 'delegates', TEXTS);
    expect(checkMethod(chosen)).toEqual([]);
    expect(chosen.result.delegates?.title.id).toBe('UTUSAN');
    expect(chosen.result.clauses.map(({ of }) => of)).toEqual(['not-agreed', 'delegates', 'ratification']);
    expect(stepSorts(chosen, 1)).not.toContain('delegates');
    // The step goes, and with it only the clause that names it.
    const left = removeStep(chosen, 1);
    expect([left.result.clauses.map(({ of }) => of), left.result.delegates !== undefined]).toEqual([
      ['not-agreed', 'ratification'],
      true,
    ]);
    const without = withoutDelegates(chosen);
    expect([without.result.delegates, without.result.clauses.length]).toEqual([undefined, 2]);
    expect(clausesToAdd(without, both('.')).map(({ of }) => of)).toContain('delegates');
    expect(withDelegates(without).result.clauses.map(({ of }) => of)).toContain('delegates');
    play(withDelegates(without));
    // The closing clauses keep their order, whichever is added first.
    const bare = { ...chosen, result: { ...chosen.result, clauses: [] } };
    const again = clausesToAdd(bare, both('.')).filter(({ of }) => of !== 'tables' && of !== 'text');
    const ordered = again
      .toReversed()
      .reduce(withClause, bare)
      .result.clauses.map(({ of }) => of);
    expect(ordered).toEqual(['not-agreed', 'delegates', 'ratification']);
    expect(again.reduce(withClause, bare).result.clauses.map(({ of }) => of)).toEqual(ordered);
  });

  it('names in the berita acara what each new step settles, before the clauses that close it, and by its name', () => {
    const empty = emptyMethod('baru', both('Metode baru'));
    const sorts = ['wall', 'statement', 'list', 'roles', 'talk'] as const;
    const made = sorts.reduce((method, sort, at) => addStep(method, at, sort, TEXTS), empty);
    expect(made.result.clauses.map(({ of }) => of)).toEqual([
      'tables',
      'statement',
      'roles',
      'not-agreed',
      'ratification',
    ]);
    const phrases = (method: Method) =>
      method.result.clauses.flatMap((it) =>
        it.of === 'tables' ? it.parts.map(({ phrase }) => phrase.id) : [],
      );
    const named = renameStep(renameStep(made, 1, both('Masalah')), 3, both('Kegiatan'));
    expect(phrases(named)).toEqual(['Masalah sebanyak {jumlah}', 'Kegiatan sebanyak {jumlah}']);
    const [first, ...others] = named.result.clauses;
    if (first?.of !== 'tables') throw new Error('no phrases');
    const parts = first.parts.map((part, at) =>
      at === 0 ? { ...part, phrase: both('Semua {jumlah}') } : part,
    );
    const worded = { ...named, result: { ...named.result, clauses: [{ ...first, parts }, ...others] } };
    expect(phrases(renameStep(worded, 1, both('Isu')))).toEqual([
      'Semua {jumlah}',
      'Kegiatan sebanyak {jumlah}',
    ]);
    const [report] = addReport(named, REPORT).result.reports;
    const [, last] = [...(report?.sections ?? [])].toReversed();
    expect(last?.blocks.map(({ of }) => of)).toEqual(['follow-up']);
    expect(sectionPlace(report?.sections ?? [])).toBe((report?.sections.length ?? 0) - 2);
  });

  it('measures something else than what its cards count already', () => {
    let method = addStep(emptyMethod('baru', both('Metode baru')), 0, 'list', TEXTS);
    for (const sort of ['number', 'text', 'yearly'] as const) method = addField(method, 1, sort, FIELD);
    const names = method.cardKinds[1]?.fields.map(({ name }) => name.id);
    expect(names?.slice(3)).toEqual(['Satuan target', 'Data awal', 'Tahun data awal', 'Target per tahun']);
    const [table] = method.result.tables;
    const column = table?.shape === 'list' ? table.columns.find(({ of }) => of === 'measure') : undefined;
    expect(column).toMatchObject({ unit: 'satuan', baseline: 'data-awal', baselineYear: 'tahun-awal' });
    play(method);
  });

  it('divides annex IV by a choice, and its heads are called as the options are', () => {
    const list = addStep(emptyMethod('baru', both('Metode baru')), 0, 'list', TEXTS);
    const kind = list.cardKinds.length - 1;
    let method = addField(list, kind, 'choice', FIELD);
    const [table] = agreeableLists(method);
    if (table === undefined) throw new Error('nothing to agree on');
    method = withAgreed(method, table);
    const field = method.cardKinds[kind]?.fields[1];
    if (field?.kind !== 'choice') throw new Error('no choice');
    const options = [
      { id: 'a', name: both('Jalan') },
      { id: 'b', name: both('Air') },
    ];
    method = changeField(method, kind, 1, { ...field, options });
    const [bandField] = bandFields(method, table);
    if (bandField === undefined || method.result.agreed === null) throw new Error('no bands');
    const bands = bandsOf(bandField);
    method = { ...method, result: { ...method.result, agreed: { ...method.result.agreed, bands } } };
    expect(checkMethod(method)).toEqual([]);
    play(method);
    const renamed = changeField(method, kind, 1, {
      ...field,
      options: [{ id: 'b', name: both('Air bersih') }],
    });
    expect(checkMethod(renamed)).toEqual([]);
    expect(renamed.result.agreed?.bands?.titles.map(({ id }) => id)).toEqual(['Air bersih']);
    expect(removeField(method, kind, 1).result.agreed?.bands).toBeUndefined();
  });

  it('prints cost and volume of its own rows, else of those that link to them', () => {
    let method = emptyMethod('baru', both('Metode baru'));
    for (const at of [0, 1]) method = addStep(method, at, 'list', TEXTS);
    const [, one, two] = method.cardKinds.map((_, at) => at);
    if (one === undefined || two === undefined) throw new Error('no cards');
    for (const at of [one, two])
      for (const sort of ['money', 'number', 'text'] as const) method = addField(method, at, sort, FIELD);
    method = addField(method, two, 'link', FIELD);
    const unit =
      method.cardKinds[two]?.fields.findIndex(({ kind, id }) => kind === 'text' && id !== 'judul') ?? 0;
    for (const at of [one, two]) {
      const field = method.cardKinds[at]?.fields[unit];
      if (field?.kind === 'text') method = changeField(method, at, unit, { ...field, max: 20 });
    }
    const [table] = method.result.tables;
    if (table?.shape !== 'list') throw new Error('no list');
    const bare = { ...table, columns: [] };
    const offered = columnsToAdd(method, bare).map(
      ({ of, ...column }) => `${of} ${'table' in column ? 'linked' : ''}`,
    );
    expect(offered).toEqual(
      expect.arrayContaining(['cost linked', 'volume linked', 'volume ', 'amount ', 'linked linked']),
    );
    const columns = columnsToAdd(method, bare);
    const result = { ...method.result, tables: replaced(method.result.tables, 0, { ...table, columns }) };
    method = { ...method, result };
    expect(checkMethod(method)).toEqual([]);
    play(method);
    // Each field a column prints can be another one of its kind.
    for (const [at, column] of columns.entries()) {
      for (const part of columnParts(method, table, column)) {
        expect([column.of, part.name, part.fields.map(({ id }) => id)]).toEqual([
          column.of,
          part.name,
          expect.arrayContaining([part.value]),
        ]);
        const next = { ...table, columns: replaced(columns, at, part.with(part.fields.at(-1)?.id ?? '')) };
        const changed = { ...result, tables: replaced(result.tables, 0, next) };
        expect(checkMethod({ ...method, result: changed })).toEqual([]);
      }
    }
  });
});

describe('what has to be put right', () => {
  const methods = [...METHODS, madeAnew()];

  it('is named by its own place, wherever a text is left empty', () => {
    const nameless = new Set<string>();
    for (const method of methods) {
      for (const path of labelPaths(method)) {
        const broken = replacedAt(method, path, { id: '', en: '' });
        const parsed = parseMethod(JSON.parse(JSON.stringify(broken)));
        const problem = parsed.ok ? undefined : parsed.problems.find(({ code }) => code === 'text-empty');
        expect([path, problem?.path]).toEqual([path, [...path, 'id']]);
        const names = path.filter((key) => typeof key === 'string');
        for (const words of [indonesian, english]) {
          const last = String(names.at(-1));
          if (!Object.hasOwn(words.part, last) && !Object.hasOwn(words.entry, last)) nameless.add(last);
        }
      }
    }
    expect([...nameless]).toEqual([]);
  });

  it('is led to: each such place belongs to a form', () => {
    const forms = methods.flatMap((method) => labelPaths(method).map((path) => placeOf(path).part));
    const parts = 'method people step kind table minutes agreed delegates signatures report exchange'.split(
      ' ',
    );
    expect([...new Set(forms)].toSorted()).toEqual(parts.toSorted());
  });
});

/** Where every text of a method stands. */
function labelPaths(
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.hasOwn(value, 'en')) return [path];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    labelPaths(inner, [...path, isList ? Number(key) : key]),
  );
}

function replacedAt(value: unknown, [key, ...rest]: readonly (string | number)[], entry: unknown): unknown {
  if (key === undefined) return entry;
  const inner = (value as Record<string | number, unknown>)[key];
  const next = replacedAt(inner, rest, entry);
  if (Array.isArray(value)) return value.with(Number(key), next);
  return { ...(value as object), [key]: next };
}

it('has a name for every drawing a method may show', () => {
  const named = methodsIcons(METHODS);
  for (const { icons } of [idWords, enWords]) {
    expect(named.filter((icon) => !Object.hasOwn(icons, icon))).toEqual([]);
    expect(Object.keys(icons).filter((icon) => iconByName(icon) === iconByName('tag'))).toEqual([]);
  }
});

function methodsIcons(methods: readonly Method[]): readonly string[] {
  return methods.flatMap(({ cardKinds, constituencies }) =>
    [...cardKinds, ...constituencies].map(({ icon }) => icon),
  );
}

describe('rows of signatures', () => {
  const rowsOf = (method: Method) => {
    const { first, last, constituencies } = method.result.signatures;
    const ids = (rows: typeof first) => rows.map((row) => row.map(({ id }) => id).join('+'));
    return [...ids(first), constituencies, ...ids(last)];
  };

  it('move over the unsur and back, and go with their last block', () => {
    const added = addSigner(addSignerRow(spwt, both('Camat')), 2, both('Lurah'));
    expect(rowsOf(added)).toEqual([
      'notulis+pimpinan',
      true,
      'mengetahui',
      'penanda-tangan+penanda-tangan-2',
    ]);
    const up = moveSignerRow(moveSignerRow(added, 2, -1), 1, -1);
    expect(rowsOf(up)).toEqual(['notulis+pimpinan', 'penanda-tangan+penanda-tangan-2', true, 'mengetahui']);
    expect(rowsOf(moveSignerRow(up, 1, 1))).toEqual(rowsOf(moveSignerRow(added, 2, -1)));
    const left = moveSigner(up, { row: 1, at: 1 }, 0);
    expect(rowsOf(removeSigner(left, { row: 1, at: 1 }))[1]).toBe('penanda-tangan-2');
    const none = removeSigner(removeSigner(left, { row: 1, at: 1 }), { row: 1, at: 0 });
    expect(rowsOf(none)).toEqual(rowsOf(spwt));
  });
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])('survives sixty random edits, seed %i', (seed) => {
  const chance = seededRandom(seed);
  const draw = (below: number) => Math.floor(chance() * below);
  let method: Method = METHODS[seed % METHODS.length] ?? spwt;
  let played = 0;
  for (let round = 0; round < 60; round += 1) {
    const next = randomEdit(method, draw);
    // Goes on from what can be played, as an editor would be told to.
    if (checkMethod(next).length > 0) continue;
    method = next;
    if (round % 10 === 0) {
      play(method);
      played += 1;
    }
  }
  play(method);
  expect(method).not.toBe(METHODS[seed % METHODS.length]);
  expect(played).toBeGreaterThanOrEqual(0);
});

describe('words', () => {
  it('follow the Indonesian until English is written, and fall back to it', () => {
    const label = withText(both('Isu'), 'id', 'Masalah');
    expect(label).toEqual(both('Masalah'));
    const translated = withText(label, 'en', 'Problem');
    expect(withText(translated, 'id', 'Kendala')).toEqual({ id: 'Kendala', en: 'Problem' });
    expect(withText(translated, 'en', '  ')).toEqual(both('Masalah'));
  });

  it('keep a copy apart from what it was copied from', () => {
    const copy = copyOf(spwt, 'abc', both('S-PWT kami'));
    expect([copy.id, copy.version, copy.name.id]).toEqual(['abc', 1, 'S-PWT kami']);
    expect(checkMethod(copy)).toEqual([]);
  });
});
