/** Which paper is looked at: document, sheet size, version; and its address on the server. */
import { useState } from 'react';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { type DocumentWish, MINUTES } from '../../store/api.ts';
import { useDeskWords } from '../desk-words.ts';

export interface PaperChoice {
  readonly document: DocumentWish['document'];
  readonly paper: 'F4' | 'A4';
}

/** What is asked of the server: the newest frozen version once the result is frozen, else the draft. */
export function useWish(choice: PaperChoice, version?: number): DocumentWish {
  const { workshop, seat } = useWorkshop();
  const room = useSection('room');
  const newest = room?.phase === 'frozen' ? room.versions[room.versions.length - 1]?.version : undefined;
  const wanted = version ?? newest;
  return { workshop, seat, ...choice, ...(wanted === undefined ? {} : { version: wanted }) };
}

export function usePaperChoice() {
  return useState<PaperChoice>({ document: MINUTES, paper: 'F4' });
}

/** The papers a method has, the berita acara first. */
export function useDocuments(): { value: string; text: string }[] {
  const words = useDeskWords().ratify;
  const { language } = useLanguage();
  const reports = useSection('method')?.documents ?? [];
  return [
    { value: MINUTES, text: words.minutes },
    ...reports.map(({ id, name }) => ({ value: id, text: name[language] })),
  ];
}
