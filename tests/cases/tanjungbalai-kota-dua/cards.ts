/** What the people of Tanjungbalai Kota II wrote, step by step, and how the facilitator joined and worded it. */
import type { CaseCard, CaseGroup } from '../case.ts';
import { cards, group } from '../parts.ts';

/** Whole years, or quarters of them. */
function years(from: number, to: number) {
  return { from: { year: from, quarter: null }, to: { year: to, quarter: null } };
}

function quarters(from: readonly [year: number, quarter: 1 | 2 | 3 | 4], to: typeof from) {
  return { from: { year: from[0], quarter: from[1] }, to: { year: to[0], quarter: to[1] } };
}

const I = 'Lingkungan I';
const II = 'Lingkungan II';
const III = 'Lingkungan III';
const IV = 'Lingkungan IV';
const ALL = 'Seluruh lingkungan';

type Daya = 'lingkungan' | 'ekonomi' | 'sosial';

function problem(temuan: string, daya: Daya, where: string, terdampak?: number, penyebab?: string) {
  return {
    temuan,
    jenis: 'masalah',
    daya,
    'rt-rw': where,
    ...(terdampak === undefined ? {} : { terdampak }),
    ...(penyebab === undefined ? {} : { penyebab }),
  };
}

const PROBLEMS = cards('pemetaan', 'temuan', [
  ['m-saluran-1', 'w1', problem('Saluran tersumbat dan meluap', 'lingkungan', I, 64)],
  ['m-saluran-2', 'w3', problem('Genangan setiap hujan deras', 'lingkungan', III, 58)],
  [
    'm-pasang',
    'g3',
    problem(
      'Air pasang masuk ke rumah',
      'lingkungan',
      IV,
      46,
      'Lantai rumah lebih rendah daripada pasang besar.',
    ),
  ],
  ['m-jamban-1', 'g1', problem('Rumah tanpa jamban sehat', 'lingkungan', IV, 37)],
  ['m-jamban-2', 'w4', problem('Warga buang air langsung ke sungai', 'lingkungan', IV)],
  ['m-sampah-1', 'w2', problem('Sampah dibuang ke sungai', 'lingkungan', II, 90)],
  ['m-sampah-2', 't2', problem('Belum ada tempat sampah bersama', 'lingkungan', I)],
  [
    'm-titi',
    'g3',
    problem(
      'Titi kayu lapuk dan membahayakan',
      'lingkungan',
      IV,
      52,
      'Kayu terendam pasang dan jarang diganti.',
    ),
  ],
  ['m-gang', 'w1', problem('Gang masih tanah dan becek', 'lingkungan', I, 33, 'Belum pernah diperkeras.')],
  [
    'm-air',
    'w4',
    problem(
      'Air bersih harus dibeli dari gerobak',
      'lingkungan',
      IV,
      48,
      'Pipa induk belum sampai ke tepi sungai.',
    ),
  ],
  [
    'm-rumah',
    't3',
    problem(
      'Rumah tidak layak huni',
      'sosial',
      'Lingkungan II, III, dan IV',
      45,
      'Penghasilan tidak cukup untuk memperbaiki.',
    ),
  ],
  [
    'm-utang',
    'g3',
    problem(
      'Nelayan terikat utang kepada tengkulak',
      'ekonomi',
      IV,
      31,
      'Tidak ada pinjaman modal yang ringan.',
    ),
  ],
  [
    'm-jual',
    'b2',
    problem('Olahan ikan sulit dijual', 'ekonomi', III, 24, 'Kemasan sederhana dan izin usaha belum ada.'),
  ],
  [
    'm-sekolah',
    'g2',
    problem('Remaja putus sekolah', 'sosial', ALL, 19, 'Anak ikut bekerja di pelabuhan dan di laut.'),
  ],
  [
    'm-gizi',
    'g1',
    problem(
      'Balita kurang gizi',
      'sosial',
      'Lingkungan II dan IV',
      22,
      'Makanan kurang beragam dan air kurang bersih.',
    ),
  ],
  [
    'm-gelap',
    'w3',
    problem('Lorong gelap pada malam hari', 'lingkungan', III, 40, 'Belum ada lampu penerangan lingkungan.'),
  ],
  ['m-papan', 'w2', problem('Papan nama gang rusak', 'sosial', II, 12, 'Sudah lama dan tidak dirawat.')],
  ['m-kabel', 'w2', problem('Kabel listrik semrawut', 'lingkungan', II), 'late'],
]);

