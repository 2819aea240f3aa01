/** What the parties of Sintang wrote, step by step, and how the facilitator joined and worded it. Roles are in roles.ts. */
import type { CaseCard, CaseGroup } from '../case.ts';
import { cards, group } from '../parts.ts';

type Turn = readonly [year: number, quarter: 1 | 2 | 3 | 4];

function quarters(from: Turn, to: Turn) {
  return { from: { year: from[0], quarter: from[1] }, to: { year: to[0], quarter: to[1] } };
}

/** The quarter by whose end something is due. */
function by(year: number, quarter: Turn[1]) {
  return quarters([year, quarter], [year, quarter]);
}

const PARTIES = cards(
  'pihak',
  'pihak',
  (
    [
      [
        'h-bappeda',
        'g1',
        'Bappeda Kabupaten Sintang',
        'pemerintah',
        'Menyusun rencana daerah',
        'Rencana aksi yang diikuti semua pihak',
        'Data perencanaan, ruang rapat',
      ],
      [
        'h-dlh',
        'g2',
        'Dinas Lingkungan Hidup',
        'pemerintah',
        'Mengendalikan pencemaran dan kebakaran',
        'Air bersih dan udara tanpa asap',
        'Petugas lapangan, alat uji air',
      ],
      [
        'h-distan',
        'g3',
        'Dinas Pertanian dan Perkebunan',
        'pemerintah',
        'Membina petani dan pekebun',
        'Hasil kebun naik tanpa membuka hutan',
        'Penyuluh, data pekebun',
      ],
      [
        'h-dpmd',
        'g4',
        'Dinas Pemberdayaan Masyarakat dan Desa',
        'pemerintah',
        'Membina pemerintahan desa',
        'Batas desa yang pasti',
        'Pendamping desa',
      ],
      [
        'h-desa',
        'm1',
        'Pemerintah desa hutan',
        'masyarakat',
        'Mengurus hutan desa',
        'Izin kelola dan penghasilan warga',
        'Dana desa, regu jaga hutan',
      ],
      [
        'h-tenun',
        'm2',
        'Kelompok perempuan penenun',
        'masyarakat',
        'Mewakili 60 perajin',
        'Tenun pewarna alam dan pasar yang adil',
        'Sanggar, pengajar tenun',
      ],
      [
        'h-adat',
        'm3',
        'Lembaga adat',
        'masyarakat',
        'Menjaga hukum adat',
        'Wilayah adat diakui',
        'Pengetahuan batas dan sejarah',
      ],
      [
        'h-lhd',
        'n1',
        'LSM pendamping hutan desa',
        'mitra',
        'Mendampingi izin hutan desa',
        'Kejelasan tempat LSM dalam Sekber',
        'Fasilitator di enam desa',
      ],
      [
        'h-lpp',
        'n2',
        'LSM pemetaan partisipatif',
        'mitra',
        'Memetakan wilayah bersama warga',
        'Satu peta untuk semua',
        'Tenaga dan alat pemetaan',
      ],
      [
        'h-sawit',
        'u1',
        'Perusahaan perkebunan sawit',
        'usaha',
        'Mengelola kebun dan kemitraan',
        'Pasokan bersertifikat dari pekebun',
        'Dana sosial, menara pantau',
      ],
      [
        'h-cu',
        'u2',
        'Credit union',
        'usaha',
        'Simpan pinjam anggota',
        'Usaha kecil yang ramah lingkungan',
        'Modal anggota, pelatih pembukuan',
      ],
    ] as const
  ).map(([key, author, lembaga, unsur, mandat, agenda, daya]) => [
    key,
    author,
    { lembaga, unsur, mandat, agenda, 'sumber-daya': daya },
  ]),
);

