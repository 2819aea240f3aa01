/**
 * Layak to the right, mendesak upwards, 1 to 5, with the lines between the classes: one shape per class, a moved class is
 * hollow with a star. No mark lies upon another.
 */
import type { ProgrammeClass } from '../../polls/way.ts';
import { circle, line, placed, polygon, rect, svg, text, type Style } from '../svg.ts';
import { drawing, widthOf, type Drawing, type Look } from './look.ts';

export interface ScatterPoint {
  readonly number: number;
  readonly feasible: number;
  readonly urgent: number;
  readonly class: ProgrammeClass | null;
  readonly moved: boolean;
}

export interface ScatterPicture {
  readonly points: readonly ScatterPoint[];
  readonly lines: { readonly feasibleFrom: number; readonly urgentFrom: number; readonly middleFrom: number };
  readonly across: string;
  readonly up: string;
  readonly classes: Readonly<Record<Exclude<ProgrammeClass, 'data-kurang'>, string>>;
}

/** Marks that are drawn in full size; more are drawn smaller rather than upon each other. */
const MOST_MARKS = 40;

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The field with its marks; `beside` draws what stands to its right, from where it ends. */
export function drawScatter(
  given: ScatterPicture,
  look: Look,
  size: { readonly width: number; readonly height: number },
  beside: (from: number) => { readonly parts: readonly string[]; readonly width: number } = () => ({
    parts: [],
    width: 0,
  }),
): Drawing {
  const { points } = given;
  const { colours, type } = look;
  const scale = Math.max(0.4, Math.min(1, Math.sqrt(MOST_MARKS / points.length))) * look.mark * (type / 11);
  // A mark on the edge of the field is seen whole.
  const [top, end] = [Math.max(type * 0.75, 14 * scale), Math.max(type, 14 * scale)];
  const plot: Plot = {
    left: type * 5.1,
    top,
    width: size.width - type * 5.1 - end,
    height: size.height - top - type * 5.6,
  };
  const px = (value: number): number => plot.left + ((value - 1) / 4) * plot.width;
  const py = (value: number): number => plot.top + plot.height - ((value - 1) / 4) * plot.height;
  const { feasibleFrom, urgentFrom, middleFrom } = given.lines;
  const right = px(5);
  const dash = { stroke: colours.grey, width: type / 9, dash: `${type * 0.45} ${type * 0.36}` };
  const marks: Spot[] = [];
  for (const it of points) {
    marks.push(freeSpot(px(it.feasible), py(it.urgent), { marks, plot, gap: 27 * scale }));
  }
  const zones = [
    ['tidak-layak', 1, feasibleFrom, 5, 1],
    ['layak-mendesak', feasibleFrom, 5, 5, urgentFrom],
    ['layak', feasibleFrom, 5, urgentFrom, middleFrom],
    ['layak-kurang-mendesak', feasibleFrom, 5, middleFrom, 1],
  ] as const;
  const axis = { stroke: colours.ink, width: type / 8 };
  const ticks = { size: type, fill: colours.grey };
  const drawn = [
    ...zones.map(([name, from, to, top, foot]) =>
      rect(px(from), py(top), px(to) - px(from), py(foot) - py(top), { fill: colours.zones[name] }),
    ),
    line(px(feasibleFrom), py(5), px(feasibleFrom), py(1), dash),
    line(px(feasibleFrom), py(urgentFrom), right, py(urgentFrom), dash),
    line(px(feasibleFrom), py(middleFrom), right, py(middleFrom), dash),
    line(px(1), py(5), px(1), py(1), axis),
    line(px(1), py(1), right, py(1), axis),
    ...zones.map(([name, from, to, top, foot]) =>
      zoneLabel(
        given.classes[name],
        { x: [px(from), px(to)], y: [py(top), py(foot)] },
        { marks, scale },
        look,
      ),
    ),
    ...[1, 2, 3, 4, 5].flatMap((value) => [
      line(px(value), py(1), px(value), py(1) + type * 0.45, axis),
      text(px(value), py(1) + type * 1.75, String(value), { ...ticks, anchor: 'middle' }),
      line(px(1) - type * 0.45, py(value), px(1), py(value), axis),
      text(px(1) - type * 0.9, py(value) + type * 0.36, String(value), { ...ticks, anchor: 'end' }),
    ]),
    text((px(1) + right) / 2, py(1) + type * 4, given.across, {
      size: type * 1.1,
      bold: true,
      anchor: 'middle',
      fill: colours.ink,
    }),
    text(type * 1.45, (py(1) + py(5)) / 2, given.up, {
      size: type * 1.1,
      bold: true,
      anchor: 'middle',
      turn: -90,
      fill: colours.ink,
    }),
  ];
  // Lines to where a mark belongs lie below all marks, so that they cross no number.
  for (const [i, it] of points.entries()) {
    const [x, y] = [px(it.feasible), py(it.urgent)];
    const spot = marks[i] ?? { x, y };
    if (spot.x === x && spot.y === y) continue;
    drawn.push(
      line(x, y, spot.x, spot.y, { stroke: colours.grey, width: type / 11 }),
      circle(x, y, type * 0.18, { fill: colours.ink }),
    );
  }
  for (const [i, it] of points.entries()) {
    const spot = marks[i] ?? { x: px(it.feasible), y: py(it.urgent) };
    drawn.push(placed(spot.x, spot.y, scale, classMark(it.class, it.moved, String(it.number), look)));
  }
  const more = beside(right + type * 3.6);
  return drawing(look, size.height, [...drawn, ...more.parts], size.width + more.width);
}

