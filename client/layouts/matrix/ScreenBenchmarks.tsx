/**
 * The indicator matrix: under each programme what is measured, how it stands now, and the target of each year. What does not
 * fit comes on the next page; after the figures come their lines over the years, as the documents print them.
 */
import { Fragment } from 'react';

import { kindById } from '@mufakat/shared/methods/walk.ts';
import { drawTargets, type TargetLine } from '@mufakat/shared/result/pictures/targets.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';
import type { CardKind, Fields, Field } from '@mufakat/shared/cards/card.ts';

import { HALL } from '../../parts/chart/looks.ts';
import { Drawing } from '../../parts/Drawing.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { keepTogether, numbered, stepLine, type ScreenStepProps } from '../screen-step.ts';
import { usePage } from '../use-pages.ts';
import { ScreenWall } from '../wall/ScreenWall.tsx';
import { benchmarkPages } from './benchmark-pages.ts';
import styles from './ScreenBenchmarks.module.css';

/** More columns than this and a figure would be smaller than the last row can read. */
const YEARS = 6;

export function ScreenBenchmarks(props: ScreenStepProps) {
  const { step, row, board, accepted, language } = props;
  const { words, common, method, room } = useScreen();
  const { horizon } = room.settings;
  const link = board.groups
    .map((group) => fieldOf(kindById(method, group.kind), 'link'))
    .find((each) => each !== undefined);
  const programmes = numbered(accepted, link?.step ?? '');
  const titles = new Map<string, string>(
    accepted.map((group) => [group.id, titleOfFields(method, group.kind, group.wording)]),
  );
  const pages = benchmarkPages(
    board.groups.map((group) => ({
      id: group.id,
      kind: kindById(method, group.kind),
      fields: group.wording,
      programme: linksOf(kindById(method, group.kind), group.wording)[0] ?? null,
      title: titleOfFields(method, group.kind, group.wording),
    })),
    [...programmes.keys()],
  );
  const lines = board.groups.flatMap((group): TargetLine[] => {
    const kind = kindById(method, group.kind);
    const programme = linksOf(kind, group.wording)[0] ?? '';
    const points = pointsOf(kind, group.wording).map((point) => ({
      ...point,
      text: common.numbers.plain(point.value),
    }));
    const [from, to] = [points[0]?.text ?? '', points.at(-1)?.text ?? ''];
    return points.length < 2
      ? []
      : [
          {
            number: programmes.get(programme) ?? null,
            title: titleOfFields(method, group.kind, group.wording),
            points,
            range: `${from} → ${to} ${unitOf(kind, group.wording)}`.trim(),
          },
        ];
  });
  const drawings = drawTargets(
    {
      lines: lines.toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity)),
      turn: room.settings.periods[0]?.to ?? null,
    },
    HALL,
  );
  const all = pages.length + drawings.length;
  const page = usePage(all);
  const drawing = drawings[page - pages.length];
  if (board.groups.length === 0) return <ScreenWall {...props} />;
  const years = yearsOf(
    horizon,
    board.groups.map((group) => group.wording),
    board.groups[0]?.kind ?? '',
    method.cardKinds,
  );
  return (
    <ScreenFrame
      line={stepLine(method, step, language, common, row)}
      title={step.task[language]}
      ground="surface"
      foot={
        <>
          <b className="num">{common.cards(board.cards.length)}</b>
          {all > 1 && <span>{words.foot.page(page + 1, all)}</span>}
        </>
      }
    >
      {drawing !== undefined ? (
        <div className={styles.lines}>
          <Drawing
            svg={drawing.svg}
            label={words.benchmark.picture(lines.map(({ title, range }) => `${title}: ${range}`))}
          />
        </div>
      ) : (
        <div className={styles.matrix}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.indicator}>
                  {words.benchmark.indicator}
                </th>
                <th scope="col">{words.benchmark.baseline}</th>
                {years.map((year) => (
                  <th key={year} scope="col">
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(pages[page] ?? []).map(({ programme, rows }) => (
                <Fragment key={programme ?? ''}>
                  <tr className={styles.programme}>
                    <th scope="colgroup" colSpan={2 + years.length}>
                      <span>
                        {programmes.has(programme ?? '') && (
                          <b className={styles.number}>{programmes.get(programme ?? '')}</b>
                        )}
                        {keepTogether(titles.get(programme ?? '') ?? words.benchmark.withoutLink)}
                      </span>
                    </th>
                  </tr>
                  {rows.map(({ id, kind, fields, title }) => {
                    const baseline = numberOf(kind, fields);
                    const targets = targetsOf(kind, fields);
                    const unit = unitOf(kind, fields);
                    return (
                      <tr key={id}>
                        <th scope="row" className={styles.indicator}>
                          {title}
                          {unit !== '' && <small>{unit}</small>}
                        </th>
                        <td>
                          {baseline === null ? <i>{words.benchmark.none}</i> : common.numbers.plain(baseline)}
                        </td>
                        {years.map((year) => {
                          const target = targets.find((each) => each.year === year);
                          return (
                            <td key={year}>
                              {target === undefined ? '' : <b>{common.numbers.plain(target.value)}</b>}
                            </td>
                          );
                        })}
                      </tr>
                    );
                  })}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ScreenFrame>
  );
}

function fieldOf<K extends Field['kind']>(kind: CardKind | null, of: K) {
  return kind?.fields.find((field): field is Extract<Field, { kind: K }> => field.kind === of);
}

function linksOf(kind: CardKind | null, fields: Fields): readonly string[] {
  const value = fields[fieldOf(kind, 'link')?.id ?? ''];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

function numberOf(kind: CardKind | null, fields: Fields): number | null {
  const value = fields[fieldOf(kind, 'number')?.id ?? ''];
  return typeof value === 'number' ? value : null;
}

/** How it stands now, if the year is known, and the targets, one a year. */
function pointsOf(
  kind: CardKind | null,
  fields: Fields,
): { readonly year: number; readonly value: number }[] {
  const [year, value] = [fields[fieldOf(kind, 'year')?.id ?? ''], numberOf(kind, fields)];
  const byYear = new Map<number, number>();
  if (typeof year === 'number' && value !== null) byYear.set(year, value);
  for (const target of targetsOf(kind, fields)) byYear.set(target.year, target.value);
  return [...byYear].map(([at, of]) => ({ year: at, value: of })).toSorted((a, b) => a.year - b.year);
}

/** The unit is the text after the title. */
function unitOf(kind: CardKind | null, fields: Fields): string {
  const field = kind?.fields.slice(1).find((each) => each.kind === 'text');
  const value = fields[field?.id ?? ''];
  return typeof value === 'string' ? value : '';
}

function targetsOf(kind: CardKind | null, fields: Fields): readonly { year: number; value: number }[] {
  const value = fields[fieldOf(kind, 'yearly')?.id ?? ''];
  return Array.isArray(value)
    ? value.filter((each): each is { year: number; value: number } => typeof each === 'object')
    : [];
}

/** Every year of a short horizon; of a long one the years somebody named, the last ones if they are still too many. */
function yearsOf(
  horizon: { readonly from: number; readonly to: number },
  fields: readonly Fields[],
  kindId: string,
  kinds: readonly CardKind[],
): number[] {
  const all = Array.from({ length: horizon.to - horizon.from + 1 }, (_, at) => horizon.from + at);
  if (all.length <= YEARS) return all;
  const kind = kinds.find((each) => each.id === kindId) ?? null;
  const named = new Set(fields.flatMap((each) => targetsOf(kind, each).map(({ year }) => year)));
  return all.filter((year) => named.has(year)).slice(-YEARS);
}
