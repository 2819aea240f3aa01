/** Fetches the file about one person and gives it to whoever asked; false if it could not be made. */
import type { PersonId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { PersonalFile } from '@mufakat/shared/protocol/wire.ts';

import { makeCall } from '../store/api.ts';
import { saveFile } from './save-file.ts';

const call = makeCall('', (url, options) => fetch(url, options));

export async function savePersonalFile(
  of: { readonly workshop: WorkshopId; readonly seat: SeatId; readonly person: PersonId },
  fileName: string,
): Promise<boolean> {
  const path = `/workshops/${of.workshop}/people/${of.person}/data`;
  const answer = await call<PersonalFile>('POST', path, { seat: of.seat });
  if (answer.ok) saveFile(fileName, answer.value.page, 'text/html');
  return answer.ok;
}

/** `data-ani-wulandari.html` */
export function personalFileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `data-${plain || 'pribadi'}.html`;
}
