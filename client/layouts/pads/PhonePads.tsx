/** A member's phone: the wordings of the circle's board, and the one that is worked out together. */
import { ArrowLeft, Inbox } from 'lucide-react';
import { useState } from 'react';

import type { GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import type { PadRow } from '@mufakat/shared/workshop/view.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import type { BoardSheet, NewCard } from '../../store/workshop.ts';
import { usePhone } from '../phone-context.tsx';
import { PhonePage } from '../PhonePage.tsx';
import { refusalText } from '../RefusalNotice.tsx';
import { FieldOfPad } from './FieldOfPad.tsx';
import { PadEditor } from './PadEditor.tsx';
import { usePadWords } from './pad-words.ts';
import styles from './pads.module.css';

export interface PhonePadsProps {
  readonly seen: StepSeen;
  readonly rows: readonly PadRow[];
  readonly onLost: (card: NewCard) => boolean;
  readonly onLeave: () => void;
}

export function PhonePads({ seen, rows, onLost, onLeave }: PhonePadsProps) {
  const words = usePadWords();
  const { say, words: phone, method } = usePhone();
  const step = seen.step.id as StepId;
  const board = useBoard(step);
  const [opened, setOpened] = useState<GroupId | null>(null);
  const kindOf = (sheet: BoardSheet) => method.cardKinds.find(({ id }) => id === sheet.kind);
  const sheet = board.groups.find(({ id }) => id === opened);
  const kind = sheet === undefined ? undefined : kindOf(sheet);
  if (sheet !== undefined && kind !== undefined) {
    return (
      <PhonePage title={words.title}>
        <div>
          <Button size="small" icon={ArrowLeft} onPress={() => setOpened(null)}>
            {words.back}
          </Button>
        </div>
        <FieldOfPad kind={kind}>
          {(field, is) => (
            <PadEditor
              key={field.id}
              rows={rows}
              group={sheet.id}
              field={field}
              inForce={wordsIn(sheet, field.id)}
              {...is}
              settleLook="primary"
              say={say}
              refusedText={({ refused }) => refusalText(refused, phone)}
              onLost={(text) => {
                const isTaken = onLost({ step, kind: kind.id, fields: { [field.id]: text } });
                if (isTaken) say(words.kept);
                return isTaken;
              }}
            />
          )}
        </FieldOfPad>
      </PhonePage>
    );
  }
  return (
    <PhonePage title={words.title}>
      <div>
        <Button size="small" icon={ArrowLeft} onPress={onLeave}>
          {words.leave}
        </Button>
      </div>
      {board.loaded && board.groups.length === 0 ? (
        <Empty icon={Inbox} title={words.empty}>
          {words.emptyText}
        </Empty>
      ) : (
        <>
          <div>
            <h2 className={styles.question}>{words.pick}</h2>
            <p className="field-hint">{words.pickText}</p>
          </div>
          <ul className={styles.list}>
            {board.groups.map((group) => {
              const title = wordsIn(group, kindOf(group)?.fields[0]?.id ?? '');
              const begun = rows.filter((row) => row.group === group.id);
              return (
                <li key={group.id} className={styles.row}>
                  <span className={styles.title}>
                    <b>{title}</b>
                    {begun.length > 0 && (
                      <small>{begun.every(({ settled }) => settled) ? words.settled : words.unsettled}</small>
                    )}
                  </span>
                  <Button size="small" label={words.write(title)} onPress={() => setOpened(group.id)}>
                    {words.open}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </PhonePage>
  );
}

function wordsIn({ wording }: BoardSheet, field: string): string {
  const value = new Map(Object.entries(wording)).get(field);
  return typeof value === 'string' ? value : '';
}
