/**
 * What S-PWT prints: the eight matrices of domain section 4.2, the clauses KESATU to KEENAM, and the Dokumen Hasil with its
 * nine chapters and the material for the long-term, medium-term and annual plan (domain 3 and 8 T1).
 */
import type { Label } from '../languages/language.ts';
import {
  chapter,
  FOLLOW_UP,
  INTRODUCTION,
  PRIORITY_PROGRAMMES,
  USUAL_MINUTES,
  USUAL_SIGNATURES,
} from './parts.ts';
import type { ColumnSpec, PlanSpec, ReportSpec, ResultSpec, TableSpec } from './result-spec.ts';

const PROGRAMME: ColumnSpec = { of: 'link', field: 'program', form: 'title', width: 7 };

const TABLES: readonly TableSpec[] = [
  {
    id: 'isu',
    shape: 'list',
    name: { id: 'Isu strategis', en: 'Strategic issues' },
    tab: { id: 'Isu', en: 'Issues' },
    step: 'isu',
    kind: 'isu',
    rows: 'accepted',
    order: 'rank',
    empty: { id: 'Tidak ada isu strategis yang disepakati.', en: 'No strategic issues were agreed on.' },
    counted: { id: 'isu strategis', en: 'strategic issues' },
    columns: [
      { of: 'field', field: 'judul', width: 9.6 },
      { of: 'field', field: 'bidang', width: 3 },
      { of: 'field', field: 'lokasi', width: 5.4 },
      { of: 'field', field: 'bukti', width: 5.4, name: { id: 'Bukti/Data', en: 'Evidence/data' } },
      { of: 'support', width: 2.5 },
      { of: 'rank', width: 2.1 },
    ],
    pictures: ['support'],
  },
  {
    id: 'program',
    shape: 'list',
    name: { id: 'Program kewilayahan', en: 'Regional programmes' },
    screenedName: {
      id: 'Program kewilayahan dan saringan layak–mendesak',
      en: 'Regional programmes and screening',
    },
    tab: { id: 'Program', en: 'Programmes' },
    step: 'program',
    kind: 'program',
    rows: 'all',
    order: 'class',
    empty: { id: 'Tidak ada usulan program kewilayahan.', en: 'No programmes were proposed.' },
    counted: { id: 'usulan program kewilayahan', en: 'proposed programmes' },
    columns: [
      { of: 'field', field: 'nama', width: 6.3, name: { id: 'Program', en: 'Programme' } },
      {
        of: 'link',
        field: 'isu',
        form: 'number',
        width: 1.5,
        name: { id: 'Isu terkait', en: 'Related issues' },
      },
      { of: 'field', field: 'lokasi', width: 4.3 },
      { of: 'field', field: 'penerima', width: 3.4 },
      { of: 'feasible', width: 1.4 },
      { of: 'urgent', width: 1.75 },
      { of: 'class', width: 2.5 },
      { of: 'rank', width: 1.65 },
      { of: 'reason', width: 5.3 },
    ],
    pictures: ['scatter'],
  },
  {
    id: 'tolok-ukur',
    shape: 'list',
    name: { id: 'Tolok ukur dan target', en: 'Benchmarks and targets' },
    tab: { id: 'Tolok ukur', en: 'Benchmarks' },
    step: 'tolok-ukur',
    kind: 'tolok-ukur',
    rows: 'standing',
    order: 'link',
    empty: { id: 'Tidak ada tolok ukur yang disepakati.', en: 'No benchmarks were agreed on.' },
    columns: [
      { ...PROGRAMME, width: 6.5 },
      { of: 'field', field: 'indikator', width: 5.6 },
      {
        of: 'measure',
        unit: 'satuan',
        baseline: 'data-awal',
        baselineYear: 'tahun-awal',
        targets: 'target',
        width: 1.55,
      },
      { of: 'field', field: 'sumber-data', width: 2.9 },
    ],
    pictures: ['lines'],
  },
  {
    id: 'peran',
    shape: 'roles',
    name: { id: 'Pembagian peran', en: 'Division of roles' },
    tab: { id: 'Peran', en: 'Roles' },
    step: 'peran',
    of: 'program',
    columns: 'actors',
    empty: { id: 'Tidak ada pembagian peran yang disepakati.', en: 'No division of roles was agreed on.' },
  },
  {
    id: 'kebijakan',
    shape: 'list',
    name: { id: 'Kebijakan', en: 'Policies' },
    tab: { id: 'Kebijakan', en: 'Policies' },
    step: 'kebijakan-strategi',
    kind: 'kebijakan',
    rows: 'standing',
    order: 'link',
    empty: { id: 'Tidak ada usulan kebijakan.', en: 'No policies were proposed.' },
    columns: [
      PROGRAMME,
      { of: 'field', field: 'bentuk', width: 3.7 },
      { of: 'field', field: 'isi', width: 8 },
      { of: 'field', field: 'status', width: 2.2 },
      { of: 'actor', field: 'pemrakarsa', form: 'name', width: 4.3 },
      { of: 'field', field: 'tenggat', width: 2.9 },
    ],
    pictures: [],
  },
  {
    id: 'strategi',
    shape: 'list',
    name: { id: 'Strategi', en: 'Strategies' },
    tab: { id: 'Strategi', en: 'Strategies' },
    step: 'kebijakan-strategi',
    kind: 'strategi',
    rows: 'standing',
    order: 'link',
    empty: { id: 'Tidak ada strategi yang dicatat.', en: 'No strategies were recorded.' },
    columns: [
      PROGRAMME,
      { of: 'field', field: 'pendekatan', width: 8.2, name: { id: 'Strategi', en: 'Strategy' } },
      { of: 'field', field: 'risiko', width: 5.6 },
      { of: 'field', field: 'mitigasi', width: 7.3 },
    ],
    pictures: [],
  },
  {
    id: 'aksi',
    shape: 'list',
    name: { id: 'Rencana aksi', en: 'Action plan' },
    tab: { id: 'Rencana aksi', en: 'Action plan' },
    step: 'rencana-aksi',
    kind: 'aksi',
    rows: 'standing',
    order: 'link',
    empty: { id: 'Tidak ada rencana aksi yang disepakati.', en: 'No action plan was agreed on.' },
    columns: [
      { of: 'link', field: 'program', form: 'number', width: 1.5 },
      { of: 'field', field: 'kegiatan', width: 5 },
      { of: 'field', field: 'lokasi', width: 3.8 },
      { of: 'amount', amount: 'volume', unit: 'satuan', width: 1.4, unitWidth: 1.7 },
      {
        of: 'field',
        field: 'waktu',
        width: 3.75,
        name: { id: 'Tahun/Triwulan', en: 'Year/quarter' },
      },
      { of: 'field', field: 'biaya', width: 2.7 },
      { of: 'field', field: 'sumber-dana', width: 2.9 },
      { of: 'actor', field: 'penanggung-jawab', form: 'code', width: 2.1 },
      { of: 'actor', field: 'pendukung', form: 'code', width: 3.27 },
    ],
    pictures: ['roadmap'],
  },
];

