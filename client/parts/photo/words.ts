/** The words of photos and points in forms. Both languages come with the inputs that need them, which are rarely fetched at all. */
import { pictures as english } from '@mufakat/shared/languages/en/pictures.ts';
import { pictures as indonesian } from '@mufakat/shared/languages/id/pictures.ts';
import type { Language, Words } from '@mufakat/shared/languages/language.ts';

export type PictureWords = Words<typeof indonesian>;

export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = { id: indonesian, en: english };
