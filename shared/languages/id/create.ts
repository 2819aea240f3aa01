/** Kata di halaman "Buat lokakarya" dan sesudahnya: tautan, kode, dan kode pemulihan. */

import { numbers as n } from './numbers.ts';

export const create = {
  title: 'Buat lokakarya',
  lead: 'Isi yang perlu saja. Judul, tempat, waktu, dan unsur bisa diubah nanti.',
  optional: 'boleh kosong',
  recover: 'Buka dengan kode pemulihan',
  after: 'Setelah dibuat: tautan meja, kode peserta, tautan layar, dan kode pemulihan.',
  submit: 'Buat lokakarya',
  submitting: 'Sedang dibuat…',

  event: 'Acara',
  eventTitle: 'Judul',
  defaultTitle: (kind: string, method: string) => (shareWord(kind, method) ? method : `${kind} ${method}`),
  kind: 'Jenis acara',
  targetPlan: 'Hasil menjadi masukan untuk',
  targetHint: 'misalnya: RPJMD 2025–2029',
  ceiling: 'Pagu indikatif (Rp)',
  ceilingHint: 'batas dana bagi usulan, misalnya 600.000.000',
  region: 'Wilayah',
  regionHint: 'misalnya: Banyuasin dan Musi Banyuasin',
  area: 'Kabupaten/kota yang tercakup',
  areaHint: 'dicetak di berita acara',
  levels: 'Sebutan tingkat wilayah',
  levelsHint: 'dari yang luas ke yang sempit, dipisah tanda >',
  levelPresets: [
    'Provinsi > Kabupaten/Kota > Kecamatan > Desa/Kelurahan',
    'Kabupaten > Kecamatan > Desa > Dusun',
    'Kota > Kecamatan > Kelurahan > RW',
    'Kabupaten > Kapanewon > Kalurahan > Padukuhan',
    'Kota > Kemantren > Kelurahan > Kampung',
    'Kabupaten > Distrik > Kampung',
    'Kabupaten > Kecamatan > Nagari > Jorong',
    'Kabupaten > Kecamatan > Gampong > Dusun',
  ] as readonly string[],
  place: 'Tempat',
  placeHint: 'misalnya: Aula Bappeda Kabupaten',
  city: 'Kota penandatanganan',
  cityHint: 'dicetak di atas tanda tangan',
  days: 'Tanggal',
  day: (day: number) => `Hari ke-${n.integer(day)}`,
  addDay: 'Tambah hari',
  removeDay: (day: number) => `Hapus hari ke-${n.integer(day)}`,
  startsAt: 'Mulai',
  zone: 'Zona waktu',
  language: 'Bahasa layar dan dokumen',
  languages: { id: 'Indonesia', en: 'English' },
  horizon: 'Cakupan rencana',
  horizonFrom: 'Dari tahun',
  horizonTo: 'Sampai tahun',
  periods: 'Periode',
  period: (number: number) =>
    `Periode ${['I', 'II', 'III', 'IV', 'V', 'VI'][number - 1] ?? n.integer(number)}`,
  periodName: (number: number) => `Nama periode ${n.integer(number)}`,
  addPeriod: 'Tambah periode',
  removePeriod: (name: string) => `Hapus ${name}`,
  retention: 'Data dihapus panitia setelah',
  retentionHint: 'hari sejak hari terakhir; hasil yang dibekukan tetap disimpan',

  method: 'Metode',
  constituencies: 'Unsur dan undangan',
  invitedSum: (count: number) => `${n.integer(count)} orang`,
  constituency: (number: number) => `Nama unsur ${n.integer(number)}`,
  invited: (name: string) => `Undangan ${name}`,
  fewer: (name: string) => `Kurangi undangan ${name}`,
  more: (name: string) => `Tambah undangan ${name}`,
  addConstituency: 'Tambah unsur',
  removeConstituency: (name: string) => `Hapus unsur ${name}`,
  newConstituency: 'Unsur baru',

  waitingRoom: 'Ruang tunggu',
  waitingRoomHint: 'Orang baru menunggu sampai dipersilakan. Dapat diubah kapan saja di meja, di “Bagikan”.',
  operator: 'Kode operator',
  operatorHint: 'Tampil di terminal tempat server dijalankan. Tidak diminta di laptop server itu sendiri.',

  wrong: {
    summary: 'Ada isian yang perlu diperbaiki.',
    title: 'Tulis judul lokakarya.',
    day: 'Pilih tanggal.',
    dayOrder: 'Tanggal harus urut dan tidak boleh sama.',
    year: 'Tulis tahun dengan empat angka.',
    yearOrder: 'Tahun akhir mendahului tahun awal.',
    period: 'Periode harus berada di dalam cakupan rencana.',
    constituencies: 'Perlu sedikitnya satu unsur, dan setiap unsur perlu nama.',
    tooLong: (max: number) => `Terlalu panjang. Paling banyak ${n.integer(max)} huruf.`,
    sum: 'Tulis jumlah rupiah dengan angka saja.',
    retention: 'Tulis jumlah hari, 1 sampai 3.650.',
    operator: 'Kode operator belum benar.',
    offline: 'Server belum dapat dijangkau. Isian Anda tetap di sini. Silakan coba lagi.',
    rate: 'Terlalu sering dicoba. Silakan tunggu sebentar.',
    space: 'Ruang disk server hampir habis, jadi lokakarya baru belum dapat dibuat.',
    other: 'Belum bisa dibuat. Silakan coba lagi sebentar lagi.',
  },

  created: {
    title: 'Lokakarya siap',
    lead: 'Catat kode pemulihan, lalu buka meja.',
    openDesk: 'Buka meja',
    recovery: 'Kode pemulihan',
    recoveryText: 'Muncul sekali ini saja. Dengan kode ini meja dapat dibuka dari laptop lain.',
    noted: 'Sudah saya catat',
    participants: 'Peserta',
    qr: 'QR untuk peserta',
    code: 'Kode',
    address: 'Alamat yang dipakai',
    screen: 'Layar aula',
    screenText: 'Buka di komputer yang tersambung ke proyektor.',
    openScreen: 'Buka layar di jendela baru',
    cofacilitator: 'Fasilitator pendamping',
    notulis: 'Notulis',
    desk: 'Meja ini',
    secret: 'Kirim hanya kepada orangnya: siapa pun yang memegang tautan ini dapat membukanya.',
    copy: 'Salin',
    copied: 'Tersalin',
    copyOf: (what: string) => `Salin tautan ${what}`,
    plain: 'Mode LAN tanpa TLS: sambungan di aula ini tidak disandikan.',
  },
};

/** A method that is an event already says so: no "Musyawarah desa Musrenbang Desa". */
function shareWord(kind: string, method: string): boolean {
  const words = method.toLowerCase().split(' ');
  return (
    kind === '' ||
    kind
      .toLowerCase()
      .split(' ')
      .some((it) => words.includes(it))
  );
}
