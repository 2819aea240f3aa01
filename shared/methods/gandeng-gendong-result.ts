/**
 * What the Master Plan Gandeng Gendong prints (domain section 8 T3): the inventory, what each kampung has, suffers and dreams of, A
 * Masalah, B Kawasan strategis, C Roadmap, D Matriks 5K, E Desk, and the boosters that later plans become. The seven contents
 * that the city asks for are each a chapter of the report.
 */
import { ANNEXES, chapter, FOLLOW_UP, PRIORITY_PROGRAMMES, USUAL_SIGNATURES } from './parts.ts';
import type { MinutesSpec, ReportSpec, ResultSpec, SignaturesSpec, TableSpec } from './result-spec.ts';

const TABLES: readonly TableSpec[] = [
  {
    id: 'inventaris',
    shape: 'list',
    name: { id: 'Inventaris rencana yang disatukan', en: 'Inventory of the plans united' },
    tab: { id: 'Inventaris', en: 'Inventory' },
    step: 'inventaris',
    kind: 'rencana',
    rows: 'accepted',
    order: 'wall',
    empty: { id: 'Tidak ada rencana yang dicatat.', en: 'No plans were recorded.' },
    counted: { id: 'rencana yang disatukan', en: 'plans united' },
    columns: [
      { of: 'field', field: 'judul', width: 6.4 },
      { of: 'field', field: 'pemilik', width: 2.8 },
      { of: 'actor', field: 'lembaga', form: 'name', width: 4.6 },
      { of: 'field', field: 'tahun', width: 2.2 },
      { of: 'field', field: 'lokasi', width: 3.8 },
      { of: 'field', field: 'status', width: 2.3 },
      {
        of: 'linked',
        table: 'program',
        field: 'nama',
        width: 6,
        name: { id: 'Masuk ke program', en: 'Taken up in programme' },
      },
    ],
    pictures: [],
  },
  {
    id: 'potensi',
    shape: 'list',
    name: { id: 'Potensi, masalah, dan mimpi kampung', en: 'Potentials, problems and dreams' },
    tab: { id: 'Potensi masalah mimpi', en: 'Potentials and problems' },
    step: 'potensi',
    kind: 'potensi',
    rows: 'accepted',
    order: 'rank',
    empty: {
      id: 'Tidak ada potensi, masalah, atau mimpi yang disepakati.',
      en: 'No potentials, problems or dreams were agreed on.',
    },
    counted: { id: 'pokok potensi, masalah, dan mimpi', en: 'potentials, problems and dreams' },
    columns: [
      {
        of: 'field',
        field: 'uraian',
        width: 7.4,
        name: { id: 'Potensi, masalah, atau mimpi', en: 'What it is' },
      },
      { of: 'field', field: 'jenis', width: 2.1 },
      { of: 'field', field: 'kampung', width: 3.9 },
      { of: 'field', field: 'sasaran', width: 4.4 },
      { of: 'field', field: 'foto', width: 1.5 },
      { of: 'support', width: 2.3 },
      { of: 'rank', width: 2 },
      {
        of: 'linked',
        table: 'program',
        field: 'nama',
        width: 6,
        name: { id: 'Dijawab dengan program', en: 'Answered by programme' },
      },
    ],
    pictures: ['support'],
  },
  {
    id: 'program',
    shape: 'list',
    name: { id: 'Masalah dan program penyelesaian', en: 'Problems and the programmes that solve them' },
    screenedName: {
      id: 'Masalah dan program penyelesaian menurut saringan layak–mendesak',
      en: 'Problems and the programmes that solve them, screened',
    },
    tab: { id: 'A Masalah', en: 'A Problems' },
    step: 'program',
    kind: 'program',
    rows: 'all',
    order: 'class',
    empty: { id: 'Tidak ada usulan program.', en: 'No programmes were proposed.' },
    counted: { id: 'usulan program', en: 'proposed programmes' },
    columns: [
      { of: 'link', field: 'masalah', form: 'title', width: 5.4 },
      { of: 'field', field: 'lokasi', width: 3 },
      { of: 'field', field: 'target', width: 3.5 },
      { of: 'field', field: 'nama', width: 4.2 },
      { of: 'field', field: 'tahap', width: 1.7 },
      { of: 'feasible', width: 1.3 },
      { of: 'urgent', width: 1.8 },
      { of: 'class', width: 2.6 },
      { of: 'rank', width: 1.7 },
      { of: 'reason', width: 4.4 },
    ],
    pictures: ['scatter'],
  },
  {
    id: 'kawasan',
    shape: 'list',
    name: { id: 'Kawasan strategis dan branding', en: 'Strategic areas and branding' },
    tab: { id: 'B Kawasan strategis', en: 'B Strategic areas' },
    step: 'kawasan',
    kind: 'kawasan',
    rows: 'accepted',
    order: 'rank',
    empty: { id: 'Tidak ada kawasan strategis yang disepakati.', en: 'No strategic areas were agreed on.' },
    counted: { id: 'kawasan strategis', en: 'strategic areas' },
    columns: [
      { of: 'field', field: 'nama', width: 4.8 },
      { of: 'field', field: 'wilayah', width: 3.6 },
      { of: 'field', field: 'keunikan', width: 5.6 },
      { of: 'field', field: 'produk', width: 4.6 },
      { of: 'field', field: 'slogan', width: 4.6 },
      { of: 'support', width: 2.5 },
      { of: 'rank', width: 2.1 },
    ],
    pictures: [],
  },
  {
    id: 'pengembangan',
    shape: 'grid',
    name: { id: 'Tahapan pengembangan kawasan strategis', en: 'Stages of developing the areas' },
    tab: { id: 'B Tahapan kawasan', en: 'B Stages of areas' },
    step: 'program',
    kind: 'program',
    rows: 'kawasan',
    columns: 'tahap',
    years: true,
    others: { id: 'Seluruh wilayah', en: 'The whole area' },
    empty: { id: 'Belum ada program untuk kawasan strategis.', en: 'No programmes for the areas yet.' },
  },
  {
    id: 'roadmap',
    shape: 'list',
    name: {
      id: 'Peta jalan penyelesaian masalah dan pengembangan kawasan',
      en: 'Road map for solving problems and developing areas',
    },
    tab: { id: 'C Peta jalan', en: 'C Road map' },
    step: 'roadmap',
    kind: 'tahap',
    rows: 'standing',
    order: 'link',
    empty: { id: 'Tidak ada peta jalan yang disepakati.', en: 'No road map was agreed on.' },
    columns: [
      { of: 'link', field: 'program', form: 'title', width: 5.6 },
      { of: 'field', field: 'kegiatan', width: 5.2 },
      { of: 'years', field: 'waktu', width: 1.7 },
      { of: 'field', field: 'wilayah', width: 4 },
      { of: 'field', field: 'sumber-dana', width: 4.8 },
    ],
    pictures: ['roadmap'],
  },
  {
    id: 'matriks-5k',
    shape: 'roles',
    name: { id: 'Peran dan kontribusi 5K', en: 'Roles and contributions of the 5K' },
    tab: { id: 'D Matriks 5K', en: 'D Matrix of the 5K' },
    step: 'peran',
    of: 'program',
    columns: 'constituencies',
    empty: { id: 'Tidak ada peran 5K yang disepakati.', en: 'No roles of the 5K were agreed on.' },
  },
  {
    id: 'peran',
    shape: 'roles',
    name: { id: 'Peran tiap perangkat daerah dan lembaga', en: 'Roles of each agency and institution' },
    tab: { id: 'D Peran lembaga', en: 'D Roles' },
    step: 'peran',
    of: 'program',
    columns: 'actors',
    empty: { id: 'Tidak ada peran lembaga yang disepakati.', en: 'No roles of institutions were agreed on.' },
  },
  {
    id: 'desk',
    shape: 'list',
    name: { id: 'Desk penanggung jawab', en: 'Responsible desks' },
    tab: { id: 'E Desk', en: 'E Desks' },
    step: 'desk',
    kind: 'desk',
    rows: 'standing',
    order: 'wall',
    empty: { id: 'Tidak ada desk yang disepakati.', en: 'No desks were agreed on.' },
    columns: [
      { of: 'field', field: 'fokus', width: 4.2 },
      { of: 'link', field: 'program', form: 'title', width: 6.2 },
      { of: 'actor', field: 'koordinator', form: 'name', width: 4 },
      { of: 'actor', field: 'anggota', form: 'name', width: 5.8 },
      { of: 'field', field: 'tata-kala', width: 4.4 },
      { of: 'field', field: 'wilayah', width: 3.5 },
    ],
    pictures: [],
  },
  {
    id: 'penguat',
    shape: 'list',
    name: { id: 'Penguat dari rencana luar', en: 'Boosters from outside plans' },
    tab: { id: 'F Penguat', en: 'F Boosters' },
    step: 'penguat',
    kind: 'penguat',
    rows: 'standing',
    order: 'link',
    empty: { id: 'Belum ada rencana luar yang dicatat.', en: 'No outside plans were recorded yet.' },
    columns: [
      { of: 'field', field: 'rencana', width: 5 },
      { of: 'field', field: 'asal', width: 2.8 },
      { of: 'actor', field: 'lembaga', form: 'name', width: 4 },
      { of: 'field', field: 'tahun', width: 2.1 },
      { of: 'link', field: 'program', form: 'title', width: 5.6 },
      { of: 'field', field: 'bentuk', width: 4.5 },
      { of: 'field', field: 'antarwilayah', width: 4.1 },
    ],
    pictures: [],
  },
];

