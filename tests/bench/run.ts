/**
 * `npm run bench`: what the server costs, each figure beside its goal. `--short` does the same with fewer repeats, to see that
 * it still works and about where it stands, `--dragging` the desk's wall alone. Ends with 1 when a red line is crossed or a reader misses a card. Linux only,
 * because figures come from /proc.
 */

import { type DeliveryPlan, measureDeliveries } from './deliveries.ts';
import { measureDragging } from './dragging.ts';
import type { Figure } from './figures.ts';
import { measureMemory } from './memory.ts';
import { measureStarts } from './starts.ts';

const short = process.argv.includes('--short');
const tell = (line: string) => console.log(`  ${line}`);

/** Times the cards per CPU-second of the other server, by readers; the worst run counts. */
const GOALS: Readonly<Record<number, number>> = { 50: 3.5, 200: 12 };

if (process.platform !== 'linux') {
  console.error('The bench reads /proc and runs on Linux only.');
  process.exit(1);
}
// Many phones in one process listen to it.
process.setMaxListeners(0);

const began = performance.now();
const figures: Figure[] = [];

if (!process.argv.includes('--dragging')) {
  console.log(
    'Deliveries: cards of four writers seen by every reader, ours beside @y/websocket-server 0.1.1 ...',
  );
  const plan: DeliveryPlan = short
    ? { halls: [{ readers: 50, writing: 'typed', rounds: { ours: 1, theirs: 1 } }], runs: 1, warmUp: 5 }
    : {
        halls: [
          { readers: 50, writing: 'typed', rounds: { ours: 3, theirs: 1 } },
          { readers: 200, writing: 'typed', rounds: { ours: 2, theirs: 1 } },
          { readers: 50, writing: 'whole', rounds: { ours: 3, theirs: 2 } },
          { readers: 200, writing: 'whole', rounds: { ours: 2, theirs: 1 } },
        ],
        runs: 3,
        warmUp: 10,
      };
  for (const [{ readers, writing }, worst] of await measureDeliveries(plan, tell)) {
    // The goal is one of finished cards: what a phone sends on the way to one is part of it.
    const goal = writing === 'typed' ? GOALS[readers] : undefined;
    const how = writing === 'typed' ? '' : ', each card in one update';
    figures.push({
      what: `cards per CPU-second against the other server, ${readers} readers${how}`,
      value: `${worst.toFixed(1)}x`,
      goal: goal === undefined ? 'more than 1x' : `>= ${goal}x`,
      verdict: worst >= (goal ?? 1) ? 'met' : worst >= 1 ? 'missed' : 'broken',
    });
  }

  console.log('Starts ...');
  const started = await measureStarts();
  figures.push(...started.figures);
  console.log('Memory: 200 phones ...');
  figures.push(await measureMemory(started.server, short ? 3 : 20));
  await started.close();
}
console.log('Dragging on the desk: a wall of 1,000 cards beside one of 50 ...');
figures.push(...(await measureDragging(short ? 2 : 6, tell)));

console.log('');
const width = Math.max(...figures.map(({ what }) => what.length));
for (const { what, value, goal, verdict } of figures) {
  console.log(`${what.padEnd(width)}  ${value.padStart(8)}  ${goal.padEnd(26)}  ${verdict}`);
}
console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
process.exit(figures.some(({ verdict }) => verdict === 'broken') ? 1 : 0);
