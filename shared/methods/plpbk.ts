/**
 * PLPBK, Penataan Lingkungan Permukiman Berbasis Komunitas (domain section 8 T5): the core planning team (TIPP) and the residents
 * map their own settlement, plan it for five years (RPLP), detail the priority area (RTPLP), agree on joint rules and
 * look for partners. Default times add up to a day of about six hours.
 */
import { ALL_STATES, consent, OPENING, RATIFYING, SCREENING, VISION } from './parts.ts';
import { PLPBK_CARDS } from './plpbk-cards.ts';
import { PLPBK_RESULT } from './plpbk-result.ts';
import type { Decides, Method, Step } from './schema.ts';

/** What makes a problem come first; poverty is the main theme of the plan. */
const PROBLEM_CRITERIA: Decides = {
  way: 'criteria',
  on: 'groups',
  criteria: [
    { id: 'terdampak', weight: 3, name: { id: 'Jumlah warga terdampak', en: 'How many people it concerns' } },
    {
      id: 'miskin',
      weight: 3,
      name: { id: 'Menimpa keluarga miskin', en: 'Poor families suffer from it' },
    },
    {
      id: 'akibat',
      weight: 2,
      name: { id: 'Akibat bila dibiarkan', en: 'Harm if nothing is done' },
    },
    {
      id: 'sering',
      weight: 1,
      name: { id: 'Seringnya terjadi', en: 'How often it happens' },
    },
    {
      id: 'sanggup',
      weight: 1,
      name: { id: 'Dapat diatasi bersama', en: 'Can be solved together' },
    },
  ],
};

/** What makes an area come first. */
const AREA_CRITERIA: Decides = {
  way: 'criteria',
  on: 'groups',
  criteria: [
    {
      id: 'kumuh',
      weight: 3,
      name: { id: 'Kekumuhan dan kepadatan bangunan', en: 'How run-down and dense it is' },
    },
    { id: 'miskin', weight: 3, name: { id: 'Banyaknya keluarga miskin', en: 'How many poor families' } },
    {
      id: 'lahan',
      weight: 2,
      name: { id: 'Kesiapan lahan dan warga', en: 'Land and residents are ready' },
    },
    {
      id: 'tata-ruang',
      weight: 1,
      name: { id: 'Kesesuaian dengan RTRW dan RPJMD', en: 'Fits the spatial and development plan' },
    },
    {
      id: 'pengaruh',
      weight: 1,
      name: { id: 'Pengaruh bagi kawasan sekitar', en: 'Good for the areas around it' },
    },
  ],
};

