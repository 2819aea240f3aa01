/**
 * Card kinds of the multi-stakeholder forum with the fields of domain section 8 T4. Mission, aims and strategies are kinds of their
 * own because the result lists them apart, and so is the seat in the forum that the structure prints. Who answers for an action
 * and who supports it is said by role cards, which each party confirms for itself.
 */
import type { CardKind, Choice } from '../cards/card.ts';
import {
  choiceField,
  choicesField,
  institutionField,
  lineField,
  linkField,
  longField,
  NOTE,
  numberField,
  periodField,
  ROLE_FIELD,
  shortField,
  titleField,
} from './parts.ts';

const SECTORS: readonly Choice[] = [
  { id: 'pemerintah', name: { id: 'Pemerintah', en: 'Government' } },
  { id: 'masyarakat', name: { id: 'Masyarakat', en: 'Community' } },
  { id: 'mitra', name: { id: 'Mitra pembangunan', en: 'Development partners' } },
  { id: 'usaha', name: { id: 'Pelaku usaha', en: 'Business' } },
];

/** The four pillars of sustainable development, as regional reports have them. */
const PILLARS: readonly Choice[] = [
  { id: 'lingkungan', name: { id: 'Lingkungan', en: 'Environment' } },
  { id: 'ekonomi', name: { id: 'Ekonomi', en: 'Economy' } },
  { id: 'sosial', name: { id: 'Sosial', en: 'Society' } },
  { id: 'tata-kelola', name: { id: 'Hukum dan tata kelola', en: 'Law and governance' } },
];

const SEATS: readonly Choice[] = [
  { id: 'pengarah', name: { id: 'Pengarah', en: 'Steering' } },
  { id: 'ketua', name: { id: 'Ketua', en: 'Chair' } },
  { id: 'wakil-ketua', name: { id: 'Wakil ketua', en: 'Deputy chair' } },
  { id: 'sekretaris', name: { id: 'Sekretaris', en: 'Secretary' } },
  { id: 'kelompok-kerja', name: { id: 'Kelompok kerja', en: 'Working group' } },
  { id: 'anggota', name: { id: 'Anggota', en: 'Member' } },
];

const PIHAK: CardKind = {
  id: 'pihak',
  name: { id: 'Pihak', en: 'Party' },
  shape: 'fold',
  colour: 'peran',
  icon: 'users',
  fields: [
    institutionField('lembaga', { id: 'Lembaga', en: 'Institution' }, { required: true }),
    choiceField('unsur', { id: 'Unsur', en: 'Constituency' }, SECTORS, { required: true }),
    lineField(
      'mandat',
      { id: 'Mandat', en: 'Mandate' },
      { hint: { id: 'misalnya: menyusun rencana daerah', en: 'for example: draws up the local plan' } },
    ),
    lineField(
      'agenda',
      { id: 'Agenda', en: 'Agenda' },
      { hint: { id: 'yang sedang diperjuangkan lembaga', en: 'what the institution works for' } },
    ),
    lineField(
      'sumber-daya',
      { id: 'Sumber daya', en: 'Resources' },
      {
        hint: { id: 'misalnya: data hutan desa, fasilitator', en: 'for example: forest data, facilitators' },
      },
    ),
  ],
};

const VISI: CardKind = {
  id: 'visi',
  name: { id: 'Frasa visi', en: 'Vision phrase' },
  shape: 'oval',
  colour: 'visi',
  icon: 'sunrise',
  fields: [
    titleField(
      'kata-kunci',
      { id: 'Kata kunci', en: 'Key words' },
      {
        id: 'misalnya: hutan lestari, warga sejahtera',
        en: 'for example: forests kept, people well off',
      },
    ),
    longField('alasan', { id: 'Alasan', en: 'Reason' }, { later: true }),
  ],
};

const MISI: CardKind = {
  id: 'misi',
  name: { id: 'Misi', en: 'Mission' },
  shape: 'cut',
  colour: 'program',
  icon: 'megaphone',
  fields: [
    titleField(
      'misi',
      { id: 'Misi forum', en: 'Mission of the forum' },
      {
        id: 'misalnya: menyatukan data para pihak',
        en: "for example: bring the parties' data together",
      },
    ),
  ],
};

const TUJUAN: CardKind = {
  id: 'tujuan',
  name: { id: 'Tujuan', en: 'Aim' },
  shape: 'scale',
  colour: 'tolok',
  icon: 'lightbulb',
  fields: [
    titleField(
      'tujuan',
      { id: 'Tujuan forum', en: 'Aim of the forum' },
      {
        id: 'misalnya: satu rencana aksi sampai 2028',
        en: 'for example: one action plan until 2028',
      },
    ),
  ],
};

const STRATEGI: CardKind = {
  id: 'strategi',
  name: { id: 'Strategi', en: 'Strategy' },
  shape: 'fold',
  colour: 'strategi',
  icon: 'route',
  fields: [
    titleField(
      'strategi',
      { id: 'Strategi', en: 'Strategy' },
      {
        id: 'misalnya: mulai dari data yang sama',
        en: 'for example: start from the same data',
      },
    ),
    longField('cara', { id: 'Cara menjalankan', en: 'How it is done' }, { later: true }),
  ],
};

