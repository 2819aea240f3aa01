/** How the case decides: every ballot of every poll, and the acceptance line after it. */
import { kemitraanLanskap } from '@mufakat/shared/methods/kemitraan-lanskap.ts';
import { stepById } from '@mufakat/shared/methods/walk.ts';
import type { BallotChoice, ConsensusChoice } from '@mufakat/shared/polls/way.ts';

import { groupsOf, type CaseGroup, type CaseLine, type CasePoll, type CaseTrayCard } from '../case.ts';
import { sheets } from '../parts.ts';
import { ACTION_CARDS, REFUSED_ACTION } from './actions.ts';
import { CARDS, GROUPS } from './cards.ts';
import { PEOPLE } from './people.ts';
import { ROLE_CARDS } from './roles.ts';

const VISION_TEXT =
  'Pada tahun 2028 Sembilang–Dangku menjadi lanskap lestari yang dikelola bersama: hutan, gambut, mangrove, dan satwanya ' +
  'terjaga; masyarakat, pemerintah, dan swasta bermitra dengan kuat; dan ekonomi inklusif menyejahterakan warganya.';

export const STATEMENTS = [{ step: 'visi', text: VISION_TEXT }];

const VOTERS = PEOPLE.map((person) => person.key);
/** Who is in the hall before k2 arrives. */
const EARLY_VOTERS = VOTERS.filter((key) => key !== 'k2');

/** Three dots each, twice the same key for two on one. */
const ISSUE_DOTS: Readonly<Record<string, string>> = {
  g1: 'i-data i-tumpang i-nafkah',
  g2: 'i-tumpang i-tumpang i-habitat',
  g3: 'i-habitat i-habitat i-buru',
  g4: 'i-tumpang i-sawit i-api',
  g5: 'i-mangrove i-nafkah i-api',
  s1: 'i-api i-api i-tumpang',
  s2: 'i-sawit i-sawit i-tumpang',
  m1: 'i-tumpang i-api i-api',
  m2: 'i-nafkah i-nafkah i-api',
  m3: 'i-mangrove i-mangrove i-nafkah',
  m4: 'i-nafkah i-nafkah i-mangrove',
  m5: 'i-adat i-habitat i-habitat',
  l1: 'i-habitat i-habitat i-buru',
  l2: 'i-api i-api i-habitat',
  k1: 'i-data i-mangrove i-nafkah',
};

/** How most score the areas against the criteria of the method, in their order. */
const AREA_PROFILES: Readonly<Record<string, string>> = {
  'a-dangku': '54443',
  'a-merang': '45334',
  'a-sembilang': '53454',
  'a-lalan': '23232',
  'a-tungkal': '33323',
};

/** Those for whom an area is unknown leave its sheet blank. */
const AREA_BLANKS: Readonly<Record<string, readonly string[]>> = {
  'a-lalan': ['g1', 'm5', 'l1'],
  'a-tungkal': ['g5', 'm3', 'm4', 'k2'],
};

/** Decided apart, because those who hold licences there objected. */
const CONTESTED = 'a-merang';

/** What is not accepted, and why. */
const NOT_ACCEPTED: Readonly<Record<string, string>> = {
  'i-jalan': 'Tanpa titik; diteruskan ke musrenbang kecamatan.',
  'i-susulan': 'Datang setelah titik suara; isinya masuk ke isu mangrove.',
  't-data': 'Menjadi tugas sekretariat bersama, bukan tema tersendiri.',
  'a-lalan': 'Skor paling rendah; dilayani lewat kubah gambut Merang–Kepayang.',
  'a-tungkal': 'Ditampung sebagai perluasan pada periode II.',
  [REFUSED_ACTION]: 'Memotong jalur jelajah gajah yang baru disepakati.',
};

/** Why an area was chosen; other things above the line need no reason of their own. */
const CHOSEN: Readonly<Record<string, string>> = {
  'a-dangku': 'Mewakili hutan dataran rendah dengan jalur satwa di luar kawasan.',
  'a-merang': 'Mewakili gambut dengan banyak pemegang izin.',
  'a-sembilang': 'Mewakili pesisir dan desa penyangga taman nasional.',
};

