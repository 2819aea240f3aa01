/**
 * A report of a method, such as the Dokumen Hasil S-PWT: the sections its data name, in their order. Unless they ask for them, it
 * repeats no signatures and no annexes; those are in the berita acara, to which it refers.
 */

import type { ReportBlock, ReportSection, ReportSpec } from '../methods/result-spec.ts';
import { agendaBlocks, peopleBlocks } from './annex-blocks.ts';
import { attendanceBlocks, eventName, officerRows, placeText, ratificationBlock } from './berita-acara.ts';
import { formatCode } from './canonical.ts';
import { centred, heading, paragraph, quote } from './cells.ts';
import { printedClauses } from './clauses.ts';
import { decisionParagraphs } from './decision-paragraphs.ts';
import type { Block, Part, ResultDocument } from './document.ts';
import {
  checkBlock,
  footer,
  landscape,
  PAGE_BREAK,
  portrait,
  watermark,
  type DocumentOptions,
} from './frame.ts';
import { groupedBlocks } from './grouped-blocks.ts';
import { lowBlocks, matrixBlocks, pictureNumbers, tableOr, type Numbered } from './matrix-blocks.ts';
import { hasPictures, pictureBlocks } from './photos.ts';
import { periodsBlocks, stagesBlocks, yearsBlocks } from './plan-blocks.ts';
import type { Result } from './result.ts';
import { signatureBlocks } from './signature-blocks.ts';
import {
  agreedList,
  emptySentence,
  filled,
  finalDecisions,
  hasRows,
  labelText,
  lastDay,
  listById,
  proposerText,
  shortMethod,
  sourceOf,
  specOf,
  tableById,
  yearsText,
  type MatrixId,
  type Source,
} from './source.ts';
import { decisionsTable, minutesTable } from './tables-annexes.ts';
import { agreedTable, reserveTable } from './tables-lists.ts';

/** A report of a result, ready for a renderer. */
export function reportDocument(result: Result, spec: ReportSpec, options: DocumentOptions): ResultDocument {
  const source = sourceOf(result, matricesOf(result, spec));
  const { words } = source;
  const { workshop } = source.result;
  const name = labelText(source, spec.name);
  return {
    title: `${withMethod(source, labelText(source, spec.title))} ${workshop.region}`,
    language: workshop.language,
    paper: options.paper,
    watermark: watermark(source, options),
    footer: footer(source, options, (region) =>
      words.footer.report(withMethod(source, name), region, source.result.version),
    ),
    parts: partsOf(source, spec, options),
  };
}

/** The matrices of a report in the order of its sections; one that stands twice is numbered where it stands first. */
function matricesOf({ tables }: Result, { sections }: ReportSpec): MatrixId[] {
  const named = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.of === 'table' ? [block.table] : block.of === 'not-accepted' ? [null] : []));
  return [...new Set(named)].filter((id) => id === null || tables.some((table) => table.id === id));
}

/** Sections on pages: one that lies the same way goes on after a page break, another way begins a new part. */
function partsOf(source: Source, spec: ReportSpec, options: DocumentOptions): Part[] {
  const { workshop, method } = source.result;
  const numbered = pictureNumbers(source);
  const title: Block[] = [
    heading(0, labelText(source, spec.title), 'center'),
    ...(saysMethod(source, labelText(source, spec.title)) ? [] : [centred(method.name.toUpperCase())]),
    centred(workshop.region.toUpperCase()),
    centred(source.words.report.horizon(yearsText(workshop.horizon)), false),
  ];
  const parts: { orientation: Part['orientation']; blocks: Block[] }[] = [];
  const place = { chapter: 0, part: 0 };
  for (const section of spec.sections) {
    const blocks = [
      heading(1, sectionTitle(source, section, place), 'left'),
      ...section.blocks.flatMap((block) => blocksOf(source, block, numbered, options)),
      ...(section.as === 'annex' ? [checkBlock(source, options)] : []),
    ];
    const last = parts.at(-1);
    if (last === undefined) {
      const orientation = section.page === 'landscape' ? 'landscape' : 'portrait';
      parts.push({ orientation, blocks: [...title, ...blocks] });
    } else if (section.page === 'same' || section.page === last.orientation) {
      last.blocks.push(...(section.page === 'same' ? [] : [PAGE_BREAK]), ...blocks);
    } else {
      parts.push({ orientation: section.page, blocks });
    }
  }
  return parts.map(({ orientation, blocks }, i) =>
    orientation === 'landscape' ? landscape(i > 0, blocks) : portrait(i > 0, blocks),
  );
}

