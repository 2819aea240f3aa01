/** Where the proposed model areas lie on the sketch of the landscape. */
import type { Fields } from '@mufakat/shared/cards/card.ts';

/** By card, or by group where the facilitator worded one. */
export const POINTS: Readonly<Record<string, Fields>> = {
  'a-dangku': { titik: { x: 205, y: 312 } },
  'a-merang-1': { titik: { x: 566, y: 410 } },
  'a-merang': { titik: { x: 566, y: 410 } },
  'a-sembilang': { titik: { x: 842, y: 705 } },
  'a-lalan': { titik: { x: 488, y: 268 } },
  'a-tungkal': { titik: { x: 318, y: 156 } },
};