const KEPT = 'Disepakati dalam sidang pleno.';

const AREAS = ['a-dangku', 'a-merang', 'a-sembilang', 'a-lalan', 'a-tungkal'];

export const TRAY: readonly CaseTrayCard[] = [
  { card: 'i-susulan', answer: 'accept' },
  { card: 'x-susulan', answer: { text: 'Terima kasih. Dititipkan kepada aksi kader muda.' } },
];

export const POLLS: readonly CasePoll[] = [
  poll('isu-titik', 'isu', 'dots', {
    options: keysOf('isu').filter((key) => key !== 'i-susulan'),
    ballots: dots(ISSUE_DOTS),
  }),
  poll('tema-mufakat', 'tema', 'consensus', {
    options: accepted('tema'),
    passes: true,
    ballots: answers(EARLY_VOTERS, {
      k1: note('Data lanskap dicantumkan pada tugas sekretariat bersama.'),
      m5: note('Adat disebut juga dalam tema akses.'),
    }),
  }),
  poll('visi-mufakat-1', 'visi', 'consensus', {
    on: 'statement',
    passes: false,
    ballots: answers(EARLY_VOTERS, {
      m2: objection('Kata inklusif belum jelas bagi kami di desa.', true),
      l1: note('Satwa disebut dengan jelas dalam kalimat pertama.'),
    }),
  }),
  poll('visi-mufakat-2', 'visi', 'consensus', {
    on: 'statement',
    passes: true,
    replaces: 'visi-mufakat-1',
    ballots: answers(EARLY_VOTERS, {
      m2: note('Inklusif berarti perempuan dan anak muda desa ikut menikmati hasil.'),
    }),
  }),
  poll('arah-mufakat', 'arah', 'consensus', {
    options: accepted('arah'),
    passes: true,
    ballots: answers(VOTERS, { s1: note('Tata air memerlukan data semua pemegang izin.') }),
  }),
  poll('area-kriteria', 'area', 'criteria', { options: AREAS, ballots: areaSheets() }),
  poll('area-mufakat', 'area', 'consensus', {
    options: accepted('area').filter((key) => key !== CONTESTED),
    passes: true,
    ballots: answers(VOTERS, { m5: note('Batas bentang Dangku mengikuti sungai.') }),
  }),
  poll('area-merang-1', 'area', 'consensus', {
    options: [CONTESTED],
    passes: false,
    ballots: answers(VOTERS, {
      s1: objection('Batas kubah gambut melewati tiga izin dan belum dibicarakan dengan kami.', true),
      s2: note('Perlu surat pemberitahuan kepada pemegang izin lain.'),
    }),
  }),
  poll('area-merang-2', 'area', 'majority', {
    options: [CONTESTED],
    passes: true,
    replaces: 'area-merang-1',
    ballots: VOTERS.map((voter) => ({ voter, choice: { way: 'majority', answer: vote(voter) } })),
  }),
  poll('aksi-mufakat', 'aksi', 'consensus', {
    options: accepted('aksi'),
    passes: true,
    ballots: answers(VOTERS, { g5: note('Sumber dana tambak contoh masih dicari.') }),
  }),
  poll('peran-mufakat', 'peran', 'consensus', {
    options: accepted('peran'),
    passes: true,
    ballots: answers(VOTERS, { s2: note('Dana CSR menunggu persetujuan direksi.') }),
  }),
  poll('kelembagaan-mufakat', 'kelembagaan', 'consensus', {
    options: accepted('kelembagaan'),
    passes: true,
    ballots: answers(VOTERS, {}),
  }),
  poll('pengesahan-mufakat', 'pengesahan', 'consensus', {
    on: 'result',
    passes: true,
    ballots: answers(
      VOTERS.filter((key) => key !== 'k2'),
      { s1: note('Setuju setelah jawaban sidang tentang letak kubah gambut.') },
    ),
  }),
];

