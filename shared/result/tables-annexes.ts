/** The tables of the berita acara and of annexes I to VI and VIII (`documents.md` 3). Widths in centimetres on F4. */

import { band, body, cell, column, fitted, richCell, shown, table, total } from './cells.ts';
import type { Row, Table } from './document.ts';
import type { ResultDecision, ResultPerson, ResultRemark, ResultScreening } from './result.ts';
import { localTime } from '../languages/numerals.ts';
import {
  constituencyName,
  dueText,
  inSentence,
  labelText,
  proposerText,
  stepName,
  type Source,
} from './source.ts';
import { LANDSCAPE_WIDTH } from './tables-lists.ts';

/** Text width of F4, upright (`documents.md` 1). */
const PORTRAIT_WIDTH = 16.59;

/** Over this many rows a list is only in the sheets, and the annex gives sums. */
export const LONGEST_LIST = 300;

/** Attendance by constituency, in the berita acara. */
export function attendanceTable({ result, words, numbers }: Source): Table {
  const { attendance } = result;
  // Of a single day the column would repeat who was present.
  const days = result.workshop.days.length > 1 ? result.workshop.days : [];
  const t = words.tables;
  const columns = [
    column(t.constituency, 4.6),
    ...[t.invited, t.present, t.male, t.female].map((it) => column(it, 2, 'center')),
    ...days.map((_, i) => column(t.day(i + 1), 1.9, 'center')),
  ];
  const groups = attendance.byGroup;
  const sum = (of: (it: (typeof groups)[number]) => number): string =>
    numbers.integer(groups.reduce((a, it) => a + of(it), 0));
  return table(
    'ba-attendance',
    fitted(columns, PORTRAIT_WIDTH),
    [
      ...groups.map((it) =>
        body(
          [
            it.name,
            ...[it.invited, it.present, it.male, it.female, ...days.map((_, i) => it.perDay[i] ?? 0)].map(
              numbers.integer,
            ),
          ].map((text) => cell(text)),
        ),
      ),
      total(
        [
          words.common.total,
          sum((it) => it.invited),
          sum((it) => it.present),
          sum((it) => it.male),
          sum((it) => it.female),
          ...days.map((_, i) => sum((it) => it.perDay[i] ?? 0)),
        ].map((text) => cell(text)),
      ),
    ],
    { size: 9 },
  );
}

/** The path of ratification, in the berita acara. */
export function ratificationTable(source: Source): Table {
  const t = source.words.tables;
  const columns = [
    column(t.instrument, 3.9),
    column(t.official, 4.5),
    column(t.preparer, 3.4),
    column(t.due, 2.2, 'center'),
    column(t.status, 2.6, 'center'),
  ];
  const rows = source.result.ratification.map((it) =>
    body(
      [it.instrument, it.official, it.preparer, dueText(source, it.due), it.status].map((text) =>
        shown(source, text),
      ),
    ),
  );
  return table('ba-ratification', columns, rows, { size: 9 });
}

/** Annex I. The real times where they are known, else the planned ones. */
export function agendaTable(source: Source): Table {
  const { result, words, numbers } = source;
  const { workshop } = result;
  const t = words.tables;
  const columns = [
    column(t.time(numbers.zone(workshop.timeZone)), 3.2, 'center'),
    column(t.event, 9.6),
    column(t.inCharge, 3.8),
  ];
  const rows = workshop.days.flatMap((date, day): Row[] => {
    const items = result.agenda.filter((it) => it.day === day);
    if (items.length === 0) return [];
    return [
      ...dayBand(source, day, date, columns.length),
      ...items.map((it) => {
        const times = [it.actualFrom ?? it.plannedFrom, it.actualTo ?? it.plannedTo]
          .flatMap((at) => at ?? [])
          .map((at) => numbers.clock(at, workshop.timeZone));
        return body([shown(source, times.join('–')), cell(it.title), shown(source, it.by)]);
      }),
    ];
  });
  return table('l1-agenda', columns, rows);
}

