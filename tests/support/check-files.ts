/**
 * Compares the files of a played case with what `naive-result.ts` expects of them: rows, sums, totals in words, decisions,
 * attendance, objections, in DOCX, PDF, XLSX and JSON. It reports what differs and how much it compared, so that a test can
 * assert both.
 */
import { createHash } from 'node:crypto';

import type { Expected, ExpectedRole } from './naive-result.ts';
import { grouped } from './naive-result.ts';
import { docxParagraphs, docxTables, pdfPages, unzipText, xlsxSheets } from './read-back.ts';

export interface Files {
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly xlsx: Uint8Array;
  readonly json: Uint8Array;
}

export interface Checked {
  /** One sentence per difference; empty if the files say what was expected. */
  readonly differences: readonly string[];
  /** How many values were compared. */
  readonly compared: number;
}

/** Every difference between the files and what the case says. */
export function checkFiles(expected: Expected, files: Files): Checked {
  const check = new Comparison();
  const paper = paperOf(files);
  checkPaper(check, expected, paper);
  checkWorkbook(check, expected, xlsxSheets(files.xlsx));
  checkJson(check, expected, new TextDecoder().decode(files.json), paper);
  return { differences: check.differences, compared: check.compared };
}

class Comparison {
  readonly differences: string[] = [];
  compared = 0;

  same(what: string, found: unknown, wanted: unknown): void {
    this.compared += 1;
    const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
    if (left !== right) this.differences.push(`${what}: ${left} instead of ${right}`);
  }

  /** The same lists in whatever order. */
  sameSet(what: string, found: readonly unknown[], wanted: readonly unknown[]): void {
    const [left, right] = [found, wanted].map((list) => list.map((it) => JSON.stringify(it)).toSorted());
    this.compared += wanted.length;
    const missing = (right ?? []).filter((it) => !left?.includes(it));
    const extra = (left ?? []).filter((it) => !right?.includes(it));
    if (missing.length > 0) this.differences.push(`${what}: missing ${missing.join(' ')}`);
    if (extra.length > 0) this.differences.push(`${what}: not expected ${extra.join(' ')}`);
    if (found.length !== wanted.length)
      this.differences.push(`${what}: ${found.length} rows instead of ${wanted.length}`);
  }

  says(where: string, text: string, part: string): void {
    this.compared += 1;
    if (!text.includes(tight(part))) this.differences.push(`${where} does not say: ${part}`);
  }
}

/** Without any white space, as text is compared that was broken into lines. */
function tight(text: string): string {
  return text.replace(/[\s\u00a0]/g, '');
}

interface Paper {
  readonly docx: string;
  readonly pdf: string;
  readonly tables: readonly string[][][];
}

function paperOf({ docx, pdf }: Files): Paper {
  const xml = unzipText(docx).get('word/document.xml') ?? '';
  return {
    docx: tight(docxParagraphs(xml).join('')),
    pdf: tight(pdfPages(pdf).join('')),
    tables: docxTables(xml),
  };
}

// DOCX and PDF

function checkPaper(check: Comparison, expected: Expected, paper: Paper): void {
  for (const [where, text] of [
    ['DOCX', paper.docx],
    ['PDF', paper.pdf],
  ] as const) {
    for (const sentence of expected.sentences) check.says(where, text, sentence);
    for (const vision of expected.visions) check.says(where, text, `“${vision}”`);
    for (const it of expected.objections) check.says(where, text, it.text);
    for (const it of expected.remarks) check.says(where, text, it);
    for (const it of expected.moved) check.says(where, text, it.reason);
    for (const it of [...expected.policies, ...expected.strategies]) check.says(where, text, it);
    check.says(where, text, `Jumlah${grouped(expected.prioritySum)}`);
    check.says(where, text, `Jumlah${grouped(expected.actionSum)}`);
  }
  checkAttendance(check, expected, paper);
  checkAnnexes(check, expected, paper);
  checkMatrices(check, expected, paper);
  checkDecisions(check, expected, paper);
}

