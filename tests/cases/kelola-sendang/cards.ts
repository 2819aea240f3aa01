/**
 * What people write of issues, themes, vision, directions, model areas, institution and evaluation, and how the facilitator groups
 * it. Written in our own words from public facts about the landscape (domain 8 T2 and 11); figures are made up to be plausible.
 */
import type { Fields } from '@mufakat/shared/cards/card.ts';

import type { CaseCard, CaseGroup } from '../case.ts';

type IssueRow = readonly [
  key: string,
  author: string,
  judul: string,
  dampak: string,
  lokasi?: string,
  bukti?: string,
];

const ISSUES: readonly CaseCard[] = [
  ...(
    [
      [
        'i-habitat-1',
        'l1',
        'Habitat harimau dan gajah makin sempit',
        'ekologi sosial',
        'Dangku',
        'Citra satelit menunjukkan petak hutan terpisah oleh kebun dan jalan.',
      ],
      ['i-habitat-2', 'g3', 'Hutan dan gambut dibuka menjadi kebun', 'ekologi', 'Batas taman nasional'],
      [
        'i-habitat-3',
        'm5',
        'Gajah masuk ladang, kami tidak tahu harus lapor ke mana',
        'ekonomi sosial',
        'Dawas',
      ],
      [
        'i-api-1',
        'l2',
        'Gambut terbakar setiap kemarau panjang',
        'ekologi ekonomi sosial',
        'KHG Merang',
        'Kebakaran besar tahun 2015 meluas dari kanal yang kering.',
      ],
      ['i-api-2', 's1', 'Muka air di areal izin belum diatur bersama', 'ekologi', 'Kanal utama Lalan'],
      ['i-api-3', 'm1', 'Asap menutup sekolah dan dermaga', 'ekonomi sosial', 'Muara Merang'],
      [
        'i-buru-1',
        'g3',
        'Jerat dan perburuan kurang terpantau',
        'ekologi',
        'Suaka margasatwa Dangku',
        'Patroli baru menjangkau sepertiga kawasan.',
      ],
      ['i-buru-2', 'l1', 'Pembukaan liar terlambat diketahui', 'ekologi', 'Batas taman nasional'],
      [
        'i-tumpang-1',
        'm1',
        'Desa kami berada di dalam kawasan hutan',
        'ekonomi sosial',
        'Muara Merang',
        'Peta desa berbeda dengan peta kawasan.',
      ],
      ['i-tumpang-2', 'g2', 'Batas desa, izin, dan kawasan hutan tumpang tindih', 'sosial', 'Dua kabupaten'],
      ['i-tumpang-3', 'g4', 'Kebun lama tanpa surat sulit dibantu', 'ekonomi sosial', 'Bayung Lencir'],
      ['i-nafkah-1', 'm2', 'Pilihan nafkah di desa gambut sedikit', 'ekonomi', 'Kepayang'],
      [
        'i-nafkah-2',
        'm4',
        'Kelapa dan pinang dijual mentah',
        'ekonomi',
        'Tanah Pilih',
        'Harga olahan tiga kali harga mentah.',
      ],
      ['i-nafkah-3', 'g5', 'Contoh usaha yang baik belum ditiru desa lain', 'ekonomi sosial', 'Banyuasin'],
      ['i-sawit-1', 's2', 'Kebun rakyat tua dan hasilnya rendah', 'ekonomi', 'Bayung Lencir'],
      ['i-sawit-2', 'g4', 'Pekebun kecil belum siap sertifikasi', 'ekologi ekonomi', 'Musi Banyuasin'],
      ['i-mangrove-1', 'm3', 'Mangrove hilang, udang berkurang', 'ekologi ekonomi', 'Sungsang'],
      ['i-mangrove-2', 'k1', 'Pantai dan muara tergerus', 'ekologi', 'Muara Banyuasin'],
      [
        'i-data',
        'k1',
        'Data lanskap tersebar dan tidak seragam',
        'sosial',
        'Provinsi',
        'Luas tutupan hutan dari tiga lembaga tidak sama.',
      ],
      ['i-adat', 'm5', 'Aturan adat mulai ditinggalkan', 'sosial', 'Dawas'],
      ['i-jalan', 'm4', 'Jalan kebun rusak pada musim hujan', 'ekonomi', 'Tanah Pilih'],
    ] satisfies IssueRow[]
  ).map(([key, author, judul, dampak, lokasi, bukti]) =>
    card('isu', 'isu', key, author, { judul, dampak: dampak.split(' '), lokasi, bukti }),
  ),
  late(
    card('isu', 'isu', 'i-susulan', 'm3', {
      judul: 'Tambak lama dibiarkan terbuka',
      dampak: ['ekologi'],
      lokasi: 'Sungsang',
    }),
  ),
];

