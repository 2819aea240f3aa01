/** Contract of every way of deciding: limits, exactness, order of ballots, the empty poll, ties [M1, M3, M3b, M4, M7]. */
import { DESK_WAYS } from '@mufakat/client/ways/desk.ts';
import { PHONE_WAYS } from '@mufakat/client/ways/phone.ts';
import { ruleOf } from '@mufakat/client/ways/rule.ts';
import { SCREEN_WAYS } from '@mufakat/client/ways/screen.ts';
import { common as english } from '@mufakat/shared/languages/en/common.ts';
import { common as indonesian } from '@mufakat/shared/languages/id/common.ts';
import {
  defaultParams,
  parseChoice,
  parseParams,
  proposeFrom,
  splitVotes,
  tallyPoll,
  WAY_IDS,
  wayOf,
  WAYS,
} from '@mufakat/shared/polls/index.ts';
import type {
  BallotChoice,
  CastBallot,
  Criterion,
  Params,
  ScoringChoice,
  WayId,
} from '@mufakat/shared/polls/way.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const OPTIONS = ['g1', 'g2', 'g3', 'g4', 'g5'];

const criterion = (id: string, side: Criterion['side'], weight: number): Criterion => ({
  id,
  side,
  weight,
  name: { id, en: id },
});
const CRITERIA = [
  criterion('fit', 'feasible', 3),
  criterion('ready', 'feasible', 2),
  criterion('reach', 'urgent', 3),
  criterion('delay', 'urgent', 1),
];

const WEIGHTED = CRITERIA.map(({ id, weight, name }) => ({ id, weight, name }));

const PARAMS: Readonly<Record<WayId, Params>> = {
  dots: defaultParams('dots', OPTIONS.length),
  consensus: defaultParams('consensus', OPTIONS.length),
  majority: defaultParams('majority', OPTIONS.length),
  scoring: defaultParams('scoring', OPTIONS.length, { way: 'scoring', criteria: CRITERIA }),
  criteria: defaultParams('criteria', OPTIONS.length, { criteria: WEIGHTED }),
};

const score = fc.constantFrom(1, 2, 3, 4, 5);
/** Sheets of some options, with blanks. */
function sheetsOf(way: WayId): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.shuffledSubarray(OPTIONS),
      fc.array(fc.shuffledSubarray(CRITERIA), { minLength: 5, maxLength: 5 }),
      fc.array(score, { minLength: 20, maxLength: 20 }),
    )
    .map(([options, criteria, scores]) => ({
      way,
      sheets: options.map((option, at) => ({
        option,
        scores: (criteria[at] ?? []).map(({ id }, nth) => ({ criterion: id, score: scores[at * 4 + nth] })),
      })),
    }));
}

const RAW: Readonly<Record<WayId, fc.Arbitrary<unknown>>> = {
  dots: fc
    .shuffledSubarray(OPTIONS, { maxLength: 3 })
    .map((options) => ({ way: 'dots', dots: options.map((option) => ({ option, dots: 1 })) })),
  consensus: fc.record({
    way: fc.constant('consensus'),
    answer: fc.constantFrom('agree', 'agree-with-note', 'object'),
    text: fc.constant('Tenggat terlalu dekat.'),
    named: fc.boolean(),
  }),
  majority: fc.record({ way: fc.constant('majority'), answer: fc.constantFrom('yes', 'no', 'abstain') }),
  scoring: sheetsOf('scoring'),
  criteria: sheetsOf('criteria'),
};

/** Random ballots of 0 to 12 people in three constituencies. */
function castBallots(way: WayId): fc.Arbitrary<CastBallot[]> {
  return fc
    .array(fc.tuple(RAW[way], fc.constantFrom('a', 'b', 'c'), fc.constantFrom('L', 'P', null)), {
      maxLength: 12,
    })
    .map((cast) =>
      cast.map(([raw, constituency, gender], at): CastBallot => {
        const choice = parseChoice(PARAMS[way], OPTIONS, raw);
        if (typeof choice === 'string') throw new Error(`refused ${choice}`);
        return { voter: `p${at}`, constituency, gender, choice };
      }),
    );
}

function cast(...choices: readonly BallotChoice[]): CastBallot[] {
  return choices.map((choice, at) => ({ voter: `p${at}`, constituency: 'a', gender: null, choice }));
}

it.each(WAY_IDS)('%s is registered under its own id', (way) => {
  expect(wayOf(way).id).toBe(way);
  expect(PARAMS[way].way).toBe(way);
});

