/** A member's phone: the wordings of the circle's board, and the one that is worked out together. */
import { ArrowLeft, Inbox, Pencil } from 'lucide-react';
import { useState } from 'react';

import type { GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { isPadField } from '@mufakat/shared/cards/text.ts';
import type { PadRow } from '@mufakat/shared/workshop/view.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { keepWords } from '../../store/pad-words.ts';
import type { BoardSheet, Cards } from '../../store/workshop.ts';
import { usePhone } from '../phone-context.tsx';
import { PhonePage } from '../PhonePage.tsx';
import { refusalText } from '../RefusalNotice.tsx';
import { PadEditor } from './PadEditor.tsx';
import { usePadWords } from './pad-words.ts';
import styles from './pads.module.css';

export interface PhonePadsProps {
  readonly seen: StepSeen;
  readonly rows: readonly PadRow[];
  /** The person's own, for words that have no place any more. */
  readonly own: Cards;
  readonly onLeave: () => void;
}

export function PhonePads({ seen, rows, own, onLeave }: PhonePadsProps) {
  const words = usePadWords();
  const { say, words: phone, method, language } = usePhone();
  const step = seen.step.id as StepId;
  const board = useBoard(step);
  const [opened, setOpened] = useState<{ readonly group: GroupId; readonly field: string } | null>(null);
  const kindOf = (sheet: BoardSheet) => method.cardKinds.find(({ id }) => id === sheet.kind);
  const sheet = board.groups.find(({ id }) => id === opened?.group);
  const kind = sheet === undefined ? undefined : kindOf(sheet);
  const field = kind?.fields.find(({ id }) => id === opened?.field);
  if (sheet !== undefined && kind !== undefined && field !== undefined) {
    return (
      <PhonePage title={words.title}>
        <div>
          <Button size="small" icon={ArrowLeft} onPress={() => setOpened(null)}>
            {words.back}
          </Button>
        </div>
        <PadEditor
          rows={rows}
          group={sheet.id}
          field={field}
          step={step}
          kind={kind.id}
          inForce={wordsIn(sheet, field.id)}
          isTitle={field === kind.fields[0]}
          settleLook="primary"
          say={say}
          refusedText={({ refused }) => refusalText(refused, phone)}
          onLost={(text) => {
            const isTaken = keepWords(own, { step, kind: kind.id, field: field.id }, text);
            if (isTaken) say(words.kept);
            return isTaken;
          }}
        />
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
          <h2 className={styles.question}>{words.pick}</h2>
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
                  <span className={styles.fields}>
                    {kindOf(group)
                      ?.fields.filter(isPadField)
                      .map(({ id, name }) => (
                        <Button
                          key={id}
                          size="small"
                          icon={Pencil}
                          label={words.write(name[language], title)}
                          onPress={() => setOpened({ group: group.id, field: id })}
                        >
                          {name[language]}
                        </Button>
                      ))}
                  </span>
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
