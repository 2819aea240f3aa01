/** How the case decides: every ballot of every poll, and the acceptance line after it. */
import type { CaseLine, CasePoll, CaseTrayCard } from '../case.ts';
import { answers, dots, line, objecting, optionsOf, poll, votes, withNote } from '../parts.ts';
import { CARDS, GROUPS } from './cards.ts';
import { EARLY_VOTERS, VOTERS } from './people.ts';

function keysOf(step: string): string[] {
  return optionsOf(CARDS, GROUPS, step);
}

/** How much each answer weighs, in the order of the wall; what has 0 gets no dot. */
const ANSWERS: Readonly<Record<string, number>> = {
  'd-air': 5,
  'd-hutan': 4,
  'd-gender': 4,
  'c-biaya': 3,
  'c-padu': 4,
  'p-bahasa': 5,
  'd-kebun': 2,
  'd-miskin': 2,
  'c-jauh': 2,
  'c-target': 4,
  'c-sinyal': 1,
  'p-desa': 4,
  'p-rkpd': 4,
  'p-pembeli': 2,
  'p-umpan': 2,
  'p-baju': 0,
};

/** Decided apart, because the group did not agree at once. */
const CONTESTED = 'k-usaha';
const SECOND = 'k-pilah';
const REFUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  jawaban: { 'p-baju': 'Tanpa titik; bukan bahan laporan.' },
  kesimpulan: { 'k-denda': 'Belum disepakati: pembinaan didahulukan; anggaran bukan wewenang forum ini.' },
  'tindak-lanjut': { 't-buku': 'Belum disepakati: lembar desa lebih berguna daripada buku cetak.' },
};

function agreed(step: string): string[] {
  return keysOf(step).filter(
    (key) => REFUSED[step]?.[key] === undefined && key !== CONTESTED && key !== SECOND,
  );
}

export const POLLS: readonly CasePoll[] = [
  poll(
    'pertanyaan-mufakat',
    'pertanyaan',
    'consensus',
    'groups',
    keysOf('pertanyaan'),
    answers(EARLY_VOTERS),
    {
      passes: true,
    },
  ),
  poll(
    'jawaban-titik',
    'jawaban',
    'dots',
    'groups',
    keysOf('jawaban'),
    dots(VOTERS, ANSWERS, { dots: 4, most: 2 }),
  ),
  poll(
    'kesimpulan-mufakat',
    'kesimpulan',
    'consensus',
    'groups',
    agreed('kesimpulan'),
    answers(VOTERS, { g2: withNote('Biaya uji air dibahas dalam perubahan anggaran.') }),
    { passes: true },
  ),
  poll(
    'kesimpulan-pilah-1',
    'kesimpulan',
    'consensus',
    'groups',
    [SECOND],
    answers(VOTERS, { g3: objecting('Formulir lama belum memuat kolom itu.', true) }),
    { passes: false },
  ),
  poll(
    'kesimpulan-pilah-2',
    'kesimpulan',
    'consensus',
    'groups',
    [SECOND],
    answers(VOTERS, { g3: withNote('Formulir baru dipakai sejak Mei.') }),
    { passes: true, replaces: 'kesimpulan-pilah-1' },
  ),
  poll(
    'kesimpulan-usaha-1',
    'kesimpulan',
    'consensus',
    'groups',
    [CONTESTED],
    answers(VOTERS, { u1: objecting('Kewajiban lapor hanya dapat ditetapkan dengan aturan.', false) }),
    { passes: false },
  ),
  poll('kesimpulan-usaha-2', 'kesimpulan', 'majority', 'groups', [CONTESTED], votes(VOTERS, ['u1'], ['g4']), {
    passes: true,
    replaces: 'kesimpulan-usaha-1',
  }),
  poll('tugas-mufakat', 'tindak-lanjut', 'consensus', 'groups', agreed('tindak-lanjut'), answers(VOTERS), {
    passes: true,
  }),
  poll(
    'pengesahan-mufakat',
    'pengesahan',
    'consensus',
    'result',
    ['result'],
    answers(VOTERS, { m2: withNote('Notula dikirim kepada semua peserta.') }),
    { passes: true },
  ),
];

function drawn(step: string, on: string, groups: readonly string[], reason: string): CaseLine {
  const it = line(step, on, groups, REFUSED[step]);
  return { ...it, verdicts: it.verdicts.map((one) => (one.accepted ? { ...one, reason } : one)) };
}

export const LINES: readonly CaseLine[] = [
  drawn('pertanyaan', 'pertanyaan-mufakat', keysOf('pertanyaan'), 'Disepakati peserta.'),
  drawn('jawaban', 'jawaban-titik', [...keysOf('jawaban'), 'd-api'], 'Dicatat sebagai pokok jawaban.'),
  drawn('kesimpulan', 'kesimpulan-mufakat', keysOf('kesimpulan'), 'Disepakati setelah putaran tersendiri.'),
  drawn('tindak-lanjut', 'tugas-mufakat', keysOf('tindak-lanjut'), 'Disepakati peserta.'),
];

export const OBJECTION_ANSWERS = [
  {
    poll: 'kesimpulan-pilah-1',
    voter: 'g3',
    text: 'Formulir diperbaiki lebih dahulu; kolom baru berlaku mulai bulan Mei.',
  },
  {
    poll: 'kesimpulan-usaha-1',
    voter: 'u1',
    text: 'Pelaporan bersifat sukarela; kontrak dan harga tidak dilaporkan.',
  },
];

export const TRAY: readonly CaseTrayCard[] = [
  { card: 'd-api', answer: 'accept' },
  { card: 'c-cuaca', answer: { text: 'Terima kasih. Pengaruh banjir disebut dalam pengantar laporan.' } },
];
