/** Pictures in the record: who may give them, how many, who sees them, and the map sheet. */
import { describe, expect, it } from 'vitest';

import type { CardId, CircleId, Fields, PersonId, StepId } from '../cards/card.ts';
import { plpbk } from '../methods/plpbk.ts';
import { circlesOf } from './circles.ts';
import { isRefusal } from './context.ts';
import { evolve } from './evolve.ts';
import { addPicture, mayReadPicture, type GivenPicture } from './pictures.ts';
import { DESK, Play, SETTINGS, viewer } from './play.testing.ts';
import type { Viewer } from './view.ts';

const STEP = 'pemetaan' as StepId;
const SCREEN = viewer('screen', 'screen');
const NOTULIS = viewer('notulis', 'notulis');

function picture(number: number, more: Partial<GivenPicture> = {}): GivenPicture {
  const id = number.toString(16).padStart(64, '0');
  return { picture: id, use: 'photo', width: 320, height: 240, bytes: 1000, ...more };
}

function mapping() {
  const play = new Play(SETTINGS, plpbk);
  const ani = play.join('Ani');
  const budi = play.join('Budi');
  play.go('pemetaan', 'open');
  return { play, ani, budi };
}

function give(play: Play, who: Viewer, given: GivenPicture): void {
  play.picture(who, given.use, given);
}

function finding(number: number | null): Fields {
  const { picture: id, width, height } = picture(number ?? 0);
  return {
    temuan: 'Saluran tersumbat',
    jenis: 'masalah',
    daya: 'lingkungan',
    'rt-rw': 'RT 1',
    ...(number !== null && { foto: { picture: id, width, height } }),
  };
}

const refusedFor = (play: Play, given: GivenPicture, who: Viewer) => {
  const outcome = addPicture(play.state, given, who);
  return isRefusal(outcome) ? outcome.refused : null;
};

describe('giving', () => {
  it('[pic-1] photos are for those who write, maps for those who lead', () => {
    const { play, ani } = mapping();
    for (const who of [ani, NOTULIS, DESK]) expect(refusedFor(play, picture(1), who)).toBeNull();
    for (const who of [SCREEN, viewer('guest', 'guest')])
      expect(refusedFor(play, picture(1), who)).toBe('not-allowed');
    expect(refusedFor(play, picture(1, { use: 'map' }), DESK)).toBeNull();
    for (const who of [ani, NOTULIS, SCREEN])
      expect(refusedFor(play, picture(1, { use: 'map' }), who)).toBe('not-allowed');
    play.do(DESK, { name: 'person.remove', person: ani.person });
    expect(refusedFor(play, picture(1), ani)).toBe('not-allowed');
    expect(refusedFor(new Play(), picture(1), DESK)).toBe('not-allowed');
  });

  it('[pic-3, pic-4] the same one counts once; sixty from a person, four hundred and sixty megabytes in all', () => {
    const { play, ani, budi } = mapping();
    give(play, ani, picture(1));
    give(play, ani, picture(1));
    expect(play.state.pictures.size).toBe(1);
    for (let number = 2; number <= 60; number++) give(play, ani, picture(number));
    expect(refusedFor(play, picture(61), ani)).toBe('too-many-pictures');
    expect(refusedFor(play, picture(60), ani)).toBeNull();
    expect(refusedFor(play, picture(61), budi)).toBeNull();
    const heavy = play.state.pictures;
    const full = new Map([...heavy].map(([key, each]) => [key, { ...each, bytes: 1_000_000 }]));
    play.state = { ...play.state, pictures: full };
    expect(refusedFor(play, picture(61), budi)).toBe('too-many-pictures');
    const many = new Map(
      Array.from({ length: 400 }, (_, at) => {
        const by = `p${at % 20}` as PersonId;
        return [`${at}|${by}`, { ...picture(at), id: String(at), by }] as const;
      }),
    );
    play.state = { ...play.state, pictures: many };
    expect(refusedFor(play, picture(900), budi)).toBe('too-many-pictures');
  });
});

