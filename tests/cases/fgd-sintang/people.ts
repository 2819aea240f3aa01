/** The 12 people of the discussion in Sintang. All persons are invented; nobody takes a role, so there are no actors. */
import { people, votersOf } from '../parts.ts';

export const PEOPLE = people(
  'pembukaan',
  [
    [
      'g1',
      'Ratna Kusumawati',
      'P',
      'pemerintah',
      'Bappeda Kabupaten Sintang',
      'Kepala bidang perencanaan',
      '',
    ],
    ['g2', 'Fransiskus Abang', 'L', 'pemerintah', 'Dinas Lingkungan Hidup', 'Analis lingkungan', ''],
    ['g3', 'Nurhayati', 'P', 'pemerintah', 'Dinas Sosial', 'Kepala seksi data', ''],
    ['g4', 'Yosef Kalang', 'L', 'pemerintah', 'Dinas Komunikasi dan Informatika', 'Pranata komputer', ''],
    ['m1', 'Martinus Ujang', 'L', 'masyarakat', 'Forum kepala desa', 'Ketua', ''],
    ['m2', 'Agnes Mirah', 'P', 'masyarakat', 'Kelompok perempuan penenun', 'Sekretaris', ''],
    ['m3', 'Stefanus Lado', 'L', 'masyarakat', 'Lembaga adat', 'Pengurus', ''],
    ['u1', 'Rudi Hartawan', 'L', 'usaha', 'Perusahaan perkebunan sawit', 'Manajer keberlanjutan', ''],
    ['u2', 'Emiliana Sari', 'P', 'usaha', 'Credit union', 'Manajer', ''],
    ['a1', 'Gabriela Tansil', 'P', 'ahli', 'Perguruan tinggi daerah', 'Dosen', ''],
    ['a2', 'Reza Maulana', 'L', 'ahli', 'LSM pendamping hutan desa', 'Manajer data', ''],
    ['a3', 'Debora Sinta', 'P', 'ahli', 'LSM pemetaan partisipatif', 'Koordinator', ''],
  ],
  {
    // Left the phone at home and speaks through a neighbour.
    m3: { device: 'helped', helper: 'm2' },
    // Signed the paper list and left for another meeting.
    u2: { device: 'paper' },
    // Came when the questions were settled.
    a3: { arrives: 'jawaban' },
  },
);

export const VOTERS = votersOf(PEOPLE);
/** Who is in the hall before a3 arrives. */
export const EARLY_VOTERS = VOTERS.filter((key) => key !== 'a3');
