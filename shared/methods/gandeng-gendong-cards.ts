/**
 * Card kinds of the Master Plan Gandeng Gendong with the fields of domain section 8 T3. A programme links to what it answers, to
 * the area it develops and to the plans it unites, so that nothing collected before is lost; roles need no field for the K,
 * because everybody comes as one of the five.
 */
import type { CardKind, Choice } from '../cards/card.ts';
import {
  choiceField,
  institutionField,
  lineField,
  linkField,
  longField,
  NOTE,
  periodField,
  photoField,
  placeField,
  ROLE_FIELD,
  titleField,
} from './parts.ts';

/** Whose plan it is, from the agencies of the city to the residents. */
const OWNERS: readonly Choice[] = [
  { id: 'kelurahan', name: { id: 'Kelurahan/kemantren', en: 'Kelurahan or kemantren' } },
  { id: 'opd', name: { id: 'OPD Kota', en: 'City agency' } },
  { id: 'provinsi', name: { id: 'Provinsi/DIY', en: 'Province (DIY)' } },
  { id: 'pusat', name: { id: 'Pusat/APBN', en: 'Central government' } },
  { id: 'warga', name: { id: 'Warga', en: 'Residents' } },
  { id: 'mitra', name: { id: 'Kampus/korporasi', en: 'Campus or corporation' } },
];

/** The periods of the workshop, by number: their years are chosen when it is created. */
const STAGES: readonly Choice[] = [
  { id: 'satu', name: { id: 'Tahap I', en: 'Stage I' } },
  { id: 'dua', name: { id: 'Tahap II', en: 'Stage II' } },
  { id: 'tiga', name: { id: 'Tahap III', en: 'Stage III' } },
];

const PROGRAMME = linkField('program', { id: 'Program', en: 'Programme' }, 'program');
const PROGRAMMES = linkField('program', { id: 'Program', en: 'Programmes' }, 'program', { max: 8 });

const RENCANA: CardKind = {
  id: 'rencana',
  name: { id: 'Rencana', en: 'Plan' },
  shape: 'fold',
  colour: 'kebijakan',
  icon: 'book-open',
  fields: [
    titleField(
      'judul',
      { id: 'Rencana', en: 'Plan' },
      {
        id: 'misalnya: RPJM Kelurahan, usulan musrenbang',
        en: 'for example: the kelurahan plan, musrenbang proposals',
      },
    ),
    choiceField('pemilik', { id: 'Pemilik', en: 'Owner' }, OWNERS, { required: true }),
    institutionField('lembaga', { id: 'Lembaga', en: 'Institution' }),
    periodField('tahun', { id: 'Tahun', en: 'Years' }),
    placeField('lokasi', { id: 'Lokasi', en: 'Place' }),
    choiceField('status', { id: 'Status', en: 'Status' }, [
      { id: 'gagasan', name: { id: 'Gagasan', en: 'Idea' } },
      { id: 'usulan', name: { id: 'Diusulkan', en: 'Proposed' } },
      { id: 'ditetapkan', name: { id: 'Ditetapkan', en: 'Adopted' } },
      { id: 'berjalan', name: { id: 'Berjalan', en: 'Under way' } },
      { id: 'selesai', name: { id: 'Selesai', en: 'Done' } },
    ]),
  ],
};

const POTENSI: CardKind = {
  id: 'potensi',
  name: { id: 'Potensi, masalah, mimpi', en: 'Potential, problem, dream' },
  shape: 'box',
  colour: 'isu',
  icon: 'lightbulb',
  fields: [
    titleField(
      'uraian',
      { id: 'Uraian', en: 'What it is' },
      {
        id: 'misalnya: sampah rumah tangga tidak terpilah',
        en: 'for example: household waste is not sorted',
      },
    ),
    choiceField(
      'jenis',
      { id: 'Jenis', en: 'Sort' },
      [
        { id: 'potensi', name: { id: 'Potensi', en: 'Potential' } },
        { id: 'masalah', name: { id: 'Masalah', en: 'Problem' } },
        { id: 'mimpi', name: { id: 'Mimpi', en: 'Dream' } },
      ],
      { required: true },
    ),
    placeField('kampung', { id: 'Kampung', en: 'Kampung' }, { required: true }),
    lineField(
      'sasaran',
      { id: 'Kelompok sasaran', en: 'Target group' },
      { hint: { id: 'misalnya: keluarga dengan balita', en: 'for example: families with small children' } },
    ),
    photoField('foto', { id: 'Foto', en: 'Photo' }, { later: true }),
  ],
};

const KAWASAN: CardKind = {
  id: 'kawasan',
  name: { id: 'Kawasan', en: 'Area' },
  shape: 'oval',
  colour: 'visi',
  icon: 'store',
  fields: [
    titleField(
      'nama',
      { id: 'Kawasan', en: 'Area' },
      { id: 'misalnya: kampung kuliner malam', en: 'for example: a kampung of evening food stalls' },
    ),
    placeField('wilayah', { id: 'Wilayah', en: 'Where' }),
    lineField('keunikan', { id: 'Keunikan', en: 'What is special' }),
    lineField('produk', { id: 'Produk', en: 'Product' }),
    lineField(
      'slogan',
      { id: 'Slogan', en: 'Slogan' },
      { hint: { id: 'pendek dan mudah diingat', en: 'short and easy to remember' } },
    ),
  ],
};

