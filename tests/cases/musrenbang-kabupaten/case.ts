/**
 * The real case: the musrenbang of Kabupaten Kulon Progo on its annual plan of 2020. Most proposals are of the list that the district has
 * published (domain 11), with their places, sizes and costs; the priorities, the day and all persons are invented.
 */
import { people } from '../parts.ts';
import {
  CANDIDATE_FIELDS,
  DRAFT_FIELDS,
  LAST_YEAR_FIELDS,
  PROPOSAL_FIELDS,
  regionalCase,
} from '../musrenbang-regional.ts';
import { written } from '../written.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';

const PEOPLE = people(
  'pembukaan',
  [
    ['b1', 'Retno Wulandari', 'P', 'pemda', 'Bappeda', 'Kepala bidang', ''],
    ['b2', 'Agung Nugroho', 'L', 'pemda', 'Dinas PUPKP', 'Sekretaris', ''],
    ['b3', 'Lilis Suryani', 'P', 'pemda', 'Dinas Pertanian dan Pangan', 'Perencana', ''],
    ['b4', 'Dedi Kurniawan', 'L', 'pemda', 'Dinas Kesehatan', 'Perencana', ''],
    ['d1', 'Maryono', 'L', 'dprd', 'DPRD Kabupaten', 'Anggota', ''],
    ['k1', 'Haryanto', 'L', 'kecamatan', 'Kecamatan Panjatan', 'Delegasi', ''],
    ['k2', 'Sulastri', 'P', 'kecamatan', 'Kecamatan Wates', 'Delegasi', ''],
    ['k3', 'Paryono', 'L', 'kecamatan', 'Kecamatan Galur', 'Delegasi', ''],
    ['k4', 'Yatini', 'P', 'kecamatan', 'Kecamatan Samigaluh', 'Delegasi', ''],
    ['k5', 'Suwarno', 'L', 'kecamatan', 'Kecamatan Kalibawang', 'Delegasi', ''],
    ['a1', 'Fitri Handayani', 'P', 'kampus', 'Perguruan tinggi', 'Dosen', ''],
    ['u1', 'Robert Hadinata', 'L', 'usaha', 'Asosiasi pengusaha', 'Pengurus', ''],
    ['m1', 'Ahmad Fauzi', 'L', 'masyarakat', 'Forum organisasi masyarakat', 'Ketua', ''],
    ['p1', 'Kartini Dewi', 'P', 'perempuan', 'Gabungan organisasi wanita', 'Ketua', ''],
  ],
  {
    // Came when the draft had been presented.
    u1: { arrives: 'sasaran' },
    // Writes and votes through the delegate beside him.
    k5: { device: 'helped', helper: 'k4' },
  },
);

const REVIEW = [
  ...written(
    'tinjauan',
    'hasil',
    LAST_YEAR_FIELDS,
    `
h-jalan  | b2 | Pemeliharaan jalan kabupaten | infrastruktur | Dua belas kecamatan | 8.400.000.000 | selesai | Jalan mantap 76%
h-padi   | b3 | Bantuan benih padi | ekonomi | Galur dan Panjatan | 900.000.000 | selesai | Luas tanam naik
h-sehat  | b4 | Pencegahan stunting | sosial-budaya | Dua puluh desa | 650.000.000 | sebagian | Dua desa belum terlayani
h-sampah | k2 | Kendaraan pengangkut sampah | lingkungan | Wates | 0 | belum | Lelang gagal
!h-wisata | k4 | Pelatihan pemandu wisata | ekonomi | Samigaluh | 40.000.000 | selesai | Dua puluh pemandu
`,
  ),
  ...written(
    'tinjauan',
    'rancangan',
    DRAFT_FIELDS,
    `
n-jalan  | b2 | Peningkatan jalan dan drainase | infrastruktur | Kabupaten | Jalan mantap 80% | 12.000.000.000 | apbd | Dinas PUPKP
n-tani   | b3 | Prasarana pertanian | ekonomi | Kabupaten | Tiga jalan usaha tani | 1.500.000.000 | apbd | Dinas Pertanian dan Pangan
n-sehat  | b4 | Kesehatan ibu dan anak | sosial-budaya | Kabupaten | Stunting turun ke 12% | 2.100.000.000 | apbd | Dinas Kesehatan
n-hidup  | b1 | Pengelolaan lingkungan hidup | lingkungan | Kabupaten | Sampah terkelola 70% | 900.000.000 | apbd | Dinas Lingkungan Hidup
`,
  ),
];

