/**
 * Proposals that look alike, and what a list of the next level would ask for. Pure; asked by the desk over its wall and by the
 * record before the freeze. A pair somebody told apart is not pointed out again.
 */
import {
  FIT_PARTS,
  type CardKind,
  type Fields,
  type FitPart,
  type GroupId,
  type StepId,
} from '../cards/card.ts';
import { isFieldEmpty } from '../cards/fields/index.ts';
import { likelyPairs, sketch, type LikelyPair, type Sketch } from '../cards/likeness.ts';
import { isWithheld, wordingOf } from './groups.ts';
import type { Group, WorkshopState } from './state.ts';

/** Words of a group: its wording, or those of one of its cards. */
export interface Worded {
  readonly group: GroupId;
  readonly kind: string;
  readonly fields: Fields;
}

/** The same for both orders of a pair. */
export function pairKey(a: GroupId, b: GroupId): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** Worked out once for each words: they are another object whenever they change. */
const sketches = new WeakMap<Fields, Sketch>();

/** Pairs of groups of one step that likely say the same, by the words in which they are most alike; the most alike first. */
export function alikePairs<W extends Worded>(
  words: readonly W[],
  kinds: ReadonlyMap<string, CardKind>,
  apart: { has(pair: string): boolean },
): LikelyPair<W>[] {
  const items = words.flatMap((each) => {
    const kind = kinds.get(each.kind);
    if (kind === undefined) return [];
    let known = sketches.get(each.fields);
    if (known?.kind !== each.kind) {
      known = sketch(kind, each.fields);
      sketches.set(each.fields, known);
    }
    return [{ id: each, sketch: known }];
  });
  const seen = new Set<string>();
  return likelyPairs(items).filter(({ a, b }) => {
    const key = pairKey(a.group, b.group);
    if (a.group === b.group || seen.has(key) || apart.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What the method wants to know of such a card and does not: where, by whom, how much. */
export function missingParts(kind: CardKind, fields: Fields): FitPart[] {
  return FIT_PARTS.filter((part) => {
    const asked = kind.fields.filter(({ means }) => means === part);
    return asked.length > 0 && asked.every((field) => isFieldEmpty(fields[field.id], field));
  });
}

export interface Unfit {
  readonly step: StepId;
  /** Of its accepted groups: how many look like another, and how many lack a part. */
  readonly alike: number;
  readonly lacking: number;
}

/** Steps whose accepted groups would be printed twice or with a gap, in the order of the method. */
export function unfitSteps(state: WorkshopState): Unfit[] {
  const kinds = new Map(state.method.cardKinds.map((kind) => [kind.id, kind]));
  const byStep = Map.groupBy(acceptedGroups(state), ({ step }) => step);
  return state.method.steps.flatMap(({ id }) => {
    const step = id as StepId;
    const words = (byStep.get(step) ?? []).map((group) => ({
      group: group.id,
      kind: group.kind,
      fields: wordingOf(state, group),
    }));
    const pairs = alikePairs(words, kinds, state.apart);
    const lacking = words.filter(({ kind: kindId, fields }) => {
      const kind = kinds.get(kindId);
      return kind !== undefined && missingParts(kind, fields).length > 0;
    });
    return pairs.length + lacking.length === 0
      ? []
      : [{ step, alike: pairs.length, lacking: lacking.length }];
  });
}

function acceptedGroups(state: WorkshopState): Group[] {
  return [...state.groups.values()].filter(
    (group) => group.into === null && group.standing.state === 'accepted' && !isWithheld(state, group),
  );
}
