/**
 * What the multi-stakeholder forum prints (domain 8 T4): parties, mission, aims, strategies and issues, seats and articles as structure and
 * work pattern, the action matrix by pillar, roles, the sheet of commitments, and two reports: the result of the forum, and the
 * draft annex of the decree that gives it force.
 */
import { ANNEXES, chapter, FOLLOW_UP, INTRODUCTION, USUAL_MINUTES, USUAL_SIGNATURES } from './parts.ts';
import type { ColumnSpec, ReportSection, ReportSpec, ResultSpec, TableSpec } from './result-spec.ts';

const LEAD: ColumnSpec = {
  of: 'acting',
  roles: ['PJ'],
  form: 'code',
  width: 1.7,
  name: { id: 'PJ', en: 'Lead' },
};
const SUPPORT: ColumnSpec = {
  of: 'acting',
  roles: ['P', 'D', 'F', 'W'],
  without: ['PJ'],
  form: 'code',
  width: 2.4,
  name: { id: 'Pendukung', en: 'Supporting' },
};

const TABLES: readonly TableSpec[] = [
  {
    id: 'pihak',
    shape: 'list',
    name: { id: 'Pemetaan pihak', en: 'Mapping of parties' },
    tab: { id: 'Pihak', en: 'Parties' },
    step: 'pihak',
    kind: 'pihak',
    rows: 'standing',
    order: 'choice',
    empty: { id: 'Tidak ada pihak yang dipetakan.', en: 'No parties were mapped.' },
    counted: { id: 'pihak', en: 'parties' },
    columns: [
      { of: 'actor', field: 'lembaga', form: 'name', width: 5.6 },
      { of: 'field', field: 'unsur', width: 3.2 },
      { of: 'field', field: 'mandat', width: 6.4 },
      { of: 'field', field: 'agenda', width: 6.4 },
      { of: 'field', field: 'sumber-daya', width: 6.5 },
    ],
    pictures: [],
  },
  {
    id: 'misi',
    shape: 'list',
    name: { id: 'Misi forum', en: 'Mission of the forum' },
    tab: { id: 'Misi', en: 'Mission' },
    step: 'strategi',
    kind: 'misi',
    rows: 'accepted',
    order: 'wall',
    empty: { id: 'Tidak ada misi yang disepakati.', en: 'No mission was agreed on.' },
    counted: { id: 'misi', en: 'missions' },
    columns: [{ of: 'field', field: 'misi', width: 28.1 }],
    pictures: [],
  },
  {
    id: 'tujuan',
    shape: 'list',
    name: { id: 'Tujuan forum', en: 'Aims of the forum' },
    tab: { id: 'Tujuan', en: 'Aims' },
    step: 'strategi',
    kind: 'tujuan',
    rows: 'accepted',
    order: 'wall',
    empty: { id: 'Tidak ada tujuan yang disepakati.', en: 'No aims were agreed on.' },
    counted: { id: 'tujuan', en: 'aims' },
    columns: [{ of: 'field', field: 'tujuan', width: 28.1 }],
    pictures: [],
  },
  {
    id: 'strategi',
    shape: 'list',
    name: { id: 'Strategi forum', en: 'Strategies of the forum' },
    tab: { id: 'Strategi', en: 'Strategies' },
    step: 'strategi',
    kind: 'strategi',
    rows: 'accepted',
    order: 'wall',
    empty: { id: 'Tidak ada strategi yang disepakati.', en: 'No strategies were agreed on.' },
    counted: { id: 'strategi', en: 'strategies' },
    columns: [
      { of: 'field', field: 'strategi', width: 12 },
      { of: 'field', field: 'cara', width: 16.1 },
    ],
    pictures: [],
  },
  {
    id: 'isu',
    shape: 'list',
    name: { id: 'Isu tata kelola forum', en: 'Governance issues of the forum' },
    tab: { id: 'Isu', en: 'Issues' },
    step: 'isu',
    kind: 'isu',
    rows: 'accepted',
    order: 'rank',
    empty: { id: 'Tidak ada isu tata kelola yang disepakati.', en: 'No governance issues were agreed on.' },
    counted: { id: 'isu tata kelola', en: 'governance issues' },
    columns: [
      { of: 'field', field: 'judul', width: 8.6 },
      { of: 'field', field: 'aturan', width: 6.4 },
      { of: 'field', field: 'akibat', width: 8.5 },
      { of: 'support', width: 2.5 },
      { of: 'rank', width: 2.1 },
    ],
    pictures: ['support'],
  },
  {
    id: 'struktur',
    shape: 'list',
    name: { id: 'Susunan organisasi forum', en: 'Structure of the forum' },
    tab: { id: 'Susunan', en: 'Structure' },
    step: 'aturan',
    kind: 'struktur',
    rows: 'accepted',
    order: 'choice',
    empty: { id: 'Tidak ada susunan organisasi yang disepakati.', en: 'No structure was agreed on.' },
    counted: { id: 'kedudukan', en: 'seats' },
    columns: [
      { of: 'field', field: 'kedudukan', width: 4 },
      { of: 'actor', field: 'pejabat', form: 'name', width: 9 },
      { of: 'field', field: 'tugas', width: 15.1 },
    ],
    pictures: [],
  },
  {
    id: 'pasal',
    shape: 'list',
    name: { id: 'Aturan main dan pola kerja', en: 'Rules and work pattern' },
    tab: { id: 'Aturan main', en: 'Rules' },
    step: 'aturan',
    kind: 'pasal',
    rows: 'all',
    order: 'link',
    empty: { id: 'Tidak ada aturan main yang diusulkan.', en: 'No rules were proposed.' },
    counted: { id: 'pasal', en: 'articles' },
    columns: [
      { of: 'field', field: 'topik', width: 5.4 },
      { of: 'field', field: 'rumusan', width: 14.1 },
      { of: 'link', field: 'isu', form: 'number', width: 2, name: { id: 'Isu', en: 'Issues' } },
      { of: 'reason', width: 6.6, name: { id: 'Catatan sidang', en: 'Note of the meeting' } },
    ],
    pictures: [],
  },
  {
    id: 'aksi',
    shape: 'list',
    name: { id: 'Rencana aksi', en: 'Action plan' },
    tab: { id: 'Rencana aksi', en: 'Action plan' },
    step: 'aksi',
    kind: 'aksi',
    rows: 'accepted',
    order: 'choice',
    empty: { id: 'Tidak ada rencana aksi yang disepakati.', en: 'No action plan was agreed on.' },
    counted: { id: 'aksi', en: 'actions' },
    columns: [
      { of: 'field', field: 'pilar', width: 2.2 },
      { of: 'field', field: 'kegiatan', width: 4.4 },
      { of: 'field', field: 'waktu', width: 2, align: 'center' },
      LEAD,
      SUPPORT,
      { of: 'field', field: 'sumber-daya', width: 1.8 },
      { of: 'field', field: 'rincian', width: 3.5, name: { id: 'Rincian', en: 'In detail' } },
      { of: 'field', field: 'indikator', width: 4.4 },
      { of: 'field', field: 'satuan', width: 1.8 },
      { of: 'field', field: 'data-awal', width: 1.7 },
      { of: 'field', field: 'target', width: 1.7 },
    ],
    pictures: ['roadmap'],
  },
  {
    id: 'peran',
    shape: 'roles',
    name: { id: 'Pembagian peran dalam rencana aksi', en: 'Roles in the action plan' },
    tab: { id: 'Peran', en: 'Roles' },
    step: 'peran',
    of: 'aksi',
    columns: 'actors',
    empty: { id: 'Tidak ada peran yang disepakati.', en: 'No roles were agreed on.' },
  },
  {
    id: 'komitmen',
    shape: 'list',
    name: { id: 'Lembar komitmen para pihak', en: 'Commitments of the parties' },
    tab: { id: 'Komitmen', en: 'Commitments' },
    step: 'komitmen',
    kind: 'komitmen',
    rows: 'standing',
    order: 'wall',
    empty: { id: 'Tidak ada komitmen yang disampaikan.', en: 'No commitments were given.' },
    counted: { id: 'komitmen', en: 'commitments' },
    columns: [
      { of: 'actor', field: 'pihak', form: 'name', width: 7 },
      { of: 'field', field: 'janji', width: 14 },
      { of: 'field', field: 'tenggat', width: 3, align: 'center' },
      { of: 'proposer', width: 4.1, name: { id: 'Disampaikan oleh', en: 'Given by' } },
    ],
    pictures: [],
  },
];

