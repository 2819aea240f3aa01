/** What is wrong with a method, and where: for method files and the method editor. */

import type { Detail, methodProblems as indonesian } from '../id/method-problems.ts';
import type { Words } from '../language.ts';
import { numbers as n } from './numbers.ts';

const between = ({ min, max }: Detail) =>
  Number.isNaN(min) || Number.isNaN(max)
    ? 'This figure is out of bounds.'
    : `Enter a figure from ${n.integer(min)} to ${n.integer(max)}.`;

export const methodProblems: Words<typeof indonesian> = {
  sentence: {
    'no-json': () => 'This is no method file of Mufakat, or it is damaged.',
    'wrong-format': () =>
      'This file comes from a version of the program that is not known here. Save it again with the same version.',
    'too-big': () => 'Too large. A method has at most 256 kB.',
    'too-deep': () => 'This is nested too deeply for a method.',
    'unknown-key': ({ name }: Detail) => `Something unknown stands here: “${name}”.`,
    missing: () => 'This part is missing.',
    'wrong-value': () => 'What stands here cannot be used.',
    'number-out': between,
    'text-empty': () => 'Not filled in yet.',
    'text-too-long': ({ max }: Detail) => `Too long. At most ${n.integer(max)} letters.`,
    'too-many': ({ max }: Detail) => `Too many. At most ${n.integer(max)}.`,
    'too-few': ({ min }: Detail) =>
      Number.isNaN(min) ? 'This is still empty.' : `At least ${n.integer(min)} are needed.`,
    'wrong-id': () => 'Its internal name cannot be used.',
    'id-twice': () => 'Its internal name is already taken by another one.',

    'first-step': () => 'The first step, and only the first, records attendance.',
    'last-step': () => 'The last step, and only the last, ratifies the result.',
    'layout-settles': () => 'This view does not fit what the step results in.',
    'states-order': () => 'The stages of this step are not in order.',
    'no-way': () => 'There is a deciding stage, but no way of deciding yet.',
    'no-deciding': () => 'There is a way of deciding, but no deciding stage.',
    'collects-never': () => 'Cards can never be written in this step.',
    'no-cards': () => 'This step has no cards to work on.',
    'decides-on': () => 'What is decided on here does not exist in this step.',
    'way-after': () => 'A majority vote may only follow a consensus round.',
    'way-params': () => 'These rules cannot be used. Check limits, criteria and weights.',
    'way-twice': () => 'This step already has this way of deciding.',
    'source-gone': () => 'The step its cards come from is gone.',
    'source-later': ({ name }: Detail) => `Its cards come from “${name}”, which has not happened yet.`,
    'source-empty': ({ name }: Detail) => `Its cards come from “${name}”, which collects no cards.`,
    'no-rows': () => 'This matrix has no rows: it needs a link to an earlier step.',
    'no-columns': () => 'This matrix or table has no columns.',
    'no-period': () => 'A road map needs a period field.',
    'no-roles': () => 'There are no roles to fill in here.',

    'kind-gone': () => 'The card kind is gone.',
    'kind-unused': () => 'No step uses this card kind.',
    'look-twice': ({ name }: Detail) => `It has the shape and colour of the card “${name}”.`,
    'title-first': () => 'The first field is the title: required, a short text, an institution or a place.',
    'title-length': () => 'The title of a card has at most 80 letters.',
    'link-gone': () => 'The step it links to is gone.',
    'link-later': ({ name }: Detail) => `It links to a step that comes later: “${name}”.`,
    'link-cycle': ({ name }: Detail) => `The links go in a circle: “${name}” depends on this step as well.`,
    'link-not-accepted': ({ name }: Detail) => `It links to “${name}”, but that step accepts no cards.`,

    'step-gone': () => 'Its step is gone.',
    'table-gone': () => 'The table that is named here is gone.',
    'field-gone': ({ name }: Detail) =>
      name === ''
        ? 'The field that is printed here is gone or of another sort.'
        : `The field of the card “${name}” that is printed here is gone or of another sort.`,
    'not-collected': ({ name }: Detail) => `Its step does not collect the card “${name}”.`,
    'not-scored-later': () => 'No later step scores this table.',
    'not-decided-so': () => 'It is not decided in the way that is printed here.',
    'not-linked': () => 'Nothing links to the table that is meant.',
    'not-agreed': () => 'This method has no list that is agreed on.',
    'not-accepted': () => 'The rows of the table are never accepted.',
    'no-statement': () => 'Its step settles no statement.',
    'order-without': () => 'This order needs a choice field.',
    'tab-twice': () => 'Another table has the same sheet name.',
    'tab-characters': () => 'A sheet name must not hold \\ / ? * [ ] or a colon.',
    'roles-twice': () => 'Another table already prints the roles like this.',
    'grid-others': () => 'Every card has to link, so no row for “others” is needed.',
    'rows-left-out': () => 'The table that is agreed on must hold all rows.',
    'band-gone': ({ name }: Detail) => `“${name}” is not an option of its field.`,
    'needs-table': () => 'This figure needs a table to come from.',
    'signer-name': () => 'This signer is called like a constituency.',
    'no-measure': () => 'There is no measure with a target for each year.',
    brace: () => 'A brace stands alone.',
    'unknown-brace': ({ name }: Detail) => `Nobody fills in {${name}}.`,
  },

  entry: {
    steps: (at, name) => `Step ${n.integer(at)}${quoted(name)}`,
    cardKinds: (at, name) => (name === '' ? `Card kind ${n.integer(at)}` : `Card${quoted(name)}`),
    fields: (at, name) => (name === '' ? `field ${n.integer(at)}` : `field${quoted(name)}`),
    options: (at, name) => (name === '' ? `option ${n.integer(at)}` : `option${quoted(name)}`),
    constituencies: (at, name) => `Constituency${name === '' ? ` ${n.integer(at)}` : quoted(name)}`,
    eventKinds: (at, name) => `Kind of event ${n.integer(at)}${quoted(name)}`,
    levels: (at, name) => `Level ${n.integer(at)}${quoted(name)}`,
    decides: (at) => `way of deciding ${n.integer(at)}`,
    criteria: (at, name) => `criterion ${n.integer(at)}${quoted(name)}`,
    short: (at, name) => `short criterion ${n.integer(at)}${quoted(name)}`,
    tables: (at, name) => `Table ${n.integer(at)}${quoted(name)}`,
    columns: (at, name) => `column ${n.integer(at)}${quoted(name)}`,
    reserve: (at, name) => `reserve column ${n.integer(at)}${quoted(name)}`,
    pictures: (at) => `picture ${n.integer(at)}`,
    clauses: (at) => `Clause ${n.integer(at)} of the minutes`,
    exchange: (at, name) => `Exchange form ${n.integer(at)}${quoted(name)}`,
    parts: (at) => `table ${n.integer(at)}`,
    reports: (at, name) => `Document ${n.integer(at)}${quoted(name)}`,
    sections: (at, name) => `section ${n.integer(at)}${quoted(name)}`,
    blocks: (at) => `content ${n.integer(at)}`,
    titles: (at, name) => `title ${n.integer(at)}${quoted(name)}`,
  },

  part: {
    agreed: 'Annex IV',
    delegates: 'Annex VI',
    minutes: 'Title of the minutes',
    signatures: 'Signatures',
    name: 'name',
    fullName: 'full name',
    summary: 'summary',
    version: 'version',
    horizonYears: 'years planned for',
    periods: 'number of periods',
    task: 'task',
    hint: 'hint',
    duration: 'time',
    layout: 'view',
    states: 'stages',
    collects: 'cards it collects',
    perPerson: 'cards per person',
    source: 'where its cards come from',
    unit: 'unit',
    weight: 'weight',
    max: 'limit',
    min: 'lower limit',
    limit: 'objections allowed',
    maxPerOption: 'dots per card',
    title: 'title',
    heading: 'heading',
    tab: 'sheet name',
    text: 'sentence',
    phrase: 'sentence',
    lead: 'opening sentence',
    empty: 'sentence while empty',
    order: 'order',
    width: 'width',
    office: 'office',
    en: 'English',
  },
  whole: 'This method',
};

function quoted(name: string): string {
  return name === '' ? '' : ` “${name}”`;
}
