/** Who does what in the twelve accepted programmes, and how the delegates answered. */
import type { CaseCard, CaseRoleAnswer } from '../case.ts';
import { card } from './cards.ts';
import { ACTORS } from './people.ts';

type RoleRow = readonly [actor: string, jenis: readonly string[], kontribusi?: string];

const ROLES: Readonly<Record<string, readonly RoleRow[]>> = {
  'p-sekat': [
    ['kph', ['PJ'], 'Rancangan teknis dan izin kerja di kawasan.'],
    ['desa', ['P'], 'Tenaga kerja dan perawatan oleh regu desa.'],
    ['konsesi', ['F'], 'Sepertiga biaya di kanal perbatasan.'],
    ['lsm', ['D'], 'Pelatihan sekat sederhana.'],
  ],
  'p-koridor': [
    ['balai-tn', ['PJ']],
    ['dishut', ['D', 'W'], 'Peta fungsi kawasan dan pengawasan.'],
    ['konsesi', ['P'], 'Areal nilai konservasi dibuka untuk jalur satwa.'],
    ['lsm', ['P'], 'Survei satwa bersama warga.'],
  ],
  'p-patroli': [
    ['balai-tn', ['PJ', 'F'], 'Dua penyuluh dan biaya patroli bulanan.'],
    ['desa', ['P']],
    ['konsesi', ['D'], 'Perahu dan bahan bakar.'],
    ['lsm', ['D']],
  ],
  'p-batas': [
    ['muba', ['PJ', 'F']],
    ['banyuasin', ['P']],
    ['dishut', ['P'], 'Peta kawasan hutan terbaru.'],
    ['kampus', ['D'], 'Pemetaan partisipatif oleh mahasiswa.'],
  ],
  'p-air-bersih': [
    ['banyuasin', ['PJ']],
    ['desa', ['P'], 'Lahan dan pengelola air.'],
    ['bappeda', ['D'], 'Usulan masuk RKPD provinsi.'],
  ],
  'p-kelapa': [
    ['desa', ['PJ'], 'BUM Desa mengelola rumah olah.'],
    ['tani', ['P']],
    ['sawit', ['F'], 'Dana CSR untuk enam rumah olah.'],
  ],
  'p-api': [
    ['bpbd', ['PJ'], 'Pelatihan dan apel siaga.'],
    ['desa', ['P', 'F'], 'Dana desa untuk jasa siaga.'],
    ['konsesi', ['D'], 'Pompa pinjaman saat siaga.'],
  ],
  'p-muka-air': [
    ['kph', ['PJ', 'W']],
    ['konsesi', ['P', 'F'], 'Alat pantau dan datanya dibuka.'],
    ['kampus', ['D'], 'Cara hitung dan pemeriksaan alat.'],
  ],
  'p-perhutanan': [
    ['dishut', ['PJ']],
    ['tani', ['P'], 'Tiga kelompok menyusun rencana kelola.'],
    ['lsm', ['D']],
  ],
  'p-mangrove': [
    ['nelayan', ['PJ', 'P'], 'Pembibitan dan penanaman.'],
    ['banyuasin', ['F']],
    ['kampus', ['D'], 'Pemilihan jenis bibit.'],
  ],
  'p-sawit': [
    ['disbun', ['PJ'], 'Rekomendasi teknis dana perkebunan.'],
    ['sawit', ['P', 'D'], 'Pendampingan dan jaminan beli.'],
    ['tani', ['P']],
  ],
  'p-forum': [
    ['bappeda', ['PJ', 'F'], 'Kantor dan dua staf sekretariat.'],
    ['muba', ['D']],
    ['banyuasin', ['D']],
    ['lsm', ['D'], 'Penulisan laporan tahunan.'],
  ],
};

/** Answers that are not a plain "sanggup" on the phone, by `programme|actor`. */
const OTHER_ANSWERS: Readonly<Record<string, Partial<CaseRoleAnswer> | null>> = {
  'p-koridor|dishut': { answer: 'noted', note: 'Bila disepakati pemegang izin.' },
  'p-air-bersih|banyuasin': {
    answer: 'declined',
    note: 'Kewenangan ada pada Dinas PUPR; kami usulkan mereka.',
  },
  'p-mangrove|nelayan': { onPaper: true },
  // Still waiting for the company's written approval.
  'p-sekat|konsesi': null,
};

interface Role {
  readonly programme: string;
  readonly actor: string;
  readonly by: string;
  readonly jenis: readonly string[];
  readonly kontribusi: string | undefined;
}

const ALL_ROLES: readonly Role[] = Object.entries(ROLES).flatMap(([programme, rows]) =>
  rows.map(([actor, jenis, kontribusi]) => ({ programme, actor, by: delegateOf(actor), jenis, kontribusi })),
);

export const ROLE_CARDS: readonly CaseCard[] = ALL_ROLES.map(({ programme, actor, by, jenis, kontribusi }) =>
  card('peran', 'peran', `r-${programme.slice(2)}-${actor}`, by, {
    aktor: ACTORS.find(({ key }) => key === actor)?.name,
    program: [programme],
    jenis,
    kontribusi,
  }),
);

export const ROLE_ANSWERS: readonly CaseRoleAnswer[] = ALL_ROLES.flatMap(({ programme, actor, by }) => {
  const other = OTHER_ANSWERS[`${programme}|${actor}`];
  if (other === null) return [];
  return [{ programme, actor, by, answer: 'confirmed', note: null, onPaper: false, ...other }];
});

function delegateOf(actor: string): string {
  const delegate = ACTORS.find(({ key }) => key === actor)?.delegate;
  if (delegate == null) throw new Error(`Actor ${actor} has no delegate.`);
  return delegate;
}