/** Vision, mission, aims and strategies: the same in the report and in the draft annex of the decree. */
const COURSE: ReportSection = {
  title: { id: 'Visi, misi, tujuan, dan strategi', en: 'Vision, mission, aims and strategies' },
  as: 'chapter',
  page: 'same',
  blocks: [
    { of: 'statements' },
    { of: 'titles', table: 'misi', heading: { id: 'Misi', en: 'Mission' } },
    { of: 'titles', table: 'tujuan', heading: { id: 'Tujuan', en: 'Aims' } },
    { of: 'titles', table: 'strategi', heading: { id: 'Strategi', en: 'Strategies' } },
  ],
};

const FORUM: ReportSpec = {
  id: 'hasil-forum',
  title: {
    id: 'DOKUMEN HASIL FORUM MULTIPIHAK SEKRETARIAT BERSAMA (SEKBER)',
    en: 'RESULT OF THE MULTI-STAKEHOLDER FORUM (JOINT SECRETARIAT)',
  },
  name: { id: 'Dokumen Hasil Forum Sekber', en: 'Result of the Joint secretariat forum' },
  sections: [
    INTRODUCTION,
    COURSE,
    chapter({ id: 'Pemetaan pihak', en: 'Mapping of parties' }, 'landscape', [
      {
        of: 'table',
        table: 'pihak',
        lead: {
          id: 'Forum memetakan {jumlah} pihak menurut mandat, agenda, dan sumber daya masing-masing.',
          en: 'The forum mapped {jumlah} parties by mandate, agenda and resources.',
        },
      },
    ]),
    chapter({ id: 'Isu tata kelola', en: 'Governance issues' }, 'landscape', [
      {
        of: 'table',
        table: 'isu',
        lead: {
          id: 'Forum menyepakati {jumlah} isu tata kelola yang diurutkan menurut dukungan peserta.',
          en: 'The forum agreed on {jumlah} governance issues, in order of support.',
        },
      },
    ]),
    chapter({ id: 'Susunan organisasi dan pola kerja', en: 'Structure and work pattern' }, 'landscape', [
      { of: 'table', table: 'struktur' },
      { of: 'table', table: 'pasal' },
    ]),
    chapter({ id: 'Rencana aksi', en: 'Action plan' }, 'landscape', [
      {
        of: 'table',
        table: 'aksi',
        lead: {
          id: 'Rencana aksi memuat {jumlah} aksi menurut empat pilar pembangunan berkelanjutan. Penanggung jawab dan pendukung adalah pihak yang mengambil peran dalam sidang.',
          en: 'The plan holds {jumlah} actions by the four pillars of sustainable development. Leads and supporters are the parties that took a role in the meeting.',
        },
      },
    ]),
    chapter({ id: 'Pembagian peran', en: 'Division of roles' }, 'landscape', [
      { of: 'table', table: 'peran' },
    ]),
    chapter({ id: 'Lembar komitmen', en: 'Sheet of commitments' }, 'landscape', [
      {
        of: 'text',
        text: {
          id: 'Komitmen berikut disampaikan wakil para pihak atas nama lembaganya. Tanda tangan para pihak dimuat dalam berita acara.',
          en: 'The delegates gave these commitments in the name of their institutions. They sign them in the minutes.',
        },
      },
      { of: 'table', table: 'komitmen' },
    ]),
    chapter({ id: 'Hal yang belum disepakati', en: 'What was not agreed on' }, 'same', [
      { of: 'not-accepted' },
    ]),
    FOLLOW_UP,
    ANNEXES,
  ],
};