const PROGRAM: CardKind = {
  id: 'program',
  name: { id: 'Program', en: 'Programme' },
  shape: 'cut',
  colour: 'program',
  icon: 'map',
  fields: [
    titleField(
      'nama',
      { id: 'Program', en: 'Programme' },
      { id: 'misalnya: bank sampah tiap kampung', en: 'for example: a waste bank in each kampung' },
    ),
    linkField('masalah', { id: 'Masalah', en: 'Problem' }, 'potensi', {
      max: 3,
      hint: {
        id: 'masalah, potensi, atau mimpi yang dijawab',
        en: 'the problem, potential or dream it answers',
      },
    }),
    placeField('lokasi', { id: 'Lokasi', en: 'Place' }, { means: 'location' }),
    lineField(
      'target',
      { id: 'Target', en: 'Target' },
      { hint: { id: 'misalnya: 80% rumah memilah sampah', en: 'for example: 80% of homes sort waste' } },
    ),
    choiceField('tahap', { id: 'Tahap', en: 'Stage' }, STAGES),
    linkField('kawasan', { id: 'Kawasan yang dikembangkan', en: 'Area it develops' }, 'kawasan', {
      required: false,
      later: true,
    }),
    linkField('rencana', { id: 'Rencana yang disatukan', en: 'Plans it unites' }, 'inventaris', {
      required: false,
      later: true,
      max: 5,
    }),
  ],
};

const TAHAP: CardKind = {
  id: 'tahap',
  name: { id: 'Tahap', en: 'Step of the road map' },
  shape: 'cut',
  colour: 'aksi',
  icon: 'calendar-check',
  fields: [
    titleField(
      'kegiatan',
      { id: 'Langkah', en: 'Step' },
      { id: 'misalnya: latih kader di dua kampung', en: 'for example: train helpers in two kampung' },
    ),
    PROGRAMME,
    periodField('waktu', { id: 'Tahun', en: 'Years' }, { required: true }),
    placeField('wilayah', { id: 'Wilayah', en: 'Area' }, { means: 'location' }),
    lineField(
      'sumber-dana',
      { id: 'Sumber anggaran', en: 'Source of funds' },
      {
        means: 'funds',
        hint: {
          id: 'misalnya: APBD kota, swadaya, CSR',
          en: 'for example: city budget, own means, CSR',
        },
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
    institutionField('lembaga', { id: 'Lembaga', en: 'Institution' }, { required: true }),
    PROGRAMME,
    ROLE_FIELD,
    longField('kontribusi', { id: 'Kontribusi', en: 'Contribution' }),
  ],
};

const DESK: CardKind = {
  id: 'desk',
  name: { id: 'Desk', en: 'Desk' },
  shape: 'badge',
  colour: 'strategi',
  icon: 'users',
  fields: [
    titleField(
      'fokus',
      { id: 'Fokus', en: 'Focus' },
      { id: 'misalnya: desk nol stunting', en: 'for example: desk against stunting' },
    ),
    PROGRAMMES,
    institutionField('koordinator', { id: 'Koordinator', en: 'Coordinator' }, { required: true }),
    longField(
      'anggota',
      { id: 'Anggota', en: 'Members' },
      { hint: { id: 'lembaga, dipisah dengan koma', en: 'institutions, with commas between them' } },
    ),
    lineField(
      'tata-kala',
      { id: 'Tata kala', en: 'Calendar' },
      { hint: { id: 'misalnya: rapat tiap triwulan', en: 'for example: meets each quarter' } },
    ),
    placeField('wilayah', { id: 'Wilayah', en: 'Area' }),
  ],
};

const PENGUAT: CardKind = {
  id: 'penguat',
  name: { id: 'Penguat', en: 'Booster' },
  shape: 'fold',
  colour: 'strategi',
  icon: 'hand-heart',
  fields: [
    titleField(
      'rencana',
      { id: 'Rencana luar', en: 'Outside plan' },
      { id: 'misalnya: penataan sungai oleh pusat', en: 'for example: river works of the state' },
    ),
    choiceField('asal', { id: 'Asal', en: 'From' }, OWNERS, { required: true }),
    institutionField('lembaga', { id: 'Lembaga', en: 'Institution' }, { means: 'agency' }),
    periodField('tahun', { id: 'Tahun', en: 'Years' }),
    linkField('program', { id: 'Program yang dikuatkan', en: 'Programmes it strengthens' }, 'program', {
      max: 8,
    }),
    lineField('bentuk', { id: 'Bentuk penguatan', en: 'How it strengthens them' }),
    lineField('antarwilayah', { id: 'Kaitan antarwilayah', en: 'Ties with neighbouring areas' }),
  ],
};

export const GANDENG_GENDONG_CARDS: readonly CardKind[] = [
  RENCANA,
  POTENSI,
  KAWASAN,
  PROGRAM,
  TAHAP,
  PERAN,
  DESK,
  PENGUAT,
  NOTE,
];
