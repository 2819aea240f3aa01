/** The waiting room [T3]: who waits, who does not, what a guest sees, and what the desk may do about it. */
import { beforeEach, describe, expect, it } from 'vitest';

import { boardOf } from './board-of.ts';
import { LIMITS } from '../cards/limits.ts';
import type { PersonId, StepId } from '../cards/card.ts';
import type { PersonFields } from './command.ts';
import { evolve } from './evolve.ts';
import { aPoll, DESK, LIVE, Play, viewer } from './play.testing.ts';
import { guestView, viewFor } from './view-for.ts';
import type { Viewer } from './view.ts';

const NOTULIS = viewer('notulis', 'notulis');
const CO = viewer('cofacilitator', 'co');
const AT_DOOR = viewer('guest', 'guest');

let play: Play;

const fields = (name: string, change: Partial<PersonFields> = {}): PersonFields => ({
  name,
  constituency: 'masyarakat',
  institution: 'Kelompok Tani Maju',
  position: '',
  gender: 'P',
  ...change,
});

function knock(name: string, change: Partial<PersonFields> = {}): Viewer {
  const { person } = play.do(AT_DOOR, { name: 'person.join', fields: fields(name, change) });
  return viewer('guest', person ?? '');
}

const admit = (...guests: readonly Viewer[]) =>
  ({ name: 'guest.admit', people: guests.map(({ person }) => person) }) as const;
const decline = (...guests: readonly Viewer[]) =>
  ({ name: 'guest.decline', people: guests.map(({ person }) => person) }) as const;
const waiting = (who: Viewer = DESK) => viewFor(play.state, who, LIVE).guests?.map(({ name }) => name);
const names = () => [...play.state.people.values()].map(({ name }) => name);
const meOf = (guest: Viewer) => guestView(play.state, guest, LIVE).me;

beforeEach(() => {
  play = new Play();
  play.do(DESK, { name: 'door.wait', on: true });
});

describe('who waits', () => {
  it('the desk sees who of them is on the invitation list and has not come', () => {
    const invite = (name: string, institution: string) => ({
      name,
      constituency: 'masyarakat',
      institution,
      position: '',
      gender: null,
    });
    const list = [invite('H. Siti Rahma', ''), invite('Budi', 'BPD'), invite('Budi', 'PKK')];
    play.do(DESK, {
      name: 'people.invite',
      people: list.map((fields, at) => ({ number: at + 1, fields })),
      dry: false,
    } as never);
    const [siti] = [knock('siti rahma'), knock('Budi', { institution: 'Karang Taruna' }), knock('Wati')];
    knock('Budi', { institution: 'pkk' });
    const marked = () => viewFor(play.state, DESK, LIVE).guests?.map(({ name, invited }) => [name, invited]);
    expect(marked()).toEqual([
      ['siti rahma', true],
      ['Budi', false],
      ['Wati', false],
      ['Budi', true],
    ]);
    play.do(DESK, admit(siti!));
    knock('Siti Rahma');
    expect(marked()?.at(-1)).toEqual(['Siti Rahma', false]);
  });

  it('[T3] a newcomer by the code does, and is on no list before the desk has nodded', () => {
    const siti = knock('Siti Rahma');
    expect(names()).toEqual([]);
    expect(waiting()).toEqual(['Siti Rahma']);
    expect(viewFor(play.state, DESK, LIVE).presence.present).toBe(0);
    expect([...play.state.actors.values()]).toEqual([]);
    play.do(DESK, admit(siti));
    expect(names()).toEqual(['Siti Rahma']);
    expect(play.state.people.get(siti.person)).toMatchObject({ status: 'here', role: 'participant' });
    expect(waiting()).toEqual([]);
  });

  it('[T3] people the desk or a helper enters never do, nor who is on the list and comes back', () => {
    const add = { name: 'person.add', withoutPhone: true, onPaper: false, helper: null } as const;
    play.do(DESK, { ...add, fields: fields('Mak Ijah') });
    const helper = knock('Ani');
    play.do(DESK, admit(helper));
    play.do(DESK, { name: 'person.role', person: helper.person, role: 'helper' });
    play.do(viewer('helper', helper.person), { ...add, fields: fields('Pak Amat') });
    play.do(DESK, { name: 'person.leave', person: helper.person });
    play.do(DESK, { name: 'person.return', person: helper.person });
    expect(names()).toEqual(['Mak Ijah', 'Ani', 'Pak Amat']);
    expect(waiting()).toEqual([]);
  });

  it('[T3] with the switch off again newcomers come straight in, and who waits still waits', () => {
    knock('Siti');
    play.do(DESK, { name: 'door.wait', on: false });
    play.join('Budi');
    expect(names()).toEqual(['Budi']);
    expect(waiting()).toEqual(['Siti']);
  });

  it('[T3] a locked door keeps newcomers out; who stood inside it before can be admitted', () => {
    const siti = knock('Siti');
    play.do(DESK, { name: 'door.lock', locked: true });
    expect(play.try(AT_DOOR, { name: 'person.join', fields: fields('Budi') })).toEqual({
      refused: 'door-locked',
    });
    play.do(DESK, admit(siti));
    expect(names()).toEqual(['Siti']);
  });

  it('[T3] is bounded, and asks for the same data as the door', () => {
    expect(play.try(AT_DOOR, { name: 'person.join', fields: fields(' ') })).toMatchObject({
      refused: 'invalid',
    });
    expect(play.try(AT_DOOR, { name: 'person.join', fields: fields('x'.repeat(81)) })).toMatchObject({
      refused: 'text-too-long',
    });
    const office = (letters: number) => ({ institution: 'x'.repeat(letters) });
    expect(play.try(AT_DOOR, { name: 'person.join', fields: fields('Dewi', office(161)) })).toEqual({
      refused: 'text-too-long',
      detail: { field: 'institution', max: 160 },
    });
    knock('Dewi', office(160));
    for (let at = 1; at < LIMITS.people; at++) knock(`Orang ${at}`);
    expect(play.try(AT_DOOR, { name: 'person.join', fields: fields('Satu lagi') })).toMatchObject({
      refused: 'too-many-people',
    });
  });
});

