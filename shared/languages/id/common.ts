/**
 * Kata yang dipakai bersama oleh semua wajah: keadaan langkah, tanda kartu, kelas, peran, cara memutuskan, jawaban, unsur,
 * waktu, dan angka. Kata milik satu wajah saja ada di berkas wajah itu.
 */

import { numbers } from './numbers.ts';

const n = numbers;

export const common = {
  name: 'Mufakat',
  numbers,

  /** Keadaan langkah, menurut urutannya. */
  stepStates: {
    prepared: 'Disiapkan',
    open: 'Dibuka',
    discussion: 'Diskusi',
    deciding: 'Penilaian',
    closed: 'Ditutup',
  },
  step: {
    list: 'Langkah',
    /** Pembukaan tidak bernomor. */
    of: (number: number, count: number) => (number === 0 ? 'Pembukaan' : `Langkah ${number} dari ${count}`),
    here: 'Ruangan di sini',
    done: 'Selesai',
    skipped: (reason: string) => (reason === '' ? 'Dilewati' : `Dilewati: ${reason}`),
    reopened: 'Dibuka lagi',
  },

  /** Tanda kartu. */
  marks: {
    'device-unsaved': 'Belum tersimpan, jangan tutup halaman ini',
    device: 'Di HP ini',
    stored: 'Tersimpan',
    board: 'Di papan',
    boardIn: (group: string) => `Di papan · kelompok ${group}`,
    boardSealed: 'Di papan, masih tertutup',
    tray: 'Menunggu fasilitator',
    refused: 'Belum bisa ditempel',
    hidden: 'Disembunyikan',
    speaking: 'Giliran bicara',
    sealed: 'Kartu tertutup',
  },
  cards: (count: number) => `${n.integer(count)} kartu`,
  joined: (count: number) => `${n.integer(count)} usulan digabung`,
  ungrouped: 'Belum dikelompokkan',
  otherConstituencies: 'Unsur lain',

  classes: {
    'layak-mendesak': 'Layak mendesak',
    layak: 'Layak',
    'layak-kurang-mendesak': 'Layak, kurang mendesak',
    'tidak-layak': 'Tidak layak',
    'data-kurang': 'Data kurang',
  },
  feasible: 'Layak',
  urgent: 'Mendesak',

  roles: {
    PJ: 'Penanggung jawab',
    P: 'Pelaksana',
    D: 'Pendukung',
    F: 'Pendana',
    W: 'Pengawas',
  },
  roleAnswers: {
    waiting: 'Menunggu',
    confirmed: 'Sanggup',
    noted: 'Dengan catatan',
    declined: 'Tidak sanggup',
  },
  roleGap: 'Belum ada PJ',
  roleClash: 'Dua PJ',

  /** Di dalam isian kartu, di HP dan di meja. */
  field: {
    number: 'Tulis dengan angka, misalnya 7.200.000.000',
    year: 'Tulis tahun dengan empat angka, misalnya 2026.',
    choose: 'Pilih…',
    chooseKind: (kind: string) => `Pilih ${kind.toLowerCase()}`,
    remove: (title: string) => `Lepas ${title}`,
    add: 'Tambah',
    linkTitle: (field: string) => `${field} yang mana?`,
    noGroups: 'Belum ada yang diterima pada langkah sebelumnya.',
    search: 'Cari',
    most: (max: number) => `Paling banyak ${n.integer(max)}`,
    from: 'Mulai',
    to: 'Selesai',
    yearWord: 'Tahun',
    quarterWord: 'Triwulan',
    wholeYear: 'setahun',
    currency: 'Rp',
    quarter: (quarter: number) => `TW ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''}`,
  },

  /** Foto pada kartu: mengambil, mengirim, melihat. */
  photo: {
    show: (title: string) => `Lihat foto: ${title}`,
    look: 'Lihat foto',
    of: (title: string) => `Foto: ${title}`,
    failed: 'Foto belum dapat dimuat.',
    close: 'Tutup',
  },

  ways: {
    dots: 'Titik suara',
    consensus: 'Mufakat',
    majority: 'Suara terbanyak',
    scoring: 'Nilai layak–mendesak',
    criteria: 'Matriks kriteria',
  },
  answers: {
    agree: 'Setuju',
    'agree-with-note': 'Setuju dengan catatan',
    object: 'Keberatan',
    yes: 'Setuju',
    no: 'Tidak setuju',
    abstain: 'Abstain',
  },
  /** Aturan yang berlaku, satu kalimat, di semua wajah sama [B1]. */
  rules: {
    dots: (dots: number, perOption: number) =>
      `${n.integer(dots)} titik per orang, paling banyak ${n.integer(perOption)} pada satu pilihan.`,
    consensus: (limit: number) =>
      limit === 0
        ? 'Mufakat bila tidak ada keberatan.'
        : `Mufakat bila keberatan paling banyak ${n.integer(limit)}.`,
    majority: (
      p: number,
      q: number,
      base: 'without-abstain' | 'all-votes' | 'eligible',
      atLeast: boolean,
    ) => {
      const part = p === 1 && q === 2 ? 'setengah' : `${n.integer(p)}/${n.integer(q)}`;
      const share = `${atLeast ? 'paling sedikit' : 'lebih dari'} ${part}`;
      const whole = {
        'without-abstain': 'suara tanpa abstain',
        'all-votes': 'semua suara',
        eligible: 'yang berhak',
      }[base];
      return `Diterima dengan ${share} ${whole}.`;
    },
    scoring: 'Skor 1 sampai 5, dihitung dengan bobot ukuran. Boleh dikosongkan.',
    criteria: (line: number) =>
      `Skor 1 sampai 5 untuk tiap ukuran berbobot. Rata-rata mulai ${n.plain(line)} diusulkan. Boleh dikosongkan.`,
  },
  outcome: {
    mufakat: 'Mufakat',
    notYet: 'Belum mufakat',
    passed: 'Diterima',
    rejected: 'Tidak diterima',
    void: 'Dibatalkan',
    tied: 'Seri',
    rank: (rank: number) => `Peringkat ${n.integer(rank)}`,
    noRank: 'Tanpa peringkat',
    /** Dinilai kurang dari separuh penilai. */
    tooLittle: 'Data kurang',
    score: 'Skor',
    scoreOf: (score: string) => `Skor ${score} dari 5`,
    raters: (count: number) => `${n.integer(count)} penilai`,
    accepted: 'Diterima',
    notAccepted: 'Belum diterima',
    /** Dibaca di bawah pilihan terakhir yang diterima. */
    line: 'Batas diterima',
    dots: (count: number) => `${n.integer(count)} titik`,
    people: (count: number) => `${n.integer(count)} orang`,
    votes: (count: number) => `${n.integer(count)} suara`,
    ofPeople: (count: number, of: number) => `${n.integer(count)} dari ${n.integer(of)} orang`,
  },
  voted: (voted: number, of: number) => `${n.integer(voted)} dari ${n.integer(of)} sudah memilih`,
  sealedUntilClose: 'Hasil tertutup sampai penilaian ditutup.',
  ofAll: (count: number, of: number) => `${n.integer(count)} dari ${n.integer(of)}`,
  present: (count: number, of: number) => `${n.integer(count)} dari ${n.integer(of)} hadir`,

  timer: {
    minutesLeft: (minutes: number) => `${n.integer(minutes)} menit lagi`,
    paused: 'Jeda',
    timeUp: 'Waktu habis',
  },
  closingIn: (seconds: number) => `Ditutup dalam ${n.integer(seconds)} detik`,
  quarters: ['I', 'II', 'III', 'IV'],
  quarter: (quarter: number, year: number) => `TW ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''} ${year}`,
  period: (name: string, from: number, to: number) => `${name} · ${from}–${to}`,

  join: {
    code: 'Kode',
    qr: 'QR untuk bergabung',
    spelled: (code: string) => `Kode ${code.split('').join(' ')}`,
  },
  rehearsal: 'GLADI',
  lanWithoutTls: 'Mode LAN tanpa TLS',
  readOnlyUnkept: 'Server belum bisa menyimpan.',
  readOnly: 'Server belum bisa menyimpan. Tulisan Anda aman di sini dan dikirim sendiri nanti.',
  facilitatorConnecting: 'Fasilitator sedang menyambung',
  frozenRoom: 'Fasilitator meminta semua melihat ke depan.',
  slow: 'Sinyal lambat. Mohon tunggu…',
  loading: 'Sedang memuat',
};
