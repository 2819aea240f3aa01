/** Kata tentang rumusan bersama: satu kalimat yang diketik beberapa orang sekaligus dalam sidang kelompok. */

import { numbers } from './numbers.ts';

const n = numbers;

export const pads = {
  title: 'Rumusan bersama',
  pick: 'Rumusan mana yang disusun bersama?',
  empty: 'Belum ada kartu di papan',
  emptyText: 'Kirim kartu dahulu.',
  write: (field: string, title: string) => `Susun ${field}: ${title}`,
  back: 'Semua rumusan',
  leave: 'Kembali menulis kartu',
  which: 'Bagian yang disusun',
  preparing: 'Sedang menyiapkan rumusan',
  settle: 'Simpan rumusan',
  settled: 'Rumusan tersimpan',
  unsettled: 'Belum jadi rumusan',
  said: 'Rumusan disimpan.',
  alone: 'Hanya Anda di sini',
  /** Before the names. */
  here: 'Di sini: ',
  typing: (names: string) => `${names} sedang mengetik`,
  staff: { facilitator: 'Fasilitator', cofacilitator: 'Kofasilitator', notulis: 'Notulis' },
  full: (max: number) => `Sudah ${n.integer(max)} orang mengetik. Mohon tunggu giliran Anda.`,
  paused: 'Anda hanya dapat membaca. Silakan hubungi fasilitator.',
  over: 'Tidak disusun bersama lagi.',
  kept: 'Ketikan Anda disimpan sebagai kartu.',
  adrift: 'Ketikan Anda yang belum masuk',
  tooLong: (length: number, max: number) =>
    `${n.integer(length)} huruf. Rumusan ini paling banyak ${n.integer(max)} huruf.`,
  count: (length: number, max: number) => `${n.integer(length)}/${n.integer(max)}`,
  marks: { typing: 'Sedang disimpan', device: 'Di perangkat ini', stored: 'Tersimpan' },
  failing: 'Belum tersimpan, jangan tutup halaman ini',
};
