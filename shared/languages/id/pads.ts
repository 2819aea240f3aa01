/** Kata tentang rumusan bersama: satu kalimat yang diketik beberapa orang sekaligus dalam sidang kelompok. */

import { numbers } from './numbers.ts';

const n = numbers;

export const pads = {
  title: 'Rumusan bersama',
  pick: 'Rumusan mana yang disusun bersama?',
  empty: 'Belum ada kartu di papan',
  emptyText: 'Rumusan disusun dari kartu di papan. Kirim kartu dahulu.',
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
  here: (names: string) => `Di sini: ${names}`,
  typing: (names: string) => `${names} sedang mengetik`,
  staff: { facilitator: 'Fasilitator', cofacilitator: 'Kofasilitator', notulis: 'Notulis' },
  full: (max: number) =>
    `Sudah ${n.integer(max)} orang mengetik di sini. Anda membaca dahulu; giliran Anda datang sendiri.`,
  paused: 'Anda hanya membaca rumusan ini. Silakan hubungi fasilitator.',
  over: 'Rumusan ini tidak disusun bersama lagi.',
  kept: 'Ketikan yang belum terkirim disimpan sebagai kartu Anda.',
  adrift: 'Ketikan di perangkat ini tidak dapat dimasukkan',
  tooLong: (length: number, max: number) =>
    `${n.integer(length)} huruf. Rumusan ini paling banyak ${n.integer(max)} huruf.`,
  count: (length: number, max: number) => `${n.integer(length)}/${n.integer(max)}`,
  marks: { typing: 'Sedang disimpan', device: 'Di perangkat ini', stored: 'Tersimpan' },
  failing: 'Belum tersimpan, jangan tutup halaman ini',
};
