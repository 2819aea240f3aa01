/** Sentences that stand in the result itself, because they say what was decided: rules in force, outcomes, reasons. */
import { numbers as n } from './numbers.ts';

/** Stay small in a name written in capitals. */
const SMALL: ReadonlySet<string> = new Set([
  'atau',
  'dan',
  'dari',
  'dengan',
  'di',
  'ke',
  'pada',
  'untuk',
  'yang',
]);

export const result = {
  rules: {
    dots: (dots: number, most: number) =>
      `Setiap peserta menempelkan paling banyak ${dots} titik, paling banyak ${most} titik pada satu usulan.`,
    consensus: (limit: number) =>
      limit === 0
        ? 'Mufakat bila tidak ada keberatan.'
        : `Mufakat bila keberatan paling banyak ${n.count(limit)}.`,
    majority: (threshold: string) => `Disetujui bila suara setuju ${threshold}.`,
    scoring:
      'Setiap penilai memberi nilai 1 sampai 5; rata-rata berbobot menentukan kelas. Yang kosong tidak dihitung nol.',
    criteria: (line: number) =>
      'Setiap penilai memberi nilai 1 sampai 5 untuk tiap kriteria; rata-rata berbobot menentukan peringkat, dan yang ' +
      `mencapai ${n.plain(line)} diusulkan. Yang kosong tidak dihitung nol.`,
    facilitator: 'Fasilitator menetapkan dengan alasan tertulis.',
  },
  thresholds: {
    'without-abstain': (share: string) => `${share} suara tanpa abstain`,
    'all-votes': (share: string) => `${share} suara yang masuk`,
    eligible: (share: string) => `${share} peserta yang berhak`,
  },
  /** Dari bilangan pembaginya: lebih dari, atau paling sedikit. */
  share: (p: number, q: number, atLeast: boolean) =>
    `${atLeast ? 'paling sedikit' : 'lebih dari'} ` +
    (p === 1 && q === 2 ? 'separuh' : p === 2 && q === 3 ? 'dua pertiga' : `${p}/${q}`),
  answers: {
    agree: 'Setuju',
    'agree-with-note': 'Setuju dengan catatan',
    object: 'Keberatan',
    yes: 'Setuju',
    no: 'Tidak setuju',
    abstain: 'Abstain',
  },
  outcomes: {
    accepted: (accepted: number, of: number) => `${accepted} dari ${of} diterima`,
    mufakat: 'Mufakat',
    noMufakat: 'Belum mufakat',
    passed: 'Disetujui',
    notPassed: 'Tidak disetujui',
    void: 'Batal',
    moved: 'Diterima dengan alasan',
    movedDown: 'Belum diprioritaskan',
    noLine: 'Belum ditetapkan',
  },
  reasons: {
    noDots: 'Tidak memperoleh titik suara.',
    belowLine: (dots: number) => `Di bawah garis dukungan (${n.integer(dots)} titik).`,
    notAccepted: 'Tidak mencapai mufakat.',
    late: 'Datang setelah langkah ditutup.',
    lateAnswered: (answer: string) => `Datang setelah langkah ditutup. Tanggapan: ${answer}`,
    lateUndecided: 'Kartu susulan, belum diputuskan bersama.',
    notDecided: 'Belum diputuskan.',
  },
  subjects: {
    result: 'Rancangan berita acara',
    statement: (name: string, year: number) => `${name} tahun ${year}`,
    groups: (name: string, count: number) => `${name}: ${count} usulan`,
    late: (text: string) => `Kartu susulan: ${text}`,
    merged: 'Daftar hadir',
  },
  history: { merged: 'Dua catatan orang yang sama digabung.' },
  offices: {
    chair: 'Pimpinan Sidang',
    notary: 'Notulis',
    facilitator: 'Fasilitator',
    speaker: 'Narasumber',
    constituency: (name: string) =>
      `Wakil Unsur ${name.replace(/(?<=^|[\s/])\p{Ll}[^\s/]*/gu, (word, at: number) =>
        at > 0 && SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
      )}`,
  },
  others: 'unsur lain',
  genders: { L: 'Laki-laki', P: 'Perempuan', unstated: 'Tidak dinyatakan', others: 'lainnya' },
};
