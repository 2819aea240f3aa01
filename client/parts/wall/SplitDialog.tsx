/** Which cards leave a group for a new one. */
import { useState } from 'react';

import type { CardId } from '@mufakat/shared/cards/card.ts';

import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { CheckField } from '../form/CheckField.tsx';
import styles from './wall.module.css';
import { useWall } from './wall-context.tsx';
import type { WallSheet } from './wall-model.ts';

export function SplitDialog({ sheet, onClose }: { readonly sheet: WallSheet; readonly onClose: () => void }) {
  const { words, act } = useWall();
  const [leaving, setLeaving] = useState<ReadonlySet<CardId>>(new Set());
  // A group cannot lose all its cards: the last one has to stay.
  const possible = leaving.size > 0 && leaving.size < sheet.cards.length;
  return (
    <Dialog
      title={words.splitTitle(sheet.title)}
      onClose={onClose}
      actions={
        <Button
          look="primary"
          disabled={!possible}
          onPress={() => {
            act.split(sheet, [...leaving]);
            onClose();
          }}
        >
          {words.splitYes(leaving.size)}
        </Button>
      }
    >
      <p>{words.splitHint}</p>
      <div className={styles.choices}>
        {sheet.cards.map((card) => (
          <CheckField
            key={card.id}
            label={card.title === '' ? words.untitled : card.title}
            checked={leaving.has(card.id)}
            onChange={(checked) => {
              const after = new Set(leaving);
              if (checked) after.add(card.id);
              else after.delete(card.id);
              setLeaving(after);
            }}
          />
        ))}
      </div>
    </Dialog>
  );
}
