/** The 16 people of the Sintang case, of all four constituencies, and the institutions they speak for. All persons are invented. */
import type { CaseActor } from '../case.ts';
import { people, votersOf } from '../parts.ts';

export const PEOPLE = people(
  'pembukaan',
  [
    [
      'g1',
      'Theresia Lumban',
      'P',
      'pemerintah',
      'Bappeda Kabupaten Sintang',
      'Kepala bidang ekonomi',
      'bappeda',
    ],
    ['g2', 'Hendrikus Jala', 'L', 'pemerintah', 'Dinas Lingkungan Hidup', 'Kepala seksi konservasi', 'dlh'],
    [
      'g3',
      'Siti Khadijah',
      'P',
      'pemerintah',
      'Dinas Pertanian dan Perkebunan',
      'Kepala bidang perkebunan',
      'distan',
    ],
    [
      'g4',
      'Albertus Rian',
      'L',
      'pemerintah',
      'Dinas Pemberdayaan Masyarakat dan Desa',
      'Perencana ahli muda',
      'dpmd',
    ],
    ['g5', 'Kristina Ayu', 'P', 'pemerintah', 'Bagian Hukum Sekretariat Daerah', 'Analis hukum', ''],
    ['m1', 'Yohanes Sabang', 'L', 'masyarakat', 'Pemerintah desa hutan', 'Kepala desa', 'desa'],
    ['m2', 'Maria Goreti', 'P', 'masyarakat', 'Kelompok perempuan penenun', 'Ketua', 'penenun'],
    ['m3', 'Petrus Nyawai', 'L', 'masyarakat', 'Lembaga adat', 'Temenggung', 'adat'],
    ['m4', 'Fransiska Dewi', 'P', 'masyarakat', 'Kelompok tani karet', 'Sekretaris', ''],
    ['m5', 'Agustinus Lanjak', 'L', 'masyarakat', 'Kelompok nelayan sungai', 'Ketua', ''],
    ['n1', 'Dian Puspita', 'P', 'mitra', 'LSM pendamping hutan desa', 'Manajer program', 'lsm-hutan'],
    ['n2', 'Arif Hidayat', 'L', 'mitra', 'LSM pemetaan partisipatif', 'Direktur', 'lsm-peta'],
    ['n3', 'Lusia Embong', 'P', 'mitra', 'Perguruan tinggi daerah', 'Dosen', 'kampus'],
    ['u1', 'Bambang Setiadi', 'L', 'usaha', 'Perusahaan perkebunan sawit', 'Manajer keberlanjutan', 'sawit'],
    ['u2', 'Veronika Tan', 'P', 'usaha', 'Credit union', 'Ketua pengurus', 'cu'],
    ['u3', 'Iskandar', 'L', 'usaha', 'Asosiasi pengusaha daerah', 'Wakil ketua', ''],
  ],
  {
    // The temenggung has no phone and speaks through a companion.
    m3: { device: 'helped', helper: 'n1' },
    // Only signed the paper list.
    u3: { device: 'paper' },
    // Came after the break.
    n3: { arrives: 'aturan' },
  },
);

export const VOTERS = votersOf(PEOPLE);
/** Who is in the hall before n3 arrives. */
export const EARLY_VOTERS = VOTERS.filter((key) => key !== 'n3');

export const ACTORS: readonly CaseActor[] = [
  { key: 'bappeda', name: 'Bappeda Kabupaten Sintang', code: 'BAP', delegate: 'g1' },
  { key: 'dlh', name: 'Dinas Lingkungan Hidup', code: 'DLH', delegate: 'g2' },
  { key: 'distan', name: 'Dinas Pertanian dan Perkebunan', code: 'DPP', delegate: 'g3' },
  { key: 'dpmd', name: 'Dinas Pemberdayaan Masyarakat dan Desa', code: 'DPMD', delegate: 'g4' },
  { key: 'desa', name: 'Pemerintah desa hutan', code: 'DESA', delegate: 'm1' },
  { key: 'penenun', name: 'Kelompok perempuan penenun', code: 'TENUN', delegate: 'm2' },
  { key: 'adat', name: 'Lembaga adat', code: 'ADAT', delegate: 'm3' },
  { key: 'lsm-hutan', name: 'LSM pendamping hutan desa', code: 'LHD', delegate: 'n1' },
  { key: 'lsm-peta', name: 'LSM pemetaan partisipatif', code: 'LPP', delegate: 'n2' },
  { key: 'kampus', name: 'Perguruan tinggi daerah', code: 'PT', delegate: 'n3' },
  { key: 'sawit', name: 'Perusahaan perkebunan sawit', code: 'PKS', delegate: 'u1' },
  { key: 'cu', name: 'Credit union', code: 'CU', delegate: 'u2' },
];
