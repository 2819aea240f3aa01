/** The 29 people of the Sembilang–Dangku case and the actors they speak for. All persons are invented. */
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
    'Ratna Kusumawati',
    'P',
    'Bappeda Provinsi Sumatera Selatan',
    'Kepala bidang perekonomian dan SDA',
    'bappeda',
  ],
  ['g2', 'Hendra Saputra', 'L', 'Dinas Kehutanan Provinsi', 'Kepala seksi tata hutan', 'dishut'],
  ['g3', 'Yusuf Pranata', 'L', 'Balai Taman Nasional', 'Kepala seksi pengelolaan', 'balai-tn'],
  ['g4', 'Dwi Lestari', 'P', 'Pemkab Musi Banyuasin', 'Perencana ahli muda Bappeda', 'muba'],
  ['g5', 'Meilina Sari', 'P', 'Pemkab Banyuasin', 'Perencana ahli muda Bappeda', 'banyuasin'],
  ['g6', 'Agus Firmansyah', 'L', 'BPBD Provinsi', 'Kepala bidang kesiapsiagaan', 'bpbd'],
  ['g7', 'Sri Wahyuni', 'P', 'Dinas Perkebunan Provinsi', 'Kepala seksi perkebunan rakyat', 'disbun'],
  ['g8', 'Bambang Irawan', 'L', 'KPH wilayah Lalan', 'Kepala KPH', 'kph'],
];
const PRIVATE: readonly Row[] = [
  ['s1', 'Rudi Hartono', 'L', 'Pemegang izin hutan tanaman', 'Manajer lingkungan', 'konsesi'],
  ['s2', 'Fitri Handayani', 'P', 'Perusahaan perkebunan sawit', 'Manajer kemitraan', 'sawit'],
  ['s3', 'Tommy Wijaya', 'L', 'Asosiasi pengusaha perkebunan', 'Staf keberlanjutan', 'sawit'],
  ['s4', 'Kemas Ridwan', 'L', 'Pengumpul karet rakyat', 'Pemilik usaha', null],
];
const COMMUNITY: readonly Row[] = [
  ['m1', 'Marzuki', 'L', 'Pemerintah Desa Muara Merang', 'Kepala desa', 'desa'],
  ['m2', 'Nurhayati', 'P', 'Kelompok wanita tani Kepayang', 'Ketua', 'tani'],
  ['m3', 'Jamaluddin', 'L', 'Kelompok nelayan Sungsang', 'Ketua', 'nelayan'],
  ['m4', 'Siti Aminah', 'P', 'BUM Desa Tanah Pilih', 'Bendahara', 'desa'],
  ['m5', 'Sukarman', 'L', 'Kelompok tani hutan Lalan', 'Sekretaris', 'tani'],
  ['m6', 'Dian Puspita', 'P', 'Karang Taruna Tungkal Jaya', 'Anggota', null],
  ['m7', 'Abdul Rahman', 'L', 'Masyarakat peduli api Kepayang', 'Koordinator regu', 'desa'],
  ['m8', 'Rohani', 'P', 'Posyandu Sungsang IV', 'Kader', null],
  ['m9', 'Mat Yasin', 'L', 'Lembaga adat Dawas', 'Tetua', null],
];
const CIVIL: readonly Row[] = [
  ['l1', 'Anisa Rahmadani', 'P', 'LSM pelestari satwa', 'Koordinator lapangan', 'lsm'],
  ['l2', 'Joko Prasetyo', 'L', 'LSM pemulihan gambut', 'Manajer program', 'lsm'],
  ['l3', 'Lilis Suryani', 'P', 'LSM pemberdayaan perempuan', 'Pendamping desa', 'lsm'],
  ['l4', 'Fajar Nugroho', 'L', 'Jaringan pemantau hutan', 'Peneliti', 'lsm'],
  ['l5', 'Maya Anggraini', 'P', 'Yayasan pendidikan lingkungan', 'Ketua', null],
];
const UNIVERSITY: readonly Row[] = [
  ['k1', 'Herlina Utami', 'P', 'Pusat studi lahan basah', 'Peneliti', 'kampus'],
  ['k2', 'Zulkarnain', 'L', 'Fakultas pertanian', 'Dosen', 'kampus'],
  ['k3', 'Indah Permata', 'P', 'Fakultas ilmu sosial', 'Dosen', 'kampus'],
];

/** Two people of the village share the phone of their companion, one signed the paper list only. */
const HELPED: Readonly<Record<string, string>> = { m8: 'l3', m9: 'l3' };
const ON_PAPER: readonly string[] = ['s4'];
/** Came after the vision was settled. */
const LATE: Readonly<Record<string, string>> = { k3: 'program' };

export const PEOPLE: readonly CasePerson[] = [
  ...peopleOf('pemerintah', GOVERNMENT),
  ...peopleOf('swasta', PRIVATE),
  ...peopleOf('masyarakat', COMMUNITY),
  ...peopleOf('lsm', CIVIL),
  ...peopleOf('perguruan-tinggi', UNIVERSITY),
];

export const ACTORS: readonly CaseActor[] = [
  { key: 'bappeda', name: 'Bappeda Provinsi Sumatera Selatan', code: 'BAPP', delegate: 'g1' },
  { key: 'dishut', name: 'Dinas Kehutanan Provinsi', code: 'DISHT', delegate: 'g2' },
  { key: 'balai-tn', name: 'Balai Taman Nasional', code: 'BTN', delegate: 'g3' },
  { key: 'muba', name: 'Pemkab Musi Banyuasin', code: 'MUBA', delegate: 'g4' },
  { key: 'banyuasin', name: 'Pemkab Banyuasin', code: 'BASIN', delegate: 'g5' },
  { key: 'bpbd', name: 'BPBD Provinsi', code: 'BPBD', delegate: 'g6' },
  { key: 'disbun', name: 'Dinas Perkebunan Provinsi', code: 'DISBN', delegate: 'g7' },
  { key: 'kph', name: 'KPH wilayah Lalan', code: 'KPH', delegate: 'g8' },
  { key: 'konsesi', name: 'Pemegang izin hutan tanaman', code: 'HTI', delegate: 's1' },
  { key: 'sawit', name: 'Perusahaan perkebunan sawit', code: 'SAWIT', delegate: 's2' },
  { key: 'desa', name: 'Pemerintah desa penyangga', code: 'DESA', delegate: 'm1' },
  { key: 'tani', name: 'Kelompok tani', code: 'TANI', delegate: 'm2' },
  { key: 'nelayan', name: 'Kelompok nelayan Sungsang', code: 'NLYN', delegate: 'm3' },
  { key: 'lsm', name: 'Jaringan LSM lanskap', code: 'LSM', delegate: 'l1' },
  { key: 'kampus', name: 'Perguruan tinggi', code: 'PT', delegate: 'k1' },
];

function peopleOf(constituency: string, rows: readonly Row[]): CasePerson[] {
  return rows.map(([key, name, gender, institution, position, actor]) => {
    const helper = HELPED[key] ?? null;
    const device = ON_PAPER.includes(key) ? 'paper' : helper === null ? 'phone' : 'helped';
    const arrives = LATE[key] ?? 'pembukaan';
    return { key, name, gender, constituency, institution, position, actor, device, helper, arrives };
  });
}
