/**
 * What methods have in common: steps from the opening to the ratifying one, the note on the draft, mufakat with its fallback, the
 * criteria of feasible and urgent, chapters of reports, and makers for the usual fields. A method takes what fits and writes
 * the rest itself.
 */
import type { CardKind, Choice, Field } from '../cards/card.ts';
import { LIMITS } from '../cards/limits.ts';
import type { Label } from '../languages/language.ts';
import type { AgreedSpec, MinutesSpec, ReportSection, SignaturesSpec } from './result-spec.ts';
import type { Decides, Step } from './schema.ts';

/** disiapkan, dibuka, diskusi, penilaian, ditutup. */
export const ALL_STATES = ['prepared', 'open', 'discussion', 'deciding', 'closed'] as const;

/** Mufakat first; a vote with more than half only where mufakat was not reached [M3, M3b]. */
export function consent(on: 'statement' | 'groups' | 'result'): readonly Decides[] {
  return [
    { way: 'consensus', limit: 0, on },
    { way: 'majority', p: 1, q: 2, on },
  ];
}

/** The ten criteria with their default weights [domain 4.1]. */
export const FEASIBLE_URGENT: Decides = {
  way: 'scoring',
  on: 'groups',
  criteria: [
    {
      id: 'sesuai-rencana',
      side: 'feasible',
      weight: 3,
      name: {
        id: 'Sesuai RPJMD/RTRW dan kewenangan',
        en: 'Fits the development and spatial plans and the mandate',
      },
    },
    {
      id: 'lahan-siap',
      side: 'feasible',
      weight: 2,
      name: { id: 'Lokasi/lahan siap dan tidak bersengketa', en: 'Site ready and undisputed' },
    },
    {
      id: 'siap-teknis',
      side: 'feasible',
      weight: 2,
      name: {
        id: 'Kesiapan teknis (data, kajian, DED/RAB)',
        en: 'Technically ready (data, studies, design, budget)',
      },
    },
    {
      id: 'pelaku-dana',
      side: 'feasible',
      weight: 2,
      name: { id: 'Ada pelaku dan sumber dana', en: 'Somebody does it, somebody pays' },
    },
    {
      id: 'aman',
      side: 'feasible',
      weight: 1,
      name: { id: 'Aman bagi lingkungan dan sosial', en: 'Safe for nature and people' },
    },
    {
      id: 'penerima',
      side: 'urgent',
      weight: 3,
      name: { id: 'Jumlah penerima manfaat', en: 'How many benefit' },
    },
    {
      id: 'akibat-tunda',
      side: 'urgent',
      weight: 3,
      name: { id: 'Akibat bila ditunda', en: 'Harm if it waits' },
    },
    {
      id: 'layanan-dasar',
      side: 'urgent',
      weight: 2,
      name: {
        id: 'Menyangkut layanan dasar/kemiskinan/bencana',
        en: 'Concerns basic services, poverty or disaster',
      },
    },
    {
      id: 'tenggat',
      side: 'urgent',
      weight: 1,
      name: { id: 'Tenggat atau momentum', en: 'Deadline or momentum' },
    },
    {
      id: 'swadaya',
      side: 'urgent',
      weight: 1,
      name: { id: 'Dukungan/swadaya masyarakat', en: "People's own support" },
    },
  ],
  short: [
    { id: 'layak', side: 'feasible', weight: 1, name: { id: 'Layak', en: 'Feasible' } },
    { id: 'mendesak', side: 'urgent', weight: 1, name: { id: 'Mendesak', en: 'Urgent' } },
  ],
};

/** Step 0: who is here. */
export const OPENING: Step = {
  id: 'pembukaan',
  name: { id: 'Pembukaan dan kehadiran', en: 'Opening and attendance' },
  task: { id: 'Selamat datang. Siapa saja yang hadir hari ini?', en: 'Welcome. Who is here today?' },
  hint: {
    id: 'Masuk dengan kode di layar. Tata tertib dibacakan sebentar lagi.',
    en: 'Join with the code on the screen. The rules will be read shortly.',
  },
  minutes: 15,
  layout: 'attendance',
  states: ['prepared', 'open', 'closed'],
  collects: null,
  decides: [],
  settles: 'attendance',
};

/** The key words of a vision, seen by all at once. */
export const VISION: Omit<Step, 'name' | 'task' | 'minutes'> = {
  id: 'visi',
  hint: {
    id: 'Tulis kata kunci saja. Kartu dibuka bersama-sama.',
    en: 'Key words are enough. The cards are turned over together.',
  },
  layout: 'statement',
  states: ALL_STATES,
  collects: { kinds: ['visi'], during: ['open'], perPerson: 5, sealed: true, nameless: true },
  decides: consent('statement'),
  settles: 'statement',
};

