/**
 * Musrenbang Desa (`domain.md` 6 and 7): the village agrees on its annual plan, RKP Desa, and on what it proposes to the levels
 * above, DU-RKP Desa. Half a day of three and a half hours by default.
 */
import type { CardKind } from '../cards/card.ts';
import {
  AMOUNT,
  COST,
  DELEGATE,
  delegatesStep,
  draftKind,
  fieldChoice,
  fundsChoice,
  label,
  lastYearKind,
  PLACE,
  PROPOSED_AGENCY,
  proposalStep,
  proposingFields,
  reviewStep,
  screeningStep,
  VILLAGE_FIELDS,
  VILLAGE_FUNDS,
} from './musrenbang-parts.ts';
import {
  agreedOn,
  CANDIDATE_TABLE,
  CLOSING,
  DELEGATES,
  delegatesClause,
  draftTable,
  LAST_YEAR_TABLE,
  opening,
  prioritiesClause,
  PRIORITIES_CHAPTER,
  PROPOSAL_TABLE,
  PROPOSALS_CHAPTER,
  reviewChapter,
  RKP_MATRIX,
} from './musrenbang-result.ts';
import {
  ALL_STATES,
  chapter,
  choiceField,
  consent,
  institutionField,
  lineField,
  NOTE,
  OPENING,
  periodField,
  RATIFYING,
  titleField,
} from './parts.ts';
import type { ColumnSpec, ListSpec, ResultSpec } from './result-spec.ts';
import type { Method } from './schema.ts';

const BY = { fields: VILLAGE_FIELDS, funds: VILLAGE_FUNDS };
const PLAN = label('RKP Desa', 'village annual plan');
const LONG_PLAN = label('RPJM Desa', 'village six-year plan');
const NEXT = label('musrenbang kecamatan', 'musrenbang of the kecamatan');

/** A row of the RKP Desa matrix. */
const USULAN: CardKind = {
  id: 'usulan',
  name: label('Usulan', 'Proposal'),
  shape: 'cut',
  colour: 'program',
  icon: 'megaphone',
  fields: [
    {
      ...titleField(
        'usulan',
        label('Jenis kegiatan', 'Activity'),
        label('misalnya: rabat beton jalan dusun', 'for example: concrete path in the hamlet'),
      ),
      means: 'proposal',
    },
    fieldChoice(BY),
    PLACE,
    ...proposingFields(label('dusun, RT/RW, atau kelompok', 'hamlet, RT/RW or group')),
    ...AMOUNT,
    lineField('sasaran', label('Sasaran/manfaat', 'Who benefits'), {
      hint: label('misalnya: 60 keluarga petani', 'for example: 60 farming families'),
    }),
    periodField('waktu', label('Waktu', 'When')),
    COST,
    fundsChoice(BY),
    choiceField(
      'pola',
      label('Pola pelaksanaan', 'Way of working'),
      [
        { id: 'swakelola', name: label('Swakelola', 'By the village itself') },
        { id: 'antardesa', name: label('Kerja sama antardesa', 'With other villages') },
        { id: 'pihak-ketiga', name: label('Pihak ketiga', 'Third party') },
      ],
      { later: true },
    ),
    institutionField('pelaksana', label('Rencana pelaksana', 'Carried out by'), {
      later: true,
      means: 'agency',
    }),
  ],
};

/** What the village cannot do itself: a row of DU-RKP Desa. */
const USULAN_ATAS: CardKind = {
  id: 'du-rkp',
  name: label('Usulan DU-RKP', 'Proposal to a higher level'),
  shape: 'cut',
  colour: 'aksi',
  icon: 'route',
  fields: [
    titleField(
      'usulan',
      label('Usulan', 'Proposal'),
      label('misalnya: jembatan di jalan kabupaten', 'for example: a bridge on a district road'),
    ),
    PLACE,
    ...AMOUNT,
    COST,
    choiceField(
      'tujuan',
      label('Ditujukan kepada', 'Addressed to'),
      [
        { id: 'kabupaten', name: label('{Kabupaten}', 'District') },
        { id: 'provinsi', name: label('Provinsi', 'Province') },
        { id: 'pusat', name: label('Pusat', 'State') },
      ],
      { required: true },
    ),
    PROPOSED_AGENCY,
    lineField('alasan', label('Alasan', 'Reason'), {
      hint: label('misalnya: bukan kewenangan {desa}', "for example: not in the village's mandate"),
    }),
  ],
};

