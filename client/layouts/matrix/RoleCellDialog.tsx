/** One cell: its roles and contribution, what the actor said, and an answer given on paper at the table. */
import { useId, useState } from 'react';

import type { CardKind, StepId } from '@mufakat/shared/cards/card.ts';
import type { RoleCell, RolesSection } from '@mufakat/shared/workshop/view.ts';

import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { RoleBadge } from '../../parts/RoleBadge.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';
import { WordingDialog } from '../wall/WordingDialog.tsx';
import { useWallOf } from '../wall/use-wall.ts';
import styles from './RoleMatrix.module.css';

type Answer = 'confirmed' | 'noted' | 'declined';

export interface RoleCellDialogProps {
  readonly cell: RoleCell;
  readonly programme: string;
  readonly actor: RolesSection['actors'][number];
  readonly step: StepId;
  readonly kind: CardKind | undefined;
  readonly onClose: () => void;
}

export function RoleCellDialog({ cell, programme, actor, step, kind, onClose }: RoleCellDialogProps) {
  const words = useDeskWords();
  const common = useCommonWords();
  const id = useId();
  const { may } = useDesk();
  const { order, pending, refused } = useOrder();
  const { model } = useWallOf(step, false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [note, setNote] = useState(cell.note ?? '');
  const [worded, setWorded] = useState<string | null>(null);
  const sheets = [...model.sheets, ...model.loose].filter((sheet) => cell.groups.includes(sheet.id));
  const open = sheets.find((sheet) => sheet.id === worded);
  if (open !== undefined && kind !== undefined) {
    return <WordingDialog sheet={open} kind={kind} onClose={() => setWorded(null)} />;
  }
  const save = async () => {
    if (answer === null) return;
    const reply = await order({
      name: 'role.answer',
      programme: cell.programme,
      actor: cell.actor,
      answer,
      note: note.trim() === '' ? null : note.trim(),
      onPaper: true,
    });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={words.matrix.cell(programme, actor.name)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.common.close}</Button>
          {may('role.answer') && (
            <Button look="primary" disabled={pending || answer === null} onPress={() => void save()}>
              {words.matrix.recordPaper}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.said}>
        <RoleBadge roles={cell.roles} answer={cell.answer} onPaper={cell.onPaper} />
        <span>
          {cell.roles.map((code) => common.roles[code]).join(', ')} · {common.roleAnswers[cell.answer]}
          {cell.onPaper && `, ${words.matrix.onPaper}`}
        </span>
      </p>
      {cell.contribution !== null && <p>{cell.contribution}</p>}
      {cell.note !== null && <p>“{cell.note}”</p>}
      <div className={styles.sources}>
        {sheets.map((sheet) => (
          <Button key={sheet.id} size="small" onPress={() => setWorded(sheet.id)}>
            {words.wall.word}
          </Button>
        ))}
      </div>
      {may('role.answer') && (
        <>
          <Segments<Answer>
            label={words.matrix.recordPaper}
            options={[
              { value: 'confirmed', text: common.roleAnswers.confirmed },
              { value: 'noted', text: common.roleAnswers.noted },
              { value: 'declined', text: common.roleAnswers.declined },
            ]}
            value={answer}
            onChange={setAnswer}
          />
          {answer !== null && answer !== 'confirmed' && (
            <TextField label={words.matrix.note} rows={2} value={note} onChange={setNote} />
          )}
        </>
      )}
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Dialog>
  );
}
