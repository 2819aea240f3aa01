/** How the case decides: every ballot of every poll, and the acceptance line after it. */
import { FEASIBLE_URGENT } from '@mufakat/shared/methods/parts.ts';
import { plpbk } from '@mufakat/shared/methods/plpbk.ts';
import { stepById } from '@mufakat/shared/methods/walk.ts';

import type { CaseLine, CasePoll, CaseTrayCard } from '../case.ts';
import { answers, line, objecting, optionsOf, poll, sheets, votes, withNote } from '../parts.ts';
import { CARDS, GROUPS } from './cards.ts';
import { VOTERS } from './people.ts';

function keysOf(step: string): string[] {
  return optionsOf(CARDS, GROUPS, step);
}

/** TIPP, BKM, and one of every other unsur. */
const RATERS = ['k1', 'b1', 't1', 't2', 't3', 'w1', 'w4', 'g1', 'd1'];

/** Sheets on the criteria matrix of a step. */
function matrix(step: string, profiles: Readonly<Record<string, string>>): CasePoll['ballots'] {
  const offer = stepById(plpbk, step)?.decides.find(({ way }) => way === 'criteria');
  return sheets(RATERS, offer?.way === 'criteria' ? offer.criteria : [], profiles).flatMap(
    ({ voter, choice }) =>
      choice.way === 'scoring'
        ? [{ voter, choice: { way: 'criteria' as const, sheets: choice.sheets } }]
        : [],
  );
}

/** Terdampak, miskin, akibat, sering, sanggup. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'm-saluran': '55555',
  'm-jamban': '45544',
  'm-sampah': '53455',
  'm-pasang': '45542',
  'm-titi': '44544',
  'm-gang': '34344',
  'm-air': '45443',
  'm-rumah': '35432',
  'm-utang': '35443',
  'm-jual': '34334',
  'm-sekolah': '34432',
  'm-gizi': '35533',
  'm-gelap': '33344',
  'm-papan': '11123',
};

/** Kumuh, miskin, lahan, tata ruang, pengaruh. */
const AREAS: Readonly<Record<string, string>> = { 'a-tepi': '55445', 'a-padat': '44344', 'a-pasar': '32243' };

/** The ten criteria of the screening in their order. */
const PROGRAMMES: Readonly<Record<string, string>> = {
  'p-saluran': '5444555545',
  'p-titi': '4544545435',
  'p-sanitasi': '5344445543',
  'p-sampah': '5344555445',
  'p-air': '5443545542',
  'p-rumah': '5434444534',
  'p-tanggul': '4333344542',
  'p-gang': '4544544345',
  'p-lampu': '4445444444',
  'p-modal': '4444444334',
  'p-olahan': '4444443333',
  'p-gizi': '5445544543',
  'p-belajar': '4434533332',
  'p-taman': '4333432222',
  'p-dermaga': '1212211111',
};

const REFUSED: Readonly<Record<string, string>> = {
  'p-belajar': 'Cadangan: dirintis dengan mitra dan dibahas lagi pada tahun kedua.',
  'p-taman': 'Belum mendesak; menunggu penetapan garis sempadan sungai.',
  'p-dermaga': 'Tidak layak: belum ada kajian dan tidak sesuai dengan tata ruang.',
};
const RAISED = 'p-olahan';
/** Decided apart, because of the houses it would shut off from the water. */
const CONTESTED = 'p-tanggul';
const PROGRAMME_KEYS = Object.keys(PROGRAMMES);
const ACCEPTED = PROGRAMME_KEYS.filter((key) => REFUSED[key] === undefined);

const screening = FEASIBLE_URGENT.way === 'scoring' ? FEASIBLE_URGENT.criteria : [];
const PROBLEM_KEYS = Object.keys(PROBLEMS);

