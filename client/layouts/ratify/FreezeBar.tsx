/** The freeze, and after it the correction. Both ask first: neither can be undone. */
import { FileLock2, FilePen } from 'lucide-react';
import { useState } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { AskDialog, ReasonDialog } from '../ReasonDialog.tsx';
import styles from './FreezeBar.module.css';

export function FreezeBar() {
  const words = useDeskWords().ratify;
  const { may } = useDesk();
  const room = useSection('room');
  const missing = useSection('proceedings')?.missing ?? [];
  const [asked, setAsked] = useState<'freeze' | 'correct' | null>(null);
  const close = () => setAsked(null);
  if (room === undefined) return null;
  const blocked = missing.some((each) => each.blocks);
  return (
    <span className={styles.bar}>
      {may('result.freeze') && (
        <Button
          look={blocked ? 'line' : 'primary'}
          icon={FileLock2}
          disabled={blocked}
          describedBy="freeze-missing"
          onPress={() => setAsked('freeze')}
        >
          {words.freeze}
        </Button>
      )}
      {may('result.correct') && (
        <Button icon={FilePen} onPress={() => setAsked('correct')}>
          {words.correct}
        </Button>
      )}
      {asked === 'freeze' && (
        <AskDialog
          title={words.freezeTitle}
          body={words.freezeBody}
          yes={words.freezeYes(room.draftVersion)}
          command={() => ({ name: 'result.freeze' })}
          onClose={close}
        />
      )}
      {asked === 'correct' && (
        <ReasonDialog
          title={words.correctTitle}
          body={words.correctBody}
          yes={words.correctYes}
          command={(reason) => ({ name: 'result.correct', reason })}
          onClose={close}
        />
      )}
    </span>
  );
}
