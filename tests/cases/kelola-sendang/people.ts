/** The 16 people of the Kelola Sendang case and the parties they speak for. All persons are invented. */
import type { CaseActor, CasePerson } from '../case.ts';

type Row = readonly [
  key: string,
  name: string,
  gender: 'L' | 'P',
  institution: string,
  position: string,
  actor: string | null,
];

const GOVERNMENT: readonly Row[] = [
  [
    'g1',
    'Endang Purwanti',
    'P',
    'Bappeda Provinsi Sumatera Selatan',
    'Kepala bidang perekonomian',
    'bappeda',
  ],
  ['g2', 'Syamsul Arifin', 'L', 'Dinas Kehutanan Provinsi', 'Kepala seksi tata hutan', 'dishut'],
  ['g3', 'Yulius Hartanto', 'L', 'Balai Taman Nasional', 'Kepala seksi pengelolaan', 'balai-tn'],
  ['g4', 'Rina Marliana', 'P', 'Pemkab Musi Banyuasin', 'Perencana ahli muda Bappeda', 'muba'],
  ['g5', 'Darmawan', 'L', 'Pemkab Banyuasin', 'Perencana ahli muda Bappeda', 'banyuasin'],
];
const PRIVATE: readonly Row[] = [
  ['s1', 'Andre Gunadi', 'L', 'Pemegang izin hutan tanaman', 'Manajer lingkungan', 'hti'],
  ['s2', 'Melati Kusuma', 'P', 'Perusahaan perkebunan sawit', 'Manajer kemitraan', 'sawit'],
];
const COMMUNITY: readonly Row[] = [
  ['m1', 'Ahmad Zainuri', 'L', 'Pemerintah Desa Muara Merang', 'Kepala desa', 'desa'],
  ['m2', 'Sumiyati', 'P', 'Kelompok wanita tani Kepayang', 'Ketua', 'tani'],
  ['m3', 'Rusli Efendi', 'L', 'Kelompok nelayan Sungsang', 'Ketua', 'nelayan'],
  ['m4', 'Hasanah', 'P', 'BUM Desa Tanah Pilih', 'Direktur', 'bumdes'],
  ['m5', 'Mat Nuh', 'L', 'Lembaga adat Dawas', 'Tetua', null],
];
const CIVIL: readonly Row[] = [
  ['l1', 'Putri Anjani', 'P', 'NGO pelestari satwa', 'Koordinator lanskap', 'satwa'],
  ['l2', 'Galih Prakoso', 'L', 'NGO pemulihan gambut', 'Manajer program', 'gambut'],
];
const UNIVERSITY: readonly Row[] = [
  ['k1', 'Nurdiana', 'P', 'Pusat studi lahan basah', 'Peneliti', 'kampus'],
  ['k2', 'Taufan Ramadhan', 'L', 'Fakultas ekonomi', 'Dosen', 'kampus'],
];

/** The elder has no phone and speaks through a companion. */
const HELPED: Readonly<Record<string, string>> = { m5: 'l2' };
/** Came after the vision was settled. */
const LATE: Readonly<Record<string, string>> = { k2: 'arah' };

export const PEOPLE: readonly CasePerson[] = [
  ...peopleOf('pemerintah', GOVERNMENT),
  ...peopleOf('swasta', PRIVATE),
  ...peopleOf('masyarakat', COMMUNITY),
  ...peopleOf('ngo', CIVIL),
  ...peopleOf('kampus', UNIVERSITY),
];

export const ACTORS: readonly CaseActor[] = [
  { key: 'bappeda', name: 'Bappeda Provinsi Sumatera Selatan', code: 'BAPP', delegate: 'g1' },
  { key: 'dishut', name: 'Dinas Kehutanan Provinsi', code: 'DISHT', delegate: 'g2' },
  { key: 'balai-tn', name: 'Balai Taman Nasional', code: 'BTN', delegate: 'g3' },
  { key: 'muba', name: 'Pemkab Musi Banyuasin', code: 'MUBA', delegate: 'g4' },
  { key: 'banyuasin', name: 'Pemkab Banyuasin', code: 'BASIN', delegate: 'g5' },
  { key: 'hti', name: 'Pemegang izin hutan tanaman', code: 'HTI', delegate: 's1' },
  { key: 'sawit', name: 'Perusahaan perkebunan sawit', code: 'SAWIT', delegate: 's2' },
  { key: 'desa', name: 'Pemerintah desa area model', code: 'DESA', delegate: 'm1' },
  { key: 'tani', name: 'Kelompok tani', code: 'TANI', delegate: 'm2' },
  { key: 'nelayan', name: 'Kelompok nelayan Sungsang', code: 'NLYN', delegate: 'm3' },
  { key: 'bumdes', name: 'BUM Desa', code: 'BUMD', delegate: 'm4' },
  { key: 'satwa', name: 'NGO pelestari satwa', code: 'SATWA', delegate: 'l1' },
  { key: 'gambut', name: 'NGO pemulihan gambut', code: 'GMBT', delegate: 'l2' },
  { key: 'kampus', name: 'Perguruan tinggi', code: 'PT', delegate: 'k1' },
];

function peopleOf(constituency: string, rows: readonly Row[]): CasePerson[] {
  return rows.map(([key, name, gender, institution, position, actor]) => {
    const helper = HELPED[key] ?? null;
    const device = helper === null ? 'phone' : 'helped';
    const arrives = LATE[key] ?? 'pembukaan';
    return { key, name, gender, constituency, institution, position, actor, device, helper, arrives };
  });
}