const PHRASES = cards('visi', 'visi', [
  ['f-lestari', 'g2', { 'kata-kunci': 'Hutan dan sungai lestari' }],
  [
    'f-adil',
    'm3',
    { 'kata-kunci': 'Adil bagi masyarakat adat', alasan: 'Wilayah adat sering tidak dihitung.' },
  ],
  ['f-sejahtera', 'm2', { 'kata-kunci': 'Keluarga sejahtera dari hasil sendiri' }],
  ['f-bersama', 'n2', { 'kata-kunci': 'Dikelola bersama dengan data terbuka' }],
  ['f-usaha', 'u2', { 'kata-kunci': 'Usaha maju tanpa merusak' }],
]);

const COURSE = [
  ...cards('strategi', 'misi', [
    ['s-padu', 'g1', { misi: 'Memadukan program pemerintah dan mitra' }],
    ['s-padu-2', 'n1', { misi: 'Menyelaraskan kegiatan para pihak' }],
    ['s-kelola', 'm1', { misi: 'Memperkuat pengelolaan hutan dan lahan oleh warga' }],
    ['s-terbuka', 'n2', { misi: 'Membuka data dan laporan kepada semua pihak' }],
  ]),
  ...cards('strategi', 'tujuan', [
    ['t-satu', 'g1', { tujuan: 'Satu rencana aksi bersama sampai tahun 2028' }],
    ['t-konflik', 'g4', { tujuan: 'Sengketa lahan diselesaikan lewat musyawarah' }],
    ['t-dana', 'u1', { tujuan: 'Dana para pihak tidak tumpang tindih' }],
  ]),
  ...cards('strategi', 'strategi', [
    [
      'y-data',
      'n2',
      { strategi: 'Mulai dari data yang sama', cara: 'Satu peta dasar dan satu daftar indikator.' },
    ],
    [
      'y-desa',
      'm1',
      { strategi: 'Bekerja dari desa', cara: 'Setiap aksi menyebut desa dan kelompok warganya.' },
    ],
    [
      'y-pasar',
      'u2',
      { strategi: 'Menghubungkan hasil warga dengan pasar', cara: 'Kemitraan yang disaksikan forum.' },
    ],
    ['y-lomba', 'u1', { strategi: 'Lomba desa lestari setiap bulan', cara: 'Penilaian oleh sekretariat.' }],
  ]),
];

const ISSUES = cards('isu', 'isu', [
  [
    'i-pola-1',
    'n1',
    {
      judul: 'Pola kerja Sekber belum jelas',
      aturan: 'SK Bupati 050/289/2020',
      akibat: 'Anggota menunggu undangan',
    },
  ],
  ['i-pola-2', 'u2', { judul: 'Belum ada jadwal rapat tetap', akibat: 'Kegiatan berjalan sendiri-sendiri' }],
  [
    'i-peran',
    'n2',
    {
      judul: 'Peran LSM dalam Sekber belum tertulis',
      aturan: 'SK Bupati 050/289/2020',
      akibat: 'LSM ragu ikut bertanggung jawab',
    },
  ],
  [
    'i-struktur',
    'g1',
    {
      judul: 'Susunan pengurus belum lengkap',
      aturan: 'Rancangan struktur Sekber',
      akibat: 'Tidak ada yang memutuskan saat ketua berhalangan',
    },
  ],
  [
    'i-data-1',
    'g2',
    {
      judul: 'Data tiap lembaga berbeda',
      aturan: 'Kebijakan satu data',
      akibat: 'Capaian tidak dapat dibandingkan',
    },
  ],
  [
    'i-data-2',
    'n2',
    { judul: 'Peta tidak dibuka kepada pihak lain', akibat: 'Kegiatan bertumpuk di desa yang sama' },
  ],
  [
    'i-dana',
    'u1',
    {
      judul: 'Biaya sekretariat bergantung pada satu sumber',
      aturan: 'Aturan hibah dan dana sosial',
      akibat: 'Sekretariat berhenti saat dana habis',
    },
  ],
  [
    'i-adat',
    'm3',
    {
      judul: 'Masyarakat adat tidak punya kursi tetap',
      akibat: 'Keputusan menyangkut wilayah adat tanpa pemiliknya',
    },
  ],
  [
    'i-lapor',
    'm5',
    { judul: 'Hasil forum tidak dilaporkan ke desa', akibat: 'Warga tidak tahu apa yang disepakati' },
  ],
  ['i-seragam', 'm2', { judul: 'Belum ada seragam pengurus', akibat: 'Sekretariat sulit dikenali' }],
  [
    'i-perempuan',
    'm2',
    {
      judul: 'Perempuan sedikit dalam pengurus',
      aturan: 'Rancangan struktur Sekber',
      akibat: 'Kebutuhan perempuan terlewat',
    },
    'late',
  ],
]);

