/**
 * Card kinds of S-PWT with exactly the fields of domain section 4. The first field is the title written on the card; links
 * to programmes offer the groups of step `program` that were accepted in step `saringan`.
 */
import type { CardKind, Choice, Field } from '../cards/card.ts';
import { LIMITS } from '../cards/limits.ts';
import { NOTE, ROLE_CHOICES } from './parts.ts';

const PLACE_MAX = 80;
const NAME_MAX = 80;
const LINE_MAX = 120;

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

const PROGRAMME: Field = {
  id: 'program',
  kind: 'link',
  step: 'program',
  max: 1,
  required: true,
  name: { id: 'Program', en: 'Programme' },
};

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
      name: { id: 'Isu', en: 'Issue' },
      hint: { id: 'misalnya: gambut mudah terbakar', en: 'for example: peat catches fire easily' },
    },
    {
      id: 'jenis',
      kind: 'choice',
      required: false,
      name: { id: 'Jenis', en: 'Sort' },
      options: [
        { id: 'isu', name: { id: 'Isu', en: 'Issue' } },
        { id: 'potensi', name: { id: 'Potensi', en: 'Potential' } },
        { id: 'masalah', name: { id: 'Masalah', en: 'Problem' } },
        { id: 'faktor-perekat', name: { id: 'Faktor perekat', en: 'Binding factor' } },
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
      id: 'bidang',
      kind: 'choice',
      required: false,
      later: true,
      name: { id: 'Bidang', en: 'Sector' },
      options: SECTORS,
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
      hint: {
        id: 'misalnya: satwa pulang, warga sejahtera',
        en: 'for example: wildlife back, people well off',
      },
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

const PROGRAM: CardKind = {
  id: 'program',
  name: { id: 'Program', en: 'Programme' },
  shape: 'cut',
  colour: 'program',
  icon: 'map',
  fields: [
    {
      id: 'nama',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Nama program', en: 'Name of the programme' },
      hint: { id: 'misalnya: sekat kanal desa', en: 'for example: canal blocks for villages' },
    },
    {
      id: 'isu',
      kind: 'link',
      step: 'isu',
      max: 5,
      required: false,
      name: { id: 'Menjawab isu', en: 'Answers issue' },
    },
    { id: 'lokasi', kind: 'place', max: PLACE_MAX, required: false, name: { id: 'Lokasi', en: 'Place' } },
    {
      id: 'penerima',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      name: { id: 'Penerima manfaat', en: 'Who benefits' },
      hint: { id: 'misalnya: 1.200 keluarga di 6 desa', en: 'for example: 1,200 families in 6 villages' },
    },
    {
      id: 'keluaran',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      later: true,
      name: { id: 'Keluaran', en: 'Output' },
      hint: { id: 'misalnya: 40 sekat kanal', en: 'for example: 40 canal blocks' },
    },
    {
      id: 'bidang',
      kind: 'choice',
      required: false,
      later: true,
      name: { id: 'Bidang', en: 'Sector' },
      options: SECTORS,
    },
    {
      id: 'biaya',
      kind: 'money',
      required: false,
      later: true,
      name: { id: 'Perkiraan biaya', en: 'Estimated cost' },
      hint: { id: 'boleh kosong', en: 'may stay empty' },
    },
  ],
};

const TOLOK_UKUR: CardKind = {
  id: 'tolok-ukur',
  name: { id: 'Tolok ukur', en: 'Benchmark' },
  shape: 'scale',
  colour: 'tolok',
  icon: 'ruler',
  fields: [
    {
      id: 'indikator',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Indikator', en: 'Indicator' },
      hint: { id: 'misalnya: luas gambut basah kembali', en: 'for example: peat area wet again' },
    },
    PROGRAMME,
    {
      id: 'satuan',
      kind: 'text',
      max: 40,
      required: true,
      name: { id: 'Satuan', en: 'Unit' },
      hint: { id: 'misalnya: hektare', en: 'for example: hectares' },
    },
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
    {
      id: 'sumber-data',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      later: true,
      name: { id: 'Sumber data', en: 'Source of data' },
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
    { id: 'aktor', kind: 'institution', max: NAME_MAX, required: true, name: { id: 'Aktor', en: 'Actor' } },
    PROGRAMME,
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

const KEBIJAKAN: CardKind = {
  id: 'kebijakan',
  name: { id: 'Kebijakan', en: 'Policy' },
  shape: 'fold',
  colour: 'kebijakan',
  icon: 'scroll-text',
  fields: [
    {
      id: 'isi',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Isi pokok', en: 'Main content' },
      hint: { id: 'misalnya: batas muka air gambut', en: 'for example: limits of the peat water table' },
    },
    PROGRAMME,
    {
      id: 'bentuk',
      kind: 'choice',
      required: true,
      name: { id: 'Bentuk', en: 'Form' },
      options: [
        { id: 'perda', name: { id: 'Perda', en: 'Regional regulation (Perda)' } },
        { id: 'pergub', name: { id: 'Pergub', en: 'Governor regulation (Pergub)' } },
        { id: 'perbup', name: { id: 'Perbup/Perwal', en: 'Regent or mayor regulation (Perbup/Perwal)' } },
        { id: 'sk', name: { id: 'SK', en: 'Decree (SK)' } },
        { id: 'perdes', name: { id: 'Perdes', en: 'Village regulation (Perdes)' } },
        { id: 'mou', name: { id: 'MoU', en: 'Memorandum of understanding' } },
        { id: 'lain', name: { id: 'Lainnya', en: 'Other' } },
      ],
    },
    {
      id: 'status',
      kind: 'choice',
      required: false,
      name: { id: 'Status', en: 'Status' },
      options: [
        { id: 'baru', name: { id: 'Baru', en: 'New' } },
        { id: 'ubah', name: { id: 'Ubah', en: 'To change' } },
        { id: 'rancangan', name: { id: 'Rancangan', en: 'Draft exists' } },
        { id: 'berlaku', name: { id: 'Berlaku', en: 'In force' } },
      ],
    },
    {
      id: 'pemrakarsa',
      kind: 'institution',
      max: NAME_MAX,
      required: false,
      name: { id: 'Pemrakarsa', en: 'Initiator' },
    },
    { id: 'tenggat', kind: 'period', required: false, later: true, name: { id: 'Tenggat', en: 'Due' } },
  ],
};

const STRATEGI: CardKind = {
  id: 'strategi',
  name: { id: 'Strategi', en: 'Strategy' },
  shape: 'fold',
  colour: 'strategi',
  icon: 'route',
  fields: [
    {
      id: 'pendekatan',
      kind: 'text',
      max: LIMITS.title,
      required: true,
      name: { id: 'Pendekatan', en: 'Approach' },
      hint: {
        id: 'misalnya: mulai dari tiga desa percontohan',
        en: 'for example: start with three model villages',
      },
    },
    PROGRAMME,
    { id: 'risiko', kind: 'text', max: LINE_MAX, required: false, name: { id: 'Risiko', en: 'Risk' } },
    {
      id: 'mitigasi',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      name: { id: 'Mitigasi', en: 'Mitigation' },
    },
  ],
};

const AKSI: CardKind = {
  id: 'aksi',
  name: { id: 'Aksi', en: 'Action' },
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
      hint: { id: 'misalnya: bangun 40 sekat kanal', en: 'for example: build 40 canal blocks' },
    },
    PROGRAMME,
    {
      id: 'waktu',
      kind: 'period',
      required: true,
      name: { id: 'Tahun dan triwulan', en: 'Year and quarter' },
    },
    { id: 'lokasi', kind: 'place', max: PLACE_MAX, required: false, name: { id: 'Lokasi', en: 'Place' } },
    { id: 'volume', kind: 'number', min: 0, required: false, name: { id: 'Volume', en: 'Quantity' } },
    { id: 'satuan', kind: 'text', max: 40, required: false, name: { id: 'Satuan', en: 'Unit' } },
    { id: 'biaya', kind: 'money', required: false, name: { id: 'Biaya', en: 'Cost' } },
    {
      id: 'sumber-dana',
      kind: 'text',
      means: 'funds',
      max: LINE_MAX,
      required: false,
      name: { id: 'Sumber dana', en: 'Source of funds' },
      hint: { id: 'misalnya: APBD, dana desa, CSR', en: 'for example: local budget, village fund, CSR' },
    },
    {
      id: 'penanggung-jawab',
      kind: 'institution',
      max: NAME_MAX,
      required: false,
      name: { id: 'Penanggung jawab', en: 'Responsible' },
    },
    {
      id: 'pendukung',
      kind: 'text',
      max: LINE_MAX,
      required: false,
      later: true,
      name: { id: 'Pendukung', en: 'Supporters' },
    },
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
