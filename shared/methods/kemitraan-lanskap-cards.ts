/**
 * Card kinds of the landscape partnership masterplan with the fields of domain section 8 T2. An action also names its programme,
 * because the action matrix prints one; who acts in it is said by role cards, which each party confirms for itself.
 */
import type { CardKind, Choice, Field } from '../cards/card.ts';
import { LIMITS } from '../cards/limits.ts';
import { NOTE, ROLE_CHOICES } from './parts.ts';

const PLACE_MAX = 80;
const NAME_MAX = 80;
const LINE_MAX = 120;

/** The five parties of the partnership. */
const PARTIES: readonly Choice[] = [
  { id: 'pemerintah', name: { id: 'Pemerintah', en: 'Government' } },
  { id: 'swasta', name: { id: 'Swasta', en: 'Private sector' } },
  { id: 'masyarakat', name: { id: 'Masyarakat', en: 'Community' } },
  { id: 'ngo', name: { id: 'NGO', en: 'NGO' } },
  { id: 'kampus', name: { id: 'Perguruan tinggi', en: 'University' } },
];

const ISU: CardKind = {
  id: 'isu',
  name: { id: 'Isu', en: 'Issue' },
  shape: 'box',
  colour: 'isu',
  icon: 'flag',
  fields: [
    {
      id: 'judul',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Isu strategis', en: 'Strategic issue' },
      hint: { id: 'misalnya: jalur gajah terputus', en: 'for example: elephant routes are cut' },
    },
    {
      id: 'dampak',
      kind: 'choices',
      max: 3,
      required: true,
      name: { id: 'Dampak', en: 'Impact' },
      options: [
        { id: 'ekologi', name: { id: 'Ekologi', en: 'Ecological' } },
        { id: 'ekonomi', name: { id: 'Ekonomi', en: 'Economic' } },
        { id: 'sosial', name: { id: 'Sosial', en: 'Social' } },
      ],
    },
    {
      id: 'lokasi',
      kind: 'place',
      max: PLACE_MAX,
      required: false,
      name: { id: 'Lokasi', en: 'Place' },
      hint: { id: 'nama desa, sungai, atau kawasan', en: 'a village, a river or an area' },
    },
    {
      id: 'bukti',
      kind: 'longText',
      max: LIMITS.longText,
      required: false,
      later: true,
      name: { id: 'Bukti atau data', en: 'Evidence or data' },
    },
  ],
};

const TEMA: CardKind = {
  id: 'tema',
  name: { id: 'Tema kolaborasi', en: 'Collaboration theme' },
  shape: 'cut',
  colour: 'program',
  icon: 'handshake',
  fields: [
    {
      id: 'nama',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Tema kolaborasi', en: 'Collaboration theme' },
      hint: { id: 'misalnya: akses warga atas lahan', en: "for example: people's access to land" },
    },
    {
      id: 'isu',
      kind: 'link',
      step: 'isu',
      max: 20,
      required: true,
      name: { id: 'Isu yang dijawab', en: 'Issues it answers' },
    },
  ],
};

const VISI: CardKind = {
  id: 'visi',
  name: { id: 'Frasa visi', en: 'Vision phrase' },
  shape: 'oval',
  colour: 'visi',
  icon: 'sunrise',
  fields: [
    {
      id: 'kata-kunci',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Kata kunci', en: 'Key words' },
      hint: { id: 'misalnya: hutan pulih, desa makmur', en: 'for example: forest back, villages well off' },
    },
    {
      id: 'alasan',
      kind: 'longText',
      max: LIMITS.longText,
      required: false,
      later: true,
      name: { id: 'Alasan', en: 'Reason' },
    },
  ],
};

const ARAH: CardKind = {
  id: 'arah',
  name: { id: 'Arah', en: 'Direction' },
  shape: 'fold',
  colour: 'strategi',
  icon: 'route',
  fields: [
    {
      id: 'isi',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Arah', en: 'Direction' },
      hint: { id: 'misalnya: perkuat data di tapak', en: 'for example: strengthen data on the ground' },
    },
    {
      id: 'periode',
      kind: 'choice',
      required: true,
      name: { id: 'Periode', en: 'Period' },
      options: [
        { id: 'satu', name: { id: 'Periode I', en: 'Period I' } },
        { id: 'dua', name: { id: 'Periode II', en: 'Period II' } },
      ],
    },
    {
      id: 'tema',
      kind: 'link',
      step: 'tema',
      max: 5,
      required: false,
      name: { id: 'Tema', en: 'Theme' },
      hint: { id: 'kosongkan bila berlaku untuk semua tema', en: 'leave empty if it is for all themes' },
    },
  ],
};

const AREA: CardKind = {
  id: 'area',
  name: { id: 'Area model', en: 'Model area' },
  shape: 'box',
  colour: 'tolok',
  icon: 'map',
  fields: [
    {
      id: 'nama',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Area model', en: 'Model area' },
      hint: { id: 'misalnya: kubah gambut Merang', en: 'for example: the Merang peat dome' },
    },
    {
      id: 'desa',
      kind: 'text',
      max: LINE_MAX,
      required: true,
      name: { id: 'Desa', en: 'Villages' },
    },
    {
      id: 'konsesi',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      name: { id: 'Pemegang konsesi', en: 'Concession holders' },
    },
    {
      id: 'alasan',
      kind: 'longText',
      max: LIMITS.longText,
      required: false,
      name: { id: 'Alasan', en: 'Reason' },
    },
  ],
};

const TEMA_LINK: Field = {
  id: 'tema',
  kind: 'link',
  step: 'tema',
  max: 1,
  required: true,
  name: { id: 'Tema', en: 'Theme' },
};

