/**
 * S-PWT between districts, which LEKAD ran as SKAD, Skenario Kerja Sama Antardaerah (domain sections 1, 4, 8 T1): the members of a
 * cooperation first say what binds them, then plan together as in S-PWT; the actors are the member districts. It takes
 * its steps, kinds and tables from S-PWT and names here only what differs. Default times fill two days.
 */
import type { CardKind, Field } from '../cards/card.ts';
import type { Label } from '../languages/language.ts';
import { choiceField, lineField, linkField, longField, titleField } from './parts.ts';
import type { ClauseSpec, ResultSpec, TableSpec } from './result-spec.ts';
import type { Method, Step } from './schema.ts';
import { SECTORS } from './spwt-cards.ts';
import { dokumenHasil, SPWT_RESULT } from './spwt-result.ts';
import { spwt } from './spwt.ts';

// Card kinds

const PEREKAT: CardKind = {
  id: 'perekat',
  name: { id: 'Faktor perekat', en: 'Binding factor' },
  shape: 'box',
  colour: 'isu',
  icon: 'handshake',
  fields: [
    titleField(
      'judul',
      { id: 'Faktor perekat', en: 'Binding factor' },
      { id: 'misalnya: pasar lelang hasil bumi', en: 'for example: an auction market for crops' },
    ),
    choiceField('bidang', { id: 'Sektor', en: 'Sector' }, SECTORS, { required: true }),
    choiceField('jenis', { id: 'Jenis', en: 'Sort' }, [
      { id: 'potensi', name: { id: 'Potensi bersama', en: 'Common potential' } },
      { id: 'keterkaitan', name: { id: 'Saling ketergantungan', en: 'Dependence on each other' } },
      { id: 'masalah', name: { id: 'Masalah bersama', en: 'Common problem' } },
    ]),
    lineField(
      'daerah',
      { id: 'Daerah yang diikat', en: 'Districts it binds' },
      { hint: { id: 'nama kabupaten/kota', en: 'names of districts' } },
    ),
    longField('bukti', { id: 'Bukti atau data', en: 'Evidence or data' }, { later: true }),
  ],
};

/** Forms of an agreement between districts, before the rules that each makes for itself. */
const AGREEMENTS = [
  { id: 'kesepakatan', name: { id: 'Kesepakatan bersama', en: 'Joint agreement' } },
  { id: 'perjanjian', name: { id: 'Perjanjian kerja sama', en: 'Cooperation agreement' } },
  { id: 'peraturan-bersama', name: { id: 'Peraturan bersama', en: 'Joint regulation' } },
];

