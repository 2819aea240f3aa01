/** Who gave the dots: one dot each with the letter of the constituency, over 25 dots a bar with figures. On paper alone. */

import { TINT } from '../cells.ts';
import { chunks } from '../chunks.ts';
import type { ResultList } from '../result.ts';
import { constituencyName, type Source } from '../source.ts';
import { circle, line, lines, rect, svg, text, textWidth, wrap, type Style } from '../svg.ts';
import { partTitle, pictureDraft, tableName, type PictureDraft } from './draft.ts';
import { PAPER } from './paper.ts';

/** One dot per dot given, with the letter of the constituency; over 25 dots a bar with figures. */
export function dotPictures(source: Source, list: ResultList): PictureDraft[] {
  const { result, words, numbers } = source;
  const rowsWithDots = list.rows.flatMap(({ number, title, support }) =>
    support === null ? [] : [{ number, title, dots: support.dots, dotsByGroup: support.byGroup }],
  );
  const total = rowsWithDots.reduce((a, it) => a + it.dots, 0);
  if (total === 0) return [];
  const keys = constituencyLetters(source, list);
  // Where no constituency may be named, all dots are alike and nothing explains them.
  const split = keys.some(({ id }) => id !== null);
  const letters = split ? keys : keys.map((key) => ({ ...key, letter: '' }));
  const voted =
    result.decisions.findLast(
      (it) => it.way === 'dots' && (it.step === list.step || it.step === list.settledIn),
    )?.voted ?? null;
  const most = Math.max(...rowsWithDots.map((it) => it.dots));
  const parts = chunks(rowsWithDots, DOT_ROWS);
  return parts.map((part, index) => {
    const left = 330;
    const drawn: string[] = [];
    let [x, legend] = [left, split ? 0 : -LEGEND_ROW];
    for (const key of split ? letters : []) {
      const wide = 44 + textWidth(key.name, 12);
      if (x > left && x + wide > WIDE) [x, legend] = [left, legend + LEGEND_ROW];
      drawn.push(
        dotMark(x + 10, 16 + legend, key),
        text(x + 25, 20 + legend, key.name, { size: 12, fill: GREY }),
      );
      x += wide;
    }
    const height = 44 + legend + part.length * DOT_ROW;
    drawn.push(line(left - 8, 32 + legend, left - 8, height, { stroke: GREY, width: 1.2 }));
    part.forEach((issue, row) => {
      const y = 34 + legend + row * DOT_ROW + DOT_ROW / 2;
      const title = wrap(`${issue.number}. ${issue.title}`, left - 30, 12);
      drawn.push(lines(0, y + 4 - (title.length - 1) * 7, title, 14, { size: 12 }));
      drawn.push(line(left - 8, y + DOT_ROW / 2, WIDE, y + DOT_ROW / 2, { stroke: PALE, width: 0.8 }));
      const dots = dotRuns(issue.dotsByGroup, issue.dots, letters);
      let at = left + 6;
      if (issue.dots > MOST_DOTS) {
        for (const { key, count } of dots) {
          const width = (count / most) * (WIDE - left - 70);
          drawn.push(rect(at - 4, y - 10, width, 20, key.style));
          const label = `${key.letter} ${numbers.integer(count)}`;
          if (textWidth(label, 11) < width) {
            drawn.push(
              text(at - 4 + width / 2, y + 4, label, {
                size: 11,
                bold: true,
                anchor: 'middle',
                fill: key.ink,
              }),
            );
          }
          at += width;
        }
        at += 10;
      } else {
        for (const { key, count } of dots) {
          for (let i = 0; i < count; i++) {
            drawn.push(dotMark(at + 6, y, key));
            at += 21;
          }
        }
        at += 12;
      }
      drawn.push(text(at, y + 5, numbers.integer(issue.dots), { size: 14, bold: true }));
    });
    const rows = part.map((it) => `${it.number}. ${it.title}: ${numbers.integer(it.dots)}`);
    return pictureDraft(
      { svg: svg(WIDE, height, drawn), width: WIDE, height },
      partTitle(
        source,
        words.pictures.dots(tableName(source, list), total, voted, split),
        index,
        parts.length,
      ),
      words.pictures.dotsAlternative(rows),
    );
  });
}

