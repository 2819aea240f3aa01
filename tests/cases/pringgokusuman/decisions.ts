/** How the case decides: every ballot of every poll, and the acceptance line after it. */
import { FEASIBLE_URGENT } from '@mufakat/shared/methods/parts.ts';

import type { CaseLine, CasePoll, CaseTrayCard } from '../case.ts';
import { answers, dots, line, objecting, optionsOf, poll, sheets, votes, withNote } from '../parts.ts';
import { CARDS, GROUPS } from './cards.ts';
import { EARLY_VOTERS, VOTERS } from './people.ts';
import { ROLE_CARDS } from './roles.ts';

function keysOf(step: string): string[] {
  return optionsOf([...CARDS, ...ROLE_CARDS], GROUPS, step);
}

/** How much each matter moves the people, in the order of the wall; what has 0 gets no dot. */
const MATTERS: Readonly<Record<string, number>> = {
  'i-sampah': 6,
  'i-stunting': 6,
  'i-resep': 3,
  'i-miskin': 5,
  'i-genangan': 4,
  'i-akses': 3,
  'i-modal': 4,
  'i-seni': 2,
  'i-lorong': 3,
  'i-pemuda': 1,
  'i-bersih': 2,
  'i-ramai': 3,
  'i-lansia': 1,
  'i-parkir': 0,
};

const AREAS: Readonly<Record<string, number>> = { 'w-kuliner': 7, 'w-sayur': 5, 'w-seni': 4, 'w-digital': 1 };

/** The ten criteria in their order, as most raters see them. */
const PROFILES: Readonly<Record<string, string>> = {
  'p-stunting': '5545555545',
  'p-sampah': '5445455445',
  'p-miskin': '5444455544',
  'p-genangan': '4434454543',
  'p-usaha': '4444544244',
  'p-sentra': '4333444244',
  'p-sayur': '5544544335',
  'p-seni': '4444444343',
  'p-gang': '4333344443',
  'p-branding': '5443433243',
  'p-lansia': '4443533332',
  'p-internet': '4443422222',
  'p-menara': '1222122121',
};
const PROGRAMMES = Object.keys(PROFILES);
const RATERS = ['k1', 'k2', 'k3', 'p1', 'c1', 'm1', 'w1', 'w4'];

const REFUSED: Readonly<Record<string, string>> = {
  'p-lansia': 'Cadangan: dijalankan kader dahulu, dibahas lagi pada tahun kedua.',
  'p-internet': 'Belum mendesak; ditawarkan kepada korporasi mitra.',
  'p-menara': 'Tidak layak: tidak ada lahan dan tidak sesuai tata ruang.',
};
const RAISED = 'p-branding';
const ACCEPTED = PROGRAMMES.filter((key) => REFUSED[key] === undefined);
/** Decided apart, because of the walls beside the lane. */
const CONTESTED = 'p-gang';

const criteria = FEASIBLE_URGENT.way === 'scoring' ? FEASIBLE_URGENT.criteria : [];

