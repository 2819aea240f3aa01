/**
 * The berita acara with its annexes I to VIII in reading order (`documents.md` 2 and 4). Every figure is counted from the
 * result; an empty part keeps its heading and one sentence; a majority is never printed as mufakat. The hash comes from
 * outside, because it is not inside the result.
 */

import { localTime } from '../languages/numerals.ts';
import { formatCode, printedHash, shortHash } from './canonical.ts';
import { centred, heading, note, paragraph } from './cells.ts';
import { clausesOf, printedClauses, type DefaultClause } from './clauses.ts';
import type { Block, Paper, Part, ResultDocument, Signatures } from './document.ts';
import { allMatrices, tableOr, type Numbered } from './matrix-blocks.ts';
import { countsOf } from './poll-ways.ts';
import { draftObjections, ratificationOf, resolutionOf } from './ratification.ts';
import { hasPictures, pictureBlocks } from './photos.ts';
import type { Result, ResultDecision, ResultObjection, SignatureBlock } from './result.ts';
import {
  agreedList,
  constituencyName,
  delegatesTitle,
  emptySentence,
  filled,
  finalDecisions,
  inSentence,
  isMajority,
  labelText,
  lastDay,
  listSpecOf,
  matrixName,
  shortMethod,
  sourceOf,
  rolesTable,
  standingDecision,
  stepName,
  votesFor,
  type Source,
} from './source.ts';
import {
  actorSignatureTable,
  agendaTable,
  attendanceTable,
  hoursOf,
  criteriaTable,
  decisionsTable,
  delegatesTable,
  LONGEST_LIST,
  minutesTable,
  movedTable,
  objectionsTable,
  peopleTable,
  ratificationTable,
  remarksTable,
  voteTable,
} from './tables-annexes.ts';
import { formatFingerprint } from './signing.ts';
import type { SinceFreeze } from './since-freeze.ts';
import { agreedTable, reserveTable } from './tables-lists.ts';

/** More names would not stand below a signature line. */
const NAMES_AT_BLOCK = 2;

export interface DocumentOptions {
  readonly paper: Paper;
  /** Of the canonical JSON; `null` for a draft. */
  readonly sha256: string | null;
  /** Link to the page that verifies this code, without it the symbol holds the bare code. */
  readonly verifyUrl: string | null;
  /** What became of it since it was frozen; absent for a draft. */
  readonly since?: SinceFreeze;
}

/** The berita acara of a result, ready for a renderer. */
export function beritaAcara(result: Result, options: DocumentOptions): ResultDocument {
  const source = sourceOf(result);
  const { words } = source;
  const { workshop } = source.result;
  const crowded = workshop.days.length > 2;
  const people = peoplePart(source);
  return {
    title: `${words.minutes.title} ${shortMethod(source)} ${workshop.region}`,
    language: workshop.language,
    paper: options.paper,
    watermark: watermark(source, options),
    footer: footer(source, options, (region) =>
      words.footer.minutes(shortMethod(source), region, source.result.version),
    ),
    parts: [
      portrait(false, minutesBlocks(source, options)),
      portrait(true, [...annexHead(source, 'I', words.annex.titles.agenda), ...agendaBlocks(source)]),
      ...(crowded
        ? [landscape(true, people), portrait(true, notesBlocks(source))]
        : [portrait(false, [...people, ...notesBlocks(source)])]),
      // One after the other: the last rows of a long list leave room for the next annex.
      landscape(true, [...agreedBlocks(source), ...reserveBlocks(source), ...delegatesBlocks(source)]),
      landscape(true, matricesBlocks(source)),
      portrait(true, decisionBlocks(source)),
      ...(hasPictures(source)
        ? [portrait(true, [...annexHead(source, 'IX', words.photos.title), ...pictureBlocks(source)])]
        : []),
    ],
  };
}

/** RANCANGAN on drafts, GLADI in a rehearsal, DIGANTIKAN once there is a newer version, nothing on the one in force. */
export function watermark({ result, words }: Source, { since }: DocumentOptions): string | null {
  if (result.rehearsal) return words.rehearsal;
  if (since !== undefined && since.supersededBy !== null) return words.superseded;
  return result.frozenAt === null ? words.draft : null;
}

