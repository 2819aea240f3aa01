/** Photos as faces need them: where those on cards are looked at, and where those of a form go. */
import { useMemo } from 'react';

import type { CardId, CardKind, Fields, PictureRef } from '@mufakat/shared/cards/card.ts';
import { readPicture } from '@mufakat/shared/cards/raw.ts';

import { useSection } from '../hooks/useSection.ts';
import { useWorkshop } from '../hooks/workshop-context.tsx';
import type { PhotoPlace, PlacedSheet } from '../parts/field/field-input.ts';
import type { SeenPhoto } from '../parts/photo/Photo.tsx';
import { api } from '../platform/browser-api.ts';
import { pictureUrl } from '../store/api.ts';
import type { Workshop } from '../store/workshop.ts';

/** The photo among the fields of a card; `null` if it has none. */
export function photoOf(
  kind: Pick<CardKind, 'fields'> | null | undefined,
  fields: Fields,
): PictureRef | null {
  const field = kind?.fields.find((each) => each.kind === 'photo');
  const value = field === undefined ? undefined : fields[field.id];
  return value === undefined ? null : readPicture(value);
}

/** The photo of a card with where it is loaded from. */
export function usePhotoOf(): (
  kind: Pick<CardKind, 'fields'> | null | undefined,
  fields: Fields,
) => SeenPhoto | null {
  const store = useWorkshop();
  return useMemo(
    () => (kind, fields) => {
      const photo = photoOf(kind, fields);
      return photo === null ? null : { ...photo, src: urlOf(store, photo.picture) };
    },
    [store],
  );
}

/** Given to the server at once: a form of the desk. */
export function usePhotoPlace(): PhotoPlace {
  const store = useWorkshop();
  return useMemo(
    () => ({
      url: (picture) => urlOf(store, picture),
      camera: false,
      waiting: () => undefined,
      async give(_field, jpeg) {
        const answer = await api.givePicture(store.workshop, store.seat, 'photo', jpeg);
        if (answer.ok) return answer.value;
        return { why: answer.problem.kind === 'refused' ? answer.problem.error : 'unreachable' };
      },
      drop: () => undefined,
    }),
    [store],
  );
}

/** The map sheet of the workshop with where it is loaded from. */
export function useMapSheet(): PlacedSheet | null {
  const store = useWorkshop();
  const map = useSection('room')?.map ?? null;
  return useMemo(() => (map === null ? null : { ...map, src: urlOf(store, map.picture) }), [store, map]);
}

/** Kept on this device and given by itself: a card of the phone. `attach` answers whether there is a card to hold it. */
export function useCardPhotos(
  place: PhotoPlace,
  card: CardId | null,
  attach: (field: string, jpeg: Uint8Array<ArrayBuffer>) => boolean,
): PhotoPlace {
  const { cards } = useWorkshop();
  return {
    ...place,
    camera: true,
    waiting: (field) =>
      card === null ? undefined : cards.waitingPhotos(card).find((photo) => photo.field === field),
    give: (field, jpeg) => Promise.resolve(attach(field, jpeg) ? null : { why: 'not-ready' }),
    drop: (field) => {
      if (card !== null) cards.detach(card, field);
    },
  };
}

function urlOf({ workshop, seat }: Workshop, picture: string): string {
  return pictureUrl(workshop, seat, picture);
}
