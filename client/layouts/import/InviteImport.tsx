/** "Impor undangan…": the list of those who are expected. */
import { useCallback, useMemo } from 'react';

import type { CardKind, Fields } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { inBothLanguages } from '@mufakat/shared/languages/language.ts';
import type { PersonFields } from '@mufakat/shared/workshop/command.ts';

import { useSection } from '../../hooks/useSection.ts';
import { useWords } from '../../hooks/useWords.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { importWords } from './import-words.ts';
import type { ImportTask } from './task.ts';

/** What offices call these columns. */
const USUAL = {
  name: ['nama lengkap', 'nama peserta', 'nama undangan', 'nama', 'name'],
  constituency: ['unsur', 'perwakilan', 'kelompok', 'constituency'],
  institution: ['lembaga', 'instansi', 'asal', 'asal instansi', 'organisasi', 'lembaga asal', 'institution'],
  position: ['jabatan', 'kedudukan', 'position'],
  gender: ['l p', 'jk', 'jenis kelamin', 'gender'],
} as const;

export function InviteImport({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(importWords);
  const constituencies = useSection('room')?.settings.constituencies;
  const kind = useMemo<CardKind>(() => {
    const { fields } = words.people;
    const line = (id: string, name: string, required = false) => {
      const max = id === 'institution' ? LIMITS.institution : LIMITS.personText;
      return { id, kind: 'text', max, required, name: inBothLanguages(name) } as const;
    };
    return {
      id: 'invited',
      name: inBothLanguages(words.people.one),
      shape: 'badge',
      colour: 'peran',
      icon: 'user-round',
      fields: [
        line('name', fields.name, true),
        {
          id: 'constituency',
          kind: 'choice',
          required: true,
          name: inBothLanguages(fields.constituency),
          options: (constituencies ?? []).map(({ id, name }) => ({ id, name: inBothLanguages(name) })),
        },
        line('institution', fields.institution),
        line('position', fields.position),
        {
          id: 'gender',
          kind: 'choice',
          required: false,
          name: inBothLanguages(fields.gender),
          options: Object.entries(words.people.genders).map(([id, name]) => ({
            id,
            name: inBothLanguages(name),
          })),
        },
      ],
    };
  }, [words, constituencies]);
  const { about, ready, checked, go, done, title } = words.people;
  const task: ImportTask = {
    title,
    about,
    kinds: [kind],
    known: useCallback(() => ({ usual: USUAL }), []),
    takesResults: false,
    named: false,
    order: ({ cards }, dry) => ({
      name: 'people.invite',
      people: cards.map(({ number, fields }) => ({ number, fields: personOf(fields) })),
      dry,
    }),
    says: { ready, checked, go, done },
    undo: false,
    seen: null,
  };
  return <ImportDialog task={task} onClose={onClose} />;
}

function personOf(fields: Fields): PersonFields {
  const text = (id: string) => {
    const value = fields[id];
    return typeof value === 'string' ? value : '';
  };
  const letter = text('gender').charAt(0);
  return {
    name: text('name'),
    constituency: text('constituency'),
    institution: text('institution'),
    position: text('position'),
    gender: letter === 'L' || letter === 'P' ? letter : null,
  };
}
