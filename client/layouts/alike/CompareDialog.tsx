/** Two proposals side by side, field by field; what is not the same stands out, in words and by its weight. */
import type { CardKind, Field, Fields } from '@mufakat/shared/cards/card.ts';
import { printField } from '@mufakat/shared/cards/fields/index.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useTitleOfGroup } from '../use-titles.ts';
import styles from './CompareDialog.module.css';
import type { AlikePair } from './use-alike.ts';

export interface CompareDialogProps {
  readonly pair: AlikePair;
  /** `null` where this seat may not. */
  readonly onJoin: (() => Promise<void>) | null;
  readonly onApart: (() => Promise<void>) | null;
  readonly onClose: () => void;
}

export function CompareDialog({ pair: { a, b }, onJoin, onApart, onClose }: CompareDialogProps) {
  const { alike: words, wording } = useDeskWords();
  const { language } = useLanguage();
  const print = usePrint();
  const then = (act: (() => Promise<void>) | null) => () => {
    void act?.();
    onClose();
  };
  return (
    <Dialog
      title={words.compareTitle}
      size="large"
      onClose={onClose}
      actions={
        <>
          {onApart !== null && <Button onPress={then(onApart)}>{words.apart}</Button>}
          {onJoin !== null && (
            <Button look="primary" onPress={then(onJoin)}>
              {words.joinYes}
            </Button>
          )}
          {onJoin === null && onApart === null && <Button onPress={onClose}>{wording.done}</Button>}
        </>
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.first}</th>
            <th scope="col">{words.second}</th>
          </tr>
        </thead>
        <tbody>
          {shownFields(a.of, a.fields, b.fields).map((field) => {
            const [one, other] = [print(field, a.fields), print(field, b.fields)];
            return (
              <tr key={field.id} data-other={one !== other || undefined}>
                <th scope="row">
                  {field.name[language]}
                  {one !== other && <span>{words.differs}</span>}
                </th>
                <td>{one === '' ? '–' : one}</td>
                <td>{other === '' ? '–' : other}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Dialog>
  );
}

/** Fields that at least one of them fills in. */
function shownFields(kind: CardKind, a: Fields, b: Fields): Field[] {
  return kind.fields.filter(({ id }) => a[id] !== undefined || b[id] !== undefined);
}

function usePrint(): (field: Field, fields: Fields) => string {
  const { language } = useLanguage();
  const titleOf = useTitleOfGroup();
  return (field, fields) => {
    const value = fields[field.id];
    return value === undefined ? '' : printField(value, field, language, titleOf);
  };
}
