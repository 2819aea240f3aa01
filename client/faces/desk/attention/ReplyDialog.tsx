/** One sentence to the authors of late cards; it appears on their phones under the card. */
import { useState } from 'react';

import type { TrayRow } from '@mufakat/shared/workshop/view.ts';

import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';

export function ReplyDialog({
  rows,
  onClose,
}: {
  readonly rows: readonly TrayRow[];
  readonly onClose: () => void;
}) {
  const desk = useDeskWords();
  const words = desk.attention.tray;
  const { order, pending, refused } = useOrder();
  const [text, setText] = useState('');
  const send = async () => {
    for (const { card } of rows) {
      const reply = await order({ name: 'late.answer', card, text });
      // One that its author took back meanwhile needs no answer.
      if (!reply.ok && reply.refusal.refused !== 'unknown') return;
    }
    onClose();
  };
  return (
    <Dialog
      title={rows.length === 1 ? words.replyTitle : words.replyAllTitle(rows.length)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{desk.reason.no}</Button>
          <Button look="primary" disabled={pending} onPress={() => void send()}>
            {words.send}
          </Button>
        </>
      }
    >
      <TextField
        label={words.replyLabel}
        hint={words.replyHint}
        rows={2}
        value={text}
        error={refused}
        onChange={setText}
      />
    </Dialog>
  );
}
