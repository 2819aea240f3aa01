/** Late cards on the wall whose step decided without them [W5], with what the room was asked about each of them and what stands. */
import type { CardKind } from '@mufakat/shared/cards/card.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';
import type { LateRound } from '@mufakat/shared/workshop/late.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { titleOf } from '../../../parts/wall/title-of.ts';

export interface LateOnWall extends LateRound {
  readonly kind: CardKind;
  readonly title: string;
  readonly standing: 'none' | 'accepted' | 'not-accepted';
  /** The newest round that was not made void. */
  readonly poll: PollView | undefined;
}

export function useLateRounds(): readonly LateOnWall[] {
  const rounds = useSection('proceedings')?.late ?? [];
  const groups = useSection('wall')?.groups ?? [];
  const tray = useSection('tray') ?? [];
  const polls = useSection('poll')?.polls ?? [];
  const method = useSection('method');
  return rounds.flatMap((round) => {
    const group = groups.find(({ id }) => id === round.group);
    const kind = group === undefined || method === undefined ? null : kindById(method, group.kind);
    if (group === undefined || kind === null) return [];
    const words = group.wording ?? tray.find(({ card }) => card === round.card)?.fields ?? {};
    const held = polls.filter((poll) => round.polls.includes(poll.id) && poll.state !== 'void');
    const standing = group.standing.state;
    return [{ ...round, kind, title: titleOf(kind, words), standing, poll: held.at(-1) }];
  });
}
