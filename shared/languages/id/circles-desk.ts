/** Kata tentang sidang kelompok di meja fasilitator. Yang juga dipakai HP dan layar ada di `circles.ts`. */

import { numbers } from './numbers.ts';

const n = numbers;

export const circlesDesk = {
  setUp: 'Siapkan sidang kelompok',
  setUpText:
    'Anggota satu kelompok sidang menulis kartu bersama dan menempelnya di papan sendiri. Sesudah itu semua kartu digabung di pleno.',
  entry: 'Cara peserta masuk',
  entries: {
    choice: 'Memilih sendiri di HP',
    draw: 'Diundi merata per unsur',
    placed: 'Ditempatkan fasilitator',
  },
  add: 'Tambah kelompok sidang',
  remove: (name: string) => `Hapus ${name}`,
  themes: (step: string) => `Ambil dari hasil “${step}”`,
  levels: 'Ambil dari nama tingkat wilayah',
  blank: 'Nama kelompok sidang masih kosong.',
  same: 'Dua kelompok sidang bernama sama. Silakan bedakan.',
  save: 'Simpan',
  off: 'Tanpa sidang kelompok',
  cancel: 'Tidak jadi',
  edit: 'Ubah kelompok sidang',
  board: 'Lihat papan',
  look: (name: string) => `Lihat papan ${name}`,
  back: 'Semua kelompok sidang',
  outside: (count: number) => `${n.integer(count)} orang belum masuk kelompok sidang`,
  draw: 'Undi yang belum masuk',
  drawAgain: 'Undi ulang semua',
  drawAgainText: 'Semua peserta selain pemandu ditempatkan ulang. Kartu tetap di kelompok sidangnya.',
  place: 'Anggota dan pemandu',
  placeIn: (name: string) => `Kelompok sidang ${name}`,
  none: 'Belum masuk',
  leads: 'Pemandu',
  lead: (name: string) => `Pemandu: ${name}`,
  show: 'Tampilkan di layar',
  hide: 'Berhenti menampilkan',
  tell: 'Pesan untuk semua kelompok sidang',
  tellPlaceholder: 'Contoh: lima menit lagi kembali ke pleno',
  send: 'Kirim pesan',
  untell: 'Tarik pesan',
  merge: 'Gabungkan ke pleno',
  mergeTitle: 'Gabungkan semua kartu ke pleno?',
  mergeText:
    'Papan semua kelompok sidang menjadi satu, kartu yang mirip berdampingan, asal kartu tetap tercantum. Tidak bisa diurungkan.',
  mergeYes: 'Gabungkan',
  timer: (name: string) => `Waktu ${name}`,
  start: (minutes: number) => `${n.integer(minutes)} menit`,
};
