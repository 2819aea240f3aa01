/** A musrenbang of kelurahan, kecamatan or kabupaten as a case: from who came, what they wrote and how they see it. */
import { screening } from '@mufakat/shared/methods/musrenbang-parts.ts';

import type { Case, CaseCard, CaseGroup, CaseLine, CasePerson, CasePoll } from './case.ts';
import {
  answers,
  cards,
  dots,
  group,
  line,
  objecting,
  optionsOf,
  poll,
  sheets,
  votes,
  votersOf,
  withNote,
} from './parts.ts';

/** Fields of a proposal, in the order of its line (`written.ts`). */
export const PROPOSAL_FIELDS =
  'usulan bidang lokasi pengusul urutan# keterangan volume# satuan biaya# opd sumber-dana catatan';
export const DRAFT_FIELDS = 'kegiatan bidang lokasi keluaran pagu# sumber-dana opd';
export const LAST_YEAR_FIELDS = 'kegiatan bidang lokasi realisasi# capaian catatan';
export const CANDIDATE_FIELDS = 'nama jenis-kelamin lembaga wilayah';

export interface RegionalCase extends Pick<Case, 'id' | 'method' | 'settings' | 'proceedings' | 'notula'> {
  readonly people: readonly CasePerson[];
  readonly cards: readonly CaseCard[];
  /** Proposals that say the same, by the first of them, with the facilitator's words. */
  readonly joined: Readonly<Record<string, { readonly with: readonly string[]; readonly as: string }>>;
  /** The ten criteria in their order, as most raters see each proposal. */
  readonly profiles: Readonly<Record<string, string>>;
  readonly raters: readonly string[];
  /** Proposals below the line, with the reason. */
  readonly refused: Readonly<Record<string, string>>;
  /** Decided apart by a vote, after this person objected. */
  readonly contested: {
    readonly proposal: string;
    readonly by: string;
    readonly text: string;
    readonly answer: string;
    readonly no: readonly string[];
  };
  /** Who agreed with a note, in the plenary on the priorities. */
  readonly note: { readonly by: string; readonly text: string };
  /** Weights of the candidates in the order of their cards; the first three become delegates. */
  readonly candidates: readonly number[];
  /** Weights of the priorities of a district. */
  readonly priorities?: Readonly<Record<string, number>>;
  /** The answer to the proposal that came late; a late result of last year is taken up. */
  readonly lateAnswer: string;
}

