/**
 * What the landscape partnership masterplan prints (domain 8 T2): the issue–theme matrix, the table of periods, the action matrix
 * with main and supporting actors, what each of the five parties brings, and two reports: the masterplan with a chapter for each
 * content, and the collaborative action plan of each model area as a page of its own.
 */
import { ANNEXES, chapter, FOLLOW_UP, INTRODUCTION, USUAL_SIGNATURES } from './parts.ts';
import type { ColumnSpec, ReportSpec, ResultSpec, TableSpec } from './result-spec.ts';

const LEAD: ColumnSpec = {
  of: 'acting',
  roles: ['PJ'],
  form: 'code',
  width: 1.9,
  name: { id: 'Pelaku utama', en: 'Lead' },
};
const SUPPORT: ColumnSpec = {
  of: 'acting',
  roles: ['P', 'D', 'F', 'W'],
  without: ['PJ'],
  form: 'code',
  width: 2.5,
  name: { id: 'Pelaku pendukung', en: 'Supporting' },
};
const THEME: ColumnSpec = { of: 'link', field: 'tema', form: 'number', width: 1.2 };

const TABLES: readonly TableSpec[] = [
  {
    id: 'isu',
    shape: 'list',
    name: { id: 'Isu strategis lanskap', en: 'Strategic issues of the landscape' },
    tab: { id: 'Isu', en: 'Issues' },
    step: 'isu',
    kind: 'isu',
    rows: 'accepted',
    order: 'rank',
    empty: { id: 'Tidak ada isu strategis yang disepakati.', en: 'No strategic issues were agreed on.' },
    counted: { id: 'isu strategis', en: 'strategic issues' },
    columns: [
      { of: 'field', field: 'judul', width: 8.4 },
      { of: 'field', field: 'dampak', width: 3.4 },
      { of: 'field', field: 'lokasi', width: 5 },
      { of: 'field', field: 'bukti', width: 6.6, name: { id: 'Bukti/Data', en: 'Evidence/data' } },
      { of: 'support', width: 2.5 },
      { of: 'rank', width: 2.1 },
    ],
    pictures: ['support'],
  },
  {
    id: 'tema',
    shape: 'list',
    name: { id: 'Tema kolaborasi', en: 'Collaboration themes' },
    tab: { id: 'Tema', en: 'Themes' },
    step: 'tema',
    kind: 'tema',
    rows: 'accepted',
    order: 'wall',
    empty: {
      id: 'Tidak ada tema kolaborasi yang disepakati.',
      en: 'No collaboration themes were agreed on.',
    },
    counted: { id: 'tema kolaborasi', en: 'collaboration themes' },
    columns: [
      { of: 'field', field: 'nama', width: 17 },
      { of: 'link', field: 'isu', form: 'number', width: 11.1 },
    ],
    pictures: [],
  },
  {
    id: 'isu-tema',
    shape: 'grid',
    name: {
      id: 'Keterkaitan isu strategis dan tema kolaborasi',
      en: 'Issues and the themes that answer them',
    },
    tab: { id: 'Isu–tema', en: 'Issues and themes' },
    step: 'tema',
    kind: 'tema',
    rows: 'isu',
    heading: { id: 'Tema {nomor}: {judul}', en: 'Theme {nomor}: {judul}' },
    empty: { id: 'Tidak ada tema yang menjawab isu.', en: 'No theme answers an issue.' },
  },
  {
    id: 'arah',
    shape: 'grid',
    name: { id: 'Arah kemitraan per periode', en: 'Directions of the partnership by period' },
    tab: { id: 'Arah', en: 'Directions' },
    step: 'arah',
    kind: 'arah',
    rows: 'tema',
    columns: 'periode',
    cell: 'isi',
    years: true,
    others: { id: 'Semua tema', en: 'All themes' },
    empty: { id: 'Tidak ada arah yang disepakati.', en: 'No directions were agreed on.' },
  },
  {
    id: 'area',
    shape: 'list',
    name: { id: 'Calon dan penetapan area model', en: 'Proposed and chosen model areas' },
    tab: { id: 'Area model', en: 'Model areas' },
    step: 'area',
    kind: 'area',
    rows: 'all',
    order: 'rank',
    empty: { id: 'Tidak ada area model yang diusulkan.', en: 'No model areas were proposed.' },
    counted: { id: 'calon area model', en: 'proposed model areas' },
    columns: [
      { of: 'field', field: 'nama', width: 5 },
      { of: 'field', field: 'desa', width: 5 },
      { of: 'field', field: 'konsesi', width: 4.6 },
      { of: 'field', field: 'alasan', width: 5, name: { id: 'Alasan pengusul', en: 'Reason given' } },
      { of: 'field', field: 'titik', width: 1.6, name: { id: 'Titik', en: 'Point' } },
      { of: 'score', width: 1.9 },
      { of: 'rank', width: 1.7 },
      { of: 'reason', width: 4.9, name: { id: 'Alasan tidak ditetapkan', en: 'Why it was not chosen' } },
    ],
    pictures: [],
  },
  {
    id: 'aksi',
    shape: 'list',
    name: { id: 'Rencana aksi kemitraan', en: 'Partnership action plan' },
    tab: { id: 'Rencana aksi', en: 'Action plan' },
    step: 'aksi',
    kind: 'aksi',
    rows: 'standing',
    order: 'link',
    empty: { id: 'Tidak ada rencana aksi yang disepakati.', en: 'No action plan was agreed on.' },
    counted: { id: 'aksi kemitraan', en: 'partnership actions' },
    columns: [
      THEME,
      { of: 'field', field: 'nama-program', width: 3.3 },
      { of: 'field', field: 'kegiatan', width: 4.1 },
      {
        of: 'link',
        field: 'area',
        form: 'title',
        width: 3.3,
        name: { id: 'Lokasi/area model', en: 'Place/model area' },
      },
      LEAD,
      SUPPORT,
      { of: 'field', field: 'keluaran', width: 3.2 },
      { of: 'field', field: 'indikator', width: 3.5 },
      { of: 'field', field: 'waktu', width: 1.9, align: 'center' },
      { of: 'field', field: 'sumber-dana', width: 3.2 },
    ],
    pictures: ['roadmap'],
  },
  {
    id: 'peran',
    shape: 'roles',
    name: { id: 'Peran lima pihak', en: 'Roles of the five parties' },
    tab: { id: 'Peran', en: 'Roles' },
    step: 'peran',
    of: 'aksi',
    columns: 'constituencies',
    empty: { id: 'Tidak ada peran yang disepakati.', en: 'No roles were agreed on.' },
  },
  {
    id: 'forum',
    shape: 'list',
    name: { id: 'Kelembagaan kemitraan', en: 'Institution of the partnership' },
    tab: { id: 'Kelembagaan', en: 'Institution' },
    step: 'kelembagaan',
    kind: 'forum',
    rows: 'standing',
    order: 'wall',
    empty: { id: 'Tidak ada kelembagaan yang disepakati.', en: 'No institution was agreed on.' },
    columns: [
      { of: 'field', field: 'nama', width: 5.5 },
      { of: 'field', field: 'tugas', width: 9.6 },
      { of: 'field', field: 'unsur', width: 4.5 },
      { of: 'actor', field: 'penanggung-jawab', form: 'name', width: 4.5 },
      { of: 'field', field: 'sidang', width: 4 },
    ],
    pictures: [],
  },
  {
    id: 'evaluasi',
    shape: 'list',
    name: { id: 'Jadwal evaluasi manfaat dan dampak', en: 'Schedule of benefit and impact evaluation' },
    tab: { id: 'Evaluasi', en: 'Evaluation' },
    step: 'kelembagaan',
    kind: 'evaluasi',
    rows: 'standing',
    order: 'link',
    empty: { id: 'Tidak ada jadwal evaluasi yang disepakati.', en: 'No evaluation was scheduled.' },
    columns: [
      THEME,
      { of: 'field', field: 'pokok', width: 7 },
      { of: 'field', field: 'jenis', width: 2.4 },
      { of: 'field', field: 'ukuran', width: 9 },
      { of: 'field', field: 'waktu', width: 3.5, align: 'center' },
      { of: 'actor', field: 'pelaksana', form: 'name', width: 5 },
    ],
    pictures: [],
  },
];

