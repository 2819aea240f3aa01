/** What the fields of a form need to know about the workshop: language, horizon, what may be linked, known institutions. */
import { useMemo } from 'react';

import { stepById } from '@mufakat/shared/methods/walk.ts';

import { useSection } from '../hooks/useSection.ts';
import type { FieldPlace } from '../parts/field/field-input.ts';
import { titleOf } from '../parts/wall/title-of.ts';
import { kindOf } from './kind-of.ts';
import { useMapSheet, usePhotoPlace } from './photos.ts';

const NO_HORIZON = { from: 0, to: 0 };

export type FacePlace = Pick<FieldPlace, 'language' | 'words' | 'none' | 'close'> & {
  /** How many years before the horizon a period may begin. */
  readonly before: number;
};

export function useFieldPlace({ language, words, none, close, before }: FacePlace): FieldPlace {
  const photos = usePhotoPlace();
  const map = useMapSheet();
  const horizon = useSection('room')?.settings.horizon ?? NO_HORIZON;
  const method = useSection('method');
  const accepted = useSection('accepted');
  const actors = useSection('roles')?.actors;
  return useMemo(
    () => ({
      language,
      words,
      none,
      close,
      photos,
      map,
      horizon,
      earliest: horizon.from - before,
      institutions: (actors ?? []).map(({ name }) => name),
      linkKind: (step) => {
        if (method === undefined) return null;
        const [only, ...others] = stepById(method, step)?.collects?.kinds ?? [];
        return only === undefined || others.length > 0 ? null : kindOf(method, only).name[language];
      },
      linkable: (step) => {
        if (method === undefined) return [];
        return (accepted ?? [])
          .filter((group) => group.accepted && group.step === step)
          .map((group) => {
            const kind = kindOf(method, group.kind);
            return { id: group.id, title: titleOf(kind, group.wording), look: kind };
          });
      },
    }),
    [language, words, none, close, before, photos, map, horizon, method, accepted, actors],
  );
}
