/**
 * What the musrenbang of every level print (`domain.md` 7.2, 7.3, `documents.md` 5): the tables of the draft and of last year, of
 * all proposals and of the candidates, annex VI, and the clauses that stand in each form.
 */
import type { Label } from '../languages/language.ts';
import { label } from './musrenbang-parts.ts';
import { ANNEXES, chapter } from './parts.ts';
import type {
  AgreedSpec,
  ClauseSpec,
  ColumnSpec,
  DelegatesSpec,
  ExchangeSpec,
  ListSpec,
  ReportSection,
  SumsSpec,
} from './result-spec.ts';

export function draftTable(plan: Label, more: readonly ColumnSpec[] = []): ListSpec {
  return {
    id: 'rancangan',
    shape: 'list',
    name: label(`Rancangan ${plan.id} yang dipaparkan`, `Draft ${plan.en} as presented`),
    tab: label('Rancangan', 'Draft'),
    step: 'tinjauan',
    kind: 'rancangan',
    rows: 'accepted',
    order: 'wall',
    empty: label('Tidak ada rancangan yang dipaparkan.', 'No draft was presented.'),
    counted: label('kegiatan dalam rancangan', 'activities of the draft'),
    columns: [
      { of: 'field', field: 'bidang', width: 4.6 },
      { of: 'field', field: 'kegiatan', width: 7 },
      { of: 'field', field: 'lokasi', width: 4.2 },
      { of: 'field', field: 'keluaran', width: 4.6 },
      ...more,
      { of: 'field', field: 'sumber-dana', width: 2.8 },
      { of: 'field', field: 'pagu', width: 3.2 },
    ],
    pictures: [],
  };
}

export const LAST_YEAR_TABLE: ListSpec = {
  id: 'hasil',
  shape: 'list',
  name: label('Hasil pelaksanaan tahun lalu', "Last year's results"),
  tab: label('Hasil tahun lalu', 'Last year'),
  step: 'tinjauan',
  kind: 'hasil',
  rows: 'accepted',
  order: 'wall',
  empty: label('Tidak ada hasil tahun lalu yang dicatat.', 'No results of last year were recorded.'),
  counted: label('hasil pelaksanaan tahun lalu', 'results of last year'),
  columns: [
    { of: 'field', field: 'bidang', width: 4.6 },
    { of: 'field', field: 'kegiatan', width: 7 },
    { of: 'field', field: 'lokasi', width: 4.2 },
    { of: 'field', field: 'capaian', width: 3 },
    { of: 'field', field: 'catatan', width: 6.1 },
    { of: 'field', field: 'realisasi', width: 3.2 },
  ],
  pictures: [],
};

/** Every proposal with its rank, from the proposer and from the meeting. */
export const PROPOSAL_TABLE: ListSpec = {
  id: 'usulan',
  shape: 'list',
  name: label('Usulan per bidang', 'Proposals by field'),
  screenedName: label('Usulan dan peringkatnya', 'Proposals and their rank'),
  tab: label('Usulan', 'Proposals'),
  step: 'usulan',
  kind: 'usulan',
  rows: 'all',
  order: 'class',
  empty: label('Tidak ada usulan.', 'Nothing was proposed.'),
  counted: label('usulan', 'proposals'),
  columns: [
    { of: 'field', field: 'pengusul', width: 3 },
    { of: 'field', field: 'urutan', width: 1.7, align: 'center', name: label('Urutan pengusul', 'Own rank') },
    { of: 'field', field: 'usulan', width: 5.2 },
    { of: 'field', field: 'bidang', width: 3.8 },
    { of: 'feasible', width: 1.3 },
    { of: 'urgent', width: 1.8 },
    { of: 'class', width: 2.7 },
    { of: 'rank', width: 1.7 },
    { of: 'reason', width: 4.6 },
    { of: 'field', field: 'biaya', width: 2.7 },
  ],
  pictures: ['scatter'],
};

export const CANDIDATE_TABLE: ListSpec = {
  id: 'delegasi',
  shape: 'list',
  name: label('Calon delegasi dan dukungannya', 'Candidates and their support'),
  tab: label('Calon delegasi', 'Candidates'),
  step: 'delegasi',
  kind: 'calon',
  rows: 'all',
  order: 'rank',
  empty: label('Tidak ada calon delegasi.', 'Nobody was proposed as delegate.'),
  columns: [
    { of: 'field', field: 'nama', width: 6 },
    { of: 'field', field: 'jenis-kelamin', width: 1.4, align: 'center' },
    { of: 'field', field: 'lembaga', width: 6.4 },
    { of: 'field', field: 'wilayah', width: 4.4 },
    { of: 'support', width: 2.5 },
    { of: 'rank', width: 2.1 },
    { of: 'reason', width: 5.3, name: label('Keterangan', 'Remark') },
  ],
  pictures: [],
};