/** Notulis and chair, the five K, the institutions with a role; then LPMK and lurah, and above them who takes note. */
const SIGNATURES: SignaturesSpec = {
  ...USUAL_SIGNATURES,
  last: [
    [
      { id: 'ketua-lpmk', office: { id: 'Ketua LPMK', en: 'Head of the LPMK' }, of: 'signer' },
      { id: 'lurah', office: { id: '{kepala}', en: 'Head of the {desa}' }, of: 'signer', withNip: true },
    ],
    ...USUAL_SIGNATURES.last,
  ],
};

const MINUTES: MinutesSpec = {
  title: [
    { id: 'Hasil kesepakatan {jenis}', en: 'Results of the {jenis}' },
    { id: 'Perencanaan Kewilayahan Terintegrasi', en: 'Integrated Area Planning' },
    { id: '(Master Plan Gandeng Gendong)', en: '(Gandeng Gendong Master Plan)' },
    { id: '{wilayah} tahun\u00a0{tahun}', en: '{wilayah}, {tahun}' },
  ],
  event: {
    id: '{jenis} Penyusunan Master Plan Gandeng Gendong',
    en: '{jenis} on the Gandeng Gendong Master Plan',
  },
};

const MASTER_PLAN: ReportSpec = {
  id: 'master-plan',
  title: { id: 'MASTER PLAN GANDENG GENDONG', en: 'GANDENG GENDONG MASTER PLAN' },
  name: { id: 'Master Plan Gandeng Gendong', en: 'Gandeng Gendong Master Plan' },
  sections: [
    chapter({ id: 'Pendahuluan', en: 'Introduction' }, 'portrait', [
      { of: 'context' },
      { of: 'introduction' },
      {
        of: 'text',
        text: {
          id:
            'Master Plan ini memuat penyatuan seluruh rencana yang sudah ada (bab 2), potensi, masalah, dan mimpi tiap kampung ' +
            '(bab 3), masalah yang diselesaikan beserta programnya (bab 4), kawasan strategis dan tahapannya (bab 5), peta jalan ' +
            '(bab 6), peran dan kontribusi 5K, yaitu Kota, Kampus, Korporasi, Komunitas, dan Kampung (bab 7), desk penanggung ' +
            'jawab tiap fokus (bab 8), serta rencana luar yang menjadi penguat (bab 9).',
          en:
            'This master plan holds the union of all plans that exist (chapter 2), the potentials, problems and dreams of each ' +
            'kampung (chapter 3), the problems to solve and their programmes (chapter 4), the strategic areas and their stages ' +
            '(chapter 5), the road map (chapter 6), the roles and contributions of the 5K, which are city, campus, corporations, ' +
            'communities and kampung (chapter 7), the desk responsible for each focus (chapter 8), and outside plans as boosters ' +
            '(chapter 9).',
        },
      },
    ]),
    chapter({ id: 'Penyatuan rencana', en: 'Plans united' }, 'landscape', [
      {
        of: 'table',
        table: 'inventaris',
        lead: {
          id: 'Sebanyak {jumlah} rencana perangkat daerah, provinsi, pusat, dan warga disatukan sebagai dasar Master Plan ini.',
          en: 'The plans of agencies, province, state and residents, {jumlah} in number, are united as the base of this plan.',
        },
      },
    ]),
    chapter(
      { id: 'Potensi, masalah, dan mimpi kampung', en: 'Potentials, problems and dreams' },
      'landscape',
      [
        {
          of: 'table',
          table: 'potensi',
          lead: {
            id: 'Peserta menyepakati {jumlah} pokok yang diurutkan menurut dukungan.',
            en: 'The participants agreed on {jumlah} matters, in order of support.',
          },
        },
      ],
    ),
    chapter({ id: 'Masalah dan program penyelesaian', en: 'Problems and programmes' }, 'landscape', [
      { of: 'table', table: 'program' },
      {
        of: 'agreed',
        lead: {
          id: 'Sebanyak {jumlah} program ditetapkan sebagai prioritas dan {cadangan} usulan ditempatkan sebagai cadangan.',
          en: 'Priority was given to {jumlah} programmes; {cadangan} proposals are held in reserve.',
        },
      },
    ]),
    chapter({ id: 'Kawasan strategis', en: 'Strategic areas' }, 'landscape', [
      { of: 'table', table: 'kawasan' },
      { of: 'table', table: 'pengembangan' },
    ]),
    chapter({ id: 'Peta jalan', en: 'Road map' }, 'landscape', [
      {
        of: 'table',
        table: 'roadmap',
        lead: {
          id: 'Peta jalan meliputi tahun {tahun} dan menata waktu, wilayah, serta sumber anggaran tiap program.',
          en: 'The road map covers {tahun} and orders the time, area and funds of each programme.',
        },
      },
    ]),
    chapter({ id: 'Peran dan kontribusi 5K', en: 'Roles and contributions of the 5K' }, 'landscape', [
      { of: 'table', table: 'matriks-5k' },
      { of: 'table', table: 'peran' },
    ]),
    chapter({ id: 'Desk penanggung jawab', en: 'Responsible desks' }, 'landscape', [
      { of: 'table', table: 'desk' },
    ]),
    chapter({ id: 'Penguat dari rencana luar', en: 'Boosters from outside plans' }, 'landscape', [
      {
        of: 'text',
        text: {
          id: 'Setiap rencana dari luar, baik dari kota, DIY, pusat, maupun wilayah tetangga, dicatat sebagai penguat program yang sudah disepakati dan bukan sebagai program tersendiri.',
          en: 'Every plan from outside, of the city, the province, the state or neighbours, is recorded as a booster of programmes agreed on and not as one of its own.',
        },
      },
      { of: 'table', table: 'penguat' },
    ]),
    FOLLOW_UP,
    ANNEXES,
  ],
};

