/**
 * Card kinds of PLPBK with the fields of domain section 8 T5. Problems and potentials are one kind, so that a programme may answer
 * both and their numbers are never taken for each other. A finding may carry a photo and its point on the kelurahan's map.
 */
import type { CardKind, Choice } from '../cards/card.ts';
import {
  amountFields,
  choiceField,
  choicesField,
  institutionField,
  lineField,
  linkField,
  longField,
  moneyField,
  NOTE,
  numberField,
  periodField,
  photoField,
  placeField,
  spotField,
  titleField,
} from './parts.ts';

/** Tridaya. */
const SIDES: readonly Choice[] = [
  { id: 'lingkungan', name: { id: 'Lingkungan', en: 'Environment' } },
  { id: 'ekonomi', name: { id: 'Ekonomi', en: 'Economy' } },
  { id: 'sosial', name: { id: 'Sosial', en: 'Social' } },
];

const SIDE = choiceField('daya', { id: 'Daya', en: 'Side' }, SIDES, { required: true });
const WHERE = placeField('rt-rw', { id: 'RT/RW/lingkungan', en: 'RT, RW or lingkungan' }, { required: true });

const TEMUAN: CardKind = {
  id: 'temuan',
  name: { id: 'Temuan', en: 'Finding' },
  shape: 'box',
  colour: 'isu',
  icon: 'lightbulb',
  fields: [
    titleField(
      'temuan',
      { id: 'Temuan', en: 'Finding' },
      { id: 'misalnya: saluran tersumbat dan meluap', en: 'for example: the drain is blocked and overflows' },
    ),
    choiceField(
      'jenis',
      { id: 'Jenis', en: 'Sort' },
      [
        { id: 'masalah', name: { id: 'Masalah', en: 'Problem' } },
        { id: 'potensi', name: { id: 'Potensi', en: 'Potential' } },
      ],
      { required: true },
    ),
    SIDE,
    WHERE,
    numberField(
      'terdampak',
      { id: 'Jumlah terdampak (KK)', en: 'Families concerned' },
      {
        unit: { id: 'KK', en: 'families' },
        hint: { id: 'untuk potensi: KK yang terlibat', en: 'of a potential: families involved' },
      },
    ),
    longField(
      'penyebab',
      { id: 'Penyebab', en: 'Cause' },
      {
        hint: {
          id: 'untuk potensi: pemanfaatannya sekarang',
          en: 'of a potential: how it is used now',
        },
      },
    ),
    photoField('foto', { id: 'Foto', en: 'Photo' }),
    spotField('titik', { id: 'Titik di peta', en: 'Point on the map' }),
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
      { id: 'misalnya: bersih, aman banjir, rukun', en: 'for example: clean, safe from floods, at peace' },
    ),
    longField('alasan', { id: 'Alasan', en: 'Reason' }, { later: true }),
  ],
};

const KAWASAN: CardKind = {
  id: 'kawasan',
  name: { id: 'Kawasan', en: 'Area' },
  shape: 'oval',
  colour: 'tolok',
  icon: 'map',
  fields: [
    titleField(
      'nama',
      { id: 'Kawasan', en: 'Area' },
      { id: 'misalnya: kawasan tepi sungai', en: 'for example: the area along the river' },
    ),
    lineField(
      'batas',
      { id: 'Batas RT/RW/lingkungan', en: 'Limits by RT, RW or lingkungan' },
      { required: true },
    ),
    numberField('luas', { id: 'Luas (ha)', en: 'Size (ha)' }, { unit: { id: 'ha', en: 'ha' } }),
    longField('alasan', { id: 'Alasan', en: 'Reason' }),
  ],
};

