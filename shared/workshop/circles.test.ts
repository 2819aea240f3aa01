/** Circles (kelompok sidang): set up, entered, led, merged; and that nobody outside reads or arranges what is inside. */
import { describe, expect, it } from 'vitest';
import type { CircleId, GroupId, PersonId, StepId } from '../cards/card.ts';
import { boardOf } from './board-of.ts';
import { circlesOf, drawInto } from './circles.ts';
import { evolve } from './evolve.ts';
import { groupsOf } from './groups.ts';
import { DESK, LIVE, Play, viewer } from './play.testing.ts';
import { publish } from './publish.ts';
import { viewFor } from './view-for.ts';
import type { Viewer } from './view.ts';

const ISU = 'isu' as StepId;

function inCircles(entry: 'choice' | 'draw' | 'placed' = 'choice', names = ['Gambut', 'Pesisir']) {
  const play = new Play();
  const people = ['Ani', 'Budi', 'Citra', 'Dewi'].map((name, at) =>
    play.join(name, at % 2 === 0 ? 'pemerintah' : 'masyarakat'),
  ) as [Viewer, Viewer, Viewer, Viewer];
  play.go('isu', 'prepared');
  const circles = names.map((circleName) => ({ circle: null, circleName, theme: null }));
  play.do(DESK, { name: 'circles.set', step: ISU, entry, circles });
  const [one, two] = circlesOf(play.state, ISU).map(({ id }) => id) as [CircleId, CircleId];
  return { play, people, one, two };
}

/** Ani and Budi in one circle, Citra in the other, at work. */
function working() {
  const all = inCircles();
  const { play, people, one, two } = all;
  play.do(people[0], { name: 'circle.join', circle: one });
  play.do(people[1], { name: 'circle.join', circle: one });
  play.do(people[2], { name: 'circle.join', circle: two });
  play.go('isu', 'open');
  return all;
}

const circleOwner = (circle: CircleId): Viewer => viewer('participant', circle);
const isu = (play: Play, circle: CircleId, id: string, judul: string) =>
  play.card(circleOwner(circle), id, 'isu', 'isu', { judul });
const titles = (play: Play, circle?: CircleId) =>
  [...boardOf(play.state, ISU, circle).cards.values()].map(({ fields }) => fields['judul']);

describe('setting circles up', () => {
  it('is for a step that is prepared and collects, with names that can be told apart', () => {
    const { play } = inCircles();
    const set = (step: string, names: string[]) =>
      play.try(DESK, {
        name: 'circles.set',
        step: step as StepId,
        entry: 'placed',
        circles: names.map((circleName) => ({ circle: null, circleName, theme: null })),
      });
    expect(set('isu', ['Gambut', ' gambut '])).toMatchObject({ refused: 'invalid' });
    expect(set('isu', ['  '])).toMatchObject({ refused: 'reason-required' });
    expect(set('isu', ['x'.repeat(41)])).toMatchObject({ refused: 'text-too-long' });
    expect(
      set(
        'isu',
        Array.from({ length: 21 }, (_, at) => `K${at}`),
      ),
    ).toMatchObject({ refused: 'invalid' });
    expect(set('kehadiran', ['A', 'B'])).toMatchObject({ refused: 'unknown' });
    play.go('isu', 'discussion');
    expect(set('isu', ['A', 'B'])).toMatchObject({ refused: 'step-closed' });
  });

  it('keeps a circle that has written, and names it anew', () => {
    const { play, one, two } = working();
    isu(play, one, 'k1', 'Gambut kering');
    const set = (circles: { circle: CircleId | null; circleName: string; theme: null }[]) =>
      play.try(DESK, { name: 'circles.set', step: ISU, entry: 'choice', circles });
    expect(set([{ circle: two, circleName: 'Pesisir', theme: null }])).toMatchObject({
      refused: 'not-ready',
    });
    expect(
      set([
        { circle: one, circleName: 'Gambut dan air', theme: null },
        { circle: null, circleName: 'Kota', theme: null },
      ]),
    ).not.toHaveProperty('refused');
    expect(circlesOf(play.state, ISU).map(({ name, members }) => [name, members.length])).toEqual([
      ['Gambut dan air', 2],
      ['Kota', 0],
    ]);
  });
});

