/**
 * A discussion on the sustainability report of Kabupaten Sintang with its four pillars and 23 indicators. That such a discussion was held
 * in 2024 is public (domain 8 T4); the day, words and figures are ours, persons are invented.
 */
import type { Case } from '../case.ts';
import { CARDS, GROUPS } from './cards.ts';
import { LINES, OBJECTION_ANSWERS, POLLS, TRAY } from './decisions.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';
import { PEOPLE } from './people.ts';

export const fgdSintang: Case = {
  id: 'fgd-sintang',
  method: 'fgd',
  settings: SETTINGS,
  people: PEOPLE,
  actors: [],
  cards: CARDS,
  groups: GROUPS,
  statements: [],
  polls: POLLS,
  lines: LINES,
  roleAnswers: [],
  tray: TRAY,
  objectionAnswers: OBJECTION_ANSWERS,
  proceedings: PROCEEDINGS,
  notula: NOTULA,
};
