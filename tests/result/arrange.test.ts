import { arranged } from '@mufakat/server/export/arrange.ts';
import { planPages } from '@mufakat/server/export/pages.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { plpbk } from '@mufakat/shared/methods/plpbk.ts';
import { reportDocument } from '@mufakat/shared/result/report.ts';
import type { Paper, ResultDocument } from '@mufakat/shared/result/document.ts';
import { describe, expect, it } from 'vitest';

import { caseOf } from '../cases/index.ts';
import { sampleResult } from '../cases/sample-result.ts';
import { playedResult } from '../support/played-result.ts';

const document = (paper: Paper, moreParagraphs: number): ResultDocument => {
  const result = sampleResult();
  const clauses = Array.from({ length: 9 + moreParagraphs }, (_, i) => ({
    number: i + 1,
    text: 'Kesepakatan yang panjangnya tiga baris agar halaman terisi sampai ke bawah. '.repeat(3).trim(),
  }));
  return beritaAcara({ ...result, clauses }, { paper, sha256: 'a'.repeat(64), verifyUrl: null });
};

/** Kinds of what stands on the page of the check box, top to bottom. */
function besideCheck(of: ResultDocument): string[] {
  const page = planPages(of, 2).find(({ pieces }) =>
    pieces.some((piece) => piece.kind === 'block' && piece.block.kind === 'check'),
  );
  return (page?.pieces ?? []).map((piece) => (piece.kind === 'block' ? piece.block.kind : piece.kind));
}

describe('the check of authenticity', () => {
  it('stands below the signatures where it fits', () => {
    const kinds = besideCheck(arranged(document('F4', 0)));
    expect(kinds.slice(-2)).toEqual(['signatures', 'check']);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('is never alone on a page, with %i clauses more', (more) => {
    for (const paper of ['F4', 'A4'] as const) {
      const plain = document(paper, more);
      const placed = arranged(plain);
      expect(besideCheck(placed).length).toBeGreaterThan(1);
      const order = (of: ResultDocument) =>
        of.parts.flatMap((part) => part.blocks).map((block) => block.kind);
      expect(order(placed).toSorted()).toEqual(order(plain).toSorted());
    }
  });

  it('stays the last thing of a report, which nobody signs, and is not alone there', async () => {
    const played = await playedResult(caseOf('plpbk')!, plpbk);
    const spec = played.method.prints.reports.find(({ id }) => id === 'rplp')!;
    for (let lines = 0; lines < 30; lines += 1) {
      const filled = {
        ...played,
        minutes: [
          ...played.minutes,
          ...Array.from({ length: lines }, () => ({
            ...played.minutes[0]!,
            followUp: 'Tindak lanjut lagi.',
          })),
        ],
      };
      const plain = reportDocument(filled, spec, { paper: 'F4', sha256: 'a'.repeat(64), verifyUrl: null });
      const placed = arranged(plain);
      const kinds = placed.parts.flatMap((part) => part.blocks).map(({ kind }) => kind);
      expect(kinds.at(-1)).toBe('check');
      expect(besideCheck(placed).length).toBeGreaterThan(1);
    }
  });
});
