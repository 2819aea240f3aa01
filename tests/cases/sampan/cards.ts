/** What the people of Sampan wrote, step by step, and how the facilitator joined and worded it. Roles are in roles.ts. */
import type { CaseCard, CaseGroup } from '../case.ts';
import { cards, group } from '../parts.ts';

function years(from: number, to: number) {
  return { from: { year: from, quarter: null }, to: { year: to, quarter: null } };
}

const MEMBERS = 'Tujuh daerah anggota';

const FACTORS = cards('perekat', 'perekat', [
  [
    'f-lelang-1',
    's1',
    { judul: 'Pasar lelang hasil bumi bergilir', bidang: 'ekonomi', jenis: 'potensi', daerah: MEMBERS },
  ],
  [
    'f-lelang-2',
    'u1',
    { judul: 'Pedagang berjual beli lintas daerah', bidang: 'ekonomi', jenis: 'keterkaitan' },
  ],
  [
    'f-ikan',
    'm1',
    {
      judul: 'Perikanan laut dan pelabuhan ikan',
      bidang: 'perikanan',
      jenis: 'potensi',
      daerah: 'Brebes, Tegal, Pemalang, Pekalongan, Batang',
      bukti: 'Kapal mendarat di pelabuhan daerah tetangga.',
    },
  ],
  [
    'f-olah',
    'u1',
    {
      judul: 'Pengolahan dan pemasaran hasil masih lemah',
      bidang: 'ekonomi',
      jenis: 'masalah',
      daerah: MEMBERS,
      bukti: 'Sebagian besar hasil dijual mentah ke luar kawasan.',
    },
  ],
  [
    'f-batik',
    'u2',
    {
      judul: 'Batik dan kerajinan pantura',
      bidang: 'ekonomi',
      jenis: 'potensi',
      daerah: 'Pekalongan, Kota Pekalongan, Batang, Pemalang',
      bukti: 'Bahan dan pekerja saling datang dari daerah tetangga.',
    },
  ],
  [
    'f-bawang',
    'm2',
    {
      judul: 'Bawang merah dan sayur dataran tinggi',
      bidang: 'pertanian',
      jenis: 'potensi',
      daerah: 'Brebes, Tegal, Pemalang, Batang',
      bukti: 'Panen bergantian sehingga pasokan dapat diatur.',
    },
  ],
  [
    'f-wisata',
    'a3',
    {
      judul: 'Wisata pantai dan pegunungan dalam satu jalur',
      bidang: 'pariwisata',
      jenis: 'potensi',
      daerah: MEMBERS,
      bukti: 'Jarak antartujuan kurang dari dua jam.',
    },
  ],
  [
    'f-jalan',
    'a2',
    {
      judul: 'Jalan pantura sebagai urat nadi bersama',
      bidang: 'infrastruktur',
      jenis: 'keterkaitan',
      daerah: MEMBERS,
      bukti: 'Kemacetan di satu kota terasa di semua daerah.',
    },
  ],
  [
    'f-rob-1',
    'a6',
    { judul: 'Rob di pesisir', bidang: 'lingkungan', jenis: 'masalah', daerah: 'Kota Pekalongan' },
  ],
  [
    'f-rob-2',
    'm1',
    { judul: 'Abrasi menghabiskan tambak', bidang: 'lingkungan', jenis: 'masalah', daerah: 'Brebes' },
  ],
  [
    'f-sungai',
    'a4',
    {
      judul: 'Sungai dan irigasi melintasi batas daerah',
      bidang: 'infrastruktur',
      jenis: 'keterkaitan',
      daerah: 'Tegal, Pemalang, Pekalongan',
      bukti: 'Air dibagi dari bendung yang sama.',
    },
  ],
  [
    'f-logat',
    'a7',
    {
      judul: 'Logat dan kesenian yang mirip',
      bidang: 'sosial',
      jenis: 'potensi',
      daerah: MEMBERS,
      bukti: 'Pentas bersama.',
    },
  ],
  [
    'f-sampah',
    'u2',
    { judul: 'Tempat sampah akhir bersama', bidang: 'lingkungan', jenis: 'masalah' },
    'late',
  ],
]);

const PHRASES = cards('visi', 'visi', [
  [
    'v-pasar',
    'u1',
    { 'kata-kunci': 'Satu pasar tujuh daerah', alasan: 'Pembeli besar mencari pasokan yang tetap.' },
  ],
  ['v-pesisir', 'a6', { 'kata-kunci': 'Pesisir aman' }],
  ['v-setara', 'a1', { 'kata-kunci': 'Maju bersama dan setara' }],
  ['v-nilai', 't1', { 'kata-kunci': 'Hasil diolah di kawasan sendiri' }],
]);