/** The columns of the RKP Desa matrix [domain 7.3]; there each bidang is a head with its sum, elsewhere a column. */
const RKP: readonly ColumnSpec[] = [
  { of: 'field', field: 'usulan', width: 4.2 },
  { of: 'field', field: 'lokasi', width: 2.8 },
  { of: 'volume', fields: ['volume'], unit: 'satuan', width: 1.8, name: label('Volume', 'Quantity') },
  { of: 'field', field: 'sasaran', width: 3.2 },
  { of: 'field', field: 'waktu', width: 1.9 },
  { of: 'cost', field: 'biaya', width: 2.5, name: label('Biaya: jumlah (Rp)', 'Cost (Rp)') },
  { of: 'field', field: 'sumber-dana', width: 1.9, name: label('Biaya: sumber', 'Funds') },
  { of: 'field', field: 'pola', width: 2 },
  { of: 'field', field: 'pelaksana', width: 2.5 },
];

const DU_RKP_TABLE: ListSpec = {
  id: 'du-rkp',
  shape: 'list',
  name: label('Daftar Usulan RKP Desa', 'Proposals to higher levels'),
  tab: label('DU-RKP Desa', 'DU-RKP Desa'),
  step: 'du-rkp',
  kind: 'du-rkp',
  rows: 'accepted',
  order: 'rank',
  empty: label('Tidak ada usulan kepada tingkat di atas desa.', 'Nothing was proposed to higher levels.'),
  counted: label('usulan DU-RKP Desa', 'proposals to higher levels'),
  columns: [
    { of: 'field', field: 'usulan', width: 5.4 },
    { of: 'field', field: 'lokasi', width: 3.8 },
    { of: 'volume', fields: ['volume'], unit: 'satuan', width: 2.1, name: label('Volume', 'Quantity') },
    { of: 'field', field: 'tujuan', width: 2.4 },
    { of: 'field', field: 'opd', width: 3.9 },
    { of: 'field', field: 'alasan', width: 3.9 },
    { of: 'support', width: 2 },
    { of: 'rank', width: 1.8 },
    { of: 'cost', field: 'biaya', width: 2.8 },
  ],
  pictures: ['support'],
};

const RESULT: ResultSpec = {
  tables: [draftTable(PLAN), LAST_YEAR_TABLE, PROPOSAL_TABLE, DU_RKP_TABLE, CANDIDATE_TABLE],
  agreed: agreedOn(label('RANCANGAN RKP DESA', 'DRAFT OF THE VILLAGE ANNUAL PLAN'), RKP, {
    bands: { field: 'bidang', titles: VILLAGE_FIELDS.map(({ name }) => name) },
    reserve: [{ of: 'field', field: 'bidang', width: 3 }, ...RKP],
  }),
  delegates: DELEGATES,
  minutes: {
    title: [
      label('Musyawarah perencanaan pembangunan {wilayah}', 'Development planning deliberation of {wilayah}'),
      label('Penyusunan RKP Desa tahun\u00a0{rencana}', 'Village annual plan of {rencana}'),
    ],
    event: label('{jenis}', '{jenis}'),
    chair: label('Pimpinan Musyawarah', 'Chair'),
  },
  clauses: [
    prioritiesClause(label('Rancangan RKP Desa', 'The draft of the village annual plan')),
    { of: 'not-agreed' },
    {
      of: 'tables',
      parts: [
        {
          table: 'du-rkp',
          phrase: label(
            'Daftar Usulan RKP Desa (DU-RKP Desa) sebanyak {jumlah} usulan untuk diteruskan ke musrenbang {kecamatan}',
            'The list of {jumlah} proposals to higher levels (DU-RKP Desa), passed on to the musrenbang of the {kecamatan}',
          ),
        },
      ],
      after: label(
        'Angka biaya merupakan perkiraan dan tidak mendahului penetapan APB Desa dan APBD.',
        'Costs are estimates and do not precede the setting of the budgets.',
      ),
    },
    delegatesClause(NEXT),
    { of: 'ratification' },
  ],
  signatures: {
    first: [
      [
        { id: 'ketua-bpd', office: label('Ketua BPD', 'Head of the village council'), of: 'signer' },
        { id: 'kepala-desa', office: label('{kepala}', 'Head of the {desa}'), of: 'signer' },
      ],
      [{ id: 'wakil-masyarakat', office: label('Wakil Masyarakat', 'For the people'), of: 'signer' }],
    ],
    constituencies: false,
    actors: false,
    last: [],
  },
  exchange: [RKP_MATRIX],
  reports: [
    {
      id: 'rkp-desa',
      title: label('RANCANGAN RKP DESA HASIL MUSRENBANG', 'DRAFT VILLAGE ANNUAL PLAN FROM THE MUSRENBANG'),
      name: label('Rancangan RKP Desa Hasil Musrenbang', 'Draft village annual plan from the Musrenbang'),
      sections: [
        ...opening(
          label(
            'Rancangan ini memuat hasil tahun lalu dan rancangan yang dipaparkan (bab 2), rencana kegiatan yang disepakati menurut bidang (bab 3), seluruh usulan dengan peringkat dan alasannya (bab 4), serta keputusan dan tindak lanjutnya (bab 5).',
            "This draft holds last year's results and the draft as presented (chapter 2), the activities agreed on by field (chapter 3), all proposals with rank and reasons (chapter 4), and the decisions with what follows (chapter 5).",
          ),
        ),
        reviewChapter(PLAN),
        PRIORITIES_CHAPTER,
        PROPOSALS_CHAPTER,
        ...CLOSING,
      ],
    },
    {
      id: 'du-rkp-desa',
      title: label(
        'DAFTAR USULAN RKP DESA HASIL MUSRENBANG',
        'PROPOSALS TO HIGHER LEVELS FROM THE MUSRENBANG',
      ),
      name: label('DU-RKP Desa Hasil Musrenbang', 'DU-RKP Desa from the Musrenbang'),
      sections: [
        ...opening(
          label(
            'Daftar ini memuat usulan yang bukan kewenangan desa atau melampaui kemampuan keuangan desa, menurut peringkat, dan delegasi yang membawanya ke musrenbang kecamatan.',
            'This list holds, in order of rank, what is not within the mandate or the means of the village, and the delegates who take it to the kecamatan.',
          ),
        ),
        chapter(label('Daftar usulan', 'List of proposals'), 'landscape', [{ of: 'table', table: 'du-rkp' }]),
        chapter(label('Calon dan delegasi', 'Candidates and delegates'), 'landscape', [
          { of: 'table', table: 'delegasi' },
        ]),
        ...CLOSING,
      ],
    },
  ],
};

