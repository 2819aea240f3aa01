/** Circles at the desk. Keys and meaning: the Indonesian file. */

import type { circlesDesk as indonesian } from '../id/circles-desk.ts';
import type { Words } from '../language.ts';
import { numbers } from './numbers.ts';

const n = numbers;

export const circlesDesk: Words<typeof indonesian> = {
  setUp: 'Set up circles',
  setUpText:
    'The members of a circle write cards together and pin them on a wall of their own. Afterwards all cards come together in the plenary.',
  entry: 'How people get in',
  entries: {
    choice: 'They choose on the phone',
    draw: 'By lot, evenly by constituency',
    placed: 'The facilitator places them',
  },
  add: 'Add a circle',
  remove: (name: string) => `Remove ${name}`,
  themes: (step: string) => `Take the results of “${step}”`,
  levels: 'Take the names of the levels',
  blank: 'A circle has no name.',
  same: 'Two circles have the same name. Please tell them apart.',
  save: 'Save',
  off: 'No circles',
  cancel: 'Never mind',
  edit: 'Change the circles',
  board: 'Look at the wall',
  look: (name: string) => `Look at the wall of ${name}`,
  back: 'All circles',
  outside: (count: number) => `${n.integer(count)} ${count === 1 ? 'person' : 'people'} in no circle yet`,
  draw: 'Draw those left',
  drawAgain: 'Draw all again',
  drawAgainText: 'Everybody but the leaders is placed anew. Cards stay with their circle.',
  place: 'Members and leaders',
  placeIn: (name: string) => `Circle of ${name}`,
  none: 'In none',
  leads: 'Leads',
  lead: (name: string) => `Leads: ${name}`,
  show: 'Show on the screen',
  hide: 'Stop showing',
  tell: 'A sentence to all circles',
  tellPlaceholder: 'For example: back to the plenary in five minutes',
  send: 'Send',
  untell: 'Take it away',
  merge: 'Merge into the plenary',
  mergeTitle: 'Merge all cards into the plenary?',
  mergeText:
    'The walls of all circles become one, look-alikes hang side by side, and every card keeps where it came from. This cannot be undone.',
  mergeYes: 'Merge',
  timer: (name: string) => `Time of ${name}`,
  start: (minutes: number) => `${n.integer(minutes)} min`,
};