export const POLLS: readonly CasePoll[] = [
  poll(
    'visi-mufakat',
    'visi',
    'consensus',
    'statement',
    ['statement'],
    answers(VOTERS, { d1: withNote('Arti layak huni mengikuti keputusan wali kota tentang kawasan kumuh.') }),
    { passes: true },
  ),
  poll('prioritas-matriks', 'prioritas', 'criteria', 'groups', PROBLEM_KEYS, matrix('prioritas', PROBLEMS), {
    raters: RATERS,
  }),
  poll(
    'prioritas-pleno',
    'prioritas',
    'consensus',
    'groups',
    keysOf('pemetaan').filter((key) => key !== 'm-papan'),
    answers(VOTERS, { g3: withNote('Utang nelayan tetap ditangani walaupun urutannya di tengah.') }),
    { passes: true },
  ),
  poll('kawasan-matriks', 'kawasan', 'criteria', 'groups', keysOf('kawasan'), matrix('kawasan', AREAS), {
    raters: RATERS,
  }),
  poll('kawasan-tepi', 'kawasan', 'consensus', 'groups', ['a-tepi'], answers(VOTERS), { passes: true }),
  poll(
    'kawasan-padat-1',
    'kawasan',
    'consensus',
    'groups',
    ['a-padat'],
    answers(VOTERS, {
      w3: objecting('Dana tidak cukup untuk dua kawasan, nanti keduanya setengah jadi.', true),
    }),
    { passes: false },
  ),
  poll(
    'kawasan-padat-2',
    'kawasan',
    'consensus',
    'groups',
    ['a-padat'],
    answers(VOTERS, { w3: withNote('Pekerjaan di tepi sungai diselesaikan lebih dahulu.') }),
    { passes: true, replaces: 'kawasan-padat-1' },
  ),
  poll(
    'saringan-skor',
    'saringan',
    'scoring',
    'groups',
    PROGRAMME_KEYS,
    sheets(RATERS, screening, PROGRAMMES),
    { raters: RATERS },
  ),
  poll(
    'saringan-pleno',
    'saringan',
    'consensus',
    'groups',
    ACCEPTED.filter((key) => key !== CONTESTED),
    answers(VOTERS, { d1: withNote('Biaya dihitung ulang bersama tim teknis sebelum RAB.') }),
    { passes: true },
  ),
  poll(
    'saringan-tanggul-1',
    'saringan',
    'consensus',
    'groups',
    [CONTESTED],
    answers(VOTERS, {
      g3: objecting('Tanggul menutup jalan perahu dari rumah ke sungai.', false),
      w4: withNote('Sediakan tangga dan tambatan perahu.'),
    }),
    { passes: false },
  ),
  poll(
    'saringan-tanggul-2',
    'saringan',
    'majority',
    'groups',
    [CONTESTED],
    votes(VOTERS, ['g3', 'g2', 'w2'], ['b2']),
    { passes: true, replaces: 'saringan-tanggul-1' },
  ),
  poll('rtplp-mufakat', 'rtplp', 'consensus', 'groups', keysOf('rtplp'), answers(VOTERS), { passes: true }),
  poll(
    'aturan-mufakat',
    'aturan',
    'consensus',
    'groups',
    keysOf('aturan'),
    answers(VOTERS, { w1: withNote('Iuran mulai ditarik setelah titi dan saluran selesai.') }),
    { passes: true },
  ),
  poll(
    'pengesahan-mufakat',
    'pengesahan',
    'consensus',
    'result',
    ['result'],
    answers(VOTERS, { t1: withNote('Gambar teknis dilampirkan sebelum disahkan lurah.') }),
    { passes: true },
  ),
];

/** The reason of everything that a line keeps above. */
function kept(drawn: CaseLine, reason: string): CaseLine {
  return {
    ...drawn,
    verdicts: drawn.verdicts.map((it) => (it.accepted ? { ...it, reason } : it)),
  };
}

export const LINES: readonly CaseLine[] = [
  kept(
    line('prioritas', 'prioritas-matriks', [...keysOf('pemetaan'), 'q-swadaya'], {
      'm-papan': 'Diselesaikan lingkungan sendiri tanpa program.',
    }),
    'Disepakati pleno sebagai hasil pemetaan swadaya.',
  ),
  kept(
    line('kawasan', 'kawasan-matriks', keysOf('kawasan'), {
      'a-pasar': 'Ditata dalam program pasar milik pemerintah kota.',
    }),
    'Disepakati pleno sebagai kawasan prioritas.',
  ),
  {
    step: 'saringan',
    poll: 'saringan-skor',
    verdicts: PROGRAMME_KEYS.map((group) => ({
      group,
      accepted: ACCEPTED.includes(group),
      class: group === RAISED ? ('layak-mendesak' as const) : null,
      reason:
        REFUSED[group] ??
        (group === RAISED
          ? 'Dinaikkan pleno karena pembelinya sudah menyatakan minat.'
          : 'Disepakati pleno sebagai program prioritas.'),
    })),
  },
  kept(line('rtplp', 'rtplp-mufakat', keysOf('rtplp')), 'Disepakati pleno.'),
  kept(line('aturan', 'aturan-mufakat', keysOf('aturan')), 'Disepakati pleno.'),
];

export const OBJECTION_ANSWERS = [
  {
    poll: 'kawasan-padat-1',
    voter: 'w3',
    text: 'Kawasan kedua dimulai dengan saluran saja; sisanya setelah tepi sungai selesai.',
  },
  {
    poll: 'saringan-tanggul-1',
    voter: 'g3',
    text: 'Rancangan tanggul memuat tangga dan pintu perahu, dan dibahas lagi dengan kelompok nelayan.',
  },
];

export const TRAY: readonly CaseTrayCard[] = [
  { card: 'q-swadaya', answer: 'accept' },
  {
    card: 'm-kabel',
    answer: { text: 'Terima kasih. Kelurahan meneruskannya kepada perusahaan listrik.' },
  },
];
