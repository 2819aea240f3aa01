/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Lokakarya Penyusunan Masterplan Kemitraan Lanskap Sembilang–Dangku',
  region: 'Sembilang–Dangku, Provinsi Sumatera Selatan',
  levels: ['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa'],
  area: 'Kabupaten Musi Banyuasin dan Kabupaten Banyuasin',
  place: 'Balai pertemuan Bappeda Provinsi Sumatera Selatan',
  city: 'Palembang',
  days: ['2018-02-21'],
  startsAt: '08.30',
  timeZone: 'Asia/Jakarta',
  kind: 'Lokakarya',
  constituencies: [
    { id: 'pemerintah', name: 'Pemerintah', icon: 'landmark', invited: 7 },
    { id: 'swasta', name: 'Swasta', icon: 'building-2', invited: 4 },
    { id: 'masyarakat', name: 'Masyarakat', icon: 'house', invited: 6 },
    { id: 'ngo', name: 'NGO', icon: 'handshake', invited: 3 },
    { id: 'kampus', name: 'Perguruan tinggi', icon: 'graduation-cap', invited: 2 },
  ],
  horizon: { from: 2018, to: 2028 },
  periods: [
    { name: 'Periode I', from: 2018, to: 2023 },
    { name: 'Periode II', from: 2023, to: 2028 },
  ],
  targetPlan: 'RPJMD Provinsi Sumatera Selatan 2019–2023',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '050/021/BA/Bappeda/II/2018',
  basis: 'Undangan Kepala Bappeda Provinsi Sumatera Selatan tentang penyusunan masterplan kemitraan lanskap',
  letterhead: {
    government: 'PEMERINTAH PROVINSI SUMATERA SELATAN',
    agency: 'BADAN PERENCANAAN PEMBANGUNAN DAERAH',
    address: 'Jalan Contoh Nomor 1, Palembang',
  },
  chair: {
    name: 'Endang Purwanti',
    position: 'Kepala bidang perekonomian',
    institution: 'Bappeda Provinsi Sumatera Selatan',
  },
  notary: {
    name: 'Rina Marliana',
    position: 'Perencana ahli muda Bappeda',
    institution: 'Pemkab Musi Banyuasin',
  },
  facilitators: [
    { name: 'Bagas Wicaksono', position: 'Fasilitator utama', institution: 'Tim lokakarya' },
    { name: 'Laras Setyowati', position: 'Fasilitator pendamping', institution: 'Tim lokakarya' },
  ],
  speakers: [
    { name: 'Nurdiana', position: 'Peneliti', institution: 'Pusat studi lahan basah' },
    { name: 'Yulius Hartanto', position: 'Kepala seksi pengelolaan', institution: 'Balai Taman Nasional' },
  ],
  speeches: ['Kepala Badan Perencanaan Pembangunan Daerah Provinsi Sumatera Selatan'],
  papers: ['Keadaan hutan, gambut, dan satwa lanskap Sembilang–Dangku', 'Pelajaran kemitraan lanskap'],
  agenda: [
    agenda('08.30', '08.50', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan sidang'),
    agenda('08.50', '09.50', 'Isu strategis lanskap', 'Fasilitator'),
    agenda('09.50', '10.35', 'Tema kolaborasi', 'Fasilitator'),
    agenda('10.35', '11.20', 'Visi sepuluh tahun', 'Fasilitator'),
    agenda('11.20', '12.00', 'Arah per periode', 'Fasilitator'),
    agenda('12.00', '13.00', 'Istirahat', 'Panitia'),
    agenda('13.00', '13.45', 'Area model', 'Fasilitator'),
    agenda('13.45', '15.00', 'Rencana aksi kemitraan', 'Fasilitator'),
    agenda('15.00', '15.50', 'Peran para pihak', 'Fasilitator'),
    agenda('15.50', '16.30', 'Kelembagaan dan evaluasi', 'Fasilitator'),
    agenda('16.30', '17.00', 'Pembacaan dan pengesahan berita acara', 'Pimpinan sidang'),
  ],
  ratification: [
    {
      instrument: 'Keputusan Gubernur',
      official: 'Gubernur Sumatera Selatan',
      preparer: 'Bappeda Provinsi',
      due: '2018-06-29',
      status: 'Rancangan',
    },
    {
      instrument: 'Nota Kesepahaman',
      official: 'Bupati Musi Banyuasin',
      preparer: 'Bappeda kabupaten',
      due: '2018-08-31',
      status: 'Belum dimulai',
    },
    {
      instrument: 'Nota Kesepahaman',
      official: 'Bupati Banyuasin',
      preparer: 'Bappeda kabupaten',
      due: '2018-08-31',
      status: 'Belum dimulai',
    },
  ],
  delegates: [
    { person: 'g1', task: 'Mengawal Keputusan Gubernur' },
    { person: 'm4', task: 'Menyampaikan hasil kepada desa area model' },
    { person: 'l2', task: 'Menyiapkan sidang forum pertama' },
  ],
  signers: [
    { id: 'pemerintah', name: 'Syamsul Arifin' },
    { id: 'swasta', name: 'Melati Kusuma' },
    { id: 'masyarakat', name: 'Ahmad Zainuri' },
    { id: 'ngo', name: 'Putri Anjani' },
    // An office without a name prints an empty line.
    { id: 'kampus', name: '' },
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
    { name: 'Peran', text: 'Peran suatu pihak berlaku setelah dipastikan oleh wakil pihak itu sendiri.' },
  ],
  endedAt: '17.10',
};

