/** Which member does what in the accepted programmes, and how the delegates answered. */
import type { CaseRoleAnswer } from '../case.ts';
import { cards } from '../parts.ts';
import { ACTORS } from './people.ts';

type RoleRow = readonly [actor: string, jenis: readonly string[], kontribusi: string];

const ROLES: Readonly<Record<string, readonly RoleRow[]>> = {
  'p-lelang': [
    ['sekretariat', ['PJ'], 'Jadwal, panitia, dan data harga.'],
    ['brebes', ['P', 'F'], 'Tuan rumah dan iuran.'],
    ['kota-tegal', ['P', 'F'], 'Tuan rumah dan iuran.'],
    ['batang', ['P', 'F'], 'Tuan rumah dan iuran.'],
    ['pedagang', ['D'], 'Mendatangkan pembeli.'],
  ],
  'p-ikan': [
    ['kota-tegal', ['PJ', 'F'], 'Lahan di pelabuhan.'],
    ['kota-pekalongan', ['P', 'F'], 'Gudang dan pengelola.'],
    ['batang', ['P'], 'Lahan gudang.'],
    ['nelayan', ['D'], 'Pasokan dan pengurus.'],
    ['provinsi', ['W'], 'Pembinaan mutu.'],
  ],
  'p-batik': [
    ['pekalongan', ['PJ', 'F'], 'Pendaftaran merek.'],
    ['kota-pekalongan', ['P'], 'Tempat pameran.'],
    ['pemalang', ['D'], 'Perajin tenun.'],
    ['perajin', ['P'], 'Seleksi mutu anggota.'],
  ],
  'p-wisata': [
    ['tegal', ['PJ', 'F'], 'Jalur percontohan.'],
    ['pemalang', ['P'], 'Pantai dan pemandu.'],
    ['pekalongan', ['P'], 'Desa wisata.'],
    ['sekretariat', ['D'], 'Kalender acara kawasan.'],
  ],
  'p-rob': [
    ['kota-pekalongan', ['PJ', 'F'], 'Rancangan dan lokasi pertama.'],
    ['brebes', ['P', 'F'], 'Lahan sabuk hijau.'],
    ['pemalang', ['P'], 'Bibit bakau.'],
    ['nelayan', ['P'], 'Menanam dan menjaga.'],
    ['provinsi', ['F', 'W'], 'Bantuan dan pengawasan.'],
  ],
  'p-sungai': [
    ['pemalang', ['PJ'], 'Jadwal air bersama.'],
    ['tegal', ['P'], 'Petugas pintu air.'],
    ['pekalongan', ['P'], 'Petugas pintu air.'],
    ['provinsi', ['W'], 'Menengahi sengketa.'],
  ],
  'p-bawang': [
    ['brebes', ['PJ', 'F'], 'Lahan gudang.'],
    ['tegal', ['P', 'F'], 'Lahan gudang kedua.'],
    ['pedagang', ['D'], 'Kontrak pembelian.'],
  ],
};

/** Answers that are not a plain "sanggup" on the phone, by `programme|actor`; `null` still waits. */
const OTHER_ANSWERS: Readonly<Record<string, Partial<CaseRoleAnswer> | null>> = {
  'p-lelang|batang': { answer: 'noted', note: 'Iuran mulai tahun 2028 setelah masuk APBD.' },
  'p-ikan|provinsi': { onPaper: true },
  'p-bawang|tegal': { answer: 'declined', note: 'Lahan belum tersedia; cukup satu gudang dahulu.' },
  // Waits for the letter of the governor's office.
  'p-rob|provinsi': null,
};

const ALL_ROLES = Object.entries(ROLES).flatMap(([programme, rows]) =>
  rows.map(([actor, jenis, kontribusi]) => {
    const named = ACTORS.find(({ key }) => key === actor);
    if (named?.delegate == null) throw new Error(`Actor ${actor} has no delegate.`);
    return { programme, actor, name: named.name, by: named.delegate, jenis, kontribusi };
  }),
);

export const ROLE_CARDS = cards(
  'peran',
  'peran',
  ALL_ROLES.map(({ programme, actor, name, by, jenis, kontribusi }) => [
    `r-${programme.slice(2)}-${actor}`,
    by,
    { aktor: name, program: [programme], jenis, kontribusi },
  ]),
);

export const ROLE_ANSWERS: readonly CaseRoleAnswer[] = ALL_ROLES.flatMap(({ programme, actor, by }) => {
  const other = OTHER_ANSWERS[`${programme}|${actor}`];
  if (other === null) return [];
  return [{ programme, actor, by, answer: 'confirmed', note: null, onPaper: false, ...other }];
});