/** Annex II, or sums by constituency where the list is too long for paper. */
export function peopleTable(source: Source): Table {
  const { result, words, numbers } = source;
  const t = words.tables;
  const days = result.workshop.days;
  if (result.attendance.people.length > LONGEST_LIST)
    return { ...attendanceTable(source), id: 'l2-attendance' };
  const columns = fitted(
    [
      column(words.common.no, 0.85, 'right'),
      column(t.person, 2.85),
      column(t.gender, 0.8, 'center'),
      column(t.constituency, 2),
      column(t.institution, 3.25),
      column(t.position, 2.64),
      ...days.map((_, i) => column(t.signatureDay(i + 1, days.length), 2.1, 'center')),
    ],
    days.length > 2 ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH,
  );
  const present = days.map((_, day) => numbers.integer(result.attendance.perDay[day] ?? 0));
  const sums =
    days.length < 2 ? [] : [total(['', t.presentOn, '', '', '', '', ...present].map((text) => cell(text)))];
  const rows = result.attendance.people.map((it, i) =>
    body([
      cell(`${i + 1}.`),
      cell(it.name),
      cell(genderLetter(source, it)),
      cell(constituencyName(source, it.constituency)),
      shown(source, it.institution),
      shown(source, it.position),
      ...days.map((_, day) => cell(it.days.includes(day) ? '' : t.absent)),
    ]),
  );
  return table('l2-attendance', columns, [...rows, ...sums], {
    rowHeight: 0.76,
    notes: [words.annex.attendanceNote],
  });
}

/** Annex III. */
export function minutesTable(source: Source): Table {
  const { result, words, numbers } = source;
  const { workshop } = result;
  const t = words.tables;
  const columns = [
    column(t.clock, 1.5, 'center'),
    column(t.topic, 2.6),
    column(t.summary, 9.6),
    column(t.speaker, 2.9),
  ];
  const dateOf = (at: string): string => localTime(at, workshop.timeZone).date;
  const dates = [...new Set([...workshop.days, ...result.minutes.map((it) => dateOf(it.at)).toSorted()])];
  const rows = dates.flatMap((date): Row[] => {
    const entries = result.minutes.filter((it) => dateOf(it.at) === date);
    if (entries.length === 0) return [];
    const day = workshop.days.indexOf(date);
    return [
      ...(day >= 0
        ? dayBand(source, day, date, columns.length)
        : [band(numbers.dateWithDay(date), columns.length)]),
      ...entries.map((it) =>
        body([
          cell(numbers.clock(it.at, workshop.timeZone)),
          cell(it.topic),
          cell(it.followUp === null ? it.summary : `${it.summary}\n${t.followUp(it.followUp)}`),
          shown(source, proposerText(source, it.speaker)),
        ]),
      ),
    ];
  });
  return table('l3-minutes', columns, rows);
}

/** Annex V.B: in the speakers' own words; the only rows that may break across pages. */
export function objectionsTable(source: Source): Table {
  const { result, words } = source;
  const t = words.tables;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(t.decision, 2.8),
    column(t.objector, 2.8),
    column(t.objection, 13.4),
    column(t.answer, 9.1),
  ];
  const rows = result.objections.map((it, i) =>
    body(
      [
        cell(String(i + 1)),
        cell(remarkSubject(source, it)),
        cell(objectorText(source, it)),
        cell(it.text),
        shown(source, it.answer),
      ],
      { mayBreak: true },
    ),
  );
  return table('l5-objections', columns, rows);
}

/** Annex V.C: what those who agreed added, and wordings proposed to the draft. */
export function remarksTable(source: Source): Table {
  const { result, words } = source;
  const t = words.tables;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(t.decision, 6.3),
    column(t.objector, 4.4),
    column(t.remark, 17.4),
  ];
  const rows = result.remarks.map((it, i) =>
    body(
      [String(i + 1), remarkSubject(source, it), objectorText(source, it), it.text].map((text) => cell(text)),
      { mayBreak: true },
    ),
  );
  return table('l5-remarks', columns, rows);
}

/** "K5 Perhutanan sosial", or the draft of the minutes. */
export function remarkSubject({ result }: Source, remark: Omit<ResultRemark, 'id'>): string {
  const code = result.decisions.find((decision) => decision.id === remark.decision)?.code;
  return code === undefined ? remark.subject : `${code} ${remark.subject}`;
}

/** Annex VI; addresses are written in by hand, because no contacts are kept (`domain.md` 7.3, 7.5). */
export function delegatesTable(source: Source): Table {
  const { result, words, prints } = source;
  const t = words.tables;
  const spec = prints.delegates;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(t.person, 4.8),
    ...(spec === undefined ? [] : [column(t.gender, 1.2, 'center')]),
    column(t.delegateInstitution, 5.2),
    column(t.constituency, 3.2),
    column(t.delegateContact, 5.2),
    column(t.task, 5.2),
    column(t.signature, 3.8, 'center'),
  ];
  const rows = result.delegates.map((it, i) =>
    body([
      cell(String(i + 1)),
      cell(it.name),
      ...(spec === undefined ? [] : [shown(source, it.gender)]),
      shown(source, it.institution),
      cell(constituencyName(source, it.constituency)),
      cell(''),
      shown(source, it.task),
      cell(''),
    ]),
  );
  const noWoman = spec !== undefined && !result.delegates.some((it) => it.gender === 'P');
  return table('l6-delegates', fitted(columns, LANDSCAPE_WIDTH), rows, {
    rowHeight: 0.9,
    notes: noWoman ? [labelText(source, spec.noWoman)] : [],
  });
}

