/** What is wrong with a file, a row or a cell, in one sentence with its place. */
import type { Field } from '@mufakat/shared/cards/card.ts';
import { fieldLimits } from '@mufakat/shared/cards/fields/index.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';
import type { RowProblem } from '@mufakat/shared/tables/cards.ts';
import { columnName, TABLE_LIMITS, type TableFault } from '@mufakat/shared/tables/table.ts';

import type { Problem } from '../../store/api.ts';
import type { ErrorWords } from '../desk-words.ts';
import type { ImportWords } from './import-words.ts';

const MEGABYTE = 1024 * 1024;
/** Of a long text only so much is said again. */
const SHOWN_LETTERS = 60;

export function problemSentence(
  problem: RowProblem,
  fields: readonly Field[],
  words: ImportWords,
  language: Language,
): string {
  const { row, column, text, other } = problem;
  const field = fields.find(({ id }) => id === problem.field);
  const name = field?.name[language] ?? '';
  const place = words.place(row, column === null ? null : columnName(column));
  const what = words.problem[problem.problem];
  return `${place}: ${what(short(text), other === undefined ? name : columnName(other), moreOf(field, language))}`;
}

/** What the sentence may add: the choices there are, or how long it may be. */
function moreOf(field: Field | undefined, language: Language): string {
  if (field === undefined) return '';
  if ('options' in field) return field.options.map(({ name }) => name[language]).join(', ');
  return String(fieldLimits(field).length ?? '');
}

function short(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length <= SHOWN_LETTERS ? letters.join('') : `${letters.slice(0, SHOWN_LETTERS).join('')}…`;
}

/** Why the file was not read. */
export function fileSentence(problem: Problem, words: ImportWords, errors: ErrorWords): string {
  if (problem.kind === 'unreachable') return words.unreachable;
  if (problem.error === 'too-big') return words.tooBig(TABLE_LIMITS.bytes / MEGABYTE);
  if (problem.error !== 'unreadable-table') return errorSentence(problem.error, errors);
  const { fault, row, column, sheet, max } = (problem.detail ?? {}) as unknown as Partial<TableFault>;
  const say = fault === undefined ? undefined : words.fault[fault];
  const what = say?.(String(max ?? '')) ?? errors.http['unreadable-table'];
  if (row === undefined) return what;
  const place = words.place(row, column === undefined ? null : columnName(column - 1));
  return `${sheet === undefined || sheet === '' ? place : words.inSheet(place, sheet)}: ${what}`;
}

/** Why the cards were not taken; the room names the row and the field where it can. */
export function importSentence(
  problem: Problem,
  fields: readonly Field[],
  words: ImportWords,
  errors: ErrorWords,
  language: Language,
): string {
  if (problem.kind === 'unreachable') return words.unsure;
  const row = problem.detail?.['row'];
  const field = fields.find(({ id }) => id === problem.detail?.['field']);
  const what = errorSentence(problem.error, errors);
  if (typeof row !== 'number') return what;
  return `${words.place(row, null)}${field === undefined ? '' : ` (${field.name[language]})`}: ${what}`;
}

function errorSentence(code: string, errors: ErrorWords): string {
  const sentences: Readonly<Record<string, string>> = { ...errors.refusal, ...errors.http };
  return sentences[code] ?? errors.unexpected;
}
