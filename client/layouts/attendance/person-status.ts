/** How a person stands in the attendance, in words: phone, helper, paper. */
import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

import type { DeskWords } from '../desk-words.ts';

/** A phone that has just been let in dials the room next; until then it is not cut off. */
export const JOINING_MS = 8_000;

/** The parts of the sentence, in order. */
export function personStatus(
  person: PersonRow,
  helper: PersonRow | undefined,
  now: number,
  words: DeskWords['people'],
): string[] {
  const parts: string[] = [];
  if (person.status === 'left') parts.push(person.awaited ? words.awaited : words.left);
  else if (person.withoutPhone) {
    parts.push(words.noPhone, helper === undefined ? words.noHelper : words.helperOf(helper.name));
  } else if (person.connected) parts.push(words.connected);
  else parts.push(now - person.joinedAt < JOINING_MS ? words.joining : words.offline);
  if (person.role === 'helper') parts.push(words.helper);
  if (person.onPaper) parts.push(words.paper);
  return parts;
}