/** Fields that differ, by kind and field. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, (field: Field) => Field>>>> = {
  program: {
    isu: () =>
      linkField('perekat', { id: 'Faktor perekat', en: 'Binding factors' }, 'perekat', {
        required: false,
        max: 5,
      }),
    nama: (field) => ({
      ...field,
      hint: { id: 'misalnya: promosi wisata bersama', en: 'for example: joint promotion of tourism' },
    }),
    lokasi: (field) => ({ ...field, name: { id: 'Daerah/lokasi', en: 'Districts or place' } }),
    penerima: (field) => ({
      ...field,
      hint: { id: 'misalnya: 1.200 nelayan di 4 daerah', en: 'for example: 1,200 fishers in 4 districts' },
    }),
    keluaran: (field) => ({
      ...field,
      hint: { id: 'misalnya: 4 kali lelang setahun', en: 'for example: 4 auctions a year' },
    }),
  },
  'tolok-ukur': {
    indikator: (field) => ({
      ...field,
      hint: { id: 'misalnya: nilai transaksi lelang', en: 'for example: value of the auctions' },
    }),
  },
  peran: {
    aktor: (field) => ({
      ...field,
      name: { id: 'Daerah anggota atau lembaga', en: 'Member or institution' },
    }),
  },
  kebijakan: {
    isi: (field) => ({
      ...field,
      hint: { id: 'misalnya: pembagian biaya lelang', en: 'for example: sharing the cost of auctions' },
    }),
    bentuk: (field) =>
      field.kind === 'choice' ? { ...field, options: [...AGREEMENTS, ...field.options] } : field,
  },
  strategi: {
    pendekatan: (field) => ({
      ...field,
      hint: { id: 'misalnya: mulai dari dua daerah', en: 'for example: start with two districts' },
    }),
  },
  aksi: {
    kegiatan: (field) => ({
      ...field,
      hint: { id: 'misalnya: gelar lelang bergilir', en: 'for example: hold auctions in turn' },
    }),
    lokasi: (field) => ({ ...field, name: { id: 'Daerah/lokasi', en: 'Districts or place' } }),
    'sumber-dana': (field) => ({
      ...field,
      hint: { id: 'misalnya: iuran anggota, APBD', en: 'for example: members’ shares, local budgets' },
    }),
  },
};

const CARDS: readonly CardKind[] = spwt.cardKinds.map((kind) =>
  kind.id === 'isu'
    ? PEREKAT
    : { ...kind, fields: kind.fields.map((field) => FIELDS[kind.id]?.[field.id]?.(field) ?? field) },
);

// Steps

/** What differs of a step, by its id in S-PWT. */
const STEPS: Readonly<Record<string, Partial<Step>>> = {
  pembukaan: { minutes: 30 },
  isu: {
    id: 'perekat',
    name: { id: 'Faktor perekat', en: 'Binding factors' },
    task: { id: 'Apa yang mengikat daerah kita?', en: 'What binds our districts?' },
    hint: {
      id: 'Satu faktor per kartu: sektornya, dan daerah mana yang diikatnya.',
      en: 'One factor per card: its sector, and which districts it binds.',
    },
    minutes: 90,
    collects: { kinds: ['perekat'], during: ['open'], perPerson: 8, sealed: false, nameless: true },
  },
  visi: {
    name: { id: 'Visi kerja sama', en: 'Vision of the cooperation' },
    task: { id: 'Hendak ke mana kerja sama kita?', en: 'Where is our cooperation to lead?' },
    minutes: 60,
  },
  program: {
    name: { id: 'Program kerja sama', en: 'Programmes of the cooperation' },
    task: {
      id: 'Program apa yang lebih baik dikerjakan bersama?',
      en: 'Which programmes are better done together?',
    },
    minutes: 60,
  },
  saringan: { minutes: 60 },
  'tolok-ukur': { minutes: 60 },
  peran: {
    name: { id: 'Peran daerah anggota', en: 'Roles of the members' },
    task: { id: 'Daerah mana mengerjakan apa?', en: 'Which district does what?' },
    hint: {
      id: 'Tulis peran daerah Anda dan kontribusinya. Wakilnya akan memastikan.',
      en: "Write your district's role and contribution. Its delegate confirms it.",
    },
    minutes: 75,
  },
  'kebijakan-strategi': {
    task: {
      id: 'Kesepakatan dan aturan apa yang perlu, lewat jalan apa?',
      en: 'Which agreements and rules are needed, and which way leads there?',
    },
    minutes: 60,
  },
  'rencana-aksi': { minutes: 75 },
  pengesahan: { minutes: 45 },
};

// Result

const FACTORS: Label = { id: 'Faktor perekat', en: 'Binding factors' };

const TABLES: readonly TableSpec[] = [
  {
    id: 'perekat',
    shape: 'list',
    name: { id: 'Faktor perekat kerja sama antardaerah', en: 'What binds the districts' },
    tab: FACTORS,
    step: 'perekat',
    kind: 'perekat',
    rows: 'accepted',
    order: 'rank',
    empty: { id: 'Tidak ada faktor perekat yang disepakati.', en: 'No binding factors were agreed on.' },
    counted: { id: 'faktor perekat', en: 'binding factors' },
    columns: [
      { of: 'field', field: 'judul', width: 7.6 },
      { of: 'field', field: 'bidang', width: 3.4 },
      { of: 'field', field: 'jenis', width: 2.9 },
      { of: 'field', field: 'daerah', width: 5.2 },
      { of: 'field', field: 'bukti', width: 5, name: { id: 'Bukti/Data', en: 'Evidence/data' } },
      { of: 'support', width: 2.2 },
      { of: 'rank', width: 1.8 },
    ],
    pictures: ['support'],
  },
  {
    id: 'program',
    shape: 'list',
    name: { id: 'Program kerja sama antardaerah', en: 'Programmes of the cooperation' },
    screenedName: {
      id: 'Program kerja sama antardaerah dan saringan layak–mendesak',
      en: 'Programmes of the cooperation and screening',
    },
    tab: { id: 'Program', en: 'Programmes' },
    step: 'program',
    kind: 'program',
    rows: 'all',
    order: 'class',
    empty: { id: 'Tidak ada usulan program kerja sama.', en: 'No programmes were proposed.' },
    counted: { id: 'usulan program kerja sama', en: 'proposed programmes' },
    columns: [
      { of: 'field', field: 'nama', width: 6.1, name: { id: 'Program', en: 'Programme' } },
      {
        of: 'link',
        field: 'perekat',
        form: 'number',
        width: 1.7,
        name: { id: 'Perekat terkait', en: 'Related factors' },
      },
      { of: 'field', field: 'lokasi', width: 4.3 },
      { of: 'field', field: 'penerima', width: 3.4 },
      { of: 'feasible', width: 1.4 },
      { of: 'urgent', width: 1.9 },
      { of: 'class', width: 2.4 },
      { of: 'rank', width: 1.8 },
      { of: 'reason', width: 5.1 },
    ],
    pictures: ['scatter'],
  },
  ...SPWT_RESULT.tables.slice(2).map((table): TableSpec =>
    table.shape === 'roles'
      ? {
          ...table,
          name: { id: 'Peran daerah anggota dan lembaga', en: 'Roles of members and institutions' },
        }
      : table,
  ),
];

