/**
 * Reading plain JSON that someone else wrote, written out rather than with the schema library: a phone loads these files, and
 * nothing else there needs a schema. `null` for what is not of the form.
 */
import type { FieldValue, PictureRef, Quarter, Spot } from './card.ts';

export function entriesOf(value: unknown): Map<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;
}

/** Only the outer form of a value, foreign keys left out; the card kind checks the rest (`checkCard`). */
export function readValue(raw: unknown): FieldValue | null {
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  if (Array.isArray(raw)) {
    if (raw.every((part) => typeof part === 'string')) return [...raw];
    const parts = raw.map(readYear);
    return parts.every((part) => part !== null) ? parts : null;
  }
  const period = entriesOf(raw);
  const [from, to] = [readQuarter(period?.get('from')), readQuarter(period?.get('to'))];
  return from === null || to === null ? (readPicture(raw) ?? readSpot(raw)) : { from, to };
}

export function readPicture(raw: unknown): PictureRef | null {
  const given = entriesOf(raw);
  const [picture, width, height] = [given?.get('picture'), given?.get('width'), given?.get('height')];
  return typeof picture === 'string' && Number.isFinite(width) && Number.isFinite(height)
    ? { picture, width: width as number, height: height as number }
    : null;
}

export function readSpot(raw: unknown): Spot | null {
  const given = entriesOf(raw);
  const [x, y] = [given?.get('x'), given?.get('y')];
  return Number.isFinite(x) && Number.isFinite(y) ? { x: x as number, y: y as number } : null;
}

export function readYear(raw: unknown): { year: number; value: number } | null {
  const part = entriesOf(raw);
  const [year, value] = [part?.get('year'), part?.get('value')];
  return Number.isFinite(year) && Number.isFinite(value)
    ? { year: year as number, value: value as number }
    : null;
}

export function readQuarter(raw: unknown): Quarter | null {
  const moment = entriesOf(raw);
  const [year, quarter] = [moment?.get('year'), moment?.get('quarter') ?? null];
  const known = quarter === null || quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4;
  return Number.isFinite(year) && known ? { year: year as number, quarter } : null;
}
