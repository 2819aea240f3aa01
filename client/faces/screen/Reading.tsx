/** Gets the draft for `ScreenReading`: asked for when the reading begins and each time it moves on. */
import { useEffect, useState } from 'react';

import type { Language } from '@mufakat/shared/languages/language.ts';
import type { Step } from '@mufakat/shared/methods/schema.ts';

import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { draftParts, type DraftPart } from '../../layouts/ratify/draft-parts.ts';
import { ScreenReading } from '../../layouts/ratify/ScreenReading.tsx';
import { useScreen } from '../../layouts/screen-context.tsx';
import { stepLine } from '../../layouts/screen-step.ts';

export function Reading({ step, language }: { step: Step; language: Language }) {
  const { room, method, common } = useScreen();
  const { workshop, seat } = useWorkshop();
  const { reading } = room.hall;
  const { clauseWord } = common.numbers;
  const [parts, setParts] = useState<readonly DraftPart[]>([]);
  useEffect(() => {
    const stopped = new AbortController();
    const ask = async () => {
      try {
        const path = `/api/workshops/${encodeURIComponent(workshop)}/preview?seat=${encodeURIComponent(seat)}`;
        const response = await fetch(path, { signal: stopped.signal });
        if (!response.ok) return;
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        setParts(draftParts(page, clauseWord));
      } catch {
        // No network or the reading went on: what stands on the wall stays.
      }
    };
    void ask();
    return () => stopped.abort();
  }, [workshop, seat, reading, clauseWord]);
  return <ScreenReading line={stepLine(method, step, language, common)} parts={parts} reading={reading} />;
}
