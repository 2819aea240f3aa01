/**
 * The tables of the sample result, from rows written by hand: what a table of S-PWT holds, with the words its fields have there.
 * Not made by `buildResult`, like the sample itself.
 */
import type { Language } from '@mufakat/shared/languages/language.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import type {
  Fraction,
  ProgrammeClass,
  ResultList,
  ResultPeriod,
  ResultRow,
  ResultTable,
  ResultValue,
} from '@mufakat/shared/result/result.ts';

interface SampleRow {
  id: string;
  number: number;
  cards: string[];
  proposer: string | null;
}

export interface SampleIssue extends SampleRow {
  title: string;
  field: string | null;
  location: string | null;
  evidence: string | null;
  dots: number;
  supporters: number;
  dotsByGroup: { constituency: string | null; dots: number }[];
  rank: number | null;
  tied: boolean;
}

export interface SampleProgramme extends SampleRow {
  title: string;
  /** Numbers of issues. */
  issues: number[];
  location: string | null;
  beneficiaries: string | null;
  output: string | null;
  cost: number | null;
  feasible: Fraction | null;
  urgent: Fraction | null;
  class: ProgrammeClass | null;
  computedClass: ProgrammeClass | null;
  rank: number | null;
  tied: boolean;
  reason: string | null;
}

export interface SampleBenchmark extends SampleRow {
  /** Numbers of programmes, here and below. */
  programme: number;
  indicator: string;
  unit: string | null;
  baseline: number | null;
  baselineYear: number | null;
  targets: { year: number; value: number }[];
  source: string | null;
}

export interface SamplePolicy extends SampleRow {
  programme: number;
  form: string | null;
  content: string;
  status: string | null;
  initiator: string | null;
  due: ResultPeriod | null;
}

export interface SampleStrategy extends SampleRow {
  programme: number;
  approach: string;
  risk: string | null;
  mitigation: string | null;
}

export interface SampleAction extends SampleRow {
  programme: number;
  activity: string;
  location: string | null;
  volume: number | null;
  unit: string | null;
  when: ResultPeriod | null;
  cost: number | null;
  funds: string | null;
  responsible: string | null;
  support: string | null;
}

export interface SampleRows {
  readonly issues: readonly SampleIssue[];
  readonly programmes: readonly SampleProgramme[];
  readonly benchmarks: readonly SampleBenchmark[];
  readonly policies: readonly SamplePolicy[];
  readonly strategies: readonly SampleStrategy[];
  readonly actions: readonly SampleAction[];
}

/** Matrices 1 to 7 of S-PWT; programmes have the ids `p1`, `p2`, … and issues `i1`, `i2`, …. */
export function sampleTables(rows: SampleRows, language: Language): ResultTable[] {
  const programme = (number: number) => [`p${number}`];
  const list = listIn(language);
  return [
    list(1, 'isu', 'isu', rows.issues, (it) => ({
      title: it.title,
      accepted: true,
      support: { dots: it.dots, supporters: it.supporters, byGroup: it.dotsByGroup },
      rank: it.rank,
      tied: it.tied,
      values: { judul: it.title, bidang: it.field, lokasi: it.location, bukti: it.evidence },
    })),
    list(2, 'program', 'program', rows.programmes, (it) => ({
      title: it.title,
      accepted: it.class === 'layak-mendesak',
      rank: it.rank,
      tied: it.tied,
      feasible: it.feasible,
      urgent: it.urgent,
      class: it.class,
      computedClass: it.computedClass,
      reason: it.reason,
      values: {
        nama: it.title,
        isu: it.issues.map((number) => `i${number}`),
        lokasi: it.location,
        penerima: it.beneficiaries,
        keluaran: it.output,
        biaya: it.cost,
      },
    })),
    list(3, 'tolok-ukur', 'tolok-ukur', rows.benchmarks, (it) => ({
      title: it.indicator,
      values: {
        program: programme(it.programme),
        indikator: it.indicator,
        satuan: it.unit,
        'data-awal': it.baseline,
        'tahun-awal': it.baselineYear,
        target: it.targets,
        'sumber-data': it.source,
      },
    })),
    { id: 'peran', number: 4, step: 'peran', settledIn: 'peran', shape: 'roles', of: 'program' },
    list(5, 'kebijakan', 'kebijakan-strategi', rows.policies, (it) => ({
      title: it.content,
      values: {
        program: programme(it.programme),
        bentuk: it.form,
        isi: it.content,
        status: it.status,
        pemrakarsa: it.initiator,
        tenggat: it.due,
      },
    })),
    list(6, 'strategi', 'kebijakan-strategi', rows.strategies, (it) => ({
      title: it.approach,
      values: {
        program: programme(it.programme),
        pendekatan: it.approach,
        risiko: it.risk,
        mitigasi: it.mitigation,
      },
    })),
    list(7, 'aksi', 'rencana-aksi', rows.actions, (it) => ({
      title: it.activity,
      values: {
        program: programme(it.programme),
        kegiatan: it.activity,
        waktu: it.when,
        lokasi: it.location,
        volume: it.volume,
        satuan: it.unit,
        biaya: it.cost,
        'sumber-dana': it.funds,
        'penanggung-jawab': it.responsible,
        pendukung: it.support,
      },
    })),
  ];
}

type Told = Pick<ResultRow, 'title'> & { values: Record<string, ResultValue> } & Partial<ResultRow>;

const listIn =
  (language: Language) =>
  <T extends SampleRow>(
    number: number,
    id: string,
    step: string,
    rows: readonly T[],
    tell: (row: T) => Told,
  ): ResultList => {
    const fields = spwt.cardKinds.find((kind) => kind.id === id)?.fields ?? [];
    return {
      id,
      number,
      step,
      settledIn: id === 'program' ? 'saringan' : step,
      shape: 'list',
      fields: fields.map(({ id: field, name, kind }) => ({
        id: field,
        name: name[language],
        kind:
          kind === 'link'
            ? 'rows'
            : kind === 'number' ||
                kind === 'money' ||
                kind === 'year' ||
                kind === 'period' ||
                kind === 'yearly'
              ? kind
              : 'text',
      })),
      rows: rows.map((row): ResultRow => {
        const told = tell(row);
        return {
          id: row.id,
          number: row.number,
          cards: row.cards,
          proposer: row.proposer,
          accepted: null,
          support: null,
          rank: null,
          tied: false,
          score: null,
          feasible: null,
          urgent: null,
          class: null,
          computedClass: null,
          reason: null,
          ...told,
          values: Object.fromEntries(fields.map((field) => [field.id, told.values[field.id] ?? null])),
        };
      }),
    };
  };
