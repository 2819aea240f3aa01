/** Which party does what in the accepted actions, and how the delegates answered. */
import type { CaseCard, CaseRoleAnswer } from '../case.ts';
import { card } from './cards.ts';
import { ACTORS } from './people.ts';

type RoleRow = readonly [party: string, jenis: string, kontribusi?: string];

const ROLES: Readonly<Record<string, readonly RoleRow[]>> = {
  'x-koridor': [
    ['balai-tn', 'PJ'],
    ['dishut', 'D W', 'Peta fungsi kawasan.'],
    ['hti', 'P', 'Areal bernilai konservasi dibuka untuk jalur satwa.'],
    ['desa', 'D', 'Tanda batas dijaga warga.'],
    ['satwa', 'P F', 'Survei bersama dan papan tanda.'],
  ],
  'x-patroli': [
    ['balai-tn', 'PJ F', 'Dua penyuluh dan biaya patroli.'],
    ['desa', 'P'],
    ['satwa', 'D', 'Latihan pencatatan temuan.'],
  ],
  'x-mangrove': [
    ['nelayan', 'PJ P', 'Pembibitan dan penanaman.'],
    ['banyuasin', 'F'],
    ['kampus', 'D', 'Pemilihan jenis bibit.'],
  ],
  'x-batas': [
    ['muba', 'PJ F'],
    ['dishut', 'P', 'Peta kawasan hutan terbaru.'],
    ['desa', 'P', 'Saksi batas dan musyawarah.'],
    ['kampus', 'D', 'Pemetaan bersama mahasiswa.'],
  ],
  'x-kelola': [
    ['dishut', 'PJ'],
    ['tani', 'P', 'Tiga kelompok menyusun rencana kelola.'],
    ['gambut', 'D', 'Pendamping desa selama dua tahun.'],
  ],
  'x-adat-hutan': [
    ['muba', 'PJ'],
    ['desa', 'P F'],
    ['kampus', 'D'],
  ],
  'x-air': [
    ['hti', 'PJ F', 'Alat pantau dipasang dan datanya dibuka.'],
    ['desa', 'P', 'Penjaga pintu air.'],
    ['dishut', 'W'],
  ],
  'x-api': [
    ['desa', 'PJ P', 'Jasa siaga dari dana desa.'],
    ['hti', 'D', 'Pompa pinjaman saat siaga.'],
    ['gambut', 'D', 'Latihan regu.'],
  ],
  'x-sertifikat': [
    ['sawit', 'PJ', 'Pendampingan dan jaminan beli.'],
    ['tani', 'P'],
    ['muba', 'D'],
  ],
  'x-kelapa': [
    ['bumdes', 'PJ', 'Mengelola enam rumah olah.'],
    ['sawit', 'F', 'Dana CSR untuk alat.'],
    ['kampus', 'D', 'Uji mutu dan kemasan.'],
  ],
  'x-udang': [
    ['nelayan', 'P'],
    ['banyuasin', 'PJ'],
    ['kampus', 'D'],
  ],
  'x-merek': [
    ['bappeda', 'PJ'],
    ['bumdes', 'P'],
    ['sawit', 'D', 'Rak di toko mitra.'],
    ['kampus', 'D'],
  ],
  'x-sekolah': [
    ['tani', 'PJ'],
    ['gambut', 'F', 'Biaya 20 sekolah lapang.'],
    ['kampus', 'P', 'Pengajar dan bahan ajar.'],
  ],
  'x-budaya': [
    ['desa', 'PJ F'],
    ['muba', 'D'],
  ],
  'x-kader': [
    ['satwa', 'PJ', 'Latihan dan pertemuan tahunan.'],
    ['bumdes', 'D'],
    ['kampus', 'P'],
  ],
};

/** Answers that are not a plain "sanggup" on the phone, by `action|party`; `null` = still waiting. */
const OTHER_ANSWERS: Readonly<Record<string, Partial<CaseRoleAnswer> | null>> = {
  'x-koridor|hti': { answer: 'noted', note: 'Setelah letak jalur diperiksa bersama.' },
  'x-udang|banyuasin': {
    answer: 'declined',
    note: 'Kewenangan ada pada dinas perikanan; kami sampaikan kepada mereka.',
  },
  'x-mangrove|nelayan': { onPaper: true },
  'x-kelapa|sawit': null,
  'x-merek|sawit': null,
};

const ALL_ROLES = Object.entries(ROLES).flatMap(([action, rows]) =>
  rows.map(([party, jenis, kontribusi]) => ({ action, party, by: delegateOf(party), jenis, kontribusi })),
);

export const ROLE_CARDS: readonly CaseCard[] = ALL_ROLES.map(({ action, party, by, jenis, kontribusi }) =>
  card('peran', 'peran', `r-${action.slice(2)}-${party}`, by, {
    pihak: ACTORS.find(({ key }) => key === party)?.name,
    aksi: [action],
    jenis: jenis.split(' '),
    kontribusi,
  }),
);

export const ROLE_ANSWERS: readonly CaseRoleAnswer[] = ALL_ROLES.flatMap(({ action, party, by }) => {
  const other = OTHER_ANSWERS[`${action}|${party}`];
  if (other === null) return [];
  const plain = {
    programme: action,
    actor: party,
    by,
    answer: 'confirmed',
    note: null,
    onPaper: false,
  } as const;
  return [{ ...plain, ...other }];
});

function delegateOf(party: string): string {
  const delegate = ACTORS.find(({ key }) => key === party)?.delegate;
  if (delegate == null) throw new Error(`${party} has no delegate`);
  return delegate;
}
