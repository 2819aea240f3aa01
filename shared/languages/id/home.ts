/** Kata di halaman depan: kode, perkenalan, dan tautan. Halaman "buat lokakarya" dan pemulihan punya berkas sendiri. */

import { numbers as n } from './numbers.ts';

export const home = {
  name: 'Mufakat',
  language: 'Bahasa',
  languages: { id: 'Indonesia', en: 'English' },
  loading: 'Sedang memuat',
  slow: 'Sinyal lambat. Mohon tunggu…',
  rehearsal: 'GLADI',
  back: 'Kembali ke halaman depan',
  optional: 'boleh kosong',

  code: {
    title: 'Masuk ke lokakarya',
    lead: 'Ketik kode yang tampil di layar. Tidak perlu membuat akun.',
    label: 'Kode lokakarya',
    hint: 'Enam huruf dan angka. Huruf kecil juga boleh.',
    faster: 'Lebih cepat: arahkan',
    camera: 'kamera HP',
    toQr: 'ke gambar QR di layar.',
    next: 'Lanjut',
    short: 'Kode terdiri dari enam huruf dan angka.',
    unknown: 'Kode ini tidak ada. Samakan dengan yang tampil di layar, atau tanya fasilitator.',
    shown: (code: string) => `Kode ${code}`,
    phrase: (words: string) => `Di layar tertulis: ${words}`,
    word: 'Kata pertama',
    wordHint: 'Tulis kata pertama dari tiga kata di layar.',
    needWord: 'Tulis kata pertama, tanpa angka.',
    wrongWord: 'Kode atau kata pertama belum cocok. Samakan keduanya dengan layar.',
  },

  trust: 'Bisakah papan ini dipercaya?',
  create: {
    title: 'Buat lokakarya',
    lead: 'Untuk fasilitator. Buka meja di laptop, peserta masuk dari HP.',
    button: 'Buat lokakarya',
    recover: 'Buka meja dengan kode pemulihan',
  },
  seats: {
    title: 'Lanjutkan di perangkat ini',
    faces: { desk: 'Meja fasilitator', phone: 'Peserta', screen: 'Layar ruangan' },
    notulis: 'Meja notulis',
    cofacilitator: 'Meja fasilitator pendamping',
  },

  join: {
    loading: 'Mencari lokakarya',
    at: (host: string) => `di ${host}`,
    personName: 'Nama lengkap',
    constituency: 'Mewakili unsur',
    institution: 'Lembaga atau asal',
    institutionHint: 'misalnya: Kelompok Tani Maju',
    position: 'Jabatan',
    gender: 'L/P',
    letters: { L: 'L', P: 'P' },
    male: 'Laki-laki',
    female: 'Perempuan',
    consent: (kept: string) =>
      `Nama, L/P, unsur, lembaga, dan jabatan dicatat di daftar hadir. Panitia menghapusnya ${kept} setelah acara; berita acara tetap disimpan.`,
    keptDays: (days: number) =>
      days % 365 === 0 ? `${n.integer(days / 365)} tahun` : `${n.integer(days)} hari`,
    never: 'Kami tidak pernah meminta NIK, sandi, atau OTP.',
    enter: 'Setuju dan masuk',
    entering: 'Sedang masuk…',
    needName: 'Tulis nama lengkap Anda.',
    needConstituency: 'Pilih unsur yang Anda wakili.',
    needInstitution: 'Tulis lembaga atau asal Anda.',
    needGender: 'Pilih L atau P.',
    tooLong: (max: number) => `Terlalu panjang. Paling banyak ${n.integer(max)} huruf.`,
    locked: 'Pintu sedang dikunci',
    lockedText: 'Fasilitator menutup pintu sebentar. Halaman ini mencoba lagi sendiri.',
    busy: 'Banyak yang masuk bersamaan. Halaman ini mencoba lagi sendiri.',
    offline: 'Belum tersambung. Isian Anda aman. Halaman ini mencoba lagi sendiri.',
    refused:
      'Fasilitator belum mengenali Anda sebagai orang itu. Silakan masuk dengan nama Anda sendiri, misalnya ditambah nama lembaga.',
  },
  about: {
    open: 'Selengkapnya',
    title: 'Data Anda di lokakarya ini',
    close: 'Tutup',
    what: 'Yang dicatat',
    whatText: 'Nama, L/P, unsur, lembaga, dan jabatan; juga kartu dan pilihan yang Anda buat di sini.',
    purpose: 'Untuk apa',
    purposeText: 'Daftar hadir, keterwakilan unsur, dan berita acara lokakarya ini. Tidak untuk hal lain.',
    who: 'Siapa yang melihat',
    whoText:
      'Fasilitator dan notulis. Daftar hadir dicetak di berita acara. Kartu di papan tampil tanpa nama, dan sebelum Anda memilih, HP memberi tahu apakah nama ikut dicetak.',
    long: 'Berapa lama',
    longText: (kept: string) =>
      `Panitia menghapus data lokakarya ${kept} setelah hari terakhir. Hasil yang dibekukan tetap disimpan karena menjadi dokumen acara.`,
    wrong: 'Keliru atau keberatan',
    wrongText: 'Sampaikan kepada fasilitator. Nama dan jabatan juga bisa Anda perbaiki di Menu.',
  },
  known: {
    title: 'Apakah ini Anda?',
    text: 'Nama ini sudah ada di daftar hadir. Mungkin Anda sudah masuk dari HP lain.',
    yes: 'Ya, ini saya',
    no: 'Bukan, saya orang lain',
    note: 'Bila ya, fasilitator menyetujui dahulu. Kartu Anda ikut pindah ke HP ini.',
  },
  waiting: {
    title: 'Menunggu fasilitator',
    text: 'Fasilitator memastikan bahwa ini memang Anda. Mohon tunggu sebentar, atau angkat tangan.',
    cancel: 'Tidak jadi, saya orang lain',
  },

  link: {
    opening: 'Membuka tautan',
    broken: 'Tautan ini tidak berlaku',
    brokenText:
      'Mungkin sudah dipakai, atau tidak tersalin lengkap. Mintalah tautan baru kepada fasilitator.',
    offline: 'Belum tersambung. Halaman ini mencoba lagi sendiri.',
  },
  notFound: { title: 'Halaman ini tidak ada', text: 'Periksa alamatnya, atau masuk dengan kode di layar.' },
  trouble: 'Terjadi gangguan. Silakan coba lagi sebentar lagi.',
};
