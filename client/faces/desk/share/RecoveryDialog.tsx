/** The desk's recovery code, right after creation and never again [T3]. */
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import styles from './share.module.css';

export function RecoveryDialog({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const words = useDeskWords();
  return (
    <Dialog
      title={words.share.recovery}
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {words.share.recoveryDone}
        </Button>
      }
    >
      <p>{words.share.recoveryHint}</p>
      <p className={styles.recovery}>{code.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
    </Dialog>
  );
}