/** What stands at the foot of every page; the short name leaves out what follows a comma in the name of the region. */
export function footer(
  source: Source,
  options: DocumentOptions,
  name: (region: string) => string,
): ResultDocument['footer'] {
  const { result, words } = source;
  return {
    left: [name(result.workshop.region), codeLine(source, options)],
    short: name(result.workshop.region.split(/,\s/)[0] ?? ''),
    pages: words.footer.page,
    initials: words.footer.initials,
    qr: symbolText(result, options),
  };
}

function codeLine({ result, words }: Source, { since }: DocumentOptions): string {
  if (result.code === null) return words.footer.noCode;
  const code = formatCode(result.code);
  const newer = since?.supersededBy ?? null;
  return newer === null ? words.footer.code(code) : words.footer.superseded(code, newer.version);
}

/** Text of the symbol: the link if there is one, else the code alone; empty for a draft. */
function symbolText({ code }: Result, { verifyUrl }: DocumentOptions): string {
  return code === null ? '' : (verifyUrl ?? `MUFAKAT1:${code}`);
}

export function portrait(newPage: boolean, blocks: Block[]): Part {
  return { orientation: 'portrait', newPage, blocks };
}

export function landscape(newPage: boolean, blocks: Block[]): Part {
  return { orientation: 'landscape', newPage, blocks: withoutIdleBreaks(blocks) };
}

export const PAGE_BREAK: Block = { kind: 'pageBreak' };

/** Without the breaks after a section that is only its heading and a sentence. */
function withoutIdleBreaks(blocks: readonly Block[]): Block[] {
  let heavy = false;
  return blocks.filter((it) => {
    if (it.kind !== 'pageBreak') {
      heavy ||= it.kind === 'table' || it.kind === 'picture';
      return true;
    }
    const keep = heavy;
    heavy = false;
    return keep;
  });
}

/** Numbers the pictures through the document, in the order they are taken. */
export function pictureNumbers({ words }: Source): Numbered {
  let number = 0;
  return ({ title, ...picture }) => {
    number += 1;
    return { ...picture, caption: words.common.picture(number, title) };
  };
}

/** "Lokakarya Skenario Pembangunan Wilayah Terpadu (S-PWT)", as the method calls the event. */
export function eventName(source: Source): string {
  return filled(source, source.prints.minutes.event, eventNames(source));
}

function eventNames(source: Source): Record<string, string> {
  const { workshop, method } = source.result;
  return {
    jenis: workshop.kind,
    metode: method.name,
    wilayah: workshop.region,
    tahun: lastDay(source).slice(0, 4),
    rencana: String(workshop.horizon.from),
  };
}

export function placeText({ result }: Source): string {
  const { place, city } = result.workshop;
  if (place === '') return city;
  return city === '' || place.includes(city) ? place : `${place}, ${city}`;
}

/** The path of ratification as a table, or the sentence that there is none. */
export function ratificationBlock(source: Source): Block {
  return tableOr(ratificationTable(source), source.words.minutes.noRatification);
}

function minutesBlocks(source: Source, options: DocumentOptions): Block[] {
  const { result, words } = source;
  const m = words.minutes;
  const clauses = printedClauses(source);
  const resolution = resolutionOf(source);
  return [
    ...(result.letterhead === null ? [] : [letterhead(result.letterhead)]),
    heading(0, m.title, 'center'),
    ...source.prints.minutes.title.map((line) =>
      centred(filled(source, line, eventNames(source)).toUpperCase()),
    ),
    paragraph(result.workshop.number === null ? m.noNumber : m.number(result.workshop.number), {
      align: 'center',
    }),
    paragraph(openingText(source)),
    ...officerBlocks(source),
    ...attendanceBlocks(source, 'minutes'),
    ...considerationBlocks(source),
    paragraph(resolution.lead, { keepWithNext: true }),
    centred(resolution.word),
    clauses.length === 0
      ? paragraph(words.none.clauses, { align: 'left' })
      : {
          kind: 'labelled',
          labelWidth: 3.1,
          boldLabel: true,
          rows: clauses.map((it) => ({ label: source.numbers.clauseWord(it.number), text: it.text })),
        },
    ...ratificationBlocks(source, clauses),
    ...decisionParagraphs(source, clauses).map((it) => paragraph(it)),
    PAGE_BREAK,
    ...signatureBlocks(source, source.words.minutes.closing, options),
    checkBlock(source, options),
  ];
}

