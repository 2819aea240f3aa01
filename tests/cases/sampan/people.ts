/** The 15 people of the Sampan case and the members and institutions they speak for. All persons are invented. */
import type { CaseActor } from '../case.ts';
import { people, votersOf } from '../parts.ts';

export const PEOPLE = people(
  'pembukaan',
  [
    ['a1', 'Sri Mulyati', 'P', 'anggota', 'Bappeda Kabupaten Brebes', 'Kepala bidang ekonomi', 'brebes'],
    ['a2', 'Bambang Setiawan', 'L', 'anggota', 'Bappeda Kota Tegal', 'Kepala bidang prasarana', 'kota-tegal'],
    ['a3', 'Tri Wahyuni', 'P', 'anggota', 'Bappeda Kabupaten Tegal', 'Kepala subbidang pariwisata', 'tegal'],
    ['a4', 'Joko Susilo', 'L', 'anggota', 'Bappeda Kabupaten Pemalang', 'Kepala bidang ekonomi', 'pemalang'],
    ['a5', 'Nur Hidayah', 'P', 'anggota', 'Bappeda Kabupaten Pekalongan', 'Perencana', 'pekalongan'],
    ['a6', 'Agus Priyanto', 'L', 'anggota', 'Bappeda Kota Pekalongan', 'Kepala bappeda', 'kota-pekalongan'],
    ['a7', 'Wahyu Utomo', 'L', 'anggota', 'Bappeda Kabupaten Batang', 'Kepala bidang fisik', 'batang'],
    [
      'p1',
      'Endang Rahayu',
      'P',
      'provinsi',
      'Bappeda Provinsi Jawa Tengah',
      'Kepala subbidang kerja sama',
      'provinsi',
    ],
    ['p2', 'Slamet Riyadi', 'L', 'provinsi', 'Dinas pengelolaan sumber daya air', 'Kepala seksi', 'provinsi'],
    ['s1', 'Dian Kartika', 'P', 'sekretariat', 'Sekretariat Sampan', 'Manajer', 'sekretariat'],
    ['u1', 'Hadi Santoso', 'L', 'usaha', 'Asosiasi pedagang hasil bumi', 'Ketua', 'pedagang'],
    ['u2', 'Umi Kulsum', 'P', 'usaha', 'Perkumpulan perajin batik', 'Sekretaris', 'perajin'],
    ['m1', 'Casmadi', 'L', 'masyarakat', 'Kelompok nelayan pantura', 'Ketua', 'nelayan'],
    ['m2', 'Tarsiah', 'P', 'masyarakat', 'Kelompok tani bawang merah', 'Bendahara', ''],
    ['t1', 'Retno Puspitasari', 'P', 'perguruan-tinggi', 'Fakultas ekonomi', 'Dosen', ''],
  ],
  {
    // Writes and votes through the head of the fishers.
    m2: { device: 'helped', helper: 'm1' },
    // Signed the paper list of the first day and had to go.
    p2: { device: 'paper' },
    // Came after the first step.
    t1: { arrives: 'visi' },
  },
);

export const VOTERS = votersOf(PEOPLE);
/** Who is in the hall before t1 arrives. */
export const EARLY_VOTERS = VOTERS.filter((key) => key !== 't1');

export const ACTORS: readonly CaseActor[] = [
  { key: 'brebes', name: 'Kabupaten Brebes', code: 'BBS', delegate: 'a1' },
  { key: 'kota-tegal', name: 'Kota Tegal', code: 'KTGL', delegate: 'a2' },
  { key: 'tegal', name: 'Kabupaten Tegal', code: 'TGL', delegate: 'a3' },
  { key: 'pemalang', name: 'Kabupaten Pemalang', code: 'PML', delegate: 'a4' },
  { key: 'pekalongan', name: 'Kabupaten Pekalongan', code: 'PKL', delegate: 'a5' },
  { key: 'kota-pekalongan', name: 'Kota Pekalongan', code: 'KPKL', delegate: 'a6' },
  { key: 'batang', name: 'Kabupaten Batang', code: 'BTG', delegate: 'a7' },
  { key: 'provinsi', name: 'Provinsi Jawa Tengah', code: 'PROV', delegate: 'p1' },
  { key: 'sekretariat', name: 'Sekretariat Sampan', code: 'SEK', delegate: 's1' },
  { key: 'pedagang', name: 'Asosiasi pedagang hasil bumi', code: 'DAG', delegate: 'u1' },
  { key: 'perajin', name: 'Perkumpulan perajin batik', code: 'BATIK', delegate: 'u2' },
  { key: 'nelayan', name: 'Kelompok nelayan pantura', code: 'NEL', delegate: 'm1' },
];