const SEATS = cards(
  'aturan',
  'struktur',
  (
    [
      [
        'k-arah',
        'g1',
        'Bupati dan Wakil Bupati',
        'pengarah',
        'Memberi arah kebijakan dan menetapkan keputusan forum.',
      ],
      [
        'k-ketua',
        'g1',
        'Sekretaris Daerah',
        'ketua',
        'Memimpin rapat forum dan mengoordinasikan perangkat daerah.',
      ],
      [
        'k-wakil',
        'n1',
        'Wakil mitra pembangunan',
        'wakil-ketua',
        'Mewakili ketua dan menghubungkan kelompok kerja.',
      ],
      [
        'k-sekre',
        'g4',
        'Bappeda Kabupaten Sintang',
        'sekretaris',
        'Menjalankan sekretariat, data, dan laporan.',
      ],
      [
        'k-alam',
        'g2',
        'Kelompok kerja sumber daya alam',
        'kelompok-kerja',
        'Menjalankan aksi pilar lingkungan.',
      ],
      [
        'k-usaha',
        'u2',
        'Kelompok kerja ekonomi lestari',
        'kelompok-kerja',
        'Menjalankan aksi pilar ekonomi.',
      ],
      ['k-adat', 'm3', 'Lembaga adat', 'anggota', 'Mewakili masyarakat adat dalam setiap keputusan.'],
    ] as const
  ).map(([key, author, pejabat, kedudukan, tugas]) => [key, author, { pejabat, kedudukan, tugas }]),
);

const ARTICLES = cards('aturan', 'pasal', [
  [
    'a-anggota',
    'n1',
    {
      topik: 'Keanggotaan',
      rumusan:
        'Anggota adalah perangkat daerah, wakil masyarakat, mitra pembangunan, dan pelaku usaha yang menyatakan kesediaan secara tertulis; semua anggota setara dalam musyawarah.',
      isu: ['i-peran'],
    },
  ],
  [
    'a-rapat',
    'g1',
    {
      topik: 'Rapat forum',
      rumusan:
        'Forum bersidang dua kali setahun; kelompok kerja bertemu setiap tiga bulan dan melaporkan hasilnya kepada sekretariat.',
      isu: ['i-pola'],
    },
  ],
  ['a-rapat-2', 'u2', { topik: 'Jadwal tetap', rumusan: 'Jadwal rapat ditetapkan setiap Januari.' }],
  [
    'a-putus',
    'm3',
    {
      topik: 'Pengambilan keputusan',
      rumusan:
        'Keputusan diambil dengan musyawarah mufakat; hal yang menyangkut wilayah adat diputuskan bersama lembaga adat.',
      isu: ['i-adat'],
    },
  ],
  [
    'a-data',
    'n2',
    {
      topik: 'Berbagi data',
      rumusan:
        'Anggota menyerahkan data dan peta yang diperlukan rencana aksi; pemakaiannya diatur dengan kesepakatan tertulis.',
      isu: ['i-data'],
    },
  ],
  [
    'a-lapor',
    'g4',
    {
      topik: 'Pelaporan',
      rumusan: 'Sekretariat menerbitkan laporan tahunan dan menyampaikannya kepada camat dan kepala desa.',
      isu: ['i-lapor'],
    },
  ],
  [
    'a-dana',
    'u1',
    {
      topik: 'Sumbangan anggota',
      rumusan: 'Biaya sekretariat berasal dari APBD dan sumbangan sukarela anggota yang dicatat terbuka.',
      isu: ['i-dana'],
    },
  ],
  [
    'a-sanksi',
    'g5',
    {
      topik: 'Sanksi anggota',
      rumusan: 'Anggota yang tiga kali tidak hadir diberhentikan dari forum.',
      isu: ['i-struktur'],
    },
  ],
]);

