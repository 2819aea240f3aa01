/**
 * One cell as the value of a field, before the field itself judges it: figures as people type them in their language, options
 * and accepted groups by their names. What cannot be read says why, in a code the screen has a sentence for.
 */
import type { Choice, Field, GroupId, Quarter } from '../cards/card.ts';
import { readTypedNumber } from '../cards/fields/number.ts';
import type { Language } from '../languages/language.ts';
import { type Cell, cellText } from './table.ts';
import { sameWords } from './words.ts';

/** Why a cell is not taken. The text it holds is shown with the sentence. */
export type CellProblem =
  | 'formula'
  | 'merged'
  | 'error'
  | 'number'
  | 'money'
  | 'year'
  | 'period'
  | 'yearly'
  | 'spot'
  | 'option'
  | 'link'
  | 'text-too-long'
  | 'field-invalid'
  | 'required';

/** An accepted group that a link field may name, by its title or its number in the list. */
export interface LinkTarget {
  readonly id: GroupId;
  readonly step: string;
  readonly title: string;
  readonly number: number;
}

export interface Reading {
  readonly language: Language;
  readonly targets: readonly LinkTarget[];
}

export type CellRead = { readonly raw: unknown } | { readonly problem: CellProblem };

/** A value for `parseField`; an empty cell is no value. */
export function readCell(cell: Cell, field: Field, reading: Reading): CellRead {
  if (typeof cell === 'object' && 'fault' in cell) return { problem: cell.fault };
  if (cellText(cell).trim() === '') return { raw: null };
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'place':
    case 'institution':
      return { raw: asWords(cell, reading.language) };
    case 'number':
      return figure(cell, reading.language, 'number');
    case 'money':
      return figure(typeof cell === 'string' ? cell.replace(/,-\s*$/, '') : cell, reading.language, 'money');
    case 'year':
      return readYear(cell);
    case 'period':
      return readPeriod(cellText(cell));
    case 'yearly':
      return readYearly(cellText(cell), reading.language);
    case 'choice': {
      const option = optionOf(cellText(cell), field.options);
      return option === null ? { problem: 'option' } : { raw: option };
    }
    case 'choices':
      return several(cellText(cell), (name) => optionOf(name, field.options), 'option');
    case 'link':
      return several(cellText(cell), (name) => targetOf(name, field.step, reading.targets), 'link');
    case 'photo':
      // A table names photos and does not hold them.
      return { raw: null };
    case 'spot':
      return readSpot(cellText(cell));
  }
}

/** "250 m" is a figure and what it counts; a cell without a figure in front is all unit. */
export function splitAmount(cell: Cell, language: Language): { readonly figure: Cell; readonly unit: Cell } {
  if (typeof cell !== 'string') return { figure: cell, unit: typeof cell === 'number' ? '' : cell };
  const [first = '', ...rest] = cell.trim().split(/\s+/);
  if (readTypedNumber(first, language) === null) return { figure: '', unit: cell };
  return { figure: first, unit: rest.join(' ') };
}

/** What a person reads in the cell: a decimal comma in Indonesian, days before months. */
export function asWords(cell: Cell, language: Language): string {
  if (typeof cell === 'number') return language === 'id' ? String(cell).replace('.', ',') : String(cell);
  if (typeof cell === 'object' && 'date' in cell) return cell.date.split('-').reverse().join('-');
  return cellText(cell);
}

/** A figure as the file keeps it, or as it was typed. */
function figure(cell: Cell, language: Language, problem: 'number' | 'money'): CellRead {
  const value = typeof cell === 'string' ? readTypedNumber(cell, language) : cell;
  if (typeof value !== 'number') return { problem };
  // A spreadsheet computes 0.1 + 0.2; a sum of money has no such tail.
  return problem === 'money' && !Number.isInteger(value) ? { problem } : { raw: value };
}

function readYear(cell: Cell): CellRead {
  const text = typeof cell === 'object' && 'date' in cell ? cell.date.slice(0, 4) : cellText(cell).trim();
  return /^\d{4}$/.test(text) ? { raw: Number(text) } : { problem: 'year' };
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `2026`, `2026–2028`, `TW III 2026`, `TW III–IV 2026`, `TW III 2026–II 2027`, `Q1 2026`. */
function readPeriod(text: string): CellRead {
  const [from = '', to, ...rest] = text.trim().split(/\s*(?:[-–—]|s\.?\s?d\.?|sampai)\s*/i);
  const last = quarterOf(to ?? from) ?? quarterOf(`${to} ${from.slice(0, 4)}`);
  if (last === null || rest.length > 0) return { problem: 'period' };
  if (to === undefined) return { raw: { from: last, to: last } };
  const first = quarterOf(from) ?? quarterOf(`${from} ${last.year}`);
  return first === null ? { problem: 'period' } : { raw: { from: first, to: last } };
}

function quarterOf(text: string): Quarter | null {
  const plain = text.trim();
  const match = /^(?:(?:TW|Triwulan|Q)?\s*(IV|I{1,3}|[1-4])\s+)?(\d{4})$/i.exec(plain);
  const turned = /^(\d{4})\s+(?:TW|Triwulan|Q)\s*(IV|I{1,3}|[1-4])$/i.exec(plain);
  if (match === null && turned === null) return null;
  const [year, quarter] = [match?.[2] ?? turned?.[1], match?.[1] ?? turned?.[2]];
  const place = quarter === undefined ? -1 : ROMAN.indexOf(quarter.toUpperCase());
  const number = quarter === undefined ? null : place >= 0 ? place + 1 : Number(quarter);
  return { year: Number(year), quarter: number as Quarter['quarter'] };
}

/** `250 / 400`, as it is printed. */
function readSpot(text: string): CellRead {
  const [, x, y] = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text.trim()) ?? [];
  return x === undefined ? { problem: 'spot' } : { raw: { x: Number(x), y: Number(y) } };
}

/** `2026: 10; 2027: 12,5`. */
function readYearly(text: string, language: Language): CellRead {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const values = parts.map((part) => {
    const match = /^\s*(\d{4})\s*[:=]\s*(.+)$/.exec(part);
    const value = match === null ? null : readTypedNumber(match[2] ?? '', language);
    return match === null || value === null ? null : { year: Number(match[1]), value };
  });
  return values.includes(null) ? { problem: 'yearly' } : { raw: values };
}

function optionOf(text: string, options: readonly Choice[]): string | null {
  const names = ({ id, name }: Choice) => [id, name.id, name.en];
  return options.find((option) => names(option).some((name) => sameWords(name, text)))?.id ?? null;
}

function targetOf(text: string, step: string, targets: readonly LinkTarget[]): GroupId | null {
  const own = targets.filter((target) => target.step === step);
  const named = own.find(({ title }) => sameWords(title, text));
  return (named ?? own.find(({ number }) => String(number) === text.trim()))?.id ?? null;
}

/** A name may hold a comma, so first the whole cell is tried, then its parts between semicolons, then between commas. */
function several(text: string, find: (name: string) => string | null, problem: 'option' | 'link'): CellRead {
  for (const separator of [/$^/, /[;\n]/, /[;,\n]/]) {
    const names = text.split(separator).filter((name) => name.trim() !== '');
    const found = names.map(find);
    if (!found.includes(null)) return { raw: [...new Set(found)] };
  }
  return { problem };
}
