/**
 * Pictures of a workshop: photos on cards and the map sheet. The record holds what they are, by whom and how large; the bytes
 * lie beside it, stored in the same commit. A picture is never taken away by itself, for the log and frozen results name it; it
 * goes with the workshop.
 */
import type { CardKind, Fields, FieldValue, PersonId, PictureRef } from '../cards/card.ts';
import type { PictureUse } from '../cards/picture.ts';
import { readPicture } from '../cards/raw.ts';
import type { Method } from '../methods/schema.ts';
import { isStaff } from '../permissions/commands.ts';
import { mayGivePicture } from '../permissions/pictures.ts';
import { type Outcome, refuse, taken } from './context.ts';
import { isSealed, isShown, visibleCards } from './groups.ts';
import { attending } from './people.ts';
import type { Picture, WorkshopState } from './state.ts';
import type { Viewer } from './view.ts';

/** Pictures a workshop takes: a photo may be chosen anew, and each choice counts. */
const QUOTAS = { photosPerPerson: 60, photos: 400, maps: 20, bytes: 60_000_000 } as const;

/** What was found in bytes that passed `cleanJpeg`. */
export interface GivenPicture {
  readonly picture: string;
  readonly use: PictureUse;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** Takes a picture into the record. The same one again is taken without an event: whoever asked twice has it. */
export function addPicture(state: WorkshopState, given: GivenPicture, viewer: Viewer): Outcome {
  if (state.phase === 'frozen') return refuse('frozen');
  if (!mayGivePicture(viewer.role, given.use) || !hasPlaceFor(state.method, given.use))
    return refuse('not-allowed');
  if (!isStaff(viewer.role) && attending(state, viewer.person) === null) return refuse('not-allowed');
  if (state.pictures.get(keyOf(given.picture, viewer.person)) !== undefined) return taken([]);
  const all = [...state.pictures.values()];
  const alike = all.filter(({ use }) => use === given.use);
  const own = alike.filter(({ by }) => by === viewer.person).length;
  const isFull =
    given.use === 'photo'
      ? alike.length >= QUOTAS.photos || own >= QUOTAS.photosPerPerson
      : alike.length >= QUOTAS.maps;
  const sum = all.reduce((before, { bytes }) => before + bytes, 0);
  if (isFull || sum + given.bytes > QUOTAS.bytes) return refuse('too-many-pictures');
  return taken([{ kind: 'picture.added', facts: { ...given }, body: null }]);
}

/** Two people may give the same picture: each of them has it. */
export function keyOf(picture: string, by: PersonId | 'room'): string {
  return `${picture}|${by}`;
}

/** Photos are taken where a card has a field for one, a map where cards have a place on it. */
function hasPlaceFor(method: Pick<Method, 'cardKinds'>, use: PictureUse): boolean {
  const kind = use === 'photo' ? 'photo' : 'spot';
  return method.cardKinds.some(({ fields }) => fields.some((field) => field.kind === kind));
}

/**
 * The fields without photos the record does not know: a server that lost its last minutes gets words back from the phones, but
 * no pictures, and a card waits for no photo.
 */
export function withoutLost(state: WorkshopState, kind: CardKind, fields: Fields): Fields {
  const lost = kind.fields.filter((field) => {
    const photo = field.kind === 'photo' ? photoIn(fields[field.id]) : null;
    return photo !== null && picturesOf(state, photo.picture).length === 0;
  });
  if (lost.length === 0) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([id]) => !lost.some((field) => field.id === id)));
}

/** The first photo field that names a picture somebody else gave. What the card already showed stays. */
export function photoAstray(
  state: WorkshopState,
  kind: CardKind,
  fields: Fields,
  given: { readonly writers: readonly PersonId[]; readonly before: Fields },
): string | null {
  for (const field of kind.fields) {
    const photo = field.kind === 'photo' ? photoIn(fields[field.id]) : null;
    if (photo === null || photoIn(given.before[field.id])?.picture === photo.picture) continue;
    const isOwn = picturesOf(state, photo.picture).some(
      ({ use, by, width, height }) =>
        use === 'photo' &&
        given.writers.includes(standsFor(state, by)) &&
        width === photo.width &&
        height === photo.height,
    );
    if (!isOwn) return field.id;
  }
  return null;
}

/** The first photo field that names a picture nobody gave: the desk words groups with the photos of their cards. */
export function unknownPhoto(state: WorkshopState, kind: CardKind, fields: Fields): string | null {
  const astray = kind.fields.find((field) => {
    const photo = field.kind === 'photo' ? photoIn(fields[field.id]) : null;
    return photo !== null && !picturesOf(state, photo.picture).some(({ use }) => use === 'photo');
  });
  return astray?.id ?? null;
}

/** The map: everyone admitted. A photo: who gave it and their circle, and who may see a card it stands on. */
export function mayReadPicture(state: WorkshopState, viewer: Viewer, picture: string): boolean {
  if (viewer.role === 'guest') return false;
  const stored = picturesOf(state, picture);
  if (stored.length === 0) return false;
  if (state.map?.picture === picture) return true;
  const givers = stored.map(({ by }) => standsFor(state, by));
  if (givers.includes(viewer.person)) return true;
  // A circle writes its cards together, and has a wall to itself until the merge.
  for (const { members } of state.circles.values())
    if (members.includes(viewer.person) && givers.some((by) => members.includes(by))) return true;
  if (stored.some(({ use }) => use === 'map') && isStaff(viewer.role)) return true;
  const has = (fields: Fields) => picturesIn(fields).includes(picture);
  for (const group of state.groups.values()) {
    if (!isShown(state, group)) continue;
    if (group.wording !== null && has(group.wording)) return true;
    if (visibleCards(state, group).some((card) => has(card.fields))) return true;
  }
  if (!isStaff(viewer.role)) return false;
  // What the desk sees and the hall does not: hidden and late cards; sealed ones nobody sees.
  for (const card of state.cards.values())
    if (card.status === 'published' && !isSealed(state, card.step) && has(card.fields)) return true;
  for (const late of state.tray.values())
    if (late.status !== 'withdrawn' && !isSealed(state, late.step) && has(late.fields)) return true;
  return false;
}

/** Who a giver is now, through merges. */
function standsFor(state: Pick<WorkshopState, 'people'>, id: PersonId): PersonId {
  let person = state.people.get(id);
  for (let hops = 0; person?.mergedInto != null && hops < 1000; hops++)
    person = state.people.get(person.mergedInto) ?? person;
  return person?.id ?? id;
}

function picturesOf(state: Pick<WorkshopState, 'pictures'>, picture: string): Picture[] {
  return [...state.pictures.values()].filter(({ id }) => id === picture);
}

function photoIn(value: FieldValue | undefined): PictureRef | null {
  return value === undefined ? null : readPicture(value);
}

function picturesIn(fields: Fields): string[] {
  return Object.values(fields).flatMap((value) => photoIn(value)?.picture ?? []);
}
