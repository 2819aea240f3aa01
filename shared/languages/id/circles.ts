/** Kata tentang sidang kelompok: menyiapkan, masuk, bekerja, memandu, dan digabung ke pleno. "Kelompok" saja berarti kelompok kartu. */

import { numbers } from './numbers.ts';

const n = numbers;

export const circles = {
  title: 'Sidang kelompok',
  one: 'Kelompok sidang',
  name: 'Nama kelompok sidang',
  people: (count: number) => `${n.integer(count)} orang`,
  cards: (count: number) => `${n.integer(count)} kartu`,
  online: (count: number, of: number) => `${n.integer(count)} dari ${n.integer(of)} tersambung`,
  leader: (name: string) => `Dipandu ${name}`,
  noLeader: 'Belum ada pemandu',
  done: 'Selesai',
  working: 'Bekerja',
  notice: 'Pesan fasilitator',
  from: (circle: string) => `Dari ${circle}`,
  phone: {
    pick: 'Pilih kelompok sidang',
    pickText: 'Anda menulis bersama anggota kelompok sidang itu. Masih bisa pindah.',
    wait: 'Anda belum masuk kelompok sidang',
    waitText: 'Fasilitator menempatkan Anda. Layar ini berganti sendiri.',
    join: (name: string) => `Masuk ${name}`,
    joined: (name: string) => `Anda masuk ${name}.`,
    soon: 'Kelompok sidang Anda. Duduklah bersama anggotanya; langkah ini segera dibuka.',
    mine: 'Kartu bersama',
    together: 'Kartu ditulis bersama: anggota lain melihatnya saat Anda mengetik.',
    paused: 'Kartu bersama kini hanya bisa Anda baca. Silakan hubungi fasilitator.',
    members: 'Anggota',
    other: 'Pindah kelompok sidang',
    lead: 'Anda memandu kelompok sidang ini.',
    arrange: 'Atur papan',
    word: 'Rumusan bersama',
    back: 'Kembali',
    start: (minutes: number) => `Mulai ${n.integer(minutes)} menit`,
    add: '+1 menit',
    pause: 'Jeda',
    resume: 'Lanjut',
    finish: 'Tandai selesai',
    unfinish: 'Belum selesai',
  },
  screen: {
    lead: 'Setiap kelompok sidang menulis kartu bersama.',
    foot: (count: number, cards: number) => `${n.integer(count)} kelompok sidang · ${n.integer(cards)} kartu`,
  },
};