/** The name of a report with the method behind it, unless it says so itself ("Masterplan Kemitraan Lanskap"). */
function withMethod(source: Source, name: string): string {
  return saysMethod(source, name) ? name : `${name} ${shortMethod(source)}`;
}

function saysMethod(source: Source, name: string): boolean {
  return name.toLowerCase().includes(shortMethod(source).toLowerCase());
}

/** "2. Isu strategis", "Bagian A. …", or the bare title. */
function sectionTitle(
  source: Source,
  section: ReportSection,
  place: { chapter: number; part: number },
): string {
  const { words } = source;
  const title = labelText(source, section.title);
  switch (section.as) {
    case 'chapter':
      place.chapter += 1;
      return words.report.chapter(place.chapter, title);
    case 'part':
      place.part += 1;
      return words.report.part(String.fromCharCode(64 + place.part), title);
    case 'annex':
      return title;
  }
}

function blocksOf(source: Source, block: ReportBlock, numbered: Numbered, options: DocumentOptions): Block[] {
  const { result, words } = source;
  switch (block.of) {
    case 'introduction':
      return introduction(source);
    case 'event':
      return eventBlocks(source);
    case 'agenda':
      return agendaBlocks(source);
    case 'people':
      return peopleBlocks(source);
    case 'signatures':
      return signatureBlocks(source, labelText(source, block.closing), options);
    case 'text':
      return [paragraph(labelText(source, block.text))];
    case 'statements':
      return statements(source);
    case 'table':
      return tableBlocks(source, block, numbered);
    case 'agreed':
      return agreed(source, block);
    case 'titles':
      return titles(source, block);
    case 'grouped':
      return groupedBlocks(source, block, PAGE_BREAK);
    case 'not-accepted':
      return lowBlocks(source);
    case 'follow-up':
      return followUp(source);
    case 'minutes':
      return [tableOr(minutesTable(source), words.none.minutes)];
    case 'decisions':
      return [tableOr(decisionsTable(source), words.none.decisions)];
    case 'context':
      return [
        paragraph(
          words.report.context(
            result.workshop.region,
            result.workshop.area,
            yearsText(result.workshop.horizon),
          ),
        ),
      ];
    case 'stages':
      return stagesBlocks(source, block.plan);
    case 'periods':
      return periodsBlocks(source, block.plan);
    case 'years':
      return yearsBlocks(source, block.plan);
    case 'pictures':
      return hasPictures(source)
        ? pictureBlocks(source)
        : [paragraph(words.none.pictures, { align: 'left' })];
    case 'annexes':
      return [paragraph(words.report.annexesText(result.code === null ? null : formatCode(result.code)))];
  }
}

function introduction(source: Source): Block[] {
  const { result, words } = source;
  const { workshop, counts, decisions } = result;
  const r = words.report;
  const last = lastDay(source);
  return [
    paragraph(
      r.basis({
        event: eventName(source),
        region: workshop.region,
        first: workshop.days[0] ?? last,
        last,
        days: workshop.days.length,
        place: placeText(source),
      }),
    ),
    paragraph(
      [
        r.ratifiable(workshop.number),
        ...(workshop.targetPlan === null ? [] : [r.targetPlan(workshop.targetPlan)]),
      ].join(' '),
    ),
    ...attendanceBlocks(source, 'report'),
    ...(counts.cards === 0 ? [] : [paragraph(r.howDecided(counts.cards, counts.groups, decisions.length))]),
  ];
}

/** What a notula says of its meeting. */
function eventBlocks(source: Source): Block[] {
  const { result, words, numbers } = source;
  const { workshop, attendance } = result;
  const labels = words.report.event;
  const last = lastDay(source);
  const first = workshop.days[0] ?? last;
  const days = first === last ? [last] : [first, last];
  const clock = (at: string): string => numbers.clock(at, workshop.timeZone);
  const { startedAt, endedAt } = workshop;
  const from = startedAt === null ? [] : [clock(startedAt)];
  const to = endedAt === null ? words.report.until : clock(endedAt);
  const { present, invited, byGender } = attendance;
  return [
    {
      kind: 'labelled',
      labelWidth: 4.1,
      boldLabel: false,
      rows: [
        { label: labels.day, text: days.map((day) => numbers.dateWithDay(day)).join('–') },
        { label: labels.time, text: `${[...from, to].join('–')} ${numbers.zone(workshop.timeZone)}` },
        { label: labels.place, text: placeText(source) },
        { label: labels.subject, text: workshop.title },
        ...officerRows(source),
        {
          label: labels.people,
          text: words.annex.attendanceLine(present, invited, byGender.male, byGender.female),
        },
      ],
    },
  ];
}

