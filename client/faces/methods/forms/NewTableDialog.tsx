/** A new table: of what kind, and what it is made of. Only what the method has something for is offered. */
import { useMemo, useState } from 'react';

import {
  addTable,
  sourceKey,
  TABLE_SHAPES,
  tableSources,
  type TableSource,
} from '@mufakat/shared/methods/edit/tables.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { editorWords } from '../method-words.ts';
import { sourceName } from './source-name.ts';
import { useNewTexts } from './use-new-texts.ts';

export interface NewTableDialogProps {
  readonly method: Method;
  readonly onClose: () => void;
  readonly onAdd: (method: Method) => void;
}

export function NewTableDialog({ method, onClose, onAdd }: NewTableDialogProps) {
  const words = useWords(editorWords).table.over;
  const { empty } = useNewTexts();
  const { language } = useLanguage();
  const sources = useMemo(() => tableSources(method, empty), [method, empty]);
  const shapes = TABLE_SHAPES.filter((shape) => sources.some((source) => source.shape === shape));
  const [shape, setShape] = useState<TableSource['shape']>(shapes[0] ?? 'list');
  const [key, setKey] = useState('');
  const fitting = sources.filter((source) => source.shape === shape);
  const chosen = fitting.find((source) => sourceKey(source) === key) ?? fitting[0];
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            look="primary"
            disabled={chosen === undefined}
            onPress={() => chosen !== undefined && onAdd(addTable(method, chosen, empty))}
          >
            {words.add}
          </Button>
        </>
      }
    >
      <SelectField
        label={words.shape}
        value={shape}
        hint={words.explained[shape]}
        options={shapes.map((value) => ({ value, text: words.shapes[value] }))}
        onChange={(value) => setShape(value as TableSource['shape'])}
      />
      {chosen === undefined ? (
        <p>{words.none}</p>
      ) : (
        <SelectField
          label={words.source}
          value={sourceKey(chosen)}
          options={fitting.map((source) => ({
            value: sourceKey(source),
            text: sourceName(method, source, words, language),
          }))}
          onChange={setKey}
        />
      )}
    </Dialog>
  );
}
