/**
 * What PLPBK prints (domain section 8 T5): the findings of the self-mapping, the priority area, the programmes with the investment
 * table as annex IV, the actions of the priority area, joint rules and marketing; and two reports, RPLP and RTPLP. Lurah or
 * kepala desa and BKM or LKM sign last (domain 7.4).
 */
import { chapter, PRIORITY_PROGRAMMES, USUAL_MINUTES, USUAL_SIGNATURES } from './parts.ts';
import type {
  ColumnSpec,
  ReportSection,
  ReportSpec,
  ResultSpec,
  SignaturesSpec,
  TableSpec,
} from './result-spec.ts';

const TABLES: readonly TableSpec[] = [
  {
    id: 'pemetaan',
    shape: 'list',
    name: { id: 'Hasil pemetaan swadaya', en: 'Findings of the self-mapping' },
    screenedName: {
      id: 'Hasil pemetaan swadaya menurut urutan prioritas',
      en: 'Findings of the self-mapping, in order of priority',
    },
    tab: { id: 'Pemetaan swadaya', en: 'Self-mapping' },
    step: 'pemetaan',
    kind: 'temuan',
    rows: 'accepted',
    order: 'rank',
    empty: { id: 'Tidak ada masalah atau potensi yang dipetakan.', en: 'Nothing was mapped.' },
    counted: { id: 'temuan pemetaan swadaya', en: 'findings of the self-mapping' },
    columns: [
      { of: 'field', field: 'temuan', width: 5 },
      { of: 'field', field: 'jenis', width: 1.8 },
      { of: 'field', field: 'daya', width: 2.2 },
      { of: 'field', field: 'rt-rw', width: 3 },
      { of: 'field', field: 'terdampak', width: 2 },
      {
        of: 'field',
        field: 'penyebab',
        width: 5.2,
        name: { id: 'Penyebab atau pemanfaatan', en: 'Cause or use' },
      },
      { of: 'field', field: 'foto', width: 1.5 },
      { of: 'field', field: 'titik', width: 1.5, name: { id: 'Titik', en: 'Point' } },
      { of: 'score', width: 1.6 },
      { of: 'rank', width: 1.8 },
      {
        of: 'linked',
        table: 'program',
        field: 'nama',
        width: 5.4,
        name: { id: 'Program yang menjawab', en: 'Programme that answers it' },
      },
    ],
    pictures: [],
  },
  {
    id: 'kawasan',
    shape: 'list',
    name: { id: 'Kawasan prioritas', en: 'Priority area' },
    tab: { id: 'Kawasan prioritas', en: 'Priority area' },
    step: 'kawasan',
    kind: 'kawasan',
    rows: 'accepted',
    order: 'rank',
    empty: { id: 'Tidak ada kawasan prioritas yang ditetapkan.', en: 'No priority area was chosen.' },
    counted: { id: 'kawasan prioritas', en: 'priority areas' },
    columns: [
      { of: 'field', field: 'nama', width: 6 },
      { of: 'field', field: 'batas', width: 6 },
      { of: 'field', field: 'luas', width: 1.8 },
      { of: 'field', field: 'alasan', width: 9.8 },
      { of: 'score', width: 2 },
      { of: 'rank', width: 2.2 },
    ],
    pictures: [],
  },
  {
    id: 'program',
    shape: 'list',
    name: { id: 'Program penataan lima tahun', en: 'Programmes of five years' },
    screenedName: {
      id: 'Program penataan lima tahun menurut saringan layak–mendesak',
      en: 'Programmes of five years, screened',
    },
    tab: { id: 'Program', en: 'Programmes' },
    step: 'program',
    kind: 'program',
    rows: 'all',
    order: 'class',
    empty: { id: 'Tidak ada usulan program.', en: 'No programmes were proposed.' },
    counted: { id: 'usulan program', en: 'proposed programmes' },
    columns: [
      { of: 'field', field: 'nama', width: 5.2 },
      { of: 'link', field: 'menjawab', form: 'title', width: 5.8 },
      { of: 'field', field: 'daya', width: 2 },
      { of: 'field', field: 'lokasi', width: 3.2 },
      { of: 'feasible', width: 1.4 },
      { of: 'urgent', width: 1.9 },
      { of: 'class', width: 2.6 },
      { of: 'rank', width: 1.8 },
      { of: 'reason', width: 5 },
    ],
    pictures: ['scatter'],
  },
  {
    id: 'tridaya',
    shape: 'grid',
    name: { id: 'Indikasi program menurut Tridaya', en: 'Programmes by the three sides (Tridaya)' },
    tab: { id: 'Tridaya', en: 'Tridaya' },
    step: 'program',
    kind: 'program',
    rows: 'menjawab',
    columns: 'daya',
    empty: { id: 'Belum ada program yang disepakati.', en: 'No programmes were agreed on yet.' },
  },
  {
    id: 'rtplp',
    shape: 'list',
    name: { id: 'Rencana tindak kawasan prioritas', en: 'Action plan of the priority area' },
    tab: { id: 'RTPLP', en: 'RTPLP' },
    step: 'rtplp',
    kind: 'kegiatan',
    rows: 'standing',
    order: 'link',
    empty: { id: 'Tidak ada rencana tindak yang disepakati.', en: 'No action plan was agreed on.' },
    columns: [
      { of: 'link', field: 'program', form: 'number', width: 1.8 },
      { of: 'field', field: 'kegiatan', width: 5.4 },
      { of: 'link', field: 'kawasan', form: 'number', width: 1.9, name: { id: 'Kawasan', en: 'Area' } },
      { of: 'field', field: 'lokasi', width: 3.3 },
      { of: 'amount', amount: 'volume', unit: 'satuan', width: 1.6, unitWidth: 1.8 },
      { of: 'field', field: 'biaya', width: 2.6 },
      { of: 'field', field: 'tahap', width: 3 },
      { of: 'actor', field: 'pelaksana', form: 'name', width: 3.3 },
      { of: 'actor', field: 'pemelihara', form: 'name', width: 3.6 },
    ],
    pictures: ['roadmap'],
  },
  {
    id: 'aturan',
    shape: 'list',
    name: { id: 'Aturan bersama', en: 'Joint rules' },
    tab: { id: 'Aturan bersama', en: 'Joint rules' },
    step: 'aturan',
    kind: 'aturan',
    rows: 'standing',
    order: 'wall',
    empty: { id: 'Tidak ada aturan bersama yang disepakati.', en: 'No joint rules were agreed on.' },
    counted: { id: 'rumusan aturan bersama', en: 'joint rules' },
    columns: [
      { of: 'field', field: 'hal', width: 6 },
      { of: 'field', field: 'rumusan', width: 13 },
      { of: 'field', field: 'sanksi', width: 9 },
    ],
    pictures: [],
  },
  {
    id: 'pemasaran',
    shape: 'list',
    name: { id: 'Pemasaran kepada calon mitra', en: 'Marketing to possible partners' },
    tab: { id: 'Pemasaran', en: 'Marketing' },
    step: 'pemasaran',
    kind: 'mitra',
    rows: 'standing',
    order: 'wall',
    empty: { id: 'Belum ada calon mitra yang dicatat.', en: 'No possible partners were recorded yet.' },
    columns: [
      { of: 'actor', field: 'lembaga', form: 'name', width: 7 },
      { of: 'field', field: 'ditawarkan', width: 8.4 },
      { of: 'link', field: 'program', form: 'title', width: 9 },
      { of: 'field', field: 'status', width: 3.6 },
    ],
    pictures: [],
  },
];

