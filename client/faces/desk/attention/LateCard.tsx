/** One late card in the tray, as the paper it would be on the wall. */
import { Trash2 } from 'lucide-react';

import type { TrayRow } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useRoomNow } from '../../../hooks/useRoomNow.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { stepNumber } from '../../../layouts/step-number.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Card } from '../../../parts/Card.tsx';
import { titleOf } from '../../../parts/wall/title-of.ts';
import styles from './TrayPanel.module.css';

const MINUTE_MS = 60_000;

export interface LateCardProps {
  readonly row: TrayRow;
  readonly onReply: (() => void) | null;
  readonly onErase: (() => void) | null;
}

export function LateCard({ row, onReply, onErase }: LateCardProps) {
  const desk = useDeskWords();
  const words = desk.attention.tray;
  const { language } = useLanguage();
  const { may } = useDesk();
  const method = useSection('method');
  const settings = useSection('room')?.settings;
  const now = useRoomNow(MINUTE_MS);
  const { orderAloud, pending } = useOrder();
  const kind = method?.cardKinds.find((each) => each.id === row.kind);
  if (method === undefined || kind === undefined) return null;
  const unsur = settings?.constituencies.find((each) => each.id === row.constituency)?.name ?? '';
  const minutes = Math.floor((row.arrivedAt - (row.closedAt ?? now)) / MINUTE_MS);
  const when = minutes > 0 ? words.after(unsur, minutes) : words.justNow(unsur);
  const title = titleOf(kind, row.fields);
  return (
    <Card
      look={kind}
      kind={kind.name[language]}
      kindText={words.ofStep(kind.name[language], String(stepNumber(method, row.step) ?? 0))}
      title={title}
      meta={row.revises ? `${when}; ${words.revises}` : when}
      className={styles.card}
    >
      {onReply !== null && (
        <span className={styles.two}>
          {may('late.accept') && !row.erased && (
            <Button
              size="small"
              disabled={pending}
              onPress={() => void orderAloud({ name: 'late.accept', card: row.card })}
            >
              {words.stick}
            </Button>
          )}
          <Button size="small" onPress={onReply}>
            {words.reply}
          </Button>
          {onErase !== null && (
            <Button
              size="small"
              look="ghost"
              icon={Trash2}
              label={desk.erasing.late(title)}
              onPress={onErase}
            />
          )}
        </span>
      )}
    </Card>
  );
}
