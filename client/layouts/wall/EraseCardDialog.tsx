/** Before the words of a card are taken away for good [L9]: what goes, and why it goes. */
import type { WallCard } from '../../parts/wall/wall-model.ts';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';

export function EraseCardDialog({
  card,
  onClose,
}: {
  readonly card: WallCard;
  readonly onClose: () => void;
}) {
  const words = useDeskWords().personData;
  const { notify } = useDesk();
  return (
    <ReasonDialog
      title={words.cardTitle}
      body={words.cardBody}
      yes={words.cardYes}
      command={(reason) => ({ name: 'record.redact', of: { card: card.id }, reason })}
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
