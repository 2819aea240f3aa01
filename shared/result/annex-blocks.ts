/** Annexes I to VIII of a berita acara (`documents.md` 4). An empty one keeps its heading and one sentence. */

import { heading, note, paragraph } from './cells.ts';
import type { Block } from './document.ts';
import { PAGE_BREAK } from './frame.ts';
import { allMatrices, pictureNumbers, tableOr } from './matrix-blocks.ts';
import {
  agreedList,
  delegatesTitle,
  emptySentence,
  labelText,
  lastDay,
  shortMethod,
  stepName,
  type Source,
} from './source.ts';
import {
  agendaTable,
  criteriaTable,
  decisionsTable,
  delegatesTable,
  LONGEST_LIST,
  minutesTable,
  movedTable,
  objectionsTable,
  peopleTable,
  remarksTable,
  voteTable,
} from './tables-annexes.ts';
import { agreedTable, reserveTable } from './tables-lists.ts';

/** The head that stands flush right above an annex, and its title. */
export function annexHead({ result, words, ...rest }: Source, number: string, title: string): Block[] {
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

/** Annex II. */
export function peoplePart(source: Source): Block[] {
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

/** Annex III. */
export function notesBlocks(source: Source): Block[] {
  const { words } = source;
  return [
    ...annexHead(source, 'III', words.annex.titles.minutes),
    tableOr(minutesTable(source), words.none.minutes),
  ];
}

/** Annex IV. */
export function agreedBlocks(source: Source): Block[] {
  const { words, prints } = source;
  const list = agreedList(source);
  const title = prints.agreed === null ? words.annex.titles.agreed : labelText(source, prints.agreed.title);
  const head = annexHead(source, 'IV', title);
  if (list === undefined || prints.agreed === null)
    return [...head, paragraph(words.none.agreed, { align: 'left' })];
  const otherwise = emptySentence(source, list.settledIn, labelText(source, prints.agreed.empty));
  return [...head, tableOr(agreedTable(source, list), otherwise)];
}

/** Annex V, with the objections and remarks. */
export function reserveBlocks(source: Source): Block[] {
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

/** Annex VI. */
export function delegatesBlocks(source: Source): Block[] {
  const { words, prints } = source;
  const empty =
    prints.delegates === undefined ? words.none.delegates : labelText(source, prints.delegates.empty);
  return [...annexHead(source, 'VI', delegatesTitle(source)), tableOr(delegatesTable(source), empty)];
}

/** Annex VII: all matrices of the method. */
export function matricesBlocks(source: Source): Block[] {
  return [
    ...annexHead(source, 'VII', source.words.annex.titles.matrices(shortMethod(source).toUpperCase())),
    ...allMatrices(source, pictureNumbers(source), PAGE_BREAK),
  ];
}

/** Annex VIII: every decision with its votes, rules and criteria. */
export function decisionBlocks(source: Source): Block[] {
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
