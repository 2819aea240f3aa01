/**
 * Masterplan kemitraan lanskap, as the stakeholders of Sembilang–Dangku planned theirs (domain section 8 T2): issues and the themes
 * that answer them, a ten-year vision with directions for two periods, model areas, an action plan whose roles each party
 * confirms, and the institution that evaluates it. Default times add up to one long working day.
 */
import { KEMITRAAN_CARDS } from './kemitraan-lanskap-cards.ts';
import { KEMITRAAN_RESULT } from './kemitraan-lanskap-result.ts';
import type { WeightedCriterion } from '../polls/way.ts';
import { ALL_STATES, consent, OPENING, RATIFYING, ROLES, VISION } from './parts.ts';
import type { Method, Step } from './schema.ts';

/** What a model area should be, so that what is learnt there holds for the landscape. */
const AREA_CRITERIA: readonly WeightedCriterion[] = [
  {
    id: 'nilai-alam',
    weight: 3,
    name: { id: 'Nilai hutan, gambut, mangrove, dan satwanya', en: 'Worth of its forest, peat and wildlife' },
  },
  {
    id: 'tekanan',
    weight: 2,
    name: { id: 'Tekanan yang harus segera ditangani', en: 'Pressure that cannot wait' },
  },
  {
    id: 'kesiapan',
    weight: 3,
    name: { id: 'Kesiapan desa dan pemegang izin bermitra', en: 'Villages and licence holders are ready' },
  },
  {
    id: 'manfaat',
    weight: 2,
    name: { id: 'Manfaat bagi penghidupan warga', en: 'Benefit for livelihoods' },
  },
  {
    id: 'kejelasan-lahan',
    weight: 2,
    name: {
      id: 'Status lahan jelas dan sesuai tata ruang',
      en: 'Land status clear and as in the spatial plan',
    },
  },
];