const PRIORITIES = written(
  'sasaran',
  'sasaran',
  'prioritas sasaran indikator target',
  `
s-miskin  | b1 | Penurunan kemiskinan | Keluarga miskin desa dan kota | Penduduk miskin | 16,5%
s-jalan   | b2 | Prasarana yang merata | Jalan dan drainase kabupaten | Jalan mantap | 80%
s-ekonomi | u1 | Ekonomi desa dan pariwisata | Usaha mikro dan desa wisata | Pertumbuhan usaha mikro | 4%
s-sehat   | b4 | Layanan dasar yang bermutu | Ibu, balita, dan lansia | Balita stunting | 12%
s-bencana | m1 | Ketahanan terhadap bencana | Kawasan pantai dan perbukitan | Desa tangguh bencana | 40 desa
s-taman   | a1 | Ruang terbuka kota | Wates | Taman kota | 1 taman
`,
);

const PROPOSALS = written(
  'usulan',
  'usulan',
  PROPOSAL_FIELDS,
  `
u-siwatu   | k2 | Pembangunan drainase Siwatu | infrastruktur | Kanoman, Kulwaru | Kecamatan Wates | 1 | Permukiman tergenang | 300 | m | 360.000.000 | Dinas PUPKP | apbd | Lahan siap
u-beji     | k2 | Normalisasi drainase | infrastruktur | Beji RT 02 RW 02 | Kecamatan Wates | 2 | Sawah ikut tergenang | 450 | m | 400.000.000 | Dinas Pertanian dan Pangan | apbd | Usulan ulang
u-tani     | k3 | Jalan usaha tani Rowo–Kartika | ekonomi | Karang, Brosot | Kecamatan Galur | 1 | Angkutan panen mahal | 700 | m | 90.000.000 | Dinas Pertanian dan Pangan | apbd | Lahan dilepas warga
u-bank     | k3 | Sarana bank sampah | lingkungan | Brosot | Kecamatan Galur | 2 | Sampah dibakar | 1 | paket | 160.000.000 | Dinas Lingkungan Hidup | apbd | Kelompok sudah ada
u-rumah    | k1 | Rehabilitasi rumah tidak layak huni | sosial-budaya | Tayuban | Kecamatan Panjatan | 1 | Sisa sasaran tahun lalu | 15 | unit | 225.000.000 | Dinas PUPKP | apbd | Data lengkap
u-lampu    | k1 | Lampu penerangan jalan | infrastruktur | Gotakan | Kecamatan Panjatan | 2 | Rawan kecelakaan | 40 | unit | 100.000.000 | Dinas Perhubungan | apbd | Jalan kabupaten
u-evakuasi | m1 | Jalan evakuasi bencana | infrastruktur | Panjatan | Forum organisasi masyarakat | 1 | Jalur tsunami | 1.000 | m | 300.000.000 | Dinas PUPKP | apbd | Lahan desa
u-jalur    | p1 | Jalur menyelamatkan diri | infrastruktur | Panjatan | Gabungan organisasi wanita
u-umkm     | u1 | Pelatihan usaha mikro | ekonomi | Panjatan | Asosiasi pengusaha | 1 | Belum berizin | 25 | orang | 30.000.000 | Dinas Koperasi UKM | apbd | Dengan pendampingan
u-wisata   | k4 | Pengembangan desa wisata | ekonomi | Purwoharjo | Kecamatan Samigaluh | 1 | Kunjungan naik | 2 | lokasi | 500.000.000 | Dinas Pariwisata | apbd-provinsi | Rencana induk ada
u-air      | k4 | Pengiriman air bersih musim kemarau | sosial-budaya | Purwoharjo | Kecamatan Samigaluh | 2 | Mata air kering | 100 | tangki | 30.000.000 | BPBD | apbd | Tiap tahun
u-jamban   | k5 | Jamban sehat | sosial-budaya | Banjararum | Kecamatan Kalibawang | 1 | Keluarga belum berjamban | 40 | unit | 100.000.000 | Dinas Kesehatan | apbd | Rp 2,5 juta tiap unit
u-kisik    | k5 | Pembangunan jembatan Kisik | infrastruktur | Banjarasri | Kecamatan Kalibawang | 2 | Anak sekolah memutar | 1 | unit | 200.000.000 | Dinas PUPKP | apbd | Gambar sudah ada
u-data     | a1 | Data terpadu kemiskinan | sosial-budaya | Kabupaten | Perguruan tinggi | 1 | Data berbeda-beda | 1 | paket | 150.000.000 | Dinas Sosial P3A | apbd | Kerja sama kampus
u-stunting | b4 | Dapur gizi desa | sosial-budaya | Dua puluh desa | Dinas Kesehatan | 1 | Stunting belum merata turun | 20 | desa | 400.000.000 | Dinas Kesehatan | apbd | Dengan PKK
u-monumen  | m1 | Monumen batas kota | infrastruktur | Wates | Forum organisasi masyarakat | 2 | Penanda kota | 1 | unit | 750.000.000 | Dinas PUPKP | apbd | Belum ada lahan
u-pasar    | u1 | Pasar seni baru | ekonomi | Wates | Asosiasi pengusaha | 2 | Pasar lama sepi | 1 | unit | 3.200.000.000 | Dinas Perdagangan | apbd | Studi belum ada
!u-kolam   | k5 | Kolam ikan kelompok | ekonomi | Banjararum | Kecamatan Kalibawang | 3 | Air tersedia | 10 | unit | 50.000.000 | Dinas Kelautan dan Perikanan | apbd | Lahan kelompok
`,
);

