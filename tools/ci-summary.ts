/**
 * The last line of a CI run, `N passed, N failed`, from the report vitest wrote. Fails when a test failed, when a file could
 * not be loaded (its tests then count as one failure), and when nothing ran at all.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of vitest's JSON report that is counted. */
export interface Report {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
}

/** Where `.ci/run` has vitest write its report. */
const REPORT = join(import.meta.dirname, '../.tsbuild/vitest.json');

export function summarize(report: Report): Summary {
  const tests = report.testResults.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const passed = tests.filter((status) => status === 'passed').length;
  const failed = tests.filter((status) => status === 'failed').length;
  return { passed, failed: failed + brokenFiles.length, skipped: tests.length - passed - failed };
}

export function isGreen({ passed, failed }: Summary): boolean {
  return passed > 0 && failed === 0;
}

function readReport(): Report {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  } catch (error) {
    console.log(`No test report: ${error instanceof Error ? error.message : String(error)}`);
    return { testResults: [] };
  }
}

if (import.meta.main) {
  const summary = summarize(readReport());
  if (summary.skipped > 0) console.log(`${summary.skipped} skipped`);
  console.log(`${summary.passed} passed, ${summary.failed} failed`);
  process.exitCode = isGreen(summary) ? 0 : 1;
}