/** The mark of a class alone, to say what it stands for. */
export function classPicture(name: ProgrammeClass, look: Look): string {
  return svg(40, 36, [placed(20, 19, 1.1, classMark(name, false, '', look))], {
    font: look.font,
    ground: 'none',
  });
}

/** The mark of a class around the origin, 13 units in each direction. */
function classMark(
  name: ProgrammeClass | null,
  moved: boolean,
  label: string,
  { colours, mark }: Look,
): string {
  const { fill, edge, ink } = colours.classes[name ?? 'data-kurang'];
  const style: Style = { fill, stroke: edge, width: 1.6 };
  const star = moved ? text(15, -6, '*', { size: 18, bold: true, fill: colours.ink }) : '';
  const inside = (colour = ink, dy = 0): string =>
    text(0, dy + 4 / mark, label, { size: 11 / mark, bold: true, anchor: 'middle', fill: colour });
  switch (name) {
    case 'layak-mendesak':
      return moved
        ? circle(0, 0, 13, { fill: colours.ground, stroke: edge, width: 2.4 }) + inside(colours.ink) + star
        : circle(0, 0, 13, style) + inside();
    case 'layak':
      return rect(-12, -12, 24, 24, style) + inside() + star;
    case 'layak-kurang-mendesak':
      return (
        polygon(
          [
            [0, -17],
            [17, 13],
            [-17, 13],
          ],
          style,
        ) +
        inside(ink, 5) +
        star
      );
    case 'tidak-layak':
      return (
        polygon(
          [
            [0, -16],
            [16, 0],
            [0, 16],
            [-16, 0],
          ],
          style,
        ) +
        inside() +
        star
      );
    case 'data-kurang':
    case null:
      return circle(0, 0, 12, { ...style, dash: '3 2' }) + inside() + star;
  }
}

/** The name of a zone where the fewest marks lie upon it: in a corner if one is free, else along its upper or lower edge. */
function zoneLabel(
  name: string,
  zone: { x: readonly [number, number]; y: readonly [number, number] },
  { marks, scale }: { readonly marks: readonly Spot[]; readonly scale: number },
  look: Look,
): string {
  const { type, colours } = look;
  const inset = type * 0.7;
  const width = widthOf(look, name) * 1.04;
  const from = zone.x[0] + inset;
  const to = Math.max(zone.x[1] - inset - width, from);
  const along = [to, from, ...Array.from({ length: 11 }, (_, i) => to - ((to - from) * (i + 1)) / 12)];
  const places = along.flatMap((x) =>
    [zone.y[0] + type * 1.6, zone.y[1] - type * 0.75].map((y) => {
      const near = (r: number): number =>
        marks.filter((it) => it.x > x - r && it.x < x + width + r && it.y > y - type - r && it.y < y + r)
          .length;
      // Upon the word, or with the corner of a triangle.
      return { x, y, marks: 100 * near(13 * scale) + near(17 * scale) };
    }),
  );
  const best = places.toSorted((a, b) => a.marks - b.marks)[0] ?? { x: zone.x[0], y: zone.y[0] };
  return text(best.x, best.y, name, { size: type, bold: true, fill: colours.grey });
}

/** The point itself, or the nearest place around it inside the plot where no other mark lies. */
function freeSpot(
  x: number,
  y: number,
  { marks, plot, gap }: { marks: readonly Spot[]; plot: Plot; gap: number },
): Spot {
  const inside = (it: Spot): boolean =>
    it.x >= plot.left && it.x <= plot.left + plot.width && it.y >= plot.top && it.y <= plot.top + plot.height;
  for (let ring = 0; ring * gap < plot.width; ring++) {
    const steps = ring === 0 ? 1 : ring * 8;
    for (let i = 0; i < steps; i++) {
      const turn = (i / steps) * 2 * Math.PI;
      const spot = { x: x + Math.cos(turn) * ring * gap * 0.75, y: y - Math.sin(turn) * ring * gap * 0.75 };
      if (inside(spot) && marks.every((it) => Math.hypot(it.x - spot.x, it.y - spot.y) >= gap)) return spot;
    }
  }
  return { x, y };
}
