/**
 * Card kinds of S-PWT with exactly the fields of domain section 4. The first field is the title written on the card; links
 * to programmes offer the groups of step `program` that were accepted in step `saringan`.
 */
import type { CardKind, Choice } from '../cards/card.ts';
import {
  amountFields,
  choiceField,
  institutionField,
  lineField,
  linkField,
  longField,
  moneyField,
  NOTE,
  periodField,
  placeField,
  ROLE_FIELD,
  shortField,
  titleField,
} from './parts.ts';

/** Sectors shared by issues and programmes; the four sector groups of regional musrenbang and what they left out. */
export const SECTORS: readonly Choice[] = [
  { id: 'lingkungan', name: { id: 'Lingkungan dan kehutanan', en: 'Environment and forestry' } },
  { id: 'pertanian', name: { id: 'Pertanian dan perkebunan', en: 'Farming and plantations' } },
  { id: 'perikanan', name: { id: 'Perikanan dan pesisir', en: 'Fisheries and coast' } },
  { id: 'ekonomi', name: { id: 'Perdagangan dan usaha', en: 'Trade and business' } },
  { id: 'pariwisata', name: { id: 'Pariwisata', en: 'Tourism' } },
  { id: 'infrastruktur', name: { id: 'Infrastruktur', en: 'Infrastructure' } },
  { id: 'sosial', name: { id: 'Sosial dan budaya', en: 'Social and cultural life' } },
  { id: 'tata-kelola', name: { id: 'Tata kelola dan lahan', en: 'Governance and land' } },
];

const PROGRAMME = linkField('program', { id: 'Program', en: 'Programme' }, 'program');

const ISU: CardKind = {
  id: 'isu',
  name: { id: 'Isu', en: 'Issue' },
  shape: 'box',
  colour: 'isu',
  icon: 'flag',
  fields: [
    titleField(
      'judul',
      { id: 'Isu', en: 'Issue' },
      { id: 'misalnya: gambut mudah terbakar', en: 'for example: peat catches fire easily' },
    ),
    choiceField('jenis', { id: 'Jenis', en: 'Sort' }, [
      { id: 'isu', name: { id: 'Isu', en: 'Issue' } },
      { id: 'potensi', name: { id: 'Potensi', en: 'Potential' } },
      { id: 'masalah', name: { id: 'Masalah', en: 'Problem' } },
      { id: 'faktor-perekat', name: { id: 'Faktor perekat', en: 'Binding factor' } },
    ]),
    placeField(
      'lokasi',
      { id: 'Lokasi', en: 'Place' },
      { hint: { id: 'nama {desa}, sungai, atau kawasan', en: 'a village, a river or an area' } },
    ),
    choiceField('bidang', { id: 'Bidang', en: 'Sector' }, SECTORS, { later: true }),
    longField('bukti', { id: 'Bukti atau data', en: 'Evidence or data' }, { later: true }),
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
      { id: 'misalnya: satwa pulang, warga sejahtera', en: 'for example: wildlife back, people well off' },
    ),
    longField('alasan', { id: 'Alasan', en: 'Reason' }, { later: true }),
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
      { id: 'Nama program', en: 'Name of the programme' },
      { id: 'misalnya: sekat kanal desa', en: 'for example: canal blocks for villages' },
    ),
    linkField('isu', { id: 'Menjawab isu', en: 'Answers issue' }, 'isu', { required: false, max: 5 }),
    placeField('lokasi', { id: 'Lokasi', en: 'Place' }, { means: 'location' }),
    lineField(
      'penerima',
      { id: 'Penerima manfaat', en: 'Who benefits' },
      { hint: { id: 'misalnya: 1.200 keluarga di 6 desa', en: 'for example: 1,200 families in 6 villages' } },
    ),
    lineField(
      'keluaran',
      { id: 'Keluaran', en: 'Output' },
      { later: true, hint: { id: 'misalnya: 40 sekat kanal', en: 'for example: 40 canal blocks' } },
    ),
    choiceField('bidang', { id: 'Bidang', en: 'Sector' }, SECTORS, { later: true }),
    moneyField(
      'biaya',
      { id: 'Perkiraan biaya', en: 'Estimated cost' },
      { later: true, hint: { id: 'boleh kosong', en: 'may stay empty' } },
    ),
  ],
};