/** Annex IV: No., Daya, Program, Lokasi, Volume, Satuan, Biaya, Sumber, Tahun, Pelaksana. */
const INVESTMENT: readonly ColumnSpec[] = [
  { of: 'field', field: 'daya', width: 2.3 },
  { of: 'field', field: 'nama', width: 6 },
  { of: 'field', field: 'lokasi', width: 4 },
  { of: 'amount', amount: 'volume', unit: 'satuan', width: 1.6, unitWidth: 1.7 },
  { of: 'cost', field: 'biaya', table: 'rtplp', linked: 'biaya', width: 3 },
  { of: 'field', field: 'sumber', width: 3.2 },
  { of: 'field', field: 'tahun', width: 2.3 },
  { of: 'actor', field: 'pelaksana', form: 'name', width: 4 },
];

/** Notulis and chair, one for each unsur; BKM or LKM and the head of the kelurahan or village last. */
const SIGNATURES: SignaturesSpec = {
  first: USUAL_SIGNATURES.first,
  constituencies: true,
  actors: false,
  last: [
    [
      {
        id: 'koordinator-bkm',
        office: { id: 'Koordinator BKM/LKM', en: 'Head of the BKM or LKM' },
        of: 'signer',
      },
      {
        id: 'kepala',
        office: { id: '{kepala}', en: 'Head of the {desa}' },
        of: 'signer',
        withNip: true,
      },
    ],
  ],
};