const MASTERPLAN: ReportSpec = {
  id: 'masterplan',
  title: { id: 'MASTERPLAN KEMITRAAN LANSKAP', en: 'LANDSCAPE PARTNERSHIP MASTERPLAN' },
  name: { id: 'Masterplan Kemitraan Lanskap', en: 'Landscape Partnership Masterplan' },
  sections: [
    INTRODUCTION,
    chapter({ id: 'Isu strategis lanskap', en: 'Strategic issues of the landscape' }, 'landscape', [
      {
        of: 'table',
        table: 'isu',
        lead: {
          id: 'Para pihak menyepakati {jumlah} isu strategis yang diurutkan menurut dukungan.',
          en: 'The parties agreed on {jumlah} strategic issues, in order of support.',
        },
      },
    ]),
    chapter({ id: 'Tema kolaborasi', en: 'Collaboration themes' }, 'landscape', [
      {
        of: 'table',
        table: 'tema',
        lead: {
          id: 'Isu strategis dijawab melalui {jumlah} tema kolaborasi; satu isu dapat dijawab oleh beberapa tema.',
          en: 'The issues are answered by {jumlah} themes; one issue may be answered by several.',
        },
      },
      { of: 'table', table: 'isu-tema' },
    ]),
    chapter({ id: 'Visi sepuluh tahun', en: 'Ten-year vision' }, 'landscape', [{ of: 'statements' }]),
    chapter({ id: 'Arah kemitraan per periode', en: 'Directions by period' }, 'same', [
      { of: 'table', table: 'arah' },
    ]),
    chapter({ id: 'Area model', en: 'Model areas' }, 'landscape', [{ of: 'table', table: 'area' }]),
    chapter({ id: 'Peta area model', en: 'Map of the model areas' }, 'portrait', [{ of: 'pictures' }]),
    chapter({ id: 'Rencana aksi kemitraan', en: 'Partnership action plan' }, 'landscape', [
      {
        of: 'table',
        table: 'aksi',
        lead: {
          id: 'Rencana aksi memuat {jumlah} kegiatan untuk tahun {tahun}. Pelaku utama dan pelaku pendukung adalah pihak yang mengambil peran dalam sidang.',
          en: 'The plan holds {jumlah} activities for {tahun}. Lead and supporting actors are the parties that took a role in the meeting.',
        },
      },
    ]),
    chapter({ id: 'Peran para pihak', en: 'Roles of the parties' }, 'landscape', [
      { of: 'table', table: 'peran' },
    ]),
    chapter({ id: 'Kelembagaan dan evaluasi', en: 'Institution and evaluation' }, 'landscape', [
      { of: 'table', table: 'forum' },
      { of: 'table', table: 'evaluasi' },
    ]),
    FOLLOW_UP,
    ANNEXES,
  ],
};