const LINKED = { table: 'aksi' } as const;
const VOLUME: ColumnSpec = {
  of: 'volume',
  fields: ['keluaran'],
  ...LINKED,
  amount: 'volume',
  unit: 'satuan',
  width: 3.1,
};

const PLAN: PlanSpec = {
  of: 'program',
  actions: {
    table: 'aksi',
    when: 'waktu',
    cost: 'biaya',
    responsible: 'penanggung-jawab',
    place: 'lokasi',
    amount: 'volume',
    unit: 'satuan',
    funds: 'sumber-dana',
  },
  measures: 'tolok-ukur',
  means: [
    { table: 'kebijakan', before: 'bentuk' },
    { table: 'strategi', before: null },
  ],
};

/** What a document of results says of its first table: the issues, or what binds the districts. */
interface FirstChapter {
  readonly table: string;
  readonly title: Label;
  readonly lead: Label;
}

/** The Dokumen Hasil with its nine chapters and the material for the three plans. */
export function dokumenHasil(first: FirstChapter): ReportSpec {
  return {
    id: 'dokumen-hasil',
    title: { id: 'DOKUMEN HASIL', en: 'RESULT DOCUMENT' },
    name: { id: 'Dokumen Hasil', en: 'Result document' },
    sections: [
      INTRODUCTION,
      chapter(first.title, 'landscape', [{ of: 'table', table: first.table, lead: first.lead }]),
      chapter({ id: 'Visi bersama', en: 'Shared vision' }, 'same', [{ of: 'statements' }]),
      chapter({ id: 'Program prioritas', en: 'Priority programmes' }, 'landscape', [
        {
          of: 'agreed',
          lead: {
            id: 'Sebanyak {jumlah} program ditetapkan sebagai prioritas dan {cadangan} usulan ditempatkan sebagai cadangan.',
            en: 'Priority was given to {jumlah} programmes; {cadangan} proposals are held in reserve.',
          },
        },
        { of: 'table', table: 'program' },
      ]),
      chapter({ id: 'Tolok ukur', en: 'Benchmarks' }, 'landscape', [{ of: 'table', table: 'tolok-ukur' }]),
      chapter({ id: 'Aktor dan peran', en: 'Actors and roles' }, 'landscape', [
        { of: 'table', table: 'peran' },
      ]),
      chapter({ id: 'Kebijakan dan strategi', en: 'Policies and strategies' }, 'landscape', [
        { of: 'table', table: 'kebijakan' },
        { of: 'table', table: 'strategi' },
      ]),
      chapter({ id: 'Rencana aksi per horizon', en: 'Action plan by horizon' }, 'landscape', [
        {
          of: 'table',
          table: 'aksi',
          lead: {
            id: 'Rencana aksi meliputi tahun {tahun}. Uraian menurut horizon rencana dimuat dalam Bagian A sampai dengan Bagian C.',
            en: 'The action plan covers {tahun}. Parts A to C lay it out by planning horizon.',
          },
        },
      ]),
      FOLLOW_UP,
      {
        title: { id: 'Bahan PWT Jangka Panjang (PWTJP)', en: 'Material for the long-term plan (PWTJP)' },
        as: 'part',
        page: 'landscape',
        blocks: [
          { of: 'context' },
          { of: 'titles', table: first.table, heading: first.title },
          { of: 'statements' },
          { of: 'stages', plan: PLAN },
        ],
      },
      {
        title: { id: 'Bahan PWT Jangka Menengah (PWTJM)', en: 'Material for the medium-term plan (PWTJM)' },
        as: 'part',
        page: 'landscape',
        blocks: [{ of: 'periods', plan: PLAN }],
      },
      {
        title: { id: 'Bahan PWT Tahunan', en: 'Material for the annual plan (PWT Tahunan)' },
        as: 'part',
        page: 'landscape',
        blocks: [{ of: 'years', plan: PLAN }],
      },
      {
        title: { id: 'Lampiran', en: 'Annexes' },
        as: 'annex',
        page: 'portrait',
        blocks: [{ of: 'annexes' }],
      },
    ],
  };
}

