/**
 * The role matrix: rows of the plan down, actors across, in each cell the letters of the roles on the colour of the first, with
 * a sign for the answer. What nobody confirmed is dashed and without colour; a row without a responsible says so.
 */
import { ROLE_CODES, type RoleCode } from '../../cards/card.ts';
import { chunks } from '../chunks.ts';
import { line, lines, rect, text, textWidth, wrap } from '../svg.ts';
import { answerSign, drawing, numberLabel, widthOf, wrapped, type Drawing, type Look } from './look.ts';
import { onPages } from './on-pages.ts';

export type RoleAnswer = 'confirmed' | 'noted' | 'waiting' | 'declined';

export interface RolesPicture {
  /** Over the rows. */
  readonly heading: string;
  readonly rows: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    /** What is wrong with the row ("Belum ada PJ"), or empty. */
    readonly missing: string;
  }[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly code: string }[];
  readonly cells: readonly {
    readonly row: string;
    readonly actor: string;
    readonly roles: readonly RoleCode[];
    readonly answer: RoleAnswer;
  }[];
  readonly roles: Readonly<Record<RoleCode, string>>;
  readonly answers: Readonly<Record<RoleAnswer, string>>;
}

const NAMES = 0.25;
const LEADING = 1.14;
const HEAD_LINES = 3;
/** In type sizes: a badge, the white around it, the row of what the letters mean. */
const BADGE = { width: 3.4, height: 1.9 };
const PAD = 0.3;
const LEGEND = 2;
const ANSWERS = ['confirmed', 'noted', 'waiting', 'declined'] as const;

/** As many pictures as it takes: first further rows, then further actors. */
export function drawRoles(given: RolesPicture, look: Look): Drawing[] {
  const legend = legendOf(given, look);
  return chunks(given.actors, look.actors).flatMap((actors) => {
    const head = headOf(actors, look);
    const room = look.height - head.height - legend.height;
    const rows = given.rows.map((it) => layRow(it, look));
    return onPages(rows, room).map((page) => drawPage(given, { head, rows: page, legend }, look));
  });
}

interface Head {
  readonly actors: readonly { readonly id: string; readonly lines: readonly string[] }[];
  readonly wide: number;
  readonly height: number;
}

interface LaidRow {
  readonly id: string;
  readonly number: number;
  readonly title: readonly string[];
  readonly missing: string;
  readonly height: number;
}

interface Page {
  readonly head: Head;
  readonly rows: readonly LaidRow[];
  readonly legend: ReturnType<typeof legendOf>;
}

/** Names where they fit into three lines without being broken, else the short name. */
function headOf(actors: RolesPicture['actors'], look: Look): Head {
  const wide = (look.width * (1 - NAMES)) / actors.length;
  // White enough that neighbours do not run together; a long word may reach as far as the column.
  const [room, column] = [wide - look.small * 0.8, wide - look.small * 0.2];
  const named = actors.map(({ id, name, code }) => {
    // Heads are bold and stand closer than the letters that `widthOf` measures.
    const longest = Math.max(...name.split(' ').map((word) => textWidth(word, look.small)));
    const found = wrap(name, Math.max(room, Math.min(longest, column)), look.small);
    const whole = longest <= column && found.length <= HEAD_LINES;
    return { id, lines: whole ? found : wrap(code, column, look.small) };
  });
  const most = Math.max(1, ...named.map((it) => it.lines.length));
  return { actors: named, wide, height: look.type * (most * LEADING + 0.9) };
}

function layRow(it: RolesPicture['rows'][number], look: Look): LaidRow {
  const title = wrapped(look, it.title, look.width * NAMES - look.type * 2.9);
  const count = title.length + (it.missing === '' ? 0 : 1);
  return { ...it, title, height: look.type * (Math.max(count * LEADING, BADGE.height) + 2 * PAD) };
}

