/** Which party does what in the accepted actions, and how the delegates answered. */
import type { CaseRoleAnswer } from '../case.ts';
import { cards } from '../parts.ts';
import { ACTORS } from './people.ts';

type RoleRow = readonly [party: string, jenis: readonly string[], kontribusi: string];

const ROLES: Readonly<Record<string, readonly RoleRow[]>> = {
  'x-hutan': [
    ['dpmd', ['PJ'], 'Bimbingan pemerintah desa.'],
    ['desa', ['P'], 'Musyawarah desa dan lokasi.'],
    ['lsm-hutan', ['P', 'F'], 'Pendamping di enam desa.'],
    ['adat', ['D'], 'Pengetahuan batas adat.'],
  ],
  'x-api': [
    ['dlh', ['PJ', 'F'], 'Pelatihan dan alat regu.'],
    ['desa', ['P'], 'Regu siaga desa.'],
    ['sawit', ['D'], 'Pompa dan menara pantau.'],
  ],
  'x-sungai': [
    ['dlh', ['PJ'], 'Uji mutu air.'],
    ['kampus', ['P'], 'Laboratorium dan tenaga.'],
    ['adat', ['W'], 'Melaporkan pencemaran.'],
  ],
  'x-karet': [
    ['distan', ['PJ', 'F'], 'Penyuluh dan bibit.'],
    ['cu', ['D'], 'Simpan pinjam petani.'],
    ['kampus', ['D'], 'Uji mutu bahan olah karet.'],
  ],
  'x-sawit': [
    ['distan', ['PJ'], 'Data pekebun.'],
    ['sawit', ['P', 'F'], 'Biaya pendampingan sertifikasi.'],
    ['lsm-peta', ['D'], 'Peta kebun rakyat.'],
  ],
  'x-tenun': [
    ['penenun', ['PJ', 'P'], 'Sanggar dan pengajar.'],
    ['cu', ['D'], 'Pelatihan pembukuan.'],
    ['sawit', ['F'], 'Dana sosial perusahaan.'],
  ],
  'x-batas': [
    ['dpmd', ['PJ'], 'Fasilitasi tim batas desa.'],
    ['lsm-peta', ['P'], 'Tenaga pemetaan.'],
    ['desa', ['P'], 'Saksi batas.'],
    ['adat', ['D'], 'Musyawarah batas adat.'],
  ],
  'x-remaja': [
    ['kampus', ['PJ', 'P'], 'Kuliah lapang pemuda.'],
    ['lsm-hutan', ['D'], 'Bahan belajar.'],
    ['dpmd', ['F'], 'Sebagian biaya dari program desa.'],
  ],
  'x-data': [
    ['bappeda', ['PJ', 'F'], 'Peladen dan petugas data.'],
    ['lsm-peta', ['P'], 'Standar peta.'],
    ['kampus', ['D'], 'Pemeriksaan mutu data.'],
    ['sawit', ['D'], 'Membuka peta areal.'],
  ],
  'x-laporan': [
    ['bappeda', ['PJ', 'P'], 'Menyusun laporan tahunan.'],
    ['lsm-hutan', ['W'], 'Pembacaan laporan bersama warga.'],
  ],
};

/** Answers that are not a plain "sanggup" on the phone, by `action|party`; `null` still waits. */
const OTHER_ANSWERS: Readonly<Record<string, Partial<CaseRoleAnswer> | null>> = {
  'x-data|sawit': { answer: 'noted', note: 'Setelah ada kesepakatan tertulis tentang pemakaian data.' },
  'x-tenun|sawit': { answer: 'declined', note: 'Dana sosial tahun ini sudah terpakai.' },
  'x-batas|adat': { onPaper: true },
  // Waits for the letter of the head of the department.
  'x-remaja|dpmd': null,
};

const ALL_ROLES = Object.entries(ROLES).flatMap(([action, rows]) =>
  rows.map(([party, jenis, kontribusi]) => {
    const named = ACTORS.find(({ key }) => key === party);
    if (named?.delegate == null) throw new Error(`Party ${party} has no delegate.`);
    return { action, party, name: named.name, by: named.delegate, jenis, kontribusi };
  }),
);

export const ROLE_CARDS = cards(
  'peran',
  'peran',
  ALL_ROLES.map(({ action, party, name, by, jenis, kontribusi }) => [
    `r-${action.slice(2)}-${party}`,
    by,
    { pihak: name, aksi: [action], jenis, kontribusi },
  ]),
);

export const ROLE_ANSWERS: readonly CaseRoleAnswer[] = ALL_ROLES.flatMap(({ action, party, by }) => {
  const other = OTHER_ANSWERS[`${action}|${party}`];
  if (other === null) return [];
  return [{ programme: action, actor: party, by, answer: 'confirmed', note: null, onPaper: false, ...other }];
});