export const GANDENG_GENDONG_RESULT: ResultSpec = {
  tables: TABLES,
  agreed: {
    table: 'program',
    title: { id: 'PROGRAM PRIORITAS YANG DISEPAKATI', en: 'PRIORITY PROGRAMMES AGREED ON' },
    ...PRIORITY_PROGRAMMES,
    columns: [
      { of: 'proposer', width: 2.4 },
      { of: 'field', field: 'nama', width: 5, name: { id: 'Usulan program', en: 'Proposed programme' } },
      { of: 'link', field: 'masalah', form: 'number', width: 1.7 },
      { of: 'field', field: 'lokasi', width: 3 },
      { of: 'field', field: 'target', width: 3.6 },
      { of: 'field', field: 'tahap', width: 1.7 },
      { of: 'responsible', width: 3.4 },
      {
        of: 'linked',
        table: 'roadmap',
        field: 'sumber-dana',
        width: 3.2,
        name: { id: 'Sumber anggaran', en: 'Funds' },
      },
      { of: 'feasible', width: 1.1, name: { id: 'Skor L', en: 'Score F' } },
      { of: 'urgent', width: 1.1, name: { id: 'Skor M', en: 'Score U' } },
      { of: 'remark', width: 1.9 },
    ],
    reserve: [
      { of: 'proposer', width: 3 },
      { of: 'field', field: 'nama', width: 6.2, name: { id: 'Usulan', en: 'Proposal' } },
      { of: 'field', field: 'lokasi', width: 4 },
      { of: 'field', field: 'target', width: 4.4 },
      { of: 'feasible', width: 1.5, name: { id: 'Skor L', en: 'Score F' } },
      { of: 'urgent', width: 1.5, name: { id: 'Skor M', en: 'Score U' } },
      { of: 'reason', width: 7.5, name: { id: 'Alasan menjadi cadangan', en: 'Why it is in reserve' } },
    ],
  },
  minutes: MINUTES,
  clauses: [
    {
      of: 'tables',
      parts: [
        {
          table: 'inventaris',
          phrase: {
            id: 'Penyatuan rencana yang sudah ada sebanyak {jumlah} rencana',
            en: 'The union of existing plans, {jumlah} in number',
          },
        },
        {
          table: 'potensi',
          phrase: {
            id: 'Potensi, masalah, dan mimpi kampung sebanyak {jumlah} pokok',
            en: 'The potentials, problems and dreams of the kampung, {jumlah} in number',
          },
        },
      ],
      after: {
        id: 'Keduanya menjadi dasar Master Plan Gandeng Gendong yang diacu oleh semua perangkat daerah.',
        en: 'Both are the base of the Gandeng Gendong Master Plan, to which all agencies keep.',
      },
    },
    {
      of: 'agreed',
      phrase: {
        id: 'Program penyelesaian masalah sebanyak {jumlah} program sebagai program prioritas',
        en: 'The programmes to solve problems, {jumlah} in number, as priority programmes',
      },
      screened: {
        id: 'Program penyelesaian masalah yang layak dan mendesak sebanyak {jumlah} program sebagai program prioritas',
        en: 'The feasible and urgent programmes to solve problems, {jumlah} in number, as priority programmes',
      },
      none: {
        id: 'Usulan program penyelesaian masalah sebanyak {jumlah} usulan sebagai bahan pembahasan lanjutan, tanpa penetapan program prioritas',
        en: 'The proposed programmes, {jumlah} in number, as material for further discussion, without setting priority programmes',
      },
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'kawasan',
          phrase: {
            id: 'Kawasan strategis beserta branding sebanyak {jumlah} kawasan',
            en: 'The strategic areas with their branding, {jumlah} in number',
          },
        },
        {
          table: 'pengembangan',
          phrase: { id: 'Tahapan pengembangannya', en: 'The stages of developing them' },
        },
      ],
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'roadmap',
          phrase: {
            id: 'Peta jalan penyelesaian masalah dan pengembangan kawasan strategis {periode}',
            en: 'The road map for solving problems and developing the strategic areas {periode}',
          },
        },
      ],
      after: {
        id: 'Sumber anggaran yang disebut merupakan rencana dan tidak mendahului penetapan anggaran oleh pihak yang berwenang.',
        en: 'The sources of funds are plans and do not precede the setting of the budget by the competent authority.',
      },
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'matriks-5k',
          phrase: {
            id: 'Peran dan kontribusi Kota, Kampus, Korporasi, Komunitas, dan Kampung (5K) pada tiap program',
            en: 'The roles and contributions of city, campus, corporations, communities and kampung (5K) in each programme',
          },
        },
      ],
    },
    { of: 'roles', table: 'peran' },
    {
      of: 'tables',
      parts: [
        {
          table: 'desk',
          phrase: {
            id: 'Pembentukan {jumlah} desk penanggung jawab fokus pembangunan',
            en: 'The setting up of {jumlah} desks responsible for the focuses of development',
          },
        },
      ],
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'penguat',
          phrase: {
            id: 'Penggunaan {jumlah} rencana luar sebagai penguat program yang disepakati',
            en: 'The use of {jumlah} outside plans as boosters of the programmes agreed on',
          },
        },
      ],
      after: {
        id: 'Rencana luar yang datang kemudian diperlakukan dengan cara yang sama.',
        en: 'Outside plans that come later are treated in the same way.',
      },
    },
    { of: 'not-agreed' },
    { of: 'ratification' },
  ],
  signatures: SIGNATURES,
  reports: [MASTER_PLAN],
};
