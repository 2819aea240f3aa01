/**
 * The real case: Kecamatan Panjatan in Kulon Progo ranks what its desa bring for the RKPD of 2020. Houses in Tayuban, lamps in Gotakan,
 * the evacuation road and the training of small businesses are of the sizes and costs that the district has published (domain
 * 11); the day, the other proposals and all persons are invented.
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
    ['k1', 'Sigit Purnomo', 'L', 'kecamatan', 'Kecamatan Panjatan', 'Sekretaris Camat', ''],
    ['k2', 'Wahyu Utami', 'P', 'kecamatan', 'Kecamatan Panjatan', 'Kepala Seksi Pembangunan', ''],
    ['k3', 'Hendro Susilo', 'L', 'kecamatan', 'Dinas PUPKP', 'Perencana', ''],
    ['k4', 'Anik Rahayu', 'P', 'kecamatan', 'Puskesmas Panjatan', 'Kepala tata usaha', ''],
    ['d1', 'Joko Supriyadi', 'L', 'dprd', 'DPRD Kabupaten', 'Anggota', ''],
    ['v1', 'Sutrisno', 'L', 'desa', 'Desa Gotakan', 'Delegasi', ''],
    ['v2', 'Marsinah', 'P', 'desa', 'Desa Tayuban', 'Delegasi', ''],
    ['v3', 'Supardi', 'L', 'desa', 'Desa Panjatan', 'Delegasi', ''],
    ['v4', 'Tuginem', 'P', 'desa', 'Desa Bugel', 'Delegasi', ''],
    ['v5', 'Eko Prasetyo', 'L', 'desa', 'Desa Cerme', 'Delegasi', ''],
    ['l1', 'Haryanto', 'L', 'lembaga', 'Forum LPMD', 'Ketua', ''],
    ['l2', 'Novita Sari', 'P', 'lembaga', 'Karang Taruna', 'Sekretaris', ''],
    ['p1', 'Sri Wahyuni', 'P', 'perempuan', 'TP PKK Kecamatan', 'Ketua', ''],
    ['t1', 'Budi Hartono', 'L', 'tokoh', 'Kelompok tani pesisir', 'Ketua', ''],
  ],
  {
    // Came after the meeting of the district council.
    d1: { arrives: 'prioritas' },
    // Writes and votes through the delegate beside him.
    t1: { device: 'helped', helper: 'v4' },
  },
);

const REVIEW = [
  ...written(
    'tinjauan',
    'hasil',
    LAST_YEAR_FIELDS,
    `
h-jalan  | k3 | Perbaikan jalan poros Gotakan | infrastruktur | Gotakan | 350.000.000 | selesai | Sesuai rencana
h-rumah  | v2 | Rehabilitasi rumah tidak layak huni | sosial-budaya | Tayuban | 150.000.000 | sebagian | Sepuluh dari 25 rumah
h-umkm   | p1 | Pelatihan olahan pangan | ekonomi | Panjatan | 25.000.000 | selesai | Dua kelompok sudah berizin
h-pohon  | l2 | Penghijauan pesisir | lingkungan | Bugel | 0 | belum | Bibit tidak tersedia
!h-air   | v5 | Bantuan air bersih | sosial-budaya | Cerme | 12.000.000 | selesai | Empat puluh tangki
`,
  ),
  ...written(
    'tinjauan',
    'rancangan',
    DRAFT_FIELDS,
    `
n-jalan  | k3 | Peningkatan jalan dan jembatan | infrastruktur | Panjatan | Jalan mantap 78% | 1.200.000.000 | apbd | Dinas PUPKP
n-sehat  | k4 | Gerakan masyarakat hidup sehat | sosial-budaya | Sebelas desa | Posyandu aktif | 180.000.000 | apbd | Dinas Kesehatan
n-usaha  | k2 | Pemberdayaan usaha mikro | ekonomi | Sebelas desa | 100 usaha dibina | 150.000.000 | apbd | Dinas Koperasi UKM
n-hijau  | k2 | Pengelolaan sampah | lingkungan | Panjatan | Dua bank sampah | 120.000.000 | apbd | Dinas Lingkungan Hidup
`,
  ),
];

const PROPOSALS = written(
  'usulan',
  'usulan',
  PROPOSAL_FIELDS,
  `
u-rumah    | v2 | Rehabilitasi rumah tidak layak huni | sosial-budaya | Tayuban | Desa Tayuban | 1 | Sisa sasaran tahun lalu | 15 | unit | 225.000.000 | Dinas PUPKP | apbd | Data nama dan alamat lengkap
u-lampu    | v1 | Lampu penerangan jalan | infrastruktur | Gotakan | Desa Gotakan | 1 | Jalan gelap, rawan kecelakaan | 40 | unit | 100.000.000 | Dinas Perhubungan | apbd | Jalan kabupaten
u-evakuasi | v4 | Jalan evakuasi bencana | infrastruktur | Bugel | Desa Bugel | 1 | Jalur tsunami belum beraspal | 1.000 | m | 300.000.000 | Dinas PUPKP | apbd | Lahan milik desa
u-umkm     | p1 | Pelatihan usaha mikro | ekonomi | Panjatan | TP PKK Kecamatan | 1 | Usaha belum punya izin | 25 | orang | 30.000.000 | Dinas Koperasi UKM | apbd | Lanjutan tahun lalu
u-drainase | v3 | Drainase pasar | infrastruktur | Panjatan | Desa Panjatan | 1 | Pasar tergenang tiap hujan | 220 | m | 264.000.000 | Dinas PUPKP | apbd | Tanah pemerintah
u-genangan | l2 | Pasar becek | infrastruktur | Panjatan | Karang Taruna
u-posyandu | k4 | Alat antropometri posyandu | sosial-budaya | Sebelas desa | Puskesmas | 1 | Timbangan lama rusak | 44 | set | 66.000.000 | Dinas Kesehatan | apbd | Untuk data stunting
u-irigasi  | t1 | Normalisasi saluran irigasi | infrastruktur | Cerme | Kelompok tani pesisir | 1 | Sawah ujung kekurangan air | 600 | m | 180.000.000 | Dinas PUPKP | apbd | Jaringan kabupaten
u-cabai    | v4 | Gudang dingin cabai | ekonomi | Bugel | Desa Bugel | 2 | Harga jatuh saat panen raya | 1 | unit | 450.000.000 | Dinas Pertanian dan Pangan | apbn | Perlu kajian
u-sampah   | v5 | Tempat olah sampah desa | lingkungan | Cerme | Desa Cerme | 1 | Sampah dibuang ke sungai | 1 | unit | 160.000.000 | Dinas Lingkungan Hidup | apbd | Tanah kas desa
u-air      | v5 | Sambungan air bersih | sosial-budaya | Cerme | Desa Cerme | 2 | Sumur payau | 60 | rumah | 120.000.000 | Dinas PUPKP | apbd | Ikut jaringan PDAM
u-mangrove | l2 | Penanaman cemara udang | lingkungan | Bugel | Karang Taruna | 1 | Pantai terkikis | 2.000 | batang | 20.000.000 | Dinas Lingkungan Hidup | apbd-provinsi | Bibit dari provinsi
u-wisata   | l1 | Penataan pantai wisata | ekonomi | Bugel | Forum LPMD | 2 | Pengunjung naik | 1 | paket | 350.000.000 | Dinas Pariwisata | apbd | Sebagian lahan pribadi
u-jembatan | v1 | Jembatan antardusun | infrastruktur | Gotakan | Desa Gotakan | 2 | Kayu sudah lapuk | 1 | unit | 200.000.000 | Dinas PUPKP | apbd | Gambar sudah ada
u-kader    | p1 | Pelatihan kader perempuan | sosial-budaya | Panjatan | TP PKK Kecamatan | 2 | Kader menua | 44 | orang | 18.000.000 | Dinas Sosial P3A | apbd | Satu kader muda tiap dusun
u-gedung   | l1 | Gedung olahraga kecamatan | sosial-budaya | Panjatan | Forum LPMD | 1 | Lapangan dipakai bersama | 1 | unit | 2.500.000.000 | Dinas PUPKP | apbd | Lahan belum tersedia
u-taman    | v3 | Taman depan kantor kecamatan | lingkungan | Panjatan | Desa Panjatan | 2 | Kurang teduh | 1 | paket | 90.000.000 | Dinas Lingkungan Hidup | apbd | Sudah ada lapangan
!u-kios    | t1 | Kios pupuk | ekonomi | Bugel | Kelompok tani pesisir | 2 | Pupuk jauh | 1 | unit | 60.000.000 | Dinas Pertanian dan Pangan | apbd | Tanah kelompok
`,
);

const CANDIDATES = written(
  'delegasi',
  'calon',
  CANDIDATE_FIELDS,
  `
c-marsinah | v3 | Marsinah | p | Desa Tayuban | Tayuban
c-haryanto | v1 | Haryanto | l | Forum LPMD | Panjatan
c-wahyuni  | v2 | Sri Wahyuni | p | TP PKK Kecamatan | Panjatan
c-eko      | l2 | Eko Prasetyo | l | Desa Cerme | Cerme
`,
);

export const panjatan = regionalCase({
  id: 'panjatan',
  method: 'musrenbang-kecamatan',
  settings: SETTINGS,
  people: PEOPLE,
  cards: [...REVIEW, ...PROPOSALS, ...CANDIDATES],
  joined: { 'u-drainase': { with: ['u-genangan'], as: 'Drainase pasar dan jalan masuknya' } },
  profiles: {
    'u-rumah': '5544555544',
    'u-lampu': '4444444343',
    'u-evakuasi': '5544455545',
    'u-umkm': '4445544344',
    'u-drainase': '5444455444',
    'u-posyandu': '5555555544',
    'u-irigasi': '5444444445',
    'u-cabai': '4333443243',
    'u-sampah': '4444544444',
    'u-air': '4444454544',
    'u-mangrove': '4455543345',
    'u-wisata': '3232333234',
    'u-jembatan': '5554444443',
    'u-kader': '4455543343',
    'u-gedung': '2122322222',
    'u-taman': '3233412122',
  },
  raters: ['k2', 'k3', 'k4', 'v1', 'v2', 'l1', 'p1'],
  refused: {
    'u-cabai': 'Cadangan: menunggu kajian kelayakan dan calon pengelola.',
    'u-wisata': 'Cadangan: sebagian lahan milik pribadi dan harus dilepas dahulu.',
    'u-gedung': 'Lahan belum tersedia dan biayanya melampaui kemampuan.',
    'u-taman': 'Dikerjakan swadaya oleh kecamatan dan warga.',
  },
  contested: {
    proposal: 'u-sampah',
    by: 'v3',
    text: 'Tempat olah sampah terlalu dekat dengan saluran yang mengalir ke desa kami.',
    answer: 'Letaknya digeser sekurang-kurangnya 200 meter dari saluran, diperiksa bersama kedua desa.',
    no: ['v3', 'l2'],
  },
  note: { by: 'k4', text: 'Alat posyandu dibagikan sebelum bulan penimbangan.' },
  candidates: [6, 5, 4, 2],
  lateAnswer: 'Terima kasih. Usulan diteruskan kepada Dinas Pertanian dan Pangan di luar daftar ini.',
  proceedings: PROCEEDINGS,
  notula: NOTULA,
});
