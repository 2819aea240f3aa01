/** The two tables of rights, said again the other way round: what each role may at all (`trust.md` 2). */
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../cards/card.ts';
import { STEP_STATES } from '../methods/schema.ts';
import { COMMANDS, type CommandName, isHelper, type Role, ROLES } from './command-names.ts';
import { mayCommand } from './commands.ts';
import { mayReadPaper, mayWritePaper } from './papers.ts';

const PHASES = ['lobby', 'running', 'adjourned', 'frozen'] as const;

function mayEver(role: Role, phases: readonly (typeof PHASES)[number][] = PHASES): CommandName[] {
  return COMMANDS.filter((name) =>
    phases.some((phase) => STEP_STATES.some((state) => mayCommand(role, state, phase, name))),
  );
}

describe('commands', () => {
  it('[P3] a participant joins in, and orders nothing of the room', () => {
    expect(mayEver('participant')).toEqual([
      'person.edit',
      'person.return',
      'hand.raise',
      'hand.lower',
      'done.set',
      'actor.speak',
      'circle.join',
      'pad.open',
      'pad.settle',
      'ballot.cast',
      'role.answer',
      'result.ratify',
      'erasure.ask',
      'data.give',
    ]);
  });

  it('[W3] a helper may besides add people without a phone', () => {
    expect(mayEver('helper').filter((name) => !mayEver('participant').includes(name))).toEqual([
      'person.add',
    ]);
    const inTheHall = ROLES.filter((role) => mayEver(role).includes('hand.raise'));
    expect(inTheHall.filter((role) => mayEver(role).includes('person.add'))).toEqual(ROLES.filter(isHelper));
  });

  it('[trust 2] the notulis has no steps, polls, acceptance or freeze, and arranges no card', () => {
    const lead = mayEver('facilitator').filter((name) => !mayEver('notulis').includes(name));
    const families = [
      'step.',
      'timer.',
      'poll.',
      'groups.',
      'result.',
      'card.',
      'cards.',
      'late.',
      'authors.',
      'freeze.',
      'door.',
      'code.',
    ];
    // Ratifying is the hall's [S4].
    const named = COMMANDS.filter(
      (name) => name !== 'result.ratify' && families.some((family) => name.startsWith(family)),
    );
    expect(lead).toEqual(expect.arrayContaining(named));
    expect(lead).toEqual(
      expect.arrayContaining(['group.join', 'group.split', 'person.merge', 'person.remove']),
    );
  });

  it('[trust 2] facilitator and co-facilitator have the same powers, a screen has none, a guest may come in', () => {
    expect(mayEver('cofacilitator')).toEqual(mayEver('facilitator'));
    expect(mayEver('screen')).toEqual([]);
    expect(mayEver('guest')).toEqual(['person.join', 'guest.ask', 'guest.leave', 'claim.ask']);
  });

  it('[S1, S3] after the freeze nobody changes what is in the result, but by opening a correction', () => {
    const changes = ROLES.flatMap((role) => mayEver(role, ['frozen']));
    expect([...new Set(changes)].sort()).toEqual([
      'authors.show',
      'claim.answer',
      'claim.ask',
      'code.renew',
      'data.give',
      'door.lock',
      'door.wait',
      'erasure.ask',
      'guest.decline',
      'guest.leave',
      'hand.lower',
      'join.recall',
      'record.redact',
      'result.correct',
      'result.ratify',
      'screen.show',
      'spotlight.set',
    ]);
  });
});

describe('papers', () => {
  const board = { paper: 'board' } as const;
  const drawer = (owner: string) => ({ paper: 'drawer', owner: owner as PersonId }) as const;
  const of = (role: Role, person = 'ani') => ({ role, person: person as PersonId });

  it('[W2] boards are read by everyone admitted and written by nobody', () => {
    expect(ROLES.filter((role) => !mayReadPaper(of(role), board))).toEqual(['guest']);
    expect(ROLES.filter((role) => mayWritePaper(of(role), board))).toEqual([]);
  });

  it('[W2, W3] a circle’s papers are its members’: the desk looks at its board, the screen while it is shown', () => {
    const members = ['ani', 'budi'] as PersonId[];
    const shared = { paper: 'circle-drawer', members } as const;
    const wall = (onScreen: boolean) => ({ paper: 'circle-board', members, onScreen }) as const;
    const readers = (paper: Parameters<typeof mayReadPaper>[1], person: string) =>
      ROLES.filter((role) => mayReadPaper(of(role, person), paper));
    expect(readers(shared, 'ani')).toEqual(['participant', 'helper']);
    expect(ROLES.filter((role) => mayWritePaper(of(role), shared))).toEqual(['participant', 'helper']);
    expect(readers(shared, 'citra')).toEqual([]);
    expect(readers(wall(false), 'ani')).toEqual([
      'facilitator',
      'cofacilitator',
      'notulis',
      'participant',
      'helper',
    ]);
    expect(readers(wall(false), 'citra')).toEqual(['facilitator', 'cofacilitator', 'notulis']);
    expect(readers(wall(true), 'citra')).toContain('screen');
    expect(ROLES.filter((role) => mayWritePaper(of(role), wall(true)))).toEqual([]);
  });

  it('[W3] a drawer is its owner’s alone, not even the facilitator reads it', () => {
    for (const role of ROLES) {
      expect(mayReadPaper(of(role, 'budi'), drawer('ani'))).toBe(false);
      expect(mayWritePaper(of(role, 'budi'), drawer('ani'))).toBe(false);
    }
    expect(mayWritePaper(of('participant'), drawer('ani'))).toBe(true);
    expect(mayWritePaper(of('screen'), drawer('ani'))).toBe(false);
    expect(mayWritePaper(of('guest'), drawer('ani'))).toBe(false);
  });
});