const RATIFIED: ReportSection = {
  title: { id: 'Pengesahan, tindak lanjut, dan lampiran', en: 'Ratification, follow-up and annexes' },
  as: 'annex',
  page: 'portrait',
  blocks: [{ of: 'follow-up' }, { of: 'annexes' }],
};

const RPLP: ReportSpec = {
  id: 'rplp',
  title: {
    id: 'RENCANA PENATAAN LINGKUNGAN PERMUKIMAN (RPLP)',
    en: 'SETTLEMENT PLAN (RPLP)',
  },
  name: { id: 'RPLP', en: 'Settlement plan (RPLP)' },
  sections: [
    chapter({ id: 'Profil', en: 'Profile' }, 'portrait', [
      { of: 'context' },
      { of: 'introduction' },
      {
        of: 'text',
        text: {
          id:
            'RPLP ini menjadi acuan penataan permukiman selama lima tahun dengan penanggulangan kemiskinan sebagai tema utama. ' +
            'Penyusunannya dijalankan oleh TIPP dan dikendalikan oleh BKM/LKM bersama pemerintah kelurahan/desa. Peta dasar dan ' +
            'peta rencana berskala 1:1.000 sampai dengan 1:5.000 disiapkan oleh TIPP dan dilampirkan pada RPLP yang disahkan.',
          en:
            'This plan guides the settlement for five years, with the fight against poverty as its main theme. The TIPP carried out ' +
            'the planning, under the control of the BKM or LKM and of the kelurahan or village government. Base maps and plan maps ' +
            'at 1:1,000 to 1:5,000 are prepared by the TIPP and enclosed in the plan that is ratified.',
        },
      },
    ]),
    chapter({ id: 'Hasil pemetaan swadaya', en: 'Results of the self-mapping' }, 'landscape', [
      {
        of: 'table',
        table: 'pemetaan',
        lead: {
          id:
            'Warga memetakan {jumlah} temuan. Masalah diurutkan menurut nilai rata-rata berbobot atas kriteria yang disepakati; ' +
            'potensi tidak dinilai.',
          en:
            'The residents mapped {jumlah} findings. Problems are in order of their weighted mean by the criteria agreed on; ' +
            'potentials were not scored.',
        },
      },
    ]),
    chapter({ id: 'Visi', en: 'Vision' }, 'same', [{ of: 'statements' }]),
    chapter({ id: 'Rencana penataan', en: 'What is to be put in order' }, 'landscape', [
      {
        of: 'text',
        text: {
          id:
            'Rencana penataan disusun dari program yang menjawab masalah dan memanfaatkan potensi hasil pemetaan. Setiap program ' +
            'tunduk pada RTRW dan RPJMD yang berlaku dan disaring menurut kelayakan dan kemendesakannya.',
          en:
            'The plan consists of the programmes that answer the problems and use the potentials mapped. Each follows the spatial ' +
            'and the development plan in force and was screened for being feasible and urgent.',
        },
      },
      { of: 'table', table: 'program' },
    ]),
    chapter({ id: 'Indikasi program Tridaya', en: 'Programmes of the Tridaya' }, 'landscape', [
      { of: 'table', table: 'tridaya' },
      {
        of: 'agreed',
        lead: {
          id: 'Sebanyak {jumlah} program ditetapkan sebagai prioritas dengan rencana investasi berikut, dan {cadangan} usulan ditempatkan sebagai cadangan.',
          en: 'Priority was given to {jumlah} programmes with the following investment plan; {cadangan} proposals are held in reserve.',
        },
      },
    ]),
    chapter({ id: 'Kawasan prioritas', en: 'Priority area' }, 'landscape', [
      { of: 'table', table: 'kawasan' },
      {
        of: 'text',
        text: {
          id: 'Penataan kawasan prioritas dirinci dalam Rencana Tindak Penataan Lingkungan Permukiman (RTPLP).',
          en: 'The action plan (RTPLP) gives the details of the priority area.',
        },
      },
    ]),
    chapter({ id: 'Aturan bersama', en: 'Joint rules' }, 'same', [{ of: 'table', table: 'aturan' }]),
    chapter({ id: 'Foto dan peta temuan', en: 'Photos and map of the findings' }, 'portrait', [
      { of: 'pictures' },
    ]),
    RATIFIED,
  ],
};

