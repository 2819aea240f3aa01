/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';
import { agenda } from '../parts.ts';

export const SETTINGS: Case['settings'] = {
  title: 'FGD Master Plan Gandeng Gendong Kelurahan Pringgokusuman',
  region: 'Kelurahan Pringgokusuman',
  levels: ['Provinsi', 'Kota', 'Kemantren', 'Kelurahan', 'Kampung'],
  area: 'Kampung Utara, Kampung Tengah, dan Kampung Selatan',
  place: 'Aula Kantor Kelurahan Pringgokusuman',
  city: 'Yogyakarta',
  days: ['2026-03-11'],
  startsAt: '08.30',
  timeZone: 'Asia/Jakarta',
  kind: 'FGD',
  constituencies: [
    { id: 'kota', name: 'Kota', icon: 'landmark', invited: 7 },
    { id: 'kampus', name: 'Kampus', icon: 'graduation-cap', invited: 2 },
    { id: 'korporasi', name: 'Korporasi', icon: 'building-2', invited: 2 },
    { id: 'komunitas', name: 'Komunitas', icon: 'users', invited: 4 },
    { id: 'kampung', name: 'Kampung', icon: 'house', invited: 6 },
  ],
  horizon: { from: 2027, to: 2031 },
  periods: [
    { name: 'Tahap I', from: 2027, to: 2027 },
    { name: 'Tahap II', from: 2028, to: 2029 },
    { name: 'Tahap III', from: 2030, to: 2031 },
  ],
  targetPlan: 'RPJM Kelurahan dan RKPD Kota Yogyakarta tahun 2028',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '050/021/BA/PRK/III/2026',
  basis: 'Undangan Lurah Pringgokusuman tentang FGD Master Plan Gandeng Gendong',
  letterhead: {
    government: 'PEMERINTAH KOTA YOGYAKARTA',
    agency: 'KELURAHAN PRINGGOKUSUMAN',
    address: 'Kemantren Gedongtengen, Jalan Contoh Nomor 2, Yogyakarta',
  },
  chair: {
    name: 'Agus Widodo',
    position: 'Kepala Jawatan Kemakmuran',
    institution: 'Kemantren Gedongtengen',
  },
  notary: { name: 'Laras Widyastuti', position: 'Dosen', institution: 'Fakultas arsitektur' },
  facilitators: [
    { name: 'Retno Puspitasari', position: 'Fasilitator utama', institution: 'Tim penyusun master plan' },
    { name: 'Yudha Permana', position: 'Fasilitator pendamping', institution: 'Tim penyusun master plan' },
  ],
  speakers: [
    { name: 'Endah Prasetyaningsih', position: 'Lurah', institution: 'Kelurahan Pringgokusuman' },
    { name: 'Bagas Prakoso', position: 'Peneliti', institution: 'Pusat studi perkotaan' },
  ],
  speeches: ['Mantri Pamong Praja Gedongtengen'],
  papers: [
    'Isi dan tujuan Master Plan Gandeng Gendong',
    'Hasil wawancara dengan tokoh masyarakat tiap kampung',
  ],
  agenda: agenda([
    ['08.30', '08.45', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan sidang'],
    ['08.45', '09.15', 'Inventaris rencana', 'Fasilitator'],
    ['09.15', '10.00', 'Potensi, masalah, dan mimpi kampung', 'Fasilitator'],
    ['10.00', '10.35', 'Kawasan unggulan dan branding', 'Fasilitator'],
    ['10.35', '11.10', 'Program penyelesaian masalah', 'Fasilitator'],
    ['11.10', '11.45', 'Saringan layak–mendesak', 'Fasilitator'],
    ['11.45', '12.45', 'Istirahat', 'Panitia'],
    ['12.45', '13.20', 'Roadmap', 'Fasilitator'],
    ['13.20', '14.00', 'Peran 5K', 'Fasilitator'],
    ['14.00', '14.25', 'Desk penanggung jawab', 'Fasilitator'],
    ['14.25', '14.40', 'Penguat dari rencana luar', 'Fasilitator'],
    ['14.40', '15.10', 'Pembacaan dan pengesahan berita acara', 'Pimpinan sidang'],
  ]),
  ratification: [
    {
      instrument: 'Keputusan Lurah',
      official: 'Lurah Pringgokusuman',
      preparer: 'LPMK Pringgokusuman',
      due: '2026-05-29',
      status: 'Rancangan',
    },
    {
      instrument: 'Keputusan Wali Kota',
      official: 'Wali Kota Yogyakarta',
      preparer: 'Bappeda Kota',
      due: '2026-09-30',
      status: 'Belum dimulai',
    },
  ],
  delegates: [
    { person: 'k1', task: 'Menyiapkan Keputusan Lurah' },
    { person: 'w4', task: 'Menyampaikan hasil kepada ketua RW dan kampung' },
    { person: 'm1', task: 'Membawa usulan ke musrenbang kemantren' },
  ],
  signers: [
    { id: 'kota', name: 'Sigit Nugroho' },
    { id: 'kampus', name: 'Bagas Prakoso' },
    { id: 'korporasi', name: 'Yohana Kristanti' },
    { id: 'komunitas', name: 'Suratmi' },
    { id: 'kampung', name: 'Sukirman' },
    { id: 'ketua-lpmk', name: 'Slamet Widayat' },
    { id: 'lurah', name: 'Endah Prasetyaningsih' },
  ],
  acknowledged: { name: '', position: 'Mantri Pamong Praja', institution: 'Kemantren Gedongtengen' },
  rules: [
    { name: 'Mufakat', text: 'Keputusan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
    { name: 'Penyatuan', text: 'Rencana yang sama digabung; tidak ada rencana yang dihapus tanpa alasan.' },
  ],
  endedAt: '15.20',
};

export const NOTULA: Case['notula'] = [
  {
    at: '08.40',
    step: 'pembukaan',
    topic: 'Tujuan master plan',
    summary:
      'Seluruh rencana dan mimpi warga disatukan dalam satu dokumen yang menjadi acuan semua perangkat daerah.',
    speaker: 'Pimpinan sidang',
    followUp: '',
  },
  {
    at: '09.05',
    step: 'inventaris',
    topic: 'Rencana yang belum dibawa',
    summary:
      'Dinas yang tidak hadir diminta mengirim rencananya; yang datang kemudian dicatat sebagai penguat.',
    speaker: 'Kota',
    followUp: 'Kelurahan menyurati dinas yang belum hadir sebelum akhir Maret.',
  },
  {
    at: '09.45',
    step: 'potensi',
    topic: 'Data stunting',
    summary: 'Kader meminta data dari dua kampung digabung agar penanganannya tidak terpisah.',
    speaker: 'Komunitas',
    followUp: '',
  },
  {
    at: '10.25',
    step: 'kawasan',
    topic: 'Kampung seni',
    summary:
      'Warga keberatan terhadap pentas larut malam. Setelah jam pentas dibatasi, putaran kedua mencapai mufakat.',
    speaker: 'Kampung',
    followUp: 'Komunitas seni menulis jam pentas dalam tata tertib kawasan.',
  },
  {
    at: '11.30',
    step: 'saringan',
    topic: 'Perbaikan gang',
    summary:
      'Satu putaran mufakat tidak tercapai karena kekhawatiran pemilik rumah di tepi gang, lalu diadakan suara.',
    speaker: 'Kampung',
    followUp: 'Lebar gang diukur bersama pemilik rumah sebelum perencanaan.',
  },
  {
    at: '13.45',
    step: 'peran',
    topic: 'Biaya panggung',
    summary: 'Perusahaan perhotelan tidak sanggup membiayai panggung karena sudah mendukung usaha kuliner.',
    speaker: 'Korporasi',
    followUp: 'Desk kawasan mencari pendana lain sebelum triwulan ketiga 2028.',
  },
  {
    at: '14.15',
    step: 'desk',
    topic: 'Kerja desk',
    summary: 'Setiap desk melaporkan kemajuan kepada forum gandeng gendong dua kali setahun.',
    speaker: 'Kampung',
    followUp: '',
  },
  {
    at: '14.35',
    step: 'penguat',
    topic: 'Kaitan antarkelurahan',
    summary:
      'Pasar kebun dan rute wisata disiapkan bersama kelurahan tetangga agar potensi antarkawasan terpadu.',
    speaker: 'Kota',
    followUp: 'Kemantren mengundang kelurahan tetangga pada rapat desk pertama.',
  },
];
