/** [E4] the date on which the desk is reminded that data of people are due to be deleted. */
import { describe, expect, it } from 'vitest';

import type { WorkshopId } from '../cards/card.ts';
import { SETTINGS } from './play.testing.ts';
import { isKeptTooLong, keptUntil } from './retention.ts';

const SETTLED = { ...SETTINGS, days: ['2026-03-11', '2026-03-12'], retentionDays: 90 };
/** The last minute of 10 June and the first of 11 June in Jakarta. */
const EVENING = Date.UTC(2026, 5, 10, 16, 59);
const MIDNIGHT = Date.UTC(2026, 5, 10, 17, 0);

describe('[E4] data of people', () => {
  it('are kept so many days after the last day', () => {
    expect(keptUntil(SETTLED)).toBe('2026-06-10');
    expect(keptUntil({ ...SETTLED, days: ['2027-12-31'], retentionDays: 1 })).toBe('2028-01-01');
  });

  it('are kept too long from the day after, by the clock of the place', () => {
    expect(isKeptTooLong(SETTLED, EVENING)).toBe(false);
    expect(isKeptTooLong(SETTLED, MIDNIGHT)).toBe(true);
    expect(isKeptTooLong({ ...SETTLED, timeZone: 'Asia/Jayapura' }, EVENING)).toBe(true);
  });

  it('are of nobody in a rehearsal', () => {
    const rehearsal = { ...SETTLED, rehearsalOf: 'workshop-2' as WorkshopId };
    expect(isKeptTooLong(rehearsal, MIDNIGHT + 365 * 86_400_000)).toBe(false);
  });
});
