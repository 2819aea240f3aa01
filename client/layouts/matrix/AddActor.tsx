/** An actor that nobody in the room belongs to. */
import { Plus } from 'lucide-react';
import { useState } from 'react';

import { LIMITS } from '@mufakat/shared/cards/limits.ts';

import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';

export function AddActor() {
  const desk = useDeskWords();
  const words = desk.matrix;
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { order, pending, refused } = useOrder();
  const save = async () => {
    const reply = await order({ name: 'actor.add', actorName: name.trim(), code: null });
    if (!reply.ok) return;
    setName('');
    setOpen(false);
  };
  return (
    <>
      <Button size="small" icon={Plus} onPress={() => setOpen(true)}>
        {words.actorAdd}
      </Button>
      {open && (
        <Dialog
          title={words.actorAdd}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button onPress={() => setOpen(false)}>{desk.reason.no}</Button>
              <Button look="primary" disabled={pending} onPress={() => void save()}>
                {desk.common.add}
              </Button>
            </>
          }
        >
          <TextField
            label={words.actorName}
            value={name}
            max={LIMITS.institution}
            error={refused}
            onChange={setName}
          />
        </Dialog>
      )}
    </>
  );
}
