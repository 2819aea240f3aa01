/**
 * The way back of the phone, one step at a time: whatever stands before a page (a dialog, a tab beside the task) is left by it
 * first. Each such place has an entry in the browser's history; left by its own button, its entry goes too.
 */

interface Away {
  readonly comeBack: () => void;
}

/** Places one is away at, the innermost last, and the marks of the entries made for them. */
const away: Away[] = [];
let entries: number[] = [];
/** Rises over reloads too, so that what lies above an entry can be told by its mark. */
let mark = Date.now();
/** A step back of our own is on its way. */
let isLeaving = false;
let isFollowed = false;
/** What waits for the end of it. */
const afterwards: (() => void)[] = [];

/** The way back leads to `comeBack` until the answer is called. */
export function goAway(comeBack: () => void): () => void {
  follow();
  const own = { comeBack };
  away.push(own);
  queueMicrotask(settle);
  return () => {
    const at = away.indexOf(own);
    // Else the way back itself was taken.
    if (at === -1) return;
    away.splice(at, 1);
    queueMicrotask(settle);
  };
}

/**
 * Does `work` when no step back of our own is on its way. Who goes to another page meanwhile would be led back from it: the step
 * leaves the entry of a dialog that closed a moment ago, and that entry would be the new page's.
 */
export function whenAtRest(work: () => void): void {
  queueMicrotask(() => {
    if (isLeaving) afterwards.push(work);
    else work();
  });
}

/** As many entries as places; a dialog that takes the place of another takes its entry. */
function settle(): void {
  if (isLeaving) return;
  while (entries.length < away.length) {
    mark += 1;
    history.pushState({ ...(history.state as object | null), away: mark }, '');
    entries.push(mark);
  }
  if (entries.length === away.length) return;
  if (entries.at(-1) !== markHere()) {
    // The page went on from there: those entries lead nowhere else.
    entries = entries.slice(0, away.length);
    return;
  }
  isLeaving = true;
  history.go(away.length - entries.length);
  entries = entries.slice(0, away.length);
}

function follow(): void {
  if (isFollowed) return;
  isFollowed = true;
  addEventListener('popstate', () => {
    if (isLeaving) {
      isLeaving = false;
      settle();
      if (!isLeaving) for (const work of afterwards.splice(0)) work();
      return;
    }
    while ((entries.at(-1) ?? 0) > markHere()) {
      entries.pop();
      away.pop()?.comeBack();
    }
  });
}

function markHere(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'away' in state ? Number(state.away) : 0;
}
