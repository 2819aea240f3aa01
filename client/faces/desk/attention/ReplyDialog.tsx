/** One sentence to the author of a late card; it appears on the author's phone under the card. */
import { useState } from 'react';

import type { TrayRow } from '@mufakat/shared/workshop/view.ts';

import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';

export function ReplyDialog({ row, onClose }: { readonly row: TrayRow; readonly onClose: () => void }) {
  const desk = useDeskWords();
  const words = desk.attention.tray;
  const { order, pending, refused } = useOrder();
  const [text, setText] = useState('');
  const send = async () => {
    const reply = await order({ name: 'late.answer', card: row.card, text });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={words.replyTitle}
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