/** Sums by what a field of a proposal says: "Rekapitulasi per pengusul". */
export function sumsBy(by: string, name: Label, tab: Label): SumsSpec {
  return {
    id: `rekap-${by}`,
    shape: 'sums',
    name,
    tab,
    step: 'usulan',
    of: 'usulan',
    by,
    empty: label('Tidak ada usulan.', 'Nothing was proposed.'),
  };
}

/** What annex V says of a proposal besides the columns of annex IV. */
const WHY: ColumnSpec = { of: 'reason', width: 4.2 };

/** Annexes IV and V have the same columns, the second with the reason. */
export function agreedOn(
  title: Label,
  columns: readonly ColumnSpec[],
  bands: Pick<AgreedSpec, 'bands'> & { readonly reserve?: readonly ColumnSpec[] } = {},
): AgreedSpec {
  const { reserve = columns, ...banded } = bands;
  return {
    table: 'usulan',
    by: 'line',
    title,
    columns,
    reserve: [...reserve, WHY],
    ...banded,
    empty: label('Tidak ada usulan yang disepakati.', 'No proposals were agreed on.'),
    counted: label('Usulan disepakati', 'Proposals agreed on'),
  };
}

export const DELEGATES: DelegatesSpec = {
  title: label('DELEGASI', 'DELEGATES'),
  empty: label('Delegasi belum ditunjuk.', 'No delegates have been named.'),
  noWoman: label(
    'Catatan: tidak ada perempuan di antara delegasi. Delegasi musrenbang beranggotakan tiga sampai lima orang, termasuk perempuan.',
    'Note: no woman is among the delegates. A musrenbang sends three to five delegates, women among them.',
  ),
};

/** KESATU in every form. */
export function prioritiesClause(of: Label): ClauseSpec {
  return {
    of: 'agreed',
    phrase: label(
      `${of.id} sebanyak {jumlah} usulan prioritas`,
      `${of.en}: proposals with priority, {jumlah} in number,`,
    ),
    screened: label(
      `${of.id} sebanyak {jumlah} usulan prioritas menurut urutan hasil penilaian`,
      `${of.en}: proposals with priority in the order of their scores, {jumlah} in number,`,
    ),
    none: label(
      `Usulan sebanyak {jumlah} usulan sebagai bahan pembahasan lanjutan, tanpa penetapan prioritas`,
      'The proposals, {jumlah} in number, as material for further discussion, without setting priorities',
    ),
  };
}

export function delegatesClause(next: Label): ClauseSpec {
  return {
    of: 'delegates',
    step: 'delegasi',
    phrase: label(
      `Penunjukan {jumlah} orang delegasi, {perempuan} di antaranya perempuan, untuk membawa hasil ini ke ${next.id}`,
      `The naming of {jumlah} delegates, {perempuan} of them women, to take this result to the ${next.en}`,
    ),
  };
}

/** What may void a proposal that was agreed on. */
export const VOID_CLAUSE: ClauseSpec = {
  of: 'text',
  text: label(
    'Pembatalan usulan fisik yang di kemudian hari ternyata berada di lahan pribadi atau lahan sengketa, atau menyangkut prasarana yang belum diserahkan kepada pemerintah daerah.',
    'The voiding of a building proposal that proves to lie on private or disputed land, or to concern facilities not handed over to the government.',
  ),
};

/** The results of the groups and the attendance list belong to the minutes. */
export const GROUPS_CLAUSE: ClauseSpec = {
  of: 'text',
  text: label(
    'Hasil sidang kelompok dan daftar hadir peserta sebagai bagian yang tidak terpisahkan dari Berita Acara ini.',
    'The results of the group sessions and the attendance list as inseparable parts of these minutes.',
  ),
};

/** The chapters in which every report begins. */
export function opening(text: Label): readonly ReportSection[] {
  return [
    chapter(label('Pendahuluan', 'Introduction'), 'portrait', [
      { of: 'context' },
      { of: 'introduction' },
      { of: 'text', text },
    ]),
  ];
}

export const CLOSING: readonly ReportSection[] = [
  chapter(label('Keputusan dan tindak lanjut', 'Decisions and follow-up'), 'portrait', [{ of: 'follow-up' }]),
  ANNEXES,
];

