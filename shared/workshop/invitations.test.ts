/** The invitation list: expected by name, present once they come under it, all of a list or nothing. */
import { describe, expect, it } from 'vitest';

import { LIMITS } from '../cards/limits.ts';
import type { PersonFields } from './command.ts';
import { evolve } from './evolve.ts';
import { expected } from './invitations.ts';
import { DESK, Play, viewer } from './play.testing.ts';

const who = (name: string, more: Partial<PersonFields> = {}): PersonFields => ({
  name,
  constituency: 'masyarakat',
  institution: '',
  position: '',
  gender: null,
  ...more,
});
const listed = (...people: PersonFields[]) => people.map((fields, at) => ({ number: at + 2, fields }));
const invite = (play: Play, ...people: PersonFields[]) =>
  play.do(DESK, { name: 'people.invite', people: listed(...people), dry: false });
const names = (play: Play) => expected(play.state).map(({ name }) => name);

describe('the invitation list', () => {
  it('is nobody present until they come, and then fills in what they leave out', () => {
    const play = new Play();
    invite(
      play,
      who('Hj. Siti Aminah, S.Pd.', { institution: 'PKK', position: 'Ketua', gender: 'P' }),
      who('Budi'),
    );
    expect([play.state.people.size, names(play)]).toEqual([0, ['Hj. Siti Aminah, S.Pd.', 'Budi']]);
    const { person } = play.join('siti aminah', 'masyarakat');
    expect(names(play)).toEqual(['Budi']);
    expect(play.state.people.get(person)).toMatchObject({
      institution: 'PKK',
      position: 'Ketua',
      gender: 'P',
    });
    expect([...play.state.actors.values()].map(({ name }) => name)).toEqual(['PKK']);
    play.do(DESK, { name: 'person.remove', person });
    expect(names(play)).toEqual(['Hj. Siti Aminah, S.Pd.', 'Budi']);
    expect(evolve(null, play.log)).toEqual(play.state);
  });

  it('knows two of one name by their institution, and guesses at neither', () => {
    const play = new Play();
    invite(play, who('Siti', { institution: 'PKK' }), who('Siti', { institution: 'LPMK' }));
    play.join('Siti');
    expect(names(play)).toHaveLength(2);
    play.join('Siti', 'masyarakat', 'lpmk');
    expect(expected(play.state).map(({ institution }) => institution)).toEqual(['PKK']);
  });

  it('takes the same list twice without inviting anybody twice, nor who is here', () => {
    const play = new Play();
    play.join('Ani');
    const length = play.log.length;
    for (const _ of [1, 2])
      invite(play, who('Ani'), who('Budi'), who('BUDI'), who('Budi', { institution: 'PKK' }));
    expect(names(play)).toEqual(['Budi', 'Budi']);
    expect(play.log.length).toBe(length + 1);
  });

  it('invites nobody if one row is not right, and names the row', () => {
    const play = new Play();
    const { log } = play;
    const order = (...people: PersonFields[]) => ({
      name: 'people.invite' as const,
      people: listed(...people),
    });
    for (const dry of [true, false]) {
      expect(play.try(DESK, { ...order(who('Ani'), who(' ')), dry })).toEqual({
        refused: 'invalid',
        detail: { field: 'name', row: 3 },
      });
      expect(play.try(DESK, { ...order(who('Ani', { constituency: 'tiada' })), dry })).toMatchObject({
        detail: { field: 'constituency', row: 2 },
      });
    }
    const many = Array.from({ length: LIMITS.people + 1 }, (_, at) => who(`Orang ${at}`));
    expect(play.try(DESK, { ...order(...many), dry: false })).toMatchObject({ refused: 'too-many-people' });
    expect(log).toHaveLength(1);
    play.do(DESK, { ...order(who('Ani')), dry: true });
    expect([log.length, names(play)]).toEqual([1, []]);
  });

  it('raises what an unsur was invited with, and never lowers it', () => {
    const play = new Play();
    invite(play, ...Array.from({ length: 12 }, (_, at) => who(`Orang ${at}`)));
    const invited = play.state.settings.constituencies.map((each) => each.invited);
    expect(invited).toEqual([10, 12]);
  });

  it('takes off only who has not come', () => {
    const play = new Play();
    invite(play, who('Ani'), who('Budi'));
    play.join('Ani');
    const all = [...play.state.invited.keys()];
    play.do(DESK, { name: 'people.uninvite', invited: all });
    expect([...play.state.invited.values()].map(({ name }) => name)).toEqual(['Ani']);
    expect(play.try(viewer('helper', 'h'), { name: 'people.uninvite', invited: all })).toMatchObject({
      refused: 'not-allowed',
    });
    expect(play.try(DESK, { name: 'people.uninvite', invited: all })).toEqual({ refused: 'unknown' });
  });
});