const ACTIONS = cards('aksi', 'aksi', [
  [
    'x-hutan',
    'm1',
    {
      kegiatan: 'Menyusun rencana kelola enam hutan desa',
      pilar: 'lingkungan',
      waktu: quarters([2026, 3], [2027, 4]),
      'sumber-daya': ['dana', 'tenaga'],
      rincian: 'APBD dan dana mitra; enam fasilitator',
      indikator: 'Hutan desa yang memiliki rencana kelola',
      satuan: 'desa',
      'data-awal': 2,
      target: 8,
    },
  ],
  [
    'x-api',
    'g2',
    {
      kegiatan: 'Membentuk regu siaga api di desa rawan',
      pilar: 'lingkungan',
      waktu: quarters([2026, 3], [2028, 3]),
      'sumber-daya': ['dana', 'tenaga'],
      rincian: 'Alat dari APBD; regu dari warga',
      indikator: 'Desa rawan yang memiliki regu terlatih',
      satuan: 'desa',
      'data-awal': 5,
      target: 20,
    },
  ],
  [
    'x-sungai',
    'n3',
    {
      kegiatan: 'Memantau mutu air sungai bersama',
      pilar: 'lingkungan',
      waktu: quarters([2026, 4], [2028, 4]),
      'sumber-daya': ['tenaga', 'data'],
      rincian: 'Laboratorium kampus; laporan warga',
      indikator: 'Titik pantau yang diuji dua kali setahun',
      satuan: 'titik',
      'data-awal': 4,
      target: 12,
    },
  ],
  [
    'x-karet-1',
    'g3',
    {
      kegiatan: 'Sekolah lapang karet',
      pilar: 'ekonomi',
      waktu: quarters([2027, 1], [2027, 4]),
      'sumber-daya': ['tenaga'],
    },
  ],
  [
    'x-karet-2',
    'm4',
    {
      kegiatan: 'Pelatihan mutu bahan olah karet',
      pilar: 'ekonomi',
      waktu: quarters([2027, 2], [2028, 2]),
      'sumber-daya': ['dana', 'tenaga'],
      indikator: 'Harga di tingkat petani',
    },
  ],
  [
    'x-sawit',
    'u1',
    {
      kegiatan: 'Mendampingi pekebun sawit menuju sertifikasi',
      pilar: 'ekonomi',
      waktu: quarters([2026, 4], [2028, 4]),
      'sumber-daya': ['dana', 'data'],
      rincian: 'Dana perusahaan; data dan peta kebun',
      indikator: 'Pekebun swadaya yang bersertifikat',
      satuan: 'orang',
      'data-awal': 0,
      target: 300,
    },
  ],
  [
    'x-tenun',
    'm2',
    {
      kegiatan: 'Mengembangkan tenun ikat pewarna alam',
      pilar: 'ekonomi',
      waktu: quarters([2026, 4], [2028, 2]),
      'sumber-daya': ['dana', 'tenaga'],
      rincian: 'Sanggar warga; dana sosial perusahaan',
      indikator: 'Perajin yang menjual lewat koperasi',
      satuan: 'orang',
      'data-awal': 25,
      target: 60,
    },
  ],
  [
    'x-batas',
    'g4',
    {
      kegiatan: 'Menegaskan batas desa dan wilayah adat',
      pilar: 'sosial',
      waktu: quarters([2026, 3], [2028, 2]),
      'sumber-daya': ['tenaga', 'data'],
      rincian: 'Tim batas desa; peta partisipatif',
      indikator: 'Desa dengan batas yang disepakati',
      satuan: 'desa',
      'data-awal': 40,
      target: 90,
    },
  ],
  [
    'x-remaja',
    'n3',
    {
      kegiatan: 'Kuliah lapang pemuda desa hutan',
      pilar: 'sosial',
      waktu: quarters([2027, 1], [2028, 3]),
      'sumber-daya': ['dana', 'tenaga'],
      rincian: 'Dosen dan mahasiswa; program desa',
      indikator: 'Pemuda yang mengikuti kuliah lapang',
      satuan: 'orang',
      'data-awal': 0,
      target: 120,
    },
  ],
  [
    'x-data',
    'g1',
    {
      kegiatan: 'Membangun satu data lanskap Sintang',
      pilar: 'tata-kelola',
      waktu: quarters([2026, 3], [2027, 2]),
      'sumber-daya': ['dana', 'tenaga', 'data'],
      rincian: 'Peladen Bappeda; peta para pihak',
      indikator: 'Pihak yang berbagi data',
      satuan: 'pihak',
      'data-awal': 3,
      target: 12,
    },
  ],
  [
    'x-laporan',
    'n1',
    {
      kegiatan: 'Menerbitkan laporan keberlanjutan tahunan',
      pilar: 'tata-kelola',
      waktu: quarters([2027, 1], [2028, 4]),
      'sumber-daya': ['tenaga', 'data'],
      rincian: 'Data empat pilar; tim sekretariat',
      indikator: 'Laporan tahunan yang terbit',
      satuan: 'laporan',
      'data-awal': 0,
      target: 2,
    },
  ],
  [
    'x-kantor',
    'u2',
    {
      kegiatan: 'Membangun kantor Sekber tersendiri',
      pilar: 'tata-kelola',
      waktu: quarters([2027, 1], [2027, 4]),
      'sumber-daya': ['dana'],
      indikator: 'Kantor berdiri',
      satuan: 'unit',
      'data-awal': 0,
      target: 1,
    },
  ],
  [
    'x-wisata',
    'm4',
    {
      kegiatan: 'Menata wisata bukit dan rumah betang',
      pilar: 'ekonomi',
      waktu: quarters([2027, 2], [2028, 4]),
      'sumber-daya': ['dana', 'tenaga'],
    },
    'late',
  ],
]);