const ISSUE_GROUPS: readonly CaseGroup[] = [
  group('i-habitat', ISSUES, ['i-habitat-1', 'i-habitat-2', 'i-habitat-3'], {
    judul: 'Alih fungsi lahan menekan habitat harimau, gajah, dan gambut',
    dampak: ['ekologi', 'ekonomi', 'sosial'],
    lokasi: 'Dangku, Dawas, dan batas taman nasional',
  }),
  group('i-api', ISSUES, ['i-api-1', 'i-api-2', 'i-api-3'], {
    judul: 'Gambut terbakar dan muka air belum dijaga bersama',
    lokasi: 'KHG Merang dan kanal utama Lalan',
  }),
  group('i-buru', ISSUES, ['i-buru-1', 'i-buru-2'], {
    judul: 'Perburuan dan pembukaan liar kurang terpantau',
  }),
  group('i-tumpang', ISSUES, ['i-tumpang-2', 'i-tumpang-1', 'i-tumpang-3'], {
    judul: 'Desa, izin, dan kawasan hutan tumpang tindih',
    dampak: ['ekonomi', 'sosial'],
    bukti: 'Peta desa berbeda dengan peta kawasan.',
  }),
  group('i-nafkah', ISSUES, ['i-nafkah-1', 'i-nafkah-2', 'i-nafkah-3'], {
    judul: 'Pilihan nafkah dan contoh usaha yang baik masih sedikit',
    dampak: ['ekonomi', 'sosial'],
    lokasi: 'Desa gambut dan pesisir',
  }),
  group('i-sawit', ISSUES, ['i-sawit-1', 'i-sawit-2'], { judul: 'Kebun rakyat tua dan belum bersertifikat' }),
  group('i-mangrove', ISSUES, ['i-mangrove-1', 'i-mangrove-2'], {
    judul: 'Mangrove hilang dan muara tergerus',
    lokasi: 'Sungsang dan Muara Banyuasin',
  }),
];

type ThemeRow = readonly [key: string, author: string, nama: string, isu: string];

const THEMES: readonly CaseCard[] = (
  [
    ['t-satwa-1', 'l1', 'Perlindungan satwa dan koridornya', 'i-habitat i-buru'],
    ['t-satwa-2', 'g3', 'Pemulihan hutan dan mangrove', 'i-habitat i-mangrove'],
    ['t-akses-1', 'm1', 'Kepastian lahan bagi desa', 'i-tumpang'],
    ['t-akses-2', 'g2', 'Perhutanan sosial', 'i-tumpang i-nafkah'],
    ['t-lestari-1', 's1', 'Hutan tanaman yang menjaga gambut', 'i-api'],
    ['t-lestari-2', 's2', 'Kebun sawit yang lestari', 'i-sawit i-api'],
    ['t-usaha-1', 'm4', 'Rumah olah dan pasar hasil desa', 'i-nafkah'],
    ['t-usaha-2', 'k1', 'Usaha tani yang naik kelas', 'i-nafkah i-sawit'],
    ['t-sosial-1', 'm2', 'Kehidupan sosial dan budaya warga', 'i-adat i-nafkah i-api'],
    ['t-data', 'g1', 'Satu data lanskap', 'i-data i-habitat'],
  ] satisfies ThemeRow[]
).map(([key, author, nama, isu]) => card('tema', 'tema', key, author, { nama, isu: isu.split(' ') }));

const THEME_GROUPS: readonly CaseGroup[] = [
  group('t-satwa', THEMES, ['t-satwa-1', 't-satwa-2'], {
    nama: 'Perlindungan satwa dan pemulihan tutupan hutan',
    isu: ['i-habitat', 'i-buru', 'i-mangrove', 'i-data'],
  }),
  group('t-akses', THEMES, ['t-akses-1', 't-akses-2'], {
    nama: 'Akses masyarakat atas lahan dan hutan',
    isu: ['i-tumpang', 'i-nafkah', 'i-adat'],
  }),
  group('t-lestari', THEMES, ['t-lestari-1', 't-lestari-2'], {
    nama: 'Kebun dan hutan tanaman yang lestari',
    isu: ['i-api', 'i-sawit', 'i-habitat'],
  }),
  group('t-usaha', THEMES, ['t-usaha-1', 't-usaha-2'], {
    nama: 'Usaha tani dan olahan hasil desa',
    isu: ['i-nafkah', 'i-sawit', 'i-mangrove'],
  }),
];

