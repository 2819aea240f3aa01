/** The verdicts on one poll as they are being set on the desk, begun from what holds or from what the poll proposes. */
import { useMemo, useState } from 'react';

import type { GroupId } from '@mufakat/shared/cards/card.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';
import type { PollView, WallSection } from '@mufakat/shared/workshop/view.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { titleOf } from '../../parts/wall/title-of.ts';
import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { Verdict } from './verdicts.ts';

export interface Verdicts {
  readonly rows: readonly Verdict[];
  readonly set: (rows: readonly Verdict[]) => void;
  /** Something was moved here and not yet set. */
  readonly touched: boolean;
  readonly reset: () => void;
  /** The record holds verdicts of this poll already. */
  readonly settled: boolean;
}

export function useVerdicts(poll: PollView | null, seen: StepSeen): Verdicts {
  const wall = useSection('wall');
  const method = useSection('method');
  const source = (seen.step.source ?? seen.step.id) as StepId;
  const board = useBoard(source);
  const [draft, setDraft] = useState<readonly Verdict[] | null>(null);
  const begun = useMemo(() => {
    const standing = new Map((wall?.groups ?? []).map((group) => [group.id as string, group.standing]));
    if (poll === null) {
      return board.groups.map((group) =>
        verdictOf(
          group.id,
          null,
          titleOf(
            method === undefined ? undefined : (kindById(method, group.kind) ?? undefined),
            group.wording,
          ),
          standing,
        ),
      );
    }
    return optionsInOrder(poll).map((id) =>
      verdictOf(id as GroupId, poll, poll.options.find((option) => option.id === id)?.text ?? '', standing),
    );
  }, [wall, method, poll, board.groups]);
  const settled = begun.length > 0 && begun.every((row) => row.settled);
  return {
    rows: draft ?? begun.map(({ settled: _settled, ...row }) => row),
    set: setDraft,
    touched: draft !== null,
    reset: () => setDraft(null),
    settled,
  };
}

/** In order of rank where the way ranks, else as they were put to the room. */
function optionsInOrder(poll: PollView): readonly string[] {
  const ranked = poll.result?.tally.options.map((option) => option.option) ?? [];
  const others = poll.options.map((option) => option.id).filter((id) => !ranked.includes(id));
  return [...ranked, ...others];
}

function verdictOf(
  group: GroupId,
  poll: PollView | null,
  title: string,
  standings: ReadonlyMap<string, WallSection['groups'][number]['standing']>,
): Verdict & { readonly settled: boolean } {
  const standing = standings.get(group);
  const proposed = poll === null ? null : (poll.result?.proposed.includes(group) ?? false);
  const computedClass = poll?.result?.tally.options.find((option) => option.option === group)?.class ?? null;
  const settled = standing !== undefined && standing.state !== 'none' && standing.poll === (poll?.id ?? null);
  return {
    group,
    title,
    proposed,
    computedClass,
    settled,
    accepted: settled ? standing.state === 'accepted' : (proposed ?? standing?.state === 'accepted'),
    class: settled ? standing.class : computedClass,
    reason: settled ? (standing.reason ?? '') : '',
  };
}
