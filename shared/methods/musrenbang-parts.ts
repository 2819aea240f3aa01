/**
 * What the musrenbang of every level have in common (`domain.md` 6, 7, 9): the draft plan and last year's results, proposals by
 * field with the rank their own unit gives them, feasible and urgent, delegates, and what is printed of all that. A level
 * is a small value: its plan, its fields and funds, who comes and who signs.
 */
import type { CardKind, Choice, Field } from '../cards/card.ts';
import type { Label } from '../languages/language.ts';
import {
  ALL_STATES,
  amountFields,
  choiceField,
  choosing,
  consent,
  FEASIBLE_URGENT,
  GENDER_FIELD,
  institutionField,
  lineField,
  moneyField,
  placeField,
  SCREENING,
  titleField,
} from './parts.ts';
import type { Decides, Step } from './schema.ts';

export function label(id: string, en: string): Label {
  return { id, en };
}

function choice(id: string, name: Label): Choice {
  return { id, name };
}

/** The five fields of a village plan. */
export const VILLAGE_FIELDS: readonly Choice[] = [
  choice('pemerintahan', label('Penyelenggaraan pemerintahan desa', 'Village government')),
  choice('pembangunan', label('Pelaksanaan pembangunan desa', 'Village development')),
  choice('pembinaan', label('Pembinaan kemasyarakatan desa', 'Community guidance')),
  choice('pemberdayaan', label('Pemberdayaan masyarakat desa', 'Community empowerment')),
  choice('bencana', label('Penanggulangan bencana dan keadaan mendesak', 'Disasters and emergencies')),
];

/** The groups in which a kecamatan or district sits. */
export const REGIONAL_FIELDS: readonly Choice[] = [
  choice('infrastruktur', label('Infrastruktur', 'Infrastructure')),
  choice('ekonomi', label('Ekonomi', 'Economy')),
  choice('sosial-budaya', label('Sosial budaya', 'Social and cultural')),
  choice('lingkungan', label('Lingkungan', 'Environment')),
];

export const VILLAGE_FUNDS: readonly Choice[] = [
  choice('dd', label('Dana Desa', 'Village fund')),
  choice('add', label('ADD', 'Village allocation')),
  choice('pades', label('PADes', "Village's own income")),
  choice('bagi-hasil', label('Bagi hasil pajak', 'Share of taxes')),
  choice('bantuan', label('Bantuan keuangan', 'Grants')),
  choice('swadaya', label('Swadaya', 'Own means')),
];

export const REGIONAL_FUNDS: readonly Choice[] = [
  choice('apbd', label('APBD', 'District budget')),
  choice('apbd-provinsi', label('APBD Provinsi', 'Provincial budget')),
  choice('apbn', label('APBN', 'State budget')),
  choice('lain', label('Sumber lain', 'Other funds')),
];

export interface FieldsOf {
  readonly fields: readonly Choice[];
  readonly funds: readonly Choice[];
}

/** A field of the plan, as `bidang`. */
export function fieldChoice({ fields }: FieldsOf): Field {
  return choiceField('bidang', label('Bidang', 'Field'), fields, { required: true });
}

export function fundsChoice({ funds }: FieldsOf, later = false): Field {
  return choiceField('sumber-dana', label('Sumber dana', 'Funds'), funds, { later });
}

export const COST = moneyField('biaya', label('Biaya', 'Cost'), { means: 'cost' });
export const PLACE = placeField('lokasi', label('Lokasi', 'Place'), { required: true, means: 'location' });
export const AMOUNT = amountFields('volume', 'satuan');

/** The agency that would do it; older forms call it SKPD. */
export const AGENCY = institutionField('opd', label('OPD', 'Agency'));
/** Of a proposal it is asked for before the list is printed. */
export const PROPOSED_AGENCY: Field = { ...AGENCY, means: 'agency' };

/** As recaps of SIPD sort proposals [domain 9]. */
export const PROPOSAL_TYPE = choiceField(
  'jenis',
  label('Jenis usulan', 'Kind of proposal'),
  [
    choice('sarpras', label('SARPRAS', 'SARPRAS')),
    choice('lk', label('LK', 'LK')),
    choice('pm', label('PM', 'PM')),
  ],
  { later: true, means: 'type' },
);

/** Who brings a proposal, and which place it has among their own. */
export function proposingFields(unit: Label): readonly Field[] {
  return [
    placeField('pengusul', label('Pengusul', 'Proposed by'), {
      required: true,
      hint: unit,
      means: 'proposer',
    }),
    {
      id: 'urutan',
      kind: 'number',
      min: 1,
      max: 99,
      required: false,
      name: label('Urutan prioritas pengusul', 'Rank given by the proposer'),
      hint: label('1 = paling utama bagi pengusul', '1 = first for the proposer'),
    },
  ];
}

