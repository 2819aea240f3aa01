/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Lokakarya S-PWT Lanskap Sembilang–Dangku',
  region: 'Lanskap Sembilang–Dangku, Provinsi Sumatera Selatan',
  levels: ['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa'],
  area: 'Kabupaten Musi Banyuasin dan Kabupaten Banyuasin',
  place: 'Aula Bappeda Provinsi Sumatera Selatan',
  city: 'Palembang',
  days: ['2026-03-11'],
  startsAt: '09.00',
  timeZone: 'Asia/Jakarta',
  kind: 'Lokakarya',
  constituencies: [
    { id: 'pemerintah', name: 'Pemerintah', icon: 'landmark', invited: 10 },
    { id: 'swasta', name: 'Swasta', icon: 'building-2', invited: 6 },
    { id: 'masyarakat', name: 'Masyarakat', icon: 'house', invited: 12 },
    { id: 'lsm', name: 'LSM', icon: 'handshake', invited: 6 },
    { id: 'perguruan-tinggi', name: 'Perguruan tinggi', icon: 'graduation-cap', invited: 4 },
  ],
  horizon: { from: 2026, to: 2028 },
  periods: [
    { name: 'Periode I', from: 2026, to: 2027 },
    { name: 'Periode II', from: 2028, to: 2028 },
  ],
  targetPlan: 'RPJMD 2025–2029 dan RKPD 2027',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '050/017/BA/Bappeda/III/2026',
  basis: 'Undangan Kepala Bappeda Provinsi Sumatera Selatan tentang Lokakarya S-PWT Lanskap Sembilang–Dangku',
  letterhead: {
    government: 'PEMERINTAH PROVINSI SUMATERA SELATAN',
    agency: 'BADAN PERENCANAAN PEMBANGUNAN DAERAH',
    address: 'Jalan Contoh Nomor 1, Palembang',
  },
  chair: {
    name: 'Ratna Kusumawati',
    position: 'Kepala bidang perekonomian dan SDA',
    institution: 'Bappeda Provinsi Sumatera Selatan',
  },
  notary: { name: 'Meilina Sari', position: 'Perencana ahli muda Bappeda', institution: 'Pemkab Banyuasin' },
  facilitators: [
    { name: 'Bayu Segara', position: 'Fasilitator utama', institution: 'Tim lokakarya' },
    { name: 'Citra Maharani', position: 'Fasilitator pendamping', institution: 'Tim lokakarya' },
  ],
  speakers: [
    { name: 'Herlina Utami', position: 'Peneliti', institution: 'Pusat studi lahan basah' },
    { name: 'Bambang Irawan', position: 'Kepala KPH', institution: 'KPH wilayah Lalan' },
  ],
  speeches: ['Kepala Badan Perencanaan Pembangunan Daerah Provinsi Sumatera Selatan'],
  papers: [
    'Keadaan hutan, gambut, dan satwa lanskap Sembilang–Dangku',
    'Arah tata ruang dan rencana pembangunan daerah yang berlaku',
  ],
  agenda: [
    agenda('09.00', '09.15', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan sidang'),
    agenda('09.15', '10.00', 'Isu dan faktor perekat', 'Fasilitator'),
    agenda('10.00', '10.45', 'Visi bersama 2028', 'Fasilitator'),
    agenda('10.45', '11.20', 'Program kewilayahan', 'Fasilitator'),
    agenda('11.20', '12.00', 'Saringan layak–mendesak', 'Fasilitator'),
    agenda('12.00', '13.00', 'Istirahat', 'Panitia'),
    agenda('13.00', '13.40', 'Tolok ukur', 'Fasilitator'),
    agenda('13.40', '14.20', 'Aktor dan pembagian peran', 'Fasilitator'),
    agenda('14.20', '14.50', 'Kebijakan dan strategi', 'Fasilitator'),
    agenda('14.50', '15.30', 'Tahapan dan rencana aksi', 'Fasilitator'),
    agenda('15.30', '16.00', 'Pembacaan dan pengesahan berita acara', 'Pimpinan sidang'),
  ],
  ratification: [
    {
      instrument: 'Keputusan Gubernur',
      official: 'Gubernur Sumatera Selatan',
      preparer: 'Bappeda Provinsi',
      due: '2026-06-30',
      status: 'Rancangan',
    },
    {
      instrument: 'Keputusan Bupati',
      official: 'Bupati Musi Banyuasin',
      preparer: 'Bappeda Kabupaten',
      due: '2026-07-31',
      status: 'Belum dimulai',
    },
    {
      instrument: 'Keputusan Bupati',
      official: 'Bupati Banyuasin',
      preparer: 'Bappeda Kabupaten',
      due: '2026-07-31',
      status: 'Belum dimulai',
    },
  ],
  delegates: [
    { person: 'g1', task: 'Mengawal Keputusan Gubernur' },
    { person: 'm1', task: 'Menyampaikan hasil kepada desa penyangga' },
    { person: 'l1', task: 'Menyiapkan sidang forum pertama' },
  ],
  signers: [
    { id: 'pemerintah', name: 'Hendra Saputra' },
    { id: 'swasta', name: 'Rudi Hartono' },
    { id: 'masyarakat', name: 'Marzuki' },
    { id: 'lsm', name: 'Anisa Rahmadani' },
    // An office without a name prints an empty line.
    { id: 'perguruan-tinggi', name: '' },
  ],
  acknowledged: {
    name: '',
    position: 'Kepala Badan Perencanaan Pembangunan Daerah',
    institution: 'Provinsi Sumatera Selatan',
  },
  rules: [
    { name: 'Mufakat', text: 'Keputusan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
    { name: 'Bicara', text: 'Kartu adalah giliran bicara, paling lama dua menit.' },
  ],
  endedAt: '16.10',
};

export const NOTULA: Case['notula'] = [
  {
    at: '09.10',
    step: 'pembukaan',
    topic: 'Tata tertib',
    summary:
      'Peserta menyetujui mufakat sebagai jalan pertama dan pemungutan suara hanya bila mufakat tidak tercapai.',
    speaker: 'Pimpinan sidang',
    followUp: '',
  },
  {
    at: '09.14',
    step: 'pembukaan',
    topic: 'Keadaan lanskap',
    summary:
      'Hutan tersisa terpecah di antara taman nasional, suaka margasatwa, dan areal izin; gambut terbakar berulang.',
    speaker: 'Narasumber',
    followUp: 'Bahan paparan dibagikan kepada peserta.',
  },
  {
    at: '09.50',
    step: 'isu',
    topic: 'Pengelompokan isu',
    summary:
      'Masyarakat meminta isu batas desa tidak digabung dengan isu izin. Usul diterima; dua belas kelompok terbentuk.',
    speaker: 'Masyarakat',
    followUp: '',
  },
  {
    at: '10.35',
    step: 'visi',
    topic: 'Rumusan visi',
    summary: 'Kata “dikelola bersama” ditambahkan agar kemitraan tampak dalam kalimat pertama.',
    speaker: 'LSM',
    followUp: '',
  },
  {
    at: '11.45',
    step: 'saringan',
    topic: 'Perhutanan sosial',
    summary:
      'Pemegang izin keberatan karena sebagian lahan masih di dalam izin. Satu putaran mufakat tidak tercapai, lalu suara.',
    speaker: 'Swasta',
    followUp: 'Dinas kehutanan memeriksa letak lahan sebelum usulan dikirim.',
  },
  {
    at: '13.20',
    step: 'tolok-ukur',
    topic: 'Data awal',
    summary: 'Data awal memakai angka 2025 dengan sumber yang disebut pada setiap indikator.',
    speaker: 'Perguruan tinggi',
    followUp: '',
  },
  {
    at: '14.05',
    step: 'peran',
    topic: 'Air bersih',
    summary: 'Pemkab Banyuasin tidak sanggup menjadi penanggung jawab dan mengusulkan Dinas PUPR.',
    speaker: 'Pemerintah',
    followUp: 'Bappeda Provinsi menghubungi Dinas PUPR sebelum akhir Maret.',
  },
  {
    at: '15.10',
    step: 'rencana-aksi',
    topic: 'Biaya',
    summary: 'Semua biaya adalah perkiraan dan tidak mendahului penetapan anggaran.',
    speaker: 'Pemerintah',
    followUp: 'Sumber dana pengolah air payau dilaporkan pada sidang forum pertama.',
  },
];

function agenda(
  plannedFrom: string,
  plannedTo: string,
  title: string,
  by: string,
): Case['proceedings']['agenda'][number] {
  return { day: 0, plannedFrom, plannedTo, actualFrom: '', actualTo: '', title, by };
}