function letterhead({ government, agency, address }: NonNullable<Result['letterhead']>): Block {
  return { kind: 'letterhead', government: government.toUpperCase(), agency: agency.toUpperCase(), address };
}

function openingText(source: Source): string {
  const { result, words, numbers } = source;
  const { workshop } = result;
  const m = words.minutes;
  const event = eventName(source);
  const sentences = [
    m.opening({
      date: lastDay(source),
      time: workshop.endedAt === null ? null : numbers.time(workshop.endedAt, workshop.timeZone),
      place: placeText(source),
      event,
      region: workshop.region,
      area: workshop.area,
    }),
  ];
  if (workshop.days.length > 1) {
    const days = workshop.days.map((date, day) => ({ date, hours: hoursOf(source, day) }));
    sentences.push(m.duration(workshop.kind, days));
  }
  const said = [event, `${workshop.kind} ${shortMethod(source)}`].map((it) =>
    `${it} ${workshop.region}`.toLowerCase(),
  );
  if (!said.some((it) => it.includes(workshop.title.toLowerCase()))) sentences.push(m.called(workshop.title));
  return sentences.join(' ');
}

function officerBlocks(source: Source): Block[] {
  const { result, words } = source;
  if (result.officers.length === 0) return [paragraph(words.minutes.noOfficers)];
  return [
    paragraph(words.minutes.ledBy(result.workshop.kind), { align: 'left', keepWithNext: true }),
    { kind: 'labelled', labelWidth: 4.1, boldLabel: false, rows: officerRows(source) },
  ];
}

/** Chair, notulis, facilitators and speakers, a line for each. */
export function officerRows({ result }: Source): { label: string; text: string }[] {
  const roles = [...new Set(result.officers.map((it) => it.role))];
  return roles.flatMap((role) => {
    const people = result.officers.filter((it) => it.role === role);
    return people.map((it, i) => {
      const text = [it.name, it.position, it.institution].filter((part) => part !== '').join(', ');
      return { label: i === 0 ? role : '', text: people.length > 1 ? `${i + 1}. ${text}` : text };
    });
  });
}

/** The sentence on attendance and quorum, and the table by constituency. */
export function attendanceBlocks(source: Source, of: 'minutes' | 'report'): Block[] {
  const { result, words } = source;
  const { attendance, workshop } = result;
  if (attendance.present === 0) return [paragraph(words.minutes.noAttendance)];
  const sentences = [
    words.minutes.attendance({
      kind: workshop.kind,
      present: attendance.present,
      invited: attendance.invited,
      ...attendance.byGender,
      elsewhere: of === 'report',
    }),
  ];
  const { quorum } = attendance;
  const [first] = workshop.days;
  if (quorum !== null) {
    sentences.push(words.minutes.quorum(quorum.rule, quorum.needed, quorum.metPerDay));
    if (quorum.postponedFrom !== null && first !== undefined)
      sentences.push(words.minutes.postponed(quorum.postponedFrom, first));
  }
  const tables = attendance.byGroup.length === 0 ? [] : [attendanceTable(source)];
  return [paragraph(sentences.join(' '), { keepWithNext: tables.length > 0 }), ...tables];
}

function considerationBlocks(source: Source): Block[] {
  const { result, words } = source;
  const m = words.minutes;
  const items = [
    ...(result.speeches.length === 0 ? [] : [m.speeches(result.speeches)]),
    ...(result.papers.length === 0 ? [] : [m.papers(result.papers)]),
    ...(result.counts.cards === 0 ? [] : [m.cards(result.counts.cards, becameOf(source))]),
    result.roles.length === 0 ? m.plenary : m.plenaryAndRoles,
  ];
  const end = (i: number): string =>
    i === items.length - 1
      ? m.listEnd.last
      : i === items.length - 2
        ? m.listEnd.lastButOne
        : m.listEnd.middle;
  return [
    paragraph(m.considering, { align: 'left', keepWithNext: true }),
    { kind: 'lettered', items: items.map((it, i) => it + end(i)) },
  ];
}

/** What the cards became: rows of the tables a method counts. */
function becameOf(source: Source): { rows: number; name: string }[] {
  return source.result.tables.flatMap((table) => {
    const counted = listSpecOf(source, table.id)?.counted;
    return table.shape !== 'list' || counted === undefined || table.rows.length === 0
      ? []
      : [{ rows: table.rows.length, name: labelText(source, counted) }];
  });
}