const AKSI: CardKind = {
  id: 'aksi',
  name: { id: 'Aksi kemitraan', en: 'Partnership action' },
  shape: 'cut',
  colour: 'aksi',
  icon: 'calendar-check',
  fields: [
    {
      id: 'kegiatan',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Kegiatan', en: 'Activity' },
      hint: { id: 'misalnya: tandai jalur jelajah gajah', en: 'for example: mark the elephant routes' },
    },
    TEMA_LINK,
    {
      id: 'nama-program',
      kind: 'text',
      max: LINE_MAX,
      required: true,
      name: { id: 'Program', en: 'Programme' },
      hint: { id: 'misalnya: pemulihan koridor satwa', en: 'for example: restoring wildlife corridors' },
    },
    {
      id: 'area',
      kind: 'link',
      step: 'area',
      max: 1,
      required: false,
      name: { id: 'Area model', en: 'Model area' },
      hint: {
        id: 'kosongkan bila untuk seluruh lanskap',
        en: 'leave empty if it is for the whole landscape',
      },
    },
    {
      id: 'pelaku',
      kind: 'choices',
      max: 5,
      required: true,
      name: { id: 'Unsur pelaku', en: 'Parties who act' },
      options: PARTIES,
    },
    { id: 'waktu', kind: 'period', required: true, name: { id: 'Tahun', en: 'Years' } },
    {
      id: 'keluaran',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      name: { id: 'Keluaran', en: 'Output' },
      hint: { id: 'misalnya: 40 km jalur ditandai', en: 'for example: 40 km of routes marked' },
    },
    {
      id: 'indikator',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      name: { id: 'Indikator', en: 'Indicator' },
      hint: { id: 'misalnya: temuan tanda gajah per tahun', en: 'for example: elephant signs found a year' },
    },
    {
      id: 'sumber-dana',
      means: 'funds',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      later: true,
      name: { id: 'Sumber dana', en: 'Source of funds' },
      hint: { id: 'misalnya: APBD, dana desa, CSR', en: 'for example: local budget, village fund, CSR' },
    },
  ],
};

const PERAN: CardKind = {
  id: 'peran',
  name: { id: 'Peran', en: 'Role' },
  shape: 'badge',
  colour: 'peran',
  icon: 'user-round-check',
  fields: [
    { id: 'pihak', kind: 'institution', max: NAME_MAX, required: true, name: { id: 'Pihak', en: 'Party' } },
    {
      id: 'aksi',
      kind: 'link',
      step: 'aksi',
      max: 1,
      required: true,
      name: { id: 'Aksi kemitraan', en: 'Partnership action' },
    },
    {
      id: 'jenis',
      kind: 'choices',
      max: 5,
      required: true,
      name: { id: 'Jenis peran', en: 'Kind of role' },
      options: ROLE_CHOICES,
    },
    {
      id: 'kontribusi',
      kind: 'longText',
      max: LIMITS.longText,
      required: false,
      name: { id: 'Komitmen atau kontribusi', en: 'Commitment or contribution' },
    },
  ],
};

const FORUM: CardKind = {
  id: 'forum',
  name: { id: 'Kelembagaan', en: 'Institution' },
  shape: 'fold',
  colour: 'kebijakan',
  icon: 'users',
  fields: [
    {
      id: 'nama',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Forum atau alat kelengkapan', en: 'Forum or part of it' },
      hint: { id: 'misalnya: sekretariat bersama', en: 'for example: a joint secretariat' },
    },
    {
      id: 'tugas',
      kind: 'longText',
      max: LIMITS.longText,
      required: true,
      name: { id: 'Tugas', en: 'Tasks' },
    },
    {
      id: 'unsur',
      kind: 'choices',
      max: 5,
      required: false,
      name: { id: 'Unsur anggota', en: 'Parties in it' },
      options: PARTIES,
    },
    {
      id: 'penanggung-jawab',
      kind: 'institution',
      max: NAME_MAX,
      required: false,
      name: { id: 'Penanggung jawab', en: 'Responsible' },
    },
    {
      id: 'sidang',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      name: { id: 'Jadwal sidang', en: 'Meetings' },
      hint: { id: 'misalnya: dua kali setahun', en: 'for example: twice a year' },
    },
  ],
};

const EVALUASI: CardKind = {
  id: 'evaluasi',
  name: { id: 'Evaluasi', en: 'Evaluation' },
  shape: 'scale',
  colour: 'tolok',
  icon: 'ruler',
  fields: [
    {
      id: 'pokok',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Yang dievaluasi', en: 'What is evaluated' },
      hint: { id: 'misalnya: pendapatan keluarga mitra', en: "for example: partner families' income" },
    },
    {
      id: 'jenis',
      kind: 'choice',
      required: true,
      name: { id: 'Jenis', en: 'Sort' },
      options: [
        { id: 'manfaat', name: { id: 'Manfaat', en: 'Benefit' } },
        { id: 'dampak', name: { id: 'Dampak', en: 'Impact' } },
      ],
    },
    { ...TEMA_LINK, required: false },
    {
      id: 'ukuran',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      name: { id: 'Ukuran dan sumber data', en: 'Measure and source of data' },
    },
    { id: 'waktu', kind: 'period', required: true, name: { id: 'Jadwal', en: 'Schedule' } },
    {
      id: 'pelaksana',
      kind: 'institution',
      max: NAME_MAX,
      required: false,
      name: { id: 'Pelaksana', en: 'Done by' },
    },
  ],
};

export const KEMITRAAN_CARDS: readonly CardKind[] = [
  ISU,
  TEMA,
  VISI,
  ARAH,
  AREA,
  AKSI,
  PERAN,
  FORUM,
  EVALUASI,
  NOTE,
];
