/**
 * The partnership landscape Sembilang–Dangku once more, planned for ten years as its stakeholders did in 2018: five parties, five
 * themes, two periods, three model areas (domain 8 T2). Facts are public, words and figures are ours, persons are invented.
 */
import type { Case } from '../case.ts';
import { illustrated, sketchMap } from '../pictures.ts';
import { ACTION_CARDS } from './actions.ts';
import { CARDS, GROUPS } from './cards.ts';
import { LINES, OBJECTION_ANSWERS, POLLS, STATEMENTS, TRAY } from './decisions.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';
import { ACTORS, PEOPLE } from './people.ts';
import { POINTS } from './points.ts';
import { ROLE_ANSWERS, ROLE_CARDS } from './roles.ts';

export const kelolaSendang: Case = {
  id: 'kelola-sendang',
  method: 'kemitraan-lanskap',
  settings: SETTINGS,
  people: PEOPLE,
  actors: ACTORS,
  cards: illustrated([...CARDS, ...ACTION_CARDS, ...ROLE_CARDS], POINTS),
  groups: illustrated(GROUPS, POINTS),
  map: {
    sheet: sketchMap(4),
    title: 'Lanskap Sembilang–Dangku',
    source: 'Sketsa untuk lokakarya, bukan peta resmi',
  },
  statements: STATEMENTS,
  polls: POLLS,
  lines: LINES,
  roleAnswers: ROLE_ANSWERS,
  tray: TRAY,
  objectionAnswers: OBJECTION_ANSWERS,
  proceedings: PROCEEDINGS,
  notula: NOTULA,
};
