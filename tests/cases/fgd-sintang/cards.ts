/** What the people wrote, step by step, and how the facilitator joined and worded it. */
import type { CaseCard, CaseGroup } from '../case.ts';
import { cards, group } from '../parts.ts';

const QUESTIONS = cards('pertanyaan', 'pertanyaan', [
  [
    'q-data',
    'g1',
    {
      pertanyaan: 'Data apa yang belum tersedia untuk 23 indikator?',
      maksud: 'Mengetahui indikator yang belum dapat dihitung.',
    },
  ],
  [
    'q-capaian',
    'g1',
    {
      pertanyaan: 'Mengapa capaian tertinggal dari target?',
      maksud: 'Memilih hambatan yang dapat diatasi dalam setahun.',
    },
  ],
  [
    'q-pakai',
    'g1',
    {
      pertanyaan: 'Bagaimana laporan dipakai warga dan perangkat daerah?',
      maksud: 'Membuat laporan yang dibaca dan ditindaklanjuti.',
    },
  ],
  ['q-pakai-2', 'm1', { pertanyaan: 'Apa gunanya laporan bagi desa?' }],
]);

/** Author, answer, question, and an example. */
const ANSWERS = cards(
  'jawaban',
  'jawaban',
  (
    [
      ['d-air-1', 'g2', 'Mutu air hanya diukur di kota', 'q-data'],
      ['d-air-2', 'm3', 'Sungai hulu tidak pernah diuji', 'q-data', 'Warga mencium bau pada musim kemarau.'],
      ['d-hutan-1', 'a2', 'Tutupan hutan desa belum dipetakan ulang', 'q-data'],
      ['d-hutan-2', 'g1', 'Peta hutan berbeda antarlembaga', 'q-data'],
      [
        'd-kebun',
        'u1',
        'Luas kebun swadaya belum pasti',
        'q-data',
        'Data dinas dan data perusahaan tidak sama.',
      ],
      [
        'd-miskin',
        'g3',
        'Data keluarga rentan terlambat diperbarui',
        'q-data',
        'Pembaruan dua tahun sekali.',
      ],
      ['d-gender-1', 'm2', 'Data tidak dipilah laki-laki dan perempuan', 'q-data'],
      ['d-gender-2', 'a1', 'Penghasilan perempuan tidak tercatat', 'q-data'],
      ['c-biaya-1', 'g2', 'Anggaran pemantauan kecil', 'q-capaian'],
      ['c-biaya-2', 'g4', 'Petugas data merangkap tugas lain', 'q-capaian'],
      ['c-jauh', 'm1', 'Desa jauh tidak terjangkau pendamping', 'q-capaian', 'Perjalanan ke hulu dua hari.'],
      [
        'c-target',
        'a1',
        'Target dibuat tanpa data awal',
        'q-capaian',
        'Tujuh indikator tidak punya data awal.',
      ],
      ['c-padu-1', 'g1', 'Program dinas tidak menunjuk indikator', 'q-capaian'],
      ['c-padu-2', 'u1', 'Program perusahaan tidak tercatat', 'q-capaian'],
      ['c-sinyal', 'g4', 'Laporan desa terhambat sinyal', 'q-capaian', 'Beberapa desa mengirim lewat kurir.'],
      ['p-bahasa-1', 'm1', 'Bahasanya sulit bagi warga', 'q-guna'],
      ['p-bahasa-2', 'm2', 'Terlalu tebal, tanpa gambar', 'q-guna'],
      ['p-desa', 'm3', 'Tidak ada angka per desa', 'q-guna', 'Warga mencari nama desanya lebih dahulu.'],
      ['p-rkpd', 'g1', 'Belum masuk pembahasan RKPD', 'q-guna', 'Terbit setelah musrenbang.'],
      [
        'p-pembeli',
        'u1',
        'Pembeli hasil kebun menanyakan laporan',
        'q-guna',
        'Dipakai sebagai bukti pasokan lestari.',
      ],
      [
        'p-umpan',
        'a2',
        'Tidak ada tempat menyampaikan koreksi',
        'q-guna',
        'Salah nama desa tidak pernah diperbaiki.',
      ],
      ['p-baju', 'g3', 'Acara peluncuran kurang meriah', 'q-guna', 'Peserta hanya dari kota.'],
    ] as const
  ).map(([key, author, jawaban, pertanyaan, contoh]) => [
    key,
    author,
    { jawaban, pertanyaan: [pertanyaan], ...(contoh === undefined ? {} : { contoh }) },
  ]),
);