describe('getting in', () => {
  it('people choose themselves only where they may, and are in one circle at a time', () => {
    const { play, people, one, two } = inCircles('choice');
    play.do(people[0], { name: 'circle.join', circle: one });
    play.do(people[0], { name: 'circle.join', circle: two });
    expect(circlesOf(play.state, ISU).map(({ members }) => members.length)).toEqual([0, 1]);
    const placed = inCircles('placed');
    expect(placed.play.try(placed.people[0], { name: 'circle.join', circle: placed.one })).toEqual({
      refused: 'not-allowed',
    });
    expect(
      placed.play.try(placed.people[0], {
        name: 'circle.place',
        step: ISU,
        person: placed.people[1].person,
        circle: placed.one,
      }),
    ).toEqual({ refused: 'not-allowed' });
  });

  it('the lot spreads every constituency, and then the sizes, as evenly as it goes', () => {
    for (let seed = 1; seed <= 50; seed++) {
      let state = seed;
      const ids = () => String((state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647)).padStart(10, '0');
      const people = Array.from({ length: 23 }, (_, at) => `p${at}` as PersonId);
      const constituencyOf = (id: PersonId) => ['a', 'a', 'b', 'a', 'c'][Number(id.slice(1)) % 5] ?? '';
      const rooms = ['x', 'y', 'z'].map((id) => ({ id: id as CircleId, members: [] }));
      const drawn = drawInto(rooms, people, constituencyOf, ids);
      expect(drawn.map(({ person }) => person).toSorted()).toEqual(people.toSorted());
      const sizes = (of: (id: PersonId) => boolean) =>
        ['x', 'y', 'z'].map((room) => drawn.filter((each) => each.circle === room && of(each.person)).length);
      for (const own of [
        ...['a', 'b', 'c'].map((id) => sizes((p) => constituencyOf(p) === id)),
        sizes(() => true),
      ])
        expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1);
    }
  });

  it('draws those who are in none, and again everybody but the leaders', () => {
    const { play, people, one } = inCircles('draw');
    play.do(DESK, { name: 'circle.lead', circle: one, person: people[3].person });
    play.do(DESK, { name: 'circle.draw', step: ISU, again: false });
    expect(circlesOf(play.state, ISU).map(({ members }) => members.length)).toEqual([2, 2]);
    play.do(DESK, { name: 'circle.draw', step: ISU, again: true });
    expect(play.state.circles.get(one)).toMatchObject({ leader: people[3].person });
    expect(play.state.circles.get(one)?.members).toContain(people[3].person);
  });

  it('who is removed leaves it, who is merged passes the place on', () => {
    const { play, people, one } = working();
    play.do(DESK, { name: 'circle.lead', circle: one, person: people[0].person });
    play.do(DESK, { name: 'person.merge', keep: people[3].person, drop: people[0].person });
    expect(play.state.circles.get(one)).toMatchObject({
      members: [people[3].person, people[1].person],
      leader: people[3].person,
    });
    play.do(DESK, { name: 'person.remove', person: people[3].person });
    expect(play.state.circles.get(one)).toMatchObject({ members: [people[1].person], leader: null });
  });
});

describe('at work', () => {
  it('[W3] what a circle writes hangs on its own board, as its own words', () => {
    const { play, one, two } = working();
    isu(play, one, 'k1', 'Gambut kering');
    expect(play.state.cards.get('k1' as never)).toMatchObject({ author: one, circle: one });
    expect([titles(play), titles(play, one), titles(play, two)]).toEqual([[], ['Gambut kering'], []]);
  });

  it('a card from a person’s own drawer goes to their circle, and waits where they have none', () => {
    const { play, people, one } = working();
    play.card(people[0], 'a1', 'isu', 'isu', { judul: 'Kanal terbuka' });
    expect(titles(play, one)).toEqual(['Kanal terbuka']);
    const card = {
      id: 'd1' as never,
      step: ISU,
      kind: 'isu',
      ready: true,
      for: null,
      fields: { judul: 'Lain' },
    };
    expect(
      publish(play.state, people[3].person, [card], { ids: play.ids, role: 'participant' }),
    ).toMatchObject({
      events: [],
      refused: [{ card: 'd1', reason: 'no-circle' }],
    });
  });

  it('[P3] a circle’s drawer brings no card of another step, and none in somebody’s name', () => {
    const { play, people, one } = working();
    isu(play, one, 'k1', 'Gambut kering');
    play.card(circleOwner(one), 'k2', 'visi', 'frasa', { kata: 'Lestari' });
    play.card(circleOwner(one), 'k3', 'isu', 'isu', { judul: 'Atas nama' }, { for: people[2].person });
    expect([...play.state.cards.keys()]).toEqual(['k1']);
  });

  it('[see-2] nothing of a circle is in any view of those outside, or in the screen’s', () => {
    const { play, people, one } = working();
    isu(play, one, 'k1', 'RAHASIA kelompok');
    const group = play.groupOf('k1') as GroupId;
    expect(play.try(DESK, { name: 'spotlight.set', group })).toMatchObject({ refused: 'unknown' });
    const seenBy = (who: Viewer) => JSON.stringify(viewFor(play.state, who, LIVE)).includes('RAHASIA');
    expect([seenBy(people[0]), seenBy(people[1])]).toEqual([true, true]);
    expect([people[2], people[3], viewer('screen', 'screen'), viewer('guest', 'guest')].some(seenBy)).toBe(
      false,
    );
  });

  it('its leader arranges its board and leads its time, and nothing else', () => {
    const { play, people, one, two } = working();
    play.do(DESK, { name: 'circle.lead', circle: one, person: people[0].person });
    isu(play, one, 'k1', 'Gambut kering');
    isu(play, one, 'k2', 'Kanal terbuka');
    isu(play, two, 'k3', 'Abrasi pantai');
    const [a, b, c] = ['k1', 'k2', 'k3'].map((id) => play.groupOf(id)) as [GroupId, GroupId, GroupId];
    const base = play.state.n;
    const join = (keep: GroupId, drop: GroupId) =>
      play.try(people[0], { name: 'group.join', keep, drop: [drop], base: play.state.n });
    expect(join(c, a)).toEqual({ refused: 'not-allowed' });
    expect(join(a, c)).toEqual({ refused: 'unknown' });
    expect(play.try(people[1], { name: 'group.join', keep: a, drop: [b], base })).toEqual({
      refused: 'not-allowed',
    });
    expect(join(a, b)).not.toHaveProperty('refused');
    play.do(people[0], { name: 'undo' });
    expect(play.groupOf('k2')).toBe(b);
    play.do(people[0], { name: 'circle.timer', circle: one, act: 'start', ms: 60_000 });
    play.do(people[0], { name: 'circle.done', circle: one, done: true });
    expect(play.state.circles.get(one)).toMatchObject({ done: true, timer: { state: 'running' } });
    for (const command of [
      { name: 'card.hide', card: 'k1' as never, hidden: true },
      { name: 'circle.timer', circle: two, act: 'start', ms: 60_000 },
      { name: 'circle.lead', circle: one, person: people[1].person },
      { name: 'circles.merge', step: ISU },
      { name: 'timer.set', act: 'stop', ms: 0 },
    ] as const)
      expect(play.try(people[0], command)).toEqual({ refused: 'not-allowed' });
    play.do(DESK, { name: 'circle.place', step: ISU, person: people[0].person, circle: two });
    expect(join(a, b)).toEqual({ refused: 'not-allowed' });
  });
});