function statements(source: Source): Block[] {
  const { result, words } = source;
  if (result.statements.length === 0) {
    const step = result.steps.find((it) => it.settles === 'statement')?.id ?? '';
    return [paragraph(emptySentence(source, step, words.none.statement), { align: 'left' })];
  }
  return result.statements.flatMap((it): Block[] => [
    heading(2, it.year === null ? it.name : `${it.name} ${it.year}`),
    quote(it.text),
    ...(it.notes.length === 0
      ? []
      : [
          paragraph(words.report.visionNotes, { align: 'left', keepWithNext: true }),
          { kind: 'lettered' as const, items: it.notes },
        ]),
  ]);
}

function tableBlocks(
  source: Source,
  block: Extract<ReportBlock, { of: 'table' }>,
  numbered: Numbered,
): Block[] {
  const table = tableById(source, block.table);
  if (table === undefined) return [];
  const lead =
    block.lead === undefined || !hasRows(source, table)
      ? []
      : [
          paragraph(
            filled(source, block.lead, {
              jumlah: table.shape === 'list' ? source.numbers.count(table.rows.length) : '',
              tahun: yearsText(source.result.workshop.horizon),
            }),
            { keepWithNext: true },
          ),
        ];
  return [...lead, ...matrixBlocks(source, table, numbered)];
}

function agreed(source: Source, block: Extract<ReportBlock, { of: 'agreed' }>): Block[] {
  const { words, numbers, lists, prints } = source;
  const list = agreedList(source);
  if (list === undefined || prints.agreed === null || list.rows.length === 0) return [];
  return [
    paragraph(
      filled(source, block.lead, {
        jumlah: numbers.count(lists.agreed.length),
        cadangan: numbers.count(lists.reserve.length),
      }),
      { keepWithNext: true },
    ),
    tableOr(
      agreedTable(source, list),
      emptySentence(source, list.settledIn, labelText(source, prints.agreed.empty)),
    ),
    ...(block.alone === true
      ? []
      : [heading(2, words.report.reserveTitle), tableOr(reserveTable(source, list), words.none.reserve)]),
  ];
}

function titles(source: Source, block: Extract<ReportBlock, { of: 'titles' }>): Block[] {
  const list = listById(source, block.table);
  if (list === undefined) return [];
  const spec = specOf(source, list);
  const empty = spec === undefined ? '' : labelText(source, spec.empty);
  return [
    heading(2, labelText(source, block.heading)),
    list.rows.length === 0
      ? paragraph(emptySentence(source, list.step, empty), { align: 'left' })
      : { kind: 'lettered', items: list.rows.map((it) => it.title), numbered: true },
  ];
}

function followUp(source: Source): Block[] {
  const { result, words } = source;
  const r = words.report;
  const followUps = result.minutes.flatMap((it) =>
    it.followUp === null ? [] : [`${it.topic}: ${it.followUp}`],
  );
  const open = finalDecisions(source).filter((it) => it.path === 'belum-mufakat');
  return [
    ...(result.ratification.length === 0
      ? []
      : [paragraph(r.followUpLead, { align: 'left', keepWithNext: true })]),
    ratificationBlock(source),
    paragraph(r.decided, { align: 'left', keepWithNext: true }),
    ...decisionParagraphs(source, printedClauses(source)).map((it) => paragraph(it)),
    ...(followUps.length === 0
      ? []
      : [
          paragraph(r.followUps, { align: 'left', keepWithNext: true }),
          { kind: 'lettered' as const, items: followUps },
        ]),
    ...(open.length === 0
      ? []
      : [
          paragraph(r.openPoints, { align: 'left', keepWithNext: true }),
          { kind: 'lettered' as const, items: open.map((it) => it.subject) },
        ]),
    ...(result.delegates.length === 0
      ? []
      : [
          heading(2, r.delegates, 'left'),
          {
            kind: 'labelled' as const,
            labelWidth: 5,
            boldLabel: false,
            rows: result.delegates.map((it) => ({
              label: it.name,
              text: [it.institution, proposerText(source, it.constituency), it.task]
                .filter((part) => part !== '')
                .join('; '),
            })),
          },
        ]),
  ];
}