/** Programmes by feasible and urgent. */
export const SCREENING: Step = {
  id: 'saringan',
  name: { id: 'Saringan layak–mendesak', en: 'Feasible and urgent' },
  task: { id: 'Program mana yang layak dan mendesak?', en: 'Which programmes are feasible and urgent?' },
  hint: {
    id: 'Bicarakan dulu, lalu nilai 1 sampai 5. Boleh dikosongkan bila tidak tahu.',
    en: 'Talk first, then score 1 to 5. Leave blank what you do not know.',
  },
  minutes: 35,
  layout: 'list',
  states: ['prepared', 'discussion', 'deciding', 'closed'],
  collects: null,
  decides: [FEASIBLE_URGENT, ...consent('groups')],
  settles: 'accepted',
  source: 'program',
};

/** Men or women, where people are put up for something. */
export const GENDER_FIELD = choiceField(
  'jenis-kelamin',
  { id: 'L/P', en: 'M/F' },
  [
    { id: 'l', name: { id: 'L', en: 'M' } },
    { id: 'p', name: { id: 'P', en: 'F' } },
  ],
  { required: true },
);

/** Persons, on cards of this kind, are chosen by dots, which nobody sees until they are counted; the plenary then agrees. */
export function choosing(kind: string): Pick<Step, 'layout' | 'states' | 'collects' | 'decides' | 'settles'> {
  return {
    layout: 'list',
    states: ALL_STATES,
    collects: {
      kinds: [kind],
      during: ['open', 'discussion'],
      perPerson: 3,
      sealed: false,
      nameless: true,
    },
    decides: [{ way: 'dots', maxPerOption: 1, on: 'groups' }, ...consent('groups')],
    settles: 'accepted',
  };
}

/** Who takes which role; its cards bear the name of the institution. */
export const ROLES: Omit<Step, 'name' | 'task' | 'minutes'> = {
  id: 'peran',
  hint: {
    id: 'Tulis peran lembaga Anda. Wakil lembaga akan memastikannya.',
    en: "Write your institution's role. Its delegate will confirm it.",
  },
  layout: 'matrix',
  states: ALL_STATES,
  collects: {
    kinds: ['peran'],
    during: ['open', 'discussion'],
    perPerson: 20,
    sealed: false,
    nameless: false,
  },
  decides: consent('groups'),
  settles: 'roles',
};

/** The last step: reading of the draft, objections, freezing. Its notes are of the kind `NOTE`. */
export const RATIFYING: Step = {
  id: 'pengesahan',
  name: { id: 'Pengesahan hasil', en: 'Ratification' },
  task: { id: 'Sudah sesuaikah rancangan berita acara ini?', en: 'Are these draft minutes right?' },
  hint: {
    id: 'Dengarkan pembacaan. Tulis keberatan atau perbaikan rumusan bila ada.',
    en: 'Listen to the reading. Write an objection or a better wording if you have one.',
  },
  minutes: 30,
  layout: 'ratify',
  states: ALL_STATES,
  collects: {
    kinds: ['catatan'],
    during: ['open', 'discussion'],
    perPerson: 5,
    sealed: false,
    nameless: true,
  },
  decides: consent('result'),
  settles: 'result',
};

/** What people say of the draft: an objection or a better wording. */
export const NOTE: CardKind = {
  id: 'catatan',
  name: { id: 'Catatan', en: 'Note' },
  shape: 'box',
  colour: 'peran',
  icon: 'message-square-text',
  fields: [
    titleField('pokok', { id: 'Pokok catatan', en: 'Subject' }),
    choiceField(
      'jenis',
      { id: 'Jenis', en: 'Sort' },
      [
        { id: 'keberatan', name: { id: 'Keberatan', en: 'Objection' } },
        { id: 'perbaikan', means: 'wording', name: { id: 'Usulan perbaikan rumusan', en: 'Better wording' } },
      ],
      { required: true },
    ),
    longField('uraian', { id: 'Uraian', en: 'Details' }),
  ],
};

/** The event and its method, as most workshops name it. */
export const USUAL_MINUTES: MinutesSpec = {
  title: [
    { id: 'Hasil kesepakatan {jenis}', en: 'Results of the {jenis} on the' },
    { id: '{metode}', en: '{metode}' },
    { id: '{wilayah} tahun\u00a0{tahun}', en: '{wilayah}, {tahun}' },
  ],
  event: { id: '{jenis} {metode}', en: '{jenis} on the {metode}' },
};

/** Notulis left, chair right, one block for each unsur, the actors with a role, who takes note of the result below. */
export const USUAL_SIGNATURES: SignaturesSpec = {
  first: [
    [
      { id: 'notulis', office: { id: 'Notulis', en: 'Note taker' }, of: 'notary' },
      { id: 'pimpinan', office: { id: 'Pimpinan Sidang', en: 'Chair' }, of: 'chair' },
    ],
  ],
  constituencies: true,
  actors: true,
  last: [
    [
      {
        id: 'mengetahui',
        office: { id: 'Mengetahui,', en: 'Acknowledged by' },
        of: 'acknowledged',
        withNip: true,
      },
    ],
  ],
};

/** Of annex IV, where programmes are agreed on. */
export const PRIORITY_PROGRAMMES: Pick<AgreedSpec, 'empty' | 'counted'> = {
  empty: {
    id: 'Tidak ada program prioritas yang disepakati.',
    en: 'No priority programmes were agreed on.',
  },
  counted: { id: 'Program prioritas', en: 'Priority programmes' },
};

