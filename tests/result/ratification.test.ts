/** The sentence the clauses stand under says what the hall made of the result, whatever became of the ratifying round [M3, M3b]. */
import { describe, expect, it } from 'vitest';

import { htmlFragment } from '@mufakat/server/export/html.ts';
import type { PollId } from '@mufakat/shared/cards/card.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { aPoll, DESK, Play, SETTINGS } from '@mufakat/shared/workshop/play.testing.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import { blocksOf, textOf } from '../support/document-text.ts';

type Answer = 'agree' | 'agree-with-note' | 'object' | 'yes' | 'no' | 'abstain' | 'silent';

/** Five people at the ratifying step, and what they say in its rounds. */
class Hall {
  readonly play: Play;
  readonly people: readonly Viewer[];

  constructor(language: 'id' | 'en') {
    this.play = new Play({ ...SETTINGS, language, kind: language === 'id' ? 'Lokakarya' : 'Workshop' });
    this.people = ['Ani', 'Budi', 'Cici', 'Dedi', 'Eka'].map((name) => this.play.join(name));
    this.play.go('pengesahan', 'deciding');
  }

  consensus(answers: readonly Answer[], limit = 0): this {
    return this.poll('consensus', answers, { way: 'consensus', limit });
  }

  vote(answers: readonly Answer[]): this {
    return this.poll('majority', answers, null);
  }

  correct(): this {
    this.play.do(DESK, { name: 'result.freeze' });
    this.play.do(DESK, { name: 'result.correct', reason: 'Nomor salah' });
    return this;
  }

  private poll(
    way: 'consensus' | 'majority',
    answers: readonly Answer[],
    params: ReturnType<typeof aPoll>['params'],
  ): this {
    this.play.pass(1000);
    const opened = { ...aPoll({ step: 'pengesahan', way, on: 'result' }), params };
    const poll = this.play.do(DESK, opened).poll as PollId;
    for (const [at, answer] of answers.entries()) {
      if (answer === 'silent') continue;
      const text = answer === 'agree' ? null : `Alasan ${at}`;
      const choice = (
        way === 'majority' ? { way, answer } : { way, answer, text, named: false }
      ) as BallotChoice;
      this.play.do(this.people[at]!, { name: 'ballot.cast', poll, rev: 1, choice, for: null });
    }
    this.play.do(DESK, { name: 'poll.close', poll });
    return this;
  }
}

const ALL: readonly Answer[] = ['agree', 'agree', 'agree', 'agree-with-note', 'agree'];
const ONE_OBJECTS: readonly Answer[] = ['agree', 'agree', 'agree', 'agree', 'object'];
const ONE_SILENT: readonly Answer[] = ['agree', 'agree', 'agree', 'agree', 'silent'];
const NOBODY: readonly Answer[] = ['silent', 'silent', 'silent', 'silent', 'silent'];
const WON: readonly Answer[] = ['yes', 'yes', 'yes', 'abstain', 'no'];
const LOST: readonly Answer[] = ['yes', 'no', 'no', 'no', 'abstain'];

interface State {
  readonly happened: (hall: Hall) => Hall;
  /** Lead and word in Indonesian, then in English. */
  readonly id: readonly [string, string];
  readonly en: readonly [string, string];
  /** How it was decided says the same further down, in Indonesian. */
  readonly figures: string;
}