const BY_AREA: ReportSpec = {
  id: 'aksi-area',
  title: {
    id: 'PROGRAM PRIORITAS DAN RENCANA AKSI KOLABORATIF PER AREA MODEL',
    en: 'PRIORITY PROGRAMMES AND COLLABORATIVE ACTION PLAN BY MODEL AREA',
  },
  name: { id: 'Rencana Aksi per Area Model', en: 'Action plan by model area' },
  sections: [
    chapter({ id: 'Pendahuluan', en: 'Introduction' }, 'portrait', [
      { of: 'introduction' },
      { of: 'statements' },
    ]),
    chapter({ id: 'Rencana aksi menurut area model', en: 'Action plan by model area' }, 'landscape', [
      {
        of: 'grouped',
        table: 'aksi',
        by: 'area',
        heading: { id: 'Area model {nomor}: {judul}', en: 'Model area {nomor}: {judul}' },
        about: ['desa', 'konsesi', 'alasan'],
        columns: [
          {
            of: 'field',
            field: 'nama-program',
            width: 3.2,
            name: { id: 'Program prioritas', en: 'Programme' },
          },
          { of: 'field', field: 'kegiatan', width: 4 },
          THEME,
          { of: 'field', field: 'pelaku', width: 2.6 },
          { ...LEAD, form: 'name', width: 2.9 },
          { ...SUPPORT, form: 'name', width: 3.6 },
          { of: 'field', field: 'keluaran', width: 2.8 },
          { of: 'field', field: 'indikator', width: 3 },
          { of: 'field', field: 'waktu', width: 1.9, align: 'center' },
          { of: 'field', field: 'sumber-dana', width: 2.8 },
        ],
        others: { id: 'Seluruh lanskap', en: 'The whole landscape' },
      },
    ]),
    ANNEXES,
  ],
};

