/**
 * Card kinds of the landscape partnership masterplan with the fields of domain section 8 T2. An action also names its programme,
 * because the action matrix prints one; who acts in it is said by role cards, which each party confirms for itself.
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
  periodField,
  placeField,
  ROLE_FIELD,
  spotField,
  titleField,
} from './parts.ts';

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
    titleField(
      'judul',
      { id: 'Isu strategis', en: 'Strategic issue' },
      { id: 'misalnya: jalur gajah terputus', en: 'for example: elephant routes are cut' },
    ),
    choicesField(
      'dampak',
      { id: 'Dampak', en: 'Impact' },
      [
        { id: 'ekologi', name: { id: 'Ekologi', en: 'Ecological' } },
        { id: 'ekonomi', name: { id: 'Ekonomi', en: 'Economic' } },
        { id: 'sosial', name: { id: 'Sosial', en: 'Social' } },
      ],
      { required: true },
    ),
    placeField(
      'lokasi',
      { id: 'Lokasi', en: 'Place' },
      { hint: { id: 'nama {desa}, sungai, atau kawasan', en: 'a village, a river or an area' } },
    ),
    longField('bukti', { id: 'Bukti atau data', en: 'Evidence or data' }, { later: true }),
  ],
};

const TEMA: CardKind = {
  id: 'tema',
  name: { id: 'Tema kolaborasi', en: 'Collaboration theme' },
  shape: 'cut',
  colour: 'program',
  icon: 'handshake',
  fields: [
    titleField(
      'nama',
      { id: 'Tema kolaborasi', en: 'Collaboration theme' },
      { id: 'misalnya: akses warga atas lahan', en: "for example: people's access to land" },
    ),
    linkField('isu', { id: 'Isu yang dijawab', en: 'Issues it answers' }, 'isu', { max: 20 }),
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
      { id: 'misalnya: hutan pulih, desa makmur', en: 'for example: forest back, villages well off' },
    ),
    longField('alasan', { id: 'Alasan', en: 'Reason' }, { later: true }),
  ],
};

const ARAH: CardKind = {
  id: 'arah',
  name: { id: 'Arah', en: 'Direction' },
  shape: 'fold',
  colour: 'strategi',
  icon: 'route',
  fields: [
    titleField(
      'isi',
      { id: 'Arah', en: 'Direction' },
      { id: 'misalnya: perkuat data di tapak', en: 'for example: strengthen data on the ground' },
    ),
    choiceField(
      'periode',
      { id: 'Periode', en: 'Period' },
      [
        { id: 'satu', name: { id: 'Periode I', en: 'Period I' } },
        { id: 'dua', name: { id: 'Periode II', en: 'Period II' } },
      ],
      { required: true },
    ),
    linkField('tema', { id: 'Tema', en: 'Theme' }, 'tema', {
      required: false,
      hint: { id: 'kosongkan bila berlaku untuk semua tema', en: 'leave empty if it is for all themes' },
      max: 5,
    }),
  ],
};

const AREA: CardKind = {
  id: 'area',
  name: { id: 'Area model', en: 'Model area' },
  shape: 'box',
  colour: 'tolok',
  icon: 'map',
  fields: [
    titleField(
      'nama',
      { id: 'Area model', en: 'Model area' },
      { id: 'misalnya: kubah gambut Merang', en: 'for example: the Merang peat dome' },
    ),
    lineField('desa', { id: '{Desa}', en: 'Villages' }, { required: true }),
    lineField('konsesi', { id: 'Pemegang konsesi', en: 'Concession holders' }),
    longField('alasan', { id: 'Alasan', en: 'Reason' }),
    spotField('titik', { id: 'Titik di peta', en: 'Point on the map' }),
  ],
};

const TEMA_LINK = linkField('tema', { id: 'Tema', en: 'Theme' }, 'tema');

const AKSI: CardKind = {
  id: 'aksi',
  name: { id: 'Aksi kemitraan', en: 'Partnership action' },
  shape: 'cut',
  colour: 'aksi',
  icon: 'calendar-check',
  fields: [
    titleField(
      'kegiatan',
      { id: 'Kegiatan', en: 'Activity' },
      { id: 'misalnya: tandai jalur jelajah gajah', en: 'for example: mark the elephant routes' },
    ),
    TEMA_LINK,
    lineField(
      'nama-program',
      { id: 'Program', en: 'Programme' },
      {
        required: true,
        hint: { id: 'misalnya: pemulihan koridor satwa', en: 'for example: restoring wildlife corridors' },
      },
    ),
    linkField('area', { id: 'Area model', en: 'Model area' }, 'area', {
      required: false,
      hint: {
        id: 'kosongkan bila untuk seluruh lanskap',
        en: 'leave empty if it is for the whole landscape',
      },
    }),
    choicesField('pelaku', { id: 'Unsur pelaku', en: 'Parties who act' }, PARTIES, { required: true }),
    periodField('waktu', { id: 'Tahun', en: 'Years' }, { required: true }),
    lineField(
      'keluaran',
      { id: 'Keluaran', en: 'Output' },
      { hint: { id: 'misalnya: 40 km jalur ditandai', en: 'for example: 40 km of routes marked' } },
    ),
    lineField(
      'indikator',
      { id: 'Indikator', en: 'Indicator' },
      {
        hint: {
          id: 'misalnya: temuan tanda gajah per tahun',
          en: 'for example: elephant signs found a year',
        },
      },
    ),
    lineField(
      'sumber-dana',
      { id: 'Sumber dana', en: 'Source of funds' },
      {
        later: true,
        hint: { id: 'misalnya: APBD, dana desa, CSR', en: 'for example: local budget, village fund, CSR' },
        means: 'funds',
      },
    ),
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
    linkField('aksi', { id: 'Aksi kemitraan', en: 'Partnership action' }, 'aksi'),
    ROLE_FIELD,
    longField('kontribusi', { id: 'Komitmen atau kontribusi', en: 'Commitment or contribution' }),
  ],
};

const FORUM: CardKind = {
  id: 'forum',
  name: { id: 'Kelembagaan', en: 'Institution' },
  shape: 'fold',
  colour: 'kebijakan',
  icon: 'users',
  fields: [
    titleField(
      'nama',
      { id: 'Forum atau alat kelengkapan', en: 'Forum or part of it' },
      { id: 'misalnya: sekretariat bersama', en: 'for example: a joint secretariat' },
    ),
    longField('tugas', { id: 'Tugas', en: 'Tasks' }, { required: true }),
    choicesField('unsur', { id: 'Unsur anggota', en: 'Parties in it' }, PARTIES),
    institutionField('penanggung-jawab', { id: 'Penanggung jawab', en: 'Responsible' }),
    lineField(
      'sidang',
      { id: 'Jadwal sidang', en: 'Meetings' },
      { hint: { id: 'misalnya: dua kali setahun', en: 'for example: twice a year' } },
    ),
  ],
};

const EVALUASI: CardKind = {
  id: 'evaluasi',
  name: { id: 'Evaluasi', en: 'Evaluation' },
  shape: 'scale',
  colour: 'tolok',
  icon: 'ruler',
  fields: [
    titleField(
      'pokok',
      { id: 'Yang dievaluasi', en: 'What is evaluated' },
      { id: 'misalnya: pendapatan keluarga mitra', en: "for example: partner families' income" },
    ),
    choiceField(
      'jenis',
      { id: 'Jenis', en: 'Sort' },
      [
        { id: 'manfaat', name: { id: 'Manfaat', en: 'Benefit' } },
        { id: 'dampak', name: { id: 'Dampak', en: 'Impact' } },
      ],
      { required: true },
    ),
    { ...TEMA_LINK, required: false },
    lineField('ukuran', { id: 'Ukuran dan sumber data', en: 'Measure and source of data' }),
    periodField('waktu', { id: 'Jadwal', en: 'Schedule' }, { required: true }),
    institutionField('pelaksana', { id: 'Pelaksana', en: 'Done by' }),
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