const STEPS: readonly Step[] = [
  OPENING,
  {
    id: 'pemetaan',
    name: { id: 'Pemetaan swadaya', en: 'Self-mapping' },
    task: {
      id: 'Masalah dan potensi apa yang ada di lingkungan kita?',
      en: 'Which problems and potentials are there around us?',
    },
    hint: {
      id: 'Satu temuan per kartu: di RT/RW mana, berapa KK, dan apa penyebabnya.',
      en: 'One finding per card: where, how many families, and why.',
    },
    minutes: 50,
    layout: 'wall',
    states: ['prepared', 'open', 'discussion', 'closed'],
    collects: {
      kinds: ['temuan'],
      during: ['open'],
      perPerson: 10,
      sealed: false,
      nameless: true,
    },
    decides: [],
    settles: 'nothing',
  },
  {
    ...VISION,
    name: { id: 'Visi permukiman', en: 'Vision of the settlement' },
    task: {
      id: 'Lingkungan seperti apa yang kita inginkan?',
      en: 'What should our settlement be like?',
    },
    minutes: 35,
    collects: { kinds: ['visi'], during: ['open'], perPerson: 3, sealed: true, nameless: true },
  },
  {
    id: 'prioritas',
    name: { id: 'Prioritas masalah', en: 'Ranking of the problems' },
    task: { id: 'Masalah mana yang harus didahulukan?', en: 'Which problems come first?' },
    hint: {
      id: 'Bicarakan dulu, lalu nilai 1 sampai 5. Potensi tidak ikut dinilai.',
      en: 'Talk first, then score 1 to 5. Potentials are not scored.',
    },
    minutes: 30,
    layout: 'list',
    states: ['prepared', 'discussion', 'deciding', 'closed'],
    collects: null,
    decides: [PROBLEM_CRITERIA, ...consent('groups')],
    settles: 'accepted',
    source: 'pemetaan',
  },
  {
    id: 'kawasan',
    name: { id: 'Kawasan prioritas', en: 'Priority area' },
    task: { id: 'Kawasan mana yang ditata lebih dahulu?', en: 'Which area is put in order first?' },
    hint: {
      id: 'Usulkan satu kawasan: batas RT/RW, luas, dan alasannya.',
      en: 'Propose one area: its limits by RT and RW, its size, and why.',
    },
    minutes: 30,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['kawasan'],
      during: ['open', 'discussion'],
      perPerson: 2,
      sealed: false,
      nameless: true,
    },
    decides: [AREA_CRITERIA, ...consent('groups')],
    settles: 'accepted',
  },
  {
    id: 'program',
    name: { id: 'Program RPLP lima tahun', en: 'RPLP programmes of five years' },
    task: {
      id: 'Program apa yang menjawab masalah dan memakai potensi kita?',
      en: 'Which programme answers our problems and uses our potentials?',
    },
    hint: {
      id: 'Satu program per kartu: lokasi, volume, tahun, biaya, dan sumber dananya.',
      en: 'One programme per card: place, quantity, years, cost and funds.',
    },
    minutes: 40,
    layout: 'wall',
    states: ['prepared', 'open', 'discussion', 'closed'],
    collects: { kinds: ['program'], during: ['open'], perPerson: 8, sealed: false, nameless: true },
    decides: [],
    settles: 'nothing',
  },
  SCREENING,
  {
    id: 'rtplp',
    name: { id: 'Rencana tindak (RTPLP)', en: 'Detailed action plan (RTPLP)' },
    task: {
      id: 'Apa yang dikerjakan di kawasan prioritas, kapan, dan oleh siapa?',
      en: 'What is done in the priority area, when and by whom?',
    },
    hint: {
      id: 'Satu kegiatan per kartu: volume, biaya, tahap, KSM, dan pemeliharanya.',
      en: 'One activity per card: quantity, cost, stage, KSM and who looks after it.',
    },
    minutes: 45,
    layout: 'roadmap',
    states: ALL_STATES,
    collects: {
      kinds: ['kegiatan'],
      during: ['open', 'discussion'],
      perPerson: 15,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'aturan',
    name: { id: 'Aturan bersama', en: 'Joint rules' },
    task: {
      id: 'Aturan apa yang kita taati agar lingkungan tetap tertata?',
      en: 'Which rules do we keep so that the settlement stays in order?',
    },
    hint: {
      id: 'Satu hal per kartu, dengan rumusan yang jelas dan sanksinya.',
      en: 'One subject per card, with a clear wording and a sanction.',
    },
    minutes: 30,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['aturan'],
      during: ['open', 'discussion'],
      perPerson: 5,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'pemasaran',
    name: { id: 'Pemasaran', en: 'Marketing' },
    task: { id: 'Siapa yang dapat menjadi mitra kita?', en: 'Who can become our partner?' },
    hint: {
      id: 'Satu lembaga per kartu: apa yang ditawarkan dan sampai di mana.',
      en: 'One institution per card: what is offered, and how far it has come.',
    },
    minutes: 15,
    layout: 'list',
    states: ['prepared', 'open', 'discussion', 'closed'],
    collects: {
      kinds: ['mitra'],
      during: ['open', 'discussion'],
      perPerson: 8,
      sealed: false,
      nameless: true,
    },
    decides: [],
    settles: 'nothing',
  },
  RATIFYING,
];

export const plpbk: Method = {
  id: 'plpbk',
  version: 1,
  name: { id: 'PLPBK', en: 'PLPBK' },
  fullName: {
    id: 'Penataan Lingkungan Permukiman Berbasis Komunitas (PLPBK)',
    en: 'Community-Based Settlement Planning (PLPBK)',
  },
  summary: {
    id: 'Warga, TIPP, dan BKM menata lingkungan permukiman dari pemetaan swadaya sampai RPLP, RTPLP, dan aturan bersama, sekitar 6 jam.',
    en: 'Residents, TIPP and BKM plan their settlement, from self-mapping to the RPLP, the RTPLP and joint rules, about 6 hours.',
  },
  constituencies: [
    {
      id: 'kelurahan',
      name: { id: 'Pemerintah kelurahan/desa', en: 'Kelurahan or village government' },
      icon: 'landmark',
    },
    { id: 'bkm', name: { id: 'BKM/LKM', en: 'BKM or LKM' }, icon: 'users' },
    { id: 'tipp', name: { id: 'TIPP', en: 'Core planning team (TIPP)' }, icon: 'map' },
    { id: 'warga', name: { id: 'Warga dan RT/RW', en: 'Residents, RT and RW' }, icon: 'house' },
    {
      id: 'kelompok',
      name: { id: 'Kelompok masyarakat', en: 'Community groups' },
      icon: 'store',
    },
    {
      id: 'tim-teknis',
      name: { id: 'Perangkat daerah dan tim teknis', en: 'Agencies and technical team' },
      icon: 'building-2',
    },
  ],
  eventKinds: [
    { id: 'Lokakarya', en: 'Workshop' },
    { id: 'Rembuk warga', en: "Residents' deliberation" },
    { id: 'Musyawarah kelurahan/desa', en: 'Kelurahan or village deliberation' },
    { id: 'FGD', en: 'Focus group discussion' },
  ],
  horizonYears: 5,
  periods: 2,
  cardKinds: PLPBK_CARDS,
  steps: STEPS,
  result: PLPBK_RESULT,
};