const LATE_ANSWERS = cards('jawaban', 'jawaban', [
  [
    'd-api',
    'a3',
    {
      jawaban: 'Titik panas tidak diperiksa di lapangan',
      pertanyaan: ['q-data'],
      contoh: 'Sebagian ladang berpindah tercatat kebakaran.',
    },
    'late',
  ],
  ['c-cuaca', 'm1', { jawaban: 'Banjir menunda kegiatan', pertanyaan: ['q-capaian'] }, 'late'],
]);

const CONCLUSIONS = cards('kesimpulan', 'kesimpulan', [
  [
    'k-satu',
    'g1',
    {
      pokok: 'Satu daftar data untuk 23 indikator',
      pertanyaan: ['q-data'],
      rumusan:
        'Setiap indikator memiliki satu wali data dan satu cara hitung yang ditulis dalam daftar data bersama.',
    },
  ],
  [
    'k-satu-2',
    'a2',
    { pokok: 'Wali data ditunjuk', pertanyaan: ['q-data'], rumusan: 'Tiap indikator ditunjuk walinya.' },
  ],
  [
    'k-sungai',
    'm3',
    {
      pokok: 'Mutu air diukur sampai ke hulu',
      pertanyaan: ['q-data'],
      rumusan: 'Titik uji mutu air ditambah di sungai hulu dan diuji bersama warga dua kali setahun.',
    },
  ],
  [
    'k-pilah',
    'm2',
    {
      pokok: 'Data dipilah menurut jenis kelamin',
      pertanyaan: ['q-data'],
      rumusan:
        'Indikator ekonomi dan sosial disajikan terpilah laki-laki dan perempuan mulai laporan berikutnya.',
    },
  ],
  [
    'k-rkpd',
    'g1',
    {
      pokok: 'Laporan terbit sebelum musrenbang',
      pertanyaan: ['q-guna'],
      rumusan:
        'Laporan terbit paling lambat bulan Januari sehingga dipakai dalam musrenbang dan penyusunan RKPD.',
    },
  ],
  [
    'k-usaha',
    'g2',
    {
      pokok: 'Program usaha ikut dicatat',
      pertanyaan: ['q-capaian'],
      rumusan:
        'Pelaku usaha melaporkan program lestari menurut indikator yang sama; kontrak dan harga tidak dilaporkan.',
    },
  ],
  [
    'k-lembar',
    'm1',
    {
      pokok: 'Lembar desa dua halaman',
      pertanyaan: ['q-guna'],
      rumusan:
        'Setiap desa menerima lembar dua halaman bergambar berisi angka desanya dan tempat menyampaikan koreksi.',
    },
  ],
  [
    'k-target',
    'a1',
    {
      pokok: 'Target ditinjau setelah data awal ada',
      pertanyaan: ['q-capaian'],
      rumusan: 'Target tujuh indikator tanpa data awal ditinjau kembali setelah pengukuran pertama.',
    },
  ],
  [
    'k-denda',
    'g3',
    {
      pokok: 'Perangkat daerah yang terlambat diberi sanksi',
      pertanyaan: ['q-capaian'],
      rumusan: 'Perangkat daerah yang terlambat mengirim data dipotong anggarannya.',
    },
  ],
]);

