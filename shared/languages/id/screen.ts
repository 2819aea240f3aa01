/** Kata di layar aula: pendek, besar, satu pesan pada satu waktu. */

import { numbers as n } from './numbers.ts';

export const screen = {
  lobby: {
    phrase: 'Tiga kata:',
    point: 'Arahkan kamera HP ke sini',
    orOpenBefore: 'atau buka',
    orOpenAfter: 'lalu ketik',
    begins: 'Mulai pukul',
    inMinutes: (minutes: number) => `${n.integer(minutes)} menit lagi`,
    soon: 'sebentar lagi dimulai',
    arrived: (invited: number) => `dari ${n.integer(invited)} undangan sudah hadir`,
    here: 'orang sudah hadir',
    seats: (name: string, present: number, invited: number) =>
      `${name}: ${n.integer(present)} dari ${n.integer(invited)} hadir`,
    locked: 'Pintu dikunci. Silakan hubungi fasilitator.',
    day: (day: number, of: number) => `Hari ${n.integer(day)} dari ${n.integer(of)}`,
  },

  foot: {
    cards: (count: number) => `${n.integer(count)} kartu di papan`,
    writers: (writers: number, of: number) =>
      `${n.integer(writers)} dari ${n.integer(of)} orang sudah menulis`,
    done: (done: number, of: number) => `${n.integer(done)} dari ${n.integer(of)} orang selesai`,
    record: (entry: number, code: string) => `Catatan ke-${n.integer(entry)}: ${code}`,
    nameless: 'Tanpa nama',
    page: (page: number, of: number) => `Halaman ${n.integer(page)} dari ${n.integer(of)}`,
    more: (count: number) => `dan ${n.integer(count)} kartu lagi`,
  },

  wall: {
    empty: 'Papan masih kosong',
    writing: (connected: number) => `${n.integer(connected)} orang sedang menulis.`,
    write: 'Tulis satu gagasan per kartu di HP.',
    loose: 'Kartu lain',
    picture: (rows: readonly string[]) => `Keterkaitan. ${rows.join('. ')}.`,
    sum: 'Jumlah',
  },
  prepared: {
    next: 'Berikutnya',
    wait: 'Sebentar lagi dibuka.',
  },
  sealed: {
    cards: 'kartu masuk',
    together: 'Dibuka bersama-sama setelah semua menulis.',
  },

  spotlight: 'Kita bicarakan yang ini',

  deciding: {
    voted: (of: number) => `dari ${n.integer(of)} sudah memilih`,
    rated: (of: number) => `dari ${n.integer(of)} sudah menilai`,
    options: (count: number) => `${n.integer(count)} pilihan`,
    changeable: 'Masih bisa diubah sampai ditutup.',
    sealed: 'Hasil masih tertutup.',
    together: 'Dibuka bersama saat penilaian ditutup.',
  },

  outcome: {
    of: (what: string) => `Hasil ${what.toLowerCase()}`,
    accepted: (count: number, what: string) =>
      count === 1
        ? `Satu ${what.toLowerCase()} terpilih`
        : `${upper(n.words(count))} ${what.toLowerCase()} terpilih`,
    proposed: (count: number, what: string) =>
      count === 0
        ? `Belum ada ${what.toLowerCase()} teratas`
        : count === 1
          ? `${upper(what.toLowerCase())} teratas`
          : `${upper(n.words(count))} ${what.toLowerCase()} teratas`,
    acceptedNone: (what: string) => `Belum ada ${what.toLowerCase()} terpilih`,
    urgent: (count: number) =>
      count === 0
        ? 'Belum ada usulan layak dan mendesak'
        : `${upper(n.words(count))} usulan layak dan mendesak`,
    scoreRule: 'Skor 1–5 berbobot',
    consensus: { reached: 'Mufakat tercapai', not: 'Belum mufakat' },
    majority: { passed: 'Diterima dengan suara terbanyak', rejected: 'Tidak diterima' },
    void: 'Penilaian dibatalkan',
    others: (count: number) => `dan ${n.integer(count)} lagi`,
    dots: (dots: number, people: number) => `${n.integer(dots)} titik dari ${n.integer(people)} orang`,
    bare: (count: number) => `${n.integer(count)} pilihan lain tanpa titik`,
    voters: (voted: number, of: number) => `${n.integer(voted)} dari ${n.integer(of)} orang memilih`,
    raters: (voted: number, of: number) => `${n.integer(voted)} dari ${n.integer(of)} orang menilai`,
    way: (way: string, clock: string) => `${way}, ditutup pukul ${clock}`,
    round: (round: number) => `Putaran ${n.integer(round)}`,
    objections: (count: number) => `${n.integer(count)} keberatan dicatat di berita acara`,
  },

  statement: {
    from: (cards: number) => `Disusun dari ${n.integer(cards)} kartu`,
    settled: 'Sudah disepakati',
    proposed: 'Rumusan yang kita bahas',
  },

  roles: {
    answered: (answered: number, of: number) => `${n.integer(answered)} dari ${n.integer(of)} peran dijawab`,
    gaps: (count: number) => `${n.integer(count)} belum ada PJ`,
    clashes: (count: number) => `${n.integer(count)} dengan dua PJ`,
    cell: (actor: string, roles: string, answer: string) =>
      `${actor} ${roles.toLowerCase()}, ${answer.toLowerCase()}`,
    empty: 'Belum ada peran yang diusulkan',
    picture: (rows: readonly string[]) => `Matriks peran. ${rows.join('. ')}.`,
  },
  benchmark: {
    withoutLink: 'Belum ditautkan',
    indicator: 'Indikator',
    baseline: 'Awal',
    none: 'belum ada',
    picture: (rows: readonly string[]) => `Lintasan target. ${rows.join('. ')}.`,
  },
  roadmap: {
    total: (sum: string) => `Jumlah ${sum}`,
    activities: (count: number) => `${n.integer(count)} kegiatan`,
    unfunded: 'dana belum ada',
    empty: 'Belum ada kegiatan',
    picture: (rows: readonly string[]) => `Peta jalan. ${rows.join('. ')}.`,
  },

  reading: {
    title: 'Pembacaan berita acara',
    clause: 'Butir',
    of: (of: number) => `dari ${n.integer(of)}`,
    done: 'sudah dibaca',
    empty: 'Naskah sedang disiapkan',
  },
  frozen: {
    title: 'Hasil sudah dibekukan',
    version: (version: number) => `Versi ${n.integer(version)}`,
    at: (clock: string) => `pukul ${clock}`,
    code: 'Kode hasil',
    check: 'Lihat dan sahkan di HP Anda',
    thanks: 'Terima kasih. Hasilnya milik kita bersama.',
    correction: (reason: string) => `Pembetulan: ${reason}`,
    ratified: (done: number, all: number) =>
      `Disahkan lewat HP: ${n.integer(done)} dari ${n.integer(all)} unsur`,
    done: 'sudah',
    notYet: 'belum',
  },

  day: {
    number: (day: number) => `Hari ke-${n.integer(day)} selesai`,
    ended: 'Sampai bertemu lagi',
    until: (date: string, time: string) => `Dilanjutkan ${date}, pukul ${time}`,
    code: 'Kode dan alamat tetap sama',
  },

  map: 'Peta',
  noMap: 'Peta belum dipasang',
  points: (count: number) => `${n.integer(count)} titik`,

  looking: 'Layar mencari ruangan kembali',
  lastSeen: (clock: string) => `Isi terakhir pukul ${clock} tetap tampil.`,
  connecting: 'Menyambung ke ruangan',
  ended: 'Layar ini sudah dilepas dari lokakarya. Buka lagi dari meja fasilitator.',
  rehearsal: 'GLADI BERSIH',
  blank: 'Layar dikosongkan',
};

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