function potential(temuan: string, daya: Daya, where: string, terdampak: number, penyebab: string) {
  return { temuan, jenis: 'potensi', daya, 'rt-rw': where, terdampak, penyebab };
}

const POTENTIALS = cards('pemetaan', 'temuan', [
  [
    'q-olahan',
    'b2',
    potential('Ibu-ibu pengolah ikan', 'ekonomi', III, 26, 'Dijual di pasar, masing-masing sendiri.'),
  ],
  [
    'q-tukang',
    'w3',
    potential(
      'Banyak tukang kayu dan batu',
      'ekonomi',
      'Lingkungan II dan III',
      35,
      'Bekerja di luar kelurahan.',
    ),
  ],
  [
    'q-dasawisma',
    'g1',
    potential('Dasawisma dan arisan yang aktif', 'sosial', ALL, 180, 'Iuran bulanan dan kerja bakti.'),
  ],
  [
    'q-tepi',
    't1',
    potential(
      'Tepi sungai milik pemerintah kota',
      'lingkungan',
      IV,
      52,
      'Tempat menambatkan perahu dan menjemur jaring.',
    ),
  ],
  [
    'q-pemuda',
    'g2',
    potential('Pemuda terampil membuat perahu', 'ekonomi', IV, 14, 'Menerima pesanan musiman.'),
  ],
  [
    'q-swadaya',
    'b1',
    potential(
      'Kebiasaan gotong royong hari Jumat',
      'sosial',
      ALL,
      150,
      'Membersihkan saluran dua kali sebulan.',
    ),
    'late',
  ],
]);

const PHRASES = cards('visi', 'visi', [
  ['v-bersih', 'g1', { 'kata-kunci': 'Tepi sungai bersih', alasan: 'Sungai adalah halaman depan kita.' }],
  ['v-genangan', 'w1', { 'kata-kunci': 'Bebas genangan' }],
  ['v-layak', 't3', { 'kata-kunci': 'Rumah layak untuk semua' }],
  ['v-usaha', 'g3', { 'kata-kunci': 'Nelayan tidak terlilit utang' }],
  ['v-rukun', 'w2', { 'kata-kunci': 'Warga rukun merawat lingkungan', alasan: 'Yang dibangun harus awet.' }],
]);

export const VISION =
  'Tanjungbalai Kota II menjadi permukiman tepi sungai yang bersih, bebas genangan, dan layak huni, dengan warga yang ' +
  'berpenghasilan cukup serta rukun merawat lingkungannya.';

const AREAS = cards('kawasan', 'kawasan', [
  ['a-tepi-1', 't1', { nama: 'Kawasan tepi sungai', batas: 'Lingkungan III dan IV', luas: 4.2 }],
  [
    'a-tepi-2',
    'w4',
    { nama: 'Rumah panggung di tepi air', batas: IV, alasan: 'Paling sering kemasukan air pasang.' },
  ],
  [
    'a-padat',
    'w2',
    {
      nama: 'Permukiman padat gang dalam',
      batas: 'Lingkungan I dan II, sebelah selatan',
      luas: 2.8,
      alasan: 'Bangunan rapat, gang sempit, dan saluran tidak tersambung ke sungai.',
    },
  ],
  [
    'a-pasar',
    'b1',
    {
      nama: 'Sekitar pasar',
      batas: 'Lingkungan I, sebelah utara',
      luas: 1.9,
      alasan: 'Ramai dan sering kotor.',
    },
  ],
]);

