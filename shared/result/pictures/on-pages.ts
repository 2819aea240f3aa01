/** Rows of a picture over as few further pictures as they need, about as many on each: none is left with a row or two. */
export function onPages<Row extends { readonly height: number }>(
  rows: readonly Row[],
  room: number,
): Row[][] {
  const full = filled(rows, room, room);
  const even = rows.reduce((sum, row) => sum + row.height, 0) / full.length;
  const pages = filled(rows, room, even);
  return pages.length > full.length ? full : pages;
}

/** A page ends before the row that is too much for its room, or lies more than by half beyond what it should hold. */
function filled<Row extends { readonly height: number }>(
  rows: readonly Row[],
  room: number,
  wanted: number,
): Row[][] {
  const pages: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    if (used > 0 && (used + row.height > room || used + row.height / 2 > wanted)) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += row.height;
  }
  return pages;
}
