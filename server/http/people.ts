/**
 * All that is held of one person, as one file [E4]: for themselves, or for those who lead and answer for it. That it was given out
 * stands in the record.
 */

import type { Router } from 'express';

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import { ID_PATTERN } from '@mufakat/shared/cards/card.ts';
import type { PersonalFile } from '@mufakat/shared/protocol/wire.ts';
import { personalData } from '@mufakat/shared/result/personal-data.ts';

import { entryOf } from '../room/load.ts';
import { drawerCardsOf } from '../room/redaction.ts';
import { Windows } from './limits.ts';
import type { Parts } from './parts.ts';
import { acceptedOf, Problem } from './problem.ts';
import { makeId } from './secrets.ts';
import { admit } from './seats.ts';

/** The whole record is read for it. */
const GIVEN_PER_MINUTE = 6;
const MINUTE_MS = 60_000;

export function addPeopleRoutes(router: Router, parts: Parts): void {
  const given = new Windows(GIVEN_PER_MINUTE, MINUTE_MS, parts.clock);

  router.post('/workshops/:workshop/people/:person/data', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.body);
    const often = given.of(seat.seat);
    const ms = often.waitMs();
    if (ms > 0) throw new Problem('rate', { ms });
    often.add();
    const id = request.params.person as PersonId;
    if (!ID_PATTERN.test(id)) throw new Problem('not-found');
    acceptedOf(await room.command(seat, makeId(), { name: 'data.give', person: id }));
    const { state } = room;
    const person = state.people.get(id);
    if (person === undefined) throw new Problem('not-found');
    const [log, rows, seats] = await Promise.all([
      parts.store.loadLog(room.id),
      parts.store.loadDrawers(room.id),
      parts.store.seatsOfWorkshop(room.id),
    ]);
    const data = personalData(person, {
      state,
      entries: log.map(entryOf),
      drawer: drawerCardsOf(rows, id),
      devices: seats.filter((each) => each.person === id).length,
      for: seat.person === id ? 'self' : 'desk',
      at: parts.wallClock(),
    });
    const pictures = new Map<string, Uint8Array>();
    for (const picture of data.pictures) {
      const bytes = await parts.store.loadPicture(room.id, picture);
      if (bytes !== null) pictures.set(picture, bytes);
    }
    const { language, timeZone } = state.settings;
    const { personalPage } = await import('../export/personal-page.ts');
    const page = personalPage({ data, language, timeZone, pictures });
    response.json({ page } satisfies PersonalFile);
  });
}
