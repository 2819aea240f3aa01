/** When the entries of the notula were spoken: as the notulis says, else the moment they are entered. */
import { describe, expect, it } from 'vitest';

import { DESK, Play, SETTINGS } from '../workshop/play.testing.ts';
import type { NotulaEntry, Until } from '../workshop/state.ts';
import { minutesOf } from './build-attendance.ts';

const DAYS = ['2026-03-11', '2026-03-12'];

function entry(topic: string, at?: Until) {
  return { step: null, topic, summary: '', speaker: '', followUp: '', ...(at === undefined ? {} : { at }) };
}

const add = (play: Play, topic: string, at?: Until) =>
  play.do(DESK, { name: 'notula.add', entry: entry(topic, at) });
const noted = (play: Play) => [...play.state.notula.values()];
const written = (play: Play) => minutesOf(play.state).map(({ at, topic }) => `${at} ${topic}`);

describe('the time of a notula entry', () => {
  it('is what the notulis gave, on the day they gave, and orders the entries', () => {
    const play = new Play({ ...SETTINGS, days: DAYS, timeZone: 'Asia/Makassar' });
    add(play, 'sore', { date: DAYS[0] ?? '', time: '15.40' });
    add(play, 'besok', { date: DAYS[1] ?? '', time: '08.05' });
    add(play, 'pagi', { date: DAYS[0] ?? '', time: '09.10' });
    expect(written(play)).toEqual([
      '2026-03-11T09:10:00+08:00 pagi',
      '2026-03-11T15:40:00+08:00 sore',
      '2026-03-12T08:05:00+08:00 besok',
    ]);
  });

  it('is the moment of the entry without one, also when it is corrected later', () => {
    const play = new Play(SETTINGS);
    add(play, 'Tata tertib');
    const [first] = noted(play) as [NotulaEntry];
    expect(first.at).toBe(play.state.t);
    play.pass(3_600_000);
    play.do(DESK, { name: 'notula.edit', entry: { ...entry('Tata tertib acara'), id: first.id } });
    expect(noted(play)).toEqual([{ ...first, topic: 'Tata tertib acara' }]);
    play.do(DESK, {
      name: 'notula.edit',
      entry: { ...entry('Tata tertib', { date: '2026-03-11', time: '08.30' }), id: first.id },
    });
    expect(written(play)).toEqual(['2026-03-11T08:30:00+07:00 Tata tertib']);
  });

  it('is the moment of the entry in records from before it could be said', () => {
    const play = new Play(SETTINGS);
    play.take([
      {
        kind: 'notula.added',
        facts: { id: 'lama', step: null },
        body: { topic: 'Lama', summary: '', speaker: '', followUp: '' },
      },
    ]);
    expect(play.state.notula.get('lama')?.at).toBe(play.now);
  });

  it('is refused on a day that no calendar has', () => {
    const play = new Play(SETTINGS);
    const outcome = play.try(DESK, {
      name: 'notula.add',
      entry: entry('Tata tertib', { date: '2026-02-31', time: '08.30' }),
    });
    expect(outcome).toMatchObject({ refused: 'invalid', detail: { field: 'at' } });
    expect(noted(play)).toEqual([]);
  });
});
