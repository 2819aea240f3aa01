/**
 * The real case: Kelurahan Kauman in Klojen, Kota Malang. The proposals that its RW and bodies brought, with place, size and cost, are of
 * the list the city has published (domain 11); what it took and did not take is kept, other proposals, the evening and all
 * persons are invented.
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
    ['k1', 'Dian Permatasari', 'P', 'kelurahan', 'Kelurahan Kauman', 'Sekretaris lurah', ''],
    ['k2', 'Rudi Santoso', 'L', 'kelurahan', 'Kecamatan Klojen', 'Kepala seksi', ''],
    ['l1', 'Bambang Irawan', 'L', 'lpmk', 'LPMK Kauman', 'Ketua', ''],
    ['l2', 'Sri Utami', 'P', 'lpmk', 'LPMK Kauman', 'Sekretaris', ''],
    ['r1', 'Hasan Basri', 'L', 'rw', 'RW 01', 'Ketua RW', ''],
    ['r2', 'Endang Suprapti', 'P', 'rw', 'RW 02', 'Ketua RW', ''],
    ['r4', 'Teguh Wibowo', 'L', 'rw', 'RW 04', 'Ketua RW', ''],
    ['r5', 'Mulyadi', 'L', 'rw', 'RW 05', 'Ketua RW', ''],
    ['r8', 'Nanik Hartati', 'P', 'rw', 'RW 08', 'Sekretaris RW', ''],
    ['p1', 'Siti Aminah', 'P', 'perempuan', 'TP PKK Kelurahan', 'Ketua', ''],
    ['p2', 'Ratna Dewi', 'P', 'perempuan', 'Kader posyandu', 'Koordinator', ''],
    ['m1', 'Yoga Pratama', 'L', 'pemuda', 'Kelompok sadar wisata', 'Ketua', ''],
    ['w1', 'Abdul Karim', 'L', 'warga', 'Warga lansia', 'Tokoh masyarakat', ''],
  ],
  {
    // Came from prayers when the draft had been presented.
    m1: { arrives: 'usulan' },
    // Writes and votes through a neighbour.
    w1: { device: 'helped', helper: 'r8' },
  },
);

const REVIEW = [
  ...written(
    'tinjauan',
    'hasil',
    LAST_YEAR_FIELDS,
    `
h-paving | r4 | Paving gang RW 04 | infrastruktur | RW 04 | 58.000.000 | selesai | Sesuai rencana
h-sampah | r2 | Pengadaan tong sampah | lingkungan | RW 02 | 12.000.000 | selesai | Dua puluh tong
h-kader  | p2 | Pelatihan kader lansia | sosial-budaya | Kauman | 9.000.000 | sebagian | Baru separuh kader
h-wisata | l1 | Papan petunjuk kampung wisata | ekonomi | Kayutangan | 0 | belum | Menunggu izin pemilik rumah
!h-lampu | r5 | Lampu gang | infrastruktur | RW 05 | 15.000.000 | selesai | Tiga puluh titik
`,
  ),
  ...written(
    'tinjauan',
    'rancangan',
    DRAFT_FIELDS,
    `
n-jalan  | k2 | Prasarana lingkungan | infrastruktur | Kauman | Gang aman dilewati | 150.000.000 | apbd | Kecamatan Klojen
n-sehat  | k2 | Pemberdayaan bidang kesehatan | sosial-budaya | Kauman | Kader terlatih | 25.000.000 | apbd | Kecamatan Klojen
n-usaha  | k1 | Pemberdayaan usaha mikro | ekonomi | Kauman | Usaha berizin | 20.000.000 | apbd | Kecamatan Klojen
n-bersih | k1 | Sarana kebersihan | lingkungan | Kauman | Sampah terangkut | 15.000.000 | apbd | Kecamatan Klojen
`,
  ),
];

const PROPOSALS = written(
  'usulan',
  'usulan',
  PROPOSAL_FIELDS,
  `
u-ampyang  | r1 | Pasang batu ampyang | infrastruktur | RW 01 | RW 01 | 1 | Jalan rusak | 250 | m | 75.000.000 | Kecamatan Klojen | apbd | Jalan lingkungan
u-gorong1  | r1 | Gorong-gorong diameter 30 cm | infrastruktur | RT 03 RW 01 | RW 01 | 2 | Jalan tergenang | 60 | m | 21.120.000 | Kecamatan Klojen | apbd | Perlu gambar
u-rabat1   | r1 | Rabat beton | infrastruktur | RT 05 RW 01 | RW 01 | 3 | Jalan rusak | 300 | m | 64.020.000 | Kecamatan Klojen | apbd | Lewat makam
u-rabat5   | r5 | Rabat beton gang | infrastruktur | RT 02, 04, 06 RW 05 | RW 05 | 1 | Jalan licin | 205 | m | 43.665.000 | Kecamatan Klojen | apbd | Jalan lingkungan
u-licin    | w1 | Gang licin waktu hujan | infrastruktur | RW 05 | RW 05
u-gorong8  | r8 | Gorong-gorong diameter 40 cm | infrastruktur | RT 01, 03 RW 08 | RW 08 | 1 | Genangan | 45 | m | 16.425.000 | Kecamatan Klojen | apbd | Saluran kota
u-gerobak  | r4 | Gerobak sampah | lingkungan | RW 04 | RW 04 | 1 | Gerobak lama rusak | 1 | unit | 8.500.000 | Kecamatan Klojen | apbd | Disimpan di balai RW
u-motor    | r2 | Motor sampah | lingkungan | Balai RW 02 | RW 02 | 1 | Gang panjang | 1 | unit | 45.000.000 | Kecamatan Klojen | apbd | Perlu pengemudi
u-timbang  | r2 | Timbangan bayi digital posyandu | sosial-budaya | RW 02 | RW 02 | 2 | Timbangan lama | 1 | unit | 750.000 | Kecamatan Klojen | apbd | Diminta dari puskesmas
u-umkm     | m1 | Pelatihan usaha mikro kelompok sadar wisata | ekonomi | Kampung Heritage Kayutangan | Kelompok sadar wisata | 1 | Usaha belum berizin | 25 | orang | 10.000.000 | Kecamatan Klojen | apbd | Dengan pendampingan
u-kader    | p2 | Pelatihan kader posyandu | sosial-budaya | Kauman | Kader posyandu | 1 | Kader baru | 50 | orang | 15.000.000 | Kecamatan Klojen | apbd | Semua RW
u-pkk      | p1 | Pelatihan olahan pangan | ekonomi | Kauman | TP PKK Kelurahan | 1 | Tambahan pendapatan | 30 | orang | 12.000.000 | Kecamatan Klojen | apbd | Ibu rumah tangga
u-lansia   | w1 | Senam dan periksa lansia | sosial-budaya | Kauman | Warga lansia | 1 | Lansia jarang diperiksa | 12 | kali | 6.000.000 | Kecamatan Klojen | apbd | Tiap bulan
u-apar     | l2 | Alat pemadam api ringan | lingkungan | Gang padat | LPMK | 1 | Rumah rapat | 20 | unit | 9.000.000 | Kecamatan Klojen | apbd | Dua tiap RW
u-gapura   | l1 | Gapura kampung | infrastruktur | Kauman | LPMK | 2 | Penanda kampung | 3 | unit | 60.000.000 | Kecamatan Klojen | apbd | Sebagian tanah pribadi
u-panggung | m1 | Panggung tetap | ekonomi | Kayutangan | Kelompok sadar wisata | 2 | Acara bulanan | 1 | unit | 85.000.000 | Kecamatan Klojen | apbd | Tanah belum ada
!u-kamera  | r4 | Kamera pengawas gang | lingkungan | RW 04 | RW 04 | 2 | Pencurian | 4 | unit | 8.000.000 | Kecamatan Klojen | apbd | Dirawat RW
`,
);

const CANDIDATES = written(
  'delegasi',
  'calon',
  CANDIDATE_FIELDS,
  `
c-bambang | r1 | Bambang Irawan | l | LPMK Kauman | Kauman
c-aminah  | r2 | Siti Aminah | p | TP PKK Kelurahan | Kauman
c-yoga    | p2 | Yoga Pratama | l | Kelompok sadar wisata | Kayutangan
c-nanik   | l2 | Nanik Hartati | p | RW 08 | Kauman
`,
);

export const kauman = regionalCase({
  id: 'kauman',
  method: 'musrenbang-kelurahan',
  settings: SETTINGS,
  people: PEOPLE,
  cards: [...REVIEW, ...PROPOSALS, ...CANDIDATES],
  joined: { 'u-rabat5': { with: ['u-licin'], as: 'Rabat beton gang RW 05' } },
  profiles: {
    'u-ampyang': '5544555544',
    'u-gorong1': '4333443333',
    'u-rabat1': '4333443332',
    'u-rabat5': '5555455545',
    'u-gorong8': '5544454544',
    'u-gerobak': '5555544445',
    'u-motor': '4433433332',
    'u-timbang': '3344333322',
    'u-umkm': '5455544344',
    'u-kader': '5555555544',
    'u-pkk': '4455544344',
    'u-lansia': '4455544543',
    'u-apar': '4455545444',
    'u-gapura': '3223422122',
    'u-panggung': '2122422222',
  },
  raters: ['k1', 'k2', 'l1', 'r1', 'r8', 'p1', 'm1'],
  refused: {
    'u-gorong1': 'Cadangan: urutan kedua RW 01, melampaui pagu.',
    'u-rabat1': 'Cadangan: urutan ketiga RW 01, melampaui pagu.',
    'u-motor': 'Cadangan: menunggu pengemudi dan biaya perawatan.',
    'u-timbang': 'Diminta dari puskesmas, tidak dari pagu kelurahan.',
    'u-gapura': 'Sebagian tanah pribadi.',
    'u-panggung': 'Tanah belum tersedia.',
  },
  contested: {
    proposal: 'u-gerobak',
    by: 'r2',
    text: 'RW 02 lebih memerlukan angkutan sampah karena gangnya lebih panjang.',
    answer: 'Gerobak dipakai bergiliran sampai motor sampah tersedia.',
    no: ['r2', 'w1'],
  },
  note: { by: 'p2', text: 'Kader baru tiap RW diutamakan.' },
  candidates: [6, 5, 4, 2],
  lateAnswer: 'Terima kasih. Diteruskan kepada Bhabinkamtibmas dan dicatat untuk tahun berikutnya.',
  proceedings: PROCEEDINGS,
  notula: NOTULA,
});