function ratificationBlocks(source: Source, clauses: readonly { number: number; text: string }[]): Block[] {
  const { words, numbers } = source;
  if (source.result.ratification.length === 0) return [ratificationBlock(source)];
  // The clause is named only while it still reads as proposed; an edited set may have another order.
  const proposed = clausesOf(source).find((it) => it.topic === 'ratification');
  const kept = clauses.find((it) => it.number === proposed?.number && it.text === proposed.text);
  return [
    paragraph(words.minutes.ratificationPath(kept === undefined ? null : numbers.clauseWord(kept.number)), {
      align: 'left',
      keepWithNext: true,
    }),
    ratificationBlock(source),
  ];
}

/** How it was decided: mufakat with its figures, votes, what stayed open, what was moved by hand, objections. */
export function decisionParagraphs(
  source: Source,
  clauses: readonly { number: number; text: string }[],
): string[] {
  const { result, words } = source;
  const m = words.minutes;
  const finals = finalDecisions(source);
  const ratification = ratificationOf(source);
  const taken = new Set<string>();
  const objections = (decision: string): string[] => {
    const found = result.objections.filter(
      (it) => it.decision !== null && standingDecision(source, it.decision) === decision && !taken.has(it.id),
    );
    for (const it of found) taken.add(it.id);
    return found.length === 0 ? [] : [objectionSentence(source, found, 'decision')];
  };
  const paragraphs = [consensusParagraph(source, finals, ratification, clauses)];
  for (const it of finals.filter(isMajority)) {
    paragraphs.push(voteSentence(source, it), ...objections(it.id));
  }
  for (const it of finals.filter((decision) => decision.path === 'belum-mufakat')) {
    const open =
      it.id === ratification?.id
        ? `${m.ratifiedWithout} ${roundSentence(source, it)}`
        : m.notAgreed(it.subject);
    paragraphs.push(open, ...objections(it.id));
  }
  const moved = finals.filter((decision) => decision.path === 'fasilitator').length;
  if (moved > 0) paragraphs.push(m.moved(moved));
  const toDraft = draftObjections(source);
  const rest = result.objections.filter((it) => !taken.has(it.id));
  for (const on of ['draft', 'other'] as const) {
    const found = rest.filter((it) => toDraft.includes(it) === (on === 'draft'));
    if (found.length > 0) paragraphs.push(objectionSentence(source, found, on));
  }
  if (result.objections.length === 0) paragraphs.push(m.noObjections);
  return paragraphs.filter((it) => it !== '');
}

function consensusParagraph(
  source: Source,
  finals: readonly ResultDecision[],
  ratification: ResultDecision | null,
  clauses: readonly { number: number; text: string }[],
): string {
  const { words } = source;
  const m = words.minutes;
  const agreed = clausesByConsensus(source, finals, ratification, clauses);
  const ratified = ratification !== null && ratification.path === 'mufakat';
  const sentences: string[] = [];
  if (agreed !== null) sentences.push(ratified ? m.byConsensusRatified(agreed) : m.byConsensus(agreed));
  else if (ratified) sentences.push(m.ratifiedOnly);
  if (ratified) sentences.push(roundSentence(source, ratification));
  if (ratification === null) sentences.push(m.notRatified);
  return sentences.join(' ');
}

/** The figures of the ratifying round. */
function roundSentence({ words }: Source, round: ResultDecision): string {
  return words.minutes.ratificationRound({
    present: round.eligible,
    agree: votesFor(round, 'agree'),
    notes: votesFor(round, 'agree-with-note'),
    object: votesFor(round, 'object'),
    silent: Math.max(0, round.eligible - round.voted),
  });
}

/** "KESATU sampai dengan KEENAM": the clauses whose steps were settled by mufakat, or `null` if none was. */
function clausesByConsensus(
  source: Source,
  finals: readonly ResultDecision[],
  ratification: ResultDecision | null,
  clauses: readonly { number: number; text: string }[],
): string | null {
  const { words, numbers } = source;
  const proposed = clausesOf(source);
  const agreed = proposed.filter((it) => it.topic === 'agreement' && isByConsensus(it, finals, ratification));
  if (agreed.length === 0) return null;
  // An edited set of another length cannot be matched to steps; then the exceptions named below say what was not.
  if (clauses.length !== proposed.length) return words.minutes.theseClauses;
  const word = (it: DefaultClause | undefined): string =>
    it === undefined ? '' : numbers.clauseWord(it.number);
  const [first, last] = [agreed[0], agreed.at(-1)];
  const unbroken =
    first !== undefined && last !== undefined && last.number - first.number === agreed.length - 1;
  return agreed.length > 2 && unbroken
    ? words.minutes.range(word(first), word(last))
    : numbers.list(agreed.map(word));
}