/** Annex VIII: every round, also those a later one replaced. Rules stand below the table, each once. */
export function decisionsTable(source: Source): Table {
  const { result, words, numbers } = source;
  const { timeZone, days } = result.workshop;
  const t = words.tables;
  const columns = [
    column(t.code, 1),
    column(t.subject, 3.8),
    column(t.way, 2.4),
    column(t.rule, 1.25, 'center'),
    column(t.eligible, 1.2, 'right'),
    column(t.voted, 1.3, 'right'),
    column(t.outcome, 2.95),
    column(t.path, 1.4, 'center'),
    column(t.time(numbers.zone(timeZone)), 1.3, 'center'),
  ];
  const rounds = result.decisions.filter((it) => it.way !== 'facilitator');
  const rules = [...new Set(rounds.flatMap((it) => (it.rule === '' ? [] : [it.rule])))];
  const when = (at: string): string => {
    const day = days.length > 1 ? `${numbers.dateShort(localTime(at, timeZone).date).slice(0, 5)}, ` : '';
    return day + numbers.clock(at, timeZone);
  };
  const rows = rounds.map((it) =>
    body([
      cell(it.code),
      cell(it.subject + (it.round > 1 ? t.round(it.round) : '')),
      cell(wayText(source, it)),
      shown(source, it.rule === '' ? null : ruleLetter(rules.indexOf(it.rule))),
      cell(numbers.integer(it.eligible)),
      cell(numbers.integer(it.voted)),
      shown(source, outcomeText(source, it)),
      cell(words.paths[it.path]),
      cell(when(it.at)),
    ]),
  );
  return table('l8-decisions', columns, rows, {
    notes: rules.map((rule, i) => words.notes.rule(ruleLetter(i), rule)),
  });
}

/** Annex VIII: what the facilitator settled, with the written reason. */
export function movedTable(source: Source): Table {
  const { result, words } = source;
  const t = words.tables;
  const columns = [
    column(t.code, 1),
    column(t.proposal, 4.7),
    column(t.step, 2.9),
    column(t.verdict, 2.6),
    column(t.reason, 5.4),
  ];
  const rows = result.decisions
    .filter((it) => it.way === 'facilitator')
    .map((it) =>
      body([
        cell(it.code),
        cell(it.subject),
        cell(stepName(source, it.step)),
        cell(it.outcome),
        shown(source, it.reason),
      ]),
    );
  return table('l8-moved', columns, rows);
}

/** "Setuju 26, setuju dengan catatan 2, keberatan 0"; of dots and scores what was accepted. */
function outcomeText({ numbers }: Source, decision: ResultDecision): string {
  const answers =
    decision.way === 'consensus' || decision.way === 'majority'
      ? decision.tally
          .map((it) => `${it.name} ${numbers.integer(it.votes)}`)
          .map((it, i) => (i === 0 ? it : inSentence(it)))
      : [];
  // A consensus is named in the column of the path.
  const named = decision.way === 'consensus' && answers.length > 0 ? [] : [decision.outcome];
  const text = [...named, ...(answers.length === 0 ? [] : [answers.join(', ')])].join('. ');
  return decision.reason === null ? text : `${text}. ${decision.reason}`;
}

/** a, b, c … */
function ruleLetter(index: number): string {
  return String.fromCharCode(97 + index);
}

/** Annex VIII: one vote by constituency and by gender, each with its own sum; `null` if nothing may be shown. */
export function voteTable({ words, numbers }: Source, decision: ResultDecision): Table | null {
  if (decision.byGroup.length === 0 && decision.byGender.length === 0) return null;
  const t = words.tables;
  const columns = fitted(
    [
      column(t.group, 4.6),
      column(t.eligible, 2, 'right'),
      column(t.voted, 2, 'right'),
      ...decision.tally.map((it) => column(it.name, 2, 'right')),
    ],
    PORTRAIT_WIDTH,
  );
  type Group = ResultDecision['byGroup'][number];
  const figures = (group: Group): string[] => [
    group.eligible === null ? words.empty : numbers.integer(group.eligible),
    ...[group.voted, ...decision.tally.map((_, i) => group.votes[i] ?? 0)].map(numbers.integer),
  ];
  const block = (groups: readonly Group[], sumTitle: string): Row[] => {
    if (groups.length === 0)
      return [body([cell(sumTitle), cell(words.none.hidden, { span: columns.length - 1, align: 'center' })])];
    const sum: Group = {
      name: sumTitle,
      eligible: groups.some((it) => it.eligible === null)
        ? decision.eligible
        : groups.reduce((a, it) => a + (it.eligible ?? 0), 0),
      voted: groups.reduce((a, it) => a + it.voted, 0),
      votes: decision.tally.map((_, i) => groups.reduce((a, it) => a + (it.votes[i] ?? 0), 0)),
    };
    return [
      ...groups.map((it) => body([it.name, ...figures(it)].map((text) => cell(text)))),
      total([sumTitle, ...figures(sum)].map((text) => cell(text))),
    ];
  };
  return table(`l8-vote-${decision.id}`, columns, [
    ...block(decision.byGroup, t.sumByGroup),
    ...block(decision.byGender, t.sumByGender),
  ]);
}

