/**
 * Impor dari berkas: memilih kolom, memeriksa, dan kalimat untuk setiap baris yang belum benar. Satu kalimat selalu menyebut
 * baris dan kolom seperti di lembar kerja, lalu apa yang seharusnya tertulis.
 */

import { numbers } from './numbers.ts';

const n = numbers;

export const importing = {
  cards: {
    title: (step: string) => `Impor kartu ke “${step}”`,
    about:
      'Pilih berkas XLSX atau CSV, misalnya daftar usulan atau rencana yang sudah ada, atau berkas hasil (JSON) lokakarya sebelumnya. Setiap baris menjadi satu kartu. Belum ada yang disimpan sampai Anda menekan “Impor”.',
    ready: (count: number) => `${n.integer(count)} kartu siap diimpor`,
    checked: (count: number) =>
      `Server sudah memeriksa: ${n.integer(count)} kartu dapat diimpor. Belum ada yang disimpan.`,
    go: (count: number) => `Impor ${n.integer(count)} kartu`,
    done: (count: number, source: string) => `${n.integer(count)} kartu dari “${source}” sudah di papan.`,
    doneSealed: (count: number, source: string) =>
      `${n.integer(count)} kartu dari “${source}” tersimpan, masih tertutup sampai dibuka.`,
  },
  people: {
    title: 'Impor daftar undangan',
    about:
      'Pilih berkas XLSX atau CSV dengan kolom nama, unsur, lembaga, jabatan, dan L/P. Yang diundang belum terhitung hadir; mereka hadir begitu bergabung dengan nama itu, atau dicatat dari meja.',
    one: 'Undangan',
    fields: {
      name: 'Nama',
      constituency: 'Unsur',
      institution: 'Lembaga/asal',
      position: 'Jabatan',
      gender: 'L/P',
    },
    genders: { L: 'L', P: 'P', 'L-kata': 'Laki-laki', 'P-kata': 'Perempuan' },
    ready: (count: number) => `${n.integer(count)} orang siap dimasukkan ke daftar undangan`,
    checked: (count: number) =>
      `Server sudah memeriksa: ${n.integer(count)} orang dapat dimasukkan. Yang sudah ada di daftar tidak ditulis dua kali.`,
    go: (count: number) => `Impor ${n.integer(count)} undangan`,
    done: (count: number, _source: string) => `${n.integer(count)} orang ada di daftar undangan.`,
  },
  dictionary: {
    title: 'Impor kamus usulan',
    about:
      'Pilih berkas XLSX atau CSV dengan kolom uraian, satuan, harga satuan, jenis, dan OPD. Peserta memilih dari kamus ini saat menulis usulan. Kamus sebelumnya diganti.',
    one: 'Isi kamus',
    fields: { text: 'Uraian', unit: 'Satuan', price: 'Harga satuan', type: 'Jenis', agency: 'OPD' },
    ready: (count: number) => `${n.integer(count)} uraian siap menjadi kamus`,
    checked: (count: number) =>
      `Server sudah memeriksa: ${n.integer(count)} uraian dapat menjadi kamus. Belum ada yang diganti.`,
    go: (count: number) => `Pakai ${n.integer(count)} uraian`,
    done: (count: number, source: string) => `Kamus “${source}” berisi ${n.integer(count)} uraian.`,
  },
  choose: 'Pilih berkas',
  chooseHint: (megabytes: number, rows: number) =>
    `XLSX, CSV (UTF-8), atau hasil lokakarya (JSON), paling besar ${n.integer(megabytes)} MB dan ${n.integer(rows)} baris.`,
  chooseTableHint: (megabytes: number, rows: number) =>
    `XLSX atau CSV (UTF-8), paling besar ${n.integer(megabytes)} MB dan ${n.integer(rows)} baris.`,
  another: 'Ganti berkas',
  file: 'Berkas',
  sheet: 'Lembar',
  sheetUnnamed: 'Lembar 1',
  kind: 'Jenis kartu',
  head: 'Baris judul kolom',
  headOption: (row: number, names: string) => `Baris ${n.integer(row)}: ${names}`,
  source: 'Nama sumber',
  sourceHint: 'Tercetak pada kartu dan dalam hasil, misalnya “RPJMD 2021–2026, baris 17”.',
  sourceMissing: 'Mohon isi nama sumbernya.',

  columns: 'Kolom mana berisi apa?',
  field: 'Isian',
  column: 'Kolom di berkas',
  example: 'Contoh isi',
  required: 'wajib',
  columnOption: (letter: string, name: string) => (name === '' ? `Kolom ${letter}` : `${letter} · ${name}`),
  columnOf: (field: string) => `Kolom untuk ${field}`,
  noColumn: 'Tidak diisi',
  same: 'Sama untuk semua baris…',
  sameOf: (field: string) => `${field} untuk semua baris`,
  years: (columns: string) => `Per tahun: kolom ${columns}`,
  preview: 'Begini jadinya',
  noCards: 'Belum ada baris yang dapat diimpor.',

  faulty: (count: number) => `${n.integer(count)} baris bermasalah`,
  headFaulty: 'Kolom belum lengkap',
  nothingYet:
    'Selama masih ada masalah, tidak ada yang diimpor. Perbaiki berkasnya, atau tinggalkan baris itu.',
  leaveOut: (count: number) => `Tinggalkan ${n.integer(count)} baris yang bermasalah`,
  problems: 'Yang perlu diperbaiki',
  moreProblems: (count: number) => `dan ${n.integer(count)} lagi`,
  tooMany: (count: number, room: number) =>
    `Berkas ini memuat ${n.integer(count)} kartu, sedangkan papan masih muat ${n.integer(room)}.`,

  check: 'Periksa',
  checking: 'Memeriksa…',
  back: 'Kembali',
  cancel: 'Batal',

  progress: 'Kemajuan impor',
  stages: {
    upload: 'Mengirim berkas…',
    read: 'Membaca berkas…',
    send: 'Mengirim kartu…',
    store: 'Menyimpan…',
    board: (done: number, of: number) => `${n.integer(done)} dari ${n.integer(of)} kartu di papan`,
  },
  unreachable: 'Server belum dapat dijangkau. Tidak ada yang diimpor; silakan coba lagi.',
  unsure: 'Sambungan terputus sebelum server menjawab. Tekan lagi: kartu tidak akan masuk dua kali.',

  place: (row: number, column: string | null) =>
    column === null ? `Baris ${n.integer(row)}` : `Baris ${n.integer(row)}, kolom ${column}`,
  inSheet: (place: string, sheet: string) =>
    `Lembar “${sheet}”, ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
  /** `text` adalah isi selnya; `field` nama isian kartu. */
  problem: {
    formula: () => 'sel berisi rumus. Salin sebagai nilai saja, lalu simpan lagi.',
    merged: () => 'sel ini digabung dengan sel lain. Pisahkan selnya, lalu isi setiap baris.',
    error: (text: string) => `sel menunjukkan kesalahan ${text}. Perbaiki atau kosongkan.`,
    number: (text: string) => `“${text}” bukan angka. Tulis misalnya 1.250 atau 2,5.`,
    money: (text: string) => `“${text}” bukan jumlah rupiah. Tulis angka bulat, misalnya 75.000.000.`,
    year: (text: string) => `“${text}” bukan tahun. Tulis empat angka, misalnya 2026.`,
    period: (text: string) => `“${text}” bukan waktu. Tulis misalnya 2026, 2026–2028, atau TW III 2026.`,
    yearly: (text: string) => `“${text}” bukan nilai per tahun. Tulis misalnya 2026: 10; 2027: 12.`,
    spot: (text: string) => `“${text}” bukan titik di peta. Tulis misalnya 250 / 400.`,
    option: (text: string, field: string, options: string) =>
      `“${text}” tidak ada dalam pilihan ${field}. Pilihannya: ${options}.`,
    link: (text: string, field: string) =>
      `“${text}” tidak ada di antara yang sudah diterima untuk ${field}. Tulis judul atau nomornya.`,
    'text-too-long': (_text: string, field: string, max: string) =>
      `isi ${field} terlalu panjang. Paling banyak ${max} huruf.`,
    'field-invalid': (text: string, field: string) => `“${text}” tidak dapat dipakai untuk ${field}.`,
    required: (_text: string, field: string) => `${field} kosong, padahal wajib diisi.`,
    'no-column': (_text: string, field: string) => `kolom untuk ${field} belum ada, padahal wajib diisi.`,
    'same-name': (text: string, other: string) =>
      `judul “${text}” sudah dipakai kolom ${other}. Beri setiap kolom nama sendiri.`,
  },
  /** Berkas yang sama sekali tidak dapat dibaca. */
  fault: {
    'not-a-table': () => 'Berkas ini bukan tabel. Simpan sebagai XLSX atau CSV, lalu pilih lagi.',
    'old-format': () =>
      'Berkas ini berformat lama (XLS) atau memakai sandi. Simpan sebagai XLSX tanpa sandi, lalu pilih lagi.',
    damaged: () => 'Berkas ini rusak atau tidak lengkap. Buka dan simpan ulang, lalu pilih lagi.',
    encoding: () => 'hurufnya tidak terbaca. Simpan sebagai “CSV UTF-8”, lalu pilih lagi.',
    quote: () => 'tanda kutipnya tidak lengkap. Simpan ulang dari lembar kerja, lalu pilih lagi.',
    empty: () => 'Berkas ini kosong.',
    'too-many-rows': (max: string) =>
      `berkas ini memuat lebih dari ${max} baris. Bagi menjadi beberapa berkas.`,
    'too-many-columns': (max: string) =>
      `berkas ini memuat lebih dari ${max} kolom. Hapus kolom yang tidak perlu.`,
    'too-many-sheets': (max: string) =>
      `Berkas ini memuat lebih dari ${max} lembar. Hapus lembar yang tidak perlu.`,
    'too-long': (max: string) => `isinya lebih dari ${max} huruf. Pendekkan dahulu.`,
    'too-much': () => 'Isi berkas ini terlalu banyak untuk dibaca sekaligus. Bagi menjadi beberapa berkas.',
    'not-a-result': () => 'Berkas JSON ini bukan hasil lokakarya. Pilih berkas JSON dari unduhan hasil.',
    'altered-result': () =>
      'Isi berkas hasil ini tidak sama dengan yang dibekukan. Minta berkas aslinya dari lokakarya itu.',
    'draft-result': () => 'Hasil ini masih rancangan. Bekukan dahulu di lokakarya itu, lalu unduh lagi.',
  },
  tooBig: (megabytes: number) =>
    `Berkas ini lebih besar dari ${n.integer(megabytes)} MB. Bagi menjadi beberapa berkas.`,
  nothingImported: 'Tidak ada yang diimpor.',
};
