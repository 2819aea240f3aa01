/** What the people of Pringgokusuman wrote, step by step, and how the facilitator joined and worded it. Roles are in roles.ts. */
import type { CaseCard, CaseGroup } from '../case.ts';
import { cards, group } from '../parts.ts';

/** Whole years, or from one quarter to another. */
function years(from: number, to: number) {
  return { from: { year: from, quarter: null }, to: { year: to, quarter: null } };
}

function quarters(from: readonly [year: number, quarter: 1 | 2 | 3 | 4], to: typeof from) {
  return { from: { year: from[0], quarter: from[1] }, to: { year: to[0], quarter: to[1] } };
}

const ALL = 'Seluruh kelurahan';
const UTARA = 'Kampung Utara';
const TENGAH = 'Kampung Tengah';
const SELATAN = 'Kampung Selatan';

const PLANS = cards('inventaris', 'rencana', [
  [
    'v-rpjm',
    'k1',
    {
      judul: 'RPJM Kelurahan',
      pemilik: 'kelurahan',
      lembaga: 'Kelurahan Pringgokusuman',
      tahun: years(2023, 2027),
      lokasi: ALL,
      status: 'berjalan',
    },
  ],
  [
    'v-rplp-1',
    'w4',
    { judul: 'Rencana penataan permukiman', pemilik: 'warga', tahun: years(2022, 2026), lokasi: ALL },
  ],
  [
    'v-rplp-2',
    'w1',
    { judul: 'RPLP dari BKM', pemilik: 'warga', lokasi: 'Gang dan saluran', status: 'berjalan' },
  ],
  [
    'v-musren',
    'w2',
    {
      judul: 'Usulan musrenbang kelurahan',
      pemilik: 'warga',
      lembaga: 'LPMK Pringgokusuman',
      tahun: years(2026, 2026),
      lokasi: ALL,
      status: 'usulan',
    },
  ],
  [
    'v-sampah-1',
    'k4',
    {
      judul: 'Pengurangan sampah dari rumah',
      pemilik: 'opd',
      lembaga: 'Dinas Lingkungan Hidup Kota',
      tahun: years(2025, 2029),
      lokasi: ALL,
      status: 'berjalan',
    },
  ],
  ['v-sampah-2', 'm1', { judul: 'Bank sampah PKK', pemilik: 'warga', lokasi: TENGAH, status: 'berjalan' }],
  [
    'v-stunting',
    'k3',
    {
      judul: 'Percepatan penurunan stunting',
      pemilik: 'opd',
      lembaga: 'Dinas Kesehatan Kota',
      tahun: years(2026, 2029),
      lokasi: ALL,
      status: 'berjalan',
    },
  ],
  [
    'v-miskin',
    'k2',
    {
      judul: 'Pendataan dan pendampingan keluarga miskin',
      pemilik: 'kelurahan',
      lembaga: 'Kemantren Gedongtengen',
      tahun: years(2026, 2027),
      lokasi: 'Tiga kampung',
      status: 'ditetapkan',
    },
  ],
  [
    'v-wisata',
    'k5',
    {
      judul: 'Pembinaan kampung wisata',
      pemilik: 'opd',
      lembaga: 'Dinas Pariwisata Kota',
      tahun: years(2027, 2029),
      lokasi: SELATAN,
      status: 'ditetapkan',
    },
  ],
  [
    'v-budaya',
    'm2',
    {
      judul: 'Pengembangan kegiatan budaya kampung',
      pemilik: 'provinsi',
      lembaga: 'Pemerintah Daerah DIY',
      tahun: years(2027, 2031),
      lokasi: ALL,
      status: 'usulan',
    },
  ],
  [
    'v-kumuh',
    'w1',
    {
      judul: 'Peningkatan kualitas permukiman',
      pemilik: 'pusat',
      lembaga: 'Kementerian PUPR',
      tahun: years(2027, 2028),
      lokasi: 'Kampung Utara dan Selatan',
      status: 'usulan',
    },
  ],
  [
    'v-kuliah',
    'p1',
    {
      judul: 'Kuliah kerja nyata tematik',
      pemilik: 'mitra',
      lembaga: 'Perguruan tinggi mitra',
      tahun: years(2026, 2030),
      lokasi: ALL,
      status: 'berjalan',
    },
  ],
  [
    'v-malam',
    'm3',
    {
      judul: 'Pasar makanan malam warga',
      pemilik: 'warga',
      lembaga: 'Kelompok usaha kuliner',
      tahun: years(2027, 2027),
      lokasi: TENGAH,
      status: 'gagasan',
    },
  ],
  [
    'v-latih',
    'c1',
    {
      judul: 'Pelatihan wirausaha dari dana sosial perusahaan',
      pemilik: 'mitra',
      lembaga: 'Perusahaan perhotelan',
      tahun: years(2027, 2029),
      lokasi: TENGAH,
      status: 'gagasan',
    },
    'late',
  ],
]);

