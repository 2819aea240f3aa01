/**
 * A focus group discussion of half a day with 8 to 15 people (domain section 5): a few questions of the facilitator, answers on cards
 * that the group clusters and words, conclusions by mufakat, and who does what until when. Its paper is the notula.
 */
import { FGD_CARDS } from './fgd-cards.ts';
import { FGD_RESULT } from './fgd-result.ts';
import { ALL_STATES, consent, OPENING, RATIFYING } from './parts.ts';
import type { Method, Step } from './schema.ts';

const STEPS: readonly Step[] = [
  OPENING,
  {
    id: 'pertanyaan',
    name: { id: 'Pertanyaan kunci', en: 'Key questions' },
    task: { id: 'Pertanyaan apa yang kita bahas hari ini?', en: 'Which questions do we discuss today?' },
    hint: {
      id: 'Fasilitator membacakan pertanyaannya. Usulkan tambahan bila perlu.',
      en: 'The facilitator reads the questions. Propose another one if needed.',
    },
    minutes: 15,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['pertanyaan'],
      during: ['open', 'discussion'],
      perPerson: 5,
      sealed: false,
      nameless: false,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'jawaban',
    name: { id: 'Jawaban dan pengelompokan', en: 'Answers and clusters' },
    task: { id: 'Apa jawaban Anda atas setiap pertanyaan?', en: 'What is your answer to each question?' },
    hint: {
      id: 'Satu gagasan per kartu. Lalu kita kelompokkan dan beri nama bersama.',
      en: 'One thought per card. Then we cluster the cards and name the clusters.',
    },
    minutes: 60,
    layout: 'wall',
    states: ALL_STATES,
    collects: { kinds: ['jawaban'], during: ['open'], perPerson: 10, sealed: false, nameless: true },
    decides: [{ way: 'dots', maxPerOption: 2, on: 'groups' }],
    settles: 'accepted',
  },
  {
    id: 'kesimpulan',
    name: { id: 'Kesimpulan', en: 'Conclusions' },
    task: { id: 'Apa yang dapat kita simpulkan bersama?', en: 'What can we conclude together?' },
    hint: {
      id: 'Satu kesimpulan per kartu, dengan pertanyaan yang dijawabnya.',
      en: 'One conclusion per card, with the question it answers.',
    },
    minutes: 45,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['kesimpulan'],
      during: ['open', 'discussion'],
      perPerson: 5,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'tindak-lanjut',
    name: { id: 'Tindak lanjut', en: 'Follow-up' },
    task: { id: 'Siapa mengerjakan apa, dan sampai kapan?', en: 'Who does what, and until when?' },
    hint: {
      id: 'Satu tugas per kartu, dengan penanggung jawab dan tenggatnya.',
      en: 'One task per card, with who is responsible and when it is due.',
    },
    minutes: 25,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['tugas'],
      during: ['open', 'discussion'],
      perPerson: 5,
      sealed: false,
      nameless: false,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    ...RATIFYING,
    name: { id: 'Pembacaan dan pengesahan notula', en: 'Reading and ratification' },
    task: { id: 'Sudah sesuaikah rancangan notula ini?', en: 'Are these draft notes right?' },
    minutes: 20,
  },
];

export const fgd: Method = {
  id: 'fgd',
  version: 1,
  name: { id: 'FGD', en: 'FGD' },
  fullName: { id: 'Diskusi Kelompok Terarah (FGD)', en: 'Focus Group Discussion (FGD)' },
  summary: {
    id: 'FGD: kelompok kecil menjawab beberapa pertanyaan, menyepakati kesimpulan dan tindak lanjut, lalu menandatangani notula, sekitar 3 jam.',
    en: 'FGD: a small group answers a few questions, agrees on conclusions and follow-up, and signs the notes, about 3 hours.',
  },
  constituencies: [
    { id: 'pemerintah', name: { id: 'Pemerintah', en: 'Government' }, icon: 'landmark' },
    { id: 'masyarakat', name: { id: 'Masyarakat', en: 'Community' }, icon: 'house' },
    { id: 'usaha', name: { id: 'Dunia usaha', en: 'Business' }, icon: 'building-2' },
    { id: 'ahli', name: { id: 'Akademisi dan LSM', en: 'Academics and NGOs' }, icon: 'graduation-cap' },
  ],
  eventKinds: [
    { id: 'FGD', en: 'FGD' },
    { id: 'Diskusi kelompok terarah', en: 'Focus group discussion' },
    { id: 'Rapat', en: 'Meeting' },
  ],
  horizonYears: 1,
  periods: 1,
  cardKinds: FGD_CARDS,
  steps: STEPS,
  result: FGD_RESULT,
};