export const LINES: readonly CaseLine[] = [
  line('isu', 'isu-titik'),
  line('tema', 'tema-mufakat'),
  line('arah', 'arah-mufakat'),
  line('area', 'area-kriteria'),
  line('aksi', 'aksi-mufakat'),
  line('peran', 'peran-mufakat'),
  line('kelembagaan', 'kelembagaan-mufakat'),
];

export const OBJECTION_ANSWERS = [
  {
    poll: 'visi-mufakat-1',
    voter: 'm2',
    text: 'Arti inklusif ditulis dalam catatan visi: semua warga, termasuk perempuan dan anak muda, ikut menikmati hasil.',
  },
  {
    poll: 'area-merang-1',
    voter: 's1',
    text: 'Letaknya diperiksa bersama tiga pemegang izin sebelum Keputusan Gubernur disiapkan.',
  },
];

function poll(
  key: string,
  step: string,
  way: CasePoll['way'],
  rest: Pick<CasePoll, 'ballots'> & Partial<Pick<CasePoll, 'on' | 'options' | 'passes' | 'replaces'>>,
): CasePoll {
  const on = rest.on ?? 'groups';
  const options = rest.options ?? [on];
  return { key, step, way, params: null, raters: null, passes: null, replaces: null, ...rest, on, options };
}

function dots(placed: Readonly<Record<string, string>>): CasePoll['ballots'] {
  return Object.entries(placed).map(([voter, keys]) => {
    const given = keys.split(' ');
    const options = keysOf('isu').filter((key) => given.includes(key));
    const choice: BallotChoice = {
      way: 'dots',
      dots: options.map((option) => ({ option, dots: given.filter((key) => key === option).length })),
    };
    return { voter, choice };
  });
}

function areaSheets(): CasePoll['ballots'] {
  const criteria = stepById(kemitraanLanskap, 'area')?.decides.find(
    (offer) => offer.way === 'criteria',
  )?.criteria;
  return sheets(VOTERS, criteria ?? [], AREA_PROFILES, 'criteria').map(({ voter, choice }) => ({
    voter,
    choice:
      choice.way === 'criteria'
        ? { ...choice, sheets: choice.sheets.filter(({ option }) => !AREA_BLANKS[option]?.includes(voter)) }
        : choice,
  }));
}

/** Everyone agrees but those named here. */
function answers(
  voters: readonly string[],
  others: Readonly<Record<string, ConsensusChoice>>,
): CasePoll['ballots'] {
  return voters.map((voter) => ({
    voter,
    choice: others[voter] ?? { way: 'consensus', answer: 'agree', text: null, named: false },
  }));
}

function note(text: string): ConsensusChoice {
  return { way: 'consensus', answer: 'agree-with-note', text, named: false };
}

function objection(text: string, named: boolean): ConsensusChoice {
  return { way: 'consensus', answer: 'object', text, named };
}

function vote(voter: string): 'yes' | 'no' | 'abstain' {
  if (voter === 's1' || voter === 's2') return 'no';
  return voter === 'k1' || voter === 'g2' ? 'abstain' : 'yes';
}

function groups(step: string): CaseGroup[] {
  return groupsOf({ cards: [...CARDS, ...ACTION_CARDS, ...ROLE_CARDS], groups: GROUPS, tray: TRAY }, step);
}

function keysOf(step: string): string[] {
  return groups(step).map(({ key }) => key);
}

function accepted(step: string): string[] {
  return keysOf(step).filter((key) => !(key in NOT_ACCEPTED));
}

function line(step: string, on: string): CaseLine {
  const verdicts = keysOf(step).map((group) => ({
    group,
    accepted: !(group in NOT_ACCEPTED),
    class: null,
    reason: NOT_ACCEPTED[group] ?? CHOSEN[group] ?? KEPT,
  }));
  return { step, poll: on, verdicts };
}
