/** The look of pictures on paper. */
import { TINT } from '../cells.ts';
import type { Look } from './look.ts';

const DARK = `#${TINT.dark}`;
const INK = '#1F2A2E';
const GREY = '#55646A';

/** Across a lying page of F4, where 12 units are about 9 points; told apart in a grey copy too. */
export const PAPER: Look = {
  width: 1096,
  height: 600,
  type: 11,
  small: 10,
  font: 'Arimo, Arial',
  letter: 1,
  actors: 14,
  cells: 9,
  field: { least: 9, most: 9 },
  mark: 1,
  colours: {
    behind: '#FFFFFF',
    ground: '#FFFFFF',
    ink: INK,
    grey: GREY,
    line: '#DDE4E4',
    bands: [DARK, '#4B7A79', '#3B6C7C', '#5C7F7A'].map((fill) => ({ fill, edge: fill, ink: '#FFFFFF' })),
    bars: [
      { fill: `#${TINT.middle}`, edge: DARK, ink: INK },
      { fill: `#${TINT.light}`, edge: DARK, ink: INK },
    ],
    number: { fill: '#DCE8E6', edge: '#DCE8E6', ink: INK },
    missing: '#A32D20',
    panel: '#F6F8F8',
    measure: DARK,
    target: '#E9B949',
    zones: {
      'layak-mendesak': '#DCE8E6',
      layak: `#${TINT.light}`,
      'layak-kurang-mendesak': `#${TINT.cream}`,
      'tidak-layak': '#F2F2F1',
    },
    classes: {
      'layak-mendesak': { fill: DARK, edge: DARK, ink: '#FFFFFF' },
      layak: { fill: '#FFFFFF', edge: DARK, ink: INK },
      'layak-kurang-mendesak': { fill: '#FFF6DC', edge: '#7C5A10', ink: INK },
      'tidak-layak': { fill: '#E2E2E0', edge: GREY, ink: INK },
      'data-kurang': { fill: '#FFFFFF', edge: GREY, ink: INK },
    },
    roles: {
      PJ: { fill: DARK, edge: DARK, ink: '#FFFFFF' },
      P: { fill: `#${TINT.middle}`, edge: '#5F8F8D', ink: INK },
      D: { fill: '#FFFFFF', edge: '#8FA5A4', ink: INK },
      F: { fill: `#${TINT.yellow}`, edge: '#A87B14', ink: INK },
      W: { fill: `#${TINT.violet}`, edge: '#7A6A96', ink: INK },
    },
  },
};
