/** "Pilih dari kamus": opens the dictionary of proposals and writes into a card of proposals what was picked. */
import { BookOpen } from 'lucide-react';
import { useState } from 'react';

import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { DictionaryDialog, type DictionaryDialogProps } from './DictionaryDialog.tsx';
import { dictionaryWords } from './dictionary-words.ts';
import { takesDictionary } from './takes-dictionary.ts';

export type PickButtonProps = Omit<DictionaryDialogProps, 'onClose'>;

export function PickButton(props: PickButtonProps) {
  const words = useWords(dictionaryWords);
  const [isOpen, setOpen] = useState(false);
  if (!takesDictionary(props.kind)) return null;
  return (
    <>
      <Button icon={BookOpen} onPress={() => setOpen(true)}>
        {words.title}
      </Button>
      {isOpen && <DictionaryDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
