/**
 * The real case: Kelurahan Pringgokusuman in Kota Yogyakarta and its Master Plan Gandeng Gendong, announced there in May 2021. The
 * contents asked for and who takes part are public (domain 8 T3); the day, the names of the three kampung, words and figures
 * are ours, persons are invented.
 */
import type { Fields } from '@mufakat/shared/cards/card.ts';

import type { Case } from '../case.ts';
import { illustrated, photo } from '../pictures.ts';
import { CARDS, GROUPS } from './cards.ts';
import { CIRCLES } from './circles.ts';
import { LINES, OBJECTION_ANSWERS, POLLS, TRAY } from './decisions.ts';
import { NOTULA, PROCEEDINGS, SETTINGS } from './event.ts';
import { ACTORS, PEOPLE } from './people.ts';
import { ROLE_ANSWERS, ROLE_CARDS } from './roles.ts';

/** By card, or by group where the facilitator worded one. */
const PHOTOS: Readonly<Record<string, Fields>> = {
  'i-sampah-1': { foto: photo(11) },
  'i-sampah': { foto: photo(11) },
  'i-stunting-1': { foto: photo(12) },
  'i-stunting': { foto: photo(12) },
};

export const pringgokusuman: Case = {
  id: 'pringgokusuman',
  method: 'gandeng-gendong',
  settings: SETTINGS,
  people: PEOPLE,
  actors: ACTORS,
  circles: CIRCLES,
  cards: illustrated([...CARDS, ...ROLE_CARDS], PHOTOS),
  groups: illustrated(GROUPS, PHOTOS),
  statements: [],
  polls: POLLS,
  lines: LINES,
  roleAnswers: ROLE_ANSWERS,
  tray: TRAY,
  objectionAnswers: OBJECTION_ANSWERS,
  proceedings: PROCEEDINGS,
  notula: NOTULA,
};
