/** A result in which every institution is called as offices really are: with all they are in charge of, up to the last letter. */
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import type { Result } from '@mufakat/shared/result/result.ts';

const LONG_OFFICE =
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Musi Banyuasin';

/** Two of one workshop are told apart by what they were called before. */
export function longOffice(name: string): string {
  const whole = `${LONG_OFFICE}, ${name}, Bidang Ketahanan dan Kesejahteraan Keluarga Kabupaten`;
  return whole.slice(0, LIMITS.institution).trim();
}

/** Wherever an institution of a person or an actor stands. */
export function withLongOffices(result: Result): Result {
  const named = new Set([
    ...result.attendance.people.map(({ institution }) => institution),
    ...result.actors.map(({ name }) => name),
    ...result.officers.map(({ institution }) => institution),
  ]);
  // An actor may be called as a constituency, which is no office.
  for (const name of ['', ...result.attendance.byGroup.map((group) => group.name)]) named.delete(name);
  return JSON.parse(JSON.stringify(result), (_, value: unknown) =>
    typeof value === 'string' && named.has(value) ? longOffice(value) : value,
  ) as Result;
}
