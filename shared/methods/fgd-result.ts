/**
 * What a focus group discussion prints: its questions, the clusters of answers, conclusions and follow-up, and the notula with the
 * fields of domain section 5, which the note taker (left) and the chair (right) sign.
 */
import { chapter } from './parts.ts';
import type { ReportSpec, ResultSpec, TableSpec } from './result-spec.ts';

const TABLES: readonly TableSpec[] = [
  {
    id: 'pertanyaan',
    shape: 'list',
    name: { id: 'Pertanyaan kunci', en: 'Key questions' },
    tab: { id: 'Pertanyaan', en: 'Questions' },
    step: 'pertanyaan',
    kind: 'pertanyaan',
    rows: 'accepted',
    order: 'wall',
    empty: { id: 'Tidak ada pertanyaan yang dibahas.', en: 'No questions were discussed.' },
    counted: { id: 'pertanyaan', en: 'questions' },
    columns: [
      { of: 'field', field: 'pertanyaan', width: 13 },
      { of: 'field', field: 'maksud', width: 15.1 },
    ],
    pictures: [],
  },
  {
    id: 'jawaban',
    shape: 'list',
    name: { id: 'Pokok jawaban', en: 'Clusters of answers' },
    tab: { id: 'Jawaban', en: 'Answers' },
    step: 'jawaban',
    kind: 'jawaban',
    rows: 'accepted',
    order: 'link',
    empty: { id: 'Tidak ada jawaban yang dicatat.', en: 'No answers were noted.' },
    counted: { id: 'pokok jawaban', en: 'clusters of answers' },
    columns: [
      { of: 'link', field: 'pertanyaan', form: 'title', width: 7 },
      { of: 'field', field: 'jawaban', width: 8 },
      { of: 'field', field: 'contoh', width: 8.6 },
      { of: 'support', width: 2.4 },
      { of: 'rank', width: 2.1 },
    ],
    pictures: [],
  },
  {
    id: 'kesimpulan',
    shape: 'list',
    name: { id: 'Kesimpulan yang dibahas', en: 'Conclusions discussed' },
    tab: { id: 'Kesimpulan', en: 'Conclusions' },
    step: 'kesimpulan',
    kind: 'kesimpulan',
    rows: 'all',
    order: 'link',
    empty: { id: 'Tidak ada kesimpulan yang diusulkan.', en: 'No conclusions were proposed.' },
    counted: { id: 'usulan kesimpulan', en: 'proposed conclusions' },
    columns: [
      { of: 'link', field: 'pertanyaan', form: 'number', width: 2.4 },
      { of: 'field', field: 'pokok', width: 6.5 },
      { of: 'field', field: 'rumusan', width: 12.6 },
      { of: 'reason', width: 6.6, name: { id: 'Catatan sidang', en: 'Note of the meeting' } },
    ],
    pictures: [],
  },
  {
    id: 'tugas',
    shape: 'list',
    name: { id: 'Tindak lanjut', en: 'Follow-up' },
    tab: { id: 'Tindak lanjut', en: 'Follow-up' },
    step: 'tindak-lanjut',
    kind: 'tugas',
    rows: 'accepted',
    order: 'link',
    empty: { id: 'Tidak ada tindak lanjut yang disepakati.', en: 'No follow-up was agreed on.' },
    counted: { id: 'tindak lanjut', en: 'tasks' },
    columns: [
      { of: 'field', field: 'tugas', width: 11 },
      { of: 'link', field: 'kesimpulan', form: 'number', width: 2.6 },
      { of: 'actor', field: 'penanggung-jawab', form: 'name', width: 9 },
      { of: 'field', field: 'tenggat', width: 5.5, align: 'center' },
    ],
    pictures: [],
  },
];

