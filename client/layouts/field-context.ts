/** What the fields of a wording need to know about the workshop: language, horizon, what may be linked, known institutions. */
import { useMemo } from 'react';

import { titleOf } from '../parts/wall/title-of.ts';
import type { FieldContext } from '../parts/wording/WordingField.tsx';
import { useLanguage } from '../hooks/useLanguage.ts';
import { useSection } from '../hooks/useSection.ts';
import { useDeskWords } from './desk-words.ts';

const NO_HORIZON = { from: 0, to: 0 };

export function useFieldContext(): FieldContext {
  const { language } = useLanguage();
  const words = useDeskWords();
  const horizon = useSection('room')?.settings.horizon ?? NO_HORIZON;
  const method = useSection('method');
  const accepted = useSection('accepted');
  const actors = useSection('roles')?.actors;
  return useMemo(
    () => ({
      language,
      words: words.wording,
      none: words.common.none,
      horizon,
      institutions: (actors ?? []).map((actor) => actor.name),
      linkable: (step) =>
        (accepted ?? [])
          .filter((group) => group.step === step && group.accepted)
          .map((group) => ({
            id: group.id,
            title: titleOf(
              method?.cardKinds.find((kind) => kind.id === group.kind),
              group.wording,
            ),
          })),
    }),
    [language, words, horizon, actors, accepted, method],
  );
}