describe('the merge', () => {
  it('brings all groups to the board of the step with where they came from, likenesses side by side', () => {
    const { play, one, two } = working();
    isu(play, one, 'k1', 'Jalan produksi rusak');
    isu(play, one, 'k2', 'Kebakaran lahan gambut');
    isu(play, two, 'k3', 'Abrasi pantai');
    isu(play, two, 'k4', 'Lahan gambut terbakar');
    isu(play, two, 'k5', 'Air bersih kurang');
    isu(play, two, 'k6', 'Abrasi di pantai');
    play.do(DESK, { name: 'circles.merge', step: ISU });
    const { cards } = boardOf(play.state, ISU);
    const onWall = groupsOf(play.state, ISU).map(({ cards: [card] }) => card);
    expect(onWall).toEqual(['k1', 'k2', 'k4', 'k3', 'k6', 'k5']);
    expect(onWall.map((id) => cards.get(id as never)?.circle)).toEqual([
      'Gambut',
      'Gambut',
      'Pesisir',
      'Pesisir',
      'Pesisir',
      'Pesisir',
    ]);
    expect(titles(play, one)).toEqual([]);
    // What comes now hangs with the others, and still tells where it is from.
    isu(play, one, 'k7', 'Embung dangkal');
    expect(boardOf(play.state, ISU).cards.get('k7' as never)).toMatchObject({ circle: 'Gambut' });
    expect(play.try(DESK, { name: 'circles.merge', step: ISU })).toEqual({ refused: 'unknown' });
  });

  it('comes by itself when the step goes on, and an earlier arrangement is not undone through it', () => {
    const { play, people, one } = working();
    play.do(DESK, { name: 'circle.lead', circle: one, person: people[0].person });
    isu(play, one, 'k1', 'Gambut kering');
    isu(play, one, 'k2', 'Kanal terbuka');
    const [keep, drop] = ['k1', 'k2'].map((id) => play.groupOf(id)) as [GroupId, GroupId];
    play.do(people[0], { name: 'group.join', keep, drop: [drop], base: play.state.n });
    play.go('isu', 'discussion');
    expect(titles(play)).toEqual(['Gambut kering', 'Kanal terbuka']);
    expect(play.try(people[0], { name: 'undo' })).toHaveProperty('refused');
    isu(play, one, 'k9', 'Terlambat');
    expect(play.state.tray.get('k9' as never)).toMatchObject({ author: one, circle: one, status: 'waiting' });
  });

  it('[L5] the log folds to the same state', () => {
    const { play, people, one, two } = working();
    isu(play, one, 'k1', 'Gambut kering');
    play.do(DESK, { name: 'circles.tell', step: ISU, text: 'Lima menit lagi' });
    play.do(DESK, { name: 'circle.place', step: ISU, person: people[0].person, circle: two });
    play.do(DESK, { name: 'circles.merge', step: ISU });
    expect(evolve(null, JSON.parse(JSON.stringify(play.log)))).toEqual(play.state);
  });
});
