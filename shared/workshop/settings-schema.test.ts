import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { SETTINGS } from './play.testing.ts';
import { settingsSchema } from './settings-schema.ts';

describe('settings', () => {
  it('take a ceiling in whole rupiah', () => {
    expect(v.parse(settingsSchema, { ...SETTINGS, ceiling: 600_000_000 }).ceiling).toBe(600_000_000);
  });

  it('refuse a ceiling that is no whole sum, and leave alone what a change does not name', () => {
    const change = v.partial(settingsSchema);
    expect(v.parse(change, { place: 'Balai desa' })).toEqual({ place: 'Balai desa' });
    expect(v.parse(change, { ceiling: null })).toEqual({ ceiling: null });
    for (const ceiling of [-1, 1.5, Infinity, '600', 1e16])
      expect(v.safeParse(change, { ceiling }).success).toBe(false);
  });
});