describe('a photo on a card', () => {
  it("[pic-5] is the writer's own, stays theirs through a merge, and one the record lost is left out", () => {
    const { play, ani, budi } = mapping();
    give(play, ani, picture(1));
    play.card(budi, 'b1', 'pemetaan', 'temuan', finding(1));
    expect(play.state.cards.has('b1' as CardId)).toBe(false);
    play.card(ani, 'a1', 'pemetaan', 'temuan', finding(1));
    expect(play.state.cards.get('a1' as CardId)?.fields['foto']).toBeDefined();
    play.card(ani, 'a2', 'pemetaan', 'temuan', finding(7));
    expect(play.state.cards.get('a2' as CardId)?.fields).toEqual(finding(null));
    play.do(DESK, { name: 'person.merge', keep: budi.person, drop: ani.person });
    play.card(budi, 'b2', 'pemetaan', 'temuan', finding(1));
    expect(play.state.cards.get('b2' as CardId)?.fields['foto']).toBeDefined();
  });

  it('[pic-6] is seen by who sees the card', () => {
    const { play, ani, budi } = mapping();
    give(play, ani, picture(1));
    const id = picture(1).picture;
    const seen = () => [ani, budi, DESK, NOTULIS, SCREEN].map((who) => mayReadPicture(play.state, who, id));
    expect(seen()).toEqual([true, false, false, false, false]);
    play.card(ani, 'a1', 'pemetaan', 'temuan', finding(1));
    expect(seen()).toEqual([true, true, true, true, true]);
    expect(mayReadPicture(play.state, viewer('guest', 'guest'), id)).toBe(false);
    play.do(DESK, { name: 'card.hide', card: 'a1' as CardId, hidden: true });
    expect(seen()).toEqual([true, false, true, true, false]);
  });

  it('[pic-6] of a circle is seen by its members and the desk until the merge', () => {
    const play = new Play(SETTINGS, plpbk);
    const [ani, budi, citra] = [play.join('Ani'), play.join('Budi'), play.join('Citra')];
    play.go('pemetaan', 'prepared');
    const names = ['Utara', 'Selatan'].map((circleName) => ({ circle: null, circleName, theme: null }));
    play.do(DESK, { name: 'circles.set', step: STEP, entry: 'choice', circles: names });
    const [north, south] = circlesOf(play.state, STEP).map(({ id }) => id) as [CircleId, CircleId];
    play.do(ani, { name: 'circle.join', circle: north });
    play.do(budi, { name: 'circle.join', circle: north });
    play.do(citra, { name: 'circle.join', circle: south });
    play.go('pemetaan', 'open');
    give(play, ani, picture(1));
    play.card(viewer('participant', north), 'n1', 'pemetaan', 'temuan', finding(1));
    expect(play.state.cards.get('n1' as CardId)?.fields['foto']).toBeDefined();
    const seen = () =>
      [ani, budi, citra, DESK, SCREEN].map((who) => mayReadPicture(play.state, who, picture(1).picture));
    expect(seen()).toEqual([true, true, false, true, false]);
  });

  it('a wording may show only photos that were given', () => {
    const { play, ani } = mapping();
    give(play, ani, picture(1));
    play.card(ani, 'a1', 'pemetaan', 'temuan', finding(1));
    const [group] = [...play.state.groups.keys()];
    const word = (fields: Fields, rev: number) =>
      play.try(DESK, { name: 'group.word', group: group!, fields, rev });
    expect(word(finding(9), 0)).toMatchObject({ refused: 'field-invalid', detail: { field: 'foto' } });
    expect(word({ ...finding(1), titik: { x: 100, y: 200 } }, 0)).not.toHaveProperty('refused');
  });
});

describe('the map sheet', () => {
  it('is put up, replaced, taken away and undone; points stay', () => {
    const { play, ani } = mapping();
    const [first, second] = [picture(1, { use: 'map' }), picture(2, { use: 'map' })];
    give(play, DESK, first);
    give(play, DESK, second);
    give(play, ani, picture(3));
    const put = (id: string, title = 'Desa') =>
      play.try(DESK, { name: 'map.set', sheet: { picture: id, title, source: '' } });
    expect(put(picture(3).picture)).toMatchObject({ refused: 'unknown' });
    expect(put(first.picture, ' ')).toMatchObject({ refused: 'invalid' });
    put(first.picture);
    expect(play.state.map).toMatchObject({ picture: first.picture, width: 320, height: 240, title: 'Desa' });
    play.card(ani, 'a1', 'pemetaan', 'temuan', { ...finding(null), titik: { x: 10, y: 20 } });
    put(second.picture);
    play.do(DESK, { name: 'undo' });
    expect(play.state.map?.picture).toBe(first.picture);
    play.do(DESK, { name: 'redo' });
    play.do(DESK, { name: 'map.set', sheet: null });
    expect(play.state.map).toBeNull();
    expect(play.state.cards.get('a1' as CardId)?.fields['titik']).toEqual({ x: 10, y: 20 });
    expect(mayReadPicture(play.state, SCREEN, second.picture)).toBe(false);
    expect(evolve(null, play.log)).toEqual(play.state);
  });
});
