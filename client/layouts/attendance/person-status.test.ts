import type { PersonId } from '@mufakat/shared/cards/card.ts';
import { desk } from '@mufakat/shared/languages/id/desk.ts';
import type { PersonRow } from '@mufakat/shared/workshop/view.ts';
import { expect, it } from 'vitest';

import { JOINING_MS, personStatus } from './person-status.ts';

const words = desk.people;
const ANI: PersonRow = {
  id: 'ani' as PersonId,
  name: 'Ani',
  constituency: 'masyarakat',
  institution: '',
  position: '',
  gender: 'P',
  role: 'participant',
  status: 'here',
  withoutPhone: false,
  helper: null,
  days: [0],
  awaited: false,
  onPaper: false,
  joinedAt: 1_000_000,
  connected: false,
  actor: null,
  delegate: false,
  likely: [],
  claim: null,
  erasure: null,
};

it('says that a phone has just come in before it says that it is cut off', () => {
  expect(personStatus(ANI, undefined, ANI.joinedAt + 900, words)).toEqual([words.joining]);
  expect(personStatus(ANI, undefined, ANI.joinedAt + JOINING_MS, words)).toEqual([words.offline]);
  expect(personStatus({ ...ANI, connected: true }, undefined, ANI.joinedAt + 900, words)).toEqual([
    words.connected,
  ]);
});

it('names who helps a person without a phone, and who stands on paper', () => {
  const old = { ...ANI, withoutPhone: true, onPaper: true };
  expect(personStatus(old, undefined, ANI.joinedAt, words)).toEqual([
    words.noPhone,
    words.noHelper,
    words.paper,
  ]);
  expect(personStatus(old, { ...ANI, name: 'Yuni' }, ANI.joinedAt, words)[1]).toBe(words.helperOf('Yuni'));
});
