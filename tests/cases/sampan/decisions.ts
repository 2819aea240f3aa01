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

/** How strongly each factor binds, in the order of the wall; what has 0 gets no dot. */
const FACTORS: Readonly<Record<string, number>> = {
  'f-lelang': 7,
  'f-rob': 5,
  'f-ikan': 4,
  'f-olah': 6,
  'f-batik': 3,
  'f-bawang': 4,
  'f-wisata': 5,
  'f-jalan': 2,
  'f-sungai': 3,
  'f-logat': 0,
};

/** The ten criteria in their order, as most raters see them. */
const PROFILES: Readonly<Record<string, string>> = {
  'p-lelang': '5545555444',
  'p-ikan': '4444445444',
  'p-batik': '5545444244',
  'p-wisata': '4444444244',
  'p-rob': '4334455543',
  'p-sungai': '4434455443',
  'p-bawang': '4344444344',
  'p-investasi': '4444533233',
  'p-bus': '3323443332',
  'p-bandara': '1212122111',
};
const PROGRAMMES = Object.keys(PROFILES);
const RATERS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'p1', 's1'];

const REFUSED: Readonly<Record<string, string>> = {
  'p-investasi': 'Cadangan: dijalankan sekretariat sebagai tugas rutin dahulu.',
  'p-bus': 'Cadangan: menunggu kajian angkutan oleh provinsi.',
  'p-bandara': 'Tidak layak: tidak ada lahan dan di luar kewenangan daerah.',
  'p-seni': 'Diselenggarakan bersama gelar lelang, tanpa program tersendiri.',
};
const ACCEPTED = PROGRAMMES.filter((key) => REFUSED[key] === undefined);
/** Decided apart, because of where the store would stand. */
const CONTESTED = 'p-bawang';

const criteria = FEASIBLE_URGENT.way === 'scoring' ? FEASIBLE_URGENT.criteria : [];

export const POLLS: readonly CasePoll[] = [
  poll(
    'perekat-titik',
    'perekat',
    'dots',
    'groups',
    keysOf('perekat'),
    dots(EARLY_VOTERS, FACTORS, { dots: 3, most: 2 }),
  ),
  poll(
    'visi-mufakat-1',
    'visi',
    'consensus',
    'statement',
    ['statement'],
    answers(VOTERS, { m1: objecting('Nelayan kecil tidak terlihat dalam kata kawasan ekonomi.', true) }),
    { passes: false },
  ),
  poll(
    'visi-mufakat-2',
    'visi',
    'consensus',
    'statement',
    ['statement'],
    answers(VOTERS, { m1: withNote('Manfaat bagi nelayan dan petani kecil diukur setiap tahun.') }),
    { passes: true, replaces: 'visi-mufakat-1' },
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
    answers(VOTERS, { a7: withNote('Biaya dibagi menurut kemampuan daerah.') }),
    { passes: true },
  ),
  poll(
    'saringan-bawang-1',
    'saringan',
    'consensus',
    'groups',
    [CONTESTED],
    answers(VOTERS, {
      a4: objecting('Petani di luar dua daerah itu belum tentu dapat memakai gudang.', false),
      u1: withNote('Pedagang ikut menentukan letak gudang.'),
    }),
    { passes: false },
  ),
  poll(
    'saringan-bawang-2',
    'saringan',
    'majority',
    'groups',
    [CONTESTED],
    votes(VOTERS, ['a4', 'a7', 'a5'], ['a2']),
    { passes: true, replaces: 'saringan-bawang-1' },
  ),
  poll('tolok-mufakat', 'tolok-ukur', 'consensus', 'groups', keysOf('tolok-ukur'), answers(VOTERS), {
    passes: true,
  }),
  poll('peran-mufakat', 'peran', 'consensus', 'groups', keysOf('peran'), answers(VOTERS), { passes: true }),
  poll(
    'kebijakan-mufakat',
    'kebijakan-strategi',
    'consensus',
    'groups',
    keysOf('kebijakan-strategi'),
    answers(VOTERS, { p1: withNote('Rancangan peraturan bersama dikonsultasikan kepada biro hukum.') }),
    { passes: true },
  ),
  poll('aksi-mufakat', 'rencana-aksi', 'consensus', 'groups', keysOf('rencana-aksi'), answers(VOTERS), {
    passes: true,
  }),
  poll(
    'pengesahan-mufakat',
    'pengesahan',
    'consensus',
    'result',
    ['result'],
    answers(VOTERS, { a1: withNote('Salinan disampaikan kepada DPRD setiap daerah.') }),
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
    line('perekat', 'perekat-titik', keysOf('perekat'), {
      'f-logat': 'Tanpa titik; menjadi bahan acara bersama.',
    }),
    'Disepakati pleno sebagai faktor perekat.',
  ),
  kept(
    line('saringan', 'saringan-skor', [...PROGRAMMES, 'p-seni'], REFUSED),
    'Disepakati pleno sebagai program prioritas.',
  ),
  kept(line('tolok-ukur', 'tolok-mufakat', keysOf('tolok-ukur')), 'Disepakati pleno.'),
  kept(line('peran', 'peran-mufakat', keysOf('peran')), 'Disepakati pleno.'),
  kept(line('kebijakan-strategi', 'kebijakan-mufakat', keysOf('kebijakan-strategi')), 'Disepakati pleno.'),
  kept(line('rencana-aksi', 'aksi-mufakat', keysOf('rencana-aksi')), 'Disepakati pleno.'),
];

export const OBJECTION_ANSWERS = [
  {
    poll: 'visi-mufakat-1',
    voter: 'm1',
    text: 'Rumusan ditambah dengan pembagian manfaat; tolok ukurnya memuat nelayan dan petani kecil.',
  },
  {
    poll: 'saringan-bawang-1',
    voter: 'a4',
    text: 'Gudang terbuka bagi petani semua daerah anggota dengan tarif yang sama.',
  },
];

export const TRAY: readonly CaseTrayCard[] = [
  { card: 'p-seni', answer: 'accept' },
  {
    card: 'f-sampah',
    answer: { text: 'Terima kasih. Kita bahas dalam rapat koordinasi lingkungan berikutnya.' },
  },
];