const VISION: readonly CaseCard[] = (
  [
    ['v-1', 'l1', 'Satwa punya rumah, warga punya nafkah', 'Keduanya disebut bersama.'],
    ['v-2', 'l2', 'Gambut basah, langit bersih'],
    ['v-3', 'g3', 'Lanskap yang lestari'],
    ['v-4', 's1', 'Usaha dan alam berdampingan'],
    ['v-5', 's2', 'Kemitraan yang saling menguntungkan'],
    ['v-6', 'g1', 'Pemerintah, warga, dan swasta bekerja bersama'],
    ['v-7', 'm1', 'Desa ikut menentukan ruangnya'],
    ['v-8', 'm2', 'Perempuan desa mandiri'],
    ['v-9', 'm4', 'Ekonomi desa tumbuh'],
    ['v-10', 'k1', 'Ekonomi inklusif', 'Tidak ada unsur yang tertinggal.'],
    ['v-11', 'm3', 'Muara kaya udang dan ikan'],
    ['v-12', 'm5', 'Adat dihormati'],
  ] satisfies (readonly [string, string, string, string?])[]
).map(([key, author, kata, alasan]) => card('visi', 'visi', key, author, { 'kata-kunci': kata, alasan }));

const VISION_GROUPS: readonly CaseGroup[] = [
  group('v-lestari', VISION, ['v-3', 'v-1', 'v-2', 'v-11'], {
    'kata-kunci': 'Lanskap lestari: hutan, gambut, mangrove, dan satwa terjaga',
  }),
  group('v-mitra', VISION, ['v-6', 'v-4', 'v-5', 'v-7', 'v-12'], {
    'kata-kunci': 'Kemitraan yang kuat, desa ikut menentukan',
  }),
  group('v-ekonomi', VISION, ['v-10', 'v-8', 'v-9'], { 'kata-kunci': 'Ekonomi inklusif' }),
];

/** Without a theme: for all of them. */
type DirectionRow = readonly [
  key: string,
  author: string,
  isi: string,
  periode: 'satu' | 'dua',
  tema?: string,
];

const DIRECTIONS: readonly CaseCard[] = (
  [
    ['d-1', 'l1', 'Memetakan dan menyepakati jalur jelajah satwa', 'satu', 't-satwa'],
    ['d-2', 'g3', 'Memulihkan tutupan hutan dan mangrove di area model', 'satu', 't-satwa'],
    ['d-3', 'l1', 'Memperluas koridor satwa ke luar area model', 'dua', 't-satwa'],
    ['d-4', 'm1', 'Menuntaskan batas desa dan kawasan hutan', 'satu', 't-akses'],
    ['d-5', 'g2', 'Menjadikan izin kelola masyarakat mandiri', 'dua', 't-akses'],
    ['d-6', 's1', 'Mengatur muka air gambut bersama pemegang izin', 'satu', 't-lestari'],
    ['d-7', 's2', 'Mensertifikasi seluruh kebun mitra', 'dua', 't-lestari'],
    ['d-8', 'm4', 'Membangun rumah olah dan jejaring pasar', 'satu', 't-usaha'],
    ['d-9', 'k2', 'Memasarkan merek lanskap ke luar provinsi', 'dua', 't-usaha'],
    ['d-10', 'm2', 'Menghidupkan sekolah lapang dan musyawarah adat', 'satu', 't-sosial-1'],
    ['d-11', 'm2', 'Menyiapkan kader muda memimpin pengelolaan desa', 'dua', 't-sosial-1'],
    ['d-12', 'g1', 'Menyatukan kerangka kerja kemitraan dan data dasar', 'satu'],
    ['d-13', 'g1', 'Memasukkan kemitraan ke dalam rencana pembangunan daerah', 'satu'],
    ['d-14', 'k1', 'Menilai manfaat dan dampak kemitraan secara bersama', 'satu'],
    ['d-15', 'k2', 'Menghitung sumbangan lanskap bagi ekonomi hijau', 'dua'],
    ['d-16', 'g5', 'Menyebarkan pelajaran ke lanskap lain di Sumatera Selatan', 'dua'],
  ] satisfies DirectionRow[]
).map(([key, author, isi, periode, tema]) =>
  card('arah', 'arah', key, author, { isi, periode, tema: tema === undefined ? undefined : [tema] }),
);

