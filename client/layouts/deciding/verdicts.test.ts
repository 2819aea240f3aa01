import { describe, expect, it } from 'vitest';

import type { GroupId } from '@mufakat/shared/cards/card.ts';
import type { ProgrammeClass } from '@mufakat/shared/polls/way.ts';

import {
  changeVerdict,
  giveReason,
  lacksReason,
  lineOf,
  moveLine,
  needsReason,
  verdictsOf,
  type Verdict,
} from './verdicts.ts';

function verdict(id: string, proposed: boolean | null, of: ProgrammeClass | null = null): Verdict {
  return {
    group: id as GroupId,
    title: id,
    accepted: proposed ?? false,
    class: of,
    reason: '',
    proposed,
    computedClass: of,
  };
}

const rows = [verdict('a', true), verdict('b', true), verdict('c', false), verdict('d', false)];

describe('the acceptance line', () => {
  it('stands after the last row of the proposal', () => {
    expect(lineOf(rows)).toBe(2);
  });

  it('asks a reason for each row that it passed over', () => {
    const moved = moveLine(rows, 3);
    expect(moved.filter(needsReason).map((row) => row.group)).toEqual(['c']);
    expect(moved.filter(lacksReason)).toHaveLength(1);
    expect(giveReason(moved, 'Mendesak').filter(lacksReason)).toHaveLength(0);
  });

  it('asks nothing when it is moved back', () => {
    expect(moveLine(moveLine(rows, 4), 2).some(needsReason)).toBe(false);
  });

  it('sends no reason where none is due', () => {
    const moved = giveReason(moveLine(rows, 1), 'Belum siap');
    expect(verdictsOf(moved).map((each) => each.reason)).toEqual([null, 'Belum siap', null, null]);
  });

  it('asks a reason for everything without a poll', () => {
    expect([verdict('a', null), verdict('b', null)].every(needsReason)).toBe(true);
  });
});

describe('a class moved by the facilitator', () => {
  it('decides what is accepted', () => {
    const scored = [verdict('a', true, 'layak'), verdict('b', false, 'layak-kurang-mendesak')];
    const raised = changeVerdict(scored, 'b' as GroupId, { class: 'layak' });
    expect(raised[1]).toMatchObject({ accepted: true, class: 'layak' });
    expect(raised.map(needsReason)).toEqual([false, true]);
    const lowered = changeVerdict(scored, 'a' as GroupId, { class: 'tidak-layak' });
    expect(lowered[0]?.accepted).toBe(false);
  });
});
