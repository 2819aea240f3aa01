import { describe, expect, it } from 'vitest';

import { isGreen, summarize } from './ci-summary.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('the summary of a test run', () => {
  it('counts tests over all files', () => {
    const report = { testResults: [file('passed', 'passed', 'pending'), file('failed', 'passed', 'failed')] };
    expect(summarize(report)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const summary = summarize({ testResults: [file('passed', 'passed'), file('failed')] });
    expect(summary).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(isGreen(summary)).toBe(false);
  });

  it('is not green when nothing ran', () => {
    expect(isGreen(summarize({ testResults: [] }))).toBe(false);
  });
});