const PROGRAMMES = cards('program', 'program', [
  [
    'p-saluran-1',
    'w1',
    {
      nama: 'Perbaikan saluran lingkungan',
      menjawab: ['m-saluran'],
      daya: 'lingkungan',
      lokasi: I,
      volume: 400,
      satuan: 'm',
    },
  ],
  [
    'p-saluran-2',
    'w3',
    { nama: 'Saluran baru sampai ke sungai', menjawab: ['m-saluran'], daya: 'lingkungan', lokasi: III },
  ],
  [
    'p-titi',
    'g3',
    {
      nama: 'Penggantian titi kayu dengan titi beton',
      menjawab: ['m-titi', 'q-tukang'],
      daya: 'lingkungan',
      lokasi: IV,
      volume: 240,
      satuan: 'm',
      tahun: years(2027, 2028),
      biaya: 480_000_000,
      sumber: ['blm', 'swadaya'],
      pelaksana: 'KSM Titi Bersama',
    },
  ],
  [
    'p-sanitasi',
    'g1',
    {
      nama: 'Jamban dan tangki septik bersama',
      menjawab: ['m-jamban'],
      daya: 'lingkungan',
      lokasi: 'Lingkungan II dan IV',
      volume: 9,
      satuan: 'unit',
      tahun: years(2027, 2028),
      biaya: 315_000_000,
      sumber: ['blm', 'apbd'],
      pelaksana: 'KSM Sehat Mandiri',
    },
  ],
  [
    'p-sampah-1',
    't2',
    {
      nama: 'Pengelolaan sampah dari rumah',
      menjawab: ['m-sampah', 'q-dasawisma'],
      daya: 'lingkungan',
      lokasi: ALL,
    },
  ],
  ['p-sampah-2', 'w2', { nama: 'Bank sampah', menjawab: ['m-sampah'], daya: 'ekonomi', lokasi: II }],
  [
    'p-air',
    'w4',
    {
      nama: 'Sambungan air bersih',
      menjawab: ['m-air'],
      daya: 'lingkungan',
      lokasi: 'Lingkungan III dan IV',
      volume: 120,
      satuan: 'sambungan',
      tahun: years(2028, 2029),
      biaya: 360_000_000,
      sumber: ['apbd'],
      pelaksana: 'Perusahaan daerah air minum',
    },
  ],
  [
    'p-rumah',
    't3',
    {
      nama: 'Perbaikan rumah tidak layak huni',
      menjawab: ['m-rumah', 'q-tukang'],
      daya: 'sosial',
      lokasi: 'Lingkungan II, III, dan IV',
      volume: 45,
      satuan: 'unit',
      tahun: years(2028, 2031),
      biaya: 675_000_000,
      sumber: ['apbd', 'swadaya'],
      pelaksana: 'KSM Rumah Kita',
    },
  ],
  [
    'p-tanggul',
    'd1',
    {
      nama: 'Tanggul rendah penahan air pasang',
      menjawab: ['m-pasang'],
      daya: 'lingkungan',
      lokasi: IV,
      volume: 300,
      satuan: 'm',
      tahun: years(2029, 2030),
      biaya: 1_200_000_000,
      sumber: ['apbd'],
      pelaksana: 'Dinas Pekerjaan Umum Kota',
    },
  ],
  [
    'p-gang',
    'w1',
    {
      nama: 'Perkerasan gang',
      menjawab: ['m-gang', 'q-swadaya'],
      daya: 'lingkungan',
      lokasi: 'Lingkungan I dan II',
      volume: 600,
      satuan: 'm',
      tahun: years(2028, 2029),
      biaya: 240_000_000,
      sumber: ['blm', 'swadaya'],
      pelaksana: 'KSM Gang Rapi',
    },
  ],
  [
    'p-lampu',
    'w3',
    {
      nama: 'Lampu penerangan lorong',
      menjawab: ['m-gelap'],
      daya: 'lingkungan',
      lokasi: 'Lingkungan III dan IV',
      volume: 35,
      satuan: 'unit',
      tahun: years(2028, 2028),
      biaya: 87_500_000,
      sumber: ['apbd', 'swasta'],
      pelaksana: 'Karang Taruna',
    },
  ],
  [
    'p-modal',
    'g3',
    {
      nama: 'Simpan pinjam kelompok nelayan',
      menjawab: ['m-utang'],
      daya: 'ekonomi',
      lokasi: IV,
      volume: 3,
      satuan: 'kelompok',
      tahun: years(2027, 2029),
      biaya: 150_000_000,
      sumber: ['blm', 'swadaya'],
      pelaksana: 'Unit Pengelola Keuangan BKM',
    },
  ],
  [
    'p-olahan',
    'b2',
    {
      nama: 'Rumah produksi olahan ikan',
      menjawab: ['m-jual', 'q-olahan'],
      daya: 'ekonomi',
      lokasi: III,
      volume: 1,
      satuan: 'unit',
      tahun: years(2028, 2028),
      biaya: 260_000_000,
      sumber: ['blm', 'swasta'],
      pelaksana: 'KSM Ikan Segar',
    },
  ],
  [
    'p-gizi',
    'g1',
    {
      nama: 'Dapur gizi posyandu',
      menjawab: ['m-gizi', 'q-dasawisma'],
      daya: 'sosial',
      lokasi: 'Posyandu Lingkungan II dan IV',
      volume: 2,
      satuan: 'unit',
      tahun: years(2027, 2031),
      biaya: 80_000_000,
      sumber: ['apbd', 'swadaya'],
      pelaksana: 'TP PKK kelurahan',
    },
  ],
  [
    'p-belajar',
    'g2',
    {
      nama: 'Kelompok belajar dan latihan kerja remaja',
      menjawab: ['m-sekolah', 'q-pemuda'],
      daya: 'sosial',
      lokasi: 'Balai kelurahan',
      volume: 40,
      satuan: 'orang',
      tahun: years(2028, 2030),
      biaya: 60_000_000,
      sumber: ['apbd', 'swasta'],
      pelaksana: 'Karang Taruna',
    },
  ],
  [
    'p-taman',
    't1',
    {
      nama: 'Ruang terbuka di tepi sungai',
      menjawab: ['q-tepi'],
      daya: 'lingkungan',
      lokasi: IV,
      volume: 1500,
      satuan: 'm²',
      tahun: years(2030, 2031),
      biaya: 450_000_000,
      sumber: ['apbd', 'swasta'],
    },
  ],
  [
    'p-dermaga',
    'g2',
    {
      nama: 'Dermaga perahu wisata',
      menjawab: ['q-pemuda', 'q-tepi'],
      daya: 'ekonomi',
      lokasi: IV,
      volume: 1,
      satuan: 'unit',
      tahun: years(2029, 2029),
      sumber: ['swasta'],
    },
  ],
]);