const STATES: Readonly<Record<string, State>> = {
  'no round was held': {
    happened: (hall) => hall,
    id: [
      'maka kepada peserta lokakarya, sebelum putaran pengesahan dijalankan, diajukan',
      'RANCANGAN KESEPAKATAN',
    ],
    en: [
      'the following is laid before the participants of the workshop for the round on ratification, which is still to be held:',
      'DRAFT AGREEMENT',
    ],
    figures: 'Putaran pengesahan belum dijalankan.',
  },
  'all agreed, one with a note': {
    happened: (hall) => hall.consensus(ALL),
    id: ['maka melalui musyawarah mufakat seluruh peserta lokakarya', 'MENYEPAKATI'],
    en: ['all participants of the workshop, by deliberation to consensus, hereby', 'AGREE ON'],
    figures: '4 (empat) menyatakan setuju, 1 (satu) setuju dengan catatan, dan tidak ada yang berkeberatan',
  },
  'one said nothing': {
    happened: (hall) => hall.consensus(ONE_SILENT),
    id: ['maka melalui musyawarah mufakat peserta lokakarya', 'MENYEPAKATI'],
    en: ['the participants of the workshop, by deliberation to consensus, hereby', 'AGREE ON'],
    figures: '1 (satu) tidak menyampaikan pilihan',
  },
  'the rule allowed an objection': {
    happened: (hall) => hall.consensus(ONE_OBJECTS, 1),
    id: [
      'maka melalui musyawarah mufakat, dengan 1 (satu) keberatan yang dicatat dalam Lampiran V, peserta lokakarya',
      'MENYEPAKATI',
    ],
    en: [
      'the participants of the workshop, by deliberation to consensus and with 1 (one) objection recorded in Annex V, hereby',
      'AGREE ON',
    ],
    figures: 'Terhadap rancangan berita acara tercatat 1 (satu) keberatan',
  },
  'a second round agreed': {
    happened: (hall) => hall.consensus(ONE_OBJECTS).consensus(ALL),
    id: [
      'maka melalui musyawarah mufakat, dengan 1 (satu) keberatan yang dicatat dalam Lampiran V, peserta lokakarya',
      'MENYEPAKATI',
    ],
    en: [
      'the participants of the workshop, by deliberation to consensus and with 1 (one) objection recorded in Annex V, hereby',
      'AGREE ON',
    ],
    figures: 'Terhadap rancangan berita acara tercatat 1 (satu) keberatan',
  },
  'no consensus': {
    happened: (hall) => hall.consensus(ONE_OBJECTS),
    id: [
      'maka, karena putaran pengesahan belum mencapai mufakat dengan 1 (satu) peserta berkeberatan sebagaimana dicatat dalam ' +
        'Lampiran V, hasil lokakarya',
      'DITETAPKAN TANPA MUFAKAT',
    ],
    en: [
      'as the round on ratification reached no consensus, with 1 (one) participant objecting as recorded in Annex V, the result of ' +
        'the workshop is',
      'ADOPTED WITHOUT CONSENSUS',
    ],
    figures:
      'Pengesahan hasil belum mencapai mufakat. Pada putaran pengesahan, dari 5 (lima) peserta yang hadir, 4 (empat) menyatakan ' +
      'setuju dan 1 (satu) berkeberatan.',
  },
  'nobody answered': {
    happened: (hall) => hall.consensus(NOBODY),
    id: [
      'maka, karena putaran pengesahan belum mencapai mufakat, hasil lokakarya',
      'DITETAPKAN TANPA MUFAKAT',
    ],
    en: [
      'as the round on ratification reached no consensus, the result of the workshop is',
      'ADOPTED WITHOUT CONSENSUS',
    ],
    figures: '5 (lima) tidak menyampaikan pilihan',
  },
  'a vote was won': {
    happened: (hall) => hall.consensus(NOBODY).vote(WON),
    id: [
      'maka, karena musyawarah belum mencapai mufakat, peserta lokakarya dengan suara terbanyak, yaitu 3 (tiga) setuju, 1 (satu) ' +
        'tidak setuju, dan 1 (satu) abstain,',
      'MENETAPKAN',
    ],
    en: [
      'the participants of the workshop, having reached no consensus, by majority vote, with 3 (three) in favour, 1 (one) against, ' +
        'and 1 (one) abstaining, hereby',
      'ADOPT',
    ],
    figures: '“Rancangan berita acara” diputuskan dengan pemungutan suara terbuka',
  },
  'a vote was won over an objection': {
    happened: (hall) => hall.consensus(ONE_OBJECTS).vote(WON),
    id: [
      'maka, karena musyawarah belum mencapai mufakat, peserta lokakarya dengan suara terbanyak, yaitu 3 (tiga) setuju, 1 (satu) ' +
        'tidak setuju, dan 1 (satu) abstain, serta 1 (satu) keberatan yang dicatat dalam Lampiran V,',
      'MENETAPKAN',
    ],
    en: [
      'the participants of the workshop, having reached no consensus, by majority vote, with 3 (three) in favour, 1 (one) against, ' +
        'and 1 (one) abstaining, and with 1 (one) objection recorded in Annex V, hereby',
      'ADOPT',
    ],
    figures: 'Terhadap keputusan tersebut tercatat 1 (satu) keberatan',
  },
  'a vote was lost': {
    happened: (hall) => hall.consensus(ONE_OBJECTS).vote(LOST),
    id: [
      'maka, karena musyawarah belum mencapai mufakat dan pemungutan suara, dengan 1 (satu) setuju, 3 (tiga) tidak setuju, dan 1 ' +
        '(satu) abstain, tidak memenuhi ambang, hasil lokakarya',
      'DICATAT TANPA PERSETUJUAN',
    ],
    en: [
      'as no consensus was reached and the vote, with 1 (one) in favour, 3 (three) against, and 1 (one) abstaining, did not meet its ' +
        'threshold, the result of the workshop is',
      'RECORDED WITHOUT APPROVAL',
    ],
    figures: 'tidak terpenuhi.',
  },
  'a version is corrected and not agreed anew': {
    happened: (hall) => hall.consensus(ALL).correct(),
    id: [
      'maka kepada peserta lokakarya, sebelum putaran pengesahan dijalankan, diajukan',
      'RANCANGAN KESEPAKATAN',
    ],
    en: [
      'the following is laid before the participants of the workshop for the round on ratification, which is still to be held:',
      'DRAFT AGREEMENT',
    ],
    figures: 'Putaran pengesahan belum dijalankan.',
  },
};

const WORDS = Object.values(STATES).flatMap((state) => [state.id[1], state.en[1]]);

describe.each(Object.entries(STATES))('[M3, M3b] where %s', (_, state) => {
  const documentIn = (language: 'id' | 'en') => {
    const { play } = state.happened(new Hall(language));
    const result = buildResult(play.state, { program: 'test', frozen: null });
    return beritaAcara(result, { paper: 'F4', sha256: null, verifyUrl: null });
  };

  it.each(['id', 'en'] as const)('the clauses stand under it, on paper and on screen (%s)', (language) => {
    const document = documentIn(language);
    const blocks = blocksOf(document);
    const clauses = blocks.findIndex((block) => block.kind === 'labelled' && block.boldLabel);
    const above = blocks
      .slice(clauses - 2, clauses)
      .map((block) =>
        block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.kind,
      );
    expect(above).toEqual(state[language]);
    const lines = textOf(document).split('\n');
    expect(lines.filter((line) => WORDS.includes(line))).toEqual([state[language][1]]);
    const screen = htmlFragment(document);
    for (const said of state[language]) expect(screen).toContain(`>${said}<`);
  });

  it('how it was decided says the same', () => {
    const text = textOf(documentIn('id'));
    expect(text).toContain(state.figures);
    const isMufakat = state.id[1] === 'MENYEPAKATI';
    expect(/[Pp]engesahan hasil diambil dengan musyawarah mufakat/.test(text)).toBe(isMufakat);
    expect(text.includes('seluruh peserta')).toBe(state.id[0].includes('seluruh peserta'));
  });
});
