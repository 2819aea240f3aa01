/** What is typed on the create page becomes settings the server takes. */
import { create } from '@mufakat/shared/languages/id/create.ts';
import { musrenbangDesa } from '@mufakat/shared/methods/musrenbang-desa.ts';
import { settingsSchema } from '@mufakat/shared/workshop/settings-schema.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { checkDraft, freshDraft, settingsOf } from './create-draft.ts';

const FRESH = {
  ...freshDraft(musrenbangDesa, create, 'id', new Date(2026, 0, 20)),
  title: 'Musrenbang Desa Brosot',
};

describe('the pagu indikatif', () => {
  it('is none while its line is empty', () => {
    expect(checkDraft(FRESH, create).size).toBe(0);
    expect(settingsOf(FRESH).ceiling).toBeNull();
  });

  it('is taken in whole rupiah, however it was typed', () => {
    const settings = settingsOf({ ...FRESH, ceiling: 'Rp 600.000.000' });
    const { language: _language, ...rest } = settings;
    expect(settings.ceiling).toBe(600_000_000);
    expect(v.safeParse(settingsSchema, rest)).toMatchObject({
      success: true,
      output: { ceiling: 600_000_000 },
    });
  });

  it('is asked for again if it is no sum', () => {
    expect(checkDraft({ ...FRESH, ceiling: 'enam ratus juta' }, create).get('ceiling')).toBe(
      create.wrong.sum,
    );
  });
});

describe('settings', () => {
  it('refuse a ceiling that is no whole sum, and leave alone what a change does not name', () => {
    const change = v.partial(settingsSchema);
    expect(v.parse(change, { place: 'Balai desa' })).toEqual({ place: 'Balai desa' });
    expect(v.parse(change, { ceiling: null })).toEqual({ ceiling: null });
    for (const ceiling of [-1, 1.5, Infinity, '600', 1e16])
      expect(v.safeParse(change, { ceiling }).success).toBe(false);
  });
});
