/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';
import { agenda } from '../parts.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Pertemuan penguatan Sekber Kabupaten Sintang',
  region: 'Kabupaten Sintang',
  levels: ['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa'],
  area: 'Kabupaten Sintang, Provinsi Kalimantan Barat',
  place: 'Aula Bappeda Kabupaten Sintang',
  city: 'Sintang',
  days: ['2026-03-11'],
  startsAt: '07.30',
  timeZone: 'Asia/Jakarta',
  kind: 'Pertemuan',
  constituencies: [
    { id: 'pemerintah', name: 'Pemerintah', icon: 'landmark', invited: 7 },
    { id: 'masyarakat', name: 'Masyarakat', icon: 'house', invited: 6 },
    { id: 'mitra', name: 'Mitra pembangunan', icon: 'handshake', invited: 4 },
    { id: 'usaha', name: 'Pelaku usaha', icon: 'building-2', invited: 4 },
  ],
  horizon: { from: 2026, to: 2028 },
  periods: [{ name: 'Tahap I', from: 2026, to: 2028 }],
  targetPlan: 'RPJMD dan rencana aksi daerah Sintang Lestari',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '050/118/BA/Bappeda/III/2026',
  basis: 'Keputusan Bupati Sintang Nomor 050/289/Kep-Bappeda/2020 dan undangan Kepala Bappeda',
  letterhead: {
    government: 'PEMERINTAH KABUPATEN SINTANG',
    agency: 'BADAN PERENCANAAN PEMBANGUNAN DAERAH',
    address: 'Jalan Contoh Nomor 3, Sintang',
  },
  chair: {
    name: 'Theresia Lumban',
    position: 'Kepala bidang ekonomi',
    institution: 'Bappeda Kabupaten Sintang',
  },
  notary: {
    name: 'Albertus Rian',
    position: 'Perencana ahli muda',
    institution: 'Dinas Pemberdayaan Masyarakat dan Desa',
  },
  facilitators: [
    { name: 'Yuliana Pratiwi', position: 'Fasilitator utama', institution: 'Tim pertemuan' },
    { name: 'Markus Adi', position: 'Fasilitator pendamping', institution: 'Tim pertemuan' },
  ],
  speakers: [
    { name: 'Hendrikus Jala', position: 'Kepala seksi konservasi', institution: 'Dinas Lingkungan Hidup' },
    { name: 'Dian Puspita', position: 'Manajer program', institution: 'LSM pendamping hutan desa' },
  ],
  speeches: ['Sekretaris Daerah Kabupaten Sintang'],
  papers: ['Rancangan kedudukan, tugas, dan struktur Sekber', 'Capaian rencana aksi Sintang Lestari'],
  agenda: agenda([
    ['07.30', '08.00', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan sidang'],
    ['08.00', '08.45', 'Pemetaan pihak', 'Fasilitator'],
    ['08.45', '09.45', 'Visi forum', 'Fasilitator'],
    ['09.45', '10.45', 'Misi, tujuan, dan strategi', 'Fasilitator'],
    ['10.45', '11.45', 'Isu tata kelola', 'Fasilitator'],
    ['11.45', '12.45', 'Istirahat', 'Panitia'],
    ['12.45', '14.00', 'Aturan main dan struktur', 'Fasilitator'],
    ['14.00', '15.30', 'Rencana aksi', 'Fasilitator'],
    ['15.45', '16.35', 'Pembagian peran', 'Fasilitator'],
    ['16.35', '17.15', 'Komitmen para pihak', 'Fasilitator'],
    ['17.15', '17.45', 'Pembacaan dan pengesahan berita acara', 'Pimpinan sidang'],
  ]),
  ratification: [
    {
      instrument: 'Keputusan Bupati',
      official: 'Bupati Sintang',
      preparer: 'Bappeda dan Bagian Hukum',
      due: '2026-05-29',
      status: 'Rancangan',
    },
  ],
  delegates: [
    { person: 'g1', task: 'Mengawal rancangan Keputusan Bupati' },
    { person: 'n2', task: 'Mewakili mitra pembangunan dalam tim perumus' },
    { person: 'm2', task: 'Menyampaikan hasil kepada kelompok perempuan' },
  ],
  signers: [
    { id: 'pemerintah', name: 'Hendrikus Jala' },
    { id: 'masyarakat', name: 'Maria Goreti' },
    { id: 'mitra', name: 'Arif Hidayat' },
    { id: 'usaha', name: 'Veronika Tan' },
  ],
  acknowledged: {
    name: '',
    position: 'Sekretaris Daerah selaku Ketua Sekber',
    institution: 'Kabupaten Sintang',
  },
  rules: [
    { name: 'Mufakat', text: 'Keputusan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
    { name: 'Komitmen', text: 'Janji disampaikan atas nama lembaga oleh wakilnya dan dibacakan di sidang.' },
  ],
  endedAt: '18.00',
};

export const NOTULA: Case['notula'] = [
  {
    at: '07.50',
    step: 'pembukaan',
    topic: 'Maksud pertemuan',
    summary: 'Sekber sudah ditetapkan, tetapi cara kerjanya belum tertulis. Pertemuan ini melengkapinya.',
    speaker: 'Pimpinan sidang',
    followUp: '',
  },
  {
    at: '08.35',
    step: 'pihak',
    topic: 'Kedudukan LSM',
    summary: 'Mitra pembangunan meminta kejelasan apakah mereka anggota, pengamat, atau pelaksana.',
    speaker: 'Mitra pembangunan',
    followUp: '',
  },
  {
    at: '09.25',
    step: 'visi',
    topic: 'Kata adil',
    summary:
      'Putaran pertama belum mufakat karena rumusan belum menyebut keadilan bagi masyarakat adat. Rumusan dilengkapi, lalu mufakat.',
    speaker: 'Masyarakat',
    followUp: '',
  },
  {
    at: '11.20',
    step: 'isu',
    topic: 'Data yang berbeda-beda',
    summary: 'Tiap lembaga memakai peta sendiri sehingga capaian tidak dapat dibandingkan.',
    speaker: 'Pemerintah',
    followUp: 'Bappeda mengumpulkan daftar data para pihak sebelum akhir April.',
  },
  {
    at: '13.30',
    step: 'aturan',
    topic: 'Iuran anggota',
    summary:
      'Pelaku usaha dan kelompok warga berbeda pendapat tentang sumbangan anggota. Diputuskan dengan pemungutan suara.',
    speaker: 'Pelaku usaha',
    followUp: 'Sekretariat menyusun pedoman sumbangan yang tidak mengikat jumlahnya.',
  },
  {
    at: '15.05',
    step: 'aksi',
    topic: 'Kantor tersendiri',
    summary: 'Pembangunan kantor Sekber belum disepakati karena ruang di Bappeda masih dapat dipakai.',
    speaker: 'Pemerintah',
    followUp: '',
  },
  {
    at: '16.15',
    step: 'peran',
    topic: 'Modal kelompok penenun',
    summary: 'Perusahaan tidak sanggup menjadi pendana usaha tenun karena anggarannya sudah terpakai.',
    speaker: 'Pelaku usaha',
    followUp: 'Credit union dan dinas mencari pendana lain sebelum triwulan pertama 2027.',
  },
  {
    at: '17.05',
    step: 'komitmen',
    topic: 'Pembacaan komitmen',
    summary: 'Setiap wakil membacakan komitmen lembaganya. Kemajuannya dilaporkan pada rapat tahunan.',
    speaker: 'Pimpinan sidang',
    followUp: 'Sekretariat menyiapkan formulir laporan komitmen.',
  },
];