export const SPWT_RESULT: ResultSpec = {
  tables: TABLES,
  agreed: {
    table: 'program',
    title: { id: 'PROGRAM PRIORITAS YANG DISEPAKATI', en: 'PRIORITY PROGRAMMES AGREED ON' },
    ...PRIORITY_PROGRAMMES,
    columns: [
      { of: 'proposer', width: 2.2 },
      { of: 'field', field: 'nama', width: 4.9, name: { id: 'Usulan program', en: 'Proposed programme' } },
      { of: 'field', field: 'lokasi', width: 3.2 },
      { of: 'field', field: 'penerima', width: 2.8 },
      VOLUME,
      { of: 'responsible', width: 2.8 },
      {
        of: 'linked',
        table: 'aksi',
        field: 'sumber-dana',
        width: 2.2,
        name: { id: 'Sumber dana', en: 'Funds' },
      },
      { of: 'feasible', width: 1.1, name: { id: 'Skor L', en: 'Score F' } },
      { of: 'urgent', width: 1.1, name: { id: 'Skor M', en: 'Score U' } },
      { of: 'cost', field: 'biaya', table: 'aksi', linked: 'biaya', width: 2.8 },
      { of: 'remark', width: 1.9 },
    ],
    reserve: [
      { of: 'proposer', width: 3 },
      { of: 'field', field: 'nama', width: 6.6, name: { id: 'Usulan', en: 'Proposal' } },
      { of: 'field', field: 'lokasi', width: 4 },
      { of: 'field', field: 'penerima', width: 3.6 },
      { of: 'feasible', width: 1.5, name: { id: 'Skor L', en: 'Score F' } },
      { of: 'urgent', width: 1.5, name: { id: 'Skor M', en: 'Score U' } },
      { of: 'reason', width: 7.9, name: { id: 'Alasan menjadi cadangan', en: 'Why it is in reserve' } },
    ],
  },
  minutes: USUAL_MINUTES,
  clauses: [
    { of: 'statement', step: 'visi' },
    {
      of: 'agreed',
      phrase: {
        id: 'Program kewilayahan sebanyak {jumlah} program sebagai program prioritas',
        en: 'The regional programmes, {jumlah} in number, as priority programmes',
      },
      screened: {
        id: 'Program kewilayahan yang layak dan mendesak sebanyak {jumlah} program sebagai program prioritas',
        en: 'The feasible and urgent regional programmes, {jumlah} in number, as priority programmes',
      },
      none: {
        id: 'Usulan program kewilayahan sebanyak {jumlah} usulan sebagai bahan pembahasan lanjutan, tanpa penetapan program prioritas',
        en: 'The proposed regional programmes, {jumlah} in number, as material for further discussion, without setting priority programmes',
      },
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'tolok-ukur',
          phrase: {
            id: 'Tolok ukur program prioritas{tolok}',
            en: 'The benchmarks of the priority programmes{tolok}',
          },
        },
      ],
    },
    { of: 'roles', table: 'peran' },
    {
      of: 'tables',
      parts: [
        {
          table: 'kebijakan',
          phrase: {
            id: 'Kebijakan yang perlu dibentuk atau diubah',
            en: 'The policies to be made or changed',
          },
        },
        {
          table: 'strategi',
          phrase: {
            id: 'Strategi pelaksanaan program prioritas',
            en: 'The strategies for the priority programmes',
          },
        },
      ],
    },
    {
      of: 'tables',
      parts: [{ table: 'aksi', phrase: { id: 'Rencana aksi {periode}', en: 'The action plan {periode}' } }],
      after: {
        id: 'Angka biaya merupakan perkiraan dan tidak mendahului penetapan anggaran oleh pihak yang berwenang.',
        en: 'Costs are estimates and do not precede the setting of the budget by the competent authority.',
      },
    },
    { of: 'not-agreed' },
    { of: 'ratification' },
  ],
  signatures: USUAL_SIGNATURES,
  reports: [
    dokumenHasil({
      table: 'isu',
      title: { id: 'Isu strategis', en: 'Strategic issues' },
      lead: {
        id: 'Peserta menyepakati {jumlah} isu strategis yang diurutkan menurut dukungan.',
        en: 'The participants agreed on {jumlah} strategic issues, in order of support.',
      },
    }),
  ],
};