export const VISION =
  'Sampan menjadi satu kawasan ekonomi pantura yang mengolah hasilnya sendiri, menjaga pesisir dan sungainya bersama, dan ' +
  'membagi manfaatnya secara setara kepada tujuh daerah anggota.';

const PROGRAMMES = cards('program', 'program', [
  [
    'p-lelang-1',
    's1',
    {
      nama: 'Pasar lelang hasil bumi bergilir',
      perekat: ['f-lelang'],
      lokasi: MEMBERS,
      keluaran: '4 lelang setahun',
    },
  ],
  [
    'p-lelang-2',
    'u1',
    { nama: 'Informasi harga tujuh daerah', perekat: ['f-lelang', 'f-olah'], lokasi: MEMBERS },
  ],
  [
    'p-ikan',
    'm1',
    {
      nama: 'Rantai dingin dan pengolahan ikan',
      perekat: ['f-ikan', 'f-olah'],
      lokasi: 'Kota Tegal, Kota Pekalongan, Batang',
      penerima: '6.000 nelayan dan pengolah',
      keluaran: '3 gudang beku',
      bidang: 'perikanan',
      biaya: 18_000_000_000,
    },
  ],
  [
    'p-batik',
    'u2',
    {
      nama: 'Promosi bersama batik dan kerajinan',
      perekat: ['f-batik'],
      lokasi: 'Empat daerah penghasil batik',
      penerima: '2.500 perajin',
      keluaran: '1 merek kawasan',
      bidang: 'ekonomi',
      biaya: 2_400_000_000,
    },
  ],
  [
    'p-wisata',
    'a3',
    {
      nama: 'Jalur wisata pantai dan pegunungan',
      perekat: ['f-wisata', 'f-jalan'],
      lokasi: MEMBERS,
      penerima: '40 desa di sekitar tujuan wisata',
      keluaran: '2 jalur wisata',
      bidang: 'pariwisata',
      biaya: 3_600_000_000,
    },
  ],
  [
    'p-rob',
    'a6',
    {
      nama: 'Penanganan rob dan abrasi terpadu',
      perekat: ['f-rob'],
      lokasi: 'Pesisir tujuh daerah',
      penerima: '31 desa dan kelurahan pesisir',
      keluaran: '12 km sabuk hijau',
      bidang: 'lingkungan',
      biaya: 24_000_000_000,
    },
  ],
  [
    'p-sungai',
    'a4',
    {
      nama: 'Pengaturan air sungai lintas daerah',
      perekat: ['f-sungai'],
      lokasi: 'Tegal, Pemalang, Pekalongan',
      penerima: '14.000 petani',
      keluaran: '1 jadwal pembagian air',
      bidang: 'infrastruktur',
      biaya: 1_500_000_000,
    },
  ],
  [
    'p-bawang',
    'm2',
    {
      nama: 'Gudang bersama bawang merah',
      perekat: ['f-bawang', 'f-olah'],
      lokasi: 'Brebes dan Tegal',
      penerima: '3.200 petani',
      keluaran: '2 gudang',
      bidang: 'pertanian',
      biaya: 5_000_000_000,
    },
  ],
  [
    'p-investasi',
    'a2',
    {
      nama: 'Pelayanan investasi satu kawasan',
      perekat: ['f-jalan'],
      lokasi: MEMBERS,
      penerima: 'Penanam modal dan pencari kerja',
      keluaran: '1 peta peluang',
      bidang: 'tata-kelola',
      biaya: 900_000_000,
    },
  ],
  [
    'p-bus',
    'a7',
    {
      nama: 'Angkutan umum antarkota',
      perekat: ['f-jalan'],
      lokasi: 'Tegal sampai Batang',
      penerima: 'Pekerja dan pelajar',
    },
  ],
  [
    'p-bandara',
    'a2',
    { nama: 'Bandara kawasan', perekat: ['f-jalan'], lokasi: 'Belum ditentukan', penerima: 'Pelaku usaha' },
  ],
  [
    'p-seni',
    'a5',
    { nama: 'Pekan seni Sampan', perekat: ['f-wisata'], lokasi: 'Bergilir', penerima: 'Sanggar seni' },
    'late',
  ],
]);

type Measure = readonly [
  indikator: string,
  program: string,
  satuan: string,
  now: number,
  targets: readonly number[],
];

function measure([indikator, program, satuan, now, targets]: Measure, source: string) {
  return {
    indikator,
    program: [program],
    satuan,
    'data-awal': now,
    'tahun-awal': 2025,
    target: targets.map((value, at) => ({ year: 2027 + at, value })),
    'sumber-data': source,
  };
}

