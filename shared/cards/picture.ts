/** What a stored picture may be: photos on cards and map sheets. Quotas of a workshop are in `workshop/pictures.ts`. */

/** The SHA-256 of its bytes in hex: `sha256sum` of the file says the same. */
export const PICTURE_ID = /^[0-9a-f]{64}$/;

/** What a picture is for. */
export type PictureUse = 'photo' | 'map';

/** Bytes, and pixels of its longer side. */
export const PICTURES = {
  photo: { bytes: 300_000, side: 1600 },
  map: { bytes: 800_000, side: 2000 },
} as const satisfies Record<PictureUse, { readonly bytes: number; readonly side: number }>;