type Time = ReturnType<typeof quarters>;

/** An activity of the priority area. */
function activity(
  kegiatan: string,
  [program, kawasan, lokasi]: readonly [program: string, kawasan: string, lokasi: string],
  [volume, satuan, biaya]: readonly [volume: number, satuan: string, biaya: number],
  tahap: Time,
  [pelaksana, pemelihara]: readonly [pelaksana: string, pemelihara: string],
) {
  return {
    kegiatan,
    program: [program],
    kawasan: [kawasan],
    lokasi,
    volume,
    satuan,
    biaya,
    tahap,
    pelaksana,
    pemelihara,
  };
}

const ACTIONS = cards('rtplp', 'kegiatan', [
  [
    'k-titi',
    'g3',
    activity(
      'Bangun titi beton',
      ['p-titi', 'a-tepi', IV],
      [160, 'm', 320_000_000],
      quarters([2027, 1], [2027, 3]),
      ['KSM Titi Bersama', 'Pemanfaat titi Lingkungan IV'],
    ),
  ],
  [
    'k-titi-lanjut',
    't1',
    activity(
      'Lanjutkan titi beton sampai batas timur',
      ['p-titi', 'a-tepi', IV],
      [80, 'm', 160_000_000],
      quarters([2028, 1], [2028, 2]),
      ['KSM Titi Bersama', 'Pemanfaat titi Lingkungan IV'],
    ),
  ],
  [
    'k-jamban-tepi',
    'g1',
    activity(
      'Bangun jamban dan tangki septik bersama',
      ['p-sanitasi', 'a-tepi', IV],
      [6, 'unit', 210_000_000],
      quarters([2027, 2], [2027, 4]),
      ['KSM Sehat Mandiri', 'Dasawisma Lingkungan IV'],
    ),
  ],
  [
    'k-saluran-tepi-1',
    'w3',
    activity(
      'Bangun saluran beton',
      ['p-saluran', 'a-tepi', III],
      [300, 'm', 240_000_000],
      quarters([2027, 2], [2027, 4]),
      ['KSM Saluran Lancar', 'Warga Lingkungan III'],
    ),
  ],
  [
    'k-saluran-tepi-2',
    'w4',
    activity(
      'Pintu air di ujung saluran',
      ['p-saluran', 'a-tepi', III],
      [1, 'unit', 16_000_000],
      quarters([2027, 4], [2027, 4]),
      ['KSM Saluran Lancar', 'Warga Lingkungan III'],
    ),
  ],
  [
    'k-pilah',
    't2',
    activity(
      'Bangun rumah pemilahan sampah',
      ['p-sampah', 'a-tepi', III],
      [1, 'unit', 95_000_000],
      quarters([2027, 3], [2027, 4]),
      ['KSM Bersih Sungai', 'Pengurus bank sampah'],
    ),
  ],
  [
    'k-air',
    'w4',
    activity(
      'Pasang sambungan air bersih',
      ['p-air', 'a-tepi', IV],
      [60, 'sambungan', 180_000_000],
      quarters([2028, 2], [2028, 4]),
      ['Perusahaan daerah air minum', 'Pelanggan'],
    ),
  ],
  [
    'k-rumah',
    't3',
    activity(
      'Perbaiki rumah tidak layak huni',
      ['p-rumah', 'a-tepi', 'Lingkungan III dan IV'],
      [15, 'unit', 225_000_000],
      quarters([2029, 1], [2030, 4]),
      ['KSM Rumah Kita', 'Pemilik rumah'],
    ),
  ],
  [
    'k-lampu',
    'g2',
    activity(
      'Pasang lampu lorong',
      ['p-lampu', 'a-tepi', 'Lingkungan III dan IV'],
      [20, 'unit', 50_000_000],
      quarters([2028, 1], [2028, 2]),
      ['Karang Taruna', 'Karang Taruna'],
    ),
  ],
  [
    'k-olahan',
    'b2',
    activity(
      'Bangun rumah produksi olahan ikan',
      ['p-olahan', 'a-tepi', III],
      [1, 'unit', 260_000_000],
      quarters([2028, 1], [2028, 3]),
      ['KSM Ikan Segar', 'Kelompok pengolah ikan'],
    ),
  ],
  [
    'k-saluran-padat',
    'w1',
    activity(
      'Sambungkan saluran gang ke saluran utama',
      ['p-saluran', 'a-padat', I],
      [350, 'm', 280_000_000],
      quarters([2027, 1], [2027, 4]),
      ['KSM Saluran Lancar', 'Warga Lingkungan I'],
    ),
  ],
  [
    'k-gang',
    'w2',
    activity(
      'Perkeras gang dengan paving',
      ['p-gang', 'a-padat', 'Lingkungan I dan II'],
      [320, 'm', 128_000_000],
      quarters([2028, 2], [2028, 4]),
      ['KSM Gang Rapi', 'Warga Lingkungan I dan II'],
    ),
  ],
  [
    'k-jamban-padat',
    'g1',
    activity(
      'Bangun jamban bersama di gang dalam',
      ['p-sanitasi', 'a-padat', II],
      [3, 'unit', 105_000_000],
      quarters([2028, 1], [2028, 2]),
      ['KSM Sehat Mandiri', 'Dasawisma Lingkungan II'],
    ),
  ],
]);

