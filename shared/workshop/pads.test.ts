/** Pads in the record: begun, written down, settled, and what becomes of one that never was [W6]. */
import { beforeEach, describe, expect, it } from 'vitest';

import type { CardId, CircleId, GroupId, PadId, PersonId, StepId } from '../cards/card.ts';
import type { Entry } from './entry.ts';
import { evolve } from './evolve.ts';
import { isSettled } from './pads.ts';
import { DESK, LIVE, Play } from './play.testing.ts';
import { planRedaction } from './redaction.ts';
import type { Refusal } from './refusal.ts';
import { viewFor } from './view-for.ts';
import type { Viewer } from './view.ts';

let play: Play;
let [ani, budi] = [] as unknown as [Viewer, Viewer];
let circle: CircleId;
let group: GroupId;
let pad: PadId;

const mirror = (text: string, ...editors: Viewer[]) =>
  play.take([
    {
      kind: 'text.mirrored',
      facts: { pad, editors: editors.map(({ person }) => person) },
      body: { text },
    },
  ]);
function refusalOf(who: Viewer, command: Parameters<Play['try']>[1]): Refusal | null {
  const outcome = play.try(who, command);
  return 'refused' in outcome ? outcome : null;
}
const judul = () => play.state.groups.get(group)!.wording?.['judul'];

beforeEach(() => {
  play = new Play();
  [ani, budi] = [play.join('Ani', 'masyarakat'), play.join('Budi', 'pemerintah')];
  const step = 'isu' as StepId;
  const circles = ['Gambut', 'Pesisir'].map((circleName) => ({ circle: null, circleName, theme: null }));
  play.do(DESK, { name: 'circles.set', step, entry: 'choice', circles });
  [circle] = [...play.state.circles.keys()] as [CircleId];
  play.do(ani, { name: 'circle.join', circle });
  play.go('isu', 'open');
  group = play.do(DESK, {
    name: 'group.create',
    step,
    kind: 'isu',
    fields: { judul: 'Air', bukti: 'Sumur kering' },
    circle,
  }).group as GroupId;
  pad = play.do(ani, { name: 'pad.open', group, field: 'judul' }).pad as PadId;
});