const MATTERS = cards('potensi', 'potensi', [
  ['i-sampah-1', 'w1', { uraian: 'Sampah dapur dibuang bercampur', jenis: 'masalah', kampung: UTARA }],
  [
    'i-sampah-2',
    'w3',
    {
      uraian: 'Sampah menumpuk di ujung gang',
      jenis: 'masalah',
      kampung: SELATAN,
      sasaran: 'Semua rumah tangga',
    },
  ],
  [
    'i-stunting-1',
    'k3',
    {
      uraian: 'Masih ada balita stunting',
      jenis: 'masalah',
      kampung: TENGAH,
      sasaran: 'Balita dan ibu hamil',
    },
  ],
  ['i-stunting-2', 'm1', { uraian: 'Balita kurang gizi di rumah petak', jenis: 'masalah', kampung: SELATAN }],
  [
    'i-miskin',
    'w2',
    {
      uraian: 'Keluarga rentan tanpa penghasilan tetap',
      jenis: 'masalah',
      kampung: TENGAH,
      sasaran: 'Keluarga miskin dan rentan',
    },
  ],
  [
    'i-genangan',
    'w3',
    {
      uraian: 'Genangan setiap hujan deras',
      jenis: 'masalah',
      kampung: SELATAN,
      sasaran: 'Warga di sekitar saluran',
    },
  ],
  [
    'i-akses',
    'w1',
    {
      uraian: 'Gang sempit menyulitkan angkutan barang',
      jenis: 'masalah',
      kampung: UTARA,
      sasaran: 'Pelaku usaha rumahan',
    },
  ],
  [
    'i-modal',
    'm3',
    {
      uraian: 'Usaha makanan kecil sulit modal dan pasar',
      jenis: 'masalah',
      kampung: TENGAH,
      sasaran: 'Pelaku usaha kuliner',
    },
  ],
  [
    'i-resep-1',
    'm3',
    {
      uraian: 'Resep masakan turun-temurun',
      jenis: 'potensi',
      kampung: TENGAH,
      sasaran: 'Pelaku usaha kuliner',
    },
  ],
  ['i-resep-2', 'k2', { uraian: 'Jajanan lama masih dibuat di rumah', jenis: 'potensi', kampung: TENGAH }],
  [
    'i-seni',
    'm2',
    {
      uraian: 'Kelompok seni dan perajin yang aktif',
      jenis: 'potensi',
      kampung: SELATAN,
      sasaran: 'Seniman, perajin, dan pemuda',
    },
  ],
  [
    'i-lorong',
    'w1',
    { uraian: 'Lorong hijau ditanami sayur', jenis: 'potensi', kampung: UTARA, sasaran: 'Ibu rumah tangga' },
  ],
  [
    'i-pemuda',
    'p2',
    { uraian: 'Pemuda mahir media digital', jenis: 'potensi', kampung: SELATAN, sasaran: 'Pemuda' },
  ],
  [
    'i-bersih',
    'k4',
    {
      uraian: 'Kampung bersih tanpa sampah yang dibuang keluar',
      jenis: 'mimpi',
      kampung: 'Semua kampung',
      sasaran: 'Semua warga',
    },
  ],
  [
    'i-ramai',
    'w4',
    {
      uraian: 'Kampung ramai dikunjungi dan warganya sejahtera',
      jenis: 'mimpi',
      kampung: 'Semua kampung',
      sasaran: 'Semua warga',
    },
  ],
  [
    'i-lansia',
    'k1',
    { uraian: 'Lansia tinggal sendirian', jenis: 'masalah', kampung: UTARA, sasaran: 'Lansia' },
  ],
  [
    'i-parkir',
    'c1',
    {
      uraian: 'Parkir kendaraan di mulut gang',
      jenis: 'masalah',
      kampung: TENGAH,
      sasaran: 'Pengguna jalan',
    },
  ],
  [
    'i-lapangan',
    'm2',
    { uraian: 'Lapangan kampung rusak', jenis: 'masalah', kampung: SELATAN, sasaran: 'Pemuda' },
    'late',
  ],
]);