export const POLLS: readonly CasePoll[] = [
  poll(
    'inventaris-mufakat',
    'inventaris',
    'consensus',
    'groups',
    keysOf('inventaris'),
    answers(EARLY_VOTERS, { k5: withNote('Tahun pembinaan kampung wisata masih dapat berubah.') }),
    { passes: true },
  ),
  poll(
    'potensi-titik',
    'potensi',
    'dots',
    'groups',
    keysOf('potensi'),
    dots(VOTERS, MATTERS, { dots: 4, most: 2 }),
  ),
  poll(
    'kawasan-titik',
    'kawasan',
    'dots',
    'groups',
    keysOf('kawasan'),
    dots(VOTERS, AREAS, { dots: 3, most: 2 }),
  ),
  poll(
    'kawasan-mufakat',
    'kawasan',
    'consensus',
    'groups',
    ['w-kuliner', 'w-sayur'],
    answers(VOTERS, { w2: withNote('Warga yang tidak berjualan tetap nyaman beristirahat.') }),
    { passes: true },
  ),
  poll(
    'kawasan-seni-1',
    'kawasan',
    'consensus',
    'groups',
    ['w-seni'],
    answers(VOTERS, { w3: objecting('Pentas sampai larut mengganggu lansia dan anak sekolah.', true) }),
    { passes: false },
  ),
  poll(
    'kawasan-seni-2',
    'kawasan',
    'consensus',
    'groups',
    ['w-seni'],
    answers(VOTERS, { w3: withNote('Pentas berakhir paling lambat pukul 21.00.') }),
    { passes: true, replaces: 'kawasan-seni-1' },
  ),
  poll('saringan-skor', 'saringan', 'scoring', 'groups', PROGRAMMES, sheets(RATERS, criteria, PROFILES), {
    raters: RATERS,
  }),
  poll(
    'saringan-pleno',
    'saringan',
    'consensus',
    'groups',
    ACCEPTED.filter((key) => key !== CONTESTED),
    answers(VOTERS, { k3: withNote('Target stunting memakai data posyandu terbaru.') }),
    { passes: true },
  ),
  poll(
    'saringan-gang-1',
    'saringan',
    'consensus',
    'groups',
    [CONTESTED],
    answers(VOTERS, {
      w2: objecting('Pelebaran jangan menggeser tembok rumah tanpa persetujuan pemilik.', false),
      p1: withNote('Ukur dahulu lebar gang yang ada.'),
    }),
    { passes: false },
  ),
  poll(
    'saringan-gang-2',
    'saringan',
    'majority',
    'groups',
    [CONTESTED],
    votes(VOTERS, ['w2', 'w3', 'm1'], ['c1']),
    { passes: true, replaces: 'saringan-gang-1' },
  ),
  poll('roadmap-mufakat', 'roadmap', 'consensus', 'groups', keysOf('roadmap'), answers(VOTERS), {
    passes: true,
  }),
  poll(
    'peran-mufakat',
    'peran',
    'consensus',
    'groups',
    keysOf('peran'),
    answers(VOTERS, { k5: withNote('Peran pendana sentra menunggu surat kepala dinas.') }),
    { passes: true },
  ),
  poll('desk-mufakat', 'desk', 'consensus', 'groups', keysOf('desk'), answers(VOTERS), { passes: true }),
  poll('penguat-mufakat', 'penguat', 'consensus', 'groups', keysOf('penguat'), answers(VOTERS), {
    passes: true,
  }),
  poll(
    'pengesahan-mufakat',
    'pengesahan',
    'consensus',
    'result',
    ['result'],
    answers(VOTERS, { w4: withNote('Salinan disampaikan kepada semua ketua RW.') }),
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
    line('inventaris', 'inventaris-mufakat', [...keysOf('inventaris'), 'v-latih']),
    'Disepakati pleno sebagai rencana yang disatukan.',
  ),
  kept(
    line('potensi', 'potensi-titik', keysOf('potensi'), {
      'i-parkir': 'Tanpa titik; diteruskan kepada dinas perhubungan.',
    }),
    'Disepakati pleno karena menyangkut kampung yang kurang terwakili.',
  ),
  kept(
    line('kawasan', 'kawasan-titik', keysOf('kawasan'), {
      'w-digital': 'Dikerjakan di dalam program branding ketiga kawasan.',
    }),
    'Disepakati pleno sebagai kawasan strategis.',
  ),
  {
    step: 'saringan',
    poll: 'saringan-skor',
    verdicts: PROGRAMMES.map((group) => ({
      group,
      accepted: ACCEPTED.includes(group),
      class: group === RAISED ? ('layak-mendesak' as const) : null,
      reason:
        REFUSED[group] ??
        (group === RAISED
          ? 'Dinaikkan pleno karena ketiga kawasan memerlukan satu merek.'
          : 'Disepakati pleno sebagai program prioritas.'),
    })),
  },
  ...['roadmap', 'peran', 'desk', 'penguat'].map((step) =>
    kept(line(step, `${step}-mufakat`, keysOf(step)), 'Disepakati pleno.'),
  ),
];

export const OBJECTION_ANSWERS = [
  {
    poll: 'kawasan-seni-1',
    voter: 'w3',
    text: 'Jam pentas dibatasi dan diatur bersama pengurus kampung.',
  },
  {
    poll: 'saringan-gang-1',
    voter: 'w2',
    text: 'Pekerjaan hanya pada lebar gang yang ada; tembok rumah tidak digeser.',
  },
];

export const TRAY: readonly CaseTrayCard[] = [
  { card: 'v-latih', answer: 'accept' },
  {
    card: 'i-lapangan',
    answer: { text: 'Terima kasih. Lapangan kita sampaikan dalam musrenbang kelurahan berikutnya.' },
  },
];
