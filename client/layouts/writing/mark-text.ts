/** The mark of a card as words, and what follows from it. */
import type { CommonWords } from '../../parts/common-words.ts';
import type { MarkState } from '../../parts/CardMark.tsx';
import type { CardMark } from '../../store/workshop.ts';

/** A write under way is not worth an alarm: it looks as it will in a moment. */
export function markState(mark: CardMark): MarkState {
  return mark.state === 'device-unsaved' && !mark.failing ? 'device' : mark.state;
}

export function markText(mark: CardMark, common: CommonWords): string {
  if (mark.state === 'board') {
    if (mark.sealed) return common.marks.boardSealed;
    return mark.group === null ? common.marks.board : common.marks.boardIn(mark.group);
  }
  return common.marks[markState(mark)];
}

/** The edge of the paper is dashed while the card is on this device only. */
export function isOnlyHere(mark: CardMark): boolean {
  return mark.state === 'device' || mark.state === 'device-unsaved';
}