export const musrenbangDesa: Method = {
  id: 'musrenbang-desa',
  version: 1,
  name: label('Musrenbang Desa', 'Village musrenbang'),
  fullName: label(
    'Musyawarah Perencanaan Pembangunan Desa (Musrenbang)',
    'Village Development Planning Deliberation (Musrenbang)',
  ),
  summary: label(
    'Warga menyepakati RKP Desa, usulan ke tingkat atas, dan delegasi: pembukaan dan 6 langkah, sekitar 3,5 jam.',
    'Villagers agree on their annual plan, on proposals to higher levels and on delegates: 6 steps, about 3.5 hours.',
  ),
  constituencies: [
    { id: 'pemdes', name: label('Pemerintah desa', 'Village government'), icon: 'landmark' },
    { id: 'bpd', name: label('BPD', 'Village council'), icon: 'scroll-text' },
    {
      id: 'tokoh',
      name: label('Tokoh masyarakat, adat, dan agama', 'Elders and religious leaders'),
      icon: 'users',
    },
    {
      id: 'ekonomi',
      name: label('Kelompok tani, nelayan, dan perajin', 'Farmers, fishers, crafts'),
      icon: 'sprout',
    },
    { id: 'perempuan', name: label('Kelompok perempuan', "Women's groups"), icon: 'hand-heart' },
    { id: 'wilayah', name: label('Dusun dan RT/RW', 'Hamlets and RT/RW'), icon: 'house' },
    {
      id: 'rentan',
      name: label('Warga miskin dan pelindung anak', 'The poor and children'),
      icon: 'user-round',
    },
  ],
  eventKinds: [label('Musrenbang', 'Musrenbang'), label('Musyawarah desa', 'Village deliberation')],
  horizonYears: 1,
  periods: 1,
  ceiling: true,
  cardKinds: [draftKind(PLAN, BY), lastYearKind(BY), USULAN, USULAN_ATAS, DELEGATE, NOTE],
  steps: [
    OPENING,
    reviewStep(PLAN, 30),
    proposalStep(
      label('Kegiatan apa yang kita usulkan untuk tahun depan?', 'What do we propose for next year?'),
      45,
    ),
    screeningStep(LONG_PLAN, 45),
    {
      id: 'du-rkp',
      name: label('Usulan ke tingkat di atas desa', 'Proposals to higher levels'),
      task: label(
        'Apa yang perlu ditangani kabupaten, provinsi, atau pusat?',
        'What should district, province or state do?',
      ),
      hint: label(
        'Yang bukan kewenangan desa atau terlalu mahal bagi desa, dengan alasannya.',
        'What is not in the mandate or means of the village, with the reason.',
      ),
      minutes: 30,
      layout: 'wall',
      states: ALL_STATES,
      collects: {
        kinds: ['du-rkp'],
        during: ['open', 'discussion'],
        perPerson: 10,
        sealed: false,
        nameless: true,
      },
      decides: [{ way: 'dots', maxPerOption: 2, on: 'groups' }, ...consent('groups')],
      settles: 'accepted',
    },
    delegatesStep(NEXT, 15),
    RATIFYING,
  ],
  result: RESULT,
};
