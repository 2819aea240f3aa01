/**
 * Kartu susulan [W5]: what arrived after its step closed. Stick it on the wall, or answer its author in one sentence; where the
 * step has decided, ask the room about it.
 */
import { MessageSquareReply } from 'lucide-react';
import { useState } from 'react';

import type { CardId } from '@mufakat/shared/cards/card.ts';
import type { TrayRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { EraseCardDialog } from '../../../layouts/erasing/EraseCardDialog.tsx';
import { Button } from '../../../parts/Button.tsx';
import { RailSection } from '../../../parts/RailSection.tsx';
import { LateCard } from './LateCard.tsx';
import { LateRounds } from './LateRounds.tsx';
import { ReplyDialog } from './ReplyDialog.tsx';
import styles from './TrayPanel.module.css';
import { useLateRounds } from './use-late-rounds.ts';

const SHOWN = 2;

export function TrayPanel() {
  const words = useDeskWords();
  const { may } = useDesk();
  const rows = useSection('tray') ?? [];
  const [all, setAll] = useState(false);
  const [erasing, setErasing] = useState<CardId | null>(null);
  const [replying, setReplying] = useState<readonly TrayRow[]>([]);
  const waiting = rows.filter((row) => row.status === 'waiting');
  const rounds = useLateRounds();
  const undecided = rounds.filter(({ standing }) => standing === 'none').length;
  if (waiting.length === 0 && rounds.length === 0) return null;
  const shown = all ? waiting : waiting.slice(0, SHOWN);
  const more = waiting.length - SHOWN;
  return (
    <RailSection title={words.attention.tray.title} badge={waiting.length + undecided}>
      {shown.length > 0 && (
        <ul className={styles.cards}>
          {shown.map((row) => (
            <li key={row.card}>
              <LateCard
                row={row}
                onReply={may('late.answer') ? () => setReplying([row]) : null}
                onErase={may('record.redact') && !row.erased ? () => setErasing(row.card) : null}
              />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button size="small" look="ghost" expanded={all} onPress={() => setAll((before) => !before)}>
          {all ? words.common.fewer : words.common.all(more)}
        </Button>
      )}
      {waiting.length > 1 && may('late.answer') && (
        <Button size="small" look="ghost" icon={MessageSquareReply} onPress={() => setReplying(waiting)}>
          {words.attention.tray.replyAll(waiting.length)}
        </Button>
      )}
      <LateRounds rounds={rounds} />
      {replying.length > 0 && <ReplyDialog rows={replying} onClose={() => setReplying([])} />}
      {erasing !== null && <EraseCardDialog card={erasing} onClose={() => setErasing(null)} />}
    </RailSection>
  );
}