const MEASURES = cards('tolok-ukur', 'tolok-ukur', [
  [
    't-lelang',
    's1',
    measure(
      ['Nilai transaksi lelang', 'p-lelang', 'Rp miliar', 9, [12, 16, 20, 25, 30]],
      'Sekretariat Sampan',
    ),
  ],
  [
    't-ikan',
    'm1',
    measure(['Ikan yang diolah di kawasan', 'p-ikan', 'persen', 28, [30, 34, 38, 42, 45]], 'Dinas perikanan'),
  ],
  [
    't-batik',
    'u2',
    measure(
      ['Perajin memakai merek kawasan', 'p-batik', 'orang', 0, [200, 500, 900, 1200, 1500]],
      'Perkumpulan perajin',
    ),
  ],
  [
    't-wisata',
    'a3',
    measure(['Lama tinggal wisatawan', 'p-wisata', 'hari', 1.2, [1.3, 1.4, 1.5, 1.7, 2]], 'Dinas pariwisata'),
  ],
  ['t-rob', 'a6', measure(['Panjang sabuk hijau', 'p-rob', 'km', 3, [4, 6, 8, 10, 12]], 'Dinas kelautan')],
  [
    't-sungai',
    'a4',
    measure(['Sengketa air antardaerah', 'p-sungai', 'kejadian', 7, [6, 4, 3, 1, 0]], 'Dinas pengairan'),
  ],
  [
    't-bawang',
    'm2',
    measure(
      ['Bawang yang disimpan di gudang', 'p-bawang', 'ton', 0, [0, 300, 600, 900, 1200]],
      'Dinas pertanian',
    ),
  ],
]);

const POLICIES = cards('kebijakan-strategi', 'kebijakan', [
  [
    'k-iuran',
    's1',
    {
      isi: 'Iuran dan pembagian biaya sekretariat',
      program: ['p-lelang'],
      bentuk: 'perjanjian',
      status: 'baru',
      pemrakarsa: 'Sekretariat Sampan',
      tenggat: years(2027, 2027),
    },
  ],
  [
    'k-air',
    'a4',
    {
      isi: 'Pembagian air sungai lintas daerah',
      program: ['p-sungai'],
      bentuk: 'peraturan-bersama',
      status: 'rancangan',
      pemrakarsa: 'Provinsi Jawa Tengah',
      tenggat: years(2028, 2028),
    },
  ],
  [
    'k-pesisir',
    'a6',
    {
      isi: 'Sabuk hijau pesisir',
      program: ['p-rob'],
      bentuk: 'kesepakatan',
      status: 'baru',
      pemrakarsa: 'Kota Pekalongan',
      tenggat: years(2027, 2027),
    },
  ],
  [
    'k-merek',
    'u2',
    {
      isi: 'Pemakaian merek kawasan batik',
      program: ['p-batik'],
      bentuk: 'sk',
      status: 'baru',
      pemrakarsa: 'Kabupaten Pekalongan',
      tenggat: years(2028, 2028),
    },
  ],
]);

const STRATEGIES = cards('kebijakan-strategi', 'strategi', [
  [
    's-giliran',
    'u1',
    {
      pendekatan: 'Tuan rumah lelang bergilir tiap triwulan',
      program: ['p-lelang'],
      risiko: 'Daerah kecil kurang siap',
      mitigasi: 'Daerah tetangga menjadi pendamping',
    },
  ],
  [
    's-jalur',
    'a3',
    {
      pendekatan: 'Mulai dengan satu jalur percontohan',
      program: ['p-wisata'],
      risiko: 'Tujuan wisata saling bersaing',
      mitigasi: 'Satu kalender acara untuk kawasan',
    },
  ],
  [
    's-pesisir',
    'm1',
    {
      pendekatan: 'Menanam bersama kelompok pesisir',
      program: ['p-rob'],
      risiko: 'Bibit mati terkena ombak',
      mitigasi: 'Pemecah ombak dari bahan setempat',
    },
  ],
]);

type Action = readonly [
  kegiatan: string,
  program: string,
  waktu: readonly [from: number, to: number],
  lokasi: string,
  volume: number,
  satuan: string,
  biaya: number,
  sumber: string,
  pj: string,
  pendukung: string,
];

function action([kegiatan, program, waktu, lokasi, volume, satuan, biaya, sumber, pj, pendukung]: Action) {
  return {
    kegiatan,
    program: [program],
    waktu: years(waktu[0], waktu[1]),
    lokasi,
    volume,
    satuan,
    biaya,
    'sumber-dana': sumber,
    'penanggung-jawab': pj,
    pendukung,
  };
}

const BILLION = 1_000_000_000;
const SHARES = 'Iuran anggota';
const LOCAL = 'APBD daerah anggota';