/** The chapter on the draft and on last year. */
export function reviewChapter(plan: Label): ReportSection {
  return chapter(
    label(`Rancangan ${plan.id} dan hasil tahun lalu`, `Draft ${plan.en} and last year's results`),
    'landscape',
    [
      { of: 'table', table: 'rancangan' },
      { of: 'table', table: 'hasil' },
    ],
  );
}

export const PRIORITIES_CHAPTER: ReportSection = chapter(
  label('Prioritas yang disepakati', 'Priorities agreed on'),
  'landscape',
  [
    {
      of: 'agreed',
      lead: label(
        'Musrenbang menyepakati {jumlah} usulan prioritas dan menempatkan {cadangan} usulan sebagai cadangan.',
        'The musrenbang agreed on {jumlah} proposals with priority and holds {cadangan} in reserve.',
      ),
    },
  ],
);

export const PROPOSALS_CHAPTER: ReportSection = chapter(
  label('Seluruh usulan dan alasannya', 'All proposals and the reasons'),
  'landscape',
  [
    {
      of: 'table',
      table: 'usulan',
      lead: label('Sebanyak {jumlah} usulan dinilai.', 'The proposals judged were {jumlah} in number.'),
    },
    { of: 'not-accepted' },
  ],
);

/** The recap of proposals in the column order of SIPD [domain 9]. */
export const SIPD_RECAP: ExchangeSpec = {
  id: 'rekap-sipd',
  name: label('Rekap SIPD', 'SIPD recap'),
  table: 'usulan',
  rows: 'all',
  columns: [
    { of: 'number', name: label('No/ID', 'No/ID'), width: 7 },
    { of: 'field', field: 'pengusul', name: label('Profil pengusul', 'Proposer'), width: 22 },
    { of: 'field', field: 'bidang', name: label('Urusan', 'Affair'), width: 22 },
    { of: 'field', field: 'usulan', name: label('Usulan (kamus)', 'Proposal (dictionary)'), width: 38 },
    { of: 'field', field: 'keterangan', name: label('Permasalahan', 'Problem'), width: 38 },
    { of: 'field', field: 'lokasi', name: label('Alamat', 'Address'), width: 26 },
    { of: 'field', field: 'opd', name: label('SKPD tujuan', 'Agency addressed'), width: 26 },
    {
      of: 'amount',
      amount: 'volume',
      unit: 'satuan',
      name: label('Koefisien (volume)', 'Coefficient (quantity)'),
      width: 16,
    },
    { of: 'field', field: 'biaya', name: label('Anggaran', 'Budget'), width: 18 },
    { of: 'field', field: 'jenis', name: label('Jenis', 'Kind'), width: 12 },
    {
      of: 'standing',
      accepted: label('Diakomodir', 'Accommodated'),
      refused: label('Tidak Diakomodir', 'Not accommodated'),
      open: label('Belum Diproses', 'Not processed'),
      name: label('Keterangan', 'Remark'),
      width: 18,
    },
  ],
};

/** The matrix of the village annual plan [domain 7.3]; who proposed it stands behind the form's own columns. */
export const RKP_MATRIX: ExchangeSpec = {
  id: 'matriks-rkp',
  name: label('Matriks RKP Desa', 'Village plan matrix'),
  table: 'usulan',
  rows: 'accepted',
  columns: [
    { of: 'field', field: 'bidang', name: label('Bidang', 'Field'), width: 26 },
    { of: 'field', field: 'usulan', name: label('Jenis kegiatan', 'Activity'), width: 38 },
    { of: 'field', field: 'lokasi', name: label('Lokasi', 'Place'), width: 26 },
    { of: 'amount', amount: 'volume', unit: 'satuan', name: label('Volume', 'Quantity'), width: 16 },
    { of: 'field', field: 'sasaran', name: label('Sasaran/manfaat', 'Who benefits'), width: 30 },
    { of: 'field', field: 'waktu', name: label('Waktu', 'When'), width: 18 },
    { of: 'field', field: 'biaya', name: label('Biaya: jumlah (Rp)', 'Cost (Rp)'), width: 18 },
    { of: 'field', field: 'sumber-dana', name: label('Biaya: sumber', 'Funds'), width: 18 },
    { of: 'field', field: 'pola', name: label('Pola pelaksanaan', 'Way of working'), width: 24 },
    { of: 'field', field: 'pelaksana', name: label('Rencana pelaksana', 'Carried out by'), width: 26 },
    { of: 'field', field: 'pengusul', name: label('Pengusul', 'Proposed by'), width: 22 },
  ],
};
