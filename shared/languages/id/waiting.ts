/** Kata di HP seorang tamu: ruang tunggu sebelum dipersilakan masuk. */

import { numbers as n } from './numbers.ts';

export const waiting = {
  title: 'Menunggu dipersilakan masuk',
  text: 'Nama Anda sudah ada di meja fasilitator. Begitu Anda dipersilakan, halaman ini berganti sendiri.',
  note: 'Tidak perlu memuat ulang. Halaman ini boleh ditutup dan dibuka lagi.',
  declined: 'Belum dapat masuk',
  declinedText:
    'Mohon maaf, fasilitator belum dapat mempersilakan Anda masuk. Silakan temui panitia, atau periksa data Anda lalu minta lagi.',
  asked: 'Data Anda',
  again: 'Minta masuk lagi',
  soon: (seconds: number) => `Dapat diminta lagi dalam ${n.integer(seconds)} detik.`,
  change: 'Ubah data saya',
  save: 'Simpan',
  saving: 'Sedang menyimpan…',
  back: 'Kembali',
  leave: 'Batal masuk',
  leaveTitle: 'Batal masuk?',
  leaveText: 'Permintaan Anda dihapus. Anda dapat masuk lagi dengan kode di layar.',
  stay: 'Tetap menunggu',
  offline: 'Sinyal putus. Permintaan Anda tetap tercatat.',
  locked: 'Pintu sedang dikunci. Silakan coba lagi sebentar lagi.',
  failed: 'Belum terkirim. Silakan coba lagi sebentar lagi.',
};
