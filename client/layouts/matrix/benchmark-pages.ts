/** Indicators under the programmes they measure, cut into pages that fill the wall of the hall about equally. */

/** Height of one page in rows of two lines. */
const ROOM = 7.4;
const HEADING = 0.62;
const LINE = 0.37;
/** Letters of a title on one line. */
const LETTERS = 46;

export interface Benchmark {
  readonly id: string;
  /** The programme it measures; `null` without one. */
  readonly programme: string | null;
  readonly title: string;
}

export interface BenchmarkPart<B extends Benchmark> {
  readonly programme: string | null;
  readonly rows: readonly B[];
}

/** Pages of programmes in their order, each with its indicators; those without a programme come last. */
export function benchmarkPages<B extends Benchmark>(
  benchmarks: readonly B[],
  programmes: readonly string[],
): BenchmarkPart<B>[][] {
  const placeOf = ({ programme }: B) => {
    const at = programme === null ? -1 : programmes.indexOf(programme);
    return at < 0 ? programmes.length : at;
  };
  const sorted = benchmarks.toSorted((a, b) => placeOf(a) - placeOf(b));
  const fewest = cut(sorted, ROOM);
  // As many pages as needed, but none nearly empty.
  for (let room = ROOM / 2; room < ROOM; room += 0.2) {
    const pages = cut(sorted, room);
    if (pages.length <= fewest.length) return pages;
  }
  return fewest;
}

function cut<B extends Benchmark>(sorted: readonly B[], room: number): BenchmarkPart<B>[][] {
  const pages: { programme: string | null; rows: B[] }[][] = [];
  let left = 0;
  for (const row of sorted) {
    const own = 1 + LINE * (Math.ceil(row.title.length / LETTERS) - 1);
    const page = pages.at(-1);
    const part = page?.at(-1);
    const goesOn = part !== undefined && part.programme === row.programme;
    const needs = own + (goesOn ? 0 : HEADING);
    if (page === undefined || needs > left) {
      pages.push([{ programme: row.programme, rows: [row] }]);
      left = room - own - HEADING;
    } else {
      if (goesOn) part.rows.push(row);
      else page.push({ programme: row.programme, rows: [row] });
      left -= needs;
    }
  }
  return pages;
}