/**
 * A clause counts as agreed if some final round on it was mufakat; or if it had none, or was counted as a whole by dots or
 * scores, and the ratification was. A vote on one proposal of a counted list is the exception that is named by itself.
 */
function isByConsensus(
  clause: DefaultClause,
  finals: readonly ResultDecision[],
  ratification: ResultDecision | null,
): boolean {
  const steps = new Set(clause.steps);
  const own = finals.filter((it) => steps.has(it.step) && it.way !== 'facilitator');
  if (own.some((it) => it.path === 'mufakat')) return true;
  const open = own.length === 0 || own.some((it) => it.way !== 'facilitator' && countsOf(it.way) !== null);
  return open && ratification?.path === 'mufakat';
}

function voteSentence(source: Source, decision: ResultDecision): string {
  return source.words.minutes.vote({
    subject: decision.subject,
    secret: decision.secret,
    rounds: roundsBefore(source, decision),
    eligible: decision.eligible,
    voted: decision.voted,
    yes: votesFor(decision, 'yes'),
    no: votesFor(decision, 'no'),
    abstain: votesFor(decision, 'abstain'),
    threshold: decision.threshold,
  });
}

/** Consensus rounds this vote followed on: along `replaces`, else what its round number says. */
function roundsBefore({ result }: Source, decision: ResultDecision): number {
  const byId = new Map(result.decisions.map((it) => [it.id, it]));
  let rounds = 0;
  let before = decision.replaces === null ? undefined : byId.get(decision.replaces);
  const seen = new Set<string>();
  while (before !== undefined && !seen.has(before.id)) {
    seen.add(before.id);
    if (before.way === 'consensus' && before.path !== 'batal') rounds += 1;
    before = before.replaces === null ? undefined : byId.get(before.replaces);
  }
  return rounds > 0 ? rounds : Math.max(0, decision.round - 1);
}

function objectionSentence(
  source: Source,
  objections: readonly ResultObjection[],
  on: 'decision' | 'draft' | 'other',
): string {
  const named = objections.filter((it) => it.named).length;
  const from = [...new Set(objections.map((it) => inSentence(constituencyName(source, it.constituency))))];
  return source.words.minutes.objections({
    on,
    number: objections.length,
    from,
    named: named === objections.length ? 'all' : named === 0 ? 'none' : 'some',
  });
}

/** The closing sentence, place and date, and everyone who signs. */
export function signatureBlocks(source: Source, closing: string, options: DocumentOptions): Block[] {
  const { result, words } = source;
  const m = words.minutes;
  const { signatures } = result;
  const constituencies = rowsOf(signatures.constituencies).map((row, at) =>
    row.map((block, place) => ({ ...block, confirmed: ratifiedText(source, options, at * 3 + place) })),
  );
  const first: Block[] = [
    paragraph(closing),
    paragraph(m.placeDate(signatures.place, signatures.date), { align: 'right', keepWithNext: true }),
    ...(signatures.first.length === 0 ? [] : [signs(null, signatures.first)]),
    ...(constituencies.length === 0 ? [] : [signs(m.constituencies, constituencies)]),
  ];
  const actors: Block[] =
    signatures.actors.length === 0
      ? []
      : [
          ...(signatures.actors.length > 24 ? [centred(m.actorsSheet)] : []),
          paragraph(m.actorsSign(rolesMatrix(source)), { keepWithNext: true }),
          actorSignatureTable(source),
        ];
  const last: Block[] = signatures.last.length === 0 ? [] : [signs(null, signatures.last)];
  if (signatures.actors.length > 24) {
    return [{ kind: 'together', blocks: [...first, ...last] }, PAGE_BREAK, ...actors];
  }
  const second = [...actors, ...last];
  return [
    { kind: 'together', blocks: first },
    ...(second.length === 0 ? [] : [{ kind: 'together' as const, blocks: second }]),
  ];
}

