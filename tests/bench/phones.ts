/**
 * A process full of phones: the store of the real one, each with its three sockets (live, drawer, board), joined by code and
 * each with one card on the wall. They stay until this process is let go.
 */

import type { PersonFields } from '@mufakat/shared/workshop/command.ts';

import { openPhone, until } from '../support/test-phone.ts';
import { finishedCard, KIND, STEP } from './cards.ts';

export interface PhonesOrder {
  readonly base: string;
  readonly code: string;
  readonly from: number;
  readonly count: number;
}

/** A hall on a shared machine takes its time. */
const PATIENCE_MS = 60_000;
/** Look-ups of a code are limited per second [T3]. */
const BETWEEN_MS = 10;

process.on('message', (order: PhonesOrder) => {
  void joinAll(order).then(() => process.send?.('joined'));
});
process.on('disconnect', () => process.exit(0));

async function joinAll({ base, code, from, count }: PhonesOrder): Promise<void> {
  const joining: Promise<void>[] = [];
  for (let n = from; n < from + count; n++) {
    joining.push(join(base, code, n));
    await new Promise((done) => setTimeout(done, BETWEEN_MS));
  }
  await Promise.all(joining);
}

async function join(base: string, code: string, n: number): Promise<void> {
  const person: PersonFields = {
    name: `Warga ${n}`,
    constituency: 'masyarakat',
    institution: '',
    position: '',
    gender: null,
  };
  const page = await openPhone({ base }).join(code, person);
  await until(page, () => page.cards.loaded() && page.section('room') !== undefined, 'a drawer', PATIENCE_MS);
  page.openBoard(STEP);
  const id = page.cards.create({ step: STEP, kind: KIND.id, fields: finishedCard(n).fields, ready: true });
  if (id === null) throw new Error('the card was not made');
  await until(
    page,
    () => page.board(STEP).cards.some((card) => card.id === id),
    'the card on the wall',
    PATIENCE_MS,
  );
}