function drawPage(given: RolesPicture, { head, rows, legend }: Page, look: Look): Drawing {
  const { colours, type, small, width } = look;
  const left = width * NAMES;
  const foot = head.height + rows.reduce((sum, row) => sum + row.height, 0);
  const parts: string[] = [
    text(type * 0.2, head.height - type * 0.5, given.heading, { size: small, fill: colours.grey }),
    ...head.actors.map((actor, i) =>
      lines(
        left + (i + 0.5) * head.wide,
        head.height - type * (0.5 + (actor.lines.length - 1) * LEADING),
        actor.lines,
        type * LEADING,
        { size: small, bold: true, anchor: 'middle', fill: colours.ink },
      ),
    ),
    ...head.actors.map((_, i) =>
      line(left + i * head.wide, head.height, left + i * head.wide, foot, {
        stroke: colours.line,
        width: type / 14,
      }),
    ),
    line(0, head.height, width, head.height, { stroke: colours.ink, width: type / 8 }),
  ];
  let y = head.height;
  for (const row of rows) {
    const middle = y + row.height / 2;
    const all = row.title.length + (row.missing === '' ? 0 : 1);
    const first = middle - ((all - 1) * type * LEADING) / 2 + type * 0.35;
    parts.push(
      numberLabel(look, type * 1.1, middle, row.number),
      lines(type * 2.5, first, row.title, type * LEADING, { size: type, fill: colours.ink }),
      text(type * 2.5, first + row.title.length * type * LEADING, row.missing, {
        size: type,
        bold: true,
        fill: colours.missing,
      }),
    );
    for (const [i, actor] of head.actors.entries()) {
      const held = given.cells.filter((it) => it.row === row.id && it.actor === actor.id);
      for (const [n, cell] of held.entries()) {
        const x = left + (i + 0.5) * head.wide;
        const at = middle + (n - (held.length - 1) / 2) * type * BADGE.height;
        const small = Math.min(1, row.height / (held.length * type * (BADGE.height + 0.1)));
        parts.push(badge(cell, x, at, { look, most: head.wide - type * 0.3, scale: small }));
      }
    }
    y += row.height;
    parts.push(line(0, y, width, y, { stroke: colours.line, width: type / 14 }));
  }
  return drawing(look, foot + legend.height, [...parts, ...legend.at(foot)]);
}

/** Letters and sign of one answer around a point, drawn smaller rather than wider than its column. */
function badge(
  cell: Pick<RolesPicture['cells'][number], 'roles' | 'answer'>,
  x: number,
  y: number,
  { look, most, scale }: { readonly look: Look; readonly most: number; readonly scale: number },
): string {
  const codes = ROLE_CODES.filter((code) => cell.roles.includes(code));
  const label = codes.join(' ');
  const { colours } = look;
  const wanted = Math.max(look.type * BADGE.width, widthOf(look, label) * 1.15 + look.type * 2.1);
  const type = look.type * Math.min(scale, most / wanted);
  const [wide, high] = [wanted * (type / look.type), type * BADGE.height];
  const waiting = cell.answer === 'waiting';
  const declined = cell.answer === 'declined';
  const paint = colours.roles[codes[0] ?? 'D'];
  const ink = declined ? colours.missing : waiting ? colours.ink : paint.ink;
  const sign = type * 1.1;
  return (
    rect(x - wide / 2, y - high / 2, wide, high, {
      fill: waiting || declined ? colours.ground : paint.fill,
      stroke: declined ? colours.missing : waiting ? colours.grey : paint.edge,
      width: type / 9,
      ...(waiting ? { dash: `${type / 3.2} ${type / 4.4}` } : {}),
    }) +
    text(x - sign / 2, y + type * 0.36, label, { size: type, bold: true, anchor: 'middle', fill: ink }) +
    answerSign(cell.answer, x + wide / 2 - sign * 0.85, y, sign, ink)
  );
}

/** What the letters and the signs mean, in one row or two. */
function legendOf(
  { roles, answers, cells }: RolesPicture,
  look: Look,
): { readonly height: number; readonly at: (y: number) => string[] } {
  const { colours, type, small } = look;
  const letters = ROLE_CODES.map((code) => ({ code, wide: type * 3.6 + widthOf(look, roles[code], small) }));
  const signs = ANSWERS.filter((answer) => cells.some((it) => it.answer === answer)).map((answer) => ({
    answer,
    wide: type * 2.2 + widthOf(look, answers[answer], small),
  }));
  const wide = (all: readonly { readonly wide: number }[]): number =>
    all.reduce((sum, it) => sum + it.wide, 0);
  const rows = wide(letters) + wide(signs) > look.width ? 2 : 1;
  return {
    height: type * (0.6 + rows * LEGEND),
    at: (y) => {
      const first = y + type * (0.6 + LEGEND / 2);
      const second = first + (rows - 1) * type * LEGEND;
      const parts: string[] = [];
      let x = 0;
      for (const { code, wide: own } of letters) {
        const { fill, edge, ink } = colours.roles[code];
        const box = type * 2.3;
        parts.push(
          rect(x, first - type * 0.75, box, type * 1.5, { fill, stroke: edge, width: type / 11 }),
          text(x + box / 2, first + type * 0.36, code, {
            size: type,
            bold: true,
            anchor: 'middle',
            fill: ink,
          }),
          text(x + box + type * 0.4, first + type * 0.36, roles[code], { size: small, fill: colours.grey }),
        );
        x += own;
      }
      x = rows === 1 ? look.width - wide(signs) : 0;
      for (const { answer, wide: own } of signs) {
        parts.push(
          answerSign(answer, x + type * 0.6, second, type, colours.grey),
          text(x + type * 1.4, second + type * 0.36, answers[answer], { size: small, fill: colours.grey }),
        );
        x += own;
      }
      return parts;
    },
  };
}