const PLEDGES = cards('komitmen', 'komitmen', [
  [
    'j-bappeda',
    'g1',
    {
      pihak: 'Bappeda Kabupaten Sintang',
      janji: 'Menyiapkan rancangan Keputusan Bupati dan ruang sekretariat beserta dua petugas.',
      tenggat: by(2026, 3),
    },
  ],
  [
    'j-dlh',
    'g2',
    {
      pihak: 'Dinas Lingkungan Hidup',
      janji: 'Membuka data mutu air dan titik panas setiap bulan kepada anggota.',
      tenggat: by(2026, 3),
    },
  ],
  [
    'j-distan',
    'g3',
    {
      pihak: 'Dinas Pertanian dan Perkebunan',
      janji: 'Menyerahkan data pekebun swadaya yang sudah diperiksa.',
      tenggat: by(2026, 4),
    },
  ],
  [
    'j-dpmd',
    'g4',
    {
      pihak: 'Dinas Pemberdayaan Masyarakat dan Desa',
      janji: 'Mengajak enam pemerintah desa memasukkan rencana kelola hutan ke dalam RKP Desa 2027.',
      tenggat: by(2026, 4),
    },
  ],
  [
    'j-desa',
    'm1',
    {
      pihak: 'Pemerintah desa hutan',
      janji: 'Mengadakan musyawarah desa tentang rencana kelola hutan desa.',
      tenggat: by(2026, 4),
    },
  ],
  [
    'j-tenun',
    'm2',
    {
      pihak: 'Kelompok perempuan penenun',
      janji: 'Melatih dua puluh penenun muda dengan pewarna alam.',
      tenggat: by(2027, 2),
    },
  ],
  [
    'j-adat',
    'm3',
    {
      pihak: 'Lembaga adat',
      janji: 'Mendampingi setiap penegasan batas di wilayah adat.',
      tenggat: by(2027, 4),
    },
  ],
  [
    'j-lhd',
    'n1',
    {
      pihak: 'LSM pendamping hutan desa',
      janji: 'Menempatkan enam fasilitator desa dan berbagi catatan lapangan.',
      tenggat: by(2026, 3),
    },
  ],
  [
    'j-lpp',
    'n2',
    {
      pihak: 'LSM pemetaan partisipatif',
      janji: 'Menyerahkan peta dasar wilayah kelola warga kepada sekretariat.',
      tenggat: by(2026, 4),
    },
  ],
  [
    'j-pt',
    'n3',
    {
      pihak: 'Perguruan tinggi daerah',
      janji: 'Menyediakan uji laboratorium air dua kali setahun tanpa biaya.',
      tenggat: by(2027, 1),
    },
  ],
  [
    'j-sawit',
    'u1',
    {
      pihak: 'Perusahaan perkebunan sawit',
      janji: 'Membiayai pendampingan sertifikasi bagi seratus pekebun pertama.',
      tenggat: by(2027, 4),
    },
  ],
  [
    'j-cu',
    'u2',
    {
      pihak: 'Credit union',
      janji: 'Membuka pinjaman usaha lestari dengan bunga ringan bagi anggota.',
      tenggat: by(2027, 1),
    },
  ],
]);