describe.each(WAY_IDS)('%s', (way) => {
  it('asks for agreement and passes or not, or puts the options in an order', () => {
    fc.assert(
      fc.property(castBallots(way), (ballots) => {
        const { asks, classifies } = wayOf(way);
        const { options, answers, passed } = tallyPoll(PARAMS[way], OPTIONS, ballots, 12);
        const agreement = asks === 'agreement';
        expect([passed !== null, answers.length > 0, options.length]).toEqual(
          agreement ? [true, true, 0] : [false, false, OPTIONS.length],
        );
        expect(options.every((row) => (row.class !== null) === classifies)).toBe(true);
      }),
    );
  });

  it('[M3b] comes after no way but one that can fail', () => {
    const { after } = wayOf(way);
    expect(after === null || wayOf(after).asks).not.toBe('order');
  });

  it('has a sentence for its rule in every language, and something for every face', () => {
    for (const words of [indonesian, english]) {
      expect(ruleOf(PARAMS[way], words)).toMatch(/\.$/);
      expect(words.ways[way]).not.toBe('');
    }
    const { Pad, Outcome } = PHONE_WAYS[way];
    const desk = DESK_WAYS[way];
    const screen = SCREEN_WAYS[way];
    for (const face of [Pad, Outcome, desk.ParamsFields, desk.BallotFields, desk.AcceptRows, screen.Outcome])
      expect(typeof face).toBe('function');
    // The verdict of an agreement stands in the outcome; an order is seen in the rows to accept.
    expect(desk.Outcome !== null).toBe(wayOf(way).asks === 'agreement');
    expect(screen.staysWhenClosed).toBe(wayOf(way).asks === 'order');
  });

  it('counts the same in any order of ballots', () => {
    fc.assert(
      fc.property(
        castBallots(way).chain((ballots) =>
          fc.tuple(fc.constant(ballots), fc.shuffledSubarray(ballots, { minLength: ballots.length })),
        ),
        ([ballots, shuffled]) => {
          const tally = tallyPoll(PARAMS[way], OPTIONS, ballots, 12);
          expect(tallyPoll(PARAMS[way], OPTIONS, shuffled, 12)).toEqual(tally);
          expect(tally.voted).toBe(ballots.length);
        },
      ),
    );
  });

  it('has a tally of an empty poll that proposes nothing', () => {
    const tally = tallyPoll(PARAMS[way], OPTIONS, [], 12);
    expect(tally.voted).toBe(0);
    expect(tally.passed).not.toBe(true);
    expect(proposeFrom(PARAMS[way], tally, OPTIONS)).toEqual([]);
    expect(splitVotes(PARAMS[way], OPTIONS, [], 'constituency')).toEqual([]);
  });

  it('marks exactly the equal ranks as ties and lists every option once', () => {
    fc.assert(
      fc.property(castBallots(way), (ballots) => {
        const { options } = tallyPoll(PARAMS[way], OPTIONS, ballots, 12);
        const byOption = wayOf(way).asks === 'order';
        expect(options.map(({ option }) => option).sort()).toEqual(byOption ? OPTIONS : []);
        const ranks = options.flatMap(({ rank }) => rank ?? []);
        // What has too little data has no rank, and stands last.
        expect(options.map(({ rank }) => rank)).toEqual([
          ...ranks.toSorted((a, b) => a - b),
          ...Array.from({ length: options.length - ranks.length }, () => null),
        ]);
        expect(options.filter(({ rank, tied }) => rank === null && tied)).toEqual([]);
        const ranked = options.filter(({ rank }) => rank !== null);
        expect(ranked.map(({ rank, tied }) => [rank, tied])).toEqual(
          ranks.map((rank) => [
            1 + ranks.filter((other) => other < rank).length,
            ranks.filter((other) => other === rank).length > 1,
          ]),
        );
      }),
    );
  });

  it('parses its own choices to themselves and refuses everything else with a code', () => {
    fc.assert(
      fc.property(RAW[way], (raw) => {
        const once = parseChoice(PARAMS[way], OPTIONS, raw);
        expect(typeof once).toBe('object');
        expect(parseChoice(PARAMS[way], OPTIONS, JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(typeof parseChoice(PARAMS[way], OPTIONS, raw)).toBe('string');
      }),
    );
  });

  it('adds up over the parts of a split', () => {
    fc.assert(
      fc.property(castBallots(way), (ballots) => {
        const parts = splitVotes(PARAMS[way], OPTIONS, ballots, 'constituency');
        const tally = tallyPoll(PARAMS[way], OPTIONS, ballots, 12);
        const all = [
          ...tally.options.map(({ option, votes }) => ({ key: option, count: votes })),
          ...tally.answers.map(({ answer, count }) => ({ key: answer, count })),
        ];
        for (const { key, count } of all) {
          const sum = parts
            .flatMap((part) => part.votes)
            .filter((row) => row.key === key)
            .reduce((total, row) => total + row.count, 0);
          expect(sum).toBe(count);
        }
      }),
    );
  });

  it('refuses parameters it cannot count with', () => {
    expect(parseParams(way, 5, null)).toBe('field-invalid');
    expect(parseParams(way, 5, { dots: 0, limit: -1, p: 1, q: 3, criteria: [] })).toBe('field-invalid');
    const { way: _way, ...own } = PARAMS[way];
    expect(parseParams(way, 5, own)).toEqual(PARAMS[way]);
  });
});

describe('dots', () => {
  it('[M1] gives clamp(round(options/4), 3, 10) dots, two on one option', () => {
    expect([0, 4, 10, 14, 22, 60].map((options) => WAYS.dots.defaults(options, {}).dots)).toEqual([
      3, 3, 3, 4, 6, 10,
    ]);
    expect(WAYS.dots.defaults(5, {}).maxPerOption).toBe(2);
  });

  it('[M1] refuses too many dots in all and on one option, and unknown options', () => {
    const parse = (...dots: readonly (readonly [string, number])[]) =>
      parseChoice(PARAMS.dots, OPTIONS, {
        way: 'dots',
        dots: dots.map(([option, count]) => ({ option, dots: count })),
      });
    expect(parse(['g1', 3])).toBe('too-many-on-one');
    expect(parse(['g1', 2], ['g2', 2])).toBe('dots-spent');
    expect(parse(['g9', 1])).toBe('unknown-option');
    expect(parse(['g1', 1], ['g1', 1])).toBe('field-invalid');
    expect(parse(['g1', 0.5])).toBe('field-invalid');
    expect(parse(['g3', 1], ['g2', 0], ['g1', 2])).toEqual({
      way: 'dots',
      dots: [
        { option: 'g1', dots: 2 },
        { option: 'g3', dots: 1 },
      ],
    });
  });

  it('[M1] counts dots and distinct supporters, proposes what has a dot', () => {
    const tally = tallyPoll(
      PARAMS.dots,
      OPTIONS,
      cast(
        { way: 'dots', dots: [{ option: 'g2', dots: 2 }] },
        {
          way: 'dots',
          dots: [
            { option: 'g1', dots: 1 },
            { option: 'g3', dots: 1 },
          ],
        },
        { way: 'dots', dots: [{ option: 'g3', dots: 1 }] },
      ),
      3,
    );
    expect(
      tally.options.map(({ option, votes, supporters, rank, tied }) => [
        option,
        votes,
        supporters,
        rank,
        tied,
      ]),
    ).toEqual([
      ['g2', 2, 1, 1, true],
      ['g3', 2, 2, 1, true],
      ['g1', 1, 1, 3, false],
      ['g4', 0, 0, 4, true],
      ['g5', 0, 0, 4, true],
    ]);
    expect(proposeFrom(PARAMS.dots, tally, OPTIONS)).toEqual(['g2', 'g3', 'g1']);
  });

  it('[M2] with a dot for each option and one on each is approval: any subset, counted by who approves', () => {
    const params = WAYS.dots.defaults(OPTIONS.length, { dots: OPTIONS.length, maxPerOption: 1 });
    const approve = (subset: readonly string[], dots = 1) =>
      parseChoice(params, OPTIONS, { way: 'dots', dots: subset.map((option) => ({ option, dots })) });
    fc.assert(
      fc.property(fc.array(fc.subarray(OPTIONS), { maxLength: 9 }), (subsets) => {
        const choices = subsets.map((subset) => approve(subset));
        if (choices.some((choice) => typeof choice === 'string')) throw new Error('a subset was refused');
        const tally = tallyPoll(params, OPTIONS, cast(...(choices as BallotChoice[])), subsets.length);
        for (const { option, votes, supporters } of tally.options) {
          const approving = subsets.filter((subset) => subset.includes(option)).length;
          expect([option, votes, supporters]).toEqual([option, approving, approving]);
        }
      }),
    );
    expect(approve(OPTIONS.slice(0, 1), 2)).toBe('too-many-on-one');
  });
});

describe('consensus', () => {
  const agree: BallotChoice = { way: 'consensus', answer: 'agree', text: null, named: false };
  const object: BallotChoice = {
    way: 'consensus',
    answer: 'object',
    text: 'Lahannya bersengketa.',
    named: true,
  };

  it('[M3] is mufakat while objections stay within the limit', () => {
    expect(tallyPoll(PARAMS.consensus, ['statement'], cast(agree, agree), 9).passed).toBe(true);
    expect(tallyPoll(PARAMS.consensus, ['statement'], cast(agree, object), 9).passed).toBe(false);
    const lenient: Params = { way: 'consensus', limit: 1 };
    expect(tallyPoll(lenient, ['statement'], cast(agree, object), 9).passed).toBe(true);
    expect(tallyPoll(lenient, ['statement'], cast(object), 9).passed).toBe(false);
  });

  it('[M3] asks a reason of an objection, keeps a note, limits both to 500 code points', () => {
    const parse = (raw: object) => parseChoice(PARAMS.consensus, [], { way: 'consensus', ...raw });
    expect(parse({ answer: 'object', text: '  ' })).toBe('reason-required');
    expect(parse({ answer: 'object', text: '🌱'.repeat(501) })).toBe('text-too-long');
    expect(parse({ answer: 'agree-with-note', text: '🌱'.repeat(500) })).toMatchObject({ named: false });
    expect(parse({ answer: 'agree', text: 'tidak disimpan', named: true })).toEqual(agree);
  });
});

describe('majority', () => {
  const answers = (yes: number, no: number, abstain: number) =>
    cast(
      ...Array.from({ length: yes }, (): BallotChoice => ({ way: 'majority', answer: 'yes' })),
      ...Array.from({ length: no }, (): BallotChoice => ({ way: 'majority', answer: 'no' })),
      ...Array.from({ length: abstain }, (): BallotChoice => ({ way: 'majority', answer: 'abstain' })),
    );

  it('[M3b] needs more than half of the votes without abstain; a tie fails', () => {
    expect(tallyPoll(PARAMS.majority, ['g1'], answers(3, 2, 9), 20).passed).toBe(true);
    expect(tallyPoll(PARAMS.majority, ['g1'], answers(3, 3, 0), 20).passed).toBe(false);
    expect(tallyPoll(PARAMS.majority, ['g1'], answers(0, 0, 4), 20).passed).toBe(false);
  });

  it('[M6] counts against the named base', () => {
    const on = (base: 'all-votes' | 'eligible'): Params => ({ way: 'majority', p: 2, q: 3, base });
    expect(tallyPoll(on('all-votes'), ['g1'], answers(6, 1, 2), 20).passed).toBe(false);
    expect(tallyPoll(on('all-votes'), ['g1'], answers(7, 1, 2), 20).passed).toBe(true);
    expect(tallyPoll(on('eligible'), ['g1'], answers(7, 1, 2), 20).passed).toBe(false);
    expect(tallyPoll(on('eligible'), ['g1'], answers(14, 0, 0), 20).passed).toBe(true);
  });

  it('[M6] takes exactly the share where it says at least, and never a share that opposites can both reach', () => {
    const given = (raw: object) => parseParams('majority', 1, { p: 2, q: 3, atLeast: true, ...raw });
    const least = given({});
    if (typeof least === 'string') throw new Error(least);
    expect(tallyPoll(least, ['g1'], answers(6, 3, 2), 20).passed).toBe(true);
    expect(tallyPoll(least, ['g1'], answers(5, 3, 2), 20).passed).toBe(false);
    expect(tallyPoll(least, ['g1'], answers(0, 0, 4), 20).passed).toBe(false);
    const more = given({ atLeast: false });
    if (typeof more === 'string') throw new Error(more);
    expect(tallyPoll(more, ['g1'], answers(6, 3, 2), 20).passed).toBe(false);
    expect(given({ p: 1, q: 2 })).toBe('field-invalid');
    expect(given({ p: 1, q: 1 })).toMatchObject({ p: 1, q: 1, atLeast: true });
  });
});

describe('scoring', () => {
  const sheet = (option: string, scores: Readonly<Record<string, number>>): BallotChoice => {
    const choice = parseChoice(PARAMS.scoring, OPTIONS, {
      way: 'scoring',
      sheets: [
        { option, scores: Object.entries(scores).map(([id, value]) => ({ criterion: id, score: value })) },
      ],
    });
    if (typeof choice === 'string') throw new Error(choice);
    return choice;
  };
  const row = (ballots: readonly CastBallot[], eligible = ballots.length) =>
    tallyPoll(PARAMS.scoring, OPTIONS, ballots, eligible).options[0]!;

  it('[M4] leaves blanks out of means and weights, exactly', () => {
    // fit mean 7/2, ready mean 4: L = (3 x 7/2 + 2 x 4) / 5 = 37/10; only reach is scored for M.
    const first = row(cast(sheet('g1', { fit: 3, ready: 4, reach: 2 }), sheet('g1', { fit: 4, reach: 5 })));
    expect([first.feasible, first.urgent]).toEqual([
      { p: 37, q: 10 },
      { p: 7, q: 2 },
    ]);
    expect(first.class).toBe('layak-mendesak');
    expect(first.spread).toEqual({
      feasible: [
        { p: 17, q: 5 },
        { p: 4, q: 1 },
      ],
      urgent: [
        { p: 2, q: 1 },
        { p: 5, q: 1 },
      ],
    });
  });

  it('[domain 4.1] puts the borders on the better side', () => {
    const classes = [
      { fit: 2, reach: 5 },
      { fit: 3, reach: 4 },
      { fit: 3, reach: 3 },
      { fit: 3, reach: 2 },
    ].map((scores) => row(cast(sheet('g1', scores))).class);
    expect(classes).toEqual(['tidak-layak', 'layak-mendesak', 'layak', 'layak-kurang-mendesak']);
    // Exactly 5/2 is layak, exactly 7/2 is mendesak.
    const border = cast(sheet('g1', { fit: 2, reach: 3 }), sheet('g1', { fit: 3, reach: 4 }));
    expect(row(border).class).toBe('layak-mendesak');
  });

  it('[M4] gives no class with fewer than half the raters or a side nobody scored', () => {
    const one = cast(sheet('g1', { fit: 5, reach: 5 }));
    expect(row(one, 2).class).toBe('layak-mendesak');
    expect(row(one, 3).class).toBe('data-kurang');
    expect(row(cast(sheet('g1', { fit: 5 }))).class).toBe('data-kurang');
  });

  it('[M4] orders by L x M, what lacks data last', () => {
    const ballots: CastBallot[] = cast(
      {
        way: 'scoring',
        sheets: [
          ...(sheet('g1', { fit: 4, reach: 4 }) as ScoringChoice).sheets,
          ...(sheet('g2', { fit: 5, reach: 3 }) as ScoringChoice).sheets,
          ...(sheet('g4', { fit: 3, reach: 5 }) as ScoringChoice).sheets,
        ],
      },
      sheet('g5', { fit: 5 }),
    );
    const { options } = tallyPoll(PARAMS.scoring, OPTIONS, ballots, 2);
    expect(options.map(({ option, rank }) => [option, rank])).toEqual([
      ['g1', 1],
      ['g2', 2],
      ['g4', 2],
      ['g3', 4],
      ['g5', 4],
    ]);
    const tally = tallyPoll(PARAMS.scoring, OPTIONS, ballots, 2);
    expect(proposeFrom(PARAMS.scoring, tally, OPTIONS)).toEqual(['g1', 'g2', 'g4']);
  });

  it('[M4] puts one high sheet of few raters behind every class', () => {
    const ballots = cast(
      sheet('g2', { fit: 5, reach: 5 }),
      sheet('g1', { fit: 1, reach: 1 }),
      sheet('g1', { fit: 1, reach: 1 }),
    );
    const { options } = tallyPoll(PARAMS.scoring, OPTIONS, ballots, 3);
    expect(options.slice(0, 2).map((option) => [option.option, option.class])).toEqual([
      ['g1', 'tidak-layak'],
      ['g2', 'data-kurang'],
    ]);
  });

  it('[M4] refuses scores off the scale and unknown criteria', () => {
    const raw = (scored: unknown) => ({ way: 'scoring', sheets: [{ option: 'g1', scores: [scored] }] });
    expect(parseChoice(PARAMS.scoring, OPTIONS, raw({ criterion: 'fit', score: 6 }))).toBe('field-invalid');
    expect(parseChoice(PARAMS.scoring, OPTIONS, raw({ criterion: 'fit', score: 2.5 }))).toBe('field-invalid');
    expect(parseChoice(PARAMS.scoring, OPTIONS, raw({ criterion: 'nama', score: 3 }))).toBe('field-invalid');
  });
});

describe('criteria', () => {
  const sheets = (...given: readonly (readonly [string, Readonly<Record<string, number>>])[]) => {
    const choice = parseChoice(PARAMS.criteria, OPTIONS, {
      way: 'criteria',
      sheets: given.map(([option, scores]) => ({
        option,
        scores: Object.entries(scores).map(([id, value]) => ({ criterion: id, score: value })),
      })),
    });
    if (typeof choice === 'string') throw new Error(choice);
    return choice;
  };
  const count = (given: readonly CastBallot[], eligible = given.length) =>
    tallyPoll(PARAMS.criteria, OPTIONS, given, eligible);

  it('[M4] orders by the exact weighted mean, with blanks left out', () => {
    // g1: (3 x 7/2 + 2 x 4 + 3 x 2) / 8 = 49/16, delay blank; g2 the same fraction from other scores.
    const { options } = count(
      cast(
        sheets(['g1', { fit: 3, ready: 4, reach: 2 }], ['g2', { fit: 5 }], ['g3', { delay: 1 }]),
        sheets(['g1', { fit: 4 }], ['g2', { fit: 5, delay: 5 }], ['g3', { delay: 1 }]),
      ),
    );
    expect(options.map(({ option, score, rank, tied }) => [option, score, rank, tied])).toEqual([
      ['g2', { p: 5, q: 1 }, 1, false],
      ['g1', { p: 49, q: 16 }, 2, false],
      ['g3', { p: 1, q: 1 }, 3, false],
      ['g4', null, null, false],
      ['g5', null, null, false],
    ]);
    expect(options.every((row) => row.class === null && row.feasible === null)).toBe(true);
  });

  it('[M4, M7] shows ties, and gives no rank with fewer than half the raters', () => {
    const given = cast(
      sheets(['g1', { fit: 4 }], ['g2', { ready: 4 }]),
      sheets(['g2', { fit: 4, reach: 4 }], ['g3', { fit: 5 }]),
    );
    const rows = count(given, 4).options.map(({ option, rank, tied }) => [option, rank, tied]);
    expect(rows.slice(0, 2)).toEqual([
      ['g2', 1, false],
      ['g1', null, false],
    ]);
    const tied = count(given, 2).options.map(({ option, rank, tied: is }) => [option, rank, is]);
    expect(tied.slice(0, 3)).toEqual([
      ['g3', 1, false],
      ['g1', 2, true],
      ['g2', 2, true],
    ]);
  });

  it('proposes what reaches the line, exactly, and nothing that has too little data', () => {
    const given = cast(
      sheets(['g1', { fit: 3 }], ['g2', { fit: 3, ready: 2 }], ['g3', { fit: 5 }]),
      sheets(['g1', { fit: 3 }], ['g2', { fit: 3 }]),
    );
    expect(proposeFrom(PARAMS.criteria, count(given, 4), OPTIONS)).toEqual(['g1']);
    const higher = { ...PARAMS.criteria, line: 3.5 } as Params;
    expect(proposeFrom(higher, tallyPoll(higher, OPTIONS, given, 2), OPTIONS)).toEqual(['g3']);
  });

  it('refuses a line between halves and off the scale, criteria twice, and a sheet twice', () => {
    const params = (changed: object) => parseParams('criteria', 5, { ...PARAMS.criteria, ...changed });
    for (const line of [0.5, 3.25, 5.5, '3']) expect(params({ line })).toBe('field-invalid');
    expect(params({ line: 3.5 })).toMatchObject({ line: 3.5 });
    expect(params({ criteria: [...WEIGHTED, ...WEIGHTED] })).toBe('field-invalid');
    expect(params({ criteria: [WEIGHTED[0], WEIGHTED[0]] })).toBe('field-invalid');
    const sheet = { option: 'g1', scores: [{ criterion: 'fit', score: 3 }] };
    const parse = (sheets: unknown) => parseChoice(PARAMS.criteria, OPTIONS, { way: 'criteria', sheets });
    expect(parse([sheet, sheet])).toBe('field-invalid');
    expect(parse([{ ...sheet, option: 'g9' }])).toBe('unknown-option');
  });
});
