/**
 * Takes words out of the store for good [L9], while nobody else writes to it: entry, erased bodies and rewritten drawers are
 * one commit. The room builds itself again from the store afterwards, so nothing of them stays in memory.
 */

import type { DrawerCard, OwnerId } from '@mufakat/shared/cards/card.ts';
import type { Reply } from '@mufakat/shared/protocol/wire.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { Entry } from '@mufakat/shared/workshop/entry.ts';
import { type DrawerWords, planRedaction } from '@mufakat/shared/workshop/redaction.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import type { Store } from '../storage/store.ts';
import { Drawer } from './drawer.ts';
import { entryOf, rowOf } from './load.ts';
import { isDrawerRow, isPadRow } from './paper-rows.ts';
import type { StoredRow } from './paper-doc.ts';
import { refusal } from './running.ts';

export interface RedactionAsked {
  readonly viewer: Viewer;
  readonly op: string;
  readonly command: Extract<Command, { name: 'record.redact' }>;
  /** Room time. */
  readonly now: number;
}

const NOBODY: readonly never[] = [];

/** `state` is the fold of all that is stored; nothing else may be stored until this resolves. */
export async function redact(
  store: Store,
  state: WorkshopState,
  { viewer, op, command, now }: RedactionAsked,
): Promise<Reply> {
  const stored = (await store.loadLog(state.id)).map(entryOf);
  const rows = await store.loadDrawers(state.id);
  const drawers = drawersOf(rows.filter(isDrawerRow));
  // A pad is laid down again from what the record says; its bytes may hold what was typed and taken back.
  const pads = new Set(rows.filter(isPadRow).map(({ owner }) => owner));
  const words = [...drawers.values()].map(wordsOf);
  const plan = planRedaction(stored, state, words, command.of);
  if (plan.facts.bodies.length === 0 && plan.facts.cards.length === 0 && plan.facts.person === undefined)
    return refusal('unknown');
  const entry: Entry = {
    kind: 'record.redacted',
    facts: plan.facts,
    body: { reason: command.reason.trim(), remains: plan.remains },
    n: state.n + 1,
    t: Math.max(now, state.t),
    actor: viewer.person,
  };
  const { bodies, versions, pictures } = plan.facts;
  const redacted = { bodies: bodies.length, versions, left: plan.left };
  const reply: Reply = { ok: true, accepted: { n: entry.n, redacted } };
  await store.commit({
    workshop: state.id,
    entries: [rowOf(entry)],
    drawers: NOBODY,
    folds: NOBODY,
    replies: [{ op, reply }],
    pictures: NOBODY,
    erase: {
      bodies,
      pictures,
      drawers: [
        ...[...plan.emptied, ...pads].map((owner) => ({ owner, bytes: null })),
        ...[...plan.taken].map(([owner, cards]) => ({
          owner,
          bytes: drawers.get(owner)?.without(cards) ?? null,
        })),
      ],
      people: plan.facts.person === undefined ? NOBODY : [plan.facts.person, ...(plan.facts.also ?? [])],
    },
  });
  return reply;
}

/** What lies in one drawer and can be read. */
export function drawerCardsOf(
  rows: readonly (StoredRow & { readonly owner: OwnerId })[],
  owner: OwnerId,
): DrawerCard[] {
  const own = rows.filter((row) => row.owner === owner);
  const drawer = new Drawer<never>(owner, own, () => NOBODY);
  return [...drawer.cards.values()].filter((read): read is DrawerCard => !('refusal' in read));
}

function drawersOf(rows: readonly (StoredRow & { readonly owner: OwnerId })[]): Map<OwnerId, Drawer<never>> {
  const byOwner = Map.groupBy(rows, ({ owner }) => owner);
  return new Map([...byOwner].map(([owner, own]) => [owner, new Drawer<never>(owner, own, () => NOBODY)]));
}

function wordsOf(drawer: Drawer<never>): DrawerWords {
  const cards = [...drawer.texts()].map(([id, text]) => {
    const read = drawer.cards.get(id);
    return [id, { text, read: read === undefined || 'refusal' in read ? null : read }] as const;
  });
  return { owner: drawer.owner, cards: new Map(cards) };
}
