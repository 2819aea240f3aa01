/** Brings along what was written on this phone in a seat it no longer has. Nothing keeps a person out: what fails is still there the next time they join. */
import { adoptWords, type Joined } from '../store/seat-rows.ts';
import { api } from './browser-api.ts';
import { storage } from './device-storage.ts';

export async function bringWords(joined: Joined): Promise<void> {
  await adoptWords(storage, joined, async () => {
    const answer = await api.seats();
    return answer.ok ? answer.value.seats.map(({ seat }) => seat) : null;
  }).catch(() => undefined);
}
