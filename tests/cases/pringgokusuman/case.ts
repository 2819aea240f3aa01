/**
 * The real case: Kelurahan Pringgokusuman in Kota Yogyakarta and its Master Plan Gandeng Gendong, announced there in May 2021. The
 * contents asked for and who takes part are public (domain 8 T3); the day, the names of the three kampung, words and figures
 * are ours, persons are invented.
 */
import type { Case } from '../case.ts';
import { CARDS, GROUPS } from './cards.ts';
import { LINES, OBJECTION_ANSWERS, POLLS, TRAY } from './decisions.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';
import { ACTORS, PEOPLE } from './people.ts';
import { ROLE_ANSWERS, ROLE_CARDS } from './roles.ts';

export const pringgokusuman: Case = {
  id: 'pringgokusuman',
  method: 'gandeng-gendong',
  settings: SETTINGS,
  people: PEOPLE,
  actors: ACTORS,
  cards: [...CARDS, ...ROLE_CARDS],
  groups: GROUPS,
  statements: [],
  polls: POLLS,
  lines: LINES,
  roleAnswers: ROLE_ANSWERS,
  tray: TRAY,
  objectionAnswers: OBJECTION_ANSWERS,
  proceedings: PROCEEDINGS,
  notula: NOTULA,
};