describe('what a guest sees', () => {
  it('[T3] their own data, the title and where they wait; no marker of a board, of people or of steps', () => {
    const ani = play.join.bind(play);
    play.do(DESK, { name: 'door.wait', on: false });
    const writer = ani('PENANDA-ORANG', 'pemerintah', 'PENANDA-LEMBAGA');
    play.do(DESK, { name: 'door.wait', on: true });
    play.go('isu', 'open');
    play.card(writer, 'k1', 'isu', 'isu', { judul: 'PENANDA-KARTU' });
    play.do(DESK, {
      name: 'proceedings.set',
      change: { number: 'PENANDA-NOMOR' },
    });
    const siti = knock('Siti');
    knock('PENANDA-TAMU-LAIN');
    const everyone = JSON.stringify([
      viewFor(play.state, DESK, LIVE),
      [...boardOf(play.state, 'isu' as StepId).cards],
    ]);
    for (const marker of [
      'PENANDA-ORANG',
      'PENANDA-LEMBAGA',
      'PENANDA-KARTU',
      'PENANDA-NOMOR',
      'PENANDA-TAMU-LAIN',
    ])
      expect(everyone).toContain(marker);
    const seen = guestView(play.state, siti, LIVE);
    expect(JSON.stringify(seen)).not.toContain('PENANDA');
    expect(Object.keys(seen)).toEqual(['me']);
    expect(seen.me).toMatchObject({
      person: null,
      role: 'guest',
      name: 'Siti',
      status: 'waiting',
      drawer: null,
      cards: [],
      ballots: [],
      guest: { title: play.state.settings.title, askAgainAt: null },
    });
  });

  it('[T3] others see nothing of guests: only the desk and the notulis do', () => {
    play.do(DESK, { name: 'door.wait', on: false });
    const ani = play.join('Ani');
    play.do(DESK, { name: 'door.wait', on: true });
    knock('PENANDA-TAMU');
    for (const who of [ani, viewer('screen', 'screen')])
      expect(JSON.stringify(viewFor(play.state, who, LIVE))).not.toContain('PENANDA');
    for (const who of [DESK, CO, NOTULIS]) expect(waiting(who)).toEqual(['PENANDA-TAMU']);
  });
});

