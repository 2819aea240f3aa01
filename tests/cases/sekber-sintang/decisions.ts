/** How the case decides: every ballot of every poll, and the acceptance line after it. */
import type { CaseLine, CasePoll, CaseTrayCard } from '../case.ts';
import { answers, dots, line, objecting, optionsOf, poll, votes, withNote } from '../parts.ts';
import { CARDS, GROUPS } from './cards.ts';
import { EARLY_VOTERS, VOTERS } from './people.ts';
import { ROLE_CARDS } from './roles.ts';

function keysOf(step: string): string[] {
  return optionsOf([...CARDS, ...ROLE_CARDS], GROUPS, step);
}

/** How much each issue moves the people, in the order of the wall; what has 0 gets no dot. */
const ISSUES: Readonly<Record<string, number>> = {
  'i-pola': 6,
  'i-data': 5,
  'i-peran': 5,
  'i-struktur': 4,
  'i-dana': 3,
  'i-adat': 4,
  'i-lapor': 2,
  'i-seragam': 0,
};

/** Decided apart, because the parties did not agree at once. */
const CONTESTED = 'a-dana';
/** What the plenary did not take over, with the reason. */
const REFUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  strategi: { 'y-lomba': 'Belum disepakati: sekretariat belum mampu menilai setiap bulan.' },
  isu: { 'i-seragam': 'Tanpa titik; bukan hal tata kelola.' },
  aturan: { 'a-sanksi': 'Belum disepakati: forum bersifat sukarela; dibahas lagi pada rapat pertama.' },
  aksi: {
    'x-kantor': 'Belum disepakati: ruang di Bappeda masih dapat dipakai.',
  },
};

function agreed(step: string): string[] {
  return keysOf(step).filter((key) => REFUSED[step]?.[key] === undefined && key !== CONTESTED);
}

export const POLLS: readonly CasePoll[] = [
  poll(
    'visi-1',
    'visi',
    'consensus',
    'statement',
    ['statement'],
    answers(EARLY_VOTERS, {
      m3: objecting('Keadilan bagi masyarakat adat harus terbaca dalam visi.', true),
      n1: withNote('Sebut juga mitra pembangunan.'),
    }),
    { passes: false },
  ),
  poll(
    'visi-2',
    'visi',
    'consensus',
    'statement',
    ['statement'],
    answers(EARLY_VOTERS, { m3: withNote('Kata adil mencakup pengakuan wilayah adat.') }),
    { passes: true, replaces: 'visi-1' },
  ),
  poll('strategi-mufakat', 'strategi', 'consensus', 'groups', agreed('strategi'), answers(EARLY_VOTERS), {
    passes: true,
  }),
  poll('isu-titik', 'isu', 'dots', 'groups', keysOf('isu'), dots(EARLY_VOTERS, ISSUES, { dots: 3, most: 2 })),
  poll(
    'aturan-mufakat',
    'aturan',
    'consensus',
    'groups',
    agreed('aturan'),
    answers(VOTERS, {
      u1: withNote('Data usaha yang dilindungi perjanjian tidak termasuk.'),
      n1: withNote('Pernyataan kesediaan cukup satu halaman.'),
    }),
    { passes: true },
  ),
  poll(
    'aturan-dana-1',
    'aturan',
    'consensus',
    'groups',
    [CONTESTED],
    answers(VOTERS, {
      m4: objecting('Kelompok kecil jangan diminta menyumbang uang.', false),
      u2: withNote('Sumbangan boleh berupa tenaga.'),
    }),
    { passes: false },
  ),
  poll('aturan-dana-2', 'aturan', 'majority', 'groups', [CONTESTED], votes(VOTERS, ['m4', 'm1'], ['m3']), {
    passes: true,
    replaces: 'aturan-dana-1',
  }),
  poll(
    'aksi-mufakat',
    'aksi',
    'consensus',
    'groups',
    agreed('aksi'),
    answers(VOTERS, { g3: withNote('Jumlah pekebun mengikuti data yang diperiksa.') }),
    { passes: true },
  ),
  poll(
    'peran-mufakat',
    'peran',
    'consensus',
    'groups',
    keysOf('peran'),
    answers(VOTERS, { g4: withNote('Peran pendana menunggu surat kepala dinas.') }),
    { passes: true },
  ),
  poll(
    'pengesahan-mufakat',
    'pengesahan',
    'consensus',
    'result',
    ['result'],
    answers(VOTERS, { m1: withNote('Salinan disampaikan kepada kepala desa.') }),
    { passes: true },
  ),
];

/** The reason of everything that a line keeps above. */
function kept(drawn: CaseLine, reason: string): CaseLine {
  return { ...drawn, verdicts: drawn.verdicts.map((it) => (it.accepted ? { ...it, reason } : it)) };
}

export const LINES: readonly CaseLine[] = [
  kept(line('strategi', 'strategi-mufakat', keysOf('strategi'), REFUSED['strategi']), 'Disepakati pleno.'),
  kept(
    line('isu', 'isu-titik', [...keysOf('isu'), 'i-perempuan'], REFUSED['isu']),
    'Disepakati pleno sebagai dasar aturan main.',
  ),
  kept(
    line('aturan', 'aturan-mufakat', keysOf('aturan'), REFUSED['aturan']),
    'Disepakati dengan pemungutan suara setelah satu putaran.',
  ),
  kept(line('aksi', 'aksi-mufakat', keysOf('aksi'), REFUSED['aksi']), 'Disepakati pleno.'),
];

export const OBJECTION_ANSWERS = [
  {
    poll: 'visi-1',
    voter: 'm3',
    text: 'Rumusan dilengkapi dengan kata adil dan unsur masyarakat, lalu dibacakan kembali.',
  },
  {
    poll: 'aturan-dana-1',
    voter: 'm4',
    text: 'Sumbangan bersifat sukarela; tenaga dan data dihitung sebagai sumbangan.',
  },
];

export const TRAY: readonly CaseTrayCard[] = [
  { card: 'i-perempuan', answer: 'accept' },
  {
    card: 'x-wisata',
    answer: { text: 'Terima kasih. Wisata dibahas kelompok kerja ekonomi lestari pada rapat pertamanya.' },
  },
];