const NOTULA: ReportSpec = {
  id: 'notula',
  title: { id: 'NOTULA FGD', en: 'NOTES OF THE FGD' },
  name: { id: 'Notula FGD', en: 'Notes of the FGD' },
  sections: [
    chapter({ id: 'Waktu, tempat, dan peserta', en: 'Time, place and people' }, 'portrait', [
      { of: 'event' },
    ]),
    chapter({ id: 'Susunan acara', en: 'Agenda' }, 'same', [{ of: 'agenda' }]),
    chapter({ id: 'Pembahasan', en: 'Discussion' }, 'same', [
      { of: 'titles', table: 'pertanyaan', heading: { id: 'Pertanyaan yang dibahas', en: 'Questions' } },
      { of: 'minutes' },
      {
        of: 'table',
        table: 'jawaban',
        lead: {
          id: 'Jawaban peserta dikelompokkan menjadi {jumlah} pokok menurut pertanyaannya.',
          en: 'The answers were joined into {jumlah} clusters by question.',
        },
      },
    ]),
    chapter({ id: 'Keputusan', en: 'Decisions' }, 'same', [
      {
        of: 'agreed',
        lead: {
          id: 'Peserta menyepakati {jumlah} kesimpulan.',
          en: 'The participants agreed on {jumlah} conclusions.',
        },
        alone: true,
      },
      { of: 'not-accepted' },
    ]),
    chapter({ id: 'Tindak lanjut', en: 'Follow-up' }, 'same', [{ of: 'table', table: 'tugas' }]),
    chapter({ id: 'Penutup', en: 'Closing' }, 'same', [
      {
        of: 'signatures',
        closing: {
          id: 'Demikian notula ini dibuat dengan sebenarnya dan dibacakan di hadapan peserta.',
          en: 'These notes are true and were read out to the participants.',
        },
      },
    ]),
    {
      title: { id: 'Peserta', en: 'Participants' },
      as: 'annex',
      page: 'portrait',
      blocks: [{ of: 'people' }],
    },
  ],
};

export const FGD_RESULT: ResultSpec = {
  tables: TABLES,
  agreed: {
    table: 'kesimpulan',
    title: { id: 'KESIMPULAN YANG DISEPAKATI', en: 'CONCLUSIONS AGREED ON' },
    empty: { id: 'Tidak ada kesimpulan yang disepakati.', en: 'No conclusions were agreed on.' },
    counted: { id: 'Kesimpulan', en: 'Conclusions' },
    columns: [
      { of: 'field', field: 'pokok', width: 8 },
      { of: 'field', field: 'rumusan', width: 17.5 },
      { of: 'link', field: 'pertanyaan', form: 'number', width: 2.6 },
    ],
    reserve: [
      { of: 'field', field: 'pokok', width: 6.5 },
      { of: 'field', field: 'rumusan', width: 13 },
      { of: 'reason', width: 8.6 },
    ],
  },
  minutes: {
    title: [
      { id: 'Hasil {metode}', en: 'Results of the {metode}' },
      { id: '{wilayah} tahun\u00a0{tahun}', en: '{wilayah}, {tahun}' },
    ],
    event: { id: '{metode}', en: '{metode}' },
  },
  clauses: [
    {
      of: 'agreed',
      phrase: {
        id: 'Kesimpulan diskusi sebanyak {jumlah} butir',
        en: 'The {jumlah} conclusions of the discussion',
      },
      screened: {
        id: 'Kesimpulan diskusi sebanyak {jumlah} butir',
        en: 'The {jumlah} conclusions of the discussion',
      },
      none: {
        id: 'Usulan kesimpulan sebanyak {jumlah} butir sebagai bahan pembahasan lanjutan',
        en: 'The {jumlah} proposed conclusions as material for further discussion',
      },
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'pertanyaan',
          phrase: {
            id: 'Pertanyaan kunci sebanyak {jumlah} pertanyaan',
            en: 'The {jumlah} key questions',
          },
        },
        {
          table: 'jawaban',
          phrase: {
            id: 'Pokok jawaban peserta sebanyak {jumlah} pokok',
            en: 'The {jumlah} clusters of answers',
          },
        },
      ],
    },
    {
      of: 'tables',
      parts: [
        {
          table: 'tugas',
          phrase: {
            id: 'Tindak lanjut sebanyak {jumlah} tugas beserta penanggung jawab dan tenggatnya',
            en: 'The {jumlah} tasks with who is responsible and when they are due',
          },
        },
      ],
    },
    { of: 'not-agreed' },
    { of: 'ratification' },
  ],
  signatures: {
    first: [
      [
        { id: 'notulis', office: { id: 'Notulis', en: 'Note taker' }, of: 'notary' },
        { id: 'pimpinan', office: { id: 'Pimpinan', en: 'Chair' }, of: 'chair' },
      ],
    ],
    constituencies: false,
    actors: false,
    last: [],
  },
  reports: [NOTULA],
};
