/**
 * How the case decides: every ballot of every poll, and the acceptance line after it. Dots and answers are written out; the
 * score sheets of the nine raters are a profile per programme from which each rater departs a little, always the same way.
 */
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import type { BallotChoice, ConsensusChoice, Criterion, ScoringChoice } from '@mufakat/shared/polls/way.ts';

import type { CaseLine, CasePoll, CaseTrayCard } from '../case.ts';
import { CARDS, GROUPS } from './cards.ts';
import { PEOPLE } from './people.ts';
import { ROLE_CARDS } from './roles.ts';

const VISION_TEXT =
  'Tahun 2028 lanskap Sembilang–Dangku lestari dan dikelola bersama: hutan, gambut, dan satwanya terjaga, ' +
  'kemitraan masyarakat, pemerintah, dan swasta bekerja nyata, dan ekonomi desa tumbuh merata.';

export const STATEMENTS = [{ step: 'visi', text: VISION_TEXT }];

const VOTERS = PEOPLE.filter((person) => person.device !== 'paper').map((person) => person.key);
/** Who is in the hall before k3 arrives. */
const EARLY_VOTERS = VOTERS.filter((key) => key !== 'k3');

const ISSUES = [
  'i-api',
  'i-lahan',
  'i-air',
  'i-buru',
  'i-mangrove',
  'i-batas',
  'i-data',
  'i-forum',
  'i-nafkah',
  'i-sawit',
  'i-dasar',
  'i-wisata',
  'i-sinyal',
];

/** Stands below the line. */
const NO_SUPPORT = 'i-sinyal';

/** Three dots each, twice the same key for two on one. m6 left the hall during the vote. */
const DOTS: Readonly<Record<string, string>> = {
  g1: 'i-batas i-data i-forum',
  g2: 'i-batas i-batas i-lahan',
  g3: 'i-lahan i-buru i-buru',
  g4: 'i-batas i-batas i-data',
  g5: 'i-dasar i-forum i-mangrove',
  g6: 'i-api i-api i-air',
  g7: 'i-sawit i-sawit i-nafkah',
  g8: 'i-air i-air i-api',
  s1: 'i-air i-air i-api',
  s2: 'i-sawit i-sawit i-batas',
  s3: 'i-sawit i-batas i-dasar',
  m1: 'i-batas i-batas i-api',
  m2: 'i-nafkah i-nafkah i-api',
  m3: 'i-dasar i-dasar i-mangrove',
  m4: 'i-nafkah i-dasar i-dasar',
  m5: 'i-batas i-batas i-lahan',
  m7: 'i-api i-api i-air',
  m8: 'i-dasar i-dasar i-nafkah',
  m9: 'i-buru i-forum i-lahan',
  l1: 'i-lahan i-lahan i-buru',
  l2: 'i-api i-api i-air',
  l3: 'i-nafkah i-nafkah i-dasar',
  l4: 'i-buru i-buru i-lahan',
  l5: 'i-wisata i-lahan i-lahan',
  k1: 'i-lahan i-api i-air',
  k2: 'i-mangrove i-data',
};

/** The ten criteria in the method's order, as most raters see them. */
const PROFILES: Readonly<Record<string, string>> = {
  'p-sekat': '5444555544',
  'p-koridor': '4444545444',
  'p-patroli': '5544444444',
  'p-api': '5544455545',
  'p-muka-air': '5444445443',
  'p-batas': '3333455444',
  'p-kelapa': '4443444434',
  'p-air-bersih': '4334445533',
  'p-perhutanan': '4334444444',
  'p-mangrove': '4433544344',
  'p-sawit': '4445344344',
  'p-forum': '5544444353',
  'p-jerat': '4543424233',
  'p-bibit': '4444433334',
  'p-ekowisata': '4434333233',
  'p-jalan': '3333243323',
  'p-data': '4333422232',
  'p-beasiswa': '4443422322',
  'p-perempuan': '4543422323',
  'p-sekolah': '4443422222',
  'p-dermaga': '1222122132',
  'p-poros': '2132133333',
};
const PROGRAMMES = Object.keys(PROFILES);
const RATERS = ['g1', 'g3', 'g8', 's1', 'm1', 'm5', 'l1', 'l2', 'k1'];
/** Only these four knew enough about the school to score it: data kurang. */
const SCHOOL_RATERS = ['g1', 'm1', 'l1', 'k1'];

const ACCEPTED = [
  'p-sekat',
  'p-koridor',
  'p-patroli',
  'p-api',
  'p-muka-air',
  'p-batas',
  'p-kelapa',
  'p-air-bersih',
  'p-perhutanan',
  'p-mangrove',
  'p-sawit',
  'p-forum',
];
/** Decided apart, because the company objected. */
const CONTESTED = 'p-perhutanan';