const ISU: CardKind = {
  id: 'isu',
  name: { id: 'Isu tata kelola', en: 'Governance issue' },
  shape: 'box',
  colour: 'isu',
  icon: 'flag',
  fields: [
    titleField(
      'judul',
      { id: 'Isu tata kelola', en: 'Governance issue' },
      {
        id: 'misalnya: tugas anggota belum tertulis',
        en: "for example: members' tasks not written down",
      },
    ),
    lineField(
      'aturan',
      { id: 'Aturan terkait', en: 'Rule concerned' },
      { hint: { id: 'misalnya: SK Bupati, Perbup, AD/ART', en: 'for example: a decree, a regulation' } },
    ),
    lineField('akibat', { id: 'Akibat', en: 'Consequence' }),
  ],
};

const STRUKTUR: CardKind = {
  id: 'struktur',
  name: { id: 'Kedudukan dalam forum', en: 'Seat in the forum' },
  shape: 'badge',
  colour: 'kebijakan',
  icon: 'landmark',
  fields: [
    institutionField(
      'pejabat',
      { id: 'Jabatan atau lembaga', en: 'Office or institution' },
      { required: true },
    ),
    choiceField('kedudukan', { id: 'Kedudukan', en: 'Seat' }, SEATS, { required: true }),
    longField('tugas', { id: 'Tugas', en: 'Tasks' }),
  ],
};

const PASAL: CardKind = {
  id: 'pasal',
  name: { id: 'Pasal', en: 'Article' },
  shape: 'fold',
  colour: 'kebijakan',
  icon: 'scroll-text',
  fields: [
    titleField(
      'topik',
      { id: 'Topik', en: 'Subject' },
      {
        id: 'misalnya: rapat forum',
        en: 'for example: meetings of the forum',
      },
    ),
    longField('rumusan', { id: 'Rumusan', en: 'Wording' }, { required: true }),
    linkField('isu', { id: 'Isu yang dijawab', en: 'Issue it answers' }, 'isu', { required: false, max: 3 }),
  ],
};

const AKSI: CardKind = {
  id: 'aksi',
  name: { id: 'Aksi', en: 'Action' },
  shape: 'cut',
  colour: 'aksi',
  icon: 'calendar-check',
  fields: [
    titleField(
      'kegiatan',
      { id: 'Aksi', en: 'Action' },
      {
        id: 'misalnya: susun profil hutan desa',
        en: 'for example: describe the village forests',
      },
    ),
    choiceField('pilar', { id: 'Pilar', en: 'Pillar' }, PILLARS, { required: true }),
    periodField('waktu', { id: 'Waktu', en: 'Time' }, { required: true }),
    choicesField(
      'sumber-daya',
      { id: 'Sumber daya', en: 'Resources' },
      [
        { id: 'dana', name: { id: 'Dana', en: 'Money' } },
        { id: 'tenaga', name: { id: 'Tenaga', en: 'People' } },
        { id: 'data', name: { id: 'Data', en: 'Data' } },
      ],
      { required: true },
    ),
    lineField(
      'rincian',
      { id: 'Rincian sumber daya', en: 'Resources in detail' },
      {
        hint: {
          id: 'misalnya: APBD, dua penyuluh, peta',
          en: 'for example: local budget, two advisers, maps',
        },
      },
    ),
    lineField(
      'indikator',
      { id: 'Indikator', en: 'Indicator' },
      { hint: { id: 'misalnya: desa yang punya rencana kelola', en: 'for example: villages with a plan' } },
    ),
    shortField('satuan', { id: 'Satuan', en: 'Unit' }),
    numberField('data-awal', { id: 'Data awal', en: 'Baseline' }),
    numberField('target', { id: 'Target', en: 'Target' }),
  ],
};

const PERAN: CardKind = {
  id: 'peran',
  name: { id: 'Peran', en: 'Role' },
  shape: 'badge',
  colour: 'peran',
  icon: 'user-round-check',
  fields: [
    institutionField('pihak', { id: 'Pihak', en: 'Party' }, { required: true }),
    linkField('aksi', { id: 'Aksi', en: 'Action' }, 'aksi'),
    ROLE_FIELD,
    longField('kontribusi', { id: 'Kontribusi', en: 'Contribution' }),
  ],
};

const KOMITMEN: CardKind = {
  id: 'komitmen',
  name: { id: 'Komitmen', en: 'Commitment' },
  shape: 'badge',
  colour: 'aksi',
  icon: 'signature',
  fields: [
    institutionField('pihak', { id: 'Pihak', en: 'Party' }, { required: true }),
    longField(
      'janji',
      { id: 'Janji', en: 'Pledge' },
      {
        required: true,
        hint: { id: 'kalimat yang dapat diperiksa', en: 'a sentence that can be checked' },
      },
    ),
    periodField('tenggat', { id: 'Tenggat', en: 'Due' }, { required: true }),
  ],
};

export const SEKBER_CARDS: readonly CardKind[] = [
  PIHAK,
  VISI,
  MISI,
  TUJUAN,
  STRATEGI,
  ISU,
  STRUKTUR,
  PASAL,
  AKSI,
  PERAN,
  KOMITMEN,
  NOTE,
];