/** A numbered chapter of a report. */
export function chapter(
  title: Label,
  page: ReportSection['page'],
  blocks: ReportSection['blocks'],
): ReportSection {
  return { title, as: 'chapter', page, blocks };
}

/** The first chapter. */
export const INTRODUCTION = chapter({ id: 'Pendahuluan', en: 'Introduction' }, 'portrait', [
  { of: 'introduction' },
]);

/** The last chapter. */
export const FOLLOW_UP = chapter(
  { id: 'Ratifikasi dan tindak lanjut', en: 'Ratification and follow-up' },
  'portrait',
  [{ of: 'follow-up' }],
);

export const ANNEXES: ReportSection = {
  title: { id: 'Lampiran', en: 'Annexes' },
  as: 'annex',
  page: 'same',
  blocks: [{ of: 'annexes' }],
};

type Given = Partial<Pick<Field, 'required' | 'later' | 'hint' | 'means'>>;

function base(id: string, name: Label, { required = false, later, hint, means }: Given) {
  return {
    id,
    name,
    required,
    ...(later === undefined ? {} : { later }),
    ...(hint === undefined ? {} : { hint }),
    ...(means === undefined ? {} : { means }),
  };
}

/** The first field of a kind: what stands on the card. */
export function titleField(id: string, name: Label, hint?: Label): Field {
  return { ...base(id, name, { required: true, ...(hint && { hint }) }), kind: 'text', max: LIMITS.title };
}

/** One line. */
export function lineField(id: string, name: Label, given: Given = {}): Field {
  return { ...base(id, name, given), kind: 'text', max: 120 };
}

export function longField(id: string, name: Label, given: Given = {}): Field {
  return { ...base(id, name, given), kind: 'longText', max: LIMITS.longText };
}

export function placeField(id: string, name: Label, given: Given = {}): Field {
  return { ...base(id, name, given), kind: 'place', max: 80 };
}

export function institutionField(id: string, name: Label, given: Given = {}): Field {
  return { ...base(id, name, given), kind: 'institution', max: LIMITS.institution };
}

export function choiceField(id: string, name: Label, options: readonly Choice[], given: Given = {}): Field {
  return { ...base(id, name, given), kind: 'choice', options };
}

/** As many of them as apply. */
export function choicesField(id: string, name: Label, options: readonly Choice[], given: Given = {}): Field {
  return { ...base(id, name, given), kind: 'choices', options, max: options.length };
}

/** Never required: a card waits for no photo. */
export function photoField(id: string, name: Label, given: Pick<Given, 'later'> = {}): Field {
  return { ...base(id, name, given), kind: 'photo' };
}

/** A point on the workshop's map; never required, for there may be no map. */
export function spotField(id: string, name: Label, given: Pick<Given, 'later'> = {}): Field {
  return { ...base(id, name, given), kind: 'spot' };
}

/** Chooses among the accepted groups of an earlier step; one of them unless more are allowed. */
export function linkField(
  id: string,
  name: Label,
  step: string,
  given: Given & { readonly max?: number } = {},
): Field {
  return { ...base(id, name, { required: true, ...given }), kind: 'link', step, max: given.max ?? 1 };
}

export function moneyField(id: string, name: Label, given: Given = {}): Field {
  return { ...base(id, name, given), kind: 'money' };
}

export function periodField(id: string, name: Label, given: Given = {}): Field {
  return { ...base(id, name, given), kind: 'period' };
}

/** One word or two. */
export function shortField(id: string, name: Label, given: Given = {}): Field {
  return { ...base(id, name, given), kind: 'text', max: 40 };
}

/** A number that is never below zero. */
export function numberField(id: string, name: Label, given: Given & { readonly unit?: Label } = {}): Field {
  return { ...base(id, name, given), kind: 'number', min: 0, ...(given.unit && { unit: given.unit }) };
}

/** A number and its unit are two fields, printed side by side (`amount` in result-spec.ts). */
export function amountFields(amount: string, unit: string, given: Given = {}): readonly [Field, Field] {
  return [
    numberField(amount, { id: 'Volume', en: 'Quantity' }, { ...given, means: 'volume' }),
    shortField(unit, { id: 'Satuan', en: 'Unit' }, { ...given, means: 'unit' }),
  ];
}

/** Who answers, carries out, supports, pays, watches: the letters of the role matrix (`domain.md` 4.2). */
export const ROLE_FIELD = choicesField(
  'jenis',
  { id: 'Jenis peran', en: 'Kind of role' },
  [
    { id: 'PJ', means: 'PJ', name: { id: 'Penanggung jawab', en: 'Responsible' } },
    { id: 'P', means: 'P', name: { id: 'Pelaksana', en: 'Implementer' } },
    { id: 'D', means: 'D', name: { id: 'Pendukung', en: 'Supporter' } },
    { id: 'F', means: 'F', name: { id: 'Pendana', en: 'Funder' } },
    { id: 'W', means: 'W', name: { id: 'Pengawas', en: 'Supervisor' } },
  ],
  { required: true },
);