const NOT_ACCEPTED: Readonly<Record<string, string>> = {
  'p-jerat': 'Dikerjakan di dalam program patroli gabungan.',
  'p-bibit': 'Cadangan: menunggu hasil peremajaan tahun pertama.',
  'p-ekowisata': 'Cadangan: menunggu daya dukung zona pemanfaatan dihitung.',
  'p-jalan': 'Cadangan: diusulkan lebih dulu melalui musrenbang kecamatan.',
  'p-data': 'Belum mendesak; dimulai kecil di sekretariat bersama.',
  'p-beasiswa': 'Belum mendesak; ditawarkan kepada mitra pendidikan.',
  'p-perempuan': 'Belum mendesak sebagai program sendiri; masuk ke setiap program desa.',
  'p-sekolah': 'Data kurang; dibahas lagi setelah ada kajian yayasan.',
  'p-dermaga': 'Tidak layak: zona inti tidak boleh dibangun.',
  'p-poros': 'Tidak layak: memotong koridor satwa dan belum ada dalam RTRW.',
};

const KEPT = 'Pleno sepakat menempatkan di atas garis karena menyangkut isu yang paling banyak didukung.';

export const POLLS: readonly CasePoll[] = [
  poll('isu-titik', 'isu', 'dots', 'groups', ISSUES, {
    ballots: Object.entries(DOTS).map(([voter, keys]) => ({ voter, choice: dots(keys) })),
  }),
  poll('visi-mufakat', 'visi', 'consensus', 'statement', ['statement'], {
    passes: true,
    ballots: answers(EARLY_VOTERS, {
      l1: note('Kata “lestari” jangan hanya untuk hutan, tetapi juga gambut.'),
      m2: note('Perempuan desa disebut dalam penjelasan visi.'),
    }),
  }),
  poll('saringan-skor', 'saringan', 'scoring', 'groups', PROGRAMMES, {
    raters: RATERS,
    ballots: RATERS.map((voter, at) => ({ voter, choice: sheets(voter, at) })),
  }),
  poll(
    'saringan-pleno',
    'saringan',
    'consensus',
    'groups',
    ACCEPTED.filter((key) => key !== CONTESTED),
    {
      passes: true,
      ballots: answers(VOTERS, {
        m3: note('Air bersih jangan menunggu tahun kedua.'),
        g5: note('Biaya air bersih masih perkiraan.'),
      }),
    },
  ),
  poll('saringan-perhutanan-1', 'saringan', 'consensus', 'groups', [CONTESTED], {
    passes: false,
    ballots: answers(VOTERS, {
      s1: objection('Sebagian lahan bekas kebun masih di dalam izin kami.', true),
      m4: objection('Desa kami belum tahu kelompok mana yang akan mengelola.', false),
      g2: note('Perlu verifikasi letak terhadap izin.'),
    }),
  }),
  poll('saringan-perhutanan-2', 'saringan', 'majority', 'groups', [CONTESTED], {
    passes: true,
    replaces: 'saringan-perhutanan-1',
    ballots: VOTERS.map((voter) => ({ voter, choice: { way: 'majority', answer: vote(voter) } })),
  }),
  poll('tolok-ukur-mufakat', 'tolok-ukur', 'consensus', 'groups', keysOf('tolok-ukur'), {
    passes: true,
    ballots: answers(VOTERS, { k2: note('Data awal tangkapan udang baru dari dua kelompok.') }),
  }),
  poll('peran-mufakat', 'peran', 'consensus', 'groups', keysOf('peran'), {
    passes: true,
    ballots: answers(VOTERS, { s1: note('Peran pendana sekat menunggu persetujuan tertulis.') }),
  }),
  poll('kebijakan-mufakat', 'kebijakan-strategi', 'consensus', 'groups', keysOf('kebijakan-strategi'), {
    passes: true,
    ballots: answers(VOTERS, {}),
  }),
  poll('aksi-mufakat', 'rencana-aksi', 'consensus', 'groups', keysOf('rencana-aksi'), {
    passes: true,
    ballots: answers(VOTERS, { m3: note('Pengolah air payau belum ada dananya.') }),
  }),
  poll('pengesahan-mufakat', 'pengesahan', 'consensus', 'result', ['result'], {
    passes: true,
    ballots: answers(
      VOTERS.filter((key) => key !== 'm6'),
      {
        m3: note('Sumber dana air payau dilaporkan pada sidang forum pertama.'),
        k1: note('Tahun data awal ditulis pada setiap matriks.'),
      },
    ),
  }),
];

