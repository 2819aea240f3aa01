/** The steps as rows of the rail: how each stands, where the room is, and when it was planned to begin. */
import type { CommonWords } from '../../../layouts/desk-words.ts';
import { stepNumber } from '../../../layouts/step-number.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';
import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import type { StepItem } from '../../../parts/StepList.tsx';

export function stepItems({
  room,
  method,
  language,
  words,
}: {
  readonly room: Pick<RoomSection, 'steps' | 'current' | 'settings' | 'phase'>;
  readonly method: PlayedMethod;
  readonly language: Language;
  readonly words: CommonWords;
}): StepItem[] {
  const starts = plannedStarts(
    room.settings.startsAt,
    room.steps.map((row) => row.minutes),
  );
  return room.steps.map((row, index) => {
    const step = method.steps.find((each) => each.id === row.id);
    const now = row.id === room.current;
    const state = now ? 'now' : row.skipped !== null ? 'skipped' : row.state === 'closed' ? 'done' : 'next';
    const note = now ? words.step.here : row.skipped === null ? undefined : words.step.skipped(row.skipped);
    return {
      id: row.id,
      number: stepNumber(method, row.id),
      name: step?.name[language] ?? row.id,
      state,
      note,
      time: now ? undefined : starts[index],
    };
  });
}

/** When each step begins if every step takes its time, "09.15"; empty if the start is not known. */
function plannedStarts(startsAt: string, minutes: readonly number[]): string[] {
  const parts = /^(\d{1,2})[.:](\d{2})$/.exec(startsAt);
  if (parts === null) return [];
  let at = Number(parts[1]) * 60 + Number(parts[2]);
  return minutes.map((length) => {
    const text = `${two(Math.floor(at / 60) % 24)}.${two(at % 60)}`;
    at += length;
    return text;
  });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
