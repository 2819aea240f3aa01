/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';
import { agenda } from '../parts.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Lokakarya RPLP dan RTPLP Tanjungbalai Kota II',
  region: 'Kelurahan Tanjungbalai Kota II',
  levels: ['Provinsi', 'Kota', 'Kecamatan', 'Kelurahan', 'Lingkungan'],
  area: 'Lingkungan I sampai dengan Lingkungan IV, Kecamatan Tanjungbalai Selatan, Kota Tanjungbalai',
  place: 'Balai Kelurahan Tanjungbalai Kota II',
  city: 'Tanjungbalai',
  days: ['2026-03-11'],
  startsAt: '08.30',
  timeZone: 'Asia/Jakarta',
  kind: 'Lokakarya',
  constituencies: [
    { id: 'kelurahan', name: 'Pemerintah kelurahan', icon: 'landmark', invited: 2 },
    { id: 'bkm', name: 'BKM', icon: 'users', invited: 3 },
    { id: 'tipp', name: 'TIPP', icon: 'map', invited: 4 },
    { id: 'warga', name: 'Warga dan kepala lingkungan', icon: 'house', invited: 6 },
    { id: 'kelompok', name: 'Kelompok masyarakat', icon: 'store', invited: 4 },
    { id: 'tim-teknis', name: 'Perangkat daerah dan tim teknis', icon: 'building-2', invited: 3 },
  ],
  horizon: { from: 2027, to: 2031 },
  periods: [
    { name: 'Tahap I', from: 2027, to: 2028 },
    { name: 'Tahap II', from: 2029, to: 2031 },
  ],
  targetPlan: 'RPJMD Kota Tanjungbalai dan RKPD tahun 2027',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '050/018/BA/TBK-II/III/2026',
  basis: 'Undangan Lurah Tanjungbalai Kota II dan Koordinator BKM tentang lokakarya RPLP dan RTPLP',
  letterhead: {
    government: 'PEMERINTAH KOTA TANJUNGBALAI KECAMATAN TANJUNGBALAI SELATAN',
    agency: 'KELURAHAN TANJUNGBALAI KOTA II',
    address: 'Jalan Contoh Nomor 3, Tanjungbalai',
  },
  chair: { name: 'Zulfan Marpaung', position: 'Koordinator', institution: 'BKM Tanjungbalai Kota II' },
  notary: { name: 'Dewi Anggraini', position: 'Sekretaris', institution: 'TIPP Tanjungbalai Kota II' },
  facilitators: [
    { name: 'Fitri Handayani', position: 'Fasilitator teknik', institution: 'Tim pendamping kelurahan' },
    { name: 'Hendra Gunawan', position: 'Fasilitator sosial', institution: 'Tim pendamping kelurahan' },
  ],
  speakers: [
    {
      name: 'Lestari Simanjuntak',
      position: 'Perencana ahli muda',
      institution: 'Bappeda Kota Tanjungbalai',
    },
    { name: 'Muhammad Fadli', position: 'Ketua', institution: 'TIPP Tanjungbalai Kota II' },
  ],
  speeches: ['Lurah Tanjungbalai Kota II', 'Camat Tanjungbalai Selatan'],
  papers: ['Konsep, pelaku, dan tahapan PLPBK', 'Arahan RTRW, RPJMD, dan penetapan kawasan kumuh'],
  agenda: agenda([
    ['08.30', '08.45', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan sidang'],
    ['08.45', '09.35', 'Pemetaan swadaya', 'Fasilitator'],
    ['09.35', '10.10', 'Visi permukiman', 'Fasilitator'],
    ['10.10', '10.40', 'Prioritas masalah', 'Fasilitator'],
    ['10.40', '11.10', 'Kawasan prioritas', 'Fasilitator'],
    ['11.10', '11.50', 'Program RPLP lima tahun', 'Fasilitator'],
    ['11.50', '12.50', 'Istirahat', 'Panitia'],
    ['12.50', '13.25', 'Saringan layak–mendesak', 'Fasilitator'],
    ['13.25', '14.10', 'Rencana tindak (RTPLP)', 'Fasilitator'],
    ['14.10', '14.40', 'Aturan bersama', 'Fasilitator'],
    ['14.40', '14.55', 'Pemasaran', 'Fasilitator'],
    ['14.55', '15.25', 'Pembacaan dan pengesahan berita acara', 'Pimpinan sidang'],
  ]),
  ratification: [
    {
      instrument: 'Lembar Pengesahan RPLP dan RTPLP',
      official: 'Lurah Tanjungbalai Kota II',
      preparer: 'TIPP, setelah konsultasi dengan Bappeda dan tim teknis',
      due: '2026-05-29',
      status: 'Rancangan',
    },
    {
      instrument: 'Keputusan Lurah tentang aturan bersama',
      official: 'Lurah Tanjungbalai Kota II',
      preparer: 'BKM Tanjungbalai Kota II',
      due: '2026-06-30',
      status: 'Belum dimulai',
    },
  ],
  delegates: [
    { person: 't1', task: 'Mengonsultasikan RPLP dan RTPLP kepada Bappeda dan tim teknis' },
    { person: 'b1', task: 'Membawa program ke musrenbang kecamatan' },
    { person: 'g1', task: 'Menyosialisasikan aturan bersama kepada dasawisma' },
  ],
  signers: [
    { id: 'kelurahan', name: 'Irwan Saragih' },
    { id: 'bkm', name: 'Nurhayati Sitorus' },
    { id: 'tipp', name: 'Muhammad Fadli' },
    { id: 'warga', name: 'Abdul Karim' },
    { id: 'kelompok', name: 'Yusnidar' },
    { id: 'tim-teknis', name: 'Lestari Simanjuntak' },
    { id: 'koordinator-bkm', name: 'Zulfan Marpaung' },
    { id: 'kepala', name: 'Rosmawati Harahap' },
  ],
  acknowledged: { name: '', position: '', institution: '' },
  rules: [
    { name: 'Mufakat', text: 'Keputusan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
    {
      name: 'Penilaian',
      text: 'Nilai diberikan oleh TIPP, BKM, dan wakil setiap unsur setelah dibicarakan bersama.',
    },
  ],
  endedAt: '15.35',
};

export const NOTULA: Case['notula'] = [
  {
    at: '08.40',
    step: 'pembukaan',
    topic: 'Dana BLM',
    summary:
      'Dana sekitar Rp1 miliar baru dapat dipakai setelah RPLP dan RTPLP disahkan; warga meminta pemakaiannya diumumkan.',
    speaker: 'BKM',
    followUp: 'BKM menempelkan rencana pemakaian dana di setiap lingkungan.',
  },
  {
    at: '09.20',
    step: 'pemetaan',
    topic: 'Jumlah keluarga terdampak',
    summary: 'Angka dicocokkan dengan data pendataan dari rumah ke rumah oleh TIPP sebelum kartu digabung.',
    speaker: 'TIPP',
    followUp: '',
  },
  {
    at: '10.30',
    step: 'prioritas',
    topic: 'Kriteria kemiskinan',
    summary: 'Peserta menegaskan bahwa masalah yang menimpa keluarga miskin mendapat bobot tertinggi.',
    speaker: 'Warga dan kepala lingkungan',
    followUp: '',
  },
  {
    at: '10.55',
    step: 'kawasan',
    topic: 'Dua kawasan',
    summary:
      'Semula ada keberatan karena dana terbatas. Setelah urutan pekerjaan diatur, putaran kedua mencapai mufakat.',
    speaker: 'Warga dan kepala lingkungan',
    followUp: 'TIPP menyusun urutan pekerjaan kedua kawasan dalam RTPLP.',
  },
  {
    at: '13.10',
    step: 'saringan',
    topic: 'Tanggul rendah',
    summary: 'Nelayan khawatir jalan perahunya tertutup. Mufakat tidak tercapai, lalu diadakan suara.',
    speaker: 'Kelompok masyarakat',
    followUp: 'Dinas membahas gambar tanggul dengan kelompok nelayan sebelum perencanaan.',
  },
  {
    at: '13.50',
    step: 'rtplp',
    topic: 'Pemeliharaan',
    summary: 'Setiap kegiatan harus mempunyai pemelihara sebelum pekerjaan dimulai.',
    speaker: 'BKM',
    followUp: '',
  },
  {
    at: '14.30',
    step: 'aturan',
    topic: 'Iuran pemeliharaan',
    summary: 'Keluarga miskin dibebaskan; besarnya iuran ditinjau setiap tahun dalam rapat lingkungan.',
    speaker: 'Kelompok masyarakat',
    followUp: 'BKM menyiapkan buku iuran.',
  },
  {
    at: '14.50',
    step: 'pemasaran',
    topic: 'Kunjungan calon mitra',
    summary: 'TIPP mengundang calon mitra melihat kawasan tepi sungai.',
    speaker: 'TIPP',
    followUp: 'Undangan dikirim sebelum akhir April.',
  },
];