const CLAUSES: readonly ClauseSpec[] = [
  { of: 'statement', step: 'visi' },
  {
    of: 'tables',
    parts: [
      {
        table: 'perekat',
        phrase: {
          id: 'Faktor perekat sebanyak {jumlah} faktor sebagai dasar kerja sama antardaerah',
          en: 'The binding factors, {jumlah} in number, as the base of the cooperation',
        },
      },
    ],
  },
  {
    of: 'agreed',
    phrase: {
      id: 'Program kerja sama antardaerah sebanyak {jumlah} program sebagai program prioritas',
      en: 'The programmes of the cooperation, {jumlah} in number, as priority programmes',
    },
    screened: {
      id: 'Program kerja sama antardaerah yang layak dan mendesak sebanyak {jumlah} program sebagai program prioritas',
      en: 'The feasible and urgent programmes of the cooperation, {jumlah} in number, as priority programmes',
    },
    none: {
      id: 'Usulan program kerja sama antardaerah sebanyak {jumlah} usulan sebagai bahan pembahasan lanjutan, tanpa penetapan program prioritas',
      en: 'The proposed programmes, {jumlah} in number, as material for further discussion, without setting priority programmes',
    },
  },
  ...SPWT_RESULT.clauses.filter(({ of }) => of === 'tables' || of === 'roles'),
  {
    of: 'text',
    text: {
      id: 'Penyelarasan program prioritas dengan jadwal penyusunan RPJMD dan RKPD setiap daerah anggota.',
      en: 'The priority programmes to be brought into line with the calendar of each member’s own plans.',
    },
  },
  { of: 'not-agreed' },
  { of: 'ratification' },
];

const RESULT: ResultSpec = {
  ...SPWT_RESULT,
  tables: TABLES,
  minutes: {
    title: [
      {
        id: 'Hasil kesepakatan {jenis} kerja sama antardaerah',
        en: 'Results of the {jenis} of the cooperation',
      },
      { id: '{metode}', en: '{metode}' },
      { id: '{wilayah} tahun\u00a0{tahun}', en: '{wilayah}, {tahun}' },
    ],
    event: { id: '{jenis} Kerja Sama Antardaerah', en: '{jenis} of the interdistrict cooperation' },
  },
  clauses: CLAUSES,
  reports: [
    dokumenHasil({
      table: 'perekat',
      title: FACTORS,
      lead: {
        id: 'Daerah anggota menyepakati {jumlah} faktor perekat yang diurutkan menurut dukungan.',
        en: 'The members agreed on {jumlah} binding factors, in order of support.',
      },
    }),
  ],
};

export const spwtAntardaerah: Method = {
  ...spwt,
  id: 's-pwt-antardaerah',
  version: 1,
  name: { id: 'S-PWT Antardaerah', en: 'Interdistrict S-PWT' },
  fullName: {
    id: 'Skenario Pembangunan Wilayah Terpadu (S-PWT Antardaerah)',
    en: 'Integrated Regional Development Scenario (Interdistrict S-PWT)',
  },
  summary: {
    id: 'Kabupaten dan kota yang bekerja sama menyepakati faktor perekat, program bersama, dan peran tiap daerah anggota, sekitar 10 jam dalam dua hari.',
    en: 'Districts that cooperate agree on what binds them, on joint programmes and on the role of each member, about 10 hours on two days.',
  },
  constituencies: [
    {
      id: 'anggota',
      name: { id: 'Pemerintah kabupaten/kota anggota', en: 'Governments of the members' },
      icon: 'landmark',
    },
    { id: 'provinsi', name: { id: 'Pemerintah provinsi', en: 'Province' }, icon: 'flag' },
    { id: 'sekretariat', name: { id: 'Sekretariat kerja sama', en: 'Joint secretariat' }, icon: 'handshake' },
    { id: 'usaha', name: { id: 'Dunia usaha', en: 'Business' }, icon: 'building-2' },
    { id: 'masyarakat', name: { id: 'Masyarakat', en: 'Community' }, icon: 'house' },
    { id: 'perguruan-tinggi', name: { id: 'Perguruan tinggi', en: 'University' }, icon: 'graduation-cap' },
  ],
  eventKinds: [
    { id: 'Lokakarya', en: 'Workshop' },
    { id: 'Rapat koordinasi', en: 'Coordination meeting' },
    { id: 'Musrenbang regional', en: 'Regional musrenbang' },
    { id: 'FGD', en: 'Focus group discussion' },
  ],
  cardKinds: CARDS,
  steps: spwt.steps.map((step) => ({ ...step, ...STEPS[step.id] })),
  result: RESULT,
};
