/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';
import { agenda } from '../parts.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Diskusi laporan keberlanjutan: empat pilar dan 23 indikator',
  region: 'Kabupaten Sintang',
  levels: ['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa'],
  area: 'Kabupaten Sintang, Provinsi Kalimantan Barat',
  place: 'Ruang rapat Bappeda Kabupaten Sintang',
  city: 'Sintang',
  days: ['2026-03-11'],
  startsAt: '09.00',
  timeZone: 'Asia/Jakarta',
  kind: 'FGD',
  constituencies: [
    { id: 'pemerintah', name: 'Pemerintah', icon: 'landmark', invited: 5 },
    { id: 'masyarakat', name: 'Masyarakat', icon: 'house', invited: 3 },
    { id: 'usaha', name: 'Dunia usaha', icon: 'building-2', invited: 3 },
    { id: 'ahli', name: 'Akademisi dan LSM', icon: 'graduation-cap', invited: 3 },
  ],
  horizon: { from: 2026, to: 2026 },
  periods: [{ name: 'Tahun laporan', from: 2026, to: 2026 }],
  targetPlan: 'laporan keberlanjutan Kabupaten Sintang tahun 2026',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '050/042/NOT/Bappeda/III/2026',
  basis: 'Undangan Kepala Bappeda Kabupaten Sintang tentang penyusunan laporan keberlanjutan',
  letterhead: {
    government: 'PEMERINTAH KABUPATEN SINTANG',
    agency: 'BADAN PERENCANAAN PEMBANGUNAN DAERAH',
    address: 'Jalan Contoh Nomor 3, Sintang',
  },
  chair: {
    name: 'Ratna Kusumawati',
    position: 'Kepala bidang perencanaan',
    institution: 'Bappeda Kabupaten Sintang',
  },
  notary: { name: 'Reza Maulana', position: 'Manajer data', institution: 'LSM pendamping hutan desa' },
  facilitators: [
    { name: 'Paulina Veronika', position: 'Fasilitator', institution: 'Tim diskusi' },
    { name: 'Teguh Santoso', position: 'Fasilitator pendamping', institution: 'Tim diskusi' },
  ],
  speakers: [{ name: 'Gabriela Tansil', position: 'Dosen', institution: 'Perguruan tinggi daerah' }],
  speeches: ['Kepala Bappeda Kabupaten Sintang'],
  papers: ['Capaian dan target 23 indikator'],
  agenda: agenda([
    ['09.00', '09.15', 'Pembukaan dan pengantar', 'Pimpinan'],
    ['09.15', '09.30', 'Pertanyaan kunci', 'Fasilitator'],
    ['09.30', '10.30', 'Jawaban dan pengelompokan', 'Fasilitator'],
    ['10.30', '11.15', 'Kesimpulan', 'Fasilitator'],
    ['11.15', '11.40', 'Tindak lanjut', 'Fasilitator'],
    ['11.40', '12.00', 'Pembacaan dan pengesahan notula', 'Pimpinan'],
  ]),
  ratification: [
    {
      instrument: 'Surat Kepala Bappeda',
      official: 'Kepala Bappeda Kabupaten Sintang',
      preparer: 'Notulis',
      due: '2026-03-20',
      status: 'Rancangan',
    },
  ],
  delegates: [
    { person: 'g1', task: 'Menyampaikan notula kepada Kepala Bappeda' },
    { person: 'm2', task: 'Memantau lembar desa' },
  ],
  signers: [],
  acknowledged: { name: '', position: '', institution: '' },
  rules: [
    { name: 'Mufakat', text: 'Kesimpulan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
  ],
  endedAt: '12.05',
};

export const NOTULA: Case['notula'] = [
  {
    at: '09.10',
    step: 'pembukaan',
    topic: 'Pengantar',
    summary:
      'Laporan memuat empat pilar dan 23 indikator dengan capaian dan target. Sebagian angka belum ada.',
    speaker: 'Pimpinan',
    followUp: '',
  },
  {
    at: '09.25',
    step: 'pertanyaan',
    topic: 'Pertanyaan tentang desa',
    summary:
      'Peserta meminta agar kegunaan laporan bagi desa dibahas bersama kegunaannya bagi perangkat daerah.',
    speaker: 'Masyarakat',
    followUp: '',
  },
  {
    at: '10.10',
    step: 'jawaban',
    topic: 'Data mutu air dan hutan',
    summary: 'Data hulu sungai belum ada, dan peta hutan antarlembaga belum sama.',
    speaker: 'Akademisi dan LSM',
    followUp: '',
  },
  {
    at: '10.45',
    step: 'kesimpulan',
    topic: 'Data terpilah',
    summary:
      'Putaran pertama belum mufakat karena formulir lama. Setelah jadwal formulir baru disebut, mufakat.',
    speaker: 'Pemerintah',
    followUp: '',
  },
  {
    at: '11.00',
    step: 'kesimpulan',
    topic: 'Program pelaku usaha',
    summary: 'Mufakat tidak tercapai dalam satu putaran, lalu diputuskan dengan pemungutan suara.',
    speaker: 'Dunia usaha',
    followUp: 'Bappeda menyiapkan formulir sukarela yang singkat.',
  },
  {
    at: '11.35',
    step: 'tindak-lanjut',
    topic: 'Pemantauan tugas',
    summary: 'Kemajuan tugas diperiksa pada pertemuan berikutnya setelah bulan Juli.',
    speaker: 'Pimpinan',
    followUp: 'Notulis mengirim daftar tugas kepada semua peserta.',
  },
];
