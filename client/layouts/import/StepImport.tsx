/** "Impor kartu…": rows of a plan or a list of proposals, or what an earlier workshop accepted, as cards of a step. */
import { useCallback } from 'react';

import type { CardKind, StepId } from '@mufakat/shared/cards/card.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { useWords } from '../../hooks/useWords.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { importWords } from './import-words.ts';
import type { ImportTask } from './task.ts';

export interface StepImportProps {
  readonly seen: StepSeen;
  readonly onClose: () => void;
}

export function StepImport({ seen, onClose }: StepImportProps) {
  const words = useWords(importWords);
  const { language } = useLanguage();
  const exchange = useSection('method')?.exchange;
  const step = seen.step.id as StepId;
  const board = useBoard(step);
  const sealed = seen.row.sealed && !seen.row.revealed;
  const known = useCallback(
    (kind: CardKind) => ({
      forms: exchange?.filter((form) => form.kind === kind.id).map(({ columns }) => columns) ?? [],
    }),
    [exchange],
  );
  const { about, ready, checked, go, done, doneSealed } = words.cards;
  const task: ImportTask = {
    title: words.cards.title(seen.step.name[language]),
    about,
    kinds: seen.kinds,
    known,
    takesResults: true,
    named: true,
    order: ({ kind, source, of, cards }, dry) => ({
      name: 'cards.import',
      step,
      kind: kind.id,
      source,
      of,
      cards,
      dry,
    }),
    says: { ready, checked, go, done: sealed ? doneSealed : done },
    undo: true,
    // Sealed cards are on no board.
    seen: sealed ? null : board.cards.length,
  };
  return <ImportDialog task={task} onClose={onClose} />;
}
