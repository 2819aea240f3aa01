/**
 * What of a step looks alike, and which of its accepted proposals lack a part. Compared once the wall has rested, so that no
 * keystroke and no drag waits for it; the wall and the rail share one comparison.
 */
import { useEffect, useMemo, useState } from 'react';

import type { CardKind, Fields, FitPart, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { alikePairs, missingParts, type Worded } from '@mufakat/shared/workshop/alike.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import { useSection } from '../../hooks/useSection.ts';
import { titleOf } from '../../parts/wall/title-of.ts';
import type { Board } from '../../store/workshop.ts';

/** A group of the board by the words that count here: its wording, or a card that hangs in it. */
export interface AlikeGroup extends Worded {
  readonly of: CardKind;
  readonly title: string;
  readonly formed: boolean;
}

export interface AlikePair {
  readonly a: AlikeGroup;
  readonly b: AlikeGroup;
}

export interface Alike {
  readonly pairs: readonly AlikePair[];
  readonly lacking: readonly { readonly group: AlikeGroup; readonly parts: readonly FitPart[] }[];
}

const REST_MS = 400;
const NOTHING: Alike = { pairs: [], lacking: [] };
const NONE_APART: readonly string[] = [];

export function useAlike(step: StepId): Alike {
  const board = useBoard(step);
  const cardKinds = useSection('method')?.cardKinds;
  const apart = useSection('wall')?.apart ?? NONE_APART;
  const [found, setFound] = useState<{ readonly step: StepId; readonly alike: Alike } | null>(null);
  const kinds = useMemo(() => new Map(cardKinds?.map((kind) => [kind.id, kind])), [cardKinds]);
  const isFirst = found?.step !== step;
  useEffect(() => {
    const timer = setTimeout(
      () => setFound({ step, alike: compared(board, kinds, apart) }),
      isFirst ? 0 : REST_MS,
    );
    return () => clearTimeout(timer);
  }, [step, board, kinds, apart, isFirst]);
  return found?.step === step ? found.alike : NOTHING;
}

/** What each group is most like, by its title. */
export function likeTitles({ pairs }: Alike): ReadonlyMap<GroupId, string> {
  const titles = new Map<GroupId, string>();
  for (const { a, b } of pairs) {
    if (!titles.has(a.group)) titles.set(a.group, b.title);
    if (!titles.has(b.group)) titles.set(b.group, a.title);
  }
  return titles;
}

const last = new WeakMap<Board, { readonly apart: readonly string[]; readonly alike: Alike }>();

function compared(board: Board, kinds: ReadonlyMap<string, CardKind>, apart: readonly string[]): Alike {
  const known = last.get(board);
  if (known?.apart === apart) return known.alike;
  const words: AlikeGroup[] = [];
  const lacking: Alike['lacking'][number][] = [];
  for (const { id, kind, wording, formed, standing, cards } of board.groups) {
    const of = kinds.get(kind);
    if (of === undefined) continue;
    const worded = (fields: Fields): AlikeGroup => ({
      group: id,
      kind,
      fields,
      of,
      title: titleOf(of, fields),
      formed,
    });
    const group = worded(wording);
    words.push(group);
    // A card that hangs in a group may be what somebody else proposes again.
    for (const { fields } of cards) if (fields !== wording) words.push(worded(fields));
    const parts = standing === 'accepted' ? missingParts(of, wording) : [];
    if (parts.length > 0) lacking.push({ group, parts });
  }
  const alike = { pairs: alikePairs(words, kinds, new Set(apart)), lacking };
  last.set(board, { apart, alike });
  return alike;
}
