/** How the case decides: every ballot of every poll, and the acceptance line after it. */
import { screening } from '@mufakat/shared/methods/musrenbang-parts.ts';

import type { CaseLine, CasePoll, CaseTrayCard } from '../case.ts';
import { answers, dots, line, objecting, optionsOf, poll, sheets, votes, withNote } from '../parts.ts';
import { CARDS, GROUPS } from './cards.ts';
import { EARLY_VOTERS, VOTERS } from './people.ts';

function keysOf(step: string): string[] {
  return optionsOf(CARDS, GROUPS, step);
}

/** The ten criteria in their order, as most raters see them. */
const PROFILES: Readonly<Record<string, string>> = {
  'u-rabat': '5455545455',
  'u-saluran': '5544555545',
  'u-kader': '5555555445',
  'u-profil': '5555555444',
  'u-layanan': '4444543343',
  'u-talud': '4444444444',
  'u-tani': '5544455445',
  'u-jamban': '5544555544',
  'u-posyandu': '5544455544',
  'u-lampu': '4444444343',
  'u-lapangan': '4434432233',
  'u-aula': '3333422222',
  'u-gapura': '1222122121',
  'u-linmas': '5444444444',
  'u-seni': '4434432333',
  'u-paud': '5555544544',
  'u-usaha': '4444544444',
  'u-pupuk': '4444544344',
  'u-bumdes': '4434444343',
  'u-air': '5455555544',
  'u-siaga': '5444455543',
};
const PROPOSALS = keysOf('usulan');
const RATERS = ['d3', 'b1', 't2', 'e1', 'p1', 'w1', 'r2'];

const REFUSED: Readonly<Record<string, string>> = {
  'u-bumdes': 'Cadangan: melampaui pagu, menunggu laporan BUM Desa.',
  'u-lapangan': 'Cadangan: menunggu bantuan keuangan kabupaten.',
  'u-seni': 'Cadangan: dijalankan swadaya dahulu oleh orang tua.',
  'u-aula': 'Balai yang ada masih cukup; biayanya melampaui pagu.',
  'u-gapura': 'Tidak termasuk RPJM Desa dan lahannya belum disepakati.',
};
/** Decided apart, because part of the wall stands on a garden. */
const CONTESTED = 'u-talud';

const scored = screening({ id: 'RPJM Desa', en: 'village six-year plan' });
const criteria = scored.way === 'scoring' ? scored.criteria : [];

export const POLLS: readonly CasePoll[] = [
  poll(
    'tinjauan-mufakat',
    'tinjauan',
    'consensus',
    'groups',
    keysOf('tinjauan'),
    answers(EARLY_VOTERS, { e2: withNote('Pelatihan yang batal dicari penggantinya.') }),
    { passes: true },
  ),
  poll(
    'prioritas-skor',
    'prioritas',
    'scoring',
    'groups',
    PROPOSALS,
    sheets(RATERS, criteria, Object.fromEntries(PROPOSALS.map((key) => [key, PROFILES[key] ?? '']))),
    { raters: RATERS },
  ),
  poll(
    'prioritas-pleno',
    'prioritas',
    'consensus',
    'groups',
    PROPOSALS.filter((key) => REFUSED[key] === undefined && key !== CONTESTED),
    answers(VOTERS, { r2: withNote('Penerima jamban dipilih dalam rapat RT.') }),
    { passes: true },
  ),
  poll(
    'prioritas-talud-1',
    'prioritas',
    'consensus',
    'groups',
    [CONTESTED],
    answers(VOTERS, { w3: objecting('Sebagian talud memakai kebun warga yang belum diajak bicara.', true) }),
    { passes: false },
  ),
  poll(
    'prioritas-talud-2',
    'prioritas',
    'majority',
    'groups',
    [CONTESTED],
    votes(VOTERS, ['w3', 'r1'], ['t2']),
    { passes: true, replaces: 'prioritas-talud-1' },
  ),
  poll(
    'du-rkp-titik',
    'du-rkp',
    'dots',
    'groups',
    keysOf('du-rkp'),
    dots(
      VOTERS,
      {
        'a-tebing': 5,
        'a-sampah': 4,
        'a-irigasi': 6,
        'a-jalan': 5,
        'a-rumah': 4,
        'a-lampu': 2,
        'a-budaya': 0,
      },
      { dots: 3, most: 2 },
    ),
  ),
  poll(
    'du-rkp-mufakat',
    'du-rkp',
    'consensus',
    'groups',
    keysOf('du-rkp').filter((key) => key !== 'a-budaya'),
    answers(VOTERS),
    { passes: true },
  ),
  poll(
    'delegasi-titik',
    'delegasi',
    'dots',
    'groups',
    keysOf('delegasi'),
    dots(
      VOTERS,
      { 'c-ngatinah': 6, 'c-paryono': 5, 'c-sugeng': 4, 'c-dwi': 3, 'c-bambang': 2 },
      { dots: 3, most: 1 },
    ),
  ),
  poll(
    'delegasi-mufakat',
    'delegasi',
    'consensus',
    'groups',
    ['c-ngatinah', 'c-paryono', 'c-sugeng'],
    answers(VOTERS),
    { passes: true },
  ),
  poll(
    'pengesahan-mufakat',
    'pengesahan',
    'consensus',
    'result',
    ['result'],
    answers(VOTERS, { b2: withNote('Salinan ditempel di papan informasi tiap dusun.') }),
    { passes: true },
  ),
];

/** The reason of everything that a line keeps above. */
function kept(drawn: CaseLine, reason: string): CaseLine {
  return { ...drawn, verdicts: drawn.verdicts.map((it) => (it.accepted ? { ...it, reason } : it)) };
}

export const LINES: readonly CaseLine[] = [
  kept(line('tinjauan', 'tinjauan-mufakat', [...keysOf('tinjauan'), 'h-tangki']), 'Diterima pleno.'),
  kept(line('prioritas', 'prioritas-skor', PROPOSALS, REFUSED), 'Disepakati pleno.'),
  kept(
    line('du-rkp', 'du-rkp-titik', keysOf('du-rkp'), {
      'a-budaya': 'Tanpa titik; disiapkan dahulu oleh sanggar seni.',
    }),
    'Diteruskan ke musrenbang kecamatan.',
  ),
  kept(
    line('delegasi', 'delegasi-titik', keysOf('delegasi'), {
      'c-dwi': 'Delegasi pengganti.',
      'c-bambang': 'Hadir sebagai undangan BPD.',
    }),
    'Disepakati sebagai delegasi.',
  ),
];

export const OBJECTION_ANSWERS = [
  {
    poll: 'prioritas-talud-1',
    voter: 'w3',
    text: 'Panjang talud diukur ulang bersama pemilik kebun sebelum dikerjakan.',
  },
];

export const TRAY: readonly CaseTrayCard[] = [
  { card: 'h-tangki', answer: 'accept' },
  {
    card: 'u-parkir',
    answer: { text: 'Terima kasih. Dicatat untuk RKP Desa berikutnya, karena penilaian sudah dimulai.' },
  },
];