const AREAS = cards('kawasan', 'kawasan', [
  [
    'w-kuliner-1',
    'm3',
    { nama: 'Kampung kuliner malam', wilayah: TENGAH, keunikan: 'Resep rumahan', produk: 'Masakan malam' },
  ],
  ['w-kuliner-2', 'k5', { nama: 'Sentra makanan warisan', wilayah: TENGAH, slogan: 'Rasa yang diwariskan' }],
  [
    'w-sayur',
    'w1',
    {
      nama: 'Kampung Sayur Utara',
      wilayah: UTARA,
      keunikan: 'Lorong sempit menjadi kebun bersama',
      produk: 'Sayur segar, bibit, dan kunjungan belajar',
      slogan: 'Dari gang ke meja makan',
    },
  ],
  [
    'w-seni',
    'm2',
    {
      nama: 'Kampung Seni dan Kerajinan Selatan',
      wilayah: SELATAN,
      keunikan: 'Seniman dan perajin bekerja di rumah sendiri',
      produk: 'Pentas, batik, dan suvenir',
      slogan: 'Pintu terbuka, karya bicara',
    },
  ],
  [
    'w-digital',
    'p2',
    {
      nama: 'Kampung Kreatif Digital',
      wilayah: SELATAN,
      keunikan: 'Pemuda pembuat konten',
      produk: 'Jasa promosi daring',
      slogan: 'Kampung dalam genggaman',
    },
  ],
]);

const PROGRAMMES = cards('program', 'program', [
  [
    'p-sampah-1',
    'k4',
    {
      nama: 'Bank sampah kampung',
      masalah: ['i-sampah'],
      lokasi: 'Tiga kampung',
      tahap: 'satu',
      rencana: ['v-sampah'],
    },
  ],
  ['p-sampah-2', 'w2', { nama: 'Olah sampah dapur jadi kompos', masalah: ['i-sampah', 'i-bersih'] }],
  [
    'p-stunting',
    'k3',
    {
      nama: 'Dapur gizi dan pendampingan balita',
      masalah: ['i-stunting'],
      lokasi: 'Kampung Tengah dan Selatan',
      target: 'Tidak ada kasus baru stunting sejak 2029',
      tahap: 'satu',
      rencana: ['v-stunting', 'v-kuliah'],
    },
  ],
  [
    'p-miskin',
    'k2',
    {
      nama: 'Pelatihan kerja dan padat karya keluarga rentan',
      masalah: ['i-miskin'],
      lokasi: 'Tiga kampung',
      target: '60 keluarga berpenghasilan tetap pada 2030',
      tahap: 'dua',
      rencana: ['v-miskin', 'v-latih'],
    },
  ],
  [
    'p-genangan',
    'w3',
    {
      nama: 'Sumur resapan dan perbaikan saluran',
      masalah: ['i-genangan'],
      lokasi: SELATAN,
      target: 'Genangan surut dalam 30 menit',
      tahap: 'satu',
      rencana: ['v-rplp', 'v-musren'],
    },
  ],
  [
    'p-usaha',
    'm3',
    {
      nama: 'Pembinaan usaha kuliner kecil',
      masalah: ['i-modal', 'i-resep'],
      lokasi: TENGAH,
      target: '40 usaha berizin dan bermodal cukup',
      tahap: 'satu',
      kawasan: ['w-kuliner'],
      rencana: ['v-malam', 'v-latih'],
    },
  ],
  [
    'p-sentra',
    'k5',
    {
      nama: 'Penataan sentra kuliner malam',
      masalah: ['i-modal', 'i-ramai'],
      lokasi: TENGAH,
      target: 'Satu sentra dengan 30 lapak tertata',
      tahap: 'dua',
      kawasan: ['w-kuliner'],
      rencana: ['v-malam', 'v-wisata'],
    },
  ],
  [
    'p-branding',
    'p2',
    {
      nama: 'Branding dan pemasaran digital kampung',
      masalah: ['i-ramai', 'i-pemuda'],
      lokasi: ALL,
      target: '3 kawasan dikenal dengan satu merek bersama',
      tahap: 'tiga',
      kawasan: ['w-kuliner'],
      rencana: ['v-wisata', 'v-kuliah'],
    },
  ],
  [
    'p-sayur',
    'w1',
    {
      nama: 'Kebun lorong dan bibit untuk warga',
      masalah: ['i-lorong', 'i-stunting'],
      lokasi: UTARA,
      target: '12 lorong menjadi kebun sayur',
      tahap: 'satu',
      kawasan: ['w-sayur'],
      rencana: ['v-rpjm'],
    },
  ],
  [
    'p-seni',
    'm2',
    {
      nama: 'Panggung seni dan galeri kerajinan',
      masalah: ['i-seni', 'i-ramai'],
      lokasi: SELATAN,
      target: '24 pentas setahun, 20 perajin memamerkan karya',
      tahap: 'dua',
      kawasan: ['w-seni'],
      rencana: ['v-budaya', 'v-wisata'],
    },
  ],
  [
    'p-gang',
    'w1',
    {
      nama: 'Perbaikan gang jalur produksi',
      masalah: ['i-akses'],
      lokasi: UTARA,
      target: '800 m gang dapat dilalui gerobak motor',
      tahap: 'dua',
      kawasan: ['w-sayur'],
      rencana: ['v-kumuh', 'v-rplp'],
    },
  ],
  [
    'p-lansia',
    'm1',
    {
      nama: 'Kunjungan rutin lansia',
      masalah: ['i-lansia'],
      lokasi: UTARA,
      target: 'Semua lansia sendirian dikunjungi tiap pekan',
      tahap: 'dua',
    },
  ],
  [
    'p-internet',
    'p1',
    {
      nama: 'Internet gratis di balai kampung',
      masalah: ['i-pemuda'],
      lokasi: 'Tiga balai kampung',
      target: '3 balai tersambung',
      tahap: 'tiga',
    },
  ],
  [
    'p-menara',
    'w4',
    {
      nama: 'Menara pandang kampung',
      masalah: ['i-ramai'],
      lokasi: SELATAN,
      target: '1 menara',
      tahap: 'tiga',
    },
  ],
]);