const ACTIONS = cards('rencana-aksi', 'aksi', [
  [
    'x-lelang',
    's1',
    action([
      'Menggelar lelang bergilir',
      'p-lelang',
      [2027, 2031],
      MEMBERS,
      20,
      'kali',
      BILLION,
      SHARES,
      'Sekretariat Sampan',
      'DAG',
    ]),
  ],
  [
    'x-harga',
    'u1',
    action([
      'Membangun papan harga bersama',
      'p-lelang',
      [2027, 2028],
      MEMBERS,
      7,
      'unit',
      0.35 * BILLION,
      SHARES,
      'Sekretariat Sampan',
      'DAG',
    ]),
  ],
  [
    'x-beku',
    'a2',
    action([
      'Membangun gudang beku',
      'p-ikan',
      [2028, 2030],
      'Kota Tegal dan Batang',
      3,
      'unit',
      15 * BILLION,
      'APBN dan APBD',
      'Kota Tegal',
      'BTG, NEL',
    ]),
  ],
  [
    'x-merek',
    'u2',
    action([
      'Mendaftarkan merek dan pameran',
      'p-batik',
      [2027, 2030],
      'Pekalongan',
      4,
      'pameran',
      2.4 * BILLION,
      LOCAL,
      'Kabupaten Pekalongan',
      'BATIK',
    ]),
  ],
  [
    'x-jalur',
    'a3',
    action([
      'Menyiapkan dua jalur wisata',
      'p-wisata',
      [2028, 2031],
      MEMBERS,
      2,
      'jalur',
      3.6 * BILLION,
      LOCAL,
      'Kabupaten Tegal',
      'SEK',
    ]),
  ],
  [
    'x-bakau',
    'm1',
    action([
      'Menanam sabuk hijau',
      'p-rob',
      [2027, 2031],
      'Pesisir tujuh daerah',
      9,
      'km',
      18 * BILLION,
      'APBN dan APBD',
      'Kota Pekalongan',
      'NEL',
    ]),
  ],
  [
    'x-air-1',
    'a4',
    action([
      'Menyusun jadwal air',
      'p-sungai',
      [2027, 2028],
      'Pemalang',
      1,
      'dokumen',
      0.5 * BILLION,
      LOCAL,
      'Kabupaten Pemalang',
      'PROV',
    ]),
  ],
  [
    'x-air-2',
    'a5',
    action([
      'Memasang pencatat debit',
      'p-sungai',
      [2028, 2028],
      'Pekalongan',
      6,
      'unit',
      0.7 * BILLION,
      LOCAL,
      'Kabupaten Pemalang',
      'PROV',
    ]),
  ],
  [
    'x-gudang',
    'a1',
    action([
      'Membangun gudang bawang',
      'p-bawang',
      [2028, 2029],
      'Brebes dan Tegal',
      2,
      'unit',
      5 * BILLION,
      'APBN dan APBD',
      'Kabupaten Brebes',
      'DAG',
    ]),
  ],
]);

export const CARDS: readonly CaseCard[] = [
  ...FACTORS,
  ...PHRASES,
  ...PROGRAMMES,
  ...MEASURES,
  ...POLICIES,
  ...STRATEGIES,
  ...ACTIONS,
];

export const GROUPS: readonly CaseGroup[] = [
  group('perekat', 'perekat', 'f-lelang', ['f-lelang-1', 'f-lelang-2'], {
    judul: 'Pasar lelang dan perdagangan hasil bumi',
    bidang: 'ekonomi',
    jenis: 'keterkaitan',
    daerah: MEMBERS,
    bukti: 'Dirintis sejak surat niat bersama 13 Januari 2003.',
  }),
  group('perekat', 'perekat', 'f-rob', ['f-rob-1', 'f-rob-2'], {
    judul: 'Rob dan abrasi di sepanjang pesisir',
    bidang: 'lingkungan',
    jenis: 'masalah',
    daerah: MEMBERS,
    bukti: 'Bangunan di satu daerah memindahkan abrasi ke daerah sebelahnya.',
  }),
  group('program', 'program', 'p-lelang', ['p-lelang-1', 'p-lelang-2'], {
    nama: 'Pasar lelang bergilir dan informasi harga',
    perekat: ['f-lelang', 'f-olah'],
    lokasi: MEMBERS,
    penerima: '5.000 petani dan pedagang',
    keluaran: '4 lelang setahun',
    bidang: 'ekonomi',
    biaya: 1_350_000_000,
  }),
  group(
    'rencana-aksi',
    'aksi',
    'x-air',
    ['x-air-1', 'x-air-2'],
    action([
      'Menyusun jadwal air dan memasang pencatat debit',
      'p-sungai',
      [2027, 2028],
      'Tegal, Pemalang, Pekalongan',
      6,
      'unit',
      1.2 * BILLION,
      LOCAL,
      'Kabupaten Pemalang',
      'PROV, PKL',
    ]),
  ),
];