const TOLOK_UKUR: CardKind = {
  id: 'tolok-ukur',
  name: { id: 'Tolok ukur', en: 'Benchmark' },
  shape: 'scale',
  colour: 'tolok',
  icon: 'ruler',
  fields: [
    titleField(
      'indikator',
      { id: 'Indikator', en: 'Indicator' },
      { id: 'misalnya: luas gambut basah kembali', en: 'for example: peat area wet again' },
    ),
    PROGRAMME,
    shortField(
      'satuan',
      { id: 'Satuan', en: 'Unit' },
      { required: true, hint: { id: 'misalnya: hektare', en: 'for example: hectares' } },
    ),
    { id: 'data-awal', kind: 'number', required: false, name: { id: 'Data awal', en: 'Baseline' } },
    {
      id: 'tahun-awal',
      kind: 'year',
      required: false,
      name: { id: 'Tahun data awal', en: 'Year of the baseline' },
    },
    {
      id: 'target',
      kind: 'yearly',
      required: false,
      name: { id: 'Target per tahun', en: 'Target per year' },
    },
    lineField(
      'sumber-data',
      { id: 'Sumber data', en: 'Source of data' },
      {
        later: true,
        hint: { id: 'misalnya: BPS, data desa, hasil survei', en: 'for example: statistics, village data' },
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
    institutionField('aktor', { id: 'Aktor', en: 'Actor' }, { required: true }),
    PROGRAMME,
    ROLE_FIELD,
    longField('kontribusi', { id: 'Komitmen atau kontribusi', en: 'Commitment or contribution' }),
  ],
};

const KEBIJAKAN: CardKind = {
  id: 'kebijakan',
  name: { id: 'Kebijakan', en: 'Policy' },
  shape: 'fold',
  colour: 'kebijakan',
  icon: 'scroll-text',
  fields: [
    titleField(
      'isi',
      { id: 'Isi pokok', en: 'Main content' },
      { id: 'misalnya: batas muka air gambut', en: 'for example: limits of the peat water table' },
    ),
    PROGRAMME,
    choiceField(
      'bentuk',
      { id: 'Bentuk', en: 'Form' },
      [
        { id: 'perda', name: { id: 'Perda', en: 'Regional regulation (Perda)' } },
        { id: 'pergub', name: { id: 'Pergub', en: 'Regulation of the governor (Pergub)' } },
        {
          id: 'perbup',
          name: { id: 'Perbup/Perwal', en: 'Regulation of the regent or mayor (Perbup/Perwal)' },
        },
        { id: 'sk', name: { id: 'SK', en: 'Decree (SK)' } },
        { id: 'perdes', name: { id: 'Perdes', en: 'Village regulation (Perdes)' } },
        { id: 'mou', name: { id: 'MoU', en: 'Memorandum of understanding' } },
        { id: 'lain', name: { id: 'Lainnya', en: 'Other' } },
      ],
      { required: true },
    ),
    choiceField('status', { id: 'Status', en: 'Status' }, [
      { id: 'baru', name: { id: 'Baru', en: 'New' } },
      { id: 'ubah', name: { id: 'Ubah', en: 'To change' } },
      { id: 'rancangan', name: { id: 'Rancangan', en: 'Draft exists' } },
      { id: 'berlaku', name: { id: 'Berlaku', en: 'In force' } },
    ]),
    institutionField('pemrakarsa', { id: 'Pemrakarsa', en: 'Initiator' }),
    periodField('tenggat', { id: 'Tenggat', en: 'Due' }, { later: true }),
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
      'pendekatan',
      { id: 'Pendekatan', en: 'Approach' },
      {
        id: 'misalnya: mulai dari tiga desa percontohan',
        en: 'for example: start with three model villages',
      },
    ),
    PROGRAMME,
    lineField('risiko', { id: 'Risiko', en: 'Risk' }),
    lineField('mitigasi', { id: 'Mitigasi', en: 'Mitigation' }),
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
      { id: 'Kegiatan', en: 'Activity' },
      { id: 'misalnya: bangun 40 sekat kanal', en: 'for example: build 40 canal blocks' },
    ),
    PROGRAMME,
    periodField('waktu', { id: 'Tahun dan triwulan', en: 'Year and quarter' }, { required: true }),
    placeField('lokasi', { id: 'Lokasi', en: 'Place' }, { means: 'location' }),
    ...amountFields('volume', 'satuan'),
    moneyField('biaya', { id: 'Biaya', en: 'Cost' }),
    lineField(
      'sumber-dana',
      { id: 'Sumber dana', en: 'Source of funds' },
      {
        hint: { id: 'misalnya: APBD, dana desa, CSR', en: 'for example: local budget, village fund, CSR' },
        means: 'funds',
      },
    ),
    institutionField('penanggung-jawab', { id: 'Penanggung jawab', en: 'Responsible' }, { means: 'agency' }),
    lineField(
      'pendukung',
      { id: 'Pendukung', en: 'Supporters' },
      {
        later: true,
        hint: { id: 'misalnya: KPH, kelompok tani, LSM', en: 'for example: farmers, an NGO' },
      },
    ),
  ],
};

export const SPWT_CARDS: readonly CardKind[] = [
  ISU,
  VISI,
  PROGRAM,
  TOLOK_UKUR,
  PERAN,
  KEBIJAKAN,
  STRATEGI,
  AKSI,
  NOTE,
];