const RULES = cards('aturan', 'aturan', [
  ['r-sampah-1', 'g1', { hal: 'Sampah', rumusan: 'Jangan buang sampah ke sungai.' }],
  [
    'r-sampah-2',
    'w2',
    { hal: 'Buang sampah', rumusan: 'Sampah dipilah dulu di rumah.', sanksi: 'Membersihkan saluran' },
  ],
  [
    'r-tepi',
    't1',
    {
      hal: 'Bangunan di tepi sungai',
      rumusan: 'Tidak mendirikan bangunan baru di antara titi dan tepi sungai.',
      sanksi: 'Teguran, lalu pembongkaran oleh pemilik dalam 30 hari',
    },
  ],
  [
    'r-saluran',
    'w1',
    {
      hal: 'Saluran di depan rumah',
      rumusan: 'Setiap rumah membersihkan saluran di depannya dan tidak menutupnya secara tetap.',
      sanksi: 'Teguran dan kerja bakti',
    },
  ],
  [
    'r-titi',
    'g3',
    {
      hal: 'Pemakaian titi beton',
      rumusan: 'Titi beton dilalui pejalan kaki dan sepeda; sepeda motor dituntun.',
      sanksi: 'Teguran; kerusakan diganti oleh pelaku',
    },
  ],
  [
    'r-iuran',
    'b2',
    {
      hal: 'Iuran pemeliharaan',
      rumusan: 'Setiap keluarga membayar iuran Rp5.000 sebulan; keluarga miskin dibebaskan.',
      sanksi: 'Tunggakan diumumkan dalam rapat lingkungan',
    },
  ],
]);