const TASKS = cards('tindak-lanjut', 'tugas', [
  [
    't-daftar',
    'g1',
    {
      tugas: 'Menyusun daftar data dan wali data 23 indikator',
      kesimpulan: ['k-data'],
      'penanggung-jawab': 'Bappeda Kabupaten Sintang',
      tenggat: '30 April 2026',
    },
  ],
  [
    't-titik',
    'g2',
    {
      tugas: 'Menetapkan titik uji air bersama warga hulu',
      kesimpulan: ['k-sungai'],
      'penanggung-jawab': 'Dinas Lingkungan Hidup',
      tenggat: '15 Mei 2026',
    },
  ],
  [
    't-pilah',
    'g3',
    {
      tugas: 'Menambah kolom laki-laki dan perempuan pada formulir',
      kesimpulan: ['k-pilah'],
      'penanggung-jawab': 'Dinas Sosial',
      tenggat: '30 April 2026',
    },
  ],
  [
    't-usaha',
    'u1',
    {
      tugas: 'Mengirim daftar program lestari perusahaan',
      kesimpulan: ['k-usaha'],
      'penanggung-jawab': 'Perusahaan perkebunan sawit',
      tenggat: '29 Mei 2026',
    },
  ],
  [
    't-lembar-1',
    'a3',
    {
      tugas: 'Merancang contoh lembar desa',
      kesimpulan: ['k-lembar'],
      'penanggung-jawab': 'LSM pemetaan partisipatif',
      tenggat: '30 Juni 2026',
    },
  ],
  [
    't-lembar-2',
    'm1',
    {
      tugas: 'Menguji lembar di tiga desa',
      kesimpulan: ['k-lembar'],
      'penanggung-jawab': 'Forum kepala desa',
      tenggat: '31 Juli 2026',
    },
  ],
  [
    't-jadwal',
    'g4',
    {
      tugas: 'Menyiapkan kalender laporan dan laman koreksi',
      kesimpulan: ['k-rkpd'],
      'penanggung-jawab': 'Dinas Komunikasi dan Informatika',
      tenggat: '30 September 2026',
    },
  ],
  [
    't-target',
    'a1',
    {
      tugas: 'Meninjau tujuh target tanpa data awal',
      kesimpulan: ['k-target'],
      'penanggung-jawab': 'Perguruan tinggi daerah',
      tenggat: '30 Oktober 2026',
    },
  ],
  [
    't-buku',
    'u1',
    {
      tugas: 'Mencetak buku laporan mewah',
      'penanggung-jawab': 'Bappeda Kabupaten Sintang',
      tenggat: '31 Desember 2026',
    },
  ],
]);

export const CARDS: readonly CaseCard[] = [
  ...QUESTIONS,
  ...ANSWERS,
  ...LATE_ANSWERS,
  ...CONCLUSIONS,
  ...TASKS,
  ...cards('pengesahan', 'catatan', [
    [
      'n-salinan',
      'm2',
      {
        pokok: 'Salinan untuk peserta',
        jenis: 'perbaikan',
        uraian: 'Tambahkan bahwa notula dikirim kepada semua peserta.',
      },
    ],
  ]),
];

/** Two cards with one meaning, as the group named it. */
function answer(key: string, jawaban: string, pertanyaan: string, contoh: string): CaseGroup {
  return group('jawaban', 'jawaban', key, [`${key}-1`, `${key}-2`], {
    jawaban,
    pertanyaan: [pertanyaan],
    contoh,
  });
}

export const GROUPS: readonly CaseGroup[] = [
  group('pertanyaan', 'pertanyaan', 'q-guna', ['q-pakai', 'q-pakai-2'], {
    pertanyaan: 'Bagaimana laporan berguna bagi desa dan perangkat daerah?',
    maksud: 'Membuat laporan yang dibaca dan ditindaklanjuti.',
  }),
  answer('d-air', 'Mutu air belum diukur sampai ke hulu', 'q-data', 'Hanya dua titik uji, keduanya di kota.'),
  answer('d-hutan', 'Peta hutan belum satu dan belum baru', 'q-data', 'Tiga lembaga memakai tiga peta.'),
  answer(
    'd-gender',
    'Data belum dipilah laki-laki dan perempuan',
    'q-data',
    'Penghasilan penenun tidak tercatat.',
  ),
  answer(
    'c-biaya',
    'Tenaga dan biaya pemantauan kurang',
    'q-capaian',
    'Satu petugas untuk delapan indikator.',
  ),
  answer(
    'c-padu',
    'Program belum dikaitkan dengan indikator',
    'q-capaian',
    'Program perusahaan tidak masuk laporan.',
  ),
  answer(
    'p-bahasa',
    'Laporan terlalu tebal dan sulit dibaca',
    'q-guna',
    'Lebih dari seratus halaman tanpa gambar.',
  ),
  group('kesimpulan', 'kesimpulan', 'k-data', ['k-satu', 'k-satu-2'], {
    pokok: 'Satu daftar data dan satu wali data untuk tiap indikator',
    pertanyaan: ['q-data'],
    rumusan:
      'Setiap indikator memiliki satu wali data dan satu cara hitung yang ditulis dalam daftar data bersama.',
  }),
];
