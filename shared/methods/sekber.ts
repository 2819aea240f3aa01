/**
 * Forum multipihak (Sekber) as Kabupaten Sintang set it up (domain section 8 T4): the parties and what they bring, a vision with
 * mission, aims and strategies, what hampers the forum, its rules and seats, an action plan whose roles each party confirms, and
 * commitments under the name of who gives them. Default times add up to two days.
 */
import { ALL_STATES, consent, OPENING, RATIFYING, ROLES, VISION } from './parts.ts';
import type { Method, Step } from './schema.ts';
import { SEKBER_CARDS } from './sekber-cards.ts';
import { SEKBER_RESULT } from './sekber-result.ts';

const STEPS: readonly Step[] = [
  { ...OPENING, minutes: 30 },
  {
    id: 'pihak',
    name: { id: 'Pemetaan pihak', en: 'Mapping of parties' },
    task: {
      id: 'Apa mandat, agenda, dan sumber daya lembaga Anda?',
      en: 'What is your mandate, agenda and resources?',
    },
    hint: {
      id: 'Satu kartu untuk setiap lembaga. Nama lembaga terlihat oleh semua.',
      en: 'One card for each institution. Everybody sees its name.',
    },
    minutes: 60,
    layout: 'list',
    states: ['prepared', 'open', 'discussion', 'closed'],
    collects: {
      kinds: ['pihak'],
      during: ['open', 'discussion'],
      perPerson: 3,
      sealed: false,
      nameless: false,
    },
    decides: [],
    settles: 'nothing',
  },
  {
    ...VISION,
    name: { id: 'Visi forum', en: 'Vision of the forum' },
    task: { id: 'Ke mana forum ini membawa daerah kita?', en: 'Where does this forum take our region?' },
    minutes: 60,
  },
  {
    id: 'strategi',
    name: { id: 'Misi, tujuan, dan strategi', en: 'Mission, aims and strategies' },
    task: {
      id: 'Apa yang dikerjakan forum agar visi itu tercapai?',
      en: 'What does the forum do to reach that vision?',
    },
    hint: {
      id: 'Pilih jenis kartunya: misi, tujuan, atau strategi.',
      en: 'Choose the kind of card: mission, aim or strategy.',
    },
    minutes: 75,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['misi', 'tujuan', 'strategi'],
      during: ['open', 'discussion'],
      perPerson: 6,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'isu',
    name: { id: 'Isu tata kelola', en: 'Governance issues' },
    task: { id: 'Apa yang menghambat kerja forum?', en: 'What hampers the work of the forum?' },
    hint: {
      id: 'Satu isu per kartu. Sebutkan aturan yang terkait dan akibatnya.',
      en: 'One issue per card. Name the rule concerned and the consequence.',
    },
    minutes: 75,
    layout: 'wall',
    states: ALL_STATES,
    collects: { kinds: ['isu'], during: ['open'], perPerson: 6, sealed: false, nameless: true },
    decides: [{ way: 'dots', maxPerOption: 2, on: 'groups' }],
    settles: 'accepted',
  },
  {
    id: 'aturan',
    name: { id: 'Aturan main dan struktur', en: 'Rules and structure' },
    task: {
      id: 'Siapa duduk di mana, dan bagaimana forum bekerja?',
      en: 'Who sits where, and how does the forum work?',
    },
    hint: {
      id: 'Kedudukan: jabatan dan tugasnya. Pasal: satu topik, satu rumusan.',
      en: 'Seat: an office and its tasks. Article: one subject, one wording.',
    },
    minutes: 90,
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: ['struktur', 'pasal'],
      during: ['open', 'discussion'],
      perPerson: 10,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    id: 'aksi',
    name: { id: 'Rencana aksi', en: 'Action plan' },
    task: {
      id: 'Apa yang kita kerjakan bersama, kapan, dan dengan apa?',
      en: 'What do we do together, when and with what?',
    },
    hint: {
      id: 'Satu aksi per kartu: pilar, waktu, sumber daya, indikator, dan target.',
      en: 'One action per card: pillar, time, resources, indicator and target.',
    },
    minutes: 105,
    layout: 'roadmap',
    states: ALL_STATES,
    collects: {
      kinds: ['aksi'],
      during: ['open', 'discussion'],
      perPerson: 10,
      sealed: false,
      nameless: true,
    },
    decides: consent('groups'),
    settles: 'accepted',
  },
  {
    ...ROLES,
    name: { id: 'Pembagian peran', en: 'Division of roles' },
    task: {
      id: 'Apa peran lembaga Anda dalam setiap aksi?',
      en: "What is your institution's role in each action?",
    },
    minutes: 60,
  },
  {
    id: 'komitmen',
    name: { id: 'Komitmen para pihak', en: 'Commitments of the parties' },
    task: {
      id: 'Apa yang lembaga Anda janjikan, dan kapan?',
      en: 'What does your institution pledge, and by when?',
    },
    hint: {
      id: 'Janji atas nama lembaga, dibacakan, dan ditulis dengan tenggatnya.',
      en: 'A pledge in the name of the institution, read aloud, with its due time.',
    },
    minutes: 45,
    layout: 'list',
    states: ['prepared', 'open', 'discussion', 'closed'],
    collects: {
      kinds: ['komitmen'],
      during: ['open', 'discussion'],
      perPerson: 5,
      sealed: false,
      nameless: false,
    },
    decides: [],
    settles: 'nothing',
  },
  RATIFYING,
];

export const sekber: Method = {
  id: 'sekber',
  version: 1,
  name: { id: 'Sekber', en: 'Joint secretariat' },
  fullName: {
    id: 'Forum Multipihak Sekretariat Bersama (Sekber)',
    en: 'Multi-stakeholder Forum (Joint secretariat)',
  },
  summary: {
    id: 'Forum multipihak: para pihak menyepakati visi, aturan main, rencana aksi, dan komitmen sekretariat bersama, sekitar dua hari.',
    en: 'Multi-stakeholder forum: the parties agree on vision, rules, action plan and commitments of a joint secretariat, about two days.',
  },
  constituencies: [
    { id: 'pemerintah', name: { id: 'Pemerintah', en: 'Government' }, icon: 'landmark' },
    { id: 'masyarakat', name: { id: 'Masyarakat', en: 'Community' }, icon: 'house' },
    { id: 'mitra', name: { id: 'Mitra pembangunan', en: 'Development partners' }, icon: 'handshake' },
    { id: 'usaha', name: { id: 'Pelaku usaha', en: 'Business' }, icon: 'building-2' },
  ],
  eventKinds: [
    { id: 'Pertemuan', en: 'Meeting' },
    { id: 'Lokakarya', en: 'Workshop' },
    { id: 'Rapat koordinasi', en: 'Coordination meeting' },
  ],
  horizonYears: 3,
  periods: 1,
  cardKinds: SEKBER_CARDS,
  steps: STEPS,
  result: SEKBER_RESULT,
};
