/** Asks before something goes that others hang on, and names them. */
import { useLanguage } from '../../hooks/useLanguage.ts';
import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { goneParts } from './gone-parts.ts';
import { editorWords } from './method-words.ts';
import styles from './RemoveDialog.module.css';

export interface RemoveDialogProps {
  readonly name: string;
  readonly before: Method;
  readonly after: Method;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

const SHOWN = 8;

export function RemoveDialog({ name, before, after, onClose, onRemove }: RemoveDialogProps) {
  const all = useWords(editorWords);
  const words = all.removing;
  const { language } = useLanguage();
  const gone = goneParts(before, after, name, all, language);
  return (
    <Dialog
      title={words.title(name)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.keep}</Button>
          <Button look="danger" onPress={onRemove}>
            {words.go}
          </Button>
        </>
      }
    >
      <p>{gone.length === 0 ? words.alone : words.with}</p>
      {gone.length > 0 && (
        <ul className={styles.gone}>
          {gone.slice(0, SHOWN).map((part, at) => (
            <li key={`${at} ${part}`}>{part}</li>
          ))}
          {gone.length > SHOWN && <li>{words.more(gone.length - SHOWN)}</li>}
        </ul>
      )}
    </Dialog>
  );
}