export const KEMITRAAN_RESULT: ResultSpec = {
  tables: TABLES,
  agreed: {
    table: 'area',
    title: { id: 'AREA MODEL KEMITRAAN YANG DISEPAKATI', en: 'MODEL AREAS AGREED ON' },
    empty: { id: 'Tidak ada area model yang disepakati.', en: 'No model areas were agreed on.' },
    counted: { id: 'Area model', en: 'Model areas' },
    columns: [
      { of: 'proposer', width: 3 },
      { of: 'field', field: 'nama', width: 5.4 },
      { of: 'field', field: 'desa', width: 5 },
      { of: 'field', field: 'konsesi', width: 4.6 },
      {
        of: 'linked',
        table: 'aksi',
        field: 'nama-program',
        width: 6.4,
        name: { id: 'Program prioritas', en: 'Priority programmes' },
      },
      { of: 'score', width: 2 },
      { of: 'rank', width: 1.8 },
    ],
    reserve: [
      { of: 'proposer', width: 3.4 },
      { of: 'field', field: 'nama', width: 7 },
      { of: 'field', field: 'desa', width: 7 },
      { of: 'score', width: 2 },
      { of: 'reason', width: 8.7 },
    ],
  },
  minutes: {
    title: [
      { id: 'Hasil kesepakatan {jenis}', en: 'Results of the {jenis}' },
      { id: 'Penyusunan {metode}', en: '{metode}' },
      { id: '{wilayah} tahun\u00a0{tahun}', en: '{wilayah}, {tahun}' },
    ],
    event: { id: '{jenis} Penyusunan {metode}', en: '{jenis} on the {metode}' },
  },
  clauses: [
    { of: 'statement', step: 'visi' },
    {
      of: 'tables',
      parts: [
        {
          table: 'isu',
          phrase: {
            id: 'Isu strategis lanskap sebanyak {jumlah} isu',
            en: 'The strategic issues of the landscape, {jumlah} in number',
          },
        },
        {
          table: 'tema',
          phrase: {
            id: 'Tema kolaborasi sebanyak {jumlah} tema',
            en: 'The collaboration themes, {jumlah} in number',
          },
        },
        {
          table: 'isu-tema',
          phrase: { id: 'Keterkaitan antara keduanya', en: 'What connects them' },
        },
      ],
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'arah',
          phrase: { id: 'Arah kemitraan {periode}', en: 'The directions of the partnership {periode}' },
        },
      ],
    },
    {
      of: 'agreed',
      phrase: {
        id: 'Area model kemitraan sebanyak {jumlah} area sebagai unit kinerja lanskap',
        en: 'The model areas, {jumlah} in number, as the units by which the landscape is judged',
      },
      screened: {
        id: 'Area model kemitraan sebanyak {jumlah} area sebagai unit kinerja lanskap',
        en: 'The model areas, {jumlah} in number, as the units by which the landscape is judged',
      },
      none: {
        id: 'Calon area model sebanyak {jumlah} calon sebagai bahan pembahasan lanjutan, tanpa penetapan area model',
        en: 'The proposed model areas, {jumlah} in number, as material for further discussion, without choosing any',
      },
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'aksi',
          phrase: {
            id: 'Rencana aksi kemitraan sebanyak {jumlah} kegiatan',
            en: 'The partnership action plan of {jumlah} activities',
          },
        },
      ],
      after: {
        id: 'Sumber dana merupakan rencana dan tidak mendahului penetapan anggaran oleh pihak yang berwenang.',
        en: 'Sources of funds are plans and do not precede the setting of the budget by the competent authority.',
      },
    },
    { of: 'roles', table: 'peran' },
    {
      of: 'tables',
      parts: [
        { table: 'forum', phrase: { id: 'Kelembagaan kemitraan', en: 'The institution of the partnership' } },
        {
          table: 'evaluasi',
          phrase: {
            id: 'Jadwal evaluasi manfaat dan dampak sebanyak {jumlah} pokok',
            en: 'The schedule of {jumlah} benefit and impact evaluations',
          },
        },
      ],
    },
    { of: 'not-agreed' },
    { of: 'ratification' },
  ],
  signatures: USUAL_SIGNATURES,
  reports: [MASTERPLAN, BY_AREA],
};
