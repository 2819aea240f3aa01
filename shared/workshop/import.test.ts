/** Importing cards: all or nothing, undone as a whole, told where each came from. */
import { describe, expect, it } from 'vitest';

import type { Fields, StepId } from '../cards/card.ts';
import { LIMITS } from '../cards/limits.ts';
import { boardOf } from './board-of.ts';
import type { Command } from './command.ts';
import { evolve } from './evolve.ts';
import { DESK, Play } from './play.testing.ts';

const STEP = 'isu' as StepId;
type Import = Extract<Command, { name: 'cards.import' }>;

function order(cards: readonly Fields[], more: Partial<Import> = {}): Import {
  return {
    name: 'cards.import',
    step: STEP,
    kind: 'isu',
    source: 'RPJMD 2021–2026',
    of: 'row',
    cards: cards.map((fields, at) => ({ number: at + 2, fields })),
    dry: false,
    ...more,
  };
}
const cards = (count: number, from = 0): Fields[] =>
  Array.from({ length: count }, (_, at) => ({ judul: `Isu ${from + at + 1}` }));

describe('importing cards', () => {
  it('hangs every row on the wall in the order of the file, with where it came from', () => {
    const play = new Play();
    play.do(DESK, order(cards(12)));
    const board = boardOf(play.state, STEP);
    const groups = [...board.groups.values()].sort((a, b) => a.order - b.order);
    expect(groups.map(({ cards: [card] }) => board.cards.get(card as never)?.fields['judul'])).toEqual(
      cards(12).map(({ judul }) => judul),
    );
    expect([...board.cards.values()][3]?.source).toEqual({ name: 'RPJMD 2021–2026', of: 'row', number: 5 });
    expect(evolve(null, play.log)).toEqual(play.state);
  });

  it('is one entry of the log', () => {
    const play = new Play();
    const before = play.log.length;
    play.do(DESK, order(cards(200)));
    expect(play.log.slice(before).map(({ kind }) => kind)).toEqual(['cards.imported']);
  });

  it('takes nothing when one row is not right, and names the row and the field', () => {
    const play = new Play();
    const rows = [...cards(3), { judul: 'x'.repeat(LIMITS.title + 1) }, ...cards(3)];
    expect(play.try(DESK, order(rows))).toEqual({
      refused: 'text-too-long',
      detail: { row: 5, field: 'judul' },
    });
    expect(play.try(DESK, order([...cards(3), {}]))).toEqual({
      refused: 'field-invalid',
      detail: { row: 5, field: 'judul' },
    });
    expect(play.state.cards.size).toBe(0);
  });

  it('answers a dry run the same and changes nothing', () => {
    const play = new Play();
    const { log, state } = play;
    const length = log.length;
    expect(play.try(DESK, order(cards(5), { dry: true }))).toEqual({});
    expect(play.try(DESK, order([...cards(1), {}], { dry: true }))).toMatchObject({
      refused: 'field-invalid',
    });
    expect([play.log.length, play.state]).toEqual([length, state]);
  });

  it('refuses more than the board takes, and says how many it does', () => {
    const play = new Play();
    play.do(DESK, order(cards(LIMITS.cardsPerBoard - 3)));
    expect(play.try(DESK, order(cards(4)))).toEqual({ refused: 'too-many-cards', detail: { max: 3 } });
    play.do(DESK, order(cards(3)));
  });

  it('wants a name for the source, a kind of the step, and a step that is not closed', () => {
    const play = new Play();
    expect(play.try(DESK, order(cards(1), { source: ' ' }))).toMatchObject({ refused: 'invalid' });
    expect(play.try(DESK, order(cards(1), { source: 'x'.repeat(121) }))).toMatchObject({
      refused: 'text-too-long',
    });
    expect(play.try(DESK, order(cards(1), { kind: 'program' }))).toEqual({ refused: 'unknown' });
    play.go('isu', 'closed');
    expect(play.try(DESK, order(cards(1)))).toEqual({ refused: 'step-closed' });
  });

  it('is undone and done again as a whole, unless somebody has arranged its cards', () => {
    const play = new Play();
    play.go('isu', 'open');
    play.do(DESK, order(cards(3)));
    play.do(DESK, { name: 'undo' });
    expect(boardOf(play.state, STEP).cards.size).toBe(0);
    expect(play.state.published.get(STEP)).toBe(0);
    play.do(DESK, { name: 'redo' });
    expect(boardOf(play.state, STEP).cards.size).toBe(3);
    expect(play.state.published.get(STEP)).toBe(3);
    const [one, other] = [...play.state.groups.keys()];
    const other2 = { ...DESK, person: 'other-desk' as never };
    play.do(other2, { name: 'group.join', keep: one as never, drop: [other as never], base: play.state.n });
    expect(play.try(DESK, { name: 'undo' })).toEqual({ refused: 'undo-changed', detail: { what: 'card' } });
    expect(evolve(null, play.log)).toEqual(play.state);
  });

  it('[T5] undone ones give their places back; what took them meanwhile keeps them', () => {
    const play = new Play();
    for (let round = 0; round < 7; round += 1) {
      play.do(DESK, order(cards(LIMITS.cardsPerBoard)));
      play.do(DESK, { name: 'undo' });
    }
    expect(play.state.cards.size).toBe(7 * LIMITS.cardsPerBoard);
    // One place is taken before they are brought back.
    const colleague = { ...DESK, person: 'other-desk' as never };
    play.do(colleague, order(cards(1)));
    expect(play.try(DESK, { name: 'redo' })).toEqual({
      refused: 'too-many-cards',
      detail: { max: LIMITS.cardsPerBoard - 1 },
    });
    play.do(colleague, { name: 'undo' });
    play.do(DESK, { name: 'redo' });
    expect(play.state.published.get(STEP)).toBe(LIMITS.cardsPerBoard);
    expect(evolve(null, play.log)).toEqual(play.state);
  });

  it('[T5] what was taken back stays in the record, and that has an end too', () => {
    const play = new Play();
    const rounds = LIMITS.cardsKept / LIMITS.cardsPerBoard;
    for (let round = 0; round < rounds; round += 1) {
      play.do(DESK, order(cards(LIMITS.cardsPerBoard)));
      play.do(DESK, { name: 'undo' });
    }
    expect(play.try(DESK, order(cards(1)))).toEqual({ refused: 'too-many-cards', detail: { max: 0 } });
  });

  it('adds each institution that a role names once', () => {
    const play = new Play();
    const programme = play.programme();
    const role = { program: [programme], peran: ['d'] };
    const rows = ['Bappeda', 'BAPPEDA', 'BPBD'].map((aktor) => ({ ...role, aktor }));
    const step = play.state.method.steps.find(({ settles }) => settles === 'roles');
    const kind = step?.collects?.kinds[0] ?? '';
    const fields = play.state.method.cardKinds.find(({ id }) => id === kind)?.fields ?? [];
    const byKind = (wanted: string) => fields.find((field) => field.kind === wanted)?.id ?? '';
    const letters = fields.find((field) => field.kind === 'choices' || field.kind === 'choice');
    const first = letters !== undefined && 'options' in letters ? (letters.options[0]?.id ?? '') : '';
    const own = rows.map(({ aktor }): Fields => ({
      [byKind('link')]: [programme],
      [byKind('institution')]: aktor,
      [letters?.id ?? '']: letters?.kind === 'choices' ? [first] : first,
    }));
    play.do(DESK, order(own, { step: step?.id as StepId, kind }));
    expect([...play.state.actors.values()].map(({ name }) => name)).toEqual(['Bappeda', 'BPBD']);
  });
});
