import { describe, expect, it } from 'vitest';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { StepState } from '@mufakat/shared/methods/schema.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import type { StepRow } from '@mufakat/shared/workshop/view.ts';

import { intoStep, nextMove } from './next-move.ts';

function room(current: string, states: Partial<Record<string, StepState>>) {
  const steps = spwt.steps.map((step) => ({ id: step.id, state: states[step.id] ?? 'prepared' }) as StepRow);
  return { current: current as StepId, steps };
}

describe('nextMove', () => {
  it('opens the first step from the lobby', () => {
    expect(nextMove(spwt, room('pembukaan', {}))?.to).toEqual({ step: 'pembukaan', state: 'open' });
  });

  it('goes from a closed step into the first state after prepared of the next', () => {
    const move = nextMove(spwt, room('program', { program: 'closed' }));
    expect(move).toEqual({
      from: { step: 'program', state: 'closed' },
      to: { step: 'saringan', state: 'discussion' },
      skips: [],
    });
  });

  it('goes back to the step left in discussion after a reopened one is closed', () => {
    const move = nextMove(spwt, room('isu', { isu: 'closed', visi: 'closed', program: 'discussion' }));
    expect(move?.to).toEqual({ step: 'program', state: 'discussion' });
    expect(move?.skips).toEqual([]);
  });

  it('has none after the last', () => {
    const closed = Object.fromEntries(spwt.steps.map((step) => [step.id, 'closed' as const]));
    expect(nextMove(spwt, room('pengesahan', closed))).toBeNull();
  });
});

describe('intoStep', () => {
  it('names the steps left out', () => {
    expect(intoStep(spwt, room('isu', { isu: 'closed' }), 'saringan' as StepId)?.skips).toEqual([
      'visi',
      'program',
    ]);
  });

  it('is not offered while the room works', () => {
    expect(intoStep(spwt, room('isu', { isu: 'open' }), 'visi' as StepId)).toBeNull();
  });
});