describe('a pad', () => {
  it('[W6] is one for each field of words of a group on the board of a circle that runs', () => {
    expect(play.do(DESK, { name: 'pad.open', group, field: 'judul' }).pad).toBe(pad);
    expect(refusalOf(ani, { name: 'pad.open', group, field: 'tiada' })?.refused).toBe('field-invalid');
    expect(refusalOf(ani, { name: 'pad.open', group: 'tiada' as GroupId, field: 'judul' })?.refused).toBe(
      'unknown',
    );
    expect(refusalOf(budi, { name: 'pad.open', group, field: 'judul' })?.refused).toBe('not-allowed');
  });

  it('[W6] settles what was written down last, leaves the other fields and says who worked on it', () => {
    mirror('Air bersih', ani, { ...ani, person: 'desk' as PersonId });
    expect(isSettled(play.state, play.state.pads.get(pad)!)).toBe(false);
    play.do(ani, { name: 'pad.settle', pad });
    expect(play.state.groups.get(group)).toMatchObject({
      wording: { judul: 'Air bersih', bukti: 'Sumur kering' },
      rev: 2,
    });
    expect(play.state.groups.get(group)!.history.at(-1)).toMatchObject({
      by: ani.person,
      with: [ani.person, 'desk'],
    });
    expect(isSettled(play.state, play.state.pads.get(pad)!)).toBe(true);
    // The next round of work names only those who worked in it.
    mirror('Air bersih desa', ani);
    play.do(DESK, { name: 'pad.settle', pad });
    expect(play.state.groups.get(group)!.history.at(-1)?.with).toEqual([ani.person]);
  });

  it('[W6] settled twice changes nothing; the desk takes it back, and it is unsettled again', () => {
    mirror('Air bersih', ani);
    play.do(DESK, { name: 'pad.settle', pad });
    const { n } = play.state;
    play.do(ani, { name: 'pad.settle', pad });
    expect(play.state.n).toBe(n);
    play.do(DESK, { name: 'undo' });
    expect(judul()).toBe('Air');
    expect(isSettled(play.state, play.state.pads.get(pad)!)).toBe(false);
    play.do(ani, { name: 'pad.settle', pad });
    expect(judul()).toBe('Air bersih');
  });

  it('[W4] is held to the limits of its field, and loses nothing', () => {
    mirror('a'.repeat(81), ani);
    expect(refusalOf(ani, { name: 'pad.settle', pad })).toEqual({
      refused: 'text-too-long',
      detail: { field: 'judul' },
    });
    mirror(' ', ani);
    expect(refusalOf(ani, { name: 'pad.settle', pad })?.refused).toBe('reason-required');
    expect([judul(), play.state.pads.get(pad)?.text]).toEqual(['Air', ' ']);
  });

  it('[G7] whoever is paused settles nothing until the desk lets them in again', () => {
    mirror('Air bersih', ani);
    play.take([{ kind: 'text.paused', facts: { pad, person: ani.person, paused: true }, body: null }]);
    expect(refusalOf(ani, { name: 'pad.settle', pad })?.refused).toBe('not-allowed');
    expect(refusalOf(ani, { name: 'pad.admit', pad, person: ani.person })?.refused).toBe('not-allowed');
    play.do(DESK, { name: 'pad.admit', pad, person: ani.person });
    play.do(ani, { name: 'pad.settle', pad });
    expect(judul()).toBe('Air bersih');
  });

  it('[W6] after the merge nobody works in it; its wording goes on with the group, what was not settled the desk can see', () => {
    mirror('Air bersih', ani);
    play.do(ani, { name: 'pad.settle', pad });
    mirror('Air bersih dan', ani);
    play.do(DESK, { name: 'circles.merge', step: 'isu' as StepId });
    expect(judul()).toBe('Air bersih');
    expect(refusalOf(DESK, { name: 'pad.settle', pad })?.refused).toBe('unknown');
    expect(viewFor(play.state, DESK, LIVE).wall?.pads).toMatchObject([{ pad, left: 'Air bersih dan' }]);
    expect(viewFor(play.state, ani, LIVE).me.circle?.pads).toMatchObject([{ pad, left: null }]);
    expect(JSON.stringify(viewFor(play.state, budi, LIVE))).not.toContain('Air bersih dan');
  });

  it('[L9] loses the words of a card that is taken away, also short ones, wherever the pad had them', () => {
    const card = 'kartu-1' as CardId;
    play.card(ani, card, 'isu', 'isu', { judul: 'Banjir' });
    const of = play.groupOf(card) as GroupId;
    pad = play.do(ani, { name: 'pad.open', group: of, field: 'judul' }).pad as PadId;
    mirror('Banjir', ani);
    mirror('banjir', ani);
    play.do(ani, { name: 'pad.settle', pad });
    const { facts, remains } = planRedaction(play.log, play.state, [], { card });
    const gone = new Map(remains.map(({ n, body }) => [n, body]));
    const log = play.log.map((entry) =>
      facts.bodies.includes(entry.n) ? { ...entry, body: gone.get(entry.n) ?? null } : entry,
    );
    expect(JSON.stringify(log).toLowerCase()).not.toContain('banjir');
    expect(log.filter(({ kind }) => kind.startsWith('text.')).length).toBeGreaterThanOrEqual(4);
  });

  it('[L1, L5] folds the same again, and with any words erased', () => {
    mirror('Air bersih', ani);
    play.do(ani, { name: 'pad.settle', pad });
    expect(evolve(null, play.log)).toEqual(play.state);
    const bare = play.log.map((entry) => (entry.kind.startsWith('text.') ? { ...entry, body: null } : entry));
    const state = evolve(null, bare as Entry[]);
    expect(JSON.stringify([...state.pads.values()])).not.toContain('Air');
    expect(() => viewFor(state, DESK, LIVE)).not.toThrow();
  });
});
