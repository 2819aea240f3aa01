/** Titles of groups anywhere in the workshop by their id: for links, matrices and notices. */
import { useCallback, useMemo } from 'react';

import { useSection } from '../hooks/useSection.ts';
import { titleOf } from '../parts/wall/title-of.ts';

/** `null` for a group nobody knows here. */
export function useTitleOfGroup(): (id: string) => string | null {
  const accepted = useSection('accepted');
  const method = useSection('method');
  const titles = useMemo(() => {
    const kinds = new Map(method?.cardKinds.map((kind) => [kind.id, kind]));
    return new Map(
      (accepted ?? []).map((group) => [group.id as string, titleOf(kinds.get(group.kind), group.wording)]),
    );
  }, [accepted, method]);
  return useCallback((id: string) => titles.get(id) ?? null, [titles]);
}
