/** The 16 people of the Pringgokusuman case, of all five K, and the institutions they speak for. All persons are invented. */
import type { CaseActor } from '../case.ts';
import { people, votersOf } from '../parts.ts';

export const PEOPLE = people(
  'pembukaan',
  [
    ['k1', 'Endah Prasetyaningsih', 'P', 'kota', 'Kelurahan Pringgokusuman', 'Lurah', 'kelurahan'],
    ['k2', 'Agus Widodo', 'L', 'kota', 'Kemantren Gedongtengen', 'Kepala Jawatan Kemakmuran', 'kemantren'],
    ['k3', 'Rina Marlina', 'P', 'kota', 'Dinas Kesehatan Kota', 'Kepala seksi gizi', 'dinkes'],
    ['k4', 'Sigit Nugroho', 'L', 'kota', 'Dinas Lingkungan Hidup Kota', 'Kepala seksi persampahan', 'dlh'],
    ['k5', 'Wahyu Hidayat', 'L', 'kota', 'Dinas Pariwisata Kota', 'Perencana ahli muda', 'dispar'],
    ['p1', 'Laras Widyastuti', 'P', 'kampus', 'Fakultas arsitektur', 'Dosen', 'kampus'],
    ['p2', 'Bagas Prakoso', 'L', 'kampus', 'Pusat studi perkotaan', 'Peneliti', 'kampus'],
    ['c1', 'Yohana Kristanti', 'P', 'korporasi', 'Perusahaan perhotelan', 'Manajer kemitraan', 'hotel'],
    ['m1', 'Suratmi', 'P', 'komunitas', 'TP PKK Kelurahan', 'Ketua', 'pkk'],
    ['m2', 'Danang Kurniawan', 'L', 'komunitas', 'Komunitas seni kampung', 'Koordinator', 'seni'],
    ['m3', 'Nur Aisyah', 'P', 'komunitas', 'Kelompok usaha kuliner', 'Bendahara', 'kuliner'],
    ['w1', 'Sukirman', 'L', 'kampung', 'Kampung Utara', 'Ketua kampung', 'pengurus'],
    ['w2', 'Tri Handayani', 'P', 'kampung', 'Kampung Tengah', 'Ketua RW', 'pengurus'],
    ['w3', 'Wagiman', 'L', 'kampung', 'Kampung Selatan', 'Tokoh masyarakat', 'pengurus'],
    ['w4', 'Slamet Widayat', 'L', 'kampung', 'LPMK Pringgokusuman', 'Ketua', 'lpmk'],
    ['w5', 'Sri Mulyati', 'P', 'kampung', 'Kampung Selatan', 'Ketua RT', ''],
  ],
  {
    // Shares the phone of a neighbour.
    w3: { device: 'helped', helper: 'w2' },
    // Signed the paper list and left for another meeting.
    w5: { device: 'paper' },
    // Came when the inventory was done.
    p2: { arrives: 'potensi' },
  },
);

export const VOTERS = votersOf(PEOPLE);
/** Who is in the hall before p2 arrives. */
export const EARLY_VOTERS = VOTERS.filter((key) => key !== 'p2');

export const ACTORS: readonly CaseActor[] = [
  { key: 'kelurahan', name: 'Kelurahan Pringgokusuman', code: 'KEL', delegate: 'k1' },
  { key: 'kemantren', name: 'Kemantren Gedongtengen', code: 'KEM', delegate: 'k2' },
  { key: 'dinkes', name: 'Dinas Kesehatan Kota', code: 'DKES', delegate: 'k3' },
  { key: 'dlh', name: 'Dinas Lingkungan Hidup Kota', code: 'DLH', delegate: 'k4' },
  { key: 'dispar', name: 'Dinas Pariwisata Kota', code: 'DPAR', delegate: 'k5' },
  { key: 'kampus', name: 'Perguruan tinggi mitra', code: 'PT', delegate: 'p1' },
  { key: 'hotel', name: 'Perusahaan perhotelan', code: 'HOTEL', delegate: 'c1' },
  { key: 'pkk', name: 'TP PKK Kelurahan', code: 'PKK', delegate: 'm1' },
  { key: 'seni', name: 'Komunitas seni kampung', code: 'SENI', delegate: 'm2' },
  { key: 'kuliner', name: 'Kelompok usaha kuliner', code: 'KULI', delegate: 'm3' },
  { key: 'pengurus', name: 'Pengurus kampung', code: 'KMPG', delegate: 'w1' },
  { key: 'lpmk', name: 'LPMK Pringgokusuman', code: 'LPMK', delegate: 'w4' },
];