const PARTNERS = cards('pemasaran', 'mitra', [
  [
    'c-ikan',
    'b2',
    {
      lembaga: 'Perusahaan pengolahan ikan',
      program: ['p-olahan'],
      ditawarkan: 'Alat kemas dan jaminan pembelian',
      status: 'berminat',
    },
  ],
  [
    'c-bank',
    'b1',
    {
      lembaga: 'Bank daerah',
      program: ['p-modal'],
      ditawarkan: 'Modal bergulir tiga kelompok nelayan',
      status: 'dihubungi',
    },
  ],
  [
    'c-zakat',
    'k1',
    {
      lembaga: 'Badan amil zakat kota',
      program: ['p-rumah', 'p-gizi'],
      ditawarkan: 'Perbaikan 5 rumah dan bahan dapur gizi',
      status: 'sepakat',
    },
  ],
  [
    'c-kampus',
    't2',
    {
      lembaga: 'Perguruan tinggi di kota',
      program: ['p-gizi', 'p-sampah'],
      ditawarkan: 'Pendamping gizi dan pelatih pemilahan sampah',
      status: 'berminat',
    },
  ],
  [
    'c-lampu',
    'g2',
    {
      lembaga: 'Badan usaha pelabuhan',
      program: ['p-lampu'],
      ditawarkan: '15 lampu tenaga surya',
      status: 'calon',
    },
  ],
]);

export const CARDS: readonly CaseCard[] = [
  ...PROBLEMS,
  ...POTENTIALS,
  ...PHRASES,
  ...AREAS,
  ...PROGRAMMES,
  ...ACTIONS,
  ...RULES,
  ...PARTNERS,
];

export const GROUPS: readonly CaseGroup[] = [
  group(
    'pemetaan',
    'temuan',
    'm-saluran',
    ['m-saluran-1', 'm-saluran-2'],
    problem(
      'Saluran tersumbat dan menggenangi rumah',
      'lingkungan',
      'Lingkungan I dan III',
      122,
      'Saluran dangkal, tertutup sampah, dan tidak tersambung ke sungai.',
    ),
  ),
  group(
    'pemetaan',
    'temuan',
    'm-jamban',
    ['m-jamban-1', 'm-jamban-2'],
    problem(
      'Rumah tanpa jamban sehat',
      'lingkungan',
      'Lingkungan II dan IV',
      49,
      'Lahan sempit di atas air dan biaya tangki septik mahal.',
    ),
  ),
  group(
    'pemetaan',
    'temuan',
    'm-sampah',
    ['m-sampah-1', 'm-sampah-2'],
    problem(
      'Sampah dibuang ke sungai dan saluran',
      'lingkungan',
      ALL,
      210,
      'Belum ada tempat sampah bersama dan jadwal angkut.',
    ),
  ),
  group('kawasan', 'kawasan', 'a-tepi', ['a-tepi-1', 'a-tepi-2'], {
    nama: 'Kawasan tepi sungai',
    batas: 'Lingkungan III dan IV, dari titi utama sampai tepi sungai',
    luas: 4.2,
    alasan: 'Paling padat, paling banyak keluarga miskin, dan kemasukan air pasang.',
  }),
  group('program', 'program', 'p-saluran', ['p-saluran-1', 'p-saluran-2'], {
    nama: 'Perbaikan dan penyambungan saluran lingkungan',
    menjawab: ['m-saluran', 'q-swadaya'],
    daya: 'lingkungan',
    lokasi: 'Lingkungan I dan III',
    volume: 850,
    satuan: 'm',
    tahun: years(2027, 2028),
    biaya: 680_000_000,
    sumber: ['blm', 'apbd', 'swadaya'],
    pelaksana: 'KSM Saluran Lancar',
  }),
  group('program', 'program', 'p-sampah', ['p-sampah-1', 'p-sampah-2'], {
    nama: 'Pengelolaan sampah dari rumah dan bank sampah',
    menjawab: ['m-sampah', 'q-dasawisma'],
    daya: 'lingkungan',
    lokasi: ALL,
    volume: 1,
    satuan: 'paket',
    tahun: years(2027, 2029),
    biaya: 185_000_000,
    sumber: ['blm', 'swadaya', 'swasta'],
    pelaksana: 'KSM Bersih Sungai',
  }),
  group(
    'rtplp',
    'kegiatan',
    'k-saluran-tepi',
    ['k-saluran-tepi-1', 'k-saluran-tepi-2'],
    activity(
      'Bangun saluran beton dengan pintu air',
      ['p-saluran', 'a-tepi', III],
      [300, 'm', 256_000_000],
      quarters([2027, 2], [2027, 4]),
      ['KSM Saluran Lancar', 'Warga Lingkungan III'],
    ),
  ),
  group('aturan', 'aturan', 'r-sampah', ['r-sampah-1', 'r-sampah-2'], {
    hal: 'Pembuangan sampah',
    rumusan:
      'Setiap rumah memilah sampah dan membawanya ke rumah pemilahan; tidak ada sampah yang dibuang ke sungai.',
    sanksi: 'Teguran, lalu kerja bakti membersihkan saluran',
  }),
];
