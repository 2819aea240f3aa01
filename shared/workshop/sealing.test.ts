/** The freeze and what comes after it: what must be decided before [S1], who confirms it [S4], and a correction [S3]. */
import { describe, expect, it } from 'vitest';
import type { CardId, PollId } from '../cards/card.ts';
import { evolve } from './evolve.ts';
import { aPoll, DESK, LIVE, Play, viewer } from './play.testing.ts';
import { viewFor } from './view-for.ts';
import { missingForFreeze } from './readiness.ts';

/** As every freeze of `Play` gives it. */
const CODE = 'K7QF2M9RXWDP4HTC6BNA';

function agreed() {
  const play = new Play();
  const ani = play.join('Ani', 'pemerintah');
  const budi = play.join('Budi', 'masyarakat');
  play.go('isu', 'open');
  play.go('pengesahan', 'discussion');
  agree(play);
  return { play, ani, budi };
}

function agree(play: Play): void {
  const poll = play.do(DESK, aPoll({ step: 'pengesahan', way: 'consensus', on: 'result' })).poll as PollId;
  play.do(DESK, { name: 'poll.close', poll });
}

function frozen() {
  const all = agreed();
  all.play.do(DESK, { name: 'result.freeze' });
  return all;
}

describe('before the freeze', () => {
  it('[S1] needs a decided tray: accepted or answered', () => {
    const { play, ani } = agreed();
    play.card(ani, 'late-1', 'isu', 'isu', { judul: 'Jalan putus' });
    play.card(ani, 'late-2', 'isu', 'isu', { judul: 'Jembatan putus' });
    expect([...play.state.tray.values()].map(({ status }) => status)).toEqual(['waiting', 'waiting']);
    expect(play.try(DESK, { name: 'result.freeze' })).toEqual({
      refused: 'not-ready',
      detail: { missing: ['tray'] },
    });
    expect(missingForFreeze(play.state)).toContainEqual({
      what: 'tray',
      blocks: true,
      detail: '2',
      step: null,
    });
    play.do(DESK, { name: 'late.answer', card: 'late-1' as CardId, text: 'Dicatat.' });
    play.do(DESK, { name: 'late.accept', card: 'late-2' as CardId });
    play.do(DESK, { name: 'result.freeze' });
    expect(play.state.phase).toBe('frozen');
  });
});

describe('confirming', () => {
  it('[S4] is for people of the hall, once, by the code of the newest version', () => {
    const { play, ani, budi } = frozen();
    const ratify = { name: 'result.ratify', code: CODE } as const;
    expect(play.try(ani, { ...ratify, code: 'LAIN' })).toEqual({ refused: 'changed' });
    for (const who of [DESK, viewer('notulis', 'notulis'), viewer('screen', 'screen'), viewer('guest', 'x')])
      expect(play.try(who, ratify)).toMatchObject({ refused: 'frozen' });
    play.do(ani, ratify);
    const { n } = play.state;
    play.do(ani, ratify);
    expect(play.state.n).toBe(n);
    const seen = (who: typeof ani) => viewFor(play.state, who, LIVE);
    expect(seen(ani).room.ratified).toEqual([
      { constituency: 'pemerintah', people: 1 },
      { constituency: 'masyarakat', people: 0 },
    ]);
    expect([seen(ani).me.ratified, seen(budi).me.ratified]).toEqual([true, false]);
    expect(evolve(null, play.log)).toEqual(play.state);
  });

  it('[S4] is not possible before there is a result, nor while it is corrected', () => {
    const { play, ani } = agreed();
    const ratify = { name: 'result.ratify', code: CODE } as const;
    expect(play.try(ani, ratify)).toMatchObject({ refused: 'not-allowed' });
    play.do(DESK, { name: 'result.freeze' });
    play.do(DESK, { name: 'result.correct', reason: 'Nomor salah' });
    expect(play.try(ani, ratify)).toMatchObject({ refused: 'not-allowed' });
  });

  it('[S3, S4] begins anew with a corrected version; what was confirmed of the old one stays with it', () => {
    const { play, ani } = frozen();
    play.do(ani, { name: 'result.ratify', code: CODE });
    play.do(DESK, { name: 'result.correct', reason: 'Nomor salah' });
    expect(play.try(DESK, { name: 'result.freeze' })).toMatchObject({ refused: 'not-ready' });
    play.pass(1000);
    agree(play);
    play.do(DESK, { name: 'result.freeze' });
    expect(play.state.versions).toMatchObject([
      { version: 1, correctionReason: null },
      { version: 2, correctionReason: 'Nomor salah' },
    ]);
    expect(viewFor(play.state, ani, LIVE)).toMatchObject({
      me: { ratified: false },
      room: { ratified: [{ people: 0 }, { people: 0 }] },
    });
    expect(play.state.ratified).toMatchObject([{ version: 1, person: ani.person }]);
  });
});
