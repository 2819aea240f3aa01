/** Before the words of a card are taken away for good [L9], on the wall or in the tray: what goes, and why it goes. */
import type { CardId } from '@mufakat/shared/cards/card.ts';

import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';

export function EraseCardDialog({ card, onClose }: { readonly card: CardId; readonly onClose: () => void }) {
  const words = useDeskWords().erasing;
  const { notify } = useDesk();
  return (
    <ReasonDialog
      title={words.cardTitle}
      body={words.cardBody}
      yes={words.cardYes}
      command={(reason) => ({ name: 'record.redact', of: { card }, reason })}
      onDone={(reply) => {
        if (!reply.ok) return;
        const { bodies = 0, versions = [] } = reply.accepted.redacted ?? {};
        const gone = versions.length === 0 ? '' : ` ${words.versions(versions.join(', '))}`;
        notify({ text: `${words.done(bodies)}${gone}` });
      }}
      onClose={onClose}
    />
  );
}