const CANDIDATES = written(
  'delegasi',
  'calon',
  CANDIDATE_FIELDS,
  `
c-retno  | k1 | Retno Wulandari | p | Bappeda | Wates
c-ahmad  | a1 | Ahmad Fauzi | l | Forum organisasi masyarakat | Wates
c-dewi   | k2 | Kartini Dewi | p | Gabungan organisasi wanita | Wates
c-suwarno | k4 | Suwarno | l | Kecamatan Kalibawang | Kalibawang
`,
);

export const kulonProgo = regionalCase({
  id: 'kulon-progo',
  method: 'musrenbang-kabupaten',
  settings: SETTINGS,
  people: PEOPLE,
  cards: [...REVIEW, ...PRIORITIES, ...PROPOSALS, ...CANDIDATES],
  joined: { 'u-evakuasi': { with: ['u-jalur'], as: 'Jalan evakuasi bencana Panjatan' } },
  profiles: {
    'u-siwatu': '5545455444',
    'u-beji': '4444444444',
    'u-tani': '5544454345',
    'u-bank': '4445543345',
    'u-rumah': '5544555544',
    'u-lampu': '4444443343',
    'u-evakuasi': '5444555555',
    'u-umkm': '4455544344',
    'u-wisata': '4434443244',
    'u-air': '4555555543',
    'u-jamban': '5554555544',
    'u-kisik': '5554455444',
    'u-data': '4345544344',
    'u-stunting': '5445555544',
    'u-monumen': '2122421122',
    'u-pasar': '3223333232',
  },
  raters: ['b1', 'b2', 'b3', 'k1', 'k2', 'a1', 'p1'],
  refused: {
    'u-data': 'Cadangan: dikerjakan dahulu dari anggaran rutin bersama kampus.',
    'u-monumen': 'Lahan belum ada dan tidak sesuai prioritas daerah.',
    'u-pasar': 'Studi kelayakan belum ada.',
  },
  contested: {
    proposal: 'u-wisata',
    by: 'p1',
    text: 'Warga perempuan belum diajak menyusun rencana induk desa wisata.',
    answer: 'Rencana induk dibahas lagi bersama kelompok perempuan sebelum pelaksanaan.',
    no: ['p1', 'k5'],
  },
  note: { by: 'a1', text: 'Data penerima dicocokkan dengan data terpadu.' },
  candidates: [6, 5, 4, 2],
  priorities: { 's-miskin': 6, 's-jalan': 5, 's-ekonomi': 3, 's-sehat': 5, 's-bencana': 4, 's-taman': 0 },
  lateAnswer: 'Terima kasih. Disampaikan kepada Dinas Kelautan dan Perikanan di luar daftar ini.',
  proceedings: PROCEEDINGS,
  notula: NOTULA,
});
