/** What is typed on the create page becomes settings the server takes. */
import { create } from '@mufakat/shared/languages/id/create.ts';
import { musrenbangDesa } from '@mufakat/shared/methods/musrenbang-desa.ts';
import { describe, expect, it } from 'vitest';

import { checkDraft, freshDraft, settingsOf, withMethod } from './create-draft.ts';

const FRESH = {
  ...freshDraft(musrenbangDesa, create, 'id', new Date(2026, 0, 20)),
  title: 'Musrenbang Desa Brosot',
};

it('takes the levels of territory a method names, and keeps what was typed with one that names none', () => {
  const levels = [
    { id: 'Kota', en: 'City' },
    { id: 'Kampung', en: 'Quarter' },
  ];
  const named = { ...musrenbangDesa, levels };
  expect(withMethod(FRESH, named, create, 'id').levels).toBe('Kota > Kampung');
  expect(settingsOf(freshDraft(named, create, 'en', new Date(2026, 0, 20))).levels).toEqual([
    'City',
    'Quarter',
  ]);
  expect(withMethod(FRESH, musrenbangDesa, create, 'id')).not.toHaveProperty('levels');
});

describe('the pagu indikatif', () => {
  it('is none while its line is empty', () => {
    expect(checkDraft(FRESH, create).size).toBe(0);
    expect(settingsOf(FRESH).ceiling).toBeNull();
  });

  it('is taken in whole rupiah, however it was typed', () => {
    expect(settingsOf({ ...FRESH, ceiling: 'Rp 600.000.000' }).ceiling).toBe(600_000_000);
  });

  it('is asked for again if it is no sum', () => {
    expect(checkDraft({ ...FRESH, ceiling: 'enam ratus juta' }, create).get('ceiling')).toBe(
      create.wrong.sum,
    );
  });
});