const STEPS = cards('roadmap', 'tahap', [
  [
    't-sampah-1',
    'k4',
    {
      kegiatan: 'Latih kader pemilah sampah',
      program: ['p-sampah'],
      waktu: quarters([2027, 1], [2027, 3]),
      wilayah: 'Tiga kampung',
      'sumber-dana': 'APBD kota',
    },
  ],
  [
    't-sampah-2',
    'w2',
    {
      kegiatan: 'Rumah kompos tiap kampung',
      program: ['p-sampah'],
      waktu: years(2027, 2029),
      wilayah: 'Tiga kampung',
      'sumber-dana': 'Dana kelurahan dan swadaya',
    },
  ],
  [
    't-stunting',
    'k3',
    {
      kegiatan: 'Dapur gizi di posyandu',
      program: ['p-stunting'],
      waktu: years(2027, 2031),
      wilayah: 'Kampung Tengah dan Selatan',
      'sumber-dana': 'APBD kota',
    },
  ],
  [
    't-miskin-1',
    'k2',
    {
      kegiatan: 'Pelatihan kerja sesuai peluang',
      program: ['p-miskin'],
      waktu: quarters([2027, 3], [2029, 2]),
      wilayah: 'Tiga kampung',
      'sumber-dana': 'APBD kota dan dana sosial perusahaan',
    },
  ],
  [
    't-miskin-2',
    'w4',
    {
      kegiatan: 'Padat karya saluran dan gang',
      program: ['p-miskin'],
      waktu: years(2028, 2030),
      wilayah: 'Kampung Utara dan Selatan',
      'sumber-dana': 'Dana kelurahan',
    },
  ],
  [
    't-genangan',
    'w3',
    {
      kegiatan: 'Bangun 25 sumur resapan, perbaiki saluran',
      program: ['p-genangan'],
      waktu: quarters([2027, 2], [2028, 3]),
      wilayah: SELATAN,
      'sumber-dana': 'APBD kota dan dana kelurahan',
    },
  ],
  [
    't-usaha',
    'm3',
    {
      kegiatan: 'Izin, kemasan, dan akses modal',
      program: ['p-usaha'],
      waktu: years(2027, 2028),
      wilayah: TENGAH,
      'sumber-dana': 'Dana sosial perusahaan',
    },
  ],
  [
    't-sentra-1',
    'p1',
    {
      kegiatan: 'Rancangan sentra bersama pedagang',
      program: ['p-sentra'],
      waktu: quarters([2028, 1], [2028, 2]),
      wilayah: TENGAH,
      'sumber-dana': 'Perguruan tinggi',
    },
  ],
  [
    't-sentra-2',
    'k5',
    {
      kegiatan: 'Tata lapak, lampu, dan tempat cuci',
      program: ['p-sentra'],
      waktu: years(2029, 2029),
      wilayah: TENGAH,
      'sumber-dana': 'APBD kota',
    },
  ],
  [
    't-branding',
    'p2',
    {
      kegiatan: 'Satu merek dan kanal promosi tiga kawasan',
      program: ['p-branding'],
      waktu: years(2030, 2031),
      wilayah: ALL,
      'sumber-dana': 'APBD kota dan perguruan tinggi',
    },
  ],
  [
    't-sayur',
    'w1',
    {
      kegiatan: 'Kebun bibit dan 12 lorong sayur',
      program: ['p-sayur'],
      waktu: years(2027, 2029),
      wilayah: UTARA,
      'sumber-dana': 'Swadaya dan dana kelurahan',
    },
  ],
  [
    't-seni',
    'm2',
    {
      kegiatan: 'Panggung terbuka dan galeri bersama',
      program: ['p-seni'],
      waktu: quarters([2028, 3], [2030, 4]),
      wilayah: SELATAN,
      'sumber-dana': 'APBD DIY dan APBD kota',
    },
  ],
  [
    't-gang',
    'w1',
    {
      kegiatan: 'Perkerasan gang dan titik bongkar muat',
      program: ['p-gang'],
      waktu: quarters([2028, 2], [2029, 3]),
      wilayah: UTARA,
      'sumber-dana': 'APBN dan APBD kota',
    },
  ],
]);