/** "Matriks 4", in which the roles stand. */
function rolesMatrix(source: Source): string {
  const table = rolesTable(source);
  return table === undefined ? '' : matrixName(source, table);
}

/** The comma stands after the last line above the signature. */
function signs(
  title: string | null,
  rows: readonly (readonly (SignatureBlock & { readonly confirmed?: string | null })[])[],
): Signatures {
  return {
    kind: 'signatures',
    heading: title,
    rows: rows.map((row) =>
      row.map((it) => ({
        ...it,
        ...(it.withNip && it.institution !== ''
          ? { institution: `${it.institution},` }
          : { office: `${it.office},` }),
        confirmed: it.confirmed ?? null,
      })),
    ),
  };
}

/** Who confirmed for the constituency of this block; blocks stand in the order of those that came. */
function ratifiedText(
  { result, words, numbers }: Source,
  { since }: DocumentOptions,
  at: number,
): string | null {
  const came = result.attendance.byGroup.filter(({ present }) => present > 0);
  const { by = [] } = since?.ratified.find(({ id }) => id === came[at]?.constituency) ?? {};
  const last = by.at(-1);
  if (last === undefined) return null;
  const zone = result.workshop.timeZone;
  const named = by.slice(0, NAMES_AT_BLOCK).map(({ name }) => name);
  const more = by.length - named.length;
  const names = more === 0 ? named.join(', ') : words.minutes.ratifiedMore(named.join(', '), more);
  return words.minutes.ratified(names, localTime(last.at, zone).date, numbers.time(last.at, zone));
}

/** Three a row; a remainder of one or two is a row of its own. */
function rowsOf(blocks: readonly SignatureBlock[]): SignatureBlock[][] {
  return Array.from({ length: Math.ceil(blocks.length / 3) }, (_, i) => blocks.slice(i * 3, i * 3 + 3));
}

/** History and check of authenticity. */
export function checkBlock(source: Source, options: DocumentOptions): Block {
  const { result, words, numbers } = source;
  const c = words.check;
  const zone = result.workshop.timeZone;
  // The hash of a draft would change with its next word, so only a frozen result shows one.
  const groups = options.sha256 === null || result.frozenAt === null ? [] : printedHash(options.sha256);
  const when = (at: string): string => c.when(localTime(at, zone).date, numbers.time(at, zone));
  const newer = options.since?.supersededBy ?? null;
  const ratified = (options.since?.ratified ?? []).flatMap(({ name, by }) =>
    by.length === 0 ? [] : [c.ratifiedBy(name, by.length)],
  );
  const lines = [
    ...(result.rehearsal ? [c.rehearsal] : []),
    ...(newer === null ? [] : [c.supersededBy(newer.version, formatCode(newer.code))]),
    result.frozenAt === null || result.code === null
      ? c.draft(result.version)
      : c.frozen(
          result.version,
          localTime(result.frozenAt, zone).date,
          numbers.time(result.frozenAt, zone),
          formatCode(result.code),
        ),
    ...(groups.length === 0 ? [] : [c.hash(groups.slice(0, 4).join(' ')), groups.slice(4).join(' ')]),
    ...(result.supersedes === null
      ? []
      : [c.supersedes(result.supersedes, result.correctionReason?.replace(/\.$/, '') ?? null)]),
    ...(result.history.some((it) => it.kind === 'reopened') ? [] : [c.nothingReopened]),
    ...result.history.map((it) => c.history(it.kind, it.subject, when(it.at), it.reason.replace(/\.$/, ''))),
    c.log(result.log.length, result.log.head === null ? null : formatCode(shortHash(result.log.head))),
    ...(result.sealed === undefined ? [] : [c.sealed(formatFingerprint(result.sealed.key))]),
    ...(ratified.length === 0 ? [] : [c.ratified(ratified.join(', '))]),
    ...(result.frozenAt === null ? [] : [c.onlyNewVersion]),
  ];
  return { kind: 'check', title: c.title, qr: symbolText(result, options), lines };
}

function annexHead({ result, words, ...rest }: Source, number: string, title: string): Block[] {
  const { annex } = words;
  return [
    {
      kind: 'annexHead',
      name: annex.name(number),
      lines: [
        result.workshop.number === null ? annex.ofNoNumber : annex.ofNumber(result.workshop.number),
        annex.ofDate(lastDay({ result, words, ...rest })),
      ],
    },
    heading(1, title),
  ];
}

