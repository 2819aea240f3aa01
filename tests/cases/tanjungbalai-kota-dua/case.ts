/**
 * The real case: Kelurahan Tanjungbalai Kota II in Kota Tanjungbalai plans its settlement. That its RPLP follows the spatial plan,
 * the RPJMD and the mayor's decree on slum areas is public, and so are the phases of PLPBK, its actors and a grant of about
 * a thousand million rupiah (domain 8 T5); the day in 2026, words, places and figures are ours, persons are invented.
 */
import type { Case } from '../case.ts';
import { illustrated, sketchMap } from '../pictures.ts';
import { CARDS, GROUPS, VISION } from './cards.ts';
import { LINES, OBJECTION_ANSWERS, POLLS, TRAY } from './decisions.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';
import { PEOPLE } from './people.ts';
import { PICTURES } from './pictures.ts';

export const tanjungbalaiKotaDua: Case = {
  id: 'tanjungbalai-kota-dua',
  method: 'plpbk',
  settings: SETTINGS,
  people: PEOPLE,
  actors: [],
  cards: illustrated(CARDS, PICTURES),
  groups: illustrated(GROUPS, PICTURES),
  map: {
    sheet: sketchMap(1),
    title: 'Kelurahan Tanjungbalai Kota II',
    source: 'Sketsa warga, digambar ulang oleh TIPP, Februari 2026',
  },
  statements: [{ step: 'visi', text: VISION }],
  polls: POLLS,
  lines: LINES,
  roleAnswers: [],
  tray: TRAY,
  objectionAnswers: OBJECTION_ANSWERS,
  proceedings: PROCEEDINGS,
  notula: NOTULA,
};
