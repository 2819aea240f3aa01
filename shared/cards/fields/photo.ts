/** One photo: a reference to a picture that is stored already. Whose it is, and whether it is there, is asked where it is published. */
import type { PictureRef } from '../card.ts';
import { PICTURE_ID, PICTURES } from '../picture.ts';
import { readPicture } from '../raw.ts';
import { INVALID, isBlank, type FieldDefinition } from './field-kind.ts';

export const photo = {
  kind: 'photo',
  parse(raw) {
    if (isBlank(raw)) return { value: null };
    const value = readPicture(raw);
    const isOne = value !== null && PICTURE_ID.test(value.picture);
    return isOne && [value.width, value.height].every(isSide) ? { value } : INVALID;
  },
  limits: () => ({ max: PICTURES.photo.side }),
  isEmpty: isBlank,
  print: (value, _field, language) => `${language === 'id' ? 'foto' : 'photo'} ${value.picture.slice(0, 8)}`,
} satisfies FieldDefinition<'photo', PictureRef>;

function isSide(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= PICTURES.photo.side;
}
