/** "Data saya": what is kept and for how long, the file with all of it, and asking for its deletion [E4]. */
import { keptUntil } from '@mufakat/shared/workshop/retention.ts';
import { Download, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';

import { useCommand } from '../../../hooks/useCommand.ts';
import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { usePhone } from '../../../layouts/phone-context.tsx';
import { RefusalNotice } from '../../../layouts/RefusalNotice.tsx';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { personalFileName, savePersonalFile } from '../../../platform/personal-file.ts';
import type { MyDataWords } from './my-data-words.ts';
import styles from './my-data.module.css';

export function MyDataDialog({
  words,
  onClose,
}: {
  readonly words: MyDataWords;
  readonly onClose: () => void;
}) {
  const { me, room, common } = usePhone();
  const { workshop, seat } = useWorkshop();
  const { send, pending, refusal } = useCommand();
  const [file, setFile] = useState<'none' | 'making' | 'failed'>('none');
  const { person, erasure } = me;
  const { numbers } = common;
  if (person === null) return null;
  const get = async () => {
    setFile('making');
    const isMade = await savePersonalFile({ workshop, seat, person }, personalFileName(me.name));
    setFile(isMade ? 'none' : 'failed');
  };
  const ask = (wanted: boolean) => void send({ name: 'erasure.ask', person, wanted });
  const at = (t: number) => numbers.clock(new Date(t).toISOString(), room.settings.timeZone);
  return (
    <Dialog title={words.title} onClose={onClose} actions={<Button onPress={onClose}>{words.close}</Button>}>
      <div className={styles.parts}>
        <p>{words.about(numbers.date(keptUntil(room.settings)))}</p>
        <div>
          <Button icon={Download} disabled={file === 'making'} onPress={() => void get()}>
            {file === 'making' ? words.getting : words.get}
          </Button>
          <p className="field-hint">{words.getHint}</p>
          {file === 'failed' && <p role="alert">{words.failed}</p>}
        </div>
        <div>
          {erasure === null ? (
            <>
              <Button icon={Trash2} disabled={pending} onPress={() => ask(true)}>
                {words.erase}
              </Button>
              <p className="field-hint">{words.eraseHint}</p>
            </>
          ) : (
            <>
              <p aria-live="polite">{words.asked(at(erasure.at))}</p>
              <Button icon={Undo2} disabled={pending} onPress={() => ask(false)}>
                {words.keep}
              </Button>
            </>
          )}
          <RefusalNotice refusal={refusal} />
        </div>
      </div>
    </Dialog>
  );
}