describe('what the desk may do', () => {
  it('[T3] admits several or all at once, the notulis too; one institution begins one actor', () => {
    const guests = ['Siti', 'Rina', 'Wati'].map((name) => knock(name));
    play.do(NOTULIS, admit(...guests.slice(0, 2)));
    expect(names()).toEqual(['Siti', 'Rina']);
    expect([...play.state.actors.values()].map(({ name }) => name)).toEqual(['Kelompok Tani Maju']);
    expect(new Set([...play.state.people.values()].map(({ actor }) => actor)).size).toBe(1);
    // Named twice, and one whom the other desk has just admitted.
    play.do(CO, admit(...guests, ...guests));
    expect(names()).toEqual(['Siti', 'Rina', 'Wati']);
    expect(play.try(DESK, admit(...guests))).toEqual({ refused: 'unknown' });
  });

  it('[T3, B1] who is admitted while a poll is open is on its roll', () => {
    play.do(DESK, { name: 'door.wait', on: false });
    const ani = play.join('Ani');
    play.go('isu', 'open');
    play.card(ani, 'k1', 'isu', 'isu', { judul: 'Gambut' });
    play.go('isu', 'deciding');
    const { poll } = play.do(DESK, aPoll({ step: 'isu', way: 'dots', on: 'groups' }));
    play.do(DESK, { name: 'door.wait', on: true });
    const siti = knock('Siti');
    const roll = () => [...(play.state.polls.get(poll!)?.roll.keys() ?? [])];
    expect(roll()).toEqual([ani.person]);
    play.do(DESK, admit(siti));
    expect(roll()).toEqual([ani.person, siti.person]);
  });

  it('[T3] declines; who is declined may ask once more after a while, with other data, and be admitted', () => {
    const siti = knock('Siti');
    play.do(DESK, decline(siti));
    expect(waiting()).toEqual([]);
    expect(meOf(siti)).toMatchObject({ status: 'declined', guest: { askAgainAt: play.now + 30_000 } });
    const again = { name: 'guest.ask', fields: fields('Siti Rahma') } as const;
    expect(play.try(siti, again)).toEqual({ refused: 'rate', detail: { ms: 30_000 } });
    play.pass(30_000);
    play.do(siti, again);
    expect(waiting()).toEqual(['Siti Rahma']);
    expect(meOf(siti)).toMatchObject({ status: 'waiting', name: 'Siti Rahma' });
    play.do(DESK, admit(siti));
    expect(names()).toEqual(['Siti Rahma']);
    play.do(DESK, { name: 'person.remove', person: siti.person });
    expect(play.state.people.get(siti.person)?.status).toBe('removed');
  });

  it('[T3] a guest may correct their data and keeps their place, or give up', () => {
    const siti = knock('Siit');
    play.pass(1000);
    const rina = knock('Rina');
    play.do(siti, { name: 'guest.ask', fields: fields('Siti') });
    expect(waiting()).toEqual(['Siti', 'Rina']);
    expect(
      play.try(siti, { name: 'guest.ask', fields: fields('Siti', { constituency: 'tiada' }) }),
    ).toMatchObject({
      refused: 'invalid',
    });
    play.do(rina, { name: 'guest.leave' });
    expect(waiting()).toEqual(['Siti']);
    expect(play.try(rina, { name: 'guest.leave' })).toEqual({ refused: 'unknown' });
    expect(meOf(rina).status).toBe('removed');
  });

  it('[T3] no more come in than the attendance holds', () => {
    const guests = Array.from({ length: LIMITS.people }, (_, at) => knock(`Orang ${at}`));
    play.do(DESK, {
      name: 'person.add',
      fields: fields('Ani'),
      withoutPhone: true,
      onPaper: false,
      helper: null,
    });
    expect(play.try(DESK, admit(...guests))).toMatchObject({ refused: 'too-many-people' });
    play.do(DESK, admit(...guests.slice(1)));
    expect(play.state.people.size).toBe(LIMITS.people);
  });
});

describe('a hand-made client', () => {
  it('[T3] lets nobody in by itself: neither guest nor participant admits, and a guest does not join past the desk', () => {
    const siti = knock('Siti');
    play.do(DESK, { name: 'door.wait', on: false });
    const ani = play.join('Ani');
    for (const who of [siti, ani, viewer('screen', 'screen'), AT_DOOR]) {
      expect(play.try(who, admit(siti))).toEqual({ refused: 'not-allowed' });
      expect(play.try(who, decline(siti))).toEqual({ refused: 'not-allowed' });
      expect(play.try(who, { name: 'door.wait', on: false })).toEqual({ refused: 'not-allowed' });
    }
    expect(play.try(NOTULIS, { name: 'door.wait', on: false })).toEqual({ refused: 'not-allowed' });
    expect(play.try(siti, { name: 'person.join', fields: fields('Siti') })).toEqual({
      refused: 'not-allowed',
    });
    expect(play.try(siti, { name: 'claim.ask', person: ani.person })).toEqual({ refused: 'not-allowed' });
    expect(play.try(AT_DOOR, { name: 'guest.ask', fields: fields('Siapa') })).toEqual({ refused: 'unknown' });
    expect(play.try(ani, { name: 'guest.leave' })).toEqual({ refused: 'not-allowed' });
    expect(play.try(DESK, { name: 'guest.admit', people: ['tiada' as PersonId] })).toEqual({
      refused: 'unknown',
    });
  });

  it('[T3] cannot pile up declined guests without end', () => {
    for (let at = 0; at < 520; at++) {
      play.now += 1;
      play.do(DESK, decline(knock(`Orang ${at}`)));
    }
    expect(play.state.guests.size).toBe(500);
    expect([...play.state.guests.values()][0]?.name).toBe('Orang 20');
  });
});

it('[L5] the waiting room is the fold of the log, also after words were erased', () => {
  const siti = knock('Siti');
  play.do(DESK, decline(knock('Rina')));
  play.do(DESK, admit(siti));
  knock('Wati');
  expect(evolve(null, JSON.parse(JSON.stringify(play.log)))).toEqual(play.state);
  const bare = evolve(
    null,
    play.log.map((entry) => ({ ...entry, body: null })),
  );
  expect([...bare.guests.values()].map(({ name }) => name)).toEqual(['dihapus', 'dihapus']);
  expect(bare.people.size).toBe(1);
});