export const NOTULA: Case['notula'] = [
  {
    at: '08.45',
    step: 'pembukaan',
    topic: 'Maksud lokakarya',
    summary:
      'Masterplan menjadi pegangan kemitraan lima pihak selama sepuluh tahun dan tidak menggantikan rencana daerah.',
    speaker: 'Pimpinan sidang',
    followUp: '',
  },
  {
    at: '09.30',
    step: 'isu',
    topic: 'Dampak isu',
    summary:
      'Peserta meminta setiap isu ditandai dampaknya. Sebagian besar isu berdampak pada lebih dari satu bidang.',
    speaker: 'Masyarakat',
    followUp: '',
  },
  {
    at: '10.20',
    step: 'tema',
    topic: 'Satu data lanskap',
    summary: 'Data tidak dijadikan tema karena mendukung semua tema; sekretariat bersama yang menjaganya.',
    speaker: 'Perguruan tinggi',
    followUp: 'Sekretariat menyusun daftar data dasar sebelum sidang pertama.',
  },
  {
    at: '11.05',
    step: 'visi',
    topic: 'Arti inklusif',
    summary:
      'Putaran pertama belum mufakat. Setelah arti inklusif dijelaskan, putaran kedua mencapai mufakat.',
    speaker: 'Kelompok wanita tani',
    followUp: '',
  },
  {
    at: '13.30',
    step: 'area',
    topic: 'Kubah gambut Merang–Kepayang',
    summary:
      'Pemegang izin berkeberatan atas batas kubah. Satu putaran belum mufakat, lalu pemungutan suara.',
    speaker: 'Swasta',
    followUp: 'Dinas kehutanan memeriksa batas bersama tiga pemegang izin.',
  },
  {
    at: '15.30',
    step: 'peran',
    topic: 'Tambak contoh',
    summary: 'Pemkab Banyuasin tidak sanggup menjadi pelaku utama dan mengusulkan dinas perikanan.',
    speaker: 'Pemerintah',
    followUp: 'Bappeda menghubungi dinas perikanan sebelum akhir Maret.',
  },
  {
    at: '16.20',
    step: 'kelembagaan',
    topic: 'Evaluasi',
    summary: 'Manfaat dinilai lebih dulu oleh warga, dampak dinilai dua tahun sekali.',
    speaker: 'NGO',
    followUp: '',
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
