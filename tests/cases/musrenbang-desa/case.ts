/**
 * The real case: Desa Brosot in Kulon Progo sets its annual plan for 2020. Road to the fields, latrines, waste bank, street lamps and
 * water tanks are of the sizes and costs that the district has published (domain 11); the evening, the other proposals and all
 * persons are invented.
 */
import type { Case } from '../case.ts';
import { CARDS, GROUPS } from './cards.ts';
import { LINES, OBJECTION_ANSWERS, POLLS, TRAY } from './decisions.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';
import { PEOPLE } from './people.ts';

export const brosot: Case = {
  id: 'brosot',
  method: 'musrenbang-desa',
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
