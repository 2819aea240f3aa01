/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';
import { agenda } from '../parts.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Musrenbang Kelurahan Kauman',
  region: 'Kelurahan Kauman',
  levels: ['Provinsi', 'Kota', 'Kecamatan', 'Kelurahan', 'RW'],
  area: 'Kelurahan Kauman, Kecamatan Klojen, Kota Malang',
  place: 'Balai Kelurahan Kauman',
  city: 'Malang',
  days: ['2025-01-22'],
  startsAt: '18.30',
  timeZone: 'Asia/Jakarta',
  kind: 'Musrenbang',
  constituencies: [
    { id: 'kelurahan', name: 'Kelurahan dan perangkat daerah', icon: 'landmark', invited: 4 },
    { id: 'lpmk', name: 'LPMK', icon: 'scroll-text', invited: 3 },
    { id: 'rw', name: 'RT dan RW', icon: 'house', invited: 10 },
    { id: 'perempuan', name: 'PKK dan kader perempuan', icon: 'hand-heart', invited: 3 },
    { id: 'pemuda', name: 'Pemuda, seni, dan usaha', icon: 'store', invited: 3 },
    { id: 'warga', name: 'Tokoh dan warga rentan', icon: 'users', invited: 2 },
  ],
  horizon: { from: 2026, to: 2026 },
  periods: [{ name: 'RKPD', from: 2026, to: 2026 }],
  ceiling: 200_000_000,
  targetPlan: 'RKPD Kota Malang tahun 2026',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '050/004/BA/KMN/I/2025',
  basis: 'Undangan Lurah Kauman tentang Musrenbang Kelurahan',
  letterhead: {
    government: 'PEMERINTAH KOTA MALANG',
    agency: 'KECAMATAN KLOJEN KELURAHAN KAUMAN',
    address: 'Jalan Contoh Nomor 3, Malang',
  },
  chair: { name: 'Bambang Irawan', position: 'Ketua', institution: 'LPMK Kauman' },
  notary: { name: 'Sri Utami', position: 'Sekretaris', institution: 'LPMK Kauman' },
  facilitators: [{ name: 'Dian Permatasari', position: 'Sekretaris lurah', institution: 'Kelurahan Kauman' }],
  speakers: [{ name: 'Rudi Santoso', position: 'Kepala seksi', institution: 'Kecamatan Klojen' }],
  speeches: ['Lurah Kauman'],
  papers: ['Rancangan RKPD dan pagu indikatif kelurahan', 'Hasil usulan kelurahan tahun lalu'],
  agenda: agenda([
    ['18.30', '18.45', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan sidang'],
    ['18.45', '19.15', 'Rancangan RKPD dan hasil tahun lalu', 'Kelurahan'],
    ['19.15', '20.00', 'Usulan per bidang', 'Fasilitator'],
    ['20.00', '20.45', 'Penetapan prioritas', 'Fasilitator'],
    ['20.45', '21.00', 'Pemilihan delegasi', 'Pimpinan sidang'],
    ['21.00', '21.30', 'Pembacaan dan pengesahan berita acara', 'Pimpinan sidang'],
  ]),
  ratification: [
    {
      instrument: 'Peraturan Wali Kota tentang RKPD',
      official: 'Wali Kota Malang',
      preparer: 'Bappeda Kota Malang',
      due: '2025-06-30',
      status: 'Belum dimulai',
    },
  ],
  delegates: [
    { person: 'l1', task: 'Menyampaikan usulan infrastruktur' },
    { person: 'p1', task: 'Menyampaikan usulan sosial budaya' },
    { person: 'm1', task: 'Menyampaikan usulan ekonomi' },
  ],
  signers: [{ id: 'ketua-lpmk', name: 'Bambang Irawan' }],
  acknowledged: { name: '', position: 'Lurah Kauman', institution: '' },
  rules: [
    { name: 'Mufakat', text: 'Keputusan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
    { name: 'Urutan', text: 'Setiap RW menyampaikan urutan prioritasnya sendiri.' },
  ],
  endedAt: '21.35',
};

export const NOTULA: Case['notula'] = [
  {
    at: '19.05',
    step: 'tinjauan',
    topic: 'Pagu kelurahan',
    summary: 'Pagu indikatif Rp 200 juta; usulan di luar pagu menjadi cadangan.',
    speaker: 'Kelurahan dan perangkat daerah',
    followUp: '',
  },
  {
    at: '20.30',
    step: 'prioritas',
    topic: 'Gerobak sampah',
    summary: 'RW 02 dan RW 04 sama-sama memerlukan; mufakat tidak tercapai, lalu diadakan suara.',
    speaker: 'RT dan RW',
    followUp: 'Kedua RW menyusun jadwal pemakaian gerobak.',
  },
  {
    at: '20.55',
    step: 'delegasi',
    topic: 'Delegasi',
    summary: 'Tiga delegasi disepakati, satu di antaranya perempuan.',
    speaker: 'Pimpinan sidang',
    followUp: '',
  },
];
