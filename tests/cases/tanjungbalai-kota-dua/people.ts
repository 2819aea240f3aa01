/** The 16 people of the Tanjungbalai Kota II case, of all six unsur. All persons are invented. */
import { people, votersOf } from '../parts.ts';

export const PEOPLE = people(
  'pembukaan',
  [
    ['k1', 'Rosmawati Harahap', 'P', 'kelurahan', 'Kelurahan Tanjungbalai Kota II', 'Lurah', ''],
    [
      'k2',
      'Irwan Saragih',
      'L',
      'kelurahan',
      'Kelurahan Tanjungbalai Kota II',
      'Kepala seksi pembangunan',
      '',
    ],
    ['b1', 'Zulfan Marpaung', 'L', 'bkm', 'BKM Tanjungbalai Kota II', 'Koordinator', ''],
    ['b2', 'Nurhayati Sitorus', 'P', 'bkm', 'Unit Pengelola Keuangan BKM', 'Manajer', ''],
    ['t1', 'Muhammad Fadli', 'L', 'tipp', 'TIPP Tanjungbalai Kota II', 'Ketua', ''],
    ['t2', 'Dewi Anggraini', 'P', 'tipp', 'TIPP Tanjungbalai Kota II', 'Sekretaris', ''],
    ['t3', 'Rahmat Hidayat', 'L', 'tipp', 'TIPP Tanjungbalai Kota II', 'Anggota bidang pemetaan', ''],
    ['w1', 'Abdul Karim', 'L', 'warga', 'Lingkungan I', 'Kepala lingkungan', ''],
    ['w2', 'Siti Aminah', 'P', 'warga', 'Lingkungan II', 'Warga', ''],
    ['w3', 'Jumadi', 'L', 'warga', 'Lingkungan III', 'Kepala lingkungan', ''],
    ['w4', 'Mariani', 'P', 'warga', 'Lingkungan IV', 'Warga', ''],
    ['g1', 'Yusnidar', 'P', 'kelompok', 'TP PKK kelurahan', 'Ketua', ''],
    ['g2', 'Andi Syahputra', 'L', 'kelompok', 'Karang Taruna', 'Ketua', ''],
    ['g3', 'Ramlan', 'L', 'kelompok', 'Kelompok nelayan', 'Ketua', ''],
    ['d1', 'Lestari Simanjuntak', 'P', 'tim-teknis', 'Bappeda Kota Tanjungbalai', 'Perencana ahli muda', ''],
    ['d2', 'Budi Hartono', 'L', 'tim-teknis', 'Dinas Pekerjaan Umum Kota', 'Kepala seksi permukiman', ''],
  ],
  {
    // Has no phone; the head of the neighbouring lingkungan writes for her.
    w4: { device: 'helped', helper: 'w3' },
    // Signed the paper list and left for the site of a flood.
    d2: { device: 'paper' },
    // Came after the self-mapping.
    k2: { arrives: 'visi' },
  },
);

export const VOTERS = votersOf(PEOPLE);