export function regionalCase(given: RegionalCase): Case {
  const voters = votersOf(given.people);
  const early = voters.filter((key) => at(given, key) === 'pembukaan');
  const notes = cards('pengesahan', 'catatan', [
    [
      'z-rumusan',
      given.contested.by,
      {
        pokok: 'Rumusan kesepakatan',
        jenis: 'perbaikan',
        uraian: 'Catatan tentang usulan yang diputuskan dengan suara ditulis pada kolom keterangan.',
      },
    ],
  ]);
  const all = [...given.cards, ...notes];
  const groups = Object.entries(given.joined).map(([first, it]): CaseGroup => {
    const card = all.find(({ key }) => key === first);
    if (card === undefined) throw new Error(`no card ${first}`);
    return group(card.step, card.kind, `g-${first}`, [first, ...it.with], { ...card.fields, usulan: it.as });
  });
  const keysOf = (step: string) => optionsOf(all, groups, step);
  const lateOf = (step: string) =>
    all.filter((card) => card.late && card.step === step).map(({ key }) => key);
  const proposals = keysOf('usulan');
  const { contested, refused } = given;
  const candidates = keysOf('delegasi');
  const scored = screening({ id: '', en: '' });
  const criteria = scored.way === 'scoring' ? scored.criteria : [];
  const profile = (key: string) => given.profiles[key.replace(/^g-/, '')] ?? '';
  const polls: CasePoll[] = [
    poll('tinjauan-mufakat', 'tinjauan', 'consensus', 'groups', keysOf('tinjauan'), answers(early), {
      passes: true,
    }),
    ...(given.priorities === undefined
      ? []
      : [
          poll(
            'sasaran-titik',
            'sasaran',
            'dots',
            'groups',
            keysOf('sasaran'),
            dots(voters, given.priorities, { dots: 3, most: 2 }),
          ),
        ]),
    poll(
      'prioritas-skor',
      'prioritas',
      'scoring',
      'groups',
      proposals,
      sheets(given.raters, criteria, Object.fromEntries(proposals.map((key) => [key, profile(key)]))),
      { raters: given.raters },
    ),
    poll(
      'prioritas-pleno',
      'prioritas',
      'consensus',
      'groups',
      proposals.filter((key) => refused[key] === undefined && key !== contested.proposal),
      answers(voters, { [given.note.by]: withNote(given.note.text) }),
      { passes: true },
    ),
    poll(
      'prioritas-satu',
      'prioritas',
      'consensus',
      'groups',
      [contested.proposal],
      answers(voters, { [contested.by]: objecting(contested.text, true) }),
      { passes: false },
    ),
    poll(
      'prioritas-suara',
      'prioritas',
      'majority',
      'groups',
      [contested.proposal],
      votes(voters, contested.no),
      { passes: true, replaces: 'prioritas-satu' },
    ),
    poll(
      'delegasi-titik',
      'delegasi',
      'dots',
      'groups',
      candidates,
      dots(voters, Object.fromEntries(candidates.map((key, i) => [key, given.candidates[i] ?? 1])), {
        dots: 3,
        most: 1,
      }),
    ),
    poll('delegasi-mufakat', 'delegasi', 'consensus', 'groups', candidates.slice(0, 3), answers(voters), {
      passes: true,
    }),
    poll('pengesahan-mufakat', 'pengesahan', 'consensus', 'result', ['result'], answers(voters), {
      passes: true,
    }),
  ];
  const [late] = lateOf('usulan');
  const taken = lateOf('tinjauan');
  return {
    id: given.id,
    method: given.method,
    settings: given.settings,
    people: given.people,
    actors: [],
    cards: all,
    groups,
    statements: [],
    polls,
    lines: [
      kept(line('tinjauan', 'tinjauan-mufakat', [...keysOf('tinjauan'), ...taken]), 'Diterima pleno.'),
      ...(given.priorities === undefined
        ? []
        : [
            kept(
              line('sasaran', 'sasaran-titik', keysOf('sasaran'), noDots(given.priorities)),
              'Disepakati pleno.',
            ),
          ]),
      kept(line('prioritas', 'prioritas-skor', proposals, refused), 'Disepakati pleno.'),
      kept(
        line(
          'delegasi',
          'delegasi-titik',
          candidates,
          Object.fromEntries(candidates.slice(3).map((key) => [key, 'Delegasi pengganti.'])),
        ),
        'Disepakati sebagai delegasi.',
      ),
    ],
    roleAnswers: [],
    tray: [
      ...taken.map((card) => ({ card, answer: 'accept' as const })),
      ...(late === undefined ? [] : [{ card: late, answer: { text: given.lateAnswer } }]),
    ],
    objectionAnswers: [{ poll: 'prioritas-satu', voter: contested.by, text: contested.answer }],
    proceedings: given.proceedings,
    notula: given.notula,
  };
}

function at({ people }: RegionalCase, key: string): string | undefined {
  return people.find((person) => person.key === key)?.arrives;
}

function noDots(weights: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(weights)
      .filter(([, weight]) => weight === 0)
      .map(([key]) => [key, 'Tanpa titik; ditangani dalam urusan rutin.']),
  );
}

/** The reason of everything that a line keeps above. */
function kept(drawn: CaseLine, reason: string): CaseLine {
  return { ...drawn, verdicts: drawn.verdicts.map((it) => (it.accepted ? { ...it, reason } : it)) };
}