/** Annex I without its head. */
export function agendaBlocks(source: Source): Block[] {
  return [tableOr(agendaTable(source), source.words.none.agenda)];
}

function peoplePart(source: Source): Block[] {
  const { words } = source;
  return [...annexHead(source, 'II', words.annex.titles.attendance), ...peopleBlocks(source)];
}

/** Annex II without its head. */
export function peopleBlocks(source: Source): Block[] {
  const { result, words } = source;
  const { present, invited, byGender, people } = result.attendance;
  return [
    ...(people.length === 0
      ? []
      : [
          paragraph(words.annex.attendanceLine(present, invited, byGender.male, byGender.female), {
            align: 'center',
            keepWithNext: true,
          }),
        ]),
    ...(people.length > LONGEST_LIST ? [note(words.common.tooLong(people.length), true)] : []),
    tableOr(peopleTable(source), words.none.attendance),
  ];
}

function notesBlocks(source: Source): Block[] {
  const { words } = source;
  return [
    ...annexHead(source, 'III', words.annex.titles.minutes),
    tableOr(minutesTable(source), words.none.minutes),
  ];
}

function agreedBlocks(source: Source): Block[] {
  const { words, prints } = source;
  const list = agreedList(source);
  const title = prints.agreed === null ? words.annex.titles.agreed : labelText(source, prints.agreed.title);
  const head = annexHead(source, 'IV', title);
  if (list === undefined || prints.agreed === null)
    return [...head, paragraph(words.none.agreed, { align: 'left' })];
  const otherwise = emptySentence(source, list.settledIn, labelText(source, prints.agreed.empty));
  return [...head, tableOr(agreedTable(source, list), otherwise)];
}

function reserveBlocks(source: Source): Block[] {
  const { words } = source;
  const list = agreedList(source);
  return [
    ...annexHead(source, 'V', words.annex.titles.reserve),
    heading(2, words.annex.reserveTitle),
    list === undefined
      ? paragraph(words.none.reserve, { align: 'left' })
      : tableOr(reserveTable(source, list), words.none.reserve),
    heading(2, words.annex.objectionsTitle),
    tableOr(objectionsTable(source), words.minutes.noObjections),
    ...(source.result.remarks.length === 0
      ? []
      : [heading(2, words.annex.remarksTitle), remarksTable(source)]),
  ];
}

function delegatesBlocks(source: Source): Block[] {
  const { words, prints } = source;
  const empty =
    prints.delegates === undefined ? words.none.delegates : labelText(source, prints.delegates.empty);
  return [...annexHead(source, 'VI', delegatesTitle(source)), tableOr(delegatesTable(source), empty)];
}

function matricesBlocks(source: Source): Block[] {
  return [
    ...annexHead(source, 'VII', source.words.annex.titles.matrices(shortMethod(source).toUpperCase())),
    ...allMatrices(source, pictureNumbers(source), PAGE_BREAK),
  ];
}

function decisionBlocks(source: Source): Block[] {
  const { result, words } = source;
  const { annex } = words;
  const votes = result.decisions.filter((it) => it.way === 'majority');
  return [
    ...annexHead(source, 'VIII', annex.titles.decisions),
    tableOr(decisionsTable(source), words.none.decisions),
    ...(result.decisions.some((it) => it.way === 'facilitator')
      ? [heading(2, annex.movedTitle), movedTable(source)]
      : []),
    ...votes.map((it): Block => ({
      kind: 'together',
      blocks: [
        heading(2, annex.votesTitle(it.code)),
        voteTable(source, it) ?? paragraph(words.notes.hiddenGroups, { align: 'left' }),
      ],
    })),
    ...(result.rules.length === 0
      ? []
      : [
          heading(2, annex.rulesTitle),
          {
            kind: 'labelled' as const,
            labelWidth: 4.1,
            boldLabel: false,
            rows: result.rules.map((it) => ({ label: it.name, text: it.text })),
          },
        ]),
    ...result.screenings.flatMap((it): Block[] =>
      it.criteria.length === 0
        ? []
        : [
            {
              kind: 'together',
              blocks: [heading(2, annex.criteriaTitle(stepName(source, it.step))), criteriaTable(source, it)],
            },
          ],
    ),
    paragraph(annex.method(result.method.name, result.method.version), { align: 'left' }),
  ];
}