export const CARDS: readonly CaseCard[] = [
  ...PARTIES,
  ...PHRASES,
  ...COURSE,
  ...ISSUES,
  ...SEATS,
  ...ARTICLES,
  ...ACTIONS,
  ...PLEDGES,
  ...cards('pengesahan', 'catatan', [
    [
      'n-salinan',
      'm1',
      {
        pokok: 'Salinan untuk desa',
        jenis: 'perbaikan',
        uraian: 'Tambahkan bahwa hasil disampaikan juga kepada kepala desa.',
      },
    ],
  ]),
];

export const GROUPS: readonly CaseGroup[] = [
  group('strategi', 'misi', 's-terpadu', ['s-padu', 's-padu-2'], {
    misi: 'Memadukan dan menyelaraskan program para pihak',
  }),
  group('isu', 'isu', 'i-pola', ['i-pola-1', 'i-pola-2'], {
    judul: 'Pola kerja dan jadwal rapat Sekber belum jelas',
    aturan: 'SK Bupati 050/289/2020',
    akibat: 'Anggota menunggu undangan dan kegiatan berjalan sendiri-sendiri',
  }),
  group('isu', 'isu', 'i-data', ['i-data-1', 'i-data-2'], {
    judul: 'Data dan peta para pihak berbeda dan tidak dibuka',
    aturan: 'Kebijakan satu data',
    akibat: 'Capaian tidak dapat dibandingkan dan kegiatan bertumpuk',
  }),
  group('aturan', 'pasal', 'a-sidang', ['a-rapat', 'a-rapat-2'], {
    topik: 'Rapat forum',
    rumusan:
      'Forum bersidang dua kali setahun menurut jadwal yang ditetapkan setiap Januari; kelompok kerja bertemu setiap tiga bulan dan melaporkan hasilnya kepada sekretariat.',
    isu: ['i-pola'],
  }),
  group('aksi', 'aksi', 'x-karet', ['x-karet-1', 'x-karet-2'], {
    kegiatan: 'Sekolah lapang dan pelatihan mutu karet rakyat',
    pilar: 'ekonomi',
    waktu: quarters([2027, 1], [2028, 2]),
    'sumber-daya': ['dana', 'tenaga'],
    rincian: 'Penyuluh dan bibit dari dinas; uji mutu kampus',
    indikator: 'Petani yang menjual bahan olah karet bersih',
    satuan: 'orang',
    'data-awal': 150,
    target: 600,
  }),
];
