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
    paused: 'For now you only read the cards written together. Please ask the facilitator.',
    members: 'Members',
    other: 'Change the circle',
    lead: 'You lead this circle.',
    arrange: 'Arrange the wall',
    word: 'Word together',
    back: 'Back',
    start: (minutes: number) => `Start ${n.integer(minutes)} min`,
    add: '+1 minute',
    pause: 'Pause',
    resume: 'Go on',
    finish: 'Mark as done',
    unfinish: 'Not done yet',
  },
  screen: {
    lead: 'Every circle writes its cards together.',
    foot: (count: number, all: number) =>
      `${n.integer(count)} ${count === 1 ? 'circle' : 'circles'} · ${cards(all)}`,
  },
};
