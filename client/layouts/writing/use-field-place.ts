/** What fields ask about the workshop they are filled in for. */
import { useMemo } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import type { FieldPlace } from '../../parts/field/field-input.ts';
import { titleOf } from '../../parts/wall/title-of.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone } from '../phone-context.tsx';

export function useFieldPlace(): FieldPlace {
  const { language, words, method, room } = usePhone();
  const accepted = useSection('accepted');
  const actors = useSection('roles')?.actors;
  const { horizon } = room.settings;
  return useMemo(
    () => ({
      language,
      words: words.field,
      close: words.close,
      horizon,
      institutions: (actors ?? []).map(({ name }) => name),
      linkKind: (step) => {
        const kinds = method.steps.find(({ id }) => id === step)?.collects?.kinds ?? [];
        return kinds.length === 1 ? kindOf(method, kinds[0] ?? null).name[language] : null;
      },
      linkable: (step) =>
        (accepted ?? [])
          .filter((group) => group.accepted && group.step === step)
          .map((group) => {
            const kind = kindOf(method, group.kind);
            return { id: group.id, title: titleOf(kind, group.wording), look: kind };
          }),
    }),
    [language, words, method, horizon, accepted, actors],
  );
}