/** Annex VIII: weights of the criteria of a step, those of layak beside those of mendesak; criteria of no side in one list. */
export function criteriaTable({ words, numbers }: Source, { step, criteria }: ResultScreening): Table {
  const t = words.tables;
  const titles = { layak: t.criterionFeasible, mendesak: t.criterionUrgent };
  const sides = (['layak', 'mendesak', null] as const).flatMap((group) => {
    const own = criteria.filter((it) => it.group === group);
    return own.length === 0 ? [] : [{ title: group === null ? t.criterion : titles[group], own }];
  });
  const length = Math.max(...sides.map(({ own }) => own.length));
  const columns = sides.flatMap(({ title }) => [column(title, 6.5), column(t.weight, 1.7, 'center')]);
  const rows = Array.from({ length }, (_, i) =>
    body(
      sides.flatMap(({ own }) => {
        const it = own[i];
        return [cell(it?.name ?? ''), cell(it === undefined ? '' : numbers.plain(it.weight))];
      }),
    ),
  );
  return table(`l8-criteria-${step}`, fitted(columns, PORTRAIT_WIDTH), rows);
}

/** Actors with a role, twice side by side, numbered down. */
export function actorSignatureTable({ result, words, numbers }: Source): Table {
  const { actors } = result.signatures;
  const half = Math.ceil(actors.length / 2);
  const side = [
    column(words.common.no, 0.9, 'center'),
    column(words.minutes.actorInstitution, 4.09),
    column(words.minutes.actorSignature, 3.3, 'center'),
  ];
  const zone = result.workshop.timeZone;
  const cells = (index: number): Row['cells'] => {
    const actor = actors[index];
    if (actor === undefined) return [cell(''), cell(''), cell('')];
    const confirmed =
      actor.confirmedAt === null
        ? ''
        : words.minutes.confirmed(
            localTime(actor.confirmedAt, zone).date,
            numbers.time(actor.confirmedAt, zone),
          );
    return [
      cell(`${index + 1}.`),
      cell(actor.name),
      richCell(confirmed === '' ? [] : [{ text: `\n${confirmed}`, grey: true }]),
    ];
  };
  const rows = Array.from({ length: half }, (_, i) => body([...cells(i), ...cells(i + half)]));
  return table('ba-actors', [...side, ...side], rows, { size: 9, rowHeight: 0.8 });
}

/** "Wakil Masyarakat 1 (unsur masyarakat)" with consent, else the constituency alone. */
export function objectorText(
  source: Source,
  objection: Pick<ResultRemark, 'by' | 'constituency' | 'named'>,
): string {
  const { tables } = source.words;
  const constituency = inSentence(constituencyName(source, objection.constituency));
  return objection.named
    ? tables.objectorNamed(objection.by, constituency)
    : tables.objectorUnnamed(constituency);
}

export function wayText({ words }: Source, decision: ResultDecision): string {
  return decision.way === 'majority' && decision.secret
    ? words.ways.majoritySecret
    : words.ways[decision.way];
}

/** L or P; in English M or F. */
export function genderLetter({ words, result }: Source, { gender }: Pick<ResultPerson, 'gender'>): string {
  if (gender === null) return words.empty;
  if (result.workshop.language === 'id') return gender;
  return gender === 'L' ? 'M' : 'F';
}

function dayBand(source: Source, day: number, date: string, columns: number): Row[] {
  const { result, words } = source;
  return result.workshop.days.length < 2
    ? []
    : [band(words.tables.dayBand(day + 1, date, hoursOf(source, day)), columns)];
}

/** "08.05–16.40 WIB"; `null` where days were not ended one by one. */
export function hoursOf({ result, numbers }: Source, day: number): string | null {
  const { sittings = [], timeZone } = result.workshop;
  const own = sittings.filter((sitting) => sitting.day === day);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const times = [first.from, last.to].flatMap((at) => at ?? []);
  return `${times.map((at) => numbers.clock(at, timeZone)).join('–')} ${numbers.zone(timeZone)}`;
}