const PROGRAM: CardKind = {
  id: 'program',
  name: { id: 'Program', en: 'Programme' },
  shape: 'cut',
  colour: 'program',
  icon: 'house',
  fields: [
    titleField(
      'nama',
      { id: 'Program', en: 'Programme' },
      { id: 'misalnya: perbaikan saluran lingkungan', en: 'for example: repair of the local drains' },
    ),
    linkField('menjawab', { id: 'Masalah atau potensi', en: 'Problem or potential' }, 'pemetaan', { max: 3 }),
    SIDE,
    placeField('lokasi', { id: 'Lokasi', en: 'Place' }, { means: 'location' }),
    ...amountFields('volume', 'satuan'),
    periodField('tahun', { id: 'Tahun', en: 'Years' }),
    moneyField('biaya', { id: 'Biaya', en: 'Cost' }, { hint: { id: 'boleh kosong', en: 'may stay empty' } }),
    choicesField('sumber', { id: 'Sumber', en: 'Source' }, [
      { id: 'blm', name: { id: 'BLM', en: 'Community grant (BLM)' } },
      { id: 'apbd', name: { id: 'APBD', en: 'Local budget (APBD)' } },
      { id: 'swadaya', name: { id: 'Swadaya', en: 'Own means' } },
      { id: 'swasta', name: { id: 'Swasta', en: 'Private sector' } },
    ]),
    institutionField(
      'pelaksana',
      { id: 'Pelaksana', en: 'Carried out by' },
      { later: true, means: 'agency' },
    ),
  ],
};

const KEGIATAN: CardKind = {
  id: 'kegiatan',
  name: { id: 'Kegiatan', en: 'Activity' },
  shape: 'cut',
  colour: 'aksi',
  icon: 'calendar-check',
  fields: [
    titleField(
      'kegiatan',
      { id: 'Kegiatan', en: 'Activity' },
      { id: 'misalnya: bangun saluran beton 120 m', en: 'for example: build 120 m of concrete drain' },
    ),
    linkField('program', { id: 'Program', en: 'Programme' }, 'program'),
    linkField('kawasan', { id: 'Kawasan prioritas', en: 'Priority area' }, 'kawasan'),
    placeField('lokasi', { id: 'Lokasi', en: 'Place' }, { means: 'location' }),
    ...amountFields('volume', 'satuan'),
    moneyField('biaya', { id: 'Biaya', en: 'Cost' }),
    periodField('tahap', { id: 'Tahap', en: 'Stage' }, { required: true }),
    institutionField('pelaksana', { id: 'Pelaksana (KSM)', en: 'Carried out by (KSM)' }, { means: 'agency' }),
    institutionField('pemelihara', { id: 'Pemelihara', en: 'Looked after by' }),
  ],
};

const ATURAN: CardKind = {
  id: 'aturan',
  name: { id: 'Aturan', en: 'Rule' },
  shape: 'fold',
  colour: 'kebijakan',
  icon: 'scroll-text',
  fields: [
    titleField(
      'hal',
      { id: 'Hal', en: 'Subject' },
      { id: 'misalnya: pembuangan sampah', en: 'for example: getting rid of waste' },
    ),
    longField('rumusan', { id: 'Rumusan', en: 'Wording' }, { required: true }),
    lineField('sanksi', { id: 'Sanksi', en: 'Sanction' }),
  ],
};

const MITRA: CardKind = {
  id: 'mitra',
  name: { id: 'Calon mitra', en: 'Possible partner' },
  shape: 'badge',
  colour: 'peran',
  icon: 'handshake',
  fields: [
    institutionField('lembaga', { id: 'Lembaga', en: 'Institution' }, { required: true }),
    linkField('program', { id: 'Program terkait', en: 'Programmes' }, 'program', { max: 5 }),
    lineField(
      'ditawarkan',
      { id: 'Kegiatan yang ditawarkan', en: 'Activity offered' },
      { hint: { id: 'misalnya: lampu tenaga surya 10 unit', en: 'for example: 10 solar lamps' } },
    ),
    choiceField('status', { id: 'Status', en: 'Status' }, [
      { id: 'calon', name: { id: 'Belum dihubungi', en: 'Not asked yet' } },
      { id: 'dihubungi', name: { id: 'Sudah dihubungi', en: 'Asked' } },
      { id: 'berminat', name: { id: 'Berminat', en: 'Interested' } },
      { id: 'sepakat', name: { id: 'Sepakat', en: 'Agreed' } },
      { id: 'batal', name: { id: 'Tidak bersedia', en: 'Not willing' } },
    ]),
  ],
};

export const PLPBK_CARDS: readonly CardKind[] = [
  TEMUAN,
  VISI,
  KAWASAN,
  PROGRAM,
  KEGIATAN,
  ATURAN,
  MITRA,
  NOTE,
];
