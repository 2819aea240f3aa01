/**
 * The real case: the partnership landscape Sembilang–Dangku in South Sumatra, whose stakeholders (government, companies,
 * communities, civil society, universities) plan together for 2028. Facts are public (domain 8 T2, 11), words and figures
 * are ours, persons are invented.
 */
import type { Case } from '../case.ts';
import { CARDS, GROUPS } from './cards.ts';
import { LINES, OBJECTION_ANSWERS, POLLS, STATEMENTS, TRAY } from './decisions.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';
import { ACTORS, PEOPLE } from './people.ts';
import { ROLE_ANSWERS, ROLE_CARDS } from './roles.ts';

export const sembilangDangku: Case = {
  id: 'sembilang-dangku',
  method: 's-pwt',
  settings: SETTINGS,
  people: PEOPLE,
  actors: ACTORS,
  cards: [...CARDS, ...ROLE_CARDS],
  groups: GROUPS,
  statements: STATEMENTS,
  polls: POLLS,
  lines: LINES,
  roleAnswers: ROLE_ANSWERS,
  tray: TRAY,
  objectionAnswers: OBJECTION_ANSWERS,
  proceedings: PROCEEDINGS,
  notula: NOTULA,
};
