/** The text over the page one is at; whoever opens it has fetched the words (`use-trust-help.tsx`). */
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import type { TrustWords } from './trust-words.ts';
import { TrustText } from './TrustText.tsx';

export function TrustDialog({
  words,
  onClose,
}: {
  readonly words: TrustWords;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={words.title} onClose={onClose} actions={<Button onPress={onClose}>{words.close}</Button>}>
      <TrustText words={words} />
    </Dialog>
  );
}
