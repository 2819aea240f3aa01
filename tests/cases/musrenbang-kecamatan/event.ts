/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';
import { agenda } from '../parts.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Musrenbang Kecamatan Panjatan',
  region: 'Kecamatan Panjatan',
  levels: ['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa'],
  area: 'Kecamatan Panjatan, Kabupaten Kulon Progo',
  place: 'Pendopo Kecamatan Panjatan',
  city: 'Panjatan',
  days: ['2019-02-12'],
  startsAt: '08.30',
  timeZone: 'Asia/Jakarta',
  kind: 'Musrenbang',
  constituencies: [
    { id: 'kecamatan', name: 'Kecamatan dan perangkat daerah', icon: 'landmark', invited: 6 },
    { id: 'dprd', name: 'DPRD', icon: 'scroll-text', invited: 2 },
    { id: 'desa', name: 'Delegasi desa/kelurahan', icon: 'house', invited: 11 },
    { id: 'lembaga', name: 'Lembaga kemasyarakatan', icon: 'users', invited: 3 },
    { id: 'perempuan', name: 'Kelompok perempuan', icon: 'hand-heart', invited: 2 },
    { id: 'tokoh', name: 'Tokoh masyarakat dan pelaku usaha', icon: 'store', invited: 3 },
  ],
  horizon: { from: 2020, to: 2020 },
  periods: [{ name: 'RKPD', from: 2020, to: 2020 }],
  ceiling: 1_750_000_000,
  targetPlan: 'RKPD Kabupaten Kulon Progo tahun 2020',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '050/017/BA/PJT/II/2019',
  basis: 'Undangan Camat Panjatan tentang Musrenbang Kecamatan',
  letterhead: {
    government: 'PEMERINTAH KABUPATEN KULON PROGO',
    agency: 'KECAMATAN PANJATAN',
    address: 'Jalan Contoh Nomor 8, Panjatan',
  },
  chair: { name: 'Sigit Purnomo', position: 'Sekretaris Camat', institution: 'Kecamatan Panjatan' },
  notary: { name: 'Novita Sari', position: 'Sekretaris', institution: 'Karang Taruna' },
  facilitators: [
    { name: 'Wahyu Utami', position: 'Kepala Seksi Pembangunan', institution: 'Kecamatan Panjatan' },
  ],
  speakers: [{ name: 'Hendro Susilo', position: 'Perencana', institution: 'Dinas PUPKP' }],
  speeches: ['Camat Panjatan', 'Kepala Bappeda Kabupaten Kulon Progo'],
  papers: ['Rancangan awal RKPD tahun 2020', 'Hasil pelaksanaan usulan kecamatan tahun 2018'],
  agenda: agenda([
    ['08.30', '08.45', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan sidang'],
    ['08.45', '09.15', 'Rancangan RKPD dan hasil tahun lalu', 'Pimpinan sidang'],
    ['09.15', '10.15', 'Usulan per bidang dalam sidang kelompok', 'Fasilitator'],
    ['10.15', '11.15', 'Penetapan prioritas dalam sidang pleno', 'Fasilitator'],
    ['11.15', '11.35', 'Pemilihan delegasi', 'Pimpinan sidang'],
    ['11.35', '12.05', 'Pembacaan dan pengesahan berita acara', 'Pimpinan sidang'],
  ]),
  ratification: [
    {
      instrument: 'Peraturan Bupati tentang RKPD',
      official: 'Bupati Kulon Progo',
      preparer: 'Bappeda',
      due: '2019-06-28',
      status: 'Belum dimulai',
    },
  ],
  delegates: [
    { person: 'v2', task: 'Menyampaikan usulan sosial budaya' },
    { person: 'l1', task: 'Menyampaikan usulan infrastruktur' },
    { person: 'p1', task: 'Menyampaikan usulan ekonomi dan perempuan' },
  ],
  signers: [{ id: 'ketua-tim', name: 'Wahyu Utami' }],
  acknowledged: { name: '', position: 'Camat Panjatan', institution: '' },
  rules: [
    { name: 'Mufakat', text: 'Keputusan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
    { name: 'Lahan', text: 'Usulan fisik hanya di lahan yang tidak bersengketa.' },
  ],
  endedAt: '12.10',
};

export const NOTULA: Case['notula'] = [
  {
    at: '09.05',
    step: 'tinjauan',
    topic: 'Rumah tidak layak huni',
    summary: 'Baru sepuluh dari 25 rumah dikerjakan; sisanya dibawa kembali sebagai usulan pertama Tayuban.',
    speaker: 'Delegasi desa/kelurahan',
    followUp: '',
  },
  {
    at: '10.05',
    step: 'usulan',
    topic: 'Sidang kelompok',
    summary: 'Empat kelompok bidang membahas usulan dan menggabungkan usulan yang sama.',
    speaker: 'Kecamatan dan perangkat daerah',
    followUp: '',
  },
  {
    at: '10.50',
    step: 'prioritas',
    topic: 'Tempat olah sampah Cerme',
    summary: 'Mufakat tidak tercapai karena letaknya dekat saluran ke Panjatan, lalu diadakan suara.',
    speaker: 'Delegasi desa/kelurahan',
    followUp: 'Kedua desa memeriksa letak baru bersama Dinas Lingkungan Hidup.',
  },
  {
    at: '11.30',
    step: 'delegasi',
    topic: 'Delegasi',
    summary: 'Tiga delegasi disepakati, dua di antaranya perempuan.',
    speaker: 'Pimpinan sidang',
    followUp: '',
  },
];
