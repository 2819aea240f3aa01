/** What is typed on the create page becomes settings the server takes. */
import { create } from '@mufakat/shared/languages/id/create.ts';
import { musrenbangDesa } from '@mufakat/shared/methods/musrenbang-desa.ts';
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
    expect(settingsOf({ ...FRESH, ceiling: 'Rp 600.000.000' }).ceiling).toBe(600_000_000);
  });

  it('is asked for again if it is no sum', () => {
    expect(checkDraft({ ...FRESH, ceiling: 'enam ratus juta' }, create).get('ceiling')).toBe(
      create.wrong.sum,
    );
  });
});