type AreaRow = readonly [
  key: string,
  author: string,
  nama: string,
  desa: string,
  konsesi: string | undefined,
  alasan: string,
];

const AREAS: readonly CaseCard[] = (
  [
    [
      'a-dangku',
      'l1',
      'Bentang Dangku–Bayung Lencir',
      'Dawas, Lubuk Bintialo, dan Pangkalan Bulian',
      'Dua pemegang izin hutan tanaman dan satu perusahaan sawit',
      'Jalur harimau dan gajah melewati kebun, izin, dan desa.',
    ],
    [
      'a-merang-1',
      'l2',
      'Kubah gambut Merang',
      'Muara Merang dan Kepayang',
      'Tiga pemegang izin hutan tanaman',
      'Satu kubah gambut dikelola banyak pihak; paling sering terbakar.',
    ],
    [
      'a-merang-2',
      'm1',
      'Gambut Muara Merang dan sekitarnya',
      'Muara Merang',
      undefined,
      'Desa sudah punya regu penjaga api.',
    ],
    [
      'a-sembilang',
      'm3',
      'Desa penyangga Sembilang',
      'Sungsang IV, Tanah Pilih, dan Tabala Jaya',
      'Tidak ada; berbatasan dengan taman nasional',
      'Nelayan, pekebun kelapa, dan taman nasional saling bergantung.',
    ],
    [
      'a-lalan',
      'g5',
      'Hilir Sungai Lalan',
      'Karang Agung dan Bumi Agung',
      'Satu perusahaan sawit',
      'Jalur air utama antara gambut dan pesisir.',
    ],
    [
      'a-tungkal',
      's2',
      'Kebun mitra Tungkal Jaya',
      'Peninggalan dan Sinar Tungkal',
      'Dua perusahaan sawit',
      'Kebun rakyat siap diremajakan.',
    ],
  ] satisfies AreaRow[]
).map(([key, author, nama, desa, konsesi, alasan]) =>
  card('area', 'area', key, author, { nama, desa, konsesi, alasan }),
);

const AREA_GROUPS: readonly CaseGroup[] = [
  group('a-merang', AREAS, ['a-merang-1', 'a-merang-2'], {
    nama: 'Kubah gambut Merang–Kepayang',
    desa: 'Muara Merang, Kepayang, dan Muara Medak',
  }),
];

type ForumRow = readonly [
  key: string,
  author: string,
  nama: string,
  tugas: string,
  unsur: string,
  pj: string,
  sidang: string,
];

const EVERYBODY = 'pemerintah swasta masyarakat ngo kampus';

const FORUM: readonly CaseCard[] = (
  [
    [
      'f-forum',
      'g1',
      'Forum multipihak lanskap',
      'Memutuskan rencana tahunan, menyelesaikan beda pendapat, dan mengesahkan hasil evaluasi.',
      EVERYBODY,
      'Bappeda Provinsi Sumatera Selatan',
      'Dua kali setahun',
    ],
    [
      'f-sekretariat',
      'g1',
      'Sekretariat bersama',
      'Menyiapkan sidang, menjaga basis data, dan menyusun laporan tahunan.',
      'pemerintah ngo kampus',
      'Bappeda Provinsi Sumatera Selatan',
      'Rapat kerja setiap bulan',
    ],
    [
      'f-area',
      'm1',
      'Kelompok kerja area model',
      'Menjalankan rencana aksi di tiap area model dan melaporkan kendala.',
      'pemerintah swasta masyarakat ngo',
      'Pemerintah desa area model',
      'Setiap tiga bulan, bergilir di desa',
    ],
    [
      'f-penilai',
      'k1',
      'Tim penilai manfaat dan dampak',
      'Menyusun cara penilaian dan menilai bersama warga.',
      'masyarakat ngo kampus',
      'Perguruan tinggi',
      'Sebelum sidang akhir tahun',
    ],
  ] satisfies ForumRow[]
).map(([key, author, nama, tugas, unsur, pj, sidang]) =>
  card('kelembagaan', 'forum', key, author, {
    nama,
    tugas,
    unsur: unsur.split(' '),
    'penanggung-jawab': pj,
    sidang,
  }),
);

