/** The looks of pictures on a page: the colours of the theme, the type of the hall and of the desk. */
import type { Colours, Look, Paint } from '@mufakat/shared/result/pictures/look.ts';

const paint = (name: string): Paint => ({
  fill: `var(--${name})`,
  edge: `var(--${name}-edge)`,
  ink: 'var(--card-ink)',
});
const DARK: Paint = { fill: 'var(--ink)', edge: 'var(--ink)', ink: 'var(--surface)' };
const FAINT = 'light-dark(#dcd5c6, #475062)';

const COLOURS: Colours = {
  behind: 'none',
  ground: 'var(--surface)',
  ink: 'var(--ink)',
  grey: 'var(--ink-2)',
  line: 'var(--line)',
  bands: [
    { fill: 'var(--board)', edge: 'var(--board)', ink: 'var(--ink)' },
    { fill: 'var(--board-sheet)', edge: 'var(--board-sheet)', ink: 'var(--ink)' },
  ],
  bars: [paint('aksi')],
  number: { ...paint('program'), edge: 'var(--program)' },
  missing: 'var(--bad)',
  panel: 'var(--sunken)',
  measure: 'var(--ink)',
  target: 'var(--isu)',
  zones: {
    'layak-mendesak': 'light-dark(#e2efd5, #25382a)',
    layak: 'light-dark(#f2f8ec, #202b2b)',
    'layak-kurang-mendesak': 'var(--ground)',
    'tidak-layak': 'var(--sunken)',
  },
  classes: {
    'layak-mendesak': DARK,
    layak: { ...paint('program'), edge: 'var(--card-ink)' },
    'layak-kurang-mendesak': { ...paint('isu'), edge: 'var(--card-ink)' },
    'tidak-layak': { fill: FAINT, edge: 'var(--ink)', ink: 'var(--ink)' },
    'data-kurang': { fill: 'var(--surface)', edge: 'var(--ink-2)', ink: 'var(--ink)' },
  },
  roles: {
    PJ: DARK,
    P: paint('program'),
    D: paint('peran'),
    F: paint('isu'),
    W: paint('kebijakan'),
  },
};

/** Pixels at 1920 × 1080 below the head and above the foot of a screen; nothing is smaller than 26 of them. */
export const HALL: Look = {
  width: 1792,
  height: 806,
  type: 28,
  small: 26,
  font: 'inherit',
  letter: 1.06,
  actors: 9,
  cells: 4,
  field: { least: 5, most: 14 },
  mark: 0.75,
  colours: COLOURS,
};

/** The smallest type the last row can read, for what has much to say. */
export const HALL_CLOSE: Look = { ...HALL, type: 26 };

/** Beside a table on the desk. */
export const DESK: Look = { ...HALL, width: 420, height: 420, type: 13, small: 12 };
