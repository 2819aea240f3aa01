/** What people photographed on their walk through the lingkungan, and where on the map it is. */
import type { Fields } from '@mufakat/shared/cards/card.ts';

import { photo } from '../pictures.ts';

/** By card, or by group where the facilitator worded one. */
export const PICTURES: Readonly<Record<string, Fields>> = {
  'm-saluran-1': { foto: photo(1), titik: { x: 214, y: 268 } },
  'm-saluran': { foto: photo(1), titik: { x: 214, y: 268 } },
  'm-pasang': { foto: photo(2), titik: { x: 705, y: 520 } },
  'm-jamban-1': { titik: { x: 812, y: 455 } },
  'm-jamban': { titik: { x: 812, y: 455 } },
  'm-sampah-1': { foto: photo(3), titik: { x: 512, y: 604 } },
  'm-sampah': { foto: photo(3), titik: { x: 512, y: 604 } },
  'm-titi': { foto: photo(4), titik: { x: 640, y: 574 } },
  'm-gang': { foto: photo(5), titik: { x: 140, y: 330 } },
  'm-air': { titik: { x: 902, y: 424 } },
  'q-tepi': { foto: photo(6), titik: { x: 756, y: 640 } },
};