const RTPLP: ReportSpec = {
  id: 'rtplp',
  title: {
    id: 'RENCANA TINDAK PENATAAN LINGKUNGAN PERMUKIMAN (RTPLP)',
    en: 'ACTION PLAN OF THE SETTLEMENT (RTPLP)',
  },
  name: { id: 'RTPLP', en: 'Action plan (RTPLP)' },
  sections: [
    chapter({ id: 'Pendahuluan', en: 'Introduction' }, 'portrait', [
      { of: 'context' },
      { of: 'introduction' },
      {
        of: 'text',
        text: {
          id:
            'RTPLP merinci RPLP untuk kawasan prioritas: kegiatan, volume, biaya, tahap, kelompok swadaya masyarakat (KSM) yang ' +
            'melaksanakan, dan pihak yang memelihara hasilnya. Gambar rencana teknis dilampirkan pada RTPLP yang disahkan.',
          en:
            'The RTPLP details the RPLP for the priority area: activities, quantities, costs, stages, the self-help groups (KSM) ' +
            'that carry them out, and who looks after the result. Technical drawings are enclosed in the plan that is ratified.',
        },
      },
    ]),
    chapter({ id: 'Kawasan prioritas', en: 'Priority area' }, 'landscape', [
      { of: 'table', table: 'kawasan' },
    ]),
    chapter({ id: 'Rencana tindak per kawasan', en: 'Actions by area' }, 'same', [
      {
        of: 'grouped',
        table: 'rtplp',
        by: 'kawasan',
        heading: { id: 'Kawasan {nomor}. {judul}', en: 'Area {nomor}. {judul}' },
        about: ['batas', 'alasan'],
        columns: [
          { of: 'field', field: 'kegiatan', width: 5.6 },
          { of: 'link', field: 'program', form: 'title', width: 4.4 },
          { of: 'field', field: 'lokasi', width: 3.2 },
          { of: 'amount', amount: 'volume', unit: 'satuan', width: 1.6, unitWidth: 1.8 },
          { of: 'field', field: 'biaya', width: 2.7 },
          { of: 'field', field: 'tahap', width: 2.9 },
          { of: 'actor', field: 'pelaksana', form: 'name', width: 3 },
          { of: 'actor', field: 'pemelihara', form: 'name', width: 3.2 },
        ],
      },
    ]),
    chapter({ id: 'Tahapan pelaksanaan', en: 'Stages' }, 'landscape', [
      {
        of: 'table',
        table: 'rtplp',
        lead: {
          id: 'Sebanyak {jumlah} kegiatan dijadwalkan dalam tahun {tahun}.',
          en: 'In {tahun}, {jumlah} activities are planned.',
        },
      },
    ]),
    chapter({ id: 'Aturan bersama', en: 'Joint rules' }, 'same', [{ of: 'table', table: 'aturan' }]),
    chapter({ id: 'Pemasaran', en: 'Marketing' }, 'same', [
      {
        of: 'table',
        table: 'pemasaran',
        lead: {
          id: 'Kegiatan yang belum tertampung dana yang tersedia ditawarkan kepada {jumlah} calon mitra.',
          en: 'What the funds at hand do not cover is offered to {jumlah} possible partners.',
        },
      },
    ]),
    RATIFIED,
  ],
};