/** What the draft plan already holds. */
export function draftKind(plan: Label, by: FieldsOf, more: readonly Field[] = []): CardKind {
  return {
    id: 'rancangan',
    name: label(`Rancangan ${plan.id}`, `Draft ${plan.en}`),
    shape: 'fold',
    colour: 'kebijakan',
    icon: 'book-open',
    fields: [
      titleField(
        'kegiatan',
        label('Kegiatan dalam rancangan', 'Activity in the draft'),
        label('misalnya: perbaikan jalan usaha tani', 'for example: repair of farm roads'),
      ),
      fieldChoice(by),
      PLACE,
      lineField('keluaran', label('Sasaran/keluaran', 'Aim or output')),
      moneyField('pagu', label('Pagu', 'Ceiling')),
      fundsChoice(by),
      ...more,
    ],
  };
}

/** What became of last year's plan. */
export function lastYearKind(by: FieldsOf): CardKind {
  return {
    id: 'hasil',
    name: label('Hasil tahun lalu', "Last year's result"),
    shape: 'scale',
    colour: 'tolok',
    icon: 'calendar-check',
    fields: [
      titleField(
        'kegiatan',
        label('Kegiatan tahun lalu', "Last year's activity"),
        label('misalnya: talud jalan RT 04', 'for example: retaining wall at RT 04'),
      ),
      fieldChoice(by),
      PLACE,
      moneyField('realisasi', label('Realisasi dana', 'Money spent')),
      choiceField(
        'capaian',
        label('Capaian', 'Outcome'),
        [
          choice('selesai', label('Selesai', 'Done')),
          choice('sebagian', label('Selesai sebagian', 'Done in part')),
          choice('belum', label('Belum terlaksana', 'Not done')),
        ],
        { required: true },
      ),
      lineField('catatan', label('Kendala/tindak lanjut', 'Obstacles, what follows')),
    ],
  };
}

/** Who carries the result to the next level. */
export const DELEGATE: CardKind = {
  id: 'calon',
  name: label('Calon delegasi', 'Candidate'),
  shape: 'badge',
  colour: 'strategi',
  icon: 'user-round-check',
  fields: [
    titleField('nama', label('Nama', 'Name')),
    GENDER_FIELD,
    institutionField('lembaga', label('Lembaga', 'Institution'), { required: true }),
    placeField('wilayah', label('Wilayah', 'Area')),
  ],
};

/** The ten criteria, the first of them on the plan of this level. */
export function screening(plan: Label): Decides {
  if (FEASIBLE_URGENT.way !== 'scoring') return FEASIBLE_URGENT;
  return {
    ...FEASIBLE_URGENT,
    criteria: FEASIBLE_URGENT.criteria.map((it) =>
      it.id === 'sesuai-rencana'
        ? { ...it, name: label(`Sesuai ${plan.id} dan kewenangan`, `Fits the ${plan.en} and the mandate`) }
        : it,
    ),
  };
}

/** The draft is presented, last year's results beside it. */
export function reviewStep(plan: Label, minutes: number): Step {
  return {
    id: 'tinjauan',
    name: label(`Rancangan ${plan.id} dan hasil tahun lalu`, `Draft ${plan.en} and last year's results`),
    task: label(
      'Apa isi rancangan, dan apa hasil tahun lalu?',
      'What is in the draft, and what came of last year?',
    ),
    hint: label(
      'Satu kegiatan per kartu: yang ada di rancangan, atau yang dikerjakan tahun lalu.',
      'One activity per card: of the draft, or one of last year.',
    ),
    minutes,
    layout: 'wall',
    states: ALL_STATES,
    collects: {
      kinds: ['rancangan', 'hasil'],
      during: ['open', 'discussion'],
      perPerson: 20,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  };
}

/** Groups by field write what they want, each proposal with the rank its unit gives it. */
export function proposalStep(task: Label, minutes: number): Step {
  return {
    id: 'usulan',
    name: label('Usulan per bidang', 'Proposals by field'),
    task,
    hint: label(
      'Satu usulan per kartu, dengan lokasi, volume, biaya, dan urutan dari pengusul.',
      'One proposal per card: place, quantity, cost, and its rank.',
    ),
    minutes,
    layout: 'wall',
    circles: { entry: 'choice' },
    states: ['prepared', 'open', 'discussion', 'closed'],
    collects: { kinds: ['usulan'], during: ['open'], perPerson: 20, sealed: false, nameless: true },
    decides: [],
    settles: 'nothing',
  };
}

/** A small team scores, the plenary agrees. */
export function screeningStep(plan: Label, minutes: number): Step {
  return {
    ...SCREENING,
    id: 'prioritas',
    name: label('Penetapan prioritas', 'Setting priorities'),
    task: label('Usulan mana yang layak dan mendesak?', 'Which proposals are feasible and urgent?'),
    minutes,
    decides: [screening(plan), ...consent('groups')],
    source: 'usulan',
  };
}

/** Who goes on to the next level. */
export function delegatesStep(next: Label, minutes: number): Step {
  return {
    id: 'delegasi',
    name: label('Pemilihan delegasi', 'Choice of delegates'),
    task: label(`Siapa yang membawa hasil ini ke ${next.id}?`, `Who takes this result to the ${next.en}?`),
    hint: label(
      'Usulkan tiga sampai lima orang, perempuan di antaranya.',
      'Propose three to five people, women among them.',
    ),
    minutes,
    ...choosing('calon'),
  };
}
