/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';
import { agenda } from '../parts.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Musrenbang Kabupaten Kulon Progo',
  region: 'Kabupaten Kulon Progo',
  levels: ['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa'],
  area: 'Kabupaten Kulon Progo, Daerah Istimewa Yogyakarta',
  place: 'Gedung pertemuan kabupaten',
  city: 'Wates',
  days: ['2019-03-20'],
  startsAt: '08.30',
  timeZone: 'Asia/Jakarta',
  kind: 'Musrenbang',
  constituencies: [
    { id: 'pemda', name: 'Pemerintah daerah', icon: 'landmark', invited: 8 },
    { id: 'dprd', name: 'DPRD', icon: 'scroll-text', invited: 3 },
    { id: 'kecamatan', name: 'Delegasi kecamatan', icon: 'house', invited: 12 },
    { id: 'kampus', name: 'Akademisi', icon: 'graduation-cap', invited: 2 },
    { id: 'usaha', name: 'Pelaku usaha', icon: 'store', invited: 2 },
    { id: 'masyarakat', name: 'Organisasi masyarakat', icon: 'users', invited: 3 },
    { id: 'perempuan', name: 'Kelompok perempuan dan anak', icon: 'hand-heart', invited: 3 },
  ],
  horizon: { from: 2020, to: 2020 },
  periods: [{ name: 'RKPD', from: 2020, to: 2020 }],
  ceiling: 3_000_000_000,
  targetPlan: 'RKPD Kabupaten Kulon Progo tahun 2020',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '050/031/BA/BAPPEDA/III/2019',
  basis: 'Undangan Bupati Kulon Progo tentang Musrenbang RKPD',
  letterhead: {
    government: 'PEMERINTAH KABUPATEN KULON PROGO',
    agency: 'BADAN PERENCANAAN PEMBANGUNAN DAERAH',
    address: 'Jalan Contoh Nomor 1, Wates',
  },
  chair: { name: 'Retno Wulandari', position: 'Kepala bidang', institution: 'Bappeda' },
  notary: { name: 'Lilis Suryani', position: 'Perencana', institution: 'Dinas Pertanian dan Pangan' },
  facilitators: [{ name: 'Galih Prabowo', position: 'Fasilitator', institution: 'Bappeda' }],
  speakers: [
    { name: 'Fitri Handayani', position: 'Dosen', institution: 'Perguruan tinggi' },
    { name: 'Agung Nugroho', position: 'Sekretaris', institution: 'Dinas PUPKP' },
  ],
  speeches: ['Bupati Kulon Progo', 'Ketua DPRD Kabupaten Kulon Progo'],
  papers: ['Rancangan RKPD tahun 2020', 'Hasil forum perangkat daerah'],
  agenda: agenda([
    ['08.30', '08.45', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan sidang'],
    ['08.45', '09.25', 'Rancangan RKPD dan hasil tahun lalu', 'Pimpinan sidang'],
    ['09.25', '10.05', 'Prioritas pembangunan daerah', 'Fasilitator'],
    ['10.05', '11.05', 'Usulan per bidang dalam sidang kelompok', 'Fasilitator'],
    ['11.05', '12.20', 'Penetapan prioritas dalam sidang pleno', 'Fasilitator'],
    ['12.20', '13.20', 'Istirahat', 'Panitia'],
    ['13.20', '13.40', 'Pemilihan delegasi', 'Pimpinan sidang'],
    ['13.40', '14.10', 'Pembacaan dan pengesahan berita acara', 'Pimpinan sidang'],
  ]),
  ratification: [
    {
      instrument: 'Peraturan Bupati tentang RKPD',
      official: 'Bupati Kulon Progo',
      preparer: 'Bappeda',
      due: '2019-06-28',
      status: 'Rancangan',
    },
  ],
  delegates: [
    { person: 'b1', task: 'Menyampaikan prioritas daerah' },
    { person: 'm1', task: 'Menyampaikan usulan infrastruktur' },
    { person: 'p1', task: 'Menyampaikan usulan sosial budaya' },
  ],
  signers: [
    { id: 'pemda', name: 'Agung Nugroho' },
    { id: 'dprd', name: 'Maryono' },
    { id: 'kecamatan', name: 'Sulastri' },
    { id: 'kampus', name: 'Fitri Handayani' },
    { id: 'usaha', name: 'Robert Hadinata' },
    { id: 'masyarakat', name: 'Ahmad Fauzi' },
    { id: 'perempuan', name: 'Kartini Dewi' },
  ],
  acknowledged: { name: '', position: '', institution: '' },
  rules: [
    { name: 'Mufakat', text: 'Keputusan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
  ],
  endedAt: '14.20',
};

export const NOTULA: Case['notula'] = [
  {
    at: '09.10',
    step: 'tinjauan',
    topic: 'Pengangkut sampah',
    summary: 'Lelang kendaraan gagal; kecamatan meminta pengadaan dimulai lebih awal.',
    speaker: 'Delegasi kecamatan',
    followUp: 'Dinas Lingkungan Hidup menyiapkan lelang pada Januari 2020.',
  },
  {
    at: '09.55',
    step: 'sasaran',
    topic: 'Prioritas daerah',
    summary: 'Lima prioritas disepakati menurut titik terbanyak.',
    speaker: 'Pimpinan sidang',
    followUp: '',
  },
  {
    at: '11.50',
    step: 'prioritas',
    topic: 'Desa wisata',
    summary: 'Mufakat tidak tercapai karena kelompok perempuan belum diajak, lalu diadakan suara.',
    speaker: 'Kelompok perempuan dan anak',
    followUp: 'Dinas Pariwisata mengundang kelompok perempuan membahas rencana induk.',
  },
  {
    at: '13.35',
    step: 'delegasi',
    topic: 'Delegasi',
    summary: 'Tiga delegasi disepakati, dua di antaranya perempuan.',
    speaker: 'Pimpinan sidang',
    followUp: '',
  },
];
