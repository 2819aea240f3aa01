/** The memory of the server as an operator starts it, with 200 phones in the hall and nothing exported yet. */

import { once } from 'node:events';

import { STEP } from './cards.ts';
import type { Figure } from './figures.ts';
import { openBenchHall } from './hall.ts';
import type { PhonesOrder } from './phones.ts';
import { helper, type MeasuredServer, residentMegabytes } from './processes.ts';

const PHONES = 200;
const PHONE_PROCESSES = 2;
/** A server is there some time before people come. */
const BEFORE_MS = 3000;
const SAMPLE_MS = 500;
const GOAL = 150;
const RED_LINE = 200;

export async function measureMemory(server: MeasuredServer, seconds: number): Promise<Figure> {
  await rest(BEFORE_MS);
  const hall = await openBenchHall(server.port, 0);
  const children = Array.from({ length: PHONE_PROCESSES }, () => helper('phones.ts'));
  const count = PHONES / PHONE_PROCESSES;
  await Promise.all(
    children.map(async (child, at) => {
      const order: PhonesOrder = { base: hall.base, code: hall.code, from: at * count, count };
      child.send(order);
      await once(child, 'message');
    }),
  );
  const samples: number[] = [];
  for (let taken = 0; taken < (seconds * 1000) / SAMPLE_MS; taken++) {
    samples.push(residentMegabytes(server.pid));
    await rest(SAMPLE_MS);
  }
  for (const child of children) child.disconnect();
  hall.close();
  const median = samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Infinity;
  return {
    what: `memory with ${PHONES} phones, each with a card on ${STEP}, median of ${seconds} s`,
    value: `${median.toFixed(0)} MB`,
    goal: `<= ${GOAL} MB, red line ${RED_LINE}`,
    verdict: median <= GOAL ? 'met' : median <= RED_LINE ? 'missed' : 'broken',
  };
}

function rest(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