const STEPS: readonly Step[] = [
  {
    ...OPENING,
    task: { id: 'Selamat datang. Pihak mana saja yang hadir?', en: 'Welcome. Which parties are here?' },
    minutes: 20,
  },
  {
    id: 'isu',
    name: { id: 'Isu strategis lanskap', en: 'Strategic issues of the landscape' },
    task: { id: 'Apa yang menekan lanskap kita?', en: 'What puts our landscape under pressure?' },
    hint: {
      id: 'Satu isu per kartu. Pilih dampaknya: ekologi, ekonomi, atau sosial.',
      en: 'One issue per card. Choose its impact: ecological, economic or social.',
    },
    minutes: 60,
    layout: 'wall',
    states: ALL_STATES,
    collects: { kinds: ['isu'], during: ['open'], perPerson: 8, sealed: false, nameless: true },
    decides: [{ way: 'dots', maxPerOption: 2, on: 'groups' }],
    settles: 'accepted',
  },
  {
    id: 'tema',
    name: { id: 'Tema kolaborasi', en: 'Collaboration themes' },
    task: {
      id: 'Tema kerja sama apa yang menjawab isu-isu itu?',
      en: 'Which themes of working together answer those issues?',
    },
    hint: {
      id: 'Satu tema boleh menjawab banyak isu. Tandai semua isu yang dijawab.',
      en: 'One theme may answer many issues. Mark every issue it answers.',
    },
    minutes: 45,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['tema'],
      during: ['open', 'discussion'],
      perPerson: 5,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    ...VISION,
    name: { id: 'Visi sepuluh tahun lanskap', en: 'Ten-year vision of the landscape' },
    task: {
      id: 'Seperti apa lanskap kita sepuluh tahun lagi?',
      en: 'What will our landscape be in ten years?',
    },
    minutes: 45,
  },
  {
    id: 'arah',
    name: { id: 'Arah per periode', en: 'Directions by period' },
    task: {
      id: 'Apa yang dikerjakan dulu, apa yang menyusul?',
      en: 'What comes first, and what follows?',
    },
    hint: {
      id: 'Pilih periode dan tema. Tanpa tema berarti berlaku untuk semua.',
      en: 'Choose period and theme. Without a theme it holds for all of them.',
    },
    minutes: 40,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['arah'],
      during: ['open', 'discussion'],
      perPerson: 10,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'area',
    name: { id: 'Area model', en: 'Model areas' },
    task: {
      id: 'Di mana kemitraan dicoba lebih dulu?',
      en: 'Where is the partnership tried first?',
    },
    hint: {
      id: 'Usulkan satu bentang: desanya, pemegang konsesinya, dan alasannya.',
      en: 'Propose one stretch of land: its villages, concession holders, and why.',
    },
    minutes: 45,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['area'],
      during: ['open', 'discussion'],
      perPerson: 3,
      sealed: false,
      nameless: true,
    },
    decides: [{ way: 'criteria', criteria: AREA_CRITERIA, on: 'groups' }, ...consent('groups')],
    settles: 'accepted',
  },
  {
    id: 'aksi',
    name: { id: 'Rencana aksi kemitraan', en: 'Partnership action plan' },
    task: {
      id: 'Apa yang kita kerjakan bersama, di mana, dan kapan?',
      en: 'What do we do together, where and when?',
    },
    hint: {
      id: 'Satu kegiatan per kartu, dengan tema, area, tahun, dan unsur pelakunya.',
      en: 'One activity per card, with its theme, area, years and who acts.',
    },
    minutes: 75,
    layout: 'roadmap',
    states: ALL_STATES,
    collects: {
      kinds: ['aksi'],
      during: ['open', 'discussion'],
      perPerson: 20,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    ...ROLES,
    name: { id: 'Peran para pihak', en: 'Roles of the parties' },
    task: {
      id: 'Apa peran lembaga Anda dalam setiap aksi?',
      en: "What is your institution's role in each action?",
    },
    minutes: 50,
  },
  {
    id: 'kelembagaan',
    name: { id: 'Kelembagaan dan evaluasi', en: 'Institution and evaluation' },
    task: {
      id: 'Siapa yang menjaga kemitraan ini, dan kapan manfaatnya dinilai?',
      en: 'Who keeps this partnership going, and when are its benefits judged?',
    },
    hint: {
      id: 'Kelembagaan: forum dan tugasnya. Evaluasi: manfaat atau dampak, dan jadwalnya.',
      en: 'Institution: the forum and its tasks. Evaluation: benefit or impact, and when.',
    },
    minutes: 40,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['forum', 'evaluasi'],
      during: ['open', 'discussion'],
      perPerson: 10,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  RATIFYING,
];

export const kemitraanLanskap: Method = {
  id: 'kemitraan-lanskap',
  version: 1,
  name: { id: 'Kemitraan lanskap', en: 'Landscape partnership' },
  fullName: { id: 'Masterplan Kemitraan Lanskap', en: 'Landscape Partnership Masterplan' },
  summary: {
    id: 'Masterplan kemitraan lanskap: lima pihak menyepakati tema, visi sepuluh tahun, area model, dan rencana aksi bersama, sekitar 7,5 jam.',
    en: 'Landscape partnership masterplan: five parties agree on themes, a ten-year vision, model areas and a joint action plan, about 7.5 hours.',
  },
  constituencies: [
    { id: 'pemerintah', name: { id: 'Pemerintah', en: 'Government' }, icon: 'landmark' },
    { id: 'swasta', name: { id: 'Swasta', en: 'Private sector' }, icon: 'building-2' },
    { id: 'masyarakat', name: { id: 'Masyarakat', en: 'Community' }, icon: 'house' },
    { id: 'ngo', name: { id: 'NGO', en: 'NGO' }, icon: 'handshake' },
    { id: 'kampus', name: { id: 'Perguruan tinggi', en: 'University' }, icon: 'graduation-cap' },
  ],
  eventKinds: [
    { id: 'Lokakarya', en: 'Workshop' },
    { id: 'Rapat koordinasi', en: 'Coordination meeting' },
    { id: 'FGD', en: 'Focus group discussion' },
  ],
  horizonYears: 10,
  periods: 2,
  cardKinds: KEMITRAAN_CARDS,
  steps: STEPS,
  result: KEMITRAAN_RESULT,
};
