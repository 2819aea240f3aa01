/**
 * What a hand-made client, a hasty desk or bad timing tries, and what must not come of it. Each test names the promise it
 * guards; the everyday behaviour is in `workshop.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import type { CardId, PersonId, PollId } from '../cards/card.ts';
import { evolve } from './evolve.ts';
import { Play } from './play.testing.ts';
import { publish } from './publish.ts';
import { type Live } from './view-for.ts';
import type { Viewer } from './view.ts';

const LIVE: Live = {
  connected: new Set(),
  facilitatorHere: true,
  boardEpoch: 1,
  drawerEpoch: () => 1,
  writers: 0,
  refused: () => [],
};

function withIssues() {
  const play = new Play();
  const ani = play.join('Ani', 'pemerintah', 'Bappeda');
  const budi = play.join('Budi', 'masyarakat', 'Kelompok tani');
  play.go('isu', 'open');
  play.card(ani, 'a1', 'isu', 'isu', { judul: 'Gambut terbakar' });
  play.card(ani, 'a2', 'isu', 'isu', { judul: 'Api berulang' });
  play.card(budi, 'b1', 'isu', 'isu', { judul: 'Harga pinang jatuh' });
  return { play, ani, budi };
}

function cast(play: Play, who: Viewer, poll: PollId, dots: string, rev = 1, forWhom: PersonId | null = null) {
  const choice = { way: 'dots' as const, dots: [{ option: play.groupOf(dots), dots: 1 }] };
  return play.try(who, { name: 'ballot.cast', poll, rev, choice, for: forWhom });
}

describe('a closed step stays closed', () => {
  it('[W4, P3] an own card does not change by claiming to belong to the step that collects now', () => {
    const { play, ani } = withIssues();
    play.go('visi', 'open');
    play.card(ani, 'a1', 'visi', 'visi', { 'kata-kunci': 'Diubah lewat pintu belakang' });
    play.card(ani, 'a2', 'visi', 'visi', { 'kata-kunci': 'Ditarik' }, { ready: false });
    expect(play.state.cards.get('a1' as CardId)).toMatchObject({
      step: 'isu',
      fields: { judul: 'Gambut terbakar' },
    });
    expect(play.state.cards.get('a2' as CardId)?.status).toBe('published');
  });

  it('[W5] nor does a card in the tray', () => {
    const { play, budi } = withIssues();
    play.go('isu', 'discussion');
    play.card(budi, 'b2', 'isu', 'isu', { judul: 'Susulan' });
    play.go('visi', 'open');
    play.card(budi, 'b2', 'visi', 'visi', { 'kata-kunci': 'Langsung ke papan' });
    expect(play.state.cards.has('b2' as CardId)).toBe(false);
    expect(play.state.tray.get('b2' as CardId)).toMatchObject({ step: 'isu', fields: { judul: 'Susulan' } });
  });

  it('[W3] a card of another on the board cannot be revised or withdrawn from an own drawer', () => {
    const { play, budi } = withIssues();
    play.card(budi, 'a1', 'isu', 'isu', { judul: 'Bukan kartu saya' });
    play.card(budi, 'a1', 'isu', 'isu', { judul: 'Bukan kartu saya' }, { ready: false });
    expect(play.state.cards.get('a1' as CardId)).toMatchObject({
      fields: { judul: 'Gambut terbakar' },
      status: 'published',
    });
  });
});
