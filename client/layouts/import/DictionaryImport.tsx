/** "Impor kamus usulan…": what the region lists with unit and price, for cards to pick from. */
import { useCallback, useMemo } from 'react';

import type { CardKind, Fields } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { inBothLanguages } from '@mufakat/shared/languages/language.ts';

import { useWords } from '../../hooks/useWords.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { importWords } from './import-words.ts';
import type { ImportTask } from './task.ts';

/** What offices call these columns. */
const USUAL = {
  text: ['uraian', 'kamus usulan', 'kamus', 'usulan', 'nama usulan', 'uraian usulan', 'description'],
  unit: ['satuan', 'unit'],
  price: ['harga satuan', 'harga', 'standar harga', 'price'],
  type: ['jenis', 'jenis usulan', 'jenis belanja', 'kategori', 'type'],
  agency: ['opd', 'skpd', 'dinas', 'perangkat daerah', 'opd tujuan', 'skpd tujuan', 'agency'],
} as const;

export function DictionaryImport({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(importWords);
  const { about, ready, checked, go, done, title, one, fields } = words.dictionary;
  const kind = useMemo<CardKind>(() => {
    const line = (id: 'text' | 'unit' | 'type' | 'agency', max: number) =>
      ({ id, kind: 'text', max, required: id === 'text', name: inBothLanguages(fields[id]) }) as const;
    return {
      id: 'entry',
      name: inBothLanguages(one),
      shape: 'box',
      colour: 'strategi',
      icon: 'book-open',
      // The price first: the first line of words on a card may be 80 letters long, those of a dictionary are longer.
      fields: [
        { id: 'price', kind: 'money', required: false, name: inBothLanguages(fields.price) },
        line('text', LIMITS.dictionaryText),
        line('unit', LIMITS.personText),
        line('type', LIMITS.personText),
        line('agency', LIMITS.institution),
      ],
    };
  }, [fields, one]);
  const task: ImportTask = {
    title,
    about,
    kinds: [kind],
    known: useCallback(() => ({ usual: USUAL }), []),
    takesResults: false,
    named: true,
    order: ({ cards, source }, dry) => ({
      name: 'dictionary.set',
      source,
      entries: cards.map(({ number, fields: own }) => ({ number, ...entryOf(own) })),
      dry,
    }),
    says: { ready, checked, go, done },
    undo: false,
    seen: null,
  };
  return <ImportDialog task={task} onClose={onClose} />;
}

function entryOf(fields: Fields) {
  const text = (id: string) => {
    const value = fields[id];
    return typeof value === 'string' ? value : '';
  };
  const { price } = fields;
  return {
    text: text('text'),
    unit: text('unit'),
    price: typeof price === 'number' ? price : null,
    type: text('type'),
    agency: text('agency'),
  };
}