const DESKS = cards('desk', 'desk', [
  [
    'd-miskin',
    'k2',
    {
      fokus: 'Desk pengentasan kemiskinan',
      program: ['p-miskin', 'p-usaha'],
      koordinator: 'Kemantren Gedongtengen',
      anggota: 'Kelurahan Pringgokusuman, LPMK Pringgokusuman, Perusahaan perhotelan',
      'tata-kala': 'Rapat tiap triwulan, evaluasi tiap Desember',
      wilayah: 'Tiga kampung',
    },
  ],
  [
    'd-stunting',
    'k3',
    {
      fokus: 'Desk nol stunting',
      program: ['p-stunting', 'p-sayur'],
      koordinator: 'Dinas Kesehatan Kota',
      anggota: 'TP PKK Kelurahan, Pengurus kampung, Perguruan tinggi mitra',
      'tata-kala': 'Rapat tiap bulan sampai 2029, lalu tiap triwulan',
      wilayah: 'Kampung Tengah dan Selatan',
    },
  ],
  [
    'd-lingkungan',
    'k4',
    {
      fokus: 'Desk lingkungan dan sampah',
      program: ['p-sampah', 'p-genangan', 'p-gang'],
      koordinator: 'Dinas Lingkungan Hidup Kota',
      anggota: 'Pengurus kampung, TP PKK Kelurahan, LPMK Pringgokusuman',
      'tata-kala': 'Rapat tiap triwulan, pantau lapangan sebelum musim hujan',
      wilayah: ALL,
    },
  ],
  [
    'd-kawasan',
    'k5',
    {
      fokus: 'Desk pengembangan kawasan strategis',
      program: ['p-sentra', 'p-seni', 'p-branding'],
      koordinator: 'Dinas Pariwisata Kota',
      anggota: 'Komunitas seni kampung, Kelompok usaha kuliner, Perguruan tinggi mitra',
      'tata-kala': 'Rapat tiap dua bulan, gelar kawasan tiap tahun',
      wilayah: 'Tiga kawasan strategis',
    },
  ],
]);

