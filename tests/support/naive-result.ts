/**
 * What the files of a played case must say, computed once more from the case alone: counted by hand, with plain fractions and
 * its own Indonesian number words. It shares no code with the result or the polls it checks, so a slip there is not repeated
 * here. `check-files.ts` compares it with files.
 */
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import type { Fields } from '@mufakat/shared/cards/card.ts';

import {
  groupsOf,
  wordingOf,
  type Case,
  type CaseGroup,
  type CasePerson,
  type CasePoll,
} from '../cases/case.ts';

export interface Expected {
  readonly attendance: {
    readonly invited: number;
    readonly present: number;
    readonly male: number;
    readonly female: number;
    /** Name, L/P, unsur, institution, position. */
    readonly people: readonly (readonly string[])[];
    readonly byConstituency: readonly {
      readonly name: string;
      readonly invited: number;
      readonly present: number;
      readonly male: number;
      readonly female: number;
      /** How many came on each day, if there are several. */
      readonly perDay: readonly number[];
    }[];
    /** For each person, whether they came on each day; empty rows for a single day. */
    readonly came: readonly (readonly boolean[])[];
  };
  readonly cards: number;
  readonly visions: readonly string[];
  readonly issues: readonly ExpectedIssue[];
  readonly programmes: readonly ExpectedProgramme[];
  /** Titles of annex IV, best rank first. */
  readonly priorities: readonly string[];
  readonly prioritySum: number;
  readonly benchmarks: readonly {
    readonly programme: string;
    readonly indicator: string;
    readonly baseline: number | null;
    readonly targets: readonly number[];
  }[];
  readonly roles: readonly ExpectedRole[];
  readonly actions: readonly {
    readonly programme: string;
    readonly activity: string;
    readonly volume: number | null;
    readonly cost: number | null;
    readonly responsible: string;
  }[];
  readonly actionSum: number;
  readonly policies: readonly string[];
  readonly strategies: readonly string[];
  /** Of matrix 8. */
  readonly low: readonly { readonly title: string; readonly reason: string }[];
  readonly decisions: readonly ExpectedDecision[];
  /** Titles the line moved away from what the poll proposed, with the reason. */
  readonly moved: readonly { readonly title: string; readonly reason: string }[];
  readonly objections: readonly {
    readonly by: string;
    readonly text: string;
    readonly answer: string | null;
  }[];
  /** Notes of those who agreed, and proposed wordings. */
  readonly remarks: readonly string[];
  /** Hour and topic of the notula entries of each day that has any, in order of time. */
  readonly notula: readonly (readonly (readonly [string, string])[])[];
  /** Sentences of the minutes with their counts and sums in words. */
  readonly sentences: readonly string[];
}

export interface ExpectedIssue {
  readonly title: string;
  readonly dots: number;
  readonly supporters: number;
  readonly rank: number;
  /** By name of the unsur as far as it may be shown, the rest as "unsur lain". */
  readonly byConstituency: ReadonlyMap<string, number>;
}

export interface ExpectedProgramme {
  readonly title: string;
  readonly class: string;
  readonly list: 'IV' | 'V' | 'M8';
  /** In hundredths, half up. */
  readonly feasible: number | null;
  readonly urgent: number | null;
  readonly rank: number;
  readonly cost: number | null;
  readonly issues: readonly string[];
}

export interface ExpectedRole {
  readonly programme: string;
  readonly actor: string;
  readonly code: string;
  readonly roles: readonly string[];
  readonly answer: 'confirmed' | 'noted' | 'declined' | 'waiting';
}

