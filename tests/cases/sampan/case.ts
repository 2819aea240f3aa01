/**
 * The real case: Sampan, seven districts on the north coast of Central Java that signed a letter of intent on 13 January 2003, run
 * a market where crops are auctioned in turn, and met for a regional musrenbang in sector groups that did not fit the
 * calendars of their own plans (domain 4, 11). The two days in 2026, words and figures are ours, persons are invented.
 */
import type { Case } from '../case.ts';
import { CARDS, GROUPS, VISION } from './cards.ts';
import { LINES, OBJECTION_ANSWERS, POLLS, TRAY } from './decisions.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';
import { ACTORS, PEOPLE } from './people.ts';
import { ROLE_ANSWERS, ROLE_CARDS } from './roles.ts';

export const sampan: Case = {
  id: 'sampan',
  method: 's-pwt-antardaerah',
  settings: SETTINGS,
  people: PEOPLE,
  // The members agreed on the programmes on the first day, and on who does what on the second.
  laterDays: [{ begins: 'tolok-ukur', absent: ['p2'] }],
  actors: ACTORS,
  cards: [...CARDS, ...ROLE_CARDS],
  groups: GROUPS,
  statements: [{ step: 'visi', text: VISION }],
  polls: POLLS,
  lines: LINES,
  roleAnswers: ROLE_ANSWERS,
  tray: TRAY,
  objectionAnswers: OBJECTION_ANSWERS,
  proceedings: PROCEEDINGS,
  notula: NOTULA,
};
