/** A method of one's own that begins with nothing but the opening and the ratification. */
import type { Label } from '../../languages/language.ts';
import { NOTE, OPENING, RATIFYING, USUAL_MINUTES, USUAL_SIGNATURES } from '../parts.ts';
import type { Method } from '../schema.ts';

export function emptyMethod(id: string, name: Label): Method {
  return {
    id,
    version: 1,
    name,
    fullName: name,
    summary: name,
    constituencies: [
      { id: 'pemerintah', name: { id: 'Pemerintah', en: 'Government' }, icon: 'landmark' },
      { id: 'masyarakat', name: { id: 'Masyarakat', en: 'Community' }, icon: 'house' },
      { id: 'usaha', name: { id: 'Dunia usaha', en: 'Business' }, icon: 'building-2' },
    ],
    eventKinds: [{ id: 'Lokakarya', en: 'Workshop' }],
    horizonYears: 5,
    periods: 1,
    cardKinds: [NOTE],
    steps: [OPENING, RATIFYING],
    result: {
      tables: [],
      agreed: null,
      minutes: USUAL_MINUTES,
      clauses: [{ of: 'not-agreed' }, { of: 'ratification' }],
      // There are no roles whose actors could sign.
      signatures: { ...USUAL_SIGNATURES, actors: false },
      reports: [],
    },
  };
}