export const LINES: readonly CaseLine[] = [
  {
    step: 'isu',
    poll: 'isu-titik',
    verdicts: [
      ...ISSUES.map((group) =>
        verdict(
          group,
          group !== NO_SUPPORT,
          group === NO_SUPPORT ? 'Tanpa titik; diteruskan kepada dinas komunikasi.' : KEPT,
        ),
      ),
      verdict('i-susulan', false, 'Datang setelah titik suara; isinya masuk ke isu mangrove.'),
    ],
  },
  {
    step: 'saringan',
    poll: 'saringan-skor',
    verdicts: PROGRAMMES.map((group) =>
      verdict(group, ACCEPTED.includes(group), NOT_ACCEPTED[group] ?? KEPT),
    ),
  },
  ...['tolok-ukur', 'peran', 'kebijakan-strategi', 'rencana-aksi'].map((step) => ({
    step,
    poll: POLLS.find((one) => one.step === step)?.key ?? null,
    verdicts: keysOf(step).map((group) => verdict(group, true, KEPT)),
  })),
];

export const OBJECTION_ANSWERS = [
  {
    poll: 'saringan-perhutanan-1',
    voter: 's1',
    text: 'Lahan di dalam izin dikeluarkan dari usulan sebelum diajukan.',
  },
  {
    poll: 'saringan-perhutanan-1',
    voter: 'm4',
    text: 'Kelompok pengelola dipilih dalam musyawarah desa sebelum usulan dikirim.',
  },
];

/** The third late card, `a-susulan`, is still in the tray at the freeze. */
export const TRAY: readonly CaseTrayCard[] = [
  { card: 'i-susulan', answer: 'accept' },
  {
    card: 'p-susulan',
    answer: { text: 'Terima kasih. Lomba video kita titipkan kepada program ekowisata tahun depan.' },
  },
];

function poll(
  key: string,
  step: string,
  way: CasePoll['way'],
  on: CasePoll['on'],
  options: readonly string[],
  rest: Pick<CasePoll, 'ballots'> & Partial<Pick<CasePoll, 'raters' | 'passes' | 'replaces'>>,
): CasePoll {
  return { key, step, way, on, options, params: null, raters: null, passes: null, replaces: null, ...rest };
}

function dots(keys: string): BallotChoice {
  const placed = keys.split(' ');
  return {
    way: 'dots',
    dots: ISSUES.flatMap((option) => {
      const count = placed.filter((key) => key === option).length;
      return count > 0 ? [{ option, dots: count }] : [];
    }),
  };
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
  if (['s1', 's2', 's3', 'm4', 'g2', 'm1'].includes(voter)) return 'no';
  return ['g1', 'k3', 'm8'].includes(voter) ? 'abstain' : 'yes';
}

function verdict(group: string, accepted: boolean, reason: string): CaseLine['verdicts'][number] {
  return { group, accepted, class: null, reason };
}

/** Keys of all groups of a step that has only single cards, without late ones. */
function keysOf(step: string): string[] {
  const grouped = new Set(GROUPS.flatMap((group) => group.cards));
  return [...CARDS, ...ROLE_CARDS]
    .filter((card) => card.step === step && !card.late && !grouped.has(card.key))
    .map((card) => card.key);
}

/** One rater's sheets: the profile, now and then one better or worse, some blanks; the last rater stops after 18. */
function sheets(rater: string, at: number): ScoringChoice {
  const scored = PROGRAMMES.filter((key, nth) =>
    key === 'p-sekolah' ? SCHOOL_RATERS.includes(rater) : at < RATERS.length - 1 || nth < 18,
  );
  return {
    way: 'scoring',
    sheets: scored.map((option) => {
      const row = PROGRAMMES.indexOf(option);
      return {
        option,
        scores: criteria().flatMap(({ id }, column) =>
          (at * 11 + row * 3 + column) % 37 === 0
            ? []
            : [
                {
                  criterion: id,
                  score: near(Number(PROFILES[option]?.[column]), (at * 7 + row * 5 + column * 3) % 9),
                },
              ],
        ),
      };
    }),
  };
}

function near(score: number, turn: number): 1 | 2 | 3 | 4 | 5 {
  const moved = score + (turn === 0 ? -1 : turn === 4 ? 1 : 0);
  if (moved <= 1) return 1;
  if (moved === 2 || moved === 3 || moved === 4) return moved;
  return 5;
}

function criteria(): readonly Criterion[] {
  const decides = spwt.steps
    .find((step) => step.id === 'saringan')
    ?.decides.find((one) => one.way === 'scoring');
  if (decides === undefined) throw new Error('The method has no scoring.');
  return decides.criteria;
}