export const PLPBK_RESULT: ResultSpec = {
  tables: TABLES,
  agreed: {
    table: 'program',
    title: {
      id: 'PROGRAM PRIORITAS DAN RENCANA INVESTASI YANG DISEPAKATI',
      en: 'PRIORITY PROGRAMMES AND INVESTMENT PLAN AGREED ON',
    },
    ...PRIORITY_PROGRAMMES,
    columns: INVESTMENT,
    reserve: [
      { of: 'field', field: 'daya', width: 2.3 },
      { of: 'field', field: 'nama', width: 6, name: { id: 'Usulan', en: 'Proposal' } },
      { of: 'field', field: 'lokasi', width: 3.8 },
      { of: 'volume', fields: ['volume'], unit: 'satuan', width: 2.4 },
      { of: 'field', field: 'sumber', width: 3 },
      { of: 'feasible', width: 1.5, name: { id: 'Skor L', en: 'Score F' } },
      { of: 'urgent', width: 1.5, name: { id: 'Skor M', en: 'Score U' } },
      { of: 'reason', width: 7.6, name: { id: 'Alasan menjadi cadangan', en: 'Why it is in reserve' } },
    ],
  },
  minutes: USUAL_MINUTES,
  clauses: [
    { of: 'statement', step: 'visi' },
    {
      of: 'tables',
      parts: [
        {
          table: 'pemetaan',
          phrase: {
            id: 'Hasil pemetaan swadaya sebanyak {jumlah} temuan dengan masalah menurut urutan prioritasnya',
            en: 'The result of the self-mapping, {jumlah} findings, with the problems in order of priority',
          },
        },
      ],
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'kawasan',
          phrase: {
            id: 'Penetapan {jumlah} kawasan prioritas penataan',
            en: 'The choice of {jumlah} priority areas',
          },
        },
      ],
    },
    {
      of: 'agreed',
      phrase: {
        id: 'Program RPLP sebanyak {jumlah} program sebagai program prioritas dan rencana investasi',
        en: 'The RPLP programmes, {jumlah} in number, as priority programmes and investment plan',
      },
      screened: {
        id: 'Program RPLP yang layak dan mendesak sebanyak {jumlah} program sebagai program prioritas dan rencana investasi',
        en: 'The feasible and urgent RPLP programmes, {jumlah} in number, as priority programmes and investment plan',
      },
      none: {
        id: 'Usulan program RPLP sebanyak {jumlah} usulan sebagai bahan pembahasan lanjutan, tanpa penetapan program prioritas',
        en: 'The proposed programmes, {jumlah} in number, as material for further discussion, without setting priority programmes',
      },
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'rtplp',
          phrase: {
            id: 'Rencana tindak (RTPLP) kawasan prioritas beserta pelaksana dan pemeliharanya {periode}',
            en: 'The action plan (RTPLP) of the priority area, with those who carry it out and look after it, {periode}',
          },
        },
      ],
      after: {
        id: 'Angka biaya merupakan perkiraan dan tidak mendahului penetapan anggaran oleh pihak yang berwenang.',
        en: 'Costs are estimates and do not precede the setting of the budget by the competent authority.',
      },
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'aturan',
          phrase: {
            id: 'Aturan bersama sebanyak {jumlah} rumusan yang mengikat seluruh warga',
            en: 'The joint rules, {jumlah} in number, that bind all residents',
          },
        },
      ],
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'pemasaran',
          phrase: {
            id: 'Pemasaran program dan kegiatan kepada {jumlah} calon mitra',
            en: 'Marketing the programmes to {jumlah} possible partners',
          },
        },
      ],
    },
    {
      of: 'text',
      text: {
        id: 'Pelaksanaan pekerjaan fisik hanya pada lahan yang tidak bersengketa dan sesuai dengan RTRW serta RPJMD.',
        en: 'Building only on undisputed land and in keeping with the spatial and the development plan.',
      },
    },
    { of: 'not-agreed' },
    { of: 'ratification' },
  ],
  signatures: SIGNATURES,
  reports: [RPLP, RTPLP],
};
