/** Kata di halaman pemulihan: membuka meja di perangkat lain. */

import { numbers as n } from './numbers.ts';

export const recover = {
  title: 'Buka meja dengan kode pemulihan',
  lead: 'Kode ini muncul sekali saat lokakarya dibuat: 12 huruf dan angka.',
  label: 'Kode pemulihan',
  removeOthers: 'Keluarkan perangkat lama dari meja',
  removeHint: 'Pilih ini bila laptop lama hilang.',
  open: 'Buka meja',
  wrong: 'Kode ini tidak dikenal. Silakan periksa kembali ke-12 huruf dan angkanya.',
  rate: (seconds: number) => `Terlalu sering dicoba. Silakan tunggu ${n.integer(seconds)} detik.`,
  empty: 'Tulis kode pemulihan.',
};
