/** Which paper is looked at: document, sheet size, version; and its address on the server. */
import { useState } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import type { DocumentWish } from '../../store/api.ts';

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
  return useState<PaperChoice>({ document: 'berita-acara', paper: 'F4' });
}
