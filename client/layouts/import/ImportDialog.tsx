/**
 * A file is chosen, its columns are matched with the fields of a card, every row is checked while that is done,
 * the room is asked whether it would take them, and only then they come in, all at once. While one row has a problem nothing
 * is imported, unless the person leaves those rows out.
 */
import { useState } from 'react';

import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import type { TableFile } from '@mufakat/shared/tables/table.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { CheckField } from '../../parts/form/CheckField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { useDesk } from '../desk-context.tsx';
import { useErrorWords } from '../desk-words.ts';
import { CardPreview } from './CardPreview.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { FileChoice } from './FileChoice.tsx';
import styles from './import.module.css';
import { importWords, type ImportWords } from './import-words.ts';
import { ProblemList } from './ProblemList.tsx';
import { fileSentence, importSentence } from './sentences.ts';
import { TableChoice } from './TableChoice.tsx';
import type { ImportTask, ReadyRows } from './task.ts';
import { useFile } from './use-file.ts';
import { type ImportState, useImport } from './use-import.ts';
import { useMapping } from './use-mapping.ts';

export interface ImportDialogProps {
  readonly task: ImportTask;
  readonly onClose: () => void;
}

export function ImportDialog({ task, onClose }: ImportDialogProps) {
  const words = useWords(importWords);
  const errors = useErrorWords();
  const { file, read } = useFile(task.takesResults);
  if (file.is === 'read')
    return (
      <MappingDialog
        key={file.table.name}
        task={task}
        table={file.table}
        onAnother={() => void read(null)}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      title={task.title}
      size="large"
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.cancel}</Button>}
    >
      <p>{task.about}</p>
      {file.is === 'sending' ? (
        <ProgressBar
          label={words.progress}
          share={file.share}
          text={file.share < 1 ? words.stages.upload : words.stages.read}
        />
      ) : (
        <FileChoice words={words} results={task.takesResults} onFile={(chosen) => void read(chosen)} />
      )}
      {file.is === 'refused' && (
        <Notice tone="bad" alert title={words.nothingImported}>
          {fileSentence(file.problem, words, errors)}
        </Notice>
      )}
    </Dialog>
  );
}

interface MappingDialogProps extends ImportDialogProps {
  readonly table: TableFile;
  readonly onAnother: () => void;
}

function MappingDialog({ task, table, onAnother, onClose }: MappingDialogProps) {
  const words = useWords(importWords);
  const errors = useErrorWords();
  const { language } = useLanguage();
  const { notify, acted } = useDesk();
  const mapped = useMapping(table, task);
  const [source, setSource] = useState(() => sourceOf(table));
  const [leaveOut, setLeaveOut] = useState(false);
  const { cards, problems } = mapped.rows;
  const ready: ReadyRows = {
    kind: mapped.kind,
    source: source.trim(),
    of: mapped.sheet.proposals === undefined ? 'row' : 'proposal',
    cards,
  };
  const { state, check, send, back } = useImport(task.seen, () => {
    acted();
    notify({ text: task.says.done(cards.length, ready.source), undo: task.undo });
    onClose();
  });
  const inHead = problems.some(({ problem }) => problem === 'no-column' || problem === 'same-name');
  const faulty = new Set(problems.map(({ row }) => row)).size;
  const sourceMissing = task.named && ready.source === '';
  const blocked = cards.length === 0 || inHead || (faulty > 0 && !leaveOut) || sourceMissing;
  const busy = state.is === 'checking' || state.is === 'sending' || state.is === 'stored';

  if (busy || state.is === 'checked' || state.is === 'refused') {
    return (
      <Dialog
        title={task.title}
        size="large"
        onClose={busy ? () => undefined : onClose}
        actions={
          <>
            <Button disabled={busy} onPress={back}>
              {words.back}
            </Button>
            <Button
              look="primary"
              disabled={busy || (state.is === 'refused' && state.problem.kind === 'refused')}
              onPress={() => void send(task.order(ready, false), cards.length)}
            >
              {task.says.go(cards.length)}
            </Button>
          </>
        }
      >
        <div className={styles.outcome}>
          {busy && <ProgressBar label={words.progress} {...progressOf(state, cards.length, words)} />}
          {state.is === 'checked' && <Notice tone="good">{task.says.checked(cards.length)}</Notice>}
          {state.is === 'refused' && (
            <Notice tone="bad" alert>
              {importSentence(state.problem, mapped.kind.fields, words, errors, language)}
            </Notice>
          )}
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={task.title}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onAnother}>{words.another}</Button>
          <Button look="primary" disabled={blocked} onPress={() => void check(task.order(ready, true))}>
            {words.check}
          </Button>
        </>
      }
    >
      <TableChoice table={table} kinds={task.kinds} mapped={mapped} words={words}>
        {task.named && (
          <TextField
            label={words.source}
            hint={words.sourceHint}
            error={sourceMissing ? words.sourceMissing : null}
            value={source}
            max={LIMITS.sourceName}
            onChange={setSource}
          />
        )}
      </TableChoice>
      <ColumnTable mapped={mapped} words={words} />
      <CardPreview kind={mapped.kind} cards={cards} words={words} />
      <section className={styles.check} aria-live="polite">
        <Notice tone={cards.length === 0 ? 'warn' : 'good'}>
          {cards.length === 0 ? words.noCards : task.says.ready(cards.length)}
        </Notice>
        {problems.length > 0 && (
          <>
            <Notice tone="warn" title={inHead ? words.headFaulty : words.faulty(faulty)}>
              {words.nothingYet}
            </Notice>
            <ProblemList problems={problems} fields={mapped.kind.fields} words={words} />
            {!inHead && cards.length > 0 && (
              <CheckField label={words.leaveOut(faulty)} checked={leaveOut} onChange={setLeaveOut} />
            )}
          </>
        )}
      </section>
    </Dialog>
  );
}

/** The name of the file without its ending: what people call the document. */
function sourceOf({ name }: TableFile): string {
  return Array.from(name.replace(/\.(xlsx|csv|tsv|txt)$/i, ''))
    .slice(0, LIMITS.sourceName)
    .join('');
}

/** Sending is most of the way, then the disk, then the board. */
const SENT = 0.6;
const STORED = 0.7;

function progressOf(state: ImportState, count: number, words: ImportWords): { share: number; text: string } {
  switch (state.is) {
    case 'checking':
      return { share: state.share * SENT, text: state.share < 1 ? words.stages.send : words.checking };
    case 'sending':
      return { share: state.share * SENT, text: state.share < 1 ? words.stages.send : words.stages.store };
    case 'stored':
      return {
        share: STORED + (1 - STORED) * (count === 0 ? 1 : state.shown / count),
        text: words.stages.board(state.shown, count),
      };
    default:
      return { share: 0, text: '' };
  }
}
