/**
 * S-PWT, Skenario Pembangunan Wilayah Terpadu: steps 0 to 9 of domain section 4. The order follows LEKAD's description
 * (vision, programme, benchmark, actor, policy, strategy); default times add up to a working day of about six hours.
 */
import { SPWT_CARDS } from './spwt-cards.ts';
import { SPWT_RESULT } from './spwt-result.ts';
import { ALL_STATES, consent, OPENING, RATIFYING, ROLES, SCREENING, VISION } from './parts.ts';
import type { Method, Step } from './schema.ts';

const STEPS: readonly Step[] = [
  OPENING,
  {
    id: 'isu',
    name: { id: 'Isu dan faktor perekat', en: 'Issues and binding factors' },
    task: { id: 'Apa yang paling terasa di wilayah kita?', en: 'What do we feel most in our region?' },
    hint: {
      id: 'Satu gagasan per kartu: masalah, potensi, atau yang mengikat kita.',
      en: 'One thought per card: a problem, a potential, or what binds us.',
    },
    minutes: 45,
    layout: 'wall',
    states: ALL_STATES,
    collects: { kinds: ['isu'], during: ['open'], perPerson: 8, sealed: false, nameless: true },
    decides: [{ way: 'dots', maxPerOption: 2, on: 'groups' }],
    settles: 'accepted',
  },
  {
    ...VISION,
    name: { id: 'Visi bersama', en: 'Shared vision' },
    task: { id: 'Seperti apa wilayah kita nanti?', en: 'What will our region be like?' },
    minutes: 45,
  },
  {
    id: 'program',
    name: { id: 'Program kewilayahan', en: 'Area-based programmes' },
    task: { id: 'Program apa yang menjawab isu tadi?', en: 'Which programme answers those issues?' },
    hint: {
      id: 'Satu program per kartu. Usulan yang sama nanti kita gabung.',
      en: 'One programme per card. We join equal proposals later.',
    },
    minutes: 35,
    layout: 'wall',
    states: ['prepared', 'open', 'discussion', 'closed'],
    collects: { kinds: ['program'], during: ['open'], perPerson: 8, sealed: false, nameless: true },
    decides: [],
    settles: 'nothing',
  },
  {
    ...SCREENING,
    task: { id: 'Mana yang layak dan mendesak?', en: 'Which are feasible and urgent?' },
    minutes: 40,
  },
  {
    id: 'tolok-ukur',
    name: { id: 'Tolok ukur', en: 'Benchmarks' },
    task: { id: 'Dari mana kita tahu program berhasil?', en: 'How do we know a programme worked?' },
    hint: {
      id: 'Satu indikator per kartu: keadaan sekarang, lalu target tiap tahun.',
      en: 'One indicator per card: how it stands now, then a target for each year.',
    },
    minutes: 40,
    layout: 'matrix',
    states: ALL_STATES,
    collects: {
      kinds: ['tolok-ukur'],
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
    name: { id: 'Aktor dan pembagian peran', en: 'Actors and division of roles' },
    task: { id: 'Siapa mengerjakan apa?', en: 'Who does what?' },
    minutes: 40,
  },
  {
    id: 'kebijakan-strategi',
    name: { id: 'Kebijakan dan strategi', en: 'Policies and strategies' },
    task: {
      id: 'Aturan apa yang perlu, dan lewat jalan apa?',
      en: 'Which rules are needed, and which way leads there?',
    },
    hint: {
      id: 'Kebijakan: aturan yang dibuat atau diubah. Strategi: cara mencapainya.',
      en: 'Policy: a rule to make or change. Strategy: how to get there.',
    },
    minutes: 30,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['kebijakan', 'strategi'],
      during: ['open', 'discussion'],
      perPerson: 20,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'rencana-aksi',
    name: { id: 'Tahapan dan rencana aksi', en: 'Stages and action plan' },
    task: { id: 'Kapan dikerjakan, berapa, dan siapa yang membiayai?', en: 'When, how much, and who pays?' },
    hint: {
      id: 'Satu kegiatan per kartu, dengan tahun dan biaya bila sudah ada.',
      en: 'One activity per card, with its year, and its cost if known.',
    },
    minutes: 40,
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
  RATIFYING,
];

export const spwt: Method = {
  id: 's-pwt',
  version: 1,
  name: { id: 'S-PWT', en: 'S-PWT' },
  fullName: {
    id: 'Skenario Pembangunan Wilayah Terpadu (S-PWT)',
    en: 'Integrated Regional Development Scenario (S-PWT)',
  },
  summary: {
    id: 'Skenario Pembangunan Wilayah Terpadu: pembukaan dan 9 langkah, dari isu sampai rencana aksi, sekitar 6 jam.',
    en: 'Integrated regional development scenario: an opening and 9 steps, from issues to an action plan, about 6 hours.',
  },
  constituencies: [
    { id: 'pemerintah', name: { id: 'Pemerintah', en: 'Government' }, icon: 'landmark' },
    { id: 'swasta', name: { id: 'Swasta', en: 'Private sector' }, icon: 'building-2' },
    { id: 'masyarakat', name: { id: 'Masyarakat', en: 'Community' }, icon: 'house' },
    { id: 'lsm', name: { id: 'LSM', en: 'Civil society' }, icon: 'handshake' },
    { id: 'perguruan-tinggi', name: { id: 'Perguruan tinggi', en: 'University' }, icon: 'graduation-cap' },
  ],
  eventKinds: [
    { id: 'Lokakarya', en: 'Workshop' },
    { id: 'Rapat koordinasi', en: 'Coordination meeting' },
    { id: 'Musrenbang', en: 'Musrenbang' },
    { id: 'FGD', en: 'Focus group discussion' },
  ],
  horizonYears: 5,
  ceiling: true,
  periods: 2,
  cardKinds: SPWT_CARDS,
  steps: STEPS,
  result: SPWT_RESULT,
};