/** Body rows of the table whose header has these titles, and that the PDF draws each of them. */
function rowsUnder(check: Comparison, paper: Paper, titles: readonly string[]): string[][] {
  const table = paper.tables.find(([head]) => titles.every((title) => head?.some((it) => it === title)));
  check.same(`DOCX table ${titles.join('/')}`, table !== undefined, true);
  const rows = (table ?? []).slice(1).filter((row) => row[0] !== '(1)');
  for (const row of rows) check.says('PDF', paper.pdf, row.join(''));
  return rows;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** How many came on each of several days; nothing for a single day. */
function perDayOf({ came }: Expected['attendance']): number[] {
  return (came[0] ?? []).map((_, day) => came.filter((days) => days[day]).length);
}

function checkAttendance(check: Comparison, { attendance }: Expected, paper: Paper): void {
  const perDay = perDayOf(attendance);
  const sums = rowsUnder(check, paper, ['Unsur', 'Diundang', 'Hadir', 'Laki-laki', 'Perempuan']);
  check.same(
    'attendance by unsur',
    sums,
    [
      ...attendance.byConstituency.map((it) => [
        it.name,
        it.invited,
        it.present,
        it.male,
        it.female,
        ...it.perDay,
      ]),
      ['Jumlah', attendance.invited, attendance.present, attendance.male, attendance.female, ...perDay],
    ].map((row) => row.map(String)),
  );
  const listed = rowsUnder(check, paper, ['Nama', 'L/P', 'Unsur', 'Jabatan']);
  const people = listed.filter((row) => row[1] !== 'Jumlah hadir');
  check.same(
    'annex II per day',
    listed.filter((row) => row[1] === 'Jumlah hadir').map((row) => row.slice(6)),
    perDay.length === 0 ? [] : [perDay.map(String)],
  );
  check.sameSet(
    'annex II days',
    people.map((row) => [row[1], ...(perDay.length === 0 ? [] : row.slice(6))]),
    attendance.people.map(([name], at) => [
      name,
      ...(attendance.came[at] ?? []).map((came) => (came ? '' : 'tidak hadir')),
    ]),
  );
  check.sameSet(
    'annex II',
    people.map((row) => row.slice(1, 6)),
    attendance.people,
  );
  check.same(
    'annex II numbers',
    people.map((row) => row[0]),
    attendance.people.map((_, i) => `${i + 1}.`),
  );
}

function checkAnnexes(check: Comparison, expected: Expected, paper: Paper): void {
  // A row of one cell heads a day.
  const days: string[][][] = [];
  for (const row of rowsUnder(check, paper, ['Pukul', 'Topik'])) {
    if (row.length === 1 || days.length === 0) days.push([]);
    if (row.length > 1) days.at(-1)?.push(row.slice(0, 2));
  }
  check.same('annex III', days, expected.notula);
  const priorities = rowsUnder(check, paper, ['Usulan program', 'Volume/Satuan', 'Skor L', 'Biaya (Rp)']);
  const rows = priorities.filter((row) => row[0] !== 'Jumlah');
  const programmes = new Map(expected.programmes.map((it) => [it.title, it]));
  check.sameSet(
    'annex IV',
    rows.map((row) => [row[2], row[8], row[9], row[10]]),
    expected.priorities.map((title) => {
      const it = programmes.get(title);
      return [title, score(it?.feasible ?? null), score(it?.urgent ?? null), grouped(it?.cost ?? 0)];
    }),
  );
  // By rank; which of two equal ranks stands first is the wall's order, which the case does not know.
  check.same(
    'order of annex IV',
    rows.map((row, i) => [Number(row[0]) - i, programmes.get(row[2] ?? '')?.rank]),
    expected.priorities.map((title) => [1, programmes.get(title)?.rank]),
  );
  const reserve = expected.programmes.filter((it) => it.list === 'V');
  if (reserve.length > 0) {
    const found = rowsUnder(check, paper, ['Usulan', 'Skor L', 'Alasan menjadi cadangan']);
    check.sameSet(
      'annex V.A',
      found.map((row) => row[2]),
      reserve.map((it) => it.title),
    );
  }
  if (expected.objections.length > 0) {
    const found = rowsUnder(check, paper, ['Penyampai', 'Tanggapan sidang']);
    check.sameSet(
      'annex V.B',
      found.map((row) => [row[2], row[3], row[4]]),
      expected.objections.map((it) => [it.by, it.text, it.answer ?? '–']),
    );
  }
}

function checkMatrices(check: Comparison, expected: Expected, paper: Paper): void {
  const issues = rowsUnder(check, paper, ['Isu', 'Dukungan (titik)', 'Peringkat']);
  check.sameSet(
    'matrix 1',
    issues.map((row) => [row[1], row[5], row[6]]),
    expected.issues.map((it) => [it.title, String(it.dots), String(it.rank)]),
  );
  check.same(
    'numbers of matrix 1',
    issues.map((row) => row[0]),
    expected.issues.map((_, i) => String(i + 1)),
  );
  const numberOf = new Map(issues.map((row) => [row[1] ?? '', Number(row[0])]));
  const programmes = rowsUnder(check, paper, ['Program', 'Isu terkait', 'Kelas', 'Peringkat']);
  check.sameSet(
    'matrix 2',
    programmes.map((row) => [row[1], row[2], row[5], row[6], row[7], row[8]]),
    expected.programmes.map((it) => [
      it.title,
      it.issues
        .flatMap((title) => numberOf.get(title) ?? [])
        .toSorted((a, b) => a - b)
        .join(', ') || '–',
      score(it.feasible),
      score(it.urgent),
      it.class,
      String(it.rank),
    ]),
  );
  const numbered = new Map(programmes.map((row) => [row[1] ?? '', row[0] ?? '']));
  const benchmarks = rowsUnder(check, paper, ['Program', 'Indikator', 'Sumber data']);
  check.sameSet(
    'matrix 3',
    benchmarks.map((row) => [row[1], row[2]]),
    expected.benchmarks.map((it) => [`${numbered.get(it.programme)}. ${it.programme}`, it.indicator]),
  );
  checkRoles(check, expected.roles, paper);
  const actions = rowsUnder(check, paper, ['Kegiatan', 'Tahun/Triwulan', 'Biaya (Rp)']);
  check.sameSet(
    'matrix 7',
    actions.filter((row) => row[0] !== 'Jumlah').map((row) => [row[1], row[2], row[7]]),
    expected.actions.map((it) => [
      numbered.get(it.programme),
      it.activity,
      it.cost === null ? '–' : grouped(it.cost),
    ]),
  );
  const low = rowsUnder(check, paper, ['Usulan', 'Pengusul/Unsur', 'Alasan']);
  check.sameSet(
    'matrix 8',
    low.map((row) => row[1]),
    expected.low.map((it) => it.title),
  );
  for (const it of expected.low) {
    const reason = low.find((row) => row[1] === it.title)?.[3] ?? '';
    check.same(
      `reason of ${it.title}`,
      tight(reason).toLowerCase().endsWith(tight(it.reason).toLowerCase()),
      true,
    );
  }
}

/** Matrix 4, over all tables it was split into: a cell is the codes without the number of its note. */
function checkRoles(check: Comparison, roles: readonly ExpectedRole[], paper: Paper): void {
  const codes = new Set(roles.filter((it) => it.answer !== 'declined').map((it) => it.code));
  const found: string[][] = [];
  for (const [head = [], ...rows] of paper.tables) {
    if (!head.some((title) => codes.has(title))) continue;
    for (const row of rows) {
      for (const [column, title] of head.entries()) {
        const cell = (row[column] ?? '').replace(/[\d,]+$/, '');
        if (codes.has(title) && cell !== '') found.push([row[1] ?? '', title, cell]);
      }
    }
  }
  check.sameSet(
    'matrix 4',
    found,
    roles
      .filter((it) => it.answer !== 'declined')
      .map((it) => [
        it.programme,
        it.code,
        it.roles.map((role) => (it.answer === 'waiting' ? `(${role})` : role)).join(', '),
      ]),
  );
}

const WAYS = {
  dots: 'Titik suara',
  consensus: 'Putaran konsensus',
  majority: 'Pemungutan suara terbuka',
  scoring: 'Skor layak–mendesak',
  criteria: 'Matriks kriteria',
} as const;

function checkDecisions(check: Comparison, expected: Expected, paper: Paper): void {
  const rows = rowsUnder(check, paper, ['Kode', 'Perihal', 'Cara', 'Berhak', 'Memilih', 'Jalur']);
  check.same(
    'annex VIII',
    rows.map((row) => [(row[1] ?? '').replace(/ \(putaran \d+\)$/, ''), row[2], row[4], row[5], row[7]]),
    expected.decisions.map((it) => [
      it.subject,
      WAYS[it.way],
      String(it.eligible),
      String(it.voted),
      it.path,
    ]),
  );
  for (const [i, it] of expected.decisions.entries()) {
    if (it.answers.length === 0) continue;
    const answers = it.answers.map(([name, count]) => `${name} ${count}`).join(', ');
    check.same(
      `outcome of ${it.subject}`,
      (rows[i]?.[6] ?? '').toLowerCase().endsWith(answers.toLowerCase()),
      true,
    );
  }
  if (expected.moved.length > 0) {
    const moved = rowsUnder(check, paper, ['Kode', 'Usulan', 'Penetapan', 'Alasan']);
    check.sameSet(
      'moved by the facilitator',
      moved.map((row) => [row[1], row[4]]),
      expected.moved.map((it) => [it.title, it.reason]),
    );
  }
  const votes = paper.tables.filter(([head]) => head?.[0] === 'Kelompok');
  const majorities = expected.decisions.filter((it) => it.way === 'majority');
  check.same('tables of votes', votes.length, majorities.length);
  for (const [i, it] of majorities.entries()) {
    const table = votes[i] ?? [];
    const end = table.findIndex((row) => row[0] === 'Jumlah menurut unsur');
    check.same(
      `votes by unsur on ${it.subject}`,
      table.slice(1, end).map((row) => [row[0], ...row.slice(3)]),
      it.byConstituency.map(({ name, counts }) => [name, ...counts.map(String)]),
    );
    const sums = [it.eligible, it.voted, ...it.answers.map(([, count]) => count)].map(String);
    check.same(`sum by unsur on ${it.subject}`, table[end]?.slice(1), sums);
    check.same(`sum by gender on ${it.subject}`, table.at(-1)?.slice(1), sums);
  }
}

/** 444 as "4,44". */
function score(hundredths: number | null): string {
  if (hundredths === null) return '–';
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}

// XLSX

type Sheets = ReadonlyMap<string, (string | number | null)[][]>;

function checkWorkbook(check: Comparison, expected: Expected, sheets: Sheets): void {
  /** Rows below the header as records, without a row of sums. */
  const records = (name: string) => {
    const [head = [], ...rows] = sheets.get(name) ?? [];
    check.same(`sheet ${name}`, sheets.has(name), true);
    return rows
      .filter((row) => !row.includes('Jumlah'))
      .map((row) => Object.fromEntries(head.map((title, i) => [String(title), row[i] ?? null])));
  };
  const sums = (name: string) => (sheets.get(name) ?? []).find((row) => row.includes('Jumlah')) ?? [];
  const summary = new Map((sheets.get('Ringkasan') ?? []).map(([item, content]) => [item, content]));
  const { attendance } = expected;
  const perDay = perDayOf(attendance);
  for (const [item, wanted] of [
    ['Diundang', attendance.invited],
    ['Hadir', attendance.present],
    ['Laki-laki', attendance.male],
    ['Perempuan', attendance.female],
    ['Jumlah kartu', expected.cards],
    ['Isu strategis', expected.issues.length],
    ['Program kewilayahan', expected.programmes.length],
    ['Program prioritas', expected.priorities.length],
    ['Usulan cadangan', expected.programmes.filter((it) => it.list === 'V').length],
    ['Usulan yang belum diprioritaskan', expected.low.length],
    ['Perkiraan biaya program prioritas (Rp)', expected.prioritySum],
    ['Keberatan', expected.objections.length],
  ] as const) {
    check.same(`summary ${item}`, summary.get(item), wanted);
  }
  check.sameSet(
    'sheet Hadir',
    records('Hadir').map((row) => [
      row['Nama'],
      row['L/P'],
      row['Unsur'],
      row['Lembaga/Asal'],
      row['Jabatan'],
      ...perDay.map((_, day) => row[`Hari ${ROMAN[day] ?? ''}`]),
    ]),
    attendance.people.map((person, at) => [
      ...person,
      ...(attendance.came[at] ?? []).map((came) => (came ? 'hadir' : 'tidak hadir')),
    ]),
  );
  for (const [day, count] of perDay.entries())
    check.same(`summary day ${day}`, summary.get(`Hadir Hari ${ROMAN[day] ?? ''}`), count);
  check.sameSet(
    'sheet M1',
    records('M1 Isu').map((row) => [
      row['Isu'],
      row['Dukungan (titik)'],
      row['Jumlah pendukung'],
      row['Peringkat'],
      ...[...attendance.byConstituency.map((it) => it.name), 'unsur lain'].map(
        (name) => row[`Titik ${name === name.toUpperCase() ? name : name.toLowerCase()}`] ?? 0,
      ),
    ]),
    expected.issues.map((it) => [
      it.title,
      it.dots,
      it.supporters,
      it.rank,
      ...[...attendance.byConstituency.map(({ name }) => name), 'unsur lain'].map(
        (name) => it.byConstituency.get(name) ?? 0,
      ),
    ]),
  );
  check.sameSet(
    'sheet M2',
    records('M2 Program').map((row) => [
      row['Program'],
      row['Kelas'],
      row['Skor layak'],
      row['Skor mendesak'],
      row['Peringkat'],
      row['Biaya (Rp)'],
    ]),
    expected.programmes.map((it) => [
      it.title,
      it.class,
      it.feasible === null ? null : it.feasible / 100,
      it.urgent === null ? null : it.urgent / 100,
      it.rank,
      it.cost,
    ]),
  );
  const benchmarks = records('M3 Tolok ukur');
  check.sameSet(
    'sheet M3',
    benchmarks.map((row) => [row['Program'], row['Indikator'], row['Data awal']]),
    expected.benchmarks.map((it) => [it.programme, it.indicator, it.baseline]),
  );
  for (const it of expected.benchmarks) {
    const row = benchmarks.find(
      (cells) => cells['Indikator'] === it.indicator && cells['Program'] === it.programme,
    );
    const figures = Object.entries(row ?? {}).flatMap(([title, cell]) =>
      title.startsWith('Target ') && cell !== null ? [cell] : [],
    );
    check.same(`targets of ${it.indicator}`, figures, it.targets);
  }
  const cells = records('M4 Peran').flatMap((row) =>
    Object.entries(row).flatMap(([title, cell]) =>
      cell === null || ['No.', 'Program', 'Kontribusi', 'Catatan'].includes(title)
        ? []
        : [[row['Program'], title, cell]],
    ),
  );
  check.sameSet(
    'sheet M4',
    cells,
    expected.roles
      .filter((it) => it.answer !== 'declined')
      .map((it) => {
        const roles = it.roles.join(', ');
        const text = {
          confirmed: roles,
          noted: `${roles} (dengan catatan)`,
          waiting: `(${roles})`,
          declined: '',
        };
        return [it.programme, it.actor, text[it.answer]];
      }),
  );
  check.sameSet(
    'sheet M7',
    records('M7 Rencana aksi').map((row) => [
      row['Program'],
      row['Kegiatan'],
      row['Volume'],
      row['Biaya (Rp)'],
      row['Penanggung jawab'],
    ]),
    expected.actions.map((it) => [it.programme, it.activity, it.volume, it.cost, it.responsible]),
  );
  check.same('sum of sheet M7', sums('M7 Rencana aksi').includes(expected.actionSum), true);
  const rounds = records('Keputusan').filter((row) => row['Cara'] !== 'Keputusan fasilitator');
  check.same(
    'sheet Keputusan',
    rounds.map((row) => [row['Perihal'], row['Cara'], row['Berhak'], row['Memilih'], row['Jalur']]),
    expected.decisions.map((it) => [it.subject, WAYS[it.way], it.eligible, it.voted, it.path]),
  );
  const votes = records('Suara').filter((row) => row['Menurut'] === 'semua');
  for (const [i, it] of expected.decisions.entries()) {
    if (it.answers.length === 0) continue;
    check.same(
      `sheet Suara on ${it.subject}`,
      votes
        .filter((row) => row['Keputusan'] === rounds[i]?.['Kode'])
        .map((row) => [row['Pilihan'], row['Jumlah suara']]),
      it.answers,
    );
  }
  check.sameSet(
    'sheet Keberatan',
    records('Keberatan')
      .filter((row) => row['Jenis'] === 'keberatan')
      .map((row) => [row['Penyampai'], row['Isi keberatan (kata-kata penyampai)'], row['Tanggapan sidang']]),
    expected.objections.map((it) => [it.by, it.text, it.answer]),
  );
  check.same(
    'notes in sheet Keberatan',
    records('Keberatan').filter((row) => row['Jenis'] === 'catatan').length,
    expected.remarks.length,
  );
}

// JSON

interface FileRow {
  readonly title: string;
  readonly class: string | null;
  readonly support: { readonly dots: number } | null;
  readonly values: Readonly<Record<string, unknown>>;
}

interface ResultFile {
  readonly sha256: string;
  readonly result: {
    readonly code: string | null;
    readonly frozenAt: string | null;
    readonly attendance: { readonly invited: number; readonly present: number; readonly people: unknown[] };
    readonly tables: readonly { readonly id: string; readonly rows?: readonly FileRow[] }[];
    readonly statements: readonly { readonly text: string }[];
    readonly roles: readonly { readonly roles: readonly string[]; readonly answer: string }[];
    readonly decisions: readonly {
      readonly way: string;
      readonly eligible: number;
      readonly voted: number;
      readonly tally: readonly { readonly votes: number }[];
    }[];
    readonly objections: readonly { readonly text: string; readonly named: boolean }[];
    readonly counts: { readonly cards: number };
  };
}

function checkJson(check: Comparison, expected: Expected, text: string, paper: Paper): void {
  const file = JSON.parse(text) as ResultFile;
  const { result } = file;
  const rowsIn = (table: string) => result.tables.find((it) => it.id === table)?.rows ?? [];
  const inner = text.slice(text.indexOf('"result":') + '"result":'.length, text.lastIndexOf('}'));
  check.same('SHA-256 of the JSON', file.sha256, createHash('sha256').update(inner).digest('hex'));
  if (result.frozenAt !== null) {
    const code = (result.code ?? '').replace(/(.{4})(?=.)/g, '$1-');
    for (const [where, drawn] of [
      ['DOCX', paper.docx],
      ['PDF', paper.pdf],
    ] as const) {
      check.says(where, drawn, file.sha256);
      check.says(where, drawn, code);
    }
  }
  check.same('JSON invited', result.attendance.invited, expected.attendance.invited);
  check.same('JSON present', result.attendance.present, expected.attendance.present);
  check.same('JSON people', result.attendance.people.length, expected.attendance.people.length);
  check.same('JSON cards', result.counts.cards, expected.cards);
  check.same(
    'JSON statements',
    result.statements.map((it) => it.text),
    expected.visions,
  );
  check.sameSet(
    'JSON issues',
    rowsIn('isu').map((it) => [it.title, it.support?.dots]),
    expected.issues.map((it) => [it.title, it.dots]),
  );
  check.sameSet(
    'JSON programmes',
    rowsIn('program').map((it) => [it.title, it.class?.replaceAll('-', ' ')]),
    expected.programmes.map((it) => [it.title, it.class]),
  );
  check.sameSet(
    'JSON roles',
    result.roles.map((it) => [it.roles, it.answer]),
    expected.roles.map((it) => [it.roles, it.answer]),
  );
  check.sameSet(
    'JSON actions',
    rowsIn('aksi').map((it) => [it.title, it.values['biaya']]),
    expected.actions.map((it) => [it.activity, it.cost]),
  );
  check.sameSet(
    'JSON benchmarks',
    rowsIn('tolok-ukur').map((it) => [it.title, it.values['data-awal']]),
    expected.benchmarks.map((it) => [it.indicator, it.baseline]),
  );
  check.sameSet(
    'JSON policies and strategies',
    [...rowsIn('kebijakan'), ...rowsIn('strategi')].map((it) => it.title),
    [...expected.policies, ...expected.strategies],
  );
  check.same(
    'JSON decisions',
    result.decisions
      .filter((it) => it.way !== 'facilitator')
      .map((it) => [it.way, it.eligible, it.voted, answersIn(it)]),
    expected.decisions.map((it) => [it.way, it.eligible, it.voted, it.answers.map(([, count]) => count)]),
  );
  check.sameSet(
    'JSON objections',
    result.objections.map((it) => it.text),
    expected.objections.map((it) => it.text),
  );
}

function answersIn({ way, tally }: ResultFile['result']['decisions'][number]): number[] {
  return way === 'consensus' || way === 'majority' ? tally.map((it) => it.votes) : [];
}
