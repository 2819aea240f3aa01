/**
 * Card kinds of a focus group discussion: the facilitator's questions, answers to them, conclusions, and tasks with the fields of a
 * notula (domain section 5). A due day is a line of text, because tasks of an FGD are due on a day and no field kind holds one.
 */
import type { CardKind } from '../cards/card.ts';
import { institutionField, lineField, linkField, longField, NOTE, titleField } from './parts.ts';

const PERTANYAAN: CardKind = {
  id: 'pertanyaan',
  name: { id: 'Pertanyaan', en: 'Question' },
  shape: 'oval',
  colour: 'visi',
  icon: 'message-square-text',
  fields: [
    titleField(
      'pertanyaan',
      { id: 'Pertanyaan', en: 'Question' },
      {
        id: 'misalnya: data apa yang belum ada?',
        en: 'for example: which data is missing?',
      },
    ),
    longField('maksud', { id: 'Maksud pertanyaan', en: 'What it is for' }),
  ],
};

const JAWABAN: CardKind = {
  id: 'jawaban',
  name: { id: 'Jawaban', en: 'Answer' },
  shape: 'box',
  colour: 'isu',
  icon: 'lightbulb',
  fields: [
    titleField(
      'jawaban',
      { id: 'Jawaban', en: 'Answer' },
      {
        id: 'satu gagasan, satu sampai tiga kata kunci',
        en: 'one thought, one to three key words',
      },
    ),
    linkField('pertanyaan', { id: 'Pertanyaan', en: 'Question' }, 'pertanyaan'),
    longField('contoh', { id: 'Contoh atau data', en: 'Example or data' }, { later: true }),
  ],
};

const KESIMPULAN: CardKind = {
  id: 'kesimpulan',
  name: { id: 'Kesimpulan', en: 'Conclusion' },
  shape: 'fold',
  colour: 'kebijakan',
  icon: 'scroll-text',
  fields: [
    titleField('pokok', { id: 'Pokok kesimpulan', en: 'Conclusion in short' }),
    linkField('pertanyaan', { id: 'Pertanyaan', en: 'Question' }, 'pertanyaan'),
    longField('rumusan', { id: 'Rumusan', en: 'Wording' }, { required: true }),
  ],
};

const TUGAS: CardKind = {
  id: 'tugas',
  name: { id: 'Tindak lanjut', en: 'Follow-up' },
  shape: 'cut',
  colour: 'aksi',
  icon: 'calendar-check',
  fields: [
    titleField(
      'tugas',
      { id: 'Tugas', en: 'Task' },
      {
        id: 'misalnya: kirim data ke Bappeda',
        en: 'for example: send the data to the planning agency',
      },
    ),
    linkField('kesimpulan', { id: 'Kesimpulan', en: 'Conclusion' }, 'kesimpulan', {
      required: false,
      hint: { id: 'kesimpulan yang dijalankan', en: 'the conclusion it carries out' },
    }),
    institutionField('penanggung-jawab', { id: 'Penanggung jawab', en: 'Responsible' }, { required: true }),
    lineField(
      'tenggat',
      { id: 'Tenggat', en: 'Due' },
      { required: true, hint: { id: 'misalnya: 30 April 2026', en: 'for example: 30 April 2026' } },
    ),
  ],
};

export const FGD_CARDS: readonly CardKind[] = [PERTANYAAN, JAWABAN, KESIMPULAN, TUGAS, NOTE];