export interface ExpectedDecision {
  readonly subject: string;
  readonly way: CasePoll['way'];
  readonly eligible: number;
  readonly voted: number;
  /** Answers as printed with their count; empty for dots and scores. */
  readonly answers: readonly (readonly [string, number])[];
  readonly path: 'Mufakat' | 'Belum mufakat' | 'Suara';
  /** Of a majority: unsur (or "unsur lain") with the count of each answer. */
  readonly byConstituency: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** Everything the files of this case, played to its end, must say. */
export function expectedFromCase(value: Case): Expected {
  const attendance = attendanceOf(value);
  const programmes = programmesOf(value);
  const priorities = programmes.filter((it) => it.list === 'IV').toSorted((a, b) => a.rank - b.rank);
  const prioritySum = sum(priorities.map((it) => it.cost ?? 0));
  const actions = acceptedGroups(value, 'rencana-aksi').map((group) => {
    const fields = wordingOf(value, group);
    return {
      programme: programmeTitle(value, fields),
      activity: titleOf(fields),
      volume: figure(fields['volume']),
      cost: figure(fields['biaya']),
      responsible: words(fields['penanggung-jawab']),
    };
  });
  const actionSum = sum(actions.map((it) => it.cost ?? 0));
  const decisions = value.polls.map((poll) => decisionOf(value, poll));
  const roles = rolesOf(value);
  const policies = acceptedGroups(value, 'kebijakan-strategi');
  return {
    attendance,
    cards: value.cards.filter((card) => !card.late || isTaken(value, card.key)).length,
    visions: value.statements.map((statement) => statement.text),
    issues: issuesOf(value),
    programmes,
    priorities: priorities.map((it) => it.title),
    prioritySum,
    benchmarks: acceptedGroups(value, 'tolok-ukur').map((group) => {
      const fields = wordingOf(value, group);
      const targets = Array.isArray(fields['target']) ? fields['target'] : [];
      return {
        programme: programmeTitle(value, fields),
        indicator: titleOf(fields),
        baseline: figure(fields['data-awal']),
        targets: targets.flatMap((it) => (typeof it === 'object' ? [it.value] : [])),
      };
    }),
    roles,
    actions,
    actionSum,
    policies: policies.filter((it) => it.kind === 'kebijakan').map((it) => titleOf(wordingOf(value, it))),
    strategies: policies.filter((it) => it.kind === 'strategi').map((it) => titleOf(wordingOf(value, it))),
    low: lowOf(value, programmes),
    decisions,
    moved: movedOf(value),
    objections: objectionsOf(value),
    remarks: remarksOf(value),
    notula: value.settings.days
      .map((_, day) =>
        value.notula
          .filter((it) => (it.day ?? 0) === day)
          .map(({ at, topic }): [string, string] => [at, topic])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
      .filter((entries) => entries.length > 0),
    sentences: [
      ...attendanceSentences(attendance),
      ...daySentences(value),
      prioritySentence(priorities.length, prioritySum),
      `Terbilang: ${terbilang(prioritySum)} rupiah.`,
      `Terbilang: ${terbilang(actionSum)} rupiah.`,
      roleSentence(roles),
      ...voteSentences(value),
    ],
  };
}

// People

function attendanceOf(value: Case): Expected['attendance'] {
  const count = (some: readonly CasePerson[], gender: 'L' | 'P') =>
    some.filter((person) => person.gender === gender).length;
  const { constituencies } = value.settings;
  return {
    invited: sum(constituencies.map((unsur) => unsur.invited)),
    present: value.people.length,
    male: count(value.people, 'L'),
    female: count(value.people, 'P'),
    people: value.people.map((person) => [
      person.name,
      person.gender,
      constituencyName(value, person.constituency),
      person.institution,
      person.position,
    ]),
    came: value.people.map((person) => daysOfPerson(value, person)),
    byConstituency: constituencies.map((unsur) => {
      const members = value.people.filter((person) => person.constituency === unsur.id);
      const days = members.map((person) => daysOfPerson(value, person));
      return {
        perDay: (days[0] ?? []).map((_, day) => days.filter((came) => came[day]).length),
        name: unsur.name,
        invited: unsur.invited,
        present: members.length,
        male: count(members, 'L'),
        female: count(members, 'P'),
      };
    }),
  };
}

function constituencyName(value: Case, id: string): string {
  return value.settings.constituencies.find((unsur) => unsur.id === id)?.name ?? id;
}

function personOf(value: Case, key: string): CasePerson {
  const person = value.people.find((it) => it.key === key);
  if (person === undefined) throw new Error(`nobody is called ${key}`);
  return person;
}

const ORDER = spwt.steps.map((it) => it.id);

/** The day on which a step is held: 0 is the first. */
function dayOfStep(value: Case, step: string): number {
  let day = 0;
  for (const { begins } of value.laterDays ?? []) if (ORDER.indexOf(begins) <= ORDER.indexOf(step)) day += 1;
  return day;
}

/** On which of several days a person came; nothing for a single day. */
function daysOfPerson(value: Case, person: CasePerson): boolean[] {
  const later = value.laterDays ?? [];
  if (later.length === 0) return [];
  const first = dayOfStep(value, person.arrives);
  const away = later.map(({ absent }) => absent.includes(person.key));
  return [false, ...away].map((isAway, day) => day >= first && !isAway);
}

/** Who was in the hall when a step ran. */
function hallAt(value: Case, step: string): CasePerson[] {
  const day = dayOfStep(value, step);
  return value.people
    .filter((person) => ORDER.indexOf(person.arrives) <= ORDER.indexOf(step))
    .filter((person) => daysOfPerson(value, person)[day] !== false);
}

// Groups

const TITLES = ['judul', 'nama', 'indikator', 'isi', 'pendekatan', 'kegiatan', 'pokok', 'kata-kunci'];

function titleOf(fields: Fields): string {
  return TITLES.map((id) => words(fields[id])).find((text) => text !== '') ?? '';
}

function titleOfKey(value: Case, key: string): string {
  const group = groupsOf(value).find((it) => it.key === key);
  return group === undefined ? '' : titleOf(wordingOf(value, group));
}

function programmeTitle(value: Case, fields: Fields): string {
  const [key] = Array.isArray(fields['program']) ? fields['program'] : [];
  return titleOfKey(value, String(key));
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function figure(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function isTaken(value: Case, card: string): boolean {
  return value.tray.some((it) => it.card === card && it.answer === 'accept');
}

function verdictOf(value: Case, key: string) {
  return value.lines.flatMap((line) => line.verdicts).find((verdict) => verdict.group === key);
}

function acceptedGroups(value: Case, step: string): CaseGroup[] {
  return groupsOf(value, step).filter((group) => verdictOf(value, group.key)?.accepted !== false);
}

// Dots

function dotsOn(poll: CasePoll, option: string, voters: (voter: string) => boolean = () => true): number {
  let dots = 0;
  for (const { voter, choice } of poll.ballots) {
    if (choice.way !== 'dots' || !voters(voter)) continue;
    for (const placed of choice.dots) if (placed.option === option) dots += placed.dots;
  }
  return dots;
}

function issuesOf(value: Case): ExpectedIssue[] {
  const poll = value.polls.find((it) => it.step === 'isu' && it.way === 'dots');
  if (poll === undefined) return [];
  const shown = shownConstituencies(value, poll);
  return poll.options
    .filter((key) => verdictOf(value, key)?.accepted === true)
    .map((key) => {
      const dots = dotsOn(poll, key);
      const byConstituency = new Map<string, number>();
      for (const unsur of value.settings.constituencies) {
        const given = dotsOn(poll, key, (voter) => personOf(value, voter).constituency === unsur.id);
        const name = shown.has(unsur.id) ? unsur.name : 'unsur lain';
        if (given > 0) byConstituency.set(name, (byConstituency.get(name) ?? 0) + given);
      }
      return {
        title: titleOfKey(value, key),
        dots,
        supporters: poll.ballots.filter(
          ({ choice }) => choice.way === 'dots' && choice.dots.some((it) => it.option === key && it.dots > 0),
        ).length,
        rank: 1 + poll.options.filter((other) => dotsOn(poll, other) > dots).length,
        byConstituency,
      };
    });
}

/** Groups of fewer than five ballots are not shown, and never only one of them. */
function shownConstituencies(value: Case, poll: CasePoll): Set<string> {
  const sizes = value.settings.constituencies
    .map(({ id }) => ({
      id,
      size: poll.ballots.filter(({ voter }) => personOf(value, voter).constituency === id).length,
    }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1));
  const small = sizes.filter(({ size }) => size < 5).length;
  return new Set(sizes.slice(small === 1 ? 2 : small).map(({ id }) => id));
}

// Scores

/** A fraction as [numerator, denominator]. */
type Ratio = readonly [bigint, bigint];

interface Scored {
  readonly key: string;
  readonly feasible: Ratio | null;
  readonly urgent: Ratio | null;
  readonly class: string;
}

function scoresOf(value: Case): Scored[] {
  const poll = value.polls.find((it) => it.way === 'scoring');
  if (poll === undefined) return [];
  const eligible = poll.raters?.length ?? hallAt(value, poll.step).length;
  return poll.options.map((key): Scored => {
    const sheets = poll.ballots.flatMap(({ choice }) =>
      choice.way === 'scoring'
        ? choice.sheets.filter((sheet) => sheet.option === key && sheet.scores.length > 0)
        : [],
    );
    const [feasible, urgent] = (['feasible', 'urgent'] as const).map((side) => {
      let total: Ratio = [0n, 1n];
      let weights = 0n;
      for (const criterion of criteria().filter((it) => it.side === side)) {
        const given = sheets.flatMap((sheet) =>
          sheet.scores.filter((it) => it.criterion === criterion.id).map((it) => it.score as number),
        );
        if (given.length === 0) continue;
        const weight = BigInt(criterion.weight);
        const [p, q]: Ratio = [BigInt(sum(given)) * weight, BigInt(given.length)];
        total = [total[0] * q + p * total[1], total[1] * q];
        weights += weight;
      }
      return weights === 0n ? null : ([total[0], total[1] * weights] as const);
    });
    const enough = 2 * sheets.length >= eligible;
    return {
      key,
      feasible: feasible ?? null,
      urgent: urgent ?? null,
      class: classOf(feasible, urgent, enough),
    };
  });
}

function criteria() {
  const scoring = spwt.steps.flatMap((step) => step.decides).find((it) => it.way === 'scoring');
  return scoring?.way === 'scoring' ? scoring.criteria : [];
}

function classOf(
  feasible: Ratio | null | undefined,
  urgent: Ratio | null | undefined,
  enough: boolean,
): string {
  if (!feasible || !urgent || !enough) return 'data kurang';
  const atLeast = ([p, q]: Ratio, halves: bigint) => 2n * p >= halves * q;
  if (!atLeast(feasible, 5n)) return 'tidak layak';
  if (atLeast(urgent, 7n)) return 'layak mendesak';
  return atLeast(urgent, 5n) ? 'layak' : 'layak kurang mendesak';
}

function hundredths(ratio: Ratio | null): number | null {
  return ratio === null ? null : Number((200n * ratio[0] + ratio[1]) / (2n * ratio[1]));
}

/** Whether a stands before b: classed ones first, then by the product. */
function isBetter(a: Scored, b: Scored): boolean {
  const short = (it: Scored) => it.class === 'data kurang';
  if (short(a) !== short(b)) return short(b);
  const product = ({ feasible, urgent }: Scored): Ratio => [
    (feasible?.[0] ?? 0n) * (urgent?.[0] ?? 0n),
    (feasible?.[1] ?? 1n) * (urgent?.[1] ?? 1n),
  ];
  const [left, right] = [product(a), product(b)];
  return left[0] * right[1] > right[0] * left[1];
}

function programmesOf(value: Case): ExpectedProgramme[] {
  const scored = scoresOf(value);
  return scored.map((it) => {
    const group = groupsOf(value, 'program').find(({ key }) => key === it.key);
    const fields = group === undefined ? {} : wordingOf(value, group);
    const verdict = verdictOf(value, it.key);
    const name = verdict?.class == null ? it.class : verdict.class.replaceAll('-', ' ');
    const links = Array.isArray(fields['isu']) ? fields['isu'] : [];
    return {
      title: titleOf(fields),
      class: name,
      list: name === 'layak' ? 'V' : name === 'layak mendesak' && verdict?.accepted !== false ? 'IV' : 'M8',
      feasible: hundredths(it.feasible),
      urgent: hundredths(it.urgent),
      rank: 1 + scored.filter((other) => isBetter(other, it)).length,
      cost: figure(fields['biaya']),
      issues: links.map((key) => titleOfKey(value, String(key))),
    };
  });
}

// Lists

function lowOf(value: Case, programmes: readonly ExpectedProgramme[]): Expected['low'] {
  const reasonOf = (title: string) => {
    const poll = value.polls.find((it) => it.way === 'scoring');
    const key = poll?.options.find((option) => titleOfKey(value, option) === title) ?? '';
    return verdictOf(value, key)?.reason ?? '';
  };
  const refused = value.lines
    .filter((line) => line.step !== 'saringan')
    .flatMap((line) => line.verdicts)
    .filter((verdict) => !verdict.accepted);
  const late = value.cards.filter((card) => card.late && !isTaken(value, card.key));
  return [
    ...programmes
      .filter((it) => it.list === 'M8')
      .map((it) => ({ title: it.title, reason: lastWords(reasonOf(it.title)) })),
    ...refused.map((it) => ({ title: titleOfKey(value, it.group), reason: it.reason })),
    ...late.map((card) => {
      const answer = value.tray.find((it) => it.card === card.key)?.answer;
      return {
        title: titleOf(card.fields),
        reason: typeof answer === 'object' ? answer.text : 'Datang setelah langkah ditutup.',
      };
    }),
  ];
}

/** The end of a reason, which stands on paper whatever was put before it. */
function lastWords(reason: string): string {
  return reason.split(/[:;]\s/).at(-1) ?? '';
}

function movedOf(value: Case): Expected['moved'] {
  const scored = scoresOf(value);
  return value.lines.flatMap((line) => {
    const poll = value.polls.find((it) => it.key === line.poll);
    return line.verdicts
      .filter((verdict) => {
        const computed = scored.find((it) => it.key === verdict.group)?.class;
        if (poll?.way === 'scoring') {
          const named = verdict.class?.replaceAll('-', ' ') ?? computed;
          const above = named === 'layak mendesak' || named === 'layak';
          return verdict.accepted !== above || named !== computed;
        }
        const proposed =
          poll?.way === 'dots'
            ? dotsOn(poll, verdict.group) > 0
            : poll?.passes === true && poll.options.includes(verdict.group);
        return poll === undefined || verdict.accepted !== proposed;
      })
      .map((verdict) => ({ title: titleOfKey(value, verdict.group), reason: verdict.reason }));
  });
}

const ROLE_ORDER = ['PJ', 'P', 'D', 'F', 'W'];

function rolesOf(value: Case): ExpectedRole[] {
  return acceptedGroups(value, 'peran').map((group) => {
    const fields = wordingOf(value, group);
    const [programme] = Array.isArray(fields['program']) ? fields['program'] : [];
    const actor = value.actors.find((it) => it.name === fields['aktor']);
    const answer = value.roleAnswers.find((it) => it.programme === programme && it.actor === actor?.key);
    const roles = Array.isArray(fields['jenis']) ? fields['jenis'].map(String) : [];
    return {
      programme: titleOfKey(value, String(programme)),
      actor: actor?.name ?? '',
      code: actor?.code ?? '',
      roles: ROLE_ORDER.filter((role) => roles.includes(role)),
      answer: answer?.answer ?? 'waiting',
    };
  });
}

// Decisions

const ANSWERS = {
  consensus: [
    ['agree', 'Setuju'],
    ['agree-with-note', 'Setuju dengan catatan'],
    ['object', 'Keberatan'],
  ],
  majority: [
    ['yes', 'Setuju'],
    ['no', 'Tidak setuju'],
    ['abstain', 'Abstain'],
  ],
} as const;

function countOf(poll: CasePoll, answer: string, voters: (voter: string) => boolean = () => true): number {
  return poll.ballots.filter(
    ({ voter, choice }) => 'answer' in choice && choice.answer === answer && voters(voter),
  ).length;
}

function decisionOf(value: Case, poll: CasePoll): ExpectedDecision {
  const answers = poll.way === 'consensus' || poll.way === 'majority' ? ANSWERS[poll.way] : [];
  const shown = shownConstituencies(value, poll);
  const unsur = value.settings.constituencies;
  const counts = (ids: readonly string[]) =>
    answers.map(([id]) => countOf(poll, id, (voter) => ids.includes(personOf(value, voter).constituency)));
  const hidden = unsur.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
  return {
    subject: subjectOf(value, poll),
    way: poll.way,
    eligible: poll.raters?.length ?? hallAt(value, poll.step).length,
    voted: poll.ballots.length,
    answers: answers.map(([id, name]) => [name, countOf(poll, id)] as const),
    path: poll.way === 'consensus' ? (countOf(poll, 'object') === 0 ? 'Mufakat' : 'Belum mufakat') : 'Suara',
    byConstituency:
      poll.way === 'majority'
        ? [
            ...unsur
              .filter(({ id }) => shown.has(id))
              .map(({ id, name }) => ({ name, counts: counts([id]) })),
            ...(hidden.length === 0 ? [] : [{ name: 'unsur lain', counts: counts(hidden) }]),
          ]
        : [],
  };
}

function subjectOf(value: Case, poll: CasePoll): string {
  const step = spwt.steps.find((it) => it.id === poll.step)?.name.id ?? '';
  if (poll.on === 'result') return 'Rancangan berita acara';
  if (poll.on === 'statement') return `${step} tahun ${value.settings.horizon.to}`;
  const [first] = poll.options;
  return poll.options.length === 1 && first !== undefined
    ? titleOfKey(value, first)
    : `${step}: ${poll.options.length} usulan`;
}

function objectionsOf(value: Case): Expected['objections'] {
  const nameless = (constituency: string) => `Unsur ${small(constituencyName(value, constituency))}`;
  const voiced = value.polls.flatMap((poll) =>
    poll.ballots.flatMap(({ voter, choice }) => {
      if (choice.way !== 'consensus' || choice.answer !== 'object' || choice.text === null) return [];
      const { name, constituency } = personOf(value, voter);
      const unsur = small(constituencyName(value, constituency));
      const answer = value.objectionAnswers.find((it) => it.poll === poll.key && it.voter === voter);
      return [
        {
          by: choice.named ? `${name} (unsur ${unsur})` : nameless(constituency),
          text: choice.text,
          answer: answer?.text ?? null,
        },
      ];
    }),
  );
  const written = value.cards
    .filter((card) => card.step === 'pengesahan' && !card.late && card.fields['jenis'] !== 'perbaikan')
    .map((card) => ({
      by: nameless(personOf(value, card.author).constituency),
      text: [titleOf(card.fields), words(card.fields['uraian'])].filter((text) => text !== '').join('\n'),
      answer: null,
    }));
  return [...voiced, ...written];
}

function remarksOf(value: Case): string[] {
  const notes = value.polls.flatMap((poll) =>
    poll.ballots.flatMap(({ choice }) =>
      choice.way === 'consensus' && choice.answer === 'agree-with-note' && choice.text !== null
        ? [choice.text]
        : [],
    ),
  );
  const wordings = value.cards
    .filter((card) => card.step === 'pengesahan' && !card.late && card.fields['jenis'] === 'perbaikan')
    .map((card) => titleOf(card.fields));
  return [...notes, ...wordings];
}

/** "masyarakat", but "LSM". */
function small(name: string): string {
  return name === name.toUpperCase() ? name : name.toLowerCase();
}

// Sentences

function attendanceSentences({ present, invited, male, female }: Expected['attendance']): string[] {
  const tenths = Math.floor((present * 2000 + invited) / (2 * invited));
  return [
    `dihadiri oleh ${counted(present)} orang dari ${counted(invited)} undangan atau ` +
      `${Math.floor(tenths / 10)},${tenths % 10} persen, terdiri atas ${counted(male)} laki-laki dan ` +
      `${counted(female)} perempuan`,
  ];
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const WEEKDAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');

/** "berlangsung dua hari, yaitu Rabu, 11 Maret 2026, pukul …": the hours are the room's, so they are left to other tests. */
function daySentences({ settings: { days } }: Case): string[] {
  if (days.length < 2) return [];
  const [first = ''] = days;
  const inWords = (date: string) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
    return `${weekday ?? ''}, ${day} ${MONTHS[month - 1] ?? ''} ${year}`;
  };
  return [
    `berlangsung ${terbilang(days.length)} hari, yaitu ${inWords(first)}, pukul`,
    ...days.slice(1).map((date) => `${inWords(date)}, pukul`),
  ];
}

function prioritySentence(number: number, sum: number): string {
  return (
    `sebanyak ${counted(number)} program sebagai program prioritas dengan perkiraan kebutuhan dana seluruhnya ` +
    `Rp ${grouped(sum)},00 (${terbilang(sum)} rupiah)`
  );
}

function roleSentence(roles: readonly ExpectedRole[]): string {
  const kept = roles.filter((it) => it.answer !== 'declined');
  const actors = new Set(kept.map((it) => it.actor)).size;
  const confirmed = kept.filter((it) => it.answer !== 'waiting').length;
  return (
    `Pembagian peran di antara ${counted(actors)} aktor sebagaimana tercantum dalam Matriks 4. ` +
    `Sebanyak ${counted(confirmed)} peran telah dikonfirmasi`
  );
}

function voteSentences(value: Case): string[] {
  return value.polls.flatMap((poll) => {
    const eligible = hallAt(value, poll.step).length;
    if (poll.way === 'majority') {
      const [yes, no, abstain] = ['yes', 'no', 'abstain'].map((id) => countOf(poll, id)) as [
        number,
        number,
        number,
      ];
      const needed = Math.floor((yes + no) / 2) + 1;
      return [
        `Dari ${counted(eligible)} peserta yang berhak, ${counted(poll.ballots.length)} memilih; ${counted(yes)} ` +
          `menyatakan setuju, ${counted(no)} tidak setuju, dan ${counted(abstain)} abstain`,
        `yaitu ${counted(needed)} suara, ${yes >= needed ? 'terpenuhi' : 'tidak terpenuhi'}.`,
      ];
    }
    if (poll.on !== 'result') return [];
    const silent = eligible - poll.ballots.length;
    const objecting = countOf(poll, 'object');
    return [
      `dari ${counted(eligible)} peserta yang hadir, ${counted(countOf(poll, 'agree'))} menyatakan setuju, ` +
        `${counted(countOf(poll, 'agree-with-note'))} setuju dengan catatan, ` +
        (silent === 0 ? '' : `${counted(silent)} tidak menyampaikan pilihan, `) +
        `dan ${objecting === 0 ? 'tidak ada yang berkeberatan' : `${counted(objecting)} berkeberatan`}.`,
    ];
  });
}

/** 24 (dua puluh empat) */
function counted(value: number): string {
  return `${grouped(value)} (${terbilang(value)})`;
}

/** 1.234.567 */
export function grouped(value: number): string {
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join('.');
}

const WORDS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

/** A whole number in words, as people learn it at school. */
function terbilang(value: number): string {
  const rest = (by: number) => (value % by === 0 ? '' : ` ${terbilang(value % by)}`);
  const head = (by: number) => terbilang(Math.floor(value / by));
  if (value < 12) return WORDS[value] ?? '';
  if (value < 20) return `${terbilang(value - 10)} belas`;
  if (value < 100) return `${head(10)} puluh${rest(10)}`;
  if (value < 200) return `seratus${rest(100)}`;
  if (value < 1000) return `${head(100)} ratus${rest(100)}`;
  if (value < 2000) return `seribu${rest(1000)}`;
  if (value < 1e6) return `${head(1000)} ribu${rest(1000)}`;
  if (value < 1e9) return `${head(1e6)} juta${rest(1e6)}`;
  if (value < 1e12) return `${head(1e9)} miliar${rest(1e9)}`;
  return `${head(1e12)} triliun${rest(1e12)}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
