/**
 * The berita acara with its annexes I to VIII in reading order (`documents.md` 2 and 4). Every figure is counted from the
 * result; an empty part keeps its heading and one sentence.
 */

import {
  agendaBlocks,
  agreedBlocks,
  annexHead,
  decisionBlocks,
  delegatesBlocks,
  matricesBlocks,
  notesBlocks,
  peoplePart,
  reserveBlocks,
} from './annex-blocks.ts';
import { centred, heading, paragraph } from './cells.ts';
import { clausesOf, printedClauses } from './clauses.ts';
import { decisionParagraphs } from './decision-paragraphs.ts';
import type { Block, ResultDocument } from './document.ts';
import {
  checkBlock,
  footer,
  landscape,
  PAGE_BREAK,
  portrait,
  watermark,
  type DocumentOptions,
} from './frame.ts';
import { tableOr } from './matrix-blocks.ts';
import { hasPictures, pictureBlocks } from './photos.ts';
import { resolutionOf } from './ratification.ts';
import type { Result } from './result.ts';
import { signatureBlocks } from './signature-blocks.ts';
import { filled, labelText, lastDay, listSpecOf, shortMethod, sourceOf, type Source } from './source.ts';
import { attendanceTable, hoursOf, ratificationTable } from './tables-annexes.ts';

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
