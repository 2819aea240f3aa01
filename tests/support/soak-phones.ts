/**
 * A process full of phones that stay and do something now and then: revise their card, raise a hand, lose the signal for a
 * moment. Told by its parent where and how often; says when all are in, and when asked how much they did.
 */

import { ISSUES } from './live-hall.ts';
import { openPhone, until } from './test-phone.ts';

export interface SoakOrder {
  readonly base: string;
  readonly code: string;
  readonly word: string;
  readonly from: number;
  readonly count: number;
  /** Each phone does something about so often. */
  readonly everyMs: number;
}
export type SoakWord = 'joined' | { readonly acts: number };

const PATIENCE_MS = 120_000;
/** Look-ups of a code are limited per second [T3]. */
const BETWEEN_MS = 20;
const CUT_MS = 1000;

let acts = 0;

process.on('message', (order: SoakOrder | 'count') => {
  if (order === 'count') count();
  else void joinAll(order).then(() => say('joined'));
});
process.on('disconnect', () => process.exit(0));

async function joinAll(order: SoakOrder): Promise<void> {
  const joining: Promise<void>[] = [];
  for (let at = order.from; at < order.from + order.count; at += 1) {
    joining.push(join(order, at));
    await new Promise((done) => setTimeout(done, BETWEEN_MS));
  }
  await Promise.all(joining);
}

async function join({ base, code, word, everyMs }: SoakOrder, at: number): Promise<void> {
  const phone = openPhone({ base });
  const person = { name: `Warga ${at}`, constituency: 'masyarakat', institution: '', position: '' };
  const page = await phone.join(code, { ...person, gender: null }, word);
  await until(page, () => page.cards.loaded() && page.section('me') !== undefined, 'a drawer', PATIENCE_MS);
  page.openBoard(ISSUES);
  const card = page.cards.create({
    step: ISSUES,
    kind: 'isu',
    fields: { judul: `Isu ${at}` },
    ready: true,
  });
  if (card === null) throw new Error('the card was not made');
  const { person: self } = page.section('me')!;
  let done = 0;
  const act = (): void => {
    done += 1;
    acts += 1;
    const kind = (at + done) % 4;
    if (kind === 0) void page.send({ name: 'hand.raise' });
    else if (kind === 1) void page.send({ name: 'hand.lower', person: self! });
    else if (kind === 2) {
      page.cards.write(card, 'judul', `Isu ${at}, kali ke-${done}`);
      page.cards.settle(card);
    } else {
      phone.cut();
      setTimeout(() => phone.restore(), CUT_MS);
    }
    setTimeout(act, everyMs * (0.5 + Math.random()));
  };
  setTimeout(act, everyMs * Math.random());
}

/** Since the last time it was asked. */
function count(): void {
  say({ acts });
  acts = 0;
}

function say(word: SoakWord): void {
  process.send?.(word);
}