const DECREE_ANNEX: ReportSpec = {
  id: 'lampiran-keputusan',
  title: { id: 'RANCANGAN LAMPIRAN KEPUTUSAN BUPATI', en: "DRAFT ANNEX OF THE REGENT'S DECREE" },
  name: { id: 'Rancangan Lampiran Keputusan Bupati', en: "Draft annex of the regent's decree" },
  sections: [
    {
      title: { id: 'Kedudukan dan dasar', en: 'Standing and basis' },
      as: 'part',
      page: 'portrait',
      blocks: [
        {
          of: 'text',
          text: {
            id: 'Rancangan ini merupakan lampiran Keputusan Bupati Nomor …………… Tahun ……… tentang Forum Multipihak Sekretariat Bersama. Nomor, tanggal, dan tanda tangan diisi pada saat keputusan ditetapkan.',
            en: "This draft is the annex of the Regent's Decree Number …………… of ……… on the Multi-stakeholder Forum. Number, date and signature are filled in when the decree is issued.",
          },
        },
        { of: 'context' },
      ],
    },
    { ...COURSE, as: 'part' },
    {
      title: { id: 'Susunan organisasi', en: 'Structure' },
      as: 'part',
      page: 'landscape',
      blocks: [{ of: 'table', table: 'struktur' }],
    },
    {
      title: { id: 'Aturan main dan pola kerja', en: 'Rules and work pattern' },
      as: 'part',
      page: 'same',
      blocks: [
        {
          of: 'agreed',
          lead: {
            id: 'Aturan main dan pola kerja forum terdiri atas {jumlah} pasal yang disepakati para pihak.',
            en: 'The rules and work pattern of the forum are the {jumlah} articles the parties agreed on.',
          },
          alone: true,
        },
      ],
    },
    {
      title: { id: 'Rencana aksi', en: 'Action plan' },
      as: 'part',
      page: 'landscape',
      blocks: [{ of: 'table', table: 'aksi' }],
    },
    {
      title: { id: 'Pembagian peran dan komitmen', en: 'Roles and commitments' },
      as: 'part',
      page: 'landscape',
      blocks: [
        { of: 'table', table: 'peran' },
        { of: 'table', table: 'komitmen' },
      ],
    },
    {
      title: { id: 'Penetapan', en: 'Issuing' },
      as: 'part',
      page: 'same',
      blocks: [
        {
          of: 'text',
          text: {
            id: 'Ditetapkan di ……………………… pada tanggal ………………………',
            en: 'Issued at ……………………… on ………………………',
          },
        },
        { of: 'text', text: { id: 'BUPATI, ………………………', en: 'REGENT, ………………………' } },
      ],
    },
    {
      title: { id: 'Asal rancangan', en: 'Where the draft comes from' },
      as: 'annex',
      page: 'same',
      blocks: [{ of: 'annexes' }],
    },
  ],
};

