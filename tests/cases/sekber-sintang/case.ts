/**
 * The real case: Sekber Kabupaten Sintang meets in the hall of Bappeda to write vision and strategy, find what is unclear in its
 * rules, and agree on an action plan. That much and the question of the civil society about work pattern, role and structure are
 * public (domain 8 T4). The real meeting took two days in June 2022; words, figures and the one long day of March 2026 are
 * ours, persons are invented.
 */
import type { Case } from '../case.ts';
import { CARDS, GROUPS } from './cards.ts';
import { LINES, OBJECTION_ANSWERS, POLLS, TRAY } from './decisions.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';
import { ACTORS, PEOPLE } from './people.ts';
import { ROLE_ANSWERS, ROLE_CARDS } from './roles.ts';

const VISION =
  'Sintang yang lestari, adil, dan sejahtera, dikelola bersama oleh pemerintah, masyarakat, mitra pembangunan, dan pelaku usaha';

export const sekberSintang: Case = {
  id: 'sekber-sintang',
  method: 'sekber',
  settings: SETTINGS,
  people: PEOPLE,
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
