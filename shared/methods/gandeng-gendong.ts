/**
 * Master Plan Gandeng Gendong of Kota Yogyakarta (domain section 8 T3): a kelurahan unites the plans of every agency and level with
 * the wishes of its kampung, and divides the work among the 5K: Kota, Kampus, Korporasi, Komunitas, Kampung. Default times
 * add up to a day of about six hours.
 */
import { GANDENG_GENDONG_CARDS } from './gandeng-gendong-cards.ts';
import { GANDENG_GENDONG_RESULT } from './gandeng-gendong-result.ts';
import { ALL_STATES, consent, OPENING, RATIFYING, ROLES, SCREENING } from './parts.ts';
import type { Method, Step } from './schema.ts';

const STEPS: readonly Step[] = [
  OPENING,
  {
    id: 'inventaris',
    name: { id: 'Inventaris rencana', en: 'Inventory of plans' },
    task: { id: 'Rencana apa yang sudah ada untuk wilayah kita?', en: 'Which plans exist for our area?' },
    hint: {
      id: 'Satu rencana per kartu, dari dinas, provinsi, pusat, atau warga.',
      en: 'One plan per card: of an agency, the province, the state or residents.',
    },
    minutes: 30,
    layout: 'wall',
    states: ALL_STATES,
    collects: { kinds: ['rencana'], during: ['open'], perPerson: 10, sealed: false, nameless: true },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'potensi',
    name: { id: 'Potensi, masalah, dan mimpi', en: 'Potentials, problems and dreams' },
    task: {
      id: 'Apa potensi, masalah, dan mimpi kampung Anda?',
      en: 'What are the potentials, problems and dreams of your kampung?',
    },
    hint: {
      id: 'Satu gagasan per kartu. Sebutkan kampung dan siapa yang mengalaminya.',
      en: 'One thought per card. Name the kampung and who it concerns.',
    },
    minutes: 45,
    layout: 'wall',
    circles: { entry: 'choice' },
    states: ALL_STATES,
    collects: { kinds: ['potensi'], during: ['open'], perPerson: 8, sealed: false, nameless: true },
    decides: [{ way: 'dots', maxPerOption: 2, on: 'groups' }],
    settles: 'accepted',
  },
  {
    id: 'kawasan',
    name: { id: 'Kawasan unggulan dan branding', en: 'Flagship area and branding' },
    task: {
      id: 'Kawasan mana yang kita unggulkan, dan dikenal sebagai apa?',
      en: 'Which area do we put forward, and what is it to be known for?',
    },
    hint: {
      id: 'Tulis nama kawasan, keunikan, produk, dan slogan yang pendek.',
      en: 'Write its name, what is special, its product and a short slogan.',
    },
    minutes: 35,
    layout: 'wall',
    states: ALL_STATES,
    collects: { kinds: ['kawasan'], during: ['open'], perPerson: 3, sealed: false, nameless: true },
    decides: [{ way: 'dots', maxPerOption: 2, on: 'groups' }, ...consent('groups')],
    settles: 'accepted',
  },
  {
    id: 'program',
    name: { id: 'Program penyelesaian masalah', en: 'Programmes to solve problems' },
    task: {
      id: 'Program apa yang menyelesaikan masalah dan memajukan kawasan?',
      en: 'Which programme solves the problems and moves the area forward?',
    },
    hint: {
      id: 'Satu program per kartu: masalah yang dijawab, target, dan tahapnya.',
      en: 'One programme per card: the problem it answers, its target and stage.',
    },
    minutes: 35,
    layout: 'wall',
    states: ['prepared', 'open', 'discussion', 'closed'],
    collects: { kinds: ['program'], during: ['open'], perPerson: 8, sealed: false, nameless: true },
    decides: [],
    settles: 'nothing',
  },
  SCREENING,
  {
    id: 'roadmap',
    name: { id: 'Peta jalan', en: 'Road map' },
    task: {
      id: 'Kapan, di wilayah mana, dan dari anggaran mana?',
      en: 'When, in which area, and from whose budget?',
    },
    hint: {
      id: 'Satu langkah program per kartu, dengan tahun, wilayah, dan sumber anggaran.',
      en: 'One step of a programme per card, with its years, area and funds.',
    },
    minutes: 35,
    layout: 'roadmap',
    states: ALL_STATES,
    collects: {
      kinds: ['tahap'],
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
    name: { id: 'Peran 5K', en: 'Roles of the 5K' },
    task: {
      id: 'Apa peran Kota, Kampus, Korporasi, Komunitas, dan Kampung?',
      en: 'What do city, campus, corporations, communities and kampung do?',
    },
    hint: {
      id: 'Tulis peran dan kontribusi lembaga Anda. Wakilnya akan memastikan.',
      en: "Write your institution's role and contribution. Its delegate confirms it.",
    },
    minutes: 40,
  },
  {
    id: 'desk',
    name: { id: 'Desk penanggung jawab', en: 'Responsible desks' },
    task: {
      id: 'Siapa yang mengawal tiap fokus pembangunan?',
      en: 'Who looks after each focus of development?',
    },
    hint: {
      id: 'Satu desk per fokus: koordinator, anggota, tata kala, dan wilayahnya.',
      en: 'One desk per focus: coordinator, members, calendar and area.',
    },
    minutes: 25,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['desk'],
      during: ['open', 'discussion'],
      perPerson: 10,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'penguat',
    name: { id: 'Penguat dari rencana luar', en: 'Boosters from outside plans' },
    task: {
      id: 'Rencana luar mana yang menguatkan program kita?',
      en: 'Which outside plans strengthen our programmes?',
    },
    hint: {
      id: 'Rencana kota, DIY, pusat, atau wilayah tetangga, dan program yang dikuatkan.',
      en: 'Plans of the city, province, state or neighbours, and what they strengthen.',
    },
    minutes: 15,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['penguat'],
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

export const gandengGendong: Method = {
  id: 'gandeng-gendong',
  version: 1,
  name: { id: 'Gandeng Gendong', en: 'Gandeng Gendong' },
  fullName: {
    id: 'Perencanaan Kewilayahan Terintegrasi (Master Plan Gandeng Gendong)',
    en: 'Integrated Area Planning (Gandeng Gendong Master Plan)',
  },
  summary: {
    id: 'Master plan kelurahan yang menyatukan semua rencana dan membagi peran 5K: pembukaan dan 10 langkah, sekitar 6 jam.',
    en: 'A kelurahan master plan that unites all plans and divides roles among the 5K: an opening and 10 steps, about 6 hours.',
  },
  constituencies: [
    { id: 'kota', name: { id: 'Kota', en: 'City' }, icon: 'landmark' },
    { id: 'kampus', name: { id: 'Kampus', en: 'Campus' }, icon: 'graduation-cap' },
    { id: 'korporasi', name: { id: 'Korporasi', en: 'Corporations' }, icon: 'building-2' },
    { id: 'komunitas', name: { id: 'Komunitas', en: 'Communities' }, icon: 'users' },
    { id: 'kampung', name: { id: 'Kampung', en: 'Kampung' }, icon: 'house' },
  ],
  eventKinds: [
    { id: 'FGD', en: 'Focus group discussion' },
    { id: 'Lokakarya', en: 'Workshop' },
    { id: 'Musyawarah kelurahan', en: 'Kelurahan deliberation' },
    { id: 'Rapat koordinasi', en: 'Coordination meeting' },
  ],
  horizonYears: 5,
  periods: 3,
  cardKinds: GANDENG_GENDONG_CARDS,
  steps: STEPS,
  result: GANDENG_GENDONG_RESULT,
};
