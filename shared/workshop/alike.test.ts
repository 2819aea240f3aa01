/** Look-alikes and gaps of proposals: rules `alike-1` to `alike-3` of docs/PROTOCOL.md. */
import { describe, expect, it } from 'vitest';

import { METHODS, methodById } from '../methods/index.ts';
import type { GroupId, StepId } from '../cards/card.ts';
import { alikePairs, missingParts, pairKey } from './alike.ts';
import { liveGroups, wordingOf } from './groups.ts';
import { DESK, LIVE, Play, SETTINGS, viewer } from './play.testing.ts';
import { missingForFreeze } from './readiness.ts';
import { viewFor } from './view-for.ts';

const STEP = 'usulan' as StepId;
const DECIDING = 'prioritas' as StepId;
const musrenbang = methodById('musrenbang-desa')!;
const kinds = new Map(musrenbang.cardKinds.map((kind) => [kind.id, kind]));

const talud = { usulan: 'Talud jalan RW 05', bidang: 'pembangunan', lokasi: 'RW 05', pengusul: 'RW 05' };
const again = { ...talud, usulan: 'Pembangunan talud jalan RW 5', pengusul: 'Karang taruna', volume: 80 };
const other = { ...talud, usulan: 'Talud jalan RW 02', lokasi: 'RW 02', pelaksana: 'Tim desa', volume: 60 };

function wall(): { play: Play; groups: GroupId[] } {
  const play = new Play(SETTINGS, musrenbang);
  const ani = play.join('Ani');
  play.go(STEP, 'open');
  for (const [at, fields] of [talud, again, other].entries())
    play.card(ani, `c${at}`, STEP, 'usulan', fields);
  play.go(STEP, 'discussion');
  return { play, groups: [0, 1, 2].map((at) => play.groupOf(`c${at}`) as GroupId) };
}

function pairsOf(play: Play): string[] {
  const words = liveGroups(play.state, STEP).map((group) => ({
    group: group.id,
    kind: group.kind,
    fields: wordingOf(play.state, group),
  }));
  return alikePairs(words, kinds, play.state.apart).map(({ a, b }) => pairKey(a.group, b.group));
}

function accept(play: Play, groups: readonly GroupId[]): void {
  play.go(DECIDING, 'deciding');
  const verdicts = groups.map((group) => ({ group, accepted: true, class: null, reason: 'Disepakati' }));
  play.do(DESK, { name: 'groups.accept', step: DECIDING, poll: null, verdicts });
}

const unfit = (play: Play) =>
  missingForFreeze(play.state).filter(({ what }) => what === 'alike' || what === 'parts');

describe('look-alikes', () => {
  it('[alike-1] are pointed out, whoever proposed them; another RW is another talud', () => {
    const { play, groups } = wall();
    expect(pairsOf(play)).toEqual([pairKey(groups[0]!, groups[1]!)]);
  });

  it('[alike-2] are told apart for every desk, and that can be taken back', () => {
    const { play, groups } = wall();
    const [a = '' as never, b = '' as never] = groups;
    const tell = { name: 'group.tell-apart', a: b, b: a } as const;
    expect(play.try(viewer('participant', 'x'), tell)).toMatchObject({ refused: 'not-allowed' });
    play.do(DESK, tell);
    expect(pairsOf(play)).toEqual([]);
    const other = viewFor(play.state, viewer('cofacilitator', 'co'), LIVE);
    expect(other.wall?.apart).toEqual([pairKey(a, b)]);
    const { n } = play.state;
    play.do(DESK, { ...tell, a, b });
    expect(play.state.n).toBe(n);
    play.do(DESK, { name: 'undo' });
    expect(pairsOf(play)).toHaveLength(1);
    play.do(DESK, { name: 'redo' });
    expect(pairsOf(play)).toEqual([]);
  });

  it('[alike-2] are two groups of one step that there are', () => {
    const { play, groups } = wall();
    const [a = '' as never] = groups;
    for (const b of ['tiada' as GroupId, a])
      expect(play.try(DESK, { name: 'group.tell-apart', a, b })).toEqual({ refused: 'unknown' });
  });

  it('are gone once they are joined', () => {
    const { play, groups } = wall();
    const [keep = '' as never, drop = '' as never] = groups;
    play.do(DESK, { name: 'group.join', keep, drop: [drop], base: play.state.n });
    expect(pairsOf(play)).toEqual([]);
  });
});

describe('before the freeze', () => {
  it('[alike-3] counts accepted pairs and gaps by step, and blocks nothing', () => {
    const { play, groups } = wall();
    expect(unfit(play)).toEqual([]);
    accept(play, groups);
    expect(unfit(play)).toEqual([
      { what: 'alike', blocks: false, detail: '1', step: STEP },
      { what: 'parts', blocks: false, detail: '2', step: STEP },
    ]);
    play.do(DESK, { name: 'group.tell-apart', a: groups[0]!, b: groups[1]! });
    for (const group of groups.slice(0, 2)) {
      const fields = { ...talud, volume: 80, satuan: 'm', pelaksana: 'Tim Pelaksana Kegiatan' };
      play.do(DESK, { name: 'group.word', group, fields, rev: 0 });
    }
    expect(unfit(play)).toEqual([]);
  });

  it('[alike-3] leaves alone what was not accepted', () => {
    const { play, groups } = wall();
    accept(play, groups.slice(2));
    expect(unfit(play)).toEqual([]);
  });
});

describe('what a method asks for', () => {
  it('is location, agency and volume in every musrenbang, and in the lists of the other plans', () => {
    const asked = (method: string, kind: string) =>
      missingParts(
        METHODS.find(({ id }) => id === method)!.cardKinds.find(({ id }) => id === kind)!,
        {},
      );
    const all = ['location', 'agency', 'volume'];
    for (const level of ['desa', 'kelurahan', 'kecamatan', 'kabupaten'])
      expect([level, asked(`musrenbang-${level}`, 'usulan')]).toEqual([level, all]);
    expect(asked('musrenbang-desa', 'du-rkp')).toEqual(all);
    expect(asked('plpbk', 'program')).toEqual(all);
    expect(asked('plpbk', 'kegiatan')).toEqual(all);
    expect(asked('s-pwt', 'aksi')).toEqual(all);
    expect(asked('s-pwt', 'program')).toEqual(['location']);
    expect(asked('gandeng-gendong', 'program')).toEqual(['location']);
    expect(asked('s-pwt', 'isu')).toEqual([]);
    expect(asked('musrenbang-desa', 'hasil')).not.toContain('agency');
  });
});