export const SEKBER_RESULT: ResultSpec = {
  tables: TABLES,
  agreed: {
    table: 'pasal',
    title: { id: 'ATURAN MAIN DAN POLA KERJA YANG DISEPAKATI', en: 'RULES AND WORK PATTERN AGREED ON' },
    empty: { id: 'Tidak ada aturan main yang disepakati.', en: 'No rules were agreed on.' },
    counted: { id: 'Pasal', en: 'Articles' },
    columns: [
      { of: 'field', field: 'topik', width: 6 },
      { of: 'field', field: 'rumusan', width: 19.6 },
      { of: 'link', field: 'isu', form: 'number', width: 2.5 },
    ],
    reserve: [
      { of: 'field', field: 'topik', width: 5.4 },
      { of: 'field', field: 'rumusan', width: 14 },
      { of: 'reason', width: 8.7 },
    ],
  },
  minutes: USUAL_MINUTES,
  clauses: [
    { of: 'statement', step: 'visi' },
    {
      of: 'tables',
      parts: [
        {
          table: 'misi',
          phrase: { id: 'Misi forum sebanyak {jumlah} butir', en: 'The {jumlah} missions of the forum' },
        },
        {
          table: 'tujuan',
          phrase: { id: 'Tujuan forum sebanyak {jumlah} butir', en: 'The {jumlah} aims of the forum' },
        },
        {
          table: 'strategi',
          phrase: {
            id: 'Strategi forum sebanyak {jumlah} butir',
            en: 'The {jumlah} strategies of the forum',
          },
        },
      ],
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'pihak',
          phrase: { id: 'Peta para pihak sebanyak {jumlah} pihak', en: 'The map of {jumlah} parties' },
        },
        {
          table: 'isu',
          phrase: {
            id: 'Isu tata kelola sebanyak {jumlah} isu sebagai dasar penyusunan aturan main',
            en: 'The {jumlah} governance issues on which the rules rest',
          },
        },
      ],
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'struktur',
          phrase: {
            id: 'Susunan organisasi forum sebanyak {jumlah} kedudukan',
            en: 'The structure of the forum with {jumlah} seats',
          },
        },
      ],
    },
    {
      of: 'agreed',
      phrase: {
        id: 'Aturan main dan pola kerja forum sebanyak {jumlah} pasal',
        en: 'The rules and work pattern of the forum in {jumlah} articles',
      },
      screened: {
        id: 'Aturan main dan pola kerja forum sebanyak {jumlah} pasal',
        en: 'The rules and work pattern of the forum in {jumlah} articles',
      },
      none: {
        id: 'Usulan aturan main sebanyak {jumlah} pasal sebagai bahan pembahasan lanjutan',
        en: 'The {jumlah} proposed articles as material for further discussion',
      },
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'aksi',
          phrase: {
            id: 'Rencana aksi sebanyak {jumlah} aksi dengan tata waktu, sumber daya, indikator, dan target',
            en: 'The action plan of {jumlah} actions with time, resources, indicators and targets',
          },
        },
      ],
      after: {
        id: 'Sumber daya merupakan rencana dan tidak mendahului penetapan anggaran oleh pihak yang berwenang.',
        en: 'Resources are plans and do not precede the setting of the budget by the competent authority.',
      },
    },
    { of: 'roles', table: 'peran' },
    {
      of: 'tables',
      parts: [
        {
          table: 'komitmen',
          phrase: {
            id: 'Komitmen para pihak sebanyak {jumlah} komitmen yang disampaikan atas nama lembaga',
            en: 'The {jumlah} commitments given in the name of the parties',
          },
        },
      ],
    },
    {
      of: 'text',
      text: {
        id: 'Penyusunan rancangan lampiran keputusan bupati dari hasil ini tanpa menambah atau mengurangi hal yang telah disepakati.',
        en: "A draft annex of the regent's decree, drawn from this result without adding to or taking from what was agreed on.",
      },
    },
    { of: 'not-agreed' },
    { of: 'ratification' },
  ],
  signatures: USUAL_SIGNATURES,
  reports: [FORUM, DECREE_ANNEX],
};