const BOOSTERS = cards('penguat', 'penguat', [
  [
    'o-kota',
    'k5',
    {
      rencana: 'Kalender acara wisata kota',
      asal: 'opd',
      lembaga: 'Dinas Pariwisata Kota',
      tahun: years(2028, 2031),
      program: ['p-sentra', 'p-seni'],
      bentuk: 'Acara kota memakai sentra dan panggung kampung',
      antarwilayah: 'Satu rute dengan kelurahan tetangga',
    },
  ],
  [
    'o-diy',
    'm2',
    {
      rencana: 'Pembinaan desa dan kelurahan budaya',
      asal: 'provinsi',
      lembaga: 'Pemerintah Daerah DIY',
      tahun: years(2028, 2030),
      program: ['p-seni'],
      bentuk: 'Pendamping dan alat pentas',
      antarwilayah: 'Pertukaran pentas antarkemantren',
    },
  ],
  [
    'o-pusat',
    'w4',
    {
      rencana: 'Peningkatan kualitas permukiman perkotaan',
      asal: 'pusat',
      lembaga: 'Kementerian PUPR',
      tahun: years(2028, 2029),
      program: ['p-gang', 'p-genangan'],
      bentuk: 'Membiayai gang dan saluran utama',
      antarwilayah: 'Saluran bersambung ke kelurahan hilir',
    },
  ],
  [
    'o-tetangga',
    'k1',
    {
      rencana: 'Pasar hasil kebun antarkelurahan',
      asal: 'kelurahan',
      lembaga: 'Kemantren Gedongtengen',
      tahun: years(2029, 2031),
      program: ['p-sayur', 'p-usaha'],
      bentuk: 'Tempat jual tetap setiap pekan',
      antarwilayah: 'Pasokan sayur dari kelurahan sekemantren',
    },
  ],
]);

const NOTES = cards('pengesahan', 'catatan', [
  [
    'n-wilayah',
    'w2',
    {
      pokok: 'Nama wilayah pada peta jalan',
      jenis: 'perbaikan',
      uraian: 'Tulis nama kampung bila langkah hanya di satu kampung.',
    },
  ],
]);

export const CARDS: readonly CaseCard[] = [
  ...PLANS,
  ...MATTERS,
  ...AREAS,
  ...PROGRAMMES,
  ...STEPS,
  ...DESKS,
  ...BOOSTERS,
  ...NOTES,
];

export const GROUPS: readonly CaseGroup[] = [
  group('inventaris', 'rencana', 'v-rplp', ['v-rplp-1', 'v-rplp-2'], {
    judul: 'Rencana Penataan Lingkungan Permukiman (RPLP)',
    pemilik: 'warga',
    lembaga: 'BKM Pringgokusuman',
    tahun: years(2022, 2026),
    lokasi: ALL,
    status: 'berjalan',
  }),
  group('inventaris', 'rencana', 'v-sampah', ['v-sampah-1', 'v-sampah-2'], {
    judul: 'Pengurangan sampah dari rumah dan bank sampah PKK',
    pemilik: 'opd',
    lembaga: 'Dinas Lingkungan Hidup Kota',
    tahun: years(2025, 2029),
    lokasi: ALL,
    status: 'berjalan',
  }),
  group('potensi', 'potensi', 'i-sampah', ['i-sampah-1', 'i-sampah-2'], {
    uraian: 'Sampah rumah tangga belum dipilah dan menumpuk',
    jenis: 'masalah',
    kampung: 'Kampung Utara dan Selatan',
    sasaran: 'Semua rumah tangga',
  }),
  group('potensi', 'potensi', 'i-stunting', ['i-stunting-1', 'i-stunting-2'], {
    uraian: 'Balita stunting dan kurang gizi',
    jenis: 'masalah',
    kampung: 'Kampung Tengah dan Selatan',
    sasaran: 'Balita, ibu hamil, dan ibu menyusui',
  }),
  group('potensi', 'potensi', 'i-resep', ['i-resep-1', 'i-resep-2'], {
    uraian: 'Resep masakan dan jajanan turun-temurun',
    jenis: 'potensi',
    kampung: TENGAH,
    sasaran: 'Pelaku usaha kuliner',
  }),
  group('kawasan', 'kawasan', 'w-kuliner', ['w-kuliner-1', 'w-kuliner-2'], {
    nama: 'Kampung Kuliner Warisan Tengah',
    wilayah: TENGAH,
    keunikan: 'Resep turun-temurun dimasak di rumah sendiri',
    produk: 'Masakan malam, jajanan, dan kelas memasak',
    slogan: 'Rasa yang diwariskan',
  }),
  group('program', 'program', 'p-sampah', ['p-sampah-1', 'p-sampah-2'], {
    nama: 'Bank sampah dan rumah kompos tiap kampung',
    masalah: ['i-sampah', 'i-bersih'],
    lokasi: 'Tiga kampung',
    target: '80% rumah memilah sampah pada 2031',
    tahap: 'satu',
    rencana: ['v-sampah', 'v-musren'],
  }),
];
