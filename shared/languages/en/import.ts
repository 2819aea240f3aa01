/** Import from files: choosing columns, checking, and a sentence for every row that is not right yet. */

import type { importing as indonesian } from '../id/import.ts';
import type { Words } from '../language.ts';
import { numbers } from './numbers.ts';

const n = numbers;

export const importing: Words<typeof indonesian> = {
  cards: {
    title: (step) => `Import cards into “${step}”`,
    about:
      'Choose an XLSX or CSV file, such as a list of proposals or an existing plan, or the result file (JSON) of an earlier workshop. Every row becomes one card. Nothing is stored until you press “Import”.',
    ready: (count) => `${n.integer(count)} ${count === 1 ? 'card' : 'cards'} ready to import`,
    checked: (count) =>
      `The server has checked: ${n.integer(count)} ${count === 1 ? 'card' : 'cards'} can be imported. Nothing is stored yet.`,
    go: (count) => `Import ${n.integer(count)} ${count === 1 ? 'card' : 'cards'}`,
    done: (count, source) =>
      `${n.integer(count)} ${count === 1 ? 'card' : 'cards'} from “${source}” on the board.`,
    doneSealed: (count, source) =>
      `${n.integer(count)} ${count === 1 ? 'card' : 'cards'} from “${source}” stored, sealed until they are shown.`,
  },
  people: {
    title: 'Import the invitation list',
    about:
      'Choose an XLSX or CSV file with columns for name, constituency, institution, position and M/F. Who is invited does not count as present; they are once they join under that name, or the desk notes them.',
    one: 'Invitation',
    fields: {
      name: 'Name',
      constituency: 'Constituency',
      institution: 'Institution',
      position: 'Position',
      gender: 'M/F',
    },
    genders: { L: 'M', P: 'F', 'L-kata': 'Male', 'P-kata': 'Female' },
    ready: (count) =>
      `${n.integer(count)} ${count === 1 ? 'person' : 'people'} ready for the invitation list`,
    checked: (count) =>
      `The server has checked: ${n.integer(count)} ${count === 1 ? 'person' : 'people'} can be added. Who is on the list already is not added twice.`,
    go: (count) => `Import ${n.integer(count)} ${count === 1 ? 'invitation' : 'invitations'}`,
    done: (count) =>
      `${n.integer(count)} ${count === 1 ? 'person is' : 'people are'} on the invitation list.`,
  },
  dictionary: {
    title: 'Import the dictionary of proposals',
    about:
      'Choose an XLSX or CSV file with columns for description, unit, unit price, type and agency. Participants pick from it when they write a proposal. It replaces the dictionary before.',
    one: 'Entry',
    fields: { text: 'Description', unit: 'Unit', price: 'Unit price', type: 'Type', agency: 'Agency' },
    ready: (count) => `${n.integer(count)} ${count === 1 ? 'entry' : 'entries'} ready for the dictionary`,
    checked: (count) =>
      `The server has checked: ${n.integer(count)} ${count === 1 ? 'entry' : 'entries'} can be the dictionary. Nothing is replaced yet.`,
    go: (count) => `Use ${n.integer(count)} ${count === 1 ? 'entry' : 'entries'}`,
    done: (count, source) =>
      `The dictionary “${source}” holds ${n.integer(count)} ${count === 1 ? 'entry' : 'entries'}.`,
  },
  choose: 'Choose a file',
  chooseHint: (megabytes, rows) =>
    `XLSX, CSV (UTF-8) or the result of a workshop (JSON), at most ${n.integer(megabytes)} MB and ${n.integer(rows)} rows.`,
  chooseTableHint: (megabytes, rows) =>
    `XLSX or CSV (UTF-8), at most ${n.integer(megabytes)} MB and ${n.integer(rows)} rows.`,
  another: 'Another file',
  file: 'File',
  sheet: 'Sheet',
  sheetUnnamed: 'Sheet 1',
  kind: 'Kind of card',
  head: 'Row with the column names',
  headOption: (row, names) => `Row ${n.integer(row)}: ${names}`,
  source: 'Name of the source',
  sourceHint: 'Printed on the cards and in the result, such as “RPJMD 2021–2026, row 17”.',
  sourceMissing: 'Please name the source.',

  columns: 'Which column holds what?',
  field: 'Field',
  column: 'Column of the file',
  example: 'For example',
  required: 'required',
  columnOption: (letter, name) => (name === '' ? `Column ${letter}` : `${letter} · ${name}`),
  columnOf: (field) => `Column for ${field}`,
  noColumn: 'Left empty',
  same: 'The same for every row…',
  sameOf: (field) => `${field} of every row`,
  years: (columns) => `By year: columns ${columns}`,
  preview: 'This is what it becomes',
  noCards: 'No row can be imported yet.',

  faulty: (count) => `${n.integer(count)} ${count === 1 ? 'row has' : 'rows have'} a problem`,
  headFaulty: 'Columns are missing',
  nothingYet: 'As long as there are problems nothing is imported. Correct the file, or leave those rows out.',
  leaveOut: (count) => `Leave out the ${n.integer(count)} ${count === 1 ? 'row' : 'rows'} with problems`,
  problems: 'To be corrected',
  moreProblems: (count) => `and ${n.integer(count)} more`,
  tooMany: (count, room) =>
    `This file holds ${n.integer(count)} cards, and the board has room for ${n.integer(room)}.`,

  check: 'Check',
  checking: 'Checking…',
  back: 'Back',
  cancel: 'Cancel',

  progress: 'Progress of the import',
  stages: {
    upload: 'Sending the file…',
    read: 'Reading the file…',
    send: 'Sending the cards…',
    store: 'Storing…',
    board: (done, of) => `${n.integer(done)} of ${n.integer(of)} cards on the board`,
  },
  unreachable: 'The server cannot be reached. Nothing was imported; please try again.',
  unsure: 'The connection broke before the server answered. Press again: no card comes in twice.',

  place: (row, column) =>
    column === null ? `Row ${n.integer(row)}` : `Row ${n.integer(row)}, column ${column}`,
  inSheet: (place, sheet) => `Sheet “${sheet}”, ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
  problem: {
    formula: () => 'the cell holds a formula. Paste it as a value and save again.',
    merged: () => 'this cell is merged with another. Split the cells and fill every row.',
    error: (text) => `the cell shows the error ${text}. Correct or clear it.`,
    number: (text) => `“${text}” is no number. Write for example 1,250 or 2.5.`,
    money: (text) => `“${text}” is no sum in rupiah. Write a whole number, for example 75,000,000.`,
    year: (text) => `“${text}” is no year. Write four figures, for example 2026.`,
    period: (text) => `“${text}” is no time. Write for example 2026, 2026–2028 or Q3 2026.`,
    yearly: (text) => `“${text}” is no list of values by year. Write for example 2026: 10; 2027: 12.`,
    spot: (text) => `“${text}” is no point on the map. Write for example 250 / 400.`,
    option: (text, field, options) => `“${text}” is none of the choices of ${field}. They are: ${options}.`,
    link: (text, field) =>
      `“${text}” is not among what was accepted for ${field}. Write its title or its number.`,
    'text-too-long': (_text, field, max) => `${field} is too long. At most ${max} characters.`,
    'field-invalid': (text, field) => `“${text}” cannot be used for ${field}.`,
    required: (_text, field) => `${field} is empty but required.`,
    'no-column': (_text, field) => `there is no column for ${field}, which is required.`,
    'same-name': (text, other) =>
      `the name “${text}” is that of column ${other} already. Give every column a name of its own.`,
  },
  fault: {
    'not-a-table': () => 'This file is no table. Save it as XLSX or CSV and choose it again.',
    'old-format': () =>
      'This file is in the old format (XLS) or has a password. Save it as XLSX without a password and choose it again.',
    damaged: () => 'This file is damaged or incomplete. Open it, save it again and choose it once more.',
    encoding: () => 'the letters cannot be read. Save it as “CSV UTF-8” and choose it again.',
    quote: () => 'the quotation marks are incomplete. Save it again from the spreadsheet.',
    empty: () => 'This file is empty.',
    'too-many-rows': (max) => `this file holds more than ${max} rows. Split it into several files.`,
    'too-many-columns': (max) => `this file holds more than ${max} columns. Delete those you do not need.`,
    'too-many-sheets': (max) => `This file holds more than ${max} sheets. Delete those you do not need.`,
    'too-long': (max) => `it holds more than ${max} characters. Shorten it first.`,
    'too-much': () => 'This file holds too much to be read at once. Split it into several files.',
    'not-a-result': () =>
      'This JSON file is no result of a workshop. Choose the JSON file from its downloads.',
    'altered-result': () =>
      'This result file is not what was frozen. Ask that workshop for the original file.',
    'draft-result': () =>
      'This result is still a draft. Freeze it in that workshop first, then download it again.',
  },
  tooBig: (megabytes) => `This file is larger than ${n.integer(megabytes)} MB. Split it into several files.`,
  nothingImported: 'Nothing was imported.',
};
