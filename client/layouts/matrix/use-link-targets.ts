/** What a kind's link field may name: accepted groups of its step, in the order of the workshop. */
import { useMemo } from 'react';

import type { CardKind, GroupId } from '@mufakat/shared/cards/card.ts';

import { useSection } from '../../hooks/useSection.ts';
import { titleOf } from '../../parts/wall/title-of.ts';

export interface LinkTarget {
  readonly id: GroupId;
  readonly title: string;
}

export function useLinkTargets(kind: CardKind | undefined): readonly LinkTarget[] {
  const accepted = useSection('accepted');
  const method = useSection('method');
  return useMemo(() => {
    const link = kind?.fields.find((field) => field.kind === 'link');
    if (link === undefined) return [];
    return (accepted ?? [])
      .filter((group) => group.step === link.step && group.accepted)
      .map((group) => ({
        id: group.id,
        title: titleOf(
          method?.cardKinds.find((each) => each.id === group.kind),
          group.wording,
        ),
      }));
  }, [kind, accepted, method]);
}