const WIDE = PAPER.width;
const DOT_ROW = 32;
/** Height of a further row of the legend. */
const LEGEND_ROW = 24;
const DOT_ROWS = 15;
const MOST_DOTS = 25;
const INK = '#1F2A2E';
const GREY = '#55646A';
const PALE = '#DDE4E4';

interface Key {
  readonly id: string | null;
  readonly name: string;
  readonly letter: string;
  readonly style: Style;
  readonly ink: string;
}

const KEY_STYLES: readonly { style: Style; ink: string }[] = [
  { style: { fill: `#${TINT.dark}`, stroke: `#${TINT.dark}` }, ink: '#FFFFFF' },
  { style: { fill: '#FFFFFF', stroke: `#${TINT.dark}`, width: 1.4 }, ink: INK },
  { style: { fill: '#E9B949', stroke: '#A87B14' }, ink: INK },
  { style: { fill: '#A9C7C4', stroke: '#5F8F8D' }, ink: INK },
  { style: { fill: '#FFFFFF', stroke: GREY, width: 1.2, dash: '2 2' }, ink: INK },
  { style: { fill: `#${TINT.violet}`, stroke: '#7A6A96' }, ink: INK },
  { style: { fill: '#7A868C', stroke: INK }, ink: '#FFFFFF' },
];

/** A letter of its own for each constituency: its first, else that of a later word, else any of its letters, else a figure. */
function constituencyLetters(source: Source, list: ResultList): Key[] {
  const supports = list.rows.flatMap((row) => row.support ?? []);
  const used = new Set(supports.flatMap((it) => it.byGroup.map((group) => group.constituency)));
  const given = supports.reduce((a, it) => a + it.dots, 0);
  const split = supports.reduce((a, it) => a + it.byGroup.reduce((b, group) => b + group.dots, 0), 0);
  const ids: (string | null)[] = [...used].filter((it) => it !== null);
  if (used.has(null) || split < given) ids.push(null);
  const taken = new Set<string>();
  return ids.map((id, i): Key => {
    const name = constituencyName(source, id);
    const words = name.toUpperCase().split(/[^\p{L}\p{N}]+/u);
    const wanted =
      id === null
        ? ['+']
        : [...words.map((it) => it.slice(0, 1)), ...words.join('').split(''), String(i + 1)];
    const letter = wanted.find((it) => it !== '' && !taken.has(it)) ?? '•';
    taken.add(letter);
    const style = KEY_STYLES[i % KEY_STYLES.length] ?? { style: {}, ink: INK };
    return { id, name, letter, ...style };
  });
}

/** Dots of one issue in the order of the keys; what no group accounts for is the rest. */
function dotRuns(
  byGroup: readonly { constituency: string | null; dots: number }[],
  all: number,
  keys: readonly Key[],
): { key: Key; count: number }[] {
  const named = keys.flatMap((key) => {
    const count = byGroup.filter((it) => it.constituency === key.id).reduce((a, it) => a + it.dots, 0);
    return count === 0 ? [] : [{ key, count }];
  });
  const rest = all - named.reduce((a, it) => a + it.count, 0);
  const others = keys.find((it) => it.id === null);
  if (rest <= 0 || others === undefined) return named;
  return [
    ...named.filter((it) => it.key !== others),
    { key: others, count: rest + (named.find((it) => it.key === others)?.count ?? 0) },
  ];
}

function dotMark(x: number, y: number, key: Key): string {
  return (
    circle(x, y, 9.4, key.style) +
    text(x, y + 3.6, key.letter, { size: 10, bold: true, anchor: 'middle', fill: key.ink })
  );
}