type EvaluationRow = readonly [
  key: string,
  author: string,
  pokok: string,
  jenis: 'manfaat' | 'dampak',
  tema: string | undefined,
  ukuran: string,
  from: number,
  to: number,
  pelaksana: string,
];

const EVALUATION: readonly CaseCard[] = (
  [
    [
      'e-pendapatan',
      'k2',
      'Pendapatan keluarga mitra',
      'manfaat',
      't-usaha',
      'Survei 300 keluarga di tiga area model, dibandingkan dengan data dasar 2018',
      2020,
      2020,
      'Perguruan tinggi',
    ],
    [
      'e-lahan',
      'g2',
      'Kepastian kelola lahan desa',
      'manfaat',
      't-akses',
      'Jumlah batas desa dan izin kelola yang terbit, data dinas kehutanan',
      2021,
      2021,
      'Dinas Kehutanan Provinsi',
    ],
    [
      'e-satwa',
      'l1',
      'Sebaran harimau dan gajah',
      'dampak',
      't-satwa',
      'Kamera jebak dan survei tanda satwa dua tahun sekali',
      2020,
      2028,
      'NGO pelestari satwa',
    ],
    [
      'e-api',
      'l2',
      'Luas gambut terbakar dan muka air',
      'dampak',
      't-lestari',
      'Citra kebakaran dan 32 titik pantau muka air setiap tahun',
      2019,
      2028,
      'NGO pemulihan gambut',
    ],
    [
      'e-warga',
      'm2',
      'Peran perempuan dan anak muda',
      'manfaat',
      't-sosial-1',
      'Daftar hadir musyawarah desa dan pengurus kelompok',
      2021,
      2021,
      'Kelompok tani',
    ],
    [
      'e-akhir',
      'g1',
      'Sumbangan lanskap bagi ekonomi hijau daerah',
      'dampak',
      undefined,
      'Penilaian akhir tiap periode terhadap visi 2028',
      2023,
      2028,
      'Bappeda Provinsi Sumatera Selatan',
    ],
  ] satisfies EvaluationRow[]
).map(([key, author, pokok, jenis, tema, ukuran, from, to, pelaksana]) =>
  card('kelembagaan', 'evaluasi', key, author, {
    pokok,
    jenis,
    tema: tema === undefined ? undefined : [tema],
    ukuran,
    waktu: { from: { year: from, quarter: null }, to: { year: to, quarter: null } },
    pelaksana,
  }),
);

const NOTES: readonly CaseCard[] = [
  card('pengesahan', 'catatan', 'c-adat', 'm5', {
    pokok: 'Nama lembaga adat belum ditulis',
    jenis: 'perbaikan',
    uraian: 'Pada tugas kelompok kerja area model ditulis bahwa lembaga adat diundang.',
  }),
  card('pengesahan', 'catatan', 'c-izin', 's1', {
    pokok: 'Letak kubah gambut di dalam izin kami',
    jenis: 'keberatan',
    uraian: 'Rencana di dalam areal izin dibicarakan dulu dengan pemegang izin.',
  }),
];

export const CARDS: readonly CaseCard[] = [
  ...ISSUES,
  ...THEMES,
  ...VISION,
  ...DIRECTIONS,
  ...AREAS,
  ...FORUM,
  ...EVALUATION,
  ...NOTES,
];

export const GROUPS: readonly CaseGroup[] = [
  ...ISSUE_GROUPS,
  ...THEME_GROUPS,
  ...VISION_GROUPS,
  ...AREA_GROUPS,
];

/** Absent fields are left out, as on a phone. */
export function card(
  step: string,
  kind: string,
  key: string,
  author: string,
  fields: Readonly<Record<string, Fields[string] | undefined>>,
): CaseCard {
  const given = Object.entries(fields).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value] as const],
  );
  return { key, author, step, kind, fields: Object.fromEntries(given), late: false };
}

export function late(value: CaseCard): CaseCard {
  return { ...value, late: true };
}

/** A group worded as its first card, but for what the facilitator changed. */
function group(
  key: string,
  among: readonly CaseCard[],
  cards: readonly string[],
  changed: Fields,
): CaseGroup {
  const [first] = among.filter((one) => one.key === cards[0]);
  if (first === undefined) throw new Error(`${key}: no card ${String(cards[0])}`);
  return { key, step: first.step, kind: first.kind, cards, wording: { ...first.fields, ...changed } };
}
