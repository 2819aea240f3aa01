/** Words about circles (breakout groups): setting up, getting in, working, leading, and the merge into the plenary. */

import type { circles as id } from '../id/circles.ts';
import type { Words } from '../language.ts';
import { numbers } from './numbers.ts';

const n = numbers;
const people = (count: number) => `${n.integer(count)} ${count === 1 ? 'person' : 'people'}`;
const cards = (count: number) => `${n.integer(count)} ${count === 1 ? 'card' : 'cards'}`;

export const circles: Words<typeof id> = {
  title: 'Circles',
  one: 'Circle',
  name: 'Name of the circle',
  people,
  cards,
  online: (count: number, of: number) => `${n.integer(count)} of ${n.integer(of)} connected`,
  leader: (name: string) => `Led by ${name}`,
  noLeader: 'Nobody leads yet',
  done: 'Done',
  working: 'Working',
  notice: 'From the facilitator',
  from: (circle: string) => `From ${circle}`,
  phone: {
    pick: 'Choose a circle',
    pickText: 'You write together with its members. You may still change.',
    wait: 'You are in no circle yet',
    waitText: 'The facilitator places you. This page changes by itself.',
    join: (name: string) => `Join ${name}`,
    joined: (name: string) => `You are in ${name}.`,
    soon: 'This is your circle. Please sit down with its members; the step opens soon.',
    mine: 'Our cards',
    together: 'Cards are written together: the others see yours while you type.',
    members: 'Members',
    other: 'Change the circle',
    lead: 'You lead this circle.',
    arrange: 'Arrange the wall',
    back: 'Back',
    start: (minutes: number) => `Start ${n.integer(minutes)} min`,
    add: '+1 minute',
    pause: 'Pause',
    resume: 'Go on',
    finish: 'Mark as done',
    unfinish: 'Not done yet',
  },
  desk: {
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
    outside: (count: number) => `${people(count)} in no circle yet`,
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
  },
  screen: {
    lead: 'Every circle writes its cards together.',
    foot: (count: number, all: number) =>
      `${n.integer(count)} ${count === 1 ? 'circle' : 'circles'} · ${cards(all)}`,
  },
};
