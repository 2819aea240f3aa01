/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';
import { agenda } from '../parts.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Musrenbang Desa Brosot',
  region: 'Desa Brosot',
  levels: ['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa', 'Dusun'],
  area: 'Desa Brosot, Kecamatan Galur, Kabupaten Kulon Progo',
  place: 'Balai Desa Brosot',
  city: 'Brosot',
  days: ['2019-09-12'],
  startsAt: '19.00',
  timeZone: 'Asia/Jakarta',
  kind: 'Musrenbang',
  constituencies: [
    { id: 'pemdes', name: 'Pemerintah desa', icon: 'landmark', invited: 4 },
    { id: 'bpd', name: 'BPD', icon: 'scroll-text', invited: 3 },
    { id: 'tokoh', name: 'Tokoh masyarakat, adat, dan agama', icon: 'users', invited: 3 },
    { id: 'ekonomi', name: 'Kelompok tani, nelayan, dan perajin', icon: 'sprout', invited: 3 },
    { id: 'perempuan', name: 'Kelompok perempuan', icon: 'hand-heart', invited: 2 },
    { id: 'wilayah', name: 'Dusun dan RT/RW', icon: 'house', invited: 5 },
    { id: 'rentan', name: 'Warga miskin dan pelindung anak', icon: 'user-round', invited: 3 },
  ],
  horizon: { from: 2020, to: 2020 },
  periods: [{ name: 'RKP Desa', from: 2020, to: 2020 }],
  ceiling: 600_000_000,
  targetPlan: 'RKP Desa Brosot tahun 2020',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '140/09/BA/MUSRENBANG/IX/2019',
  basis: 'Undangan Kepala Desa Brosot tentang Musrenbang Desa',
  letterhead: {
    government: 'PEMERINTAH KABUPATEN KULON PROGO',
    agency: 'KECAMATAN GALUR DESA BROSOT',
    address: 'Jalan Contoh Nomor 5, Brosot, Galur',
  },
  chair: { name: 'Bambang Setiawan', position: 'Ketua', institution: 'BPD Brosot' },
  notary: { name: 'Endang Lestari', position: 'Sekretaris Desa', institution: 'Pemerintah Desa Brosot' },
  facilitators: [
    { name: 'Rahmat Santosa', position: 'Pendamping desa', institution: 'Tenaga pendamping profesional' },
  ],
  speakers: [
    { name: 'Suharyono', position: 'Kepala Desa', institution: 'Pemerintah Desa Brosot' },
    { name: 'Hesti Purwaningrum', position: 'Kepala seksi', institution: 'Kecamatan Galur' },
  ],
  speeches: ['Kepala Desa Brosot', 'Camat Galur'],
  papers: ['Pelaksanaan RKP Desa tahun 2018', 'Rancangan awal RKP Desa tahun 2020 dan pagu indikatif desa'],
  agenda: agenda([
    ['19.00', '19.15', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan musyawarah'],
    ['19.15', '19.45', 'Rancangan RKP Desa dan hasil tahun lalu', 'Kepala Desa'],
    ['19.45', '20.30', 'Usulan per bidang', 'Fasilitator'],
    ['20.30', '21.15', 'Penetapan prioritas', 'Fasilitator'],
    ['21.15', '21.45', 'Usulan ke tingkat di atas desa', 'Fasilitator'],
    ['21.45', '22.00', 'Pemilihan delegasi', 'Pimpinan musyawarah'],
    ['22.00', '22.30', 'Pembacaan dan pengesahan berita acara', 'Pimpinan musyawarah'],
  ]),
  ratification: [
    {
      instrument: 'Peraturan Desa tentang RKP Desa',
      official: 'Kepala Desa Brosot bersama BPD',
      preparer: 'Tim Penyusun RKP Desa',
      due: '2019-09-30',
      status: 'Rancangan',
    },
  ],
  delegates: [
    { person: 'p1', task: 'Menyampaikan usulan bidang sosial' },
    { person: 'e1', task: 'Menyampaikan usulan bidang ekonomi' },
    { person: 'w1', task: 'Menyampaikan usulan prasarana' },
  ],
  signers: [
    { id: 'ketua-bpd', name: 'Bambang Setiawan' },
    { id: 'kepala-desa', name: 'Suharyono' },
    { id: 'wakil-masyarakat', name: 'Sumarni' },
  ],
  acknowledged: { name: '', position: '', institution: '' },
  rules: [
    { name: 'Mufakat', text: 'Keputusan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
    { name: 'Delegasi', text: 'Tiga orang, sekurang-kurangnya satu perempuan.' },
  ],
  endedAt: '22.35',
};

export const NOTULA: Case['notula'] = [
  {
    at: '19.10',
    step: 'pembukaan',
    topic: 'Tujuan musyawarah',
    summary: 'Musyawarah menyepakati RKP Desa 2020 dan usulan untuk musrenbang kecamatan 2020.',
    speaker: 'Pimpinan musyawarah',
    followUp: '',
  },
  {
    at: '19.35',
    step: 'tinjauan',
    topic: 'Rabat beton Dusun Karang',
    summary: 'Pekerjaan tahun lalu kurang 200 meter karena harga bahan naik.',
    speaker: 'Pemerintah desa',
    followUp: 'Tim pelaksana menyerahkan perhitungan bahan sebelum akhir September.',
  },
  {
    at: '20.50',
    step: 'prioritas',
    topic: 'Talud jalan RW 05',
    summary: 'Mufakat tidak tercapai karena sebagian talud memakai kebun warga, lalu diadakan suara.',
    speaker: 'Dusun dan RT/RW',
    followUp: 'Kepala dusun mengukur ulang bersama pemilik kebun.',
  },
  {
    at: '21.30',
    step: 'du-rkp',
    topic: 'Tebing Sungai Progo',
    summary: 'Warga meminta tebing diperkuat sebelum musim hujan; kewenangannya pada pusat.',
    speaker: 'Tokoh masyarakat',
    followUp: 'Kepala Desa bersurat kepada balai wilayah sungai.',
  },
  {
    at: '21.55',
    step: 'delegasi',
    topic: 'Delegasi',
    summary: 'Tiga delegasi disepakati menurut titik terbanyak, satu di antaranya perempuan.',
    speaker: 'Pimpinan musyawarah',
    followUp: '',
  },
];
