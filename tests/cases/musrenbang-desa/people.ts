/** The 16 people of the Brosot case. All persons are invented. */
import { people, votersOf } from '../parts.ts';

const PEMDES = 'Pemerintah Desa Brosot';

export const PEOPLE = people(
  'pembukaan',
  [
    ['d1', 'Suharyono', 'L', 'pemdes', PEMDES, 'Kepala Desa', ''],
    ['d2', 'Endang Lestari', 'P', 'pemdes', PEMDES, 'Sekretaris Desa', ''],
    ['d3', 'Tri Wahyudi', 'L', 'pemdes', PEMDES, 'Kepala Seksi Kesejahteraan', ''],
    ['b1', 'Bambang Setiawan', 'L', 'bpd', 'BPD Brosot', 'Ketua', ''],
    ['b2', 'Siti Nurjanah', 'P', 'bpd', 'BPD Brosot', 'Anggota', ''],
    ['t1', 'Muhammad Ridwan', 'L', 'tokoh', 'Takmir masjid desa', 'Tokoh agama', ''],
    ['t2', 'Sumarni', 'P', 'tokoh', 'PAUD desa', 'Pendidik', ''],
    ['e1', 'Paryono', 'L', 'ekonomi', 'Gabungan kelompok tani', 'Ketua', ''],
    ['e2', 'Wulandari', 'P', 'ekonomi', 'Kelompok perajin', 'Bendahara', ''],
    ['p1', 'Ngatinah', 'P', 'perempuan', 'TP PKK Desa', 'Ketua', ''],
    ['p2', 'Yuliana', 'P', 'perempuan', 'Kader posyandu', 'Koordinator', ''],
    ['w1', 'Sugeng Riyadi', 'L', 'wilayah', 'Dusun Karang', 'Kepala dusun', ''],
    ['w2', 'Mujiyono', 'L', 'wilayah', 'RW 05', 'Ketua RW', ''],
    ['w3', 'Rubinem', 'P', 'wilayah', 'RT 12', 'Ketua RT', ''],
    ['r1', 'Sarjono', 'L', 'rentan', 'Keluarga penerima bantuan', 'Warga', ''],
    ['r2', 'Dwi Astuti', 'P', 'rentan', 'Forum anak desa', 'Pendamping', ''],
  ],
  {
    // Shares the phone of a neighbour.
    r1: { device: 'helped', helper: 'w3' },
    // Signed the list and went to a funeral.
    w2: { device: 'paper' },
    // Came from the posyandu when the proposals were written.
    p2: { arrives: 'usulan' },
  },
);

export const VOTERS = votersOf(PEOPLE);
/** Who is in the hall before p2 arrives. */
export const EARLY_VOTERS = VOTERS.filter((key) => key !== 'p2');
