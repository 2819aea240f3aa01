/**
 * Places the check of authenticity: below the signatures where it fits on their page, else after the last paragraph before
 * them, so that neither it nor a page of signatures stands alone (`documents.md` 2). In a report, where nobody signs, it stays the last
 * thing and takes the paragraph above it along. Done once for a document, so that PDF, DOCX and HTML read in the same order.
 */
import type { Block, Part, ResultDocument } from '@mufakat/shared/result/document.ts';

import { planPages } from './pages.ts';

/** As the PDF is planned, and with room kept free, since Word and LibreOffice set lines a little higher. */
const SLACKS = [2, 24] as const;

/** The document with its check box where it has company. */
export function arranged(document: ResultDocument): ResultDocument {
  if (!document.parts.some(({ blocks }) => blocks.some(isSigned)))
    return { ...document, parts: document.parts.map(checkInCompany) };
  return checkIsAlone(document)
    ? { ...document, parts: document.parts.map(checkBeforeSignatures) }
    : document;
}

function isSigned(block: Block): boolean {
  return block.kind === 'signatures' || (block.kind === 'together' && block.blocks.some(isSigned));
}

function checkIsAlone(document: ResultDocument): boolean {
  return SLACKS.some((slack) =>
    planPages(document, slack).some(
      ({ pieces: [first, second] }) =>
        first?.kind === 'block' && first.block.kind === 'check' && second === undefined,
    ),
  );
}

/** Moves the box in front of the page break that the signatures stand behind, bound to the paragraph above it. */
function checkBeforeSignatures(part: Part): Part {
  const check = part.blocks.find((block) => block.kind === 'check');
  const turn = part.blocks.findLastIndex((block) => block.kind === 'pageBreak');
  if (check === undefined || turn < 0 || part.blocks.indexOf(check) < turn) return part;
  return {
    ...part,
    blocks: part.blocks.flatMap((block, i): Block[] => {
      if (block === check) return [];
      if (i === turn) return [check, block];
      return [i === turn - 1 && block.kind === 'paragraph' ? { ...block, keepWithNext: true } : block];
    }),
  };
}

function checkInCompany(part: Part): Part {
  const check = part.blocks.findIndex((block) => block.kind === 'check');
  return {
    ...part,
    blocks: part.blocks.map((block, i) =>
      i === check - 1 && block.kind === 'paragraph' ? { ...block, keepWithNext: true } : block,
    ),
  };
}
