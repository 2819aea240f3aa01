import { describe, expect, it } from 'vitest';

import { letterOf } from './paper.ts';

describe('letterOf', () => {
  it('goes on after z', () => {
    expect([0, 25, 26, 27].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab']);
  });
});
