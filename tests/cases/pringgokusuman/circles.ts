/** Potentials, problems and dreams are written by kampung: three circles, each led by one of its own. */
import type { CaseCircles } from '../case.ts';

export const CIRCLES: readonly CaseCircles[] = [
  {
    step: 'potensi',
    circles: [
      { name: 'Kampung Utara', leader: 'w1', members: ['w1', 'k1', 'k4', 'p1'] },
      { name: 'Kampung Tengah', leader: 'w2', members: ['w2', 'k2', 'k3', 'm3', 'c1'] },
      // w3 shares the phone of w2, who sits with another kampung.
      { name: 'Kampung Selatan', leader: 'm2', members: ['m2', 'k5', 'm1', 'p2', 'w3', 'w4'] },
    ],
  },
];
