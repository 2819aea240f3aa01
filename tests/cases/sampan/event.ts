/** Settings, data acara and notula of the case. Offices are real kinds of offices, every person is invented. */
import type { Case } from '../case.ts';
import { agenda } from '../parts.ts';

export const SETTINGS: Case['settings'] = {
  title: 'Lokakarya Skenario Kerja Sama Antardaerah Sampan',
  region: 'Kawasan Sampan',
  levels: ['Provinsi', 'Kabupaten/Kota', 'Kecamatan', 'Desa/Kelurahan'],
  area: 'tujuh kabupaten dan kota di pantai utara bagian barat Jawa Tengah',
  place: 'Balai Kota Pekalongan',
  city: 'Pekalongan',
  days: ['2026-03-11', '2026-03-12'],
  startsAt: '08.00',
  timeZone: 'Asia/Jakarta',
  kind: 'Lokakarya',
  constituencies: [
    { id: 'anggota', name: 'Pemerintah daerah anggota', icon: 'landmark', invited: 7 },
    { id: 'provinsi', name: 'Pemerintah provinsi', icon: 'flag', invited: 3 },
    { id: 'sekretariat', name: 'Sekretariat Sampan', icon: 'handshake', invited: 1 },
    { id: 'usaha', name: 'Dunia usaha', icon: 'building-2', invited: 3 },
    { id: 'masyarakat', name: 'Masyarakat', icon: 'house', invited: 3 },
    { id: 'perguruan-tinggi', name: 'Perguruan tinggi', icon: 'graduation-cap', invited: 2 },
  ],
  horizon: { from: 2027, to: 2031 },
  periods: [
    { name: 'Tahap I', from: 2027, to: 2028 },
    { name: 'Tahap II', from: 2029, to: 2031 },
  ],
  targetPlan: 'RPJMD dan RKPD tahun 2027 setiap daerah anggota',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

export const PROCEEDINGS: Case['proceedings'] = {
  number: '119/007/BA/SAMPAN/III/2026',
  basis: 'Undangan Sekretariat Sampan atas nama kepala daerah anggota',
  letterhead: {
    government: 'KERJA SAMA ANTARDAERAH SAMPAN',
    agency: 'SEKRETARIAT SAMPAN',
    address: 'Jalan Contoh Nomor 4, Pekalongan',
  },
  chair: { name: 'Agus Priyanto', position: 'Kepala bappeda', institution: 'Bappeda Kota Pekalongan' },
  notary: { name: 'Retno Puspitasari', position: 'Dosen', institution: 'Fakultas ekonomi' },
  facilitators: [
    { name: 'Indra Wijaya', position: 'Fasilitator utama', institution: 'Tim fasilitator kerja sama' },
    { name: 'Maya Sari', position: 'Fasilitator pendamping', institution: 'Tim fasilitator kerja sama' },
  ],
  speakers: [
    {
      name: 'Endang Rahayu',
      position: 'Kepala subbidang kerja sama',
      institution: 'Bappeda Provinsi Jawa Tengah',
    },
    { name: 'Dian Kartika', position: 'Manajer', institution: 'Sekretariat Sampan' },
  ],
  speeches: ['Wali Kota Pekalongan selaku tuan rumah'],
  papers: ['Perjalanan kerja sama Sampan sejak 2003', 'Jadwal penyusunan rencana pembangunan daerah anggota'],
  agenda: [
    ...agenda([
      ['08.00', '08.30', 'Pembukaan, sambutan, dan tata tertib', 'Pimpinan sidang'],
      ['08.30', '10.00', 'Faktor perekat', 'Fasilitator'],
      ['10.00', '10.15', 'Istirahat', 'Panitia'],
      ['10.15', '11.30', 'Visi kerja sama', 'Fasilitator'],
      ['11.30', '12.45', 'Istirahat', 'Panitia'],
      ['12.45', '14.15', 'Program kerja sama', 'Fasilitator'],
      ['14.15', '15.45', 'Saringan layak–mendesak', 'Fasilitator'],
    ]),
    ...agenda(
      [
        ['08.00', '08.15', 'Kehadiran hari kedua', 'Panitia'],
        ['08.15', '09.15', 'Tolok ukur', 'Fasilitator'],
        ['09.15', '10.30', 'Peran daerah anggota', 'Fasilitator'],
        ['10.30', '10.45', 'Istirahat', 'Panitia'],
        ['10.45', '11.45', 'Kebijakan dan strategi', 'Fasilitator'],
        ['11.45', '12.45', 'Istirahat', 'Panitia'],
        ['12.45', '14.00', 'Tahapan dan rencana aksi', 'Fasilitator'],
        ['14.00', '14.45', 'Pembacaan dan pengesahan berita acara', 'Pimpinan sidang'],
      ],
      1,
    ),
  ],
  ratification: [
    {
      instrument: 'Kesepakatan Bersama',
      official: 'Bupati dan Wali Kota anggota Sampan',
      preparer: 'Sekretariat Sampan',
      due: '2026-06-30',
      status: 'Rancangan',
    },
    {
      instrument: 'Perjanjian Kerja Sama tiap program',
      official: 'Kepala Perangkat Daerah penanggung jawab',
      preparer: 'Bappeda tiap daerah anggota',
      due: '2026-12-15',
      status: 'Belum dimulai',
    },
  ],
  delegates: [
    { person: 's1', task: 'Menyiapkan naskah kesepakatan bersama' },
    { person: 'a6', task: 'Menyampaikan hasil kepada para kepala daerah' },
    { person: 'u2', task: 'Mewakili dunia usaha dalam rapat sekretariat' },
  ],
  signers: [
    { id: 'anggota', name: 'Sri Mulyati' },
    { id: 'provinsi', name: 'Endang Rahayu' },
    { id: 'sekretariat', name: 'Dian Kartika' },
    { id: 'usaha', name: 'Hadi Santoso' },
    { id: 'masyarakat', name: 'Casmadi' },
    { id: 'perguruan-tinggi', name: 'Retno Puspitasari' },
  ],
  acknowledged: { name: '', position: 'Kepala Bappeda', institution: 'Provinsi Jawa Tengah' },
  rules: [
    { name: 'Mufakat', text: 'Keputusan diambil dengan musyawarah mufakat tanpa keberatan.' },
    {
      name: 'Pemungutan suara',
      text: 'Bila mufakat tidak tercapai, lebih dari separuh suara tanpa abstain.',
    },
    {
      name: 'Kesetaraan',
      text: 'Setiap daerah anggota mempunyai wakil pada setiap tahap dan pada tim penilai.',
    },
  ],
  endedAt: '15.00',
};

export const NOTULA: Case['notula'] = [
  {
    at: '08.25',
    step: 'pembukaan',
    topic: 'Keselarasan jadwal',
    summary:
      'Hasil musyawarah kawasan sebelumnya tidak masuk anggaran karena jadwalnya berbeda dengan jadwal rencana daerah.',
    speaker: 'Pemerintah daerah anggota',
    followUp: 'Sekretariat menyusun satu kalender perencanaan tujuh daerah.',
  },
  {
    at: '09.40',
    step: 'perekat',
    topic: 'Sektor utama',
    summary:
      'Perdagangan hasil bumi, pariwisata, perikanan, dan pesisir dipandang paling mengikat daerah anggota.',
    speaker: 'Sekretariat Sampan',
    followUp: '',
  },
  {
    at: '11.10',
    step: 'visi',
    topic: 'Pembagian manfaat',
    summary: 'Rumusan semula ditolak wakil nelayan; setelah penjelasan, putaran kedua mencapai mufakat.',
    speaker: 'Masyarakat',
    followUp: '',
  },
  {
    at: '14.50',
    step: 'saringan',
    topic: 'Gudang bawang merah',
    summary: 'Mufakat tidak tercapai karena letak gudang, lalu diadakan pemungutan suara.',
    speaker: 'Pemerintah daerah anggota',
    followUp: 'Tarif gudang ditetapkan bersama sebelum pembangunan.',
  },
  {
    day: 1,
    at: '10.05',
    step: 'peran',
    topic: 'Iuran anggota',
    summary: 'Besar iuran mengikuti kemampuan daerah dan dibahas setiap tahun.',
    speaker: 'Sekretariat Sampan',
    followUp: 'Sekretariat mengirim usulan iuran sebelum pembahasan APBD.',
  },
  {
    day: 1,
    at: '13.20',
    step: 'rencana-aksi',
    topic: 'Biaya bersama',
    summary: 'Angka biaya masih perkiraan dan dihitung lagi oleh daerah penanggung jawab.',
    speaker: 'Pemerintah provinsi',
    followUp: '',
  },
];
